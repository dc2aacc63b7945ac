/* From the key columns of a row to its buyer and invoice. */
#ifndef DCR_BOOK_KEYS_H
#define DCR_BOOK_KEYS_H

#include "book/book.h"
#include "delcredere/day.h"

/* The two ways to name a row of another table: by text and by index. Either may be absent. */
typedef struct dcr__key {
    const dcr__facts *facts;
    const uint32_t *ix;     /* NULL: not bound */
    const int64_t *offsets; /* NULL: not bound */
    const char *bytes;
    const dcr__index *index;
    size_t num_targets;
} dcr__key;

dcr__key dcr__key_of_buyer(const dcr_book *book, dcr_table_kind kind, dcr_column text, dcr_column ix);
dcr__key dcr__key_of_invoice(const dcr_book *book, dcr_table_kind kind, dcr_column text, dcr_column ix);

/* Whether the row names anything at all. */
static inline bool dcr__key_given(const dcr__key *key, size_t row)
{
    if (key->ix != NULL && key->ix[row] != DCR_NO_INDEX) return true;
    return key->offsets != NULL && key->offsets[row + 1] > key->offsets[row];
}

/* The row that is named, or DCR_NO_INDEX when nothing of that name is there. */
static inline uint32_t dcr__key_find(const dcr__key *key, size_t row)
{
    if (key->ix != NULL && key->ix[row] != DCR_NO_INDEX)
        return key->ix[row] < key->num_targets ? key->ix[row] : DCR_NO_INDEX;
    if (key->offsets == NULL) return DCR_NO_INDEX;
    return dcr__index_find(key->index, key->bytes + key->offsets[row],
                           (size_t)(key->offsets[row + 1] - key->offsets[row]));
}

static inline bool dcr__is_day(int32_t day)
{
    return day >= DCR_DAY_MIN && day <= DCR_DAY_MAX;
}

/* A currency column's value is absent or known. */
static inline bool dcr__is_currency(dcr_currency currency)
{
    return currency == 0 || dcr_currency_code(currency) != NULL;
}

#endif
