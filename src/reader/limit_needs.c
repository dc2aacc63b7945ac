/* What is asked of limits: the rows of needs, and the book with the sales that they plan. docs/readers/limit-request.md. */
#include "base/refuse.h"
#include "reader/limit_request.h"

enum { USUAL_TERMS = 30, LONGEST_TERMS = 36500 };

static int64_t number_at(const dcr_table *table, dcr_column column, size_t row, int64_t otherwise)
{
    const int64_t *values = dcr_table_int64(table, column);
    return values != NULL && values[row] != DCR_NO_AMOUNT ? values[row] : otherwise;
}

static int32_t day_at(const dcr_table *table, dcr_column column, size_t row, int32_t otherwise)
{
    const int32_t *values = dcr_table_int32(table, column);
    return values != NULL && values[row] != DCR_NO_DAY ? values[row] : otherwise;
}

static uint32_t code_at(const dcr_table *table, dcr_column column, size_t row)
{
    const uint32_t *values = dcr_table_uint32(table, column);
    return values != NULL ? values[row] : 0;
}

static uint32_t buyer_at(const dcr__limit_request *q, size_t row)
{
    const dcr_table *table = q->options.needs;
    const int64_t *offsets = dcr_table_text_offsets(table, DCR_LIMIT_NEEDS_BUYER);
    const uint32_t *rows = dcr_table_uint32(table, DCR_LIMIT_NEEDS_BUYER_IX);
    if (offsets != NULL && offsets[row + 1] > offsets[row])
        return dcr_book_find_buyer(q->book, dcr_table_text_bytes(table, DCR_LIMIT_NEEDS_BUYER) + offsets[row],
                                   (size_t)(offsets[row + 1] - offsets[row]));
    return rows != NULL && rows[row] < q->book->num_buyers ? rows[row] : DCR_NO_INDEX;
}

/* What is wrong with a need: its column, or UNSET. */
static dcr_column judge(const dcr__limit_need *one, dcr_status *status)
{
    *status = DCR_E_BUYER_UNKNOWN;
    if (one->buyer == DCR_NO_INDEX) return DCR_LIMIT_NEEDS_BUYER;
    *status = DCR_E_CODE;
    if (one->action > DCR_LIMIT_ACTION_APPEAL) return DCR_LIMIT_NEEDS_ACTION;
    if (one->kind > DCR_LIMIT_KIND_GROUP) return DCR_LIMIT_NEEDS_KIND;
    *status = DCR_E_AMOUNT_SIGN;
    if (one->planned < 0) return DCR_LIMIT_NEEDS_PLANNED;
    if (one->amount != DCR_NO_AMOUNT && one->amount < 0) return DCR_LIMIT_NEEDS_AMOUNT;
    if (one->terms_days < 0 || one->terms_days > LONGEST_TERMS) return DCR_LIMIT_NEEDS_PAYMENT_TERMS_DAYS;
    *status = DCR_E_DATE;
    if (!dcr__day_is_valid(one->from_day)) return DCR_LIMIT_NEEDS_FROM_DAY;
    if (one->until_day != DCR_NO_DAY && !dcr__day_is_valid(one->until_day)) return DCR_LIMIT_NEEDS_UNTIL_DAY;
    *status = DCR_OK;
    return DCR_COLUMN_UNSET;
}

static dcr_status read_needs(dcr__limit_request *q, dcr_error *err)
{
    const dcr_table *t = q->options.needs;
    q->num = dcr_table_rows(t);
    q->needs = dcr__new_array(&q->heap, q->num, sizeof *q->needs);
    if (q->needs == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for requests");
    for (size_t i = 0; i < q->num; i++) {
        dcr_status status = DCR_OK;
        dcr__limit_need *one = &q->needs[i];
        *one = (dcr__limit_need){.planned = number_at(t, DCR_LIMIT_NEEDS_PLANNED, i, 0),
                      .amount = number_at(t, DCR_LIMIT_NEEDS_AMOUNT, i, DCR_NO_AMOUNT),
                      .terms_days = number_at(t, DCR_LIMIT_NEEDS_PAYMENT_TERMS_DAYS, i, USUAL_TERMS),
                      .from_day = day_at(t, DCR_LIMIT_NEEDS_FROM_DAY, i, q->options.as_of_day),
                      .until_day = day_at(t, DCR_LIMIT_NEEDS_UNTIL_DAY, i, DCR_NO_DAY),
                      .buyer = buyer_at(q, i),
                      .action = code_at(t, DCR_LIMIT_NEEDS_ACTION, i),
                      .kind = code_at(t, DCR_LIMIT_NEEDS_KIND, i)};
        if (one->kind == 0) one->kind = DCR_LIMIT_KIND_NAMED;
        const dcr_column column = judge(one, &status);
        if (status != DCR_OK) return dcr__refuse_at(err, status, 0, DCR_TABLE_LIMIT_NEEDS, (int32_t)column, (int64_t)i, dcr_status_text(status));
    }
    return DCR_OK;
}

static dcr_status plan_sales(dcr__limit_request *q, dcr_error *err)
{
    uint32_t *buyers = dcr__new_array(&q->heap, q->num, sizeof *buyers);
    int32_t *days = dcr__new_array(&q->heap, 2 * q->num, sizeof *days);
    int64_t *amounts = dcr__new_array(&q->heap, q->num, sizeof *amounts);
    dcr_status status = buyers != NULL && days != NULL && amounts != NULL ? DCR_OK : dcr__refuse(err, DCR_E_NOMEM, "no memory for planned sales");
    size_t num = 0;
    for (size_t i = 0; status == DCR_OK && i < q->num; i++) {
        if (q->needs[i].planned == 0) continue;
        buyers[num] = q->needs[i].buyer;
        amounts[num] = q->needs[i].planned;
        days[num] = q->options.as_of_day;
        days[q->num + num++] = q->options.as_of_day + (int32_t)q->needs[i].terms_days;
    }
    dcr_table table;
    dcr__table_init(&table, DCR_TABLE_INVOICES, num);
    dcr__table_set(&table, DCR_INVOICES_BUYER_IX, buyers);
    dcr__table_set(&table, DCR_INVOICES_AMOUNT, amounts);
    dcr__table_set(&table, DCR_INVOICES_INVOICE_DAY, days);
    dcr__table_set(&table, DCR_INVOICES_DELIVERY_DAY, days);
    if (days != NULL) dcr__table_set(&table, DCR_INVOICES_DUE_DAY, days + q->num);
    const dcr_table *const tables[] = {&table};
    if (status == DCR_OK) status = dcr_book_extend(q->book, tables, num > 0 ? 1 : 0, q->allocator, &q->needed, err);
    dcr__release(&q->heap, buyers);
    dcr__release(&q->heap, days);
    dcr__release(&q->heap, amounts);
    return status;
}

dcr_status dcr__limit_needs(dcr__limit_request *request, dcr_error *err)
{
    const dcr_status status = read_needs(request, err);
    return status == DCR_OK ? plan_sales(request, err) : status;
}
