/* The premium of a policy: rate, settle, show. wordings.md 21; systems.md M1, M2, M3, M7. */
#include "premium/premium.h"

#include "base/check.h"
#include "base/sized.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- The question ---- */

static bool is_amount(int64_t amount)
{
    return amount == DCR_NO_AMOUNT || amount >= 0;
}

static dcr_status check_amounts(const dcr_premium_options *asked, dcr_error *err)
{
    if (!is_amount(asked->amount) || !is_amount(asked->earned) || !is_amount(asked->claims) || !is_amount(asked->paid) ||
        asked->rebate_paid < 0)
        return dcr__refuse(err, DCR_E_AMOUNT_SIGN, "amount, earned, claims, paid and rebate_paid must be at least 0");
    if (asked->limit_kind != 0 && dcr_choice_name(DCR_GROUP_LIMIT_KIND, (int32_t)asked->limit_kind) == NULL)
        return dcr__refuse(err, DCR_E_RANGE, "limit_kind is not one of dcr_limit_kind");
    if (asked->day != DCR_NO_DAY && !dcr__day_is_valid(asked->day))
        return dcr__refuse(err, DCR_E_DATE, "day must be a day in the years 1 to 9999");
    return DCR_OK;
}

static dcr_status check_base(dcr__premium *p, dcr_error *err)
{
    const dcr_premium_options *asked = &p->asked;
    const bool of_invoice = asked->invoice_ix != DCR_NO_INDEX;
    p->base = asked->earned != DCR_NO_AMOUNT ? 0 : dcr__term_choice(&p->policy->terms, DCR_TERM_PREMIUM_BASE);
    if (of_invoice && (asked->amount != DCR_NO_AMOUNT || asked->earned != DCR_NO_AMOUNT))
        return dcr__refuse(err, DCR_E_TERM_CONFLICT, "invoice: not beside amount or earned");
    if (p->base == 0 && asked->earned == DCR_NO_AMOUNT)
        return dcr__refuse_f(err, DCR_E_TERM_ABSENT, DCR_TERM_PREMIUM_BASE, "premium_base: must be given");
    if (of_invoice && p->base != DCR_PREMIUM_BASE_TURNOVER && p->base != DCR_PREMIUM_BASE_ORDER_VALUE)
        return dcr__refuse_f(err, DCR_E_TERM_CONFLICT, DCR_TERM_PREMIUM_BASE,
                             "premium_base: one invoice has a price where the base is turnover or order_value");
    return DCR_OK;
}

static bool needs_book(const dcr__premium *p)
{
    const bool has_base = p->base == 0 || p->base == DCR_PREMIUM_BASE_FLAT || p->asked.amount != DCR_NO_AMOUNT;
    return !has_base || p->asked.invoice_ix != DCR_NO_INDEX || dcr__premium_has_fees(p->policy);
}

static dcr_status check_book(const dcr__premium *p, dcr_error *err)
{
    if (p->book == NULL)
        return needs_book(p) ? dcr__refuse(err, DCR_E_NULL, "book is NULL; give one, or the amount") : DCR_OK;
    if (p->asked.invoice_ix != DCR_NO_INDEX && p->asked.invoice_ix >= p->book->facts[DCR_TABLE_INVOICES].rows)
        return dcr__refuse(err, DCR_E_RANGE, "invoice_ix: the book has fewer invoices");
    return DCR_OK;
}

static bool has_countries(const dcr_policy *policy)
{
    const dcr__facts *facts = dcr__policy_facts(policy, DCR_TABLE_PREMIUM_TAXES);
    const uint32_t *countries = dcr__facts_values(facts, DCR_PREMIUM_TAXES_COUNTRY);
    for (size_t i = 0; countries != NULL && i < facts->rows; i++)
        if (countries[i] != 0) return true;
    return false;
}

/* ---- The answer ---- */

/* What an answer has not said yet is absent. */
static const dcr__settled none = {
    .base = DCR_NO_AMOUNT, .excluded = DCR_NO_AMOUNT, .unrated = DCR_NO_AMOUNT, .earned = DCR_NO_AMOUNT, .minimum =
    DCR_NO_AMOUNT, .premium = DCR_NO_AMOUNT, .claims = DCR_NO_AMOUNT, .loss_ratio = DCR_NO_AMOUNT, .bonus =
    DCR_NO_AMOUNT, .rebate = DCR_NO_AMOUNT, .claw_back = DCR_NO_AMOUNT, .deposit = DCR_NO_AMOUNT, .paid =
    DCR_NO_AMOUNT, .adjustment = DCR_NO_AMOUNT, .payable = DCR_NO_AMOUNT, .years = DCR_NO_AMOUNT, .fees =
    DCR_NO_AMOUNT, .tax = DCR_NO_AMOUNT, .gross = DCR_NO_AMOUNT, .effective_rate = DCR_NO_AMOUNT, .rebate_day =
    DCR_NO_DAY,
};

static dcr_status put_totals(const dcr__premium *p)
{
    const dcr__settled *s = &p->settled;
    const struct { dcr_column column; int64_t amount; } amounts[] = {
        {DCR_PREMIUM_TOTALS_BASE_AMOUNT, s->base}, {DCR_PREMIUM_TOTALS_EXCLUDED, s->excluded},
        {DCR_PREMIUM_TOTALS_UNRATED, s->unrated}, {DCR_PREMIUM_TOTALS_EARNED, s->earned},
        {DCR_PREMIUM_TOTALS_MINIMUM, s->minimum}, {DCR_PREMIUM_TOTALS_PREMIUM, s->premium},
        {DCR_PREMIUM_TOTALS_CLAIMS, s->claims}, {DCR_PREMIUM_TOTALS_LOSS_RATIO, s->loss_ratio},
        {DCR_PREMIUM_TOTALS_BONUS, s->bonus}, {DCR_PREMIUM_TOTALS_REBATE, s->rebate},
        {DCR_PREMIUM_TOTALS_CLAW_BACK, s->claw_back}, {DCR_PREMIUM_TOTALS_DEPOSIT, s->deposit},
        {DCR_PREMIUM_TOTALS_PAID, s->paid}, {DCR_PREMIUM_TOTALS_ADJUSTMENT, s->adjustment},
        {DCR_PREMIUM_TOTALS_PAYABLE, s->payable}, {DCR_PREMIUM_TOTALS_YEARS, s->years},
        {DCR_PREMIUM_TOTALS_FEES, s->fees}, {DCR_PREMIUM_TOTALS_TAX, s->tax},
        {DCR_PREMIUM_TOTALS_GROSS, s->gross}, {DCR_PREMIUM_TOTALS_EFFECTIVE_RATE, s->effective_rate},
    };
    DCR_TRY(dcr__result_add(p->result, DCR_TABLE_PREMIUM_TOTALS, 1));
    for (size_t i = 0; i < COUNT(amounts); i++) dcr__result_int64(p->result, amounts[i].column)[0] = amounts[i].amount;
    dcr__result_int32(p->result, DCR_PREMIUM_TOTALS_FROM_DAY)[0] = p->period.from;
    dcr__result_int32(p->result, DCR_PREMIUM_TOTALS_UNTIL_DAY)[0] = p->period.until;
    dcr__result_int32(p->result, DCR_PREMIUM_TOTALS_REBATE_DAY)[0] = s->rebate_day;
    dcr__result_uint8(p->result, DCR_PREMIUM_TOTALS_IS_BELOW_MINIMUM)[0] = s->minimum != DCR_NO_AMOUNT && s->earned < s->minimum;
    return DCR_OK;
}

static dcr_status answer(dcr__premium *p, dcr_error *err)
{
    p->heap = p->result->heap;
    p->by_country = has_countries(p->policy);
    dcr_status status = dcr__premium_rate(p, err);
    if (status == DCR_OK) status = dcr__premium_settle(p, err);
    if (status != DCR_OK) return status;
    status = put_totals(p);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "no memory for an answer");
}

void dcr_premium_options_init(dcr_premium_options *options, size_t size)
{
    static const dcr_premium_options init = DCR_PREMIUM_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

static dcr_status read_question(dcr__premium *p, const dcr_premium_options *options, dcr_error *err)
{
    dcr_status status = dcr__sized_read(&p->asked, sizeof p->asked, sizeof p->asked, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_PREMIUM_OPTIONS_INIT");
    status = dcr__period_asked(p->policy, p->asked.from_day, p->asked.until_day, &p->period, err);
    if (status == DCR_OK) status = check_amounts(&p->asked, err);
    if (status == DCR_OK) status = check_base(p, err);
    return status == DCR_OK ? check_book(p, err) : status;
}

dcr_status dcr_premium_compute(const dcr_policy *policy, const dcr_book *book, const dcr_premium_options *options,
                               const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    if (policy == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy or out is NULL");
    dcr__premium p = {.policy = policy, .book = book, .settled = none};
    dcr_status status = read_question(&p, options, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, policy->terms.currency, &p.result, err);
    if (status != DCR_OK) return status;
    status = answer(&p, err);
    dcr__release(&p.heap, p.lines);
    if (status != DCR_OK) {
        dcr_result_free(p.result);
        return status;
    }
    *out = p.result;
    return DCR_OK;
}
