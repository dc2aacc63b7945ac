/* May the due date of an invoice be moved? wordings.md 10.1: the policy goes on counting from the original one. */
#include <string.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "num/amount.h"
#include "reader/extension.h"

enum { FIRST_SIZE = sizeof(dcr_extension_check_options) };

typedef struct check {
    dcr_extension_check_options options;
    dcr__extension e;
    dcr_table *deadlines[2]; /* of the policy, as it is and asked */
    uint32_t buyer, because;
    int32_t due_day;
} check;

void dcr_extension_check_options_init(dcr_extension_check_options *options, size_t size)
{
    static const dcr_extension_check_options init = DCR_EXTENSION_CHECK_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_SIZE);
}

/* ---- The question ---- */

static int64_t fact_of(const dcr__facts *facts, dcr_column column, uint32_t row, bool is_money)
{
    const void *values = dcr__facts_values(facts, column);
    if (values == NULL) return is_money ? 0 : DCR_NO_DAY;
    return is_money ? ((const int64_t *)values)[row] : ((const int32_t *)values)[row];
}

static dcr_status check_invoice(check *c, dcr_error *err)
{
    const dcr__facts *facts = &c->e.book->facts[DCR_TABLE_INVOICES];
    const uint32_t row = c->options.invoice_ix;
    if (row >= facts->rows) return dcr__refuse(err, DCR_E_INVOICE_UNKNOWN, "invoice_ix is not a row of INVOICES; name the invoice to be extended");
    if (fact_of(facts, DCR_INVOICES_AMOUNT, row, true) <= 0)
        return dcr__refuse_at(err, DCR_E_RANGE, 0, DCR_TABLE_INVOICES, 0, row, "a credit note has no due date that could be extended");
    if (fact_of(facts, DCR_INVOICES_INVOICE_DAY, row, false) > c->options.as_of_day)
        return dcr__refuse_at(err, DCR_E_DATE_ORDER, 0, DCR_TABLE_INVOICES, DCR_INVOICES_INVOICE_DAY, row, "the invoice is dated after as_of_day");
    c->due_day = (int32_t)fact_of(facts, DCR_INVOICES_DUE_DAY, row, false);
    if (c->options.new_due_day <= c->due_day)
        return dcr__refuse_at(err, DCR_E_DATE_ORDER, 0, DCR_TABLE_INVOICES, DCR_INVOICES_DUE_DAY, row,
                              "new_due_day must be later than the original due date");
    return DCR_OK;
}

static dcr_status read_options(const dcr_extension_check_options *options, check *c, dcr_error *err)
{
    const dcr_status status = dcr__sized_read(&c->options, sizeof c->options, FIRST_SIZE, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_EXTENSION_CHECK_OPTIONS_INIT");
    if (!dcr__day_is_valid(c->options.as_of_day) || !dcr__day_is_valid(c->options.new_due_day))
        return dcr__refuse(err, DCR_E_DATE, "as_of_day and new_due_day must be days in the years 1 to 9999");
    c->e.as_of = c->options.as_of_day;
    c->e.cause = c->options.cause;
    c->e.unknown_as = c->options.unknown_as;
    return check_invoice(c, err);
}

/* ---- The verdict ---- */

static uint32_t because(const check *c)
{
    const dcr__extension *e = &c->e;
    const uint32_t row = c->options.invoice_ix;
    const dcr_table *asked = dcr_cover_table(e->cover[DCR__ASKED], DCR_TABLE_COVER_INVOICES);
    const uint64_t reasons = dcr_table_uint64(asked, DCR_COVER_INVOICES_REASONS)[row];
    const uint32_t stopper = dcr__extension_stopper(e, c->buyer);
    if (stopper != 0) return stopper;
    if (dcr__extension_money(e, DCR__AS_IS, DCR_COVER_INVOICES_OPEN, row) <= 0) return DCR_EXTENSION_BECAUSE_NOTHING_OPEN;
    if ((reasons & DCR_REASON_BIT_P03) != 0) return DCR_EXTENSION_BECAUSE_PLAN;
    if ((reasons & DCR_REASON_BIT_P02) != 0) return DCR_EXTENSION_BECAUSE_BEYOND_PERIOD;
    return dcr__extension_free_until(e, row).has_period ? DCR_EXTENSION_BECAUSE_WITHIN_PERIOD : DCR_EXTENSION_BECAUSE_NO_PERIOD;
}

/* What follows from why. */
typedef struct consequence {
    uint32_t because, verdict;
    int32_t reason, term;
} consequence;

static const consequence *consequence_of(uint32_t why)
{
    static const consequence all[] = {
        {DCR_EXTENSION_BECAUSE_WITHIN_PERIOD, DCR_EXTENSION_VERDICT_ALLOWED, 0, 0},
        {DCR_EXTENSION_BECAUSE_NO_PERIOD, DCR_EXTENSION_VERDICT_ALLOWED, 0, 0},
        {DCR_EXTENSION_BECAUSE_BEYOND_PERIOD, DCR_EXTENSION_VERDICT_CONSENT_NEEDED, DCR_REASON_P02, DCR_TERM_MAXIMUM_EXTENSION_PERIOD},
        {DCR_EXTENSION_BECAUSE_PLAN, DCR_EXTENSION_VERDICT_CONSENT_NEEDED, DCR_REASON_P03, 0},
        {DCR_EXTENSION_BECAUSE_NOTHING_OPEN, DCR_EXTENSION_VERDICT_REFUSED, 0, 0},
        {DCR_EXTENSION_BECAUSE_INSOLVENT, DCR_EXTENSION_VERDICT_REFUSED, 0, 0},
        {DCR_EXTENSION_BECAUSE_CLAIM_FILED, DCR_EXTENSION_VERDICT_REFUSED, 0, 0}};
    return &all[why - 1];
}

/* ---- EXTENSION_CHECK_TOTALS ---- */

static void put_codes(const check *c)
{
    const dcr_result *r = c->e.result;
    const consequence *what = consequence_of(c->because);
    dcr__result_uint32(r, DCR_EXTENSION_CHECK_TOTALS_INVOICE_IX)[0] = c->options.invoice_ix;
    dcr__result_uint32(r, DCR_EXTENSION_CHECK_TOTALS_BUYER_IX)[0] = c->buyer;
    dcr__result_uint32(r, DCR_EXTENSION_CHECK_TOTALS_VERDICT)[0] = what->verdict;
    dcr__result_uint32(r, DCR_EXTENSION_CHECK_TOTALS_BECAUSE)[0] = c->because;
    dcr__result_uint32(r, DCR_EXTENSION_CHECK_TOTALS_REASON)[0] = (uint32_t)what->reason;
    dcr__result_uint32(r, DCR_EXTENSION_CHECK_TOTALS_TERM)[0] = (uint32_t)what->term;
    dcr__result_uint32(r, DCR_EXTENSION_CHECK_TOTALS_CATEGORY)[0] = DCR_OVERDUE_CATEGORY_EXTENSION;
}

static void put_days(const check *c)
{
    const dcr_result *r = c->e.result;
    const uint32_t row = c->options.invoice_ix;
    const int32_t last = dcr__extension_free_until(&c->e, row).day;
    const int64_t over = last != DCR_NO_DAY ? (int64_t)c->options.new_due_day - last : 0;
    dcr__result_int32(r, DCR_EXTENSION_CHECK_TOTALS_AS_OF_DAY)[0] = c->options.as_of_day;
    dcr__result_int32(r, DCR_EXTENSION_CHECK_TOTALS_DUE_DAY)[0] = c->due_day;
    dcr__result_int32(r, DCR_EXTENSION_CHECK_TOTALS_EXTENDED_DUE_DAY)[0] =
        (int32_t)fact_of(&c->e.book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_EXTENDED_DUE_DAY, row, false);
    dcr__result_int32(r, DCR_EXTENSION_CHECK_TOTALS_NEW_DUE_DAY)[0] = c->options.new_due_day;
    dcr__result_int32(r, DCR_EXTENSION_CHECK_TOTALS_LAST_DAY)[0] = last;
    dcr__result_int64(r, DCR_EXTENSION_CHECK_TOTALS_DAYS_OVER)[0] = dcr__max(over, 0);
}

static void put_money(const check *c)
{
    static const struct { size_t side; dcr_column from, to; } all[] = {
        {DCR__AS_IS, DCR_COVER_INVOICES_OPEN, DCR_EXTENSION_CHECK_TOTALS_OPEN},
        {DCR__AS_IS, DCR_COVER_INVOICES_COVERED, DCR_EXTENSION_CHECK_TOTALS_COVERED_BEFORE},
        {DCR__ASKED, DCR_COVER_INVOICES_COVERED, DCR_EXTENSION_CHECK_TOTALS_COVERED_ASKED},
        {DCR__CONSENTED, DCR_COVER_INVOICES_COVERED, DCR_EXTENSION_CHECK_TOTALS_COVERED_CONSENTED},
        {DCR__AS_IS, DCR_COVER_INVOICES_INSURED, DCR_EXTENSION_CHECK_TOTALS_INSURED_BEFORE},
        {DCR__ASKED, DCR_COVER_INVOICES_INSURED, DCR_EXTENSION_CHECK_TOTALS_INSURED_ASKED},
        {DCR__CONSENTED, DCR_COVER_INVOICES_INSURED, DCR_EXTENSION_CHECK_TOTALS_INSURED_CONSENTED}};
    const dcr_result *r = c->e.result;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        dcr__result_int64(r, all[i].to)[0] = dcr__extension_money(&c->e, all[i].side, all[i].from, c->options.invoice_ix);
    const int64_t before = dcr__extension_money(&c->e, DCR__AS_IS, DCR_COVER_BUYERS_COVERED, c->buyer);
    const int64_t asked = dcr__extension_money(&c->e, DCR__ASKED, DCR_COVER_BUYERS_COVERED, c->buyer);
    const int64_t consented = dcr__extension_money(&c->e, DCR__CONSENTED, DCR_COVER_BUYERS_COVERED, c->buyer);
    dcr__result_int64(r, DCR_EXTENSION_CHECK_TOTALS_LOST)[0] = before - asked; /* amounts of 0 and more */
    dcr__result_int64(r, DCR_EXTENSION_CHECK_TOTALS_LOST_CONSENTED)[0] = before - consented;
}

/* ---- EXTENSION_CHECK_DEADLINES ---- */

static uint32_t change_of(int32_t before, int32_t after)
{
    if (before == after) return 0;
    if (before == DCR_NO_DAY) return DCR_DEADLINE_CHANGE_NEW;
    if (after == DCR_NO_DAY) return DCR_DEADLINE_CHANGE_GONE;
    return after < before ? DCR_DEADLINE_CHANGE_EARLIER : DCR_DEADLINE_CHANGE_LATER;
}

static dcr_status put_deadline(const check *c, const char *name, size_t length, int32_t before, int32_t after)
{
    size_t row = 0;
    dcr_result *r = c->e.result;
    DCR_TRY(dcr__result_row(r, DCR_TABLE_EXTENSION_CHECK_DEADLINES, &row));
    dcr__result_int32(r, DCR_EXTENSION_CHECK_DEADLINES_BY_DAY_BEFORE)[row] = before;
    dcr__result_int32(r, DCR_EXTENSION_CHECK_DEADLINES_BY_DAY_AFTER)[row] = after;
    dcr__result_uint32(r, DCR_EXTENSION_CHECK_DEADLINES_DEADLINE_CHANGE)[row] = change_of(before, after);
    return dcr__result_put_text(r, DCR_EXTENSION_CHECK_DEADLINES_DEADLINE, row, name, length);
}

static dcr_status put_column(const check *c, const char *name, dcr_column column, uint32_t row)
{
    return put_deadline(c, name, strlen(name), dcr__extension_day(&c->e, DCR__AS_IS, column, row),
                        dcr__extension_day(&c->e, DCR__ASKED, column, row));
}

/* The rows of both tables stand in the same order: each has the same invoices and the policy's deadlines. */
static dcr_status put_listed(const check *c)
{
    const dcr_table *before = c->deadlines[DCR__AS_IS];
    const dcr_table *after = c->deadlines[DCR__ASKED];
    const uint32_t *invoices = dcr_table_uint32(before, DCR_COVER_DEADLINES_INVOICE_IX);
    const int64_t *offsets = dcr_table_text_offsets(before, DCR_COVER_DEADLINES_DEADLINE);
    const char *bytes = dcr_table_text_bytes(before, DCR_COVER_DEADLINES_DEADLINE);
    for (size_t k = 0; k < dcr_table_rows(before) && k < dcr_table_rows(after); k++) {
        if (invoices[k] != c->options.invoice_ix) continue;
        DCR_TRY(put_deadline(c, bytes + offsets[k], (size_t)(offsets[k + 1] - offsets[k]),
                             dcr_table_int32(before, DCR_COVER_DEADLINES_BY_DAY)[k], dcr_table_int32(after, DCR_COVER_DEADLINES_BY_DAY)[k]));
    }
    return DCR_OK;
}

static dcr_status put_deadlines(const check *c)
{
    static const struct { const char *name; dcr_column column; } four[] = {
        {"extension_end", DCR_COVER_INVOICES_EXTENSION_END_DAY}, {"notify_by", DCR_COVER_INVOICES_NOTIFY_BY_DAY},
        {"claim_from", DCR_COVER_INVOICES_CLAIM_FROM_DAY}, {"claim_by", DCR_COVER_INVOICES_CLAIM_BY_DAY}};
    DCR_TRY(put_deadline(c, "due_day", strlen("due_day"), c->due_day, c->due_day));
    for (size_t i = 0; i < sizeof four / sizeof four[0]; i++) DCR_TRY(put_column(c, four[i].name, four[i].column, c->options.invoice_ix));
    DCR_TRY(put_listed(c));
    return put_column(c, "stop_day", DCR_COVER_BUYERS_STOP_DAY, c->buyer);
}

/* ---- The answer ---- */

static dcr_status fill(check *c)
{
    DCR_TRY(dcr__result_add(c->e.result, DCR_TABLE_EXTENSION_CHECK_TOTALS, 1));
    DCR_TRY(dcr__result_add(c->e.result, DCR_TABLE_EXTENSION_CHECK_DEADLINES, 0));
    c->because = because(c);
    put_codes(c);
    put_days(c);
    put_money(c);
    return put_deadlines(c);
}

static dcr_status look(check *c, const dcr_allocator *allocator, dcr_error *err)
{
    dcr__extension *e = &c->e;
    dcr_status status = dcr__extension_open(e, allocator, err);
    if (status == DCR_OK) status = dcr__extension_answered(e, DCR_COVER_INVOICES_STATUS, c->options.invoice_ix, err);
    if (status != DCR_OK) return status;
    c->buyer = dcr__book_buyer_of(e->book, c->options.invoice_ix);
    status = dcr__extension_answered(e, DCR_COVER_BUYERS_STATUS, c->buyer, err);
    if (status != DCR_OK) return status;
    dcr__extension_ask(e, c->options.invoice_ix, c->options.new_due_day);
    status = dcr__extension_agree(e, err);
    if (status == DCR_OK) status = dcr_cover_deadlines(e->cover[DCR__AS_IS], &c->deadlines[DCR__AS_IS], err);
    if (status == DCR_OK) status = dcr_cover_deadlines(e->cover[DCR__ASKED], &c->deadlines[DCR__ASKED], err);
    if (status == DCR_OK) status = dcr__result_new(allocator, dcr_policy_currency(e->policy), &e->result, err);
    if (status != DCR_OK) return status;
    status = fill(c);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "the check of an extension");
}

dcr_status dcr_extension_check_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_extension_check_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    check c = {.e = {.policy = policy, .book = book}};
    dcr_status status = read_options(options, &c, err);
    if (status == DCR_OK) status = look(&c, allocator, err);
    if (status == DCR_OK) {
        *out = c.e.result;
        c.e.result = NULL;
    }
    dcr_table_free(c.deadlines[DCR__AS_IS]);
    dcr_table_free(c.deadlines[DCR__ASKED]);
    dcr__extension_close(&c.e);
    return status;
}
