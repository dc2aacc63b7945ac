/* Records of overdue debt for the insurer, by category: overdue, extension of one invoice, rescheduling by a plan. systems.md 2.5 row 3,
 * 3.7. What is computed: docs/readers/claim-file.md 3. */
#include "base/refuse.h"
#include "base/sized.h"
#include "delcredere/claim_file.h"
#include "reader/claims.h"
#include "rule/agreed_deadline.h"
#include "terms/result.h"

typedef struct record {
    uint32_t category, invoice_ix;
    int64_t num;
    dcr__total amount;
    int32_t due_day, extended_day, notify_by, notified;
    bool needs_consent, is_unnotified;
} record;

typedef struct report {
    const dcr_overdue_report_options *asked;
    dcr__claims claims;
    dcr__buyer_list buyers;
    dcr_result *result;
    uint32_t refused_buyer; /* with more invoices than an extension may have */
} report;

static bool has_plan(const dcr__slice *slice, size_t i)
{
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k];
        if (event->event != DCR_EVENT_PAYMENT_PLAN) continue;
        if (event->item != DCR_NO_INDEX ? event->item - slice->first_item == i : slice->s->invoice_day[i] <= event->day) return true;
    }
    return false;
}

static int32_t extended_day(const dcr__slice *slice, size_t i)
{
    const int32_t day = slice->s->extended_due_day[i];
    return day > slice->items[i].due_day ? day : DCR_NO_DAY;
}

static uint32_t category_of(const report *r, const dcr__slice *slice, size_t i)
{
    if (r->asked->category != 0) return r->asked->category;
    if (has_plan(slice, i)) return DCR_OVERDUE_CATEGORY_RESCHEDULING;
    return extended_day(slice, i) != DCR_NO_DAY ? DCR_OVERDUE_CATEGORY_EXTENSION : DCR_OVERDUE_CATEGORY_OVERDUE;
}

/* Whether an item is to be reported: the one that is asked for, else every overdue one. */
static bool is_reported(const report *r, const dcr__slice *slice, size_t i)
{
    if (r->asked->invoice_ix == DCR_NO_INDEX) return dcr__is_overdue(slice, i);
    return slice->items[i].row == r->asked->invoice_ix && dcr__is_debt(slice, i) && slice->s->open[i] > 0;
}

static void add_item(const dcr__slice *slice, size_t i, record *sum)
{
    const int32_t extended = extended_day(slice, i);
    const int32_t notified = dcr__deadline_done_day(slice, i, DCR_EVENT_OVERDUE_NOTICE);
    sum->invoice_ix = sum->num == 0 ? slice->items[i].row : DCR_NO_INDEX;
    sum->num++;
    dcr__total_add(&sum->amount, slice->s->open[i]);
    sum->due_day = dcr__earlier(sum->due_day, slice->items[i].due_day);
    sum->extended_day = extended > sum->extended_day ? extended : sum->extended_day; /* DCR_NO_DAY is the least */
    sum->notify_by = dcr__earlier(sum->notify_by, slice->s->notify_by[i]);
    sum->notified = dcr__earlier(sum->notified, notified);
    sum->is_unnotified = sum->is_unnotified || notified == DCR_NO_DAY;
    sum->needs_consent = sum->needs_consent || (slice->s->reasons[i] & (DCR_REASON_BIT_P02 | DCR_REASON_BIT_P03)) != 0;
}

static record empty(uint32_t category)
{
    return (record){.category = category, .invoice_ix = DCR_NO_INDEX, .due_day = DCR_NO_DAY, .extended_day = DCR_NO_DAY,
                    .notify_by = DCR_NO_DAY, .notified = DCR_NO_DAY};
}

static dcr_status put(const report *r, uint32_t buyer_ix, const record *one)
{
    const dcr_result *t = r->result;
    const dcr_overdue_report_options *o = r->asked;
    const int64_t days = one->num > 0 ? (int64_t)o->as_of_day - one->due_day : 0;
    int64_t amount = 0;
    size_t row = 0;
    if (one->num == 0 || (o->least_days != DCR_NO_AMOUNT && days < o->least_days)) return DCR_OK;
    if (!dcr__total_get(&one->amount, &amount)) return DCR_E_OVERFLOW;
    if (o->least_amount != DCR_NO_AMOUNT && amount < o->least_amount) return DCR_OK;
    DCR_TRY(dcr__result_row(r->result, DCR_TABLE_OVERDUE_REPORT, &row));
    dcr__result_uint32(t, DCR_OVERDUE_REPORT_BUYER_IX)[row] = buyer_ix;
    dcr__result_uint32(t, DCR_OVERDUE_REPORT_CATEGORY)[row] = one->category;
    dcr__result_uint32(t, DCR_OVERDUE_REPORT_INVOICE_IX)[row] = one->invoice_ix;
    dcr__result_int64(t, DCR_OVERDUE_REPORT_NUM_INVOICES)[row] = one->num;
    dcr__result_int64(t, DCR_OVERDUE_REPORT_AMOUNT)[row] = amount;
    dcr__result_int32(t, DCR_OVERDUE_REPORT_DUE_DAY)[row] = one->due_day;
    dcr__result_int32(t, DCR_OVERDUE_REPORT_EXTENDED_DUE_DAY)[row] = one->extended_day;
    dcr__result_int64(t, DCR_OVERDUE_REPORT_DAYS_OVERDUE)[row] = days;
    dcr__result_int32(t, DCR_OVERDUE_REPORT_NOTIFY_BY_DAY)[row] = one->notify_by;
    dcr__result_int32(t, DCR_OVERDUE_REPORT_NOTIFIED_DAY)[row] = one->is_unnotified ? DCR_NO_DAY : one->notified;
    dcr__result_uint8(t, DCR_OVERDUE_REPORT_NEEDS_CONSENT)[row] = one->needs_consent;
    return DCR_OK;
}

/* A record for each invoice of a category, or one for all of them. */
static dcr_status put_category(const report *r, const dcr__slice *slice, uint32_t category)
{
    const bool together = category == DCR_OVERDUE_CATEGORY_RESCHEDULING;
    record sum = empty(category);
    for (size_t i = 0; i < slice->num; i++) {
        if (!is_reported(r, slice, i) || category_of(r, slice, i) != category) continue;
        if (!together) sum = empty(category);
        add_item(slice, i, &sum);
        if (!together) DCR_TRY(put(r, slice->buyer_ix, &sum));
    }
    return together ? put(r, slice->buyer_ix, &sum) : DCR_OK;
}

static bool is_extension_of_several(const report *r, const dcr__slice *slice)
{
    size_t num = 0;
    if (r->asked->category != DCR_OVERDUE_CATEGORY_EXTENSION) return false;
    for (size_t i = 0; i < slice->num; i++) num += is_reported(r, slice, i);
    return num > 1;
}

static dcr_status report_buyer(report *r, uint32_t buyer_ix)
{
    dcr__slice slice;
    const dcr_status status = dcr__claims_look(&r->claims, buyer_ix, r->asked->as_of_day, &slice);
    if (dcr__is_of_buyer(status) || (status == DCR_OK && slice.status != DCR_OK)) return DCR_OK;
    DCR_TRY(status);
    if (is_extension_of_several(r, &slice)) {
        r->refused_buyer = buyer_ix;
        return DCR_E_RANGE;
    }
    for (uint32_t category = DCR_OVERDUE_CATEGORY_OVERDUE; category <= DCR_OVERDUE_CATEGORY_RESCHEDULING; category++)
        DCR_TRY(put_category(r, &slice, category));
    return DCR_OK;
}

static dcr_status report_all(report *r, const dcr_policy *policy, const dcr_book *book)
{
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    options.as_of_day = r->asked->as_of_day;
    dcr_status status = dcr__result_add(r->result, DCR_TABLE_OVERDUE_REPORT, 0);
    if (status == DCR_OK) status = dcr__claims_open(&r->claims, &r->result->heap, policy, book, &options, NULL);
    for (size_t i = 0; status == DCR_OK && i < r->buyers.num; i++) status = report_buyer(r, dcr__buyer_at(&r->buyers, i));
    dcr__claims_close(&r->claims);
    return status;
}

/* The buyers of the question: that of the invoice, where one is asked for. */
static dcr_status check(const dcr_policy *policy, const dcr_book *book, const dcr_overdue_report_options *asked, uint32_t *buyer,
                        dcr__buyer_list *buyers, dcr_error *err)
{
    const bool has_invoice = asked->invoice_ix != DCR_NO_INDEX;
    if (!dcr__day_is_valid(asked->as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (asked->category > DCR_OVERDUE_CATEGORY_RESCHEDULING)
        return dcr__refuse(err, DCR_E_RANGE, "category must be one of dcr_overdue_category, or 0");
    if (has_invoice && asked->category == 0)
        return dcr__refuse(err, DCR_E_RANGE, "an invoice is reported in a category; give one of dcr_overdue_category");
    if (has_invoice && asked->invoice_ix >= dcr_book_rows(book, DCR_TABLE_INVOICES))
        return dcr__refuse(err, DCR_E_RANGE, "invoice is not a row of the book's invoices");
    const dcr_status status = dcr__buyer_list_of(book, asked->buyers, asked->num_buyers, buyers, err);
    if (status != DCR_OK) return status;
    if (has_invoice) {
        *buyer = dcr__book_buyer_of(book, asked->invoice_ix);
        *buyers = (dcr__buyer_list){buyer, *buyer != DCR_NO_INDEX ? 1 : 0};
    }
    return dcr__check_conversion(policy, book, err);
}

void dcr_overdue_report_options_init(dcr_overdue_report_options *options, size_t size)
{
    static const dcr_overdue_report_options init = DCR_OVERDUE_REPORT_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

dcr_status dcr_overdue_report_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_overdue_report_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_overdue_report_options asked;
    uint32_t buyer = DCR_NO_INDEX;
    dcr_status status = dcr__sized_read(&asked, sizeof asked, sizeof asked, options);
    if (status != DCR_OK)
        return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_OVERDUE_REPORT_OPTIONS_INIT");
    report r = {.asked = &asked, .refused_buyer = DCR_NO_INDEX};
    status = check(policy, book, &asked, &buyer, &r.buyers, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, policy->terms.currency, &r.result, err);
    if (status != DCR_OK) return status;
    status = report_all(&r, policy, book);
    if (status == DCR_OK) {
        *out = r.result;
        return DCR_OK;
    }
    dcr_result_free(r.result);
    if (r.refused_buyer == DCR_NO_INDEX) return dcr__refuse(err, status, "the overdue report");
    return dcr__refuse_at(err, status, 0, DCR_TABLE_BUYERS, 0, (int64_t)r.refused_buyer,
                          "an extension is of one invoice; name it, or report a rescheduling");
}
