/* Why, invoice by invoice: the parts of a range of rows, from the same fold that gave the cover. */
#include "base/refuse.h"
#include "calc/cover.h"

/* The columns of the table. */
typedef struct parts_table {
    uint32_t *invoice_ix, *reason, *term;
    int64_t *amount;
    int32_t *day;
    uint8_t *is_curable;
} parts_table;

/* The date that decides a reason, where one does. */
static int32_t day_of(const dcr__slice *slice, size_t i, dcr_reason reason)
{
    const dcr__scratch *s = slice->s;
    switch (reason) {
    case DCR_REASON_T01:
    case DCR_REASON_T02:
    case DCR_REASON_T03:
    case DCR_REASON_T05:
    case DCR_REASON_C03:
    case DCR_REASON_L01:
    case DCR_REASON_L02:
    case DCR_REASON_L03:
    case DCR_REASON_L04:
    case DCR_REASON_L05:
    case DCR_REASON_L09:
    case DCR_REASON_D01:
    case DCR_REASON_D02:
    case DCR_REASON_D04:
    case DCR_REASON_D05:
    case DCR_REASON_D07:
        return slice->attach_day[i];
    case DCR_REASON_T04:
        return slice->as_of;
    case DCR_REASON_I13:
        return s->delivery_day[i];
    case DCR_REASON_C01:
        return slice->buyer_stop_day;
    case DCR_REASON_I10:
        return slice->terms->period_from;
    case DCR_REASON_P01:
        return s->due_day[i];
    case DCR_REASON_P02:
        return s->extension_end[i];
    case DCR_REASON_N01:
    case DCR_REASON_N02:
        return s->notify_by[i];
    default:
        return DCR_NO_DAY;
    }
}

static void put(parts_table *t, const dcr__slice *slice, size_t i, size_t at, dcr_reason reason, int64_t amount)
{
    t->invoice_ix[at] = slice->items[i].row;
    t->reason[at] = (uint32_t)reason;
    t->term[at] = (uint32_t)dcr__reason_term(reason);
    t->amount[at] = amount;
    t->day[at] = day_of(slice, i, reason);
    t->is_curable[at] = dcr__reason_is_curable(reason);
}

static uint64_t bit_of(dcr_reason reason)
{
    const int32_t bit = dcr_reason_bit(reason);
    return bit >= 0 ? UINT64_C(1) << bit : 0;
}

/* The parts of one item: those with an amount first, then the reasons that apply too. With t NULL they are only
 * counted. Returns how many. */
static size_t put_item(parts_table *t, const dcr__slice *slice, size_t i, size_t at, dcr_status *status)
{
    dcr__part parts[DCR__MAX_PARTS];
    const size_t num_parts = dcr__parts_of(slice, i, parts, status);
    uint64_t too = slice->s->reasons[i];
    size_t num = 0;
    for (size_t k = 0; k < num_parts; k++, num++) {
        if (t != NULL) put(t, slice, i, at + num, parts[k].reason, parts[k].amount);
        too &= ~bit_of(parts[k].reason);
    }
    for (; too != 0; too &= too - 1, num++)
        if (t != NULL) put(t, slice, i, at + num, dcr__reason_of_bit(dcr__lowest_bit(too)), 0);
    return num;
}

/* A range of rows of INVOICES, its buyers, and where the parts of each row begin. */
typedef struct range {
    const dcr_cover *cover;
    uint32_t first, num;
    bool *is_wanted;   /* by buyer */
    size_t *part_start; /* num + 1 */
    dcr__scratch scratch;
    void *block;
} range;

static dcr_status new_range(range *r)
{
    const dcr_book *book = r->cover->book;
    r->is_wanted = dcr__new_array(&r->cover->heap, book->num_buyers, sizeof *r->is_wanted);
    r->part_start = dcr__new_array(&r->cover->heap, (size_t)r->num + 1, sizeof *r->part_start);
    if (r->is_wanted == NULL || r->part_start == NULL) return DCR_E_NOMEM;
    for (uint32_t i = 0; i < r->num; i++) {
        const uint32_t buyer = dcr__book_buyer_of(book, r->first + i);
        if (buyer != DCR_NO_INDEX) r->is_wanted[buyer] = true;
    }
    return dcr__scratch_new(&r->cover->heap, r->cover->policy, book, &r->scratch, &r->block);
}

static void free_range(range *r)
{
    dcr__release(&r->cover->heap, r->is_wanted);
    dcr__release(&r->cover->heap, r->part_start);
    dcr__scratch_free(&r->cover->heap, &r->scratch, r->block);
}

/* Folds each buyer of the range once; with t NULL counts the parts of each row, else writes them. */
static dcr_status visit(range *r, parts_table *t)
{
    const dcr_cover *cover = r->cover;
    dcr_status status = DCR_OK;
    for (uint32_t buyer = 0; buyer < cover->book->num_buyers && status == DCR_OK; buyer++) {
        if (!r->is_wanted[buyer]) continue;
        dcr__slice slice;
        DCR_TRY(dcr__fold_buyer(&slice, &cover->question, buyer, &r->scratch));
        for (size_t i = 0; slice.status == DCR_OK && i < slice.num && status == DCR_OK; i++) {
            const uint32_t at = slice.items[i].row - r->first;
            if (at >= r->num || r->scratch.status[i] != DCR_OK) continue;
            const size_t num_parts = put_item(t, &slice, i, r->part_start[at], &status);
            if (t == NULL) r->part_start[at + 1] = num_parts;
        }
    }
    return status;
}

static dcr_status make_room(dcr_table *table, parts_table *t, size_t rows)
{
    void **const owned = table->owned;
    const size_t widths[] = {4, 4, 4, 8, 4, 1};
    for (size_t i = 0; i < 6; i++) {
        owned[i] = dcr__new_array(&table->heap, rows, widths[i]);
        if (owned[i] == NULL) return DCR_E_NOMEM;
    }
    *t = (parts_table){owned[0], owned[1], owned[2], owned[3], owned[4], owned[5]};
    table->rows = rows;
    dcr__table_set(table, DCR_COVER_PARTS_INVOICE_IX, t->invoice_ix);
    dcr__table_set(table, DCR_COVER_PARTS_REASON, t->reason);
    dcr__table_set(table, DCR_COVER_PARTS_TERM, t->term);
    dcr__table_set(table, DCR_COVER_PARTS_AMOUNT, t->amount);
    dcr__table_set(table, DCR_COVER_PARTS_DAY, t->day);
    dcr__table_set(table, DCR_COVER_PARTS_IS_CURABLE, t->is_curable);
    return DCR_OK;
}

static dcr_status explain(range *r, dcr_table *table)
{
    parts_table t;
    DCR_TRY(new_range(r));
    DCR_TRY(visit(r, NULL));
    for (uint32_t i = 0; i < r->num; i++) r->part_start[i + 1] += r->part_start[i];
    DCR_TRY(make_room(table, &t, r->part_start[r->num]));
    return visit(r, &t);
}

dcr_status dcr_cover_explain(
    const dcr_cover *cover, uint32_t first_invoice, uint32_t num_invoices, dcr_table **out, dcr_error *err)
{
    if (cover == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "cover or out is NULL");
    if (!cover->is_finished) return dcr__refuse(err, DCR_E_STATE, "the cover is not finished");
    const size_t rows = cover->book->facts[DCR_TABLE_INVOICES].rows;
    if (first_invoice > rows || num_invoices > rows - first_invoice)
        return dcr__refuse(err, DCR_E_RANGE, "the book has fewer invoices");
    dcr_table *table = dcr__new_array(&cover->heap, 1, sizeof *table);
    if (table == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the parts");
    dcr__table_init(table, DCR_TABLE_COVER_PARTS, 0);
    table->heap = cover->heap;
    range r = {.cover = cover, .first = first_invoice, .num = num_invoices};
    const dcr_status status = explain(&r, table);
    free_range(&r);
    if (status != DCR_OK) {
        dcr_table_free(table);
        return dcr__refuse(err, status, "the parts of the invoices");
    }
    *out = table;
    return DCR_OK;
}
