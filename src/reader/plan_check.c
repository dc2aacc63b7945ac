/* May a debt be paid by instalments? wordings.md P03: a plan inside the extension period is free, one beyond it needs consent. */
#include <string.h>

#include "base/ckd.h"
#include "base/order.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "num/amount.h"
#include "reader/extension.h"

enum { FIRST_SIZE = sizeof(dcr_plan_check_options) };

typedef struct debt {
    int64_t left;
    int32_t due_day;
    int32_t paid_day; /* of the last instalment that pays it; DCR_NO_DAY: none does */
    uint32_t row;
} debt;

typedef struct instalment {
    int64_t amount, beyond, over;
    int32_t day;
    int32_t last_day; /* the least of its parts; DCR_NO_DAY */
    uint32_t row;
    uint32_t num_parts, because, verdict;
} instalment;

typedef struct plan {
    dcr_plan_check_options options;
    dcr__extension e;
    debt *debts;             /* by due date, then row */
    instalment *instalments; /* by day, then row */
    size_t num_debts, num;
    uint32_t stopper;        /* why nothing can be agreed, or 0 */
    int64_t open, planned;
    const instalment *gravest;
} plan;

void dcr_plan_check_options_init(dcr_plan_check_options *options, size_t size)
{
    static const dcr_plan_check_options init = DCR_PLAN_CHECK_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_SIZE);
}

/* ---- The question ---- */

static dcr_status check_instalment(const plan *p, size_t row, dcr_error *err)
{
    const dcr_table *table = p->options.instalments;
    const int32_t day = dcr_table_int32(table, DCR_PLAN_INSTALMENTS_DUE_DAY)[row];
    const int64_t amount = dcr_table_int64(table, DCR_PLAN_INSTALMENTS_AMOUNT)[row];
    const int32_t kind = DCR_TABLE_PLAN_INSTALMENTS;
    if (!dcr__day_is_valid(day))
        return dcr__refuse_at(err, DCR_E_DATE, 0, kind, DCR_PLAN_INSTALMENTS_DUE_DAY, (int64_t)row, "due_day must be a day in the years 1 to 9999");
    if (amount == DCR_NO_AMOUNT || amount <= 0)
        return dcr__refuse_at(err, DCR_E_AMOUNT_SIGN, 0, kind, DCR_PLAN_INSTALMENTS_AMOUNT, (int64_t)row, "an instalment must be above zero");
    if (day < p->options.as_of_day)
        return dcr__refuse_at(err, DCR_E_DATE_ORDER, 0, kind, DCR_PLAN_INSTALMENTS_DUE_DAY, (int64_t)row, "an instalment is before as_of_day");
    return DCR_OK;
}

static dcr_status check_instalments(const plan *p, dcr_error *err)
{
    const dcr_table *table = p->options.instalments;
    if (table == NULL) return dcr__refuse(err, DCR_E_NULL, "instalments is NULL; give a table DCR_TABLE_PLAN_INSTALMENTS");
    DCR_TRY(dcr__table_check(table, DCR_TABLE_PLAN_INSTALMENTS, "instalments is not a table of instalments", err));
    if (dcr_table_rows(table) == 0) return dcr__refuse(err, DCR_E_ROWS, "a plan has at least one instalment");
    for (size_t row = 0; row < dcr_table_rows(table); row++) {
        const dcr_status status = check_instalment(p, row, err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

static dcr_status read_options(const dcr_plan_check_options *options, plan *p, dcr_error *err)
{
    const dcr_status status = dcr__sized_read(&p->options, sizeof p->options, FIRST_SIZE, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_PLAN_CHECK_OPTIONS_INIT");
    if (!dcr__day_is_valid(p->options.as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (p->options.buyer_ix >= p->e.book->num_buyers) return dcr__refuse(err, DCR_E_BUYER_UNKNOWN, "buyer_ix is not a row of BUYERS; name the buyer");
    if (p->options.category == DCR_OVERDUE_CATEGORY_OVERDUE || p->options.category > DCR_OVERDUE_CATEGORY_RESCHEDULING)
        return dcr__refuse(err, DCR_E_RANGE, "category: a plan is reported as extension or rescheduling");
    p->e.as_of = p->options.as_of_day;
    p->e.cause = p->options.cause;
    p->e.unknown_as = p->options.unknown_as;
    return check_instalments(p, err);
}

/* ---- What the instalments pay ---- */

static int by_due_day(const void *a, const void *b)
{
    const debt *left = a;
    const debt *right = b;
    if (left->due_day != right->due_day) return left->due_day < right->due_day ? -1 : 1;
    return (left->row > right->row) - (left->row < right->row);
}

static int by_day(const void *a, const void *b)
{
    const instalment *left = a;
    const instalment *right = b;
    if (left->day != right->day) return left->day < right->day ? -1 : 1;
    return (left->row > right->row) - (left->row < right->row);
}

static dcr_status list_debts(plan *p)
{
    const dcr_book *book = p->e.book;
    const uint32_t from = book->items.start[p->options.buyer_ix];
    const uint32_t until = book->items.start[p->options.buyer_ix + 1];
    const dcr_table *covered = dcr_cover_table(p->e.cover[DCR__AS_IS], DCR_TABLE_COVER_INVOICES);
    const int64_t *open = dcr_table_int64(covered, DCR_COVER_INVOICES_OPEN);
    const uint32_t *status = dcr_table_uint32(covered, DCR_COVER_INVOICES_STATUS);
    p->debts = dcr__new_array(&p->e.heap, until - from, sizeof *p->debts);
    if (p->debts == NULL) return DCR_E_NOMEM;
    for (uint32_t k = from; k < until; k++) {
        const dcr__item *item = &book->items.rows[k];
        if (item->amount <= 0 || status[item->row] != DCR_OK || open[item->row] <= 0) continue;
        p->debts[p->num_debts++] = (debt){open[item->row], item->due_day, DCR_NO_DAY, item->row};
        if (!dcr__add(p->open, open[item->row], &p->open)) return DCR_E_OVERFLOW;
    }
    if (p->num_debts > 1) dcr__sort(p->debts, p->num_debts, sizeof *p->debts, by_due_day);
    return DCR_OK;
}

static dcr_status list_instalments(plan *p)
{
    const dcr_table *table = p->options.instalments;
    p->num = dcr_table_rows(table);
    p->instalments = dcr__new_array(&p->e.heap, p->num, sizeof *p->instalments);
    if (p->instalments == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < p->num; i++)
        p->instalments[i] = (instalment){.amount = dcr_table_int64(table, DCR_PLAN_INSTALMENTS_AMOUNT)[i],
                                         .day = dcr_table_int32(table, DCR_PLAN_INSTALMENTS_DUE_DAY)[i],
                                         .last_day = DCR_NO_DAY, .row = (uint32_t)i};
    if (p->num > 1) dcr__sort(p->instalments, p->num, sizeof *p->instalments, by_day);
    return DCR_OK;
}

static dcr_status put_part(plan *p, instalment *one, debt *paid)
{
    size_t row = 0;
    const dcr_result *r = p->e.result;
    const int64_t amount = dcr__min(one->over, paid->left);
    const dcr__free_until free_until = dcr__extension_free_until(&p->e, paid->row);
    const bool needs_consent = !free_until.has_period || (free_until.day != DCR_NO_DAY && one->day > free_until.day);
    DCR_TRY(dcr__result_row(p->e.result, DCR_TABLE_PLAN_CHECK_PARTS, &row));
    dcr__result_uint32(r, DCR_PLAN_CHECK_PARTS_INSTALMENT_IX)[row] = one->row;
    dcr__result_uint32(r, DCR_PLAN_CHECK_PARTS_INVOICE_IX)[row] = paid->row;
    dcr__result_int64(r, DCR_PLAN_CHECK_PARTS_AMOUNT)[row] = amount;
    dcr__result_int32(r, DCR_PLAN_CHECK_PARTS_LAST_DAY)[row] = free_until.day;
    dcr__result_uint8(r, DCR_PLAN_CHECK_PARTS_NEEDS_CONSENT)[row] = needs_consent;
    one->num_parts++;
    one->over -= amount;
    paid->left -= amount;
    paid->paid_day = one->day;
    p->planned += amount; /* at most what is open */
    if (needs_consent) one->beyond += amount;
    if (needs_consent && one->because != DCR_EXTENSION_BECAUSE_BEYOND_PERIOD)
        one->because = free_until.has_period ? DCR_EXTENSION_BECAUSE_BEYOND_PERIOD : DCR_EXTENSION_BECAUSE_NO_PERIOD;
    if (free_until.day != DCR_NO_DAY && (one->last_day == DCR_NO_DAY || free_until.day < one->last_day)) one->last_day = free_until.day;
    return DCR_OK;
}

static dcr_status pay(plan *p)
{
    size_t next = 0;
    for (size_t i = 0; i < p->num; i++) {
        instalment *one = &p->instalments[i];
        one->over = one->amount;
        while (one->over > 0 && next < p->num_debts) {
            DCR_TRY(put_part(p, one, &p->debts[next]));
            if (p->debts[next].left == 0) next++;
        }
    }
    return DCR_OK;
}

/* ---- The verdict ---- */

static void judge(plan *p)
{
    for (size_t i = 0; i < p->num; i++) {
        instalment *one = &p->instalments[i];
        one->verdict = one->because != 0 ? DCR_EXTENSION_VERDICT_CONSENT_NEEDED : DCR_EXTENSION_VERDICT_ALLOWED;
        if (one->because == 0)
            one->because = one->num_parts > 0 ? DCR_EXTENSION_BECAUSE_WITHIN_PERIOD : DCR_EXTENSION_BECAUSE_NOTHING_OPEN;
        if (p->planned == 0) one->verdict = DCR_EXTENSION_VERDICT_REFUSED;
        if (p->stopper == 0) continue;
        one->because = p->stopper;
        one->verdict = DCR_EXTENSION_VERDICT_REFUSED;
    }
    p->gravest = NULL;
    for (size_t i = 0; i < p->num; i++) {
        const instalment *one = &p->instalments[i];
        if (one->num_parts == 0 && p->planned > 0) continue;
        if (p->gravest == NULL || one->verdict > p->gravest->verdict) p->gravest = one;
    }
}

static dcr_status check_category(plan *p, dcr_error *err)
{
    const size_t parts = dcr_table_rows(dcr_result_table(p->e.result, DCR_TABLE_PLAN_CHECK_PARTS));
    const bool is_single = p->num == 1 && parts <= 1;
    if (p->options.category == DCR_OVERDUE_CATEGORY_EXTENSION && !is_single)
        return dcr__refuse(err, DCR_E_RANGE, "category: an extension is of one invoice to one day; report a rescheduling");
    if (p->options.category == 0) p->options.category = is_single ? DCR_OVERDUE_CATEGORY_EXTENSION : DCR_OVERDUE_CATEGORY_RESCHEDULING;
    return DCR_OK;
}

static dcr_status agree(plan *p, dcr_error *err)
{
    if (p->gravest->verdict == DCR_EXTENSION_VERDICT_REFUSED) return DCR_OK;
    p->e.is_plan = p->gravest->verdict == DCR_EXTENSION_VERDICT_CONSENT_NEEDED;
    for (size_t k = 0; k < p->num_debts; k++) {
        const debt *one = &p->debts[k];
        if (one->paid_day == DCR_NO_DAY) continue;
        dcr__extension_ask(&p->e, one->row, one->paid_day > one->due_day ? one->paid_day : DCR_NO_DAY);
    }
    return dcr__extension_agree(&p->e, err);
}

/* ---- The tables ---- */

static void put_instalments(const plan *p)
{
    const dcr_result *r = p->e.result;
    for (size_t i = 0; i < p->num; i++) {
        const instalment *one = &p->instalments[i];
        dcr__result_int32(r, DCR_PLAN_CHECK_INSTALMENTS_DUE_DAY)[one->row] = one->day;
        dcr__result_int64(r, DCR_PLAN_CHECK_INSTALMENTS_AMOUNT)[one->row] = one->amount;
        dcr__result_uint32(r, DCR_PLAN_CHECK_INSTALMENTS_VERDICT)[one->row] = one->verdict;
        dcr__result_uint32(r, DCR_PLAN_CHECK_INSTALMENTS_BECAUSE)[one->row] = one->because;
        dcr__result_int64(r, DCR_PLAN_CHECK_INSTALMENTS_NUM_INVOICES)[one->row] = one->num_parts;
        dcr__result_int64(r, DCR_PLAN_CHECK_INSTALMENTS_BEYOND)[one->row] = one->beyond;
        dcr__result_int64(r, DCR_PLAN_CHECK_INSTALMENTS_OVER)[one->row] = one->over;
        dcr__result_int32(r, DCR_PLAN_CHECK_INSTALMENTS_LAST_DAY)[one->row] = one->last_day;
    }
}

static void put_money(const plan *p)
{
    static const struct { size_t side; dcr_column from, to; } all[] = {
        {DCR__AS_IS, DCR_COVER_BUYERS_COVERED, DCR_PLAN_CHECK_TOTALS_COVERED_BEFORE},
        {DCR__ASKED, DCR_COVER_BUYERS_COVERED, DCR_PLAN_CHECK_TOTALS_COVERED_ASKED},
        {DCR__CONSENTED, DCR_COVER_BUYERS_COVERED, DCR_PLAN_CHECK_TOTALS_COVERED_CONSENTED},
        {DCR__AS_IS, DCR_COVER_BUYERS_INSURED, DCR_PLAN_CHECK_TOTALS_INSURED_BEFORE},
        {DCR__ASKED, DCR_COVER_BUYERS_INSURED, DCR_PLAN_CHECK_TOTALS_INSURED_ASKED},
        {DCR__CONSENTED, DCR_COVER_BUYERS_INSURED, DCR_PLAN_CHECK_TOTALS_INSURED_CONSENTED}};
    const dcr_result *r = p->e.result;
    const uint32_t buyer = p->options.buyer_ix;
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        dcr__result_int64(r, all[i].to)[0] = dcr__extension_money(&p->e, all[i].side, all[i].from, buyer);
    dcr__result_int64(r, DCR_PLAN_CHECK_TOTALS_LOST)[0] = dcr__result_int64(r, DCR_PLAN_CHECK_TOTALS_COVERED_BEFORE)[0] -
                                                          dcr__result_int64(r, DCR_PLAN_CHECK_TOTALS_COVERED_ASKED)[0];
    dcr__result_int32(r, DCR_PLAN_CHECK_TOTALS_STOP_DAY_BEFORE)[0] = dcr__extension_day(&p->e, DCR__AS_IS, DCR_COVER_BUYERS_STOP_DAY, buyer);
    dcr__result_int32(r, DCR_PLAN_CHECK_TOTALS_STOP_DAY_AFTER)[0] = dcr__extension_day(&p->e, DCR__ASKED, DCR_COVER_BUYERS_STOP_DAY, buyer);
}

static dcr_status put_sums(const plan *p)
{
    const dcr_result *r = p->e.result;
    int64_t num_breaching = 0;
    int64_t num_invoices = 0;
    int64_t over = 0;
    for (size_t k = 0; k < p->num_debts; k++) num_invoices += p->debts[k].paid_day != DCR_NO_DAY;
    for (size_t i = 0; i < p->num; i++) {
        const instalment *one = &p->instalments[i];
        const bool breaches = one->verdict == DCR_EXTENSION_VERDICT_CONSENT_NEEDED;
        if (breaches && num_breaching == 0) {
            dcr__result_uint32(r, DCR_PLAN_CHECK_TOTALS_FIRST_BREACH_IX)[0] = one->row;
            dcr__result_int32(r, DCR_PLAN_CHECK_TOTALS_FIRST_BREACH_DAY)[0] = one->day;
        }
        num_breaching += breaches;
        if (!dcr__add(over, one->over, &over)) return DCR_E_OVERFLOW;
    }
    dcr__result_int64(r, DCR_PLAN_CHECK_TOTALS_NUM_INSTALMENTS)[0] = (int64_t)p->num;
    dcr__result_int64(r, DCR_PLAN_CHECK_TOTALS_NUM_BREACHING)[0] = num_breaching;
    dcr__result_int64(r, DCR_PLAN_CHECK_TOTALS_NUM_INVOICES)[0] = num_invoices;
    dcr__result_int64(r, DCR_PLAN_CHECK_TOTALS_OPEN)[0] = p->open;
    dcr__result_int64(r, DCR_PLAN_CHECK_TOTALS_PLANNED)[0] = p->planned;
    dcr__result_int64(r, DCR_PLAN_CHECK_TOTALS_LEFT)[0] = p->open - p->planned;
    dcr__result_int64(r, DCR_PLAN_CHECK_TOTALS_OVER)[0] = over;
    return DCR_OK;
}

static dcr_status put_totals(const plan *p)
{
    size_t row = 0;
    const dcr_result *r = p->e.result;
    DCR_TRY(dcr__result_row(p->e.result, DCR_TABLE_PLAN_CHECK_TOTALS, &row));
    dcr__result_int32(r, DCR_PLAN_CHECK_TOTALS_AS_OF_DAY)[row] = p->options.as_of_day;
    dcr__result_uint32(r, DCR_PLAN_CHECK_TOTALS_BUYER_IX)[row] = p->options.buyer_ix;
    dcr__result_uint32(r, DCR_PLAN_CHECK_TOTALS_VERDICT)[row] = p->gravest->verdict;
    dcr__result_uint32(r, DCR_PLAN_CHECK_TOTALS_BECAUSE)[row] = p->gravest->because;
    dcr__result_uint32(r, DCR_PLAN_CHECK_TOTALS_REASON)[row] = p->e.is_plan ? (uint32_t)DCR_REASON_P03 : 0;
    dcr__result_uint32(r, DCR_PLAN_CHECK_TOTALS_CATEGORY)[row] = p->options.category;
    dcr__result_int32(r, DCR_PLAN_CHECK_TOTALS_LAST_DAY)[row] = p->instalments[p->num - 1].day;
    put_money(p);
    return put_sums(p);
}

/* ---- The answer ---- */

static dcr_status lay_out(plan *p)
{
    DCR_TRY(list_debts(p));
    DCR_TRY(list_instalments(p));
    DCR_TRY(dcr__result_add(p->e.result, DCR_TABLE_PLAN_CHECK_INSTALMENTS, p->num));
    DCR_TRY(dcr__result_add(p->e.result, DCR_TABLE_PLAN_CHECK_PARTS, 0));
    DCR_TRY(dcr__result_add(p->e.result, DCR_TABLE_PLAN_CHECK_TOTALS, 0));
    p->stopper = dcr__extension_stopper(&p->e, p->options.buyer_ix);
    return pay(p);
}

static dcr_status look(plan *p, const dcr_allocator *allocator, dcr_error *err)
{
    static const char text[] = "the check of a payment plan";
    dcr_status status = dcr__extension_open(&p->e, allocator, err);
    if (status == DCR_OK) status = dcr__extension_answered(&p->e, DCR_COVER_BUYERS_STATUS, p->options.buyer_ix, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, dcr_policy_currency(p->e.policy), &p->e.result, err);
    if (status != DCR_OK) return status;
    status = lay_out(p);
    if (status != DCR_OK) return dcr__refuse(err, status, text);
    judge(p);
    status = check_category(p, err);
    if (status == DCR_OK) status = agree(p, err);
    if (status != DCR_OK) return status;
    put_instalments(p);
    status = put_totals(p);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, text);
}

dcr_status dcr_plan_check_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_plan_check_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    plan p = {.e = {.policy = policy, .book = book}};
    dcr_status status = read_options(options, &p, err);
    if (status == DCR_OK) status = look(&p, allocator, err);
    if (status == DCR_OK) {
        *out = p.e.result;
        p.e.result = NULL;
    }
    if (p.e.heap.release != NULL) {
        dcr__release(&p.e.heap, p.debts);
        dcr__release(&p.e.heap, p.instalments);
    }
    dcr__extension_close(&p.e);
    return status;
}
