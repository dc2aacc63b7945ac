/* The lines of a declaration: all unpaid debt of the buyer, due and not due, with its tax. systems.md 2.4 rows 9 and 20. */
#include "day/civil.h"
#include "reader/claim_file.h"

enum { OPEN, NET, TAX, QUALIFYING, COVERED, INDEMNITY, NUM_SUMS, RECEIVED = NUM_SUMS, NUM_AMOUNTS };

typedef struct line {
    int64_t amounts[NUM_AMOUNTS];
    int64_t num;
    uint32_t invoice_ix, reason;
    int32_t month_day, due_day;
    bool is_due;
} line;

bool dcr__is_line(const dcr__claim_file *file, size_t i)
{
    if (!dcr__is_debt(file->slice, i)) return false;
    if (file->slice->s->open[i] > 0) return true;
    return file->row_of[i] != DCR_NO_INDEX;
}

static int32_t first_of_month(int32_t day)
{
    return day - dcr__civil_of(day).day_of_month + 1;
}

static dcr_status make_line(const dcr__claim_file *file, size_t i, line *out)
{
    const dcr__slice *slice = file->slice;
    const dcr__sheet *sheet = &file->claim->sheet;
    const dcr__item *item = &slice->items[i];
    const int64_t *taxes = dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_VAT);
    const int64_t tax = taxes != NULL && taxes[item->row] != DCR_NO_AMOUNT ? taxes[item->row] : 0;
    const int64_t open = slice->s->open[i];
    const uint32_t row = file->row_of[i];
    *out = (line){.num = 1, .invoice_ix = item->row, .reason = DCR_REASON_T06, .month_day = first_of_month(item->invoice_day),
                  .due_day = item->due_day, .is_due = item->due_day < slice->as_of};
    out->amounts[OPEN] = open;
    DCR_TRY(dcr__mul_div_status(open, tax, item->amount, slice->terms->rounding, &out->amounts[TAX]));
    out->amounts[NET] = open - out->amounts[TAX];
    if (row == DCR_NO_INDEX) return DCR_OK;
    out->reason = sheet->reason[row];
    out->amounts[QUALIFYING] = sheet->qualifying[row];
    out->amounts[RECEIVED] = sheet->received[row];
    out->amounts[COVERED] = sheet->covered[row];
    out->amounts[INDEMNITY] = sheet->indemnity[row];
    return DCR_OK;
}

static dcr_status put_line(dcr__claim_file *file, const line *l)
{
    static const dcr_column columns[NUM_AMOUNTS] = {
        [OPEN] = DCR_CLAIM_LINES_OPEN, [NET] = DCR_CLAIM_LINES_NET, [TAX] = DCR_CLAIM_LINES_VAT,
        [QUALIFYING] = DCR_CLAIM_LINES_QUALIFYING, [COVERED] = DCR_CLAIM_LINES_COVERED, [INDEMNITY] = DCR_CLAIM_LINES_INDEMNITY,
        [RECEIVED] = DCR_CLAIM_LINES_RECEIVED_AFTER};
    size_t row = 0;
    DCR_TRY(dcr__result_row(file->result, DCR_TABLE_CLAIM_LINES, &row));
    for (size_t k = 0; k < NUM_AMOUNTS; k++) dcr__result_int64(file->result, columns[k])[row] = l->amounts[k];
    dcr__result_uint32(file->result, DCR_CLAIM_LINES_INVOICE_IX)[row] = l->invoice_ix;
    dcr__result_int32(file->result, DCR_CLAIM_LINES_MONTH_DAY)[row] = l->month_day;
    dcr__result_int64(file->result, DCR_CLAIM_LINES_NUM_INVOICES)[row] = l->num;
    dcr__result_int32(file->result, DCR_CLAIM_LINES_DUE_DAY)[row] = l->due_day;
    dcr__result_uint8(file->result, DCR_CLAIM_LINES_IS_DUE)[row] = l->is_due;
    dcr__result_uint32(file->result, DCR_CLAIM_LINES_REASON)[row] = l->reason;
    return DCR_OK;
}

/* No sum over one buyer can leave 64 bits: dcr__slice_load. */
static void add_line(line *sum, const line *l)
{
    for (size_t k = 0; k < NUM_AMOUNTS; k++) sum->amounts[k] += l->amounts[k];
    sum->num += l->num;
}

/* What is due of a month, then what is not. */
static dcr_status put_month(dcr__claim_file *file, line month[2])
{
    for (size_t k = 2; k-- > 0;) {
        if (month[k].num > 0) DCR_TRY(put_line(file, &month[k]));
        month[k].num = 0;
    }
    return DCR_OK;
}

static void start_month(line month[2], int32_t month_day)
{
    for (size_t k = 0; k < 2; k++)
        month[k] = (line){.invoice_ix = DCR_NO_INDEX, .due_day = DCR_NO_DAY, .month_day = month_day, .is_due = k == 1};
}

dcr_status dcr__claim_lines(dcr__claim_file *file)
{
    line month[2] = {{.num = 0, .month_day = DCR_NO_DAY}, {.num = 0, .month_day = DCR_NO_DAY}};
    DCR_TRY(dcr__result_add(file->result, DCR_TABLE_CLAIM_LINES, 0));
    for (size_t i = 0; i < file->slice->num; i++) {
        line l;
        if (!dcr__is_line(file, i)) continue;
        DCR_TRY(make_line(file, i, &l));
        for (size_t k = 0; k < NUM_SUMS; k++) file->sums[k] += l.amounts[k];
        file->due += l.is_due ? l.amounts[OPEN] : 0;
        if (file->asked->by_month == 0) {
            DCR_TRY(put_line(file, &l));
            continue;
        }
        if (l.month_day != month[0].month_day) {
            DCR_TRY(put_month(file, month));
            start_month(month, l.month_day);
        }
        add_line(&month[l.is_due], &l);
    }
    return put_month(file, month);
}
