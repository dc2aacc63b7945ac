#include "terms/table_sha256.h"

#include <assert.h>
#include <stdbool.h>
#include <string.h>

#include "terms/registry.h"

enum { AT_ONCE = 512 }; /* values that are put in order at a time */

/* One column of what is digested. */
typedef struct column {
    const dcr__digested *of;
    dcr_column number;
    dcr_column_type type;
    const void *values;         /* NULL: none */
    dcr__currency_of *currency; /* in place of values; NULL: none */
    size_t rows;
} column;

static size_t row_at(const column *c, size_t place)
{
    return c->of->rows == NULL ? place : c->of->rows[place];
}

static uint64_t number_at(const column *c, size_t place)
{
    const size_t row = row_at(c, place);
    if (c->currency != NULL) return c->currency(c->of->user, row);
    switch (dcr__column_width(c->type)) {
    case 8: return ((const uint64_t *)c->values)[row];
    case 4: return ((const uint32_t *)c->values)[row];
    default: return ((const uint8_t *)c->values)[row] != 0;
    }
}

static const char *text_at(const column *c, size_t place, size_t *length)
{
    const size_t row = row_at(c, place);
    const int64_t *offsets = c->values;
    *length = (size_t)(offsets[row + 1] - offsets[row]);
    return dcr_table_text_bytes(c->of->table, c->number) + offsets[row];
}

/* What stands for "none" in a column of numbers. */
static uint64_t absent_in(dcr_column_type type)
{
    switch (type) {
    case DCR_COLUMN_TYPE_MONEY:
    case DCR_COLUMN_TYPE_NUMBER:
    case DCR_COLUMN_TYPE_DECIMAL: return (uint64_t)DCR_NO_AMOUNT;
    case DCR_COLUMN_TYPE_RATIO: return (uint64_t)DCR_NO_RATIO;
    case DCR_COLUMN_TYPE_DAY: return (uint32_t)DCR_NO_DAY;
    case DCR_COLUMN_TYPE_INDEX: return DCR_NO_INDEX;
    default: return 0;
    }
}

static bool is_stated_at(const column *c, size_t place)
{
    size_t length = 0;
    if (c->type != DCR_COLUMN_TYPE_TEXT) return number_at(c, place) != absent_in(c->type);
    return text_at(c, place, &length), length > 0;
}

static bool is_stated(const column *c)
{
    if (c->values == NULL && c->currency == NULL) return false;
    for (size_t place = 0; place < c->rows; place++)
        if (is_stated_at(c, place)) return true;
    return false;
}

static void take_texts(dcr__sha256 *sha, const column *c)
{
    for (size_t place = 0; place < c->rows; place++) {
        size_t length = 0;
        const char *text = text_at(c, place, &length);
        dcr__sha256_take_number(sha, length, 8);
        dcr__sha256_take(sha, text, length);
    }
}

static void take_numbers(dcr__sha256 *sha, const column *c)
{
    const size_t width = dcr__column_width(c->type);
    unsigned char bytes[AT_ONCE * 8];
    for (size_t first = 0; first < c->rows; first += AT_ONCE) {
        const size_t count = c->rows - first < AT_ONCE ? c->rows - first : AT_ONCE;
        for (size_t i = 0; i < count; i++) {
            const uint64_t number = number_at(c, first + i);
            for (size_t k = 0; k < width; k++) bytes[i * width + k] = (unsigned char)(number >> 8 * k);
        }
        dcr__sha256_take(sha, bytes, count * width);
    }
}

static void take_column(dcr__sha256 *sha, const column *c)
{
    if (!is_stated(c)) return;
    dcr__sha256_take_number(sha, (uint64_t)c->number, 4);
    if (c->type == DCR_COLUMN_TYPE_TEXT)
        take_texts(sha, c);
    else
        take_numbers(sha, c);
}

static bool is_wanted(const dcr__digested *digested, dcr_column number)
{
    if (digested->columns == NULL) return true;
    for (const dcr_column *one = digested->columns; *one != DCR_COLUMN_UNSET; one++)
        if (*one == number) return true;
    return false;
}

void dcr__sha256_take_table(dcr__sha256 *sha, const dcr__digested *digested)
{
    const size_t rows = digested->rows == NULL ? dcr_table_rows(digested->table) : digested->num_rows;
    size_t num_columns = 0;
    if (rows == 0) return;
    const dcr__column_row *columns = dcr__columns_of((int32_t)dcr_table_kind_of(digested->table), &num_columns);
    dcr__sha256_take_number(sha, (uint64_t)dcr_table_kind_of(digested->table), 4);
    dcr__sha256_take_number(sha, rows, 8);
    for (size_t i = 0; i < num_columns; i++) {
        const dcr_column number = (dcr_column)columns[i].column;
        column c = {digested, number, columns[i].type, dcr__table_values(digested->table, number), NULL, rows};
        if (strcmp(columns[i].name, "currency") == 0) c.currency = digested->currency;
        if (is_wanted(digested, number)) take_column(sha, &c);
    }
}
