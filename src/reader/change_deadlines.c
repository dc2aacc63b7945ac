/* Deadlines that move, come or go: the four of every invoice, then those that the policy lists. wordings.md 12 */
#include <string.h>

#include "reader/change.h"

/* Where a deadline of an invoice stands on one side. */
typedef struct standing {
    int32_t by_day;
    uint32_t state;
} standing;

static const struct { const char *name; dcr_column column; } four[] = {
    {"extension_end", DCR_COVER_INVOICES_EXTENSION_END_DAY}, {"notify_by", DCR_COVER_INVOICES_NOTIFY_BY_DAY},
    {"claim_from", DCR_COVER_INVOICES_CLAIM_FROM_DAY}, {"claim_by", DCR_COVER_INVOICES_CLAIM_BY_DAY}};

/* The rows of the policy's deadlines on one side, and those of the invoice in hand. */
typedef struct listed {
    const uint32_t *invoice_ix, *state;
    const int32_t *by_day;
    const char *bytes;
    const int64_t *offsets;
    size_t rows, from, until;
} listed;

static uint32_t kind_of(const standing *before, const standing *after)
{
    if (before->by_day == after->by_day) return DCR_DEADLINE_CHANGE_STATE;
    if (before->by_day == DCR_NO_DAY) return DCR_DEADLINE_CHANGE_NEW;
    if (after->by_day == DCR_NO_DAY) return DCR_DEADLINE_CHANGE_GONE;
    return after->by_day < before->by_day ? DCR_DEADLINE_CHANGE_EARLIER : DCR_DEADLINE_CHANGE_LATER;
}

static dcr_status put(dcr__change *change, uint32_t invoice, const char *name, size_t length, const standing *before,
                      const standing *after)
{
    size_t row = 0;
    const dcr_result *result = change->result;
    if (before->by_day == after->by_day && before->state == after->state) return DCR_OK;
    DCR_TRY(dcr__result_row(change->result, DCR_TABLE_CHANGE_DEADLINES, &row));
    dcr__result_uint32(result, DCR_CHANGE_DEADLINES_INVOICE_IX)[row] = invoice;
    dcr__result_int32(result, DCR_CHANGE_DEADLINES_BY_DAY_BEFORE)[row] = before->by_day;
    dcr__result_int32(result, DCR_CHANGE_DEADLINES_BY_DAY_AFTER)[row] = after->by_day;
    dcr__result_uint32(result, DCR_CHANGE_DEADLINES_STATE_BEFORE)[row] = before->state;
    dcr__result_uint32(result, DCR_CHANGE_DEADLINES_STATE_AFTER)[row] = after->state;
    dcr__result_uint32(result, DCR_CHANGE_DEADLINES_DEADLINE_CHANGE)[row] = kind_of(before, after);
    change->num_deadlines++;
    return dcr__result_put_text(change->result, DCR_CHANGE_DEADLINES_DEADLINE, row, name, length);
}

/* ---- The four ---- */

static standing standing_of(const dcr_cover *cover, dcr_column column, uint32_t invoice)
{
    const dcr_table *table = dcr_cover_table(cover, DCR_TABLE_COVER_INVOICES);
    const bool is_there = invoice < dcr_table_rows(table);
    return (standing){is_there ? dcr_table_int32(table, column)[invoice] : DCR_NO_DAY, 0};
}

static dcr_status put_four(dcr__change *change, uint32_t invoice)
{
    for (size_t i = 0; i < sizeof four / sizeof four[0]; i++) {
        const standing before = standing_of(change->cover[DCR__BEFORE], four[i].column, invoice);
        const standing after = standing_of(change->cover[DCR__AFTER], four[i].column, invoice);
        DCR_TRY(put(change, invoice, four[i].name, strlen(four[i].name), &before, &after));
    }
    return DCR_OK;
}

/* ---- Those of the policy ---- */

static listed list_of(const dcr_table *table)
{
    return (listed){.invoice_ix = dcr_table_uint32(table, DCR_COVER_DEADLINES_INVOICE_IX),
                    .state = dcr_table_uint32(table, DCR_COVER_DEADLINES_STATE),
                    .by_day = dcr_table_int32(table, DCR_COVER_DEADLINES_BY_DAY),
                    .bytes = dcr_table_text_bytes(table, DCR_COVER_DEADLINES_DEADLINE),
                    .offsets = dcr_table_text_offsets(table, DCR_COVER_DEADLINES_DEADLINE),
                    .rows = dcr_table_rows(table)};
}

/* Moves on to the rows of an invoice: invoices are asked for in ascending order. */
static void turn_to(listed *list, uint32_t invoice)
{
    list->from = list->until;
    while (list->until < list->rows && list->invoice_ix[list->until] == invoice) list->until++;
}

static const char *name_at(const listed *list, size_t row, size_t *length)
{
    *length = (size_t)(list->offsets[row + 1] - list->offsets[row]);
    return list->bytes + list->offsets[row];
}

/* Where a deadline of that name stands on this side; false: the invoice has none. */
static bool find(const listed *list, const char *name, size_t length, standing *out)
{
    *out = (standing){DCR_NO_DAY, 0};
    for (size_t row = list->from; row < list->until; row++) {
        size_t other_length = 0;
        const char *other = name_at(list, row, &other_length);
        if (other_length != length || memcmp(other, name, length) != 0) continue;
        *out = (standing){list->by_day[row], list->state[row]};
        return true;
    }
    return false;
}

static dcr_status put_listed(dcr__change *change, uint32_t invoice, const listed lists[DCR__SIDES])
{
    const listed *before = &lists[DCR__BEFORE];
    const listed *after = &lists[DCR__AFTER];
    standing was;
    standing is;
    size_t length = 0;
    for (size_t row = after->from; row < after->until; row++) {
        const char *name = name_at(after, row, &length);
        (void)find(before, name, length, &was);
        is = (standing){after->by_day[row], after->state[row]};
        DCR_TRY(put(change, invoice, name, length, &was, &is));
    }
    for (size_t row = before->from; row < before->until; row++) {
        const char *name = name_at(before, row, &length);
        if (find(after, name, length, &is)) continue;
        was = (standing){before->by_day[row], before->state[row]};
        DCR_TRY(put(change, invoice, name, length, &was, &is));
    }
    return DCR_OK;
}

dcr_status dcr__change_deadlines(dcr__change *change)
{
    listed lists[DCR__SIDES];
    for (size_t side = 0; side < DCR__SIDES; side++) {
        DCR_TRY(dcr_cover_deadlines(change->cover[side], &change->deadlines[side], NULL));
        lists[side] = list_of(change->deadlines[side]);
    }
    for (uint32_t i = 0; i < dcr_book_rows(change->book[DCR__AFTER], DCR_TABLE_INVOICES); i++) {
        DCR_TRY(put_four(change, i));
        for (size_t side = 0; side < DCR__SIDES; side++) turn_to(&lists[side], i);
        DCR_TRY(put_listed(change, i, lists));
    }
    return DCR_OK;
}
