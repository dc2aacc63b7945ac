/* The book that has the new list: old rows that it does not replace, its own rows, and what it withdraws by leaving it out. */
#include <string.h>

#include "base/refuse.h"
#include "book/extend.h"
#include "reader/limits_diff.h"
#include "terms/registry.h"

/* The rows of both lists that the book after has, in order, and their columns. */
typedef struct stock {
    const dcr__limit **old_rows, **new_rows; /* by row; NULL: it cannot be used */
    uint32_t *old_buyers, *new_buyers;
    size_t num_old, num_new;
    uint32_t *rows;   /* of the book after: rows of the old list, then of the new one from num_old on */
    size_t num, num_gone;
} stock;

static void note(const dcr_book *book, const dcr__limit **rows, uint32_t *buyers)
{
    for (uint32_t b = 0; b < book->num_buyers; b++) {
        for (uint32_t k = book->limits.start[b]; k < book->limits.start[b + 1]; k++) {
            rows[book->limits.rows[k].row] = &book->limits.rows[k];
            buyers[book->limits.rows[k].row] = b;
        }
        for (uint32_t k = book->others.start[b]; k < book->others.start[b + 1]; k++) {
            rows[book->others.rows[k].row] = &book->others.rows[k];
            buyers[book->others.rows[k].row] = b;
        }
    }
}

/* Whether the new list has a decision of that buyer, chain and day. */
static bool is_replaced(const dcr_book *list, uint32_t buyer, const dcr__limit *old)
{
    const dcr__limit_chain chain = dcr__chain_of(old);
    if (old->decision == DCR_DECISION_PENDING) return false;
    for (uint32_t k = list->limits.start[buyer]; k < list->limits.start[buyer + 1]; k++)
        if (chain == DCR__CHAIN_NAMED && list->limits.rows[k].from_day == old->from_day) return true;
    for (uint32_t k = list->others.start[buyer]; k < list->others.start[buyer + 1]; k++) {
        const dcr__limit *one = &list->others.rows[k];
        if (one->decision != DCR_DECISION_PENDING && dcr__chain_of(one) == chain && one->from_day == old->from_day) return true;
    }
    return false;
}

static bool is_withdrawn(const dcr__diff_row *row)
{
    return row->is == NULL && row->difference == DCR_LIMIT_DIFFERENCE_WITHDRAWN;
}

/* The entry of a buyer and chain, or NULL: entries stand in that order. */
static const dcr__diff_row *entry_of(const dcr__limits_diff *d, uint32_t buyer, uint32_t chain)
{
    size_t from = 0;
    size_t until = d->num;
    while (from < until) {
        const size_t middle = from + (until - from) / 2;
        const dcr__diff_row *row = &d->rows[middle];
        if (row->buyer < buyer || (row->buyer == buyer && row->chain < chain))
            from = middle + 1;
        else
            until = middle;
    }
    const bool is_found = from < d->num && d->rows[from].buyer == buyer && d->rows[from].chain == chain;
    return is_found ? &d->rows[from] : NULL;
}

static bool is_ended_by(const dcr__limits_diff *d, uint32_t buyer, const dcr__limit *old)
{
    if (old->from_day != d->options.as_of_day || old->decision == DCR_DECISION_PENDING) return false;
    const dcr__diff_row *entry = entry_of(d, buyer, (uint32_t)dcr__chain_of(old));
    return entry != NULL && is_withdrawn(entry);
}

static void choose(dcr__limits_diff *d, stock *s)
{
    for (uint32_t i = 0; i < s->num_old; i++) {
        const dcr__limit *old = s->old_rows[i];
        if (old != NULL && !is_replaced(d->list, s->old_buyers[i], old) && !is_ended_by(d, s->old_buyers[i], old)) s->rows[s->num++] = i;
    }
    for (uint32_t i = 0; i < s->num_new; i++) {
        d->row_after[i] = (uint32_t)s->num;
        if (s->new_rows[i] != NULL) s->rows[s->num++] = (uint32_t)s->num_old + i;
    }
    for (size_t k = 0; k < d->num; k++) s->num_gone += is_withdrawn(&d->rows[k]);
}

/* ---- Columns ---- */

static void put_absent(dcr_column column, void *cell, size_t width)
{
    const dcr_column_type type = dcr_column_type_of(column);
    const int64_t amount = DCR_NO_AMOUNT;
    const int32_t day = DCR_NO_DAY;
    memset(cell, 0, width);
    if (type == DCR_COLUMN_TYPE_MONEY || type == DCR_COLUMN_TYPE_RATIO || type == DCR_COLUMN_TYPE_NUMBER) memcpy(cell, &amount, width);
    if (type == DCR_COLUMN_TYPE_DAY) memcpy(cell, &day, width);
}

static const void *values_of(const dcr_book *book, dcr_column column)
{
    return dcr__facts_values(&book->facts[DCR_TABLE_LIMITS], column);
}

/* The column of the rows that are kept; what is withdrawn has absent values. */
static void gather(const dcr__limits_diff *d, const stock *s, dcr_column column, char *cells)
{
    const size_t width = dcr__column_width(dcr_column_type_of(column));
    const char *old_values = values_of(d->book, column);
    const char *new_values = values_of(d->list, column);
    for (size_t i = 0; i < s->num + s->num_gone; i++) {
        char *cell = cells + i * width;
        put_absent(column, cell, width);
        if (i >= s->num) continue;
        const bool is_old = s->rows[i] < s->num_old;
        const size_t row = is_old ? s->rows[i] : s->rows[i] - s->num_old;
        const char *values = is_old ? old_values : new_values;
        if (values != NULL) memcpy(cell, values + row * width, width);
    }
}

/* What is withdrawn: its buyer, chain, decision, amount and day. */
static void withdraw(const dcr__limits_diff *d, const stock *s, dcr_column column, char *cells)
{
    const size_t width = dcr__column_width(dcr_column_type_of(column));
    const uint32_t decision = DCR_DECISION_WITHDRAWN;
    const int64_t nothing = 0;
    size_t at = s->num;
    for (size_t k = 0; k < d->num; k++) {
        const dcr__diff_row *row = &d->rows[k];
        const uint32_t kind = row->was != NULL ? row->was->kind : 0;
        if (!is_withdrawn(row)) continue;
        char *cell = cells + at++ * width;
        if (column == DCR_LIMITS_KIND) memcpy(cell, &kind, width);
        if (column == DCR_LIMITS_DECISION) memcpy(cell, &decision, width);
        if (column == DCR_LIMITS_AMOUNT) memcpy(cell, &nothing, width);
        if (column == DCR_LIMITS_FROM_DAY) memcpy(cell, &d->options.as_of_day, width);
    }
}

static void put_buyers(const dcr__limits_diff *d, const stock *s, uint32_t *cells)
{
    size_t at = s->num;
    for (size_t i = 0; i < s->num; i++)
        cells[i] = s->rows[i] < s->num_old ? s->old_buyers[s->rows[i]] : s->new_buyers[s->rows[i] - s->num_old];
    for (size_t k = 0; k < d->num; k++)
        if (is_withdrawn(&d->rows[k])) cells[at++] = d->rows[k].buyer;
}

/* Whether the book after has a column: bound in either list, or needed for what is withdrawn. */
static bool is_needed(const dcr__limits_diff *d, const stock *s, dcr_column column)
{
    if (column == DCR_LIMITS_BUYER || column == DCR_LIMITS_BUYER_IX) return false;
    if (values_of(d->book, column) != NULL || values_of(d->list, column) != NULL) return true;
    return s->num_gone > 0 && column == DCR_LIMITS_DECISION;
}

/* Eight bytes a cell are enough for every column. */
static dcr_status make_table(const dcr__limits_diff *d, const stock *s, dcr_table *table, char **memory)
{
    const size_t rows = s->num + s->num_gone;
    size_t used = 1;
    *memory = dcr__new_array(&d->heap, (rows + 1) * DCR__MAX_COLUMNS, sizeof(int64_t));
    if (*memory == NULL) return DCR_E_NOMEM;
    dcr__table_init(table, DCR_TABLE_LIMITS, rows);
    put_buyers(d, s, (uint32_t *)(void *)*memory);
    dcr__table_set(table, DCR_LIMITS_BUYER_IX, *memory);
    for (int32_t column = DCR_LIMITS_BUYER; dcr_column_table((dcr_column)column) == DCR_TABLE_LIMITS; column++) {
        if (!is_needed(d, s, (dcr_column)column)) continue;
        char *cells = *memory + used++ * (rows + 1) * sizeof(int64_t);
        gather(d, s, (dcr_column)column, cells);
        withdraw(d, s, (dcr_column)column, cells);
        dcr__table_set(table, (dcr_column)column, cells);
    }
    return DCR_OK;
}

/* ---- The book ---- */

static dcr_status new_stock(dcr__limits_diff *d, stock *s)
{
    s->num_old = d->book->facts[DCR_TABLE_LIMITS].rows;
    s->num_new = d->list->facts[DCR_TABLE_LIMITS].rows;
    s->old_rows = dcr__new_array(&d->heap, s->num_old, sizeof *s->old_rows);
    s->new_rows = dcr__new_array(&d->heap, s->num_new, sizeof *s->new_rows);
    s->old_buyers = dcr__new_array(&d->heap, s->num_old, sizeof *s->old_buyers);
    s->new_buyers = dcr__new_array(&d->heap, s->num_new, sizeof *s->new_buyers);
    s->rows = dcr__new_array(&d->heap, s->num_old + s->num_new, sizeof *s->rows);
    d->row_after = dcr__new_array(&d->heap, s->num_new, sizeof *d->row_after);
    const bool has_room = s->old_rows != NULL && s->new_rows != NULL && s->old_buyers != NULL && s->new_buyers != NULL &&
                          s->rows != NULL && d->row_after != NULL;
    if (!has_room) return DCR_E_NOMEM;
    note(d->book, s->old_rows, s->old_buyers);
    note(d->list, s->new_rows, s->new_buyers);
    choose(d, s);
    return DCR_OK;
}

dcr_status dcr__diff_after(dcr__limits_diff *d, dcr_error *err)
{
    stock s = {.num = 0};
    dcr_table table;
    char *memory = NULL;
    dcr_status status = new_stock(d, &s);
    if (status == DCR_OK) status = make_table(d, &s, &table, &memory);
    if (status != DCR_OK)
        status = dcr__refuse(err, status, "no memory for the new list");
    else
        status = dcr__book_replace(d->book, &table, d->allocator, &d->after, err);
    dcr__release(&d->heap, memory);
    dcr__release(&d->heap, s.old_rows);
    dcr__release(&d->heap, s.new_rows);
    dcr__release(&d->heap, s.old_buyers);
    dcr__release(&d->heap, s.new_buyers);
    dcr__release(&d->heap, s.rows);
    return status;
}
