/* A digest of the facts: every column that was bound, byte by byte, with its number and rows. Numbers are digested in
 * little-endian order, so that the digest is the same on every machine. */
#include <string.h>

#include "book/book.h"
#include "terms/registry.h"

static uint64_t mix(uint64_t digest, uint64_t word)
{
    digest ^= word;
    digest *= UINT64_C(0xff51afd7ed558ccd);
    return digest ^ digest >> 32;
}

static uint64_t word_at(const void *values, size_t width, size_t i)
{
    uint64_t word64;
    uint32_t word32;
    uint8_t word8;
    const char *at = (const char *)values + i * width;
    switch (width) {
    case 8:
        memcpy(&word64, at, 8);
        return word64;
    case 4:
        memcpy(&word32, at, 4);
        return word32;
    default:
        memcpy(&word8, at, 1);
        return word8;
    }
}

static uint64_t digest_column(uint64_t digest, const dcr__facts *facts, int32_t column)
{
    const dcr__fact_column *held = &facts->columns[column % 100 - 1];
    const size_t width = dcr__column_width(dcr_column_type_of((dcr_column)column));
    if (held->values == NULL) return digest;
    digest = mix(mix(digest, (uint64_t)column), facts->rows);
    for (size_t i = 0; i < facts->rows; i++) {
        size_t length = 0;
        const char *text = width == 0 ? dcr__facts_text(facts, (dcr_column)column, i, &length) : NULL;
        digest = mix(digest, width == 0 ? dcr__hash(text, length) : word_at(held->values, width, i));
    }
    return digest;
}

uint64_t dcr_book_digest(const dcr_book *book)
{
    uint64_t digest = UINT64_C(0x9e3779b97f4a7c15);
    if (book == NULL) return 0;
    for (int kind = 1; kind < DCR__NUM_FACTS; kind++)
        for (int32_t column = 1; column <= DCR__MAX_COLUMNS; column++)
            digest = digest_column(digest, &book->facts[kind], kind * 100 + column);
    return book->known_on == INT32_MAX ? digest : mix(digest, (uint32_t)book->known_on);
}
