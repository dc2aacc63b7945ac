/* From what is earned to what is still to pay: minimum, bonus or malus, rebate, deposit. wordings.md 21. */
#include "base/check.h"
#include "day/period.h"
#include "num/muldiv.h"
#include "num/split.h"
#include "premium/premium.h"

static const dcr__terms *terms_of(const dcr__premium *p)
{
    return &p->policy->terms;
}

static int64_t term(const dcr__premium *p, dcr_term which)
{
    return dcr__term_number(terms_of(p), which);
}

/* An amount, or a share of the estimated premium; DCR_NO_AMOUNT where neither is agreed. */
static dcr_status agreed(const dcr__premium *p, dcr_term amount, dcr_term share, int64_t *out)
{
    int64_t estimate = 0;
    *out = term(p, amount);
    if (*out != DCR_NO_AMOUNT || term(p, share) == DCR_NO_AMOUNT) return DCR_OK;
    DCR_TRY(dcr__share_status(term(p, DCR_TERM_PREMIUM_ESTIMATE), term(p, DCR_TERM_PREMIUM_RATE), terms_of(p)->rounding, &estimate));
    return dcr__share_status(estimate, term(p, share), terms_of(p)->rounding, out);
}

/* ---- What the year has used ---- */

/* The row of COUNTERS for the period, or NULL's worth: no row. */
static int64_t counted(const dcr__premium *p, dcr_column column)
{
    if (p->book == NULL) return DCR_NO_AMOUNT;
    const dcr__facts *facts = &p->book->facts[DCR_TABLE_COUNTERS];
    const int32_t *year = dcr__facts_values(facts, DCR_COUNTERS_YEAR_FROM_DAY);
    const uint32_t *kind = dcr__facts_values(facts, DCR_COUNTERS_LIMIT_KIND);
    const uint32_t *country = dcr__facts_values(facts, DCR_COUNTERS_COUNTRY);
    const int64_t *values = dcr__facts_values(facts, column);
    for (size_t i = 0; values != NULL && i < facts->rows; i++)
        if (year[i] == p->period.from && (kind == NULL || kind[i] == 0) && (country == NULL || country[i] == 0) &&
            (p->book->counter_refused == NULL || !p->book->counter_refused[i]))
            return values[i];
    return DCR_NO_AMOUNT;
}

/* ---- Bonus, malus, rebate ---- */

/* Whether claims / premium >= ratio: claims * 1 >= premium * ratio, exactly. */
static bool reaches(int64_t claims, int64_t premium, int64_t ratio)
{
    const dcr__wide left = dcr__wide_product((uint64_t)claims, (uint64_t)DCR_SHARE_ONE);
    const dcr__wide right = dcr__wide_product((uint64_t)premium, (uint64_t)ratio);
    return left.high != right.high ? left.high > right.high : left.low >= right.low;
}

static dcr_status find_bonus(dcr__premium *p)
{
    const dcr__facts *facts = dcr__policy_facts(p->policy, DCR_TABLE_PREMIUM_BONUS);
    const int64_t *from = dcr__facts_values(facts, DCR_PREMIUM_BONUS_FROM_LOSS_RATIO);
    const int64_t *change = dcr__facts_values(facts, DCR_PREMIUM_BONUS_CHANGE);
    dcr__settled *s = &p->settled;
    size_t found = facts->rows;
    s->bonus = 0;
    s->loss_ratio = DCR_NO_RATIO;
    if (s->claims == DCR_NO_AMOUNT || s->premium <= 0) return DCR_OK;
    DCR_TRY(dcr__mul_div_status(s->claims, DCR_SHARE_ONE, s->premium, terms_of(p)->rounding, &s->loss_ratio));
    for (size_t i = 0; i < facts->rows; i++)
        if (reaches(s->claims, s->premium, from[i]) && (found == facts->rows || from[i] > from[found])) found = i;
    return found < facts->rows ? dcr__share_status(s->premium, change[found], terms_of(p)->rounding, &s->bonus) : DCR_OK;
}

static dcr_status find_rebate(dcr__premium *p)
{
    dcr__settled *s = &p->settled;
    dcr_period period;
    int64_t against = 0, left = 0;
    const int64_t share = term(p, DCR_TERM_PREMIUM_REBATE_SHARE);
    s->rebate = 0;
    if (share != DCR_NO_RATIO) {
        DCR_TRY(dcr__share_status(s->claims, term(p, DCR_TERM_PREMIUM_REBATE_CLAIMS_FACTOR), terms_of(p)->rounding, &against));
        if (!dcr__sub(s->premium, against, &left)) return DCR_E_OVERFLOW;
        DCR_TRY(dcr__share_status(dcr__max(left, 0), share, terms_of(p)->rounding, &s->rebate));
        if (dcr__term_period(terms_of(p), DCR_TERM_PREMIUM_REBATE_PERIOD, &period))
            DCR_TRY(dcr__period_add(p->period.until - 1, &period, p->policy->calendar, &s->rebate_day));
    }
    s->claw_back = dcr__max(p->asked.rebate_paid - s->rebate, 0);
    return DCR_OK;
}

/* ---- Deposit and instalments ---- */

static dcr_status put_instalment(dcr__premium *p, int64_t number, int64_t amount, int64_t *paid)
{
    dcr_result *r = p->result;
    dcr_period interval = {0};
    size_t row = 0;
    const int64_t covered = dcr__clamp(*paid, 0, dcr__max(amount, 0));
    *paid -= covered;
    DCR_TRY(dcr__result_row(r, DCR_TABLE_PREMIUM_INSTALMENTS, &row));
    int32_t *due = &dcr__result_int32(r, DCR_PREMIUM_INSTALMENTS_DUE_DAY)[row];
    *due = p->period.from;
    if (number > 1 && dcr__term_period(terms_of(p), DCR_TERM_PREMIUM_INSTALMENT_INTERVAL, &interval)) {
        interval.count *= (int32_t)(number - 1);
        DCR_TRY(dcr__period_add(p->period.from, &interval, p->policy->calendar, due));
    }
    dcr__result_int64(r, DCR_PREMIUM_INSTALMENTS_INSTALMENT)[row] = number;
    dcr__result_int64(r, DCR_PREMIUM_INSTALMENTS_AMOUNT)[row] = amount;
    dcr__result_int64(r, DCR_PREMIUM_INSTALMENTS_PAID)[row] = covered;
    dcr__result_int64(r, DCR_PREMIUM_INSTALMENTS_LEFT)[row] = amount - covered;
    return DCR_OK;
}

static dcr_status put_instalments(dcr__premium *p)
{
    enum { MOST = 366 };
    int64_t weights[MOST] = {0}, parts[MOST];
    const int64_t agreed_num = term(p, DCR_TERM_PREMIUM_INSTALMENTS);
    const int64_t num = agreed_num != DCR_NO_AMOUNT ? agreed_num : 1;
    int64_t paid = p->settled.paid;
    if (p->settled.deposit == 0) return DCR_OK;
    for (int64_t i = 0; i < num && i < MOST; i++) weights[i] = 1;
    DCR_TRY(dcr__split(p->settled.deposit, weights, (size_t)num, parts));
    for (int64_t i = 0; i < num; i++) DCR_TRY(put_instalment(p, i + 1, parts[i], &paid));
    return DCR_OK;
}

static dcr_status find_deposit(dcr__premium *p)
{
    dcr__settled *s = &p->settled;
    DCR_TRY(agreed(p, DCR_TERM_PREMIUM_DEPOSIT, DCR_TERM_PREMIUM_DEPOSIT_SHARE, &s->deposit));
    if (s->deposit == DCR_NO_AMOUNT) s->deposit = s->minimum != DCR_NO_AMOUNT ? s->minimum : 0;
    s->paid = p->asked.paid != DCR_NO_AMOUNT ? p->asked.paid : counted(p, DCR_COUNTERS_PREMIUM_PAID);
    if (s->paid == DCR_NO_AMOUNT) s->paid = s->deposit;
    return DCR_OK;
}

/* ---- In order ---- */

static dcr_status premium_of(dcr__premium *p)
{
    dcr__settled *s = &p->settled;
    DCR_TRY(agreed(p, DCR_TERM_PREMIUM_MINIMUM, DCR_TERM_PREMIUM_MINIMUM_SHARE, &s->minimum));
    s->premium = s->minimum != DCR_NO_AMOUNT ? dcr__max(s->earned, s->minimum) : s->earned;
    s->claims = p->asked.claims != DCR_NO_AMOUNT ? p->asked.claims : counted(p, DCR_COUNTERS_LIABILITY_USED);
    return DCR_OK;
}

static dcr_status check_claims(const dcr__premium *p, dcr_error *err)
{
    const bool is_needed = dcr__policy_facts(p->policy, DCR_TABLE_PREMIUM_BONUS)->rows > 0 ||
                           term(p, DCR_TERM_PREMIUM_REBATE_SHARE) != DCR_NO_RATIO;
    if (!is_needed || p->settled.claims != DCR_NO_AMOUNT) return DCR_OK;
    return dcr__refuse(err, DCR_E_FACT_ABSENT, "claims: must be given, since bonus or rebate turn on them; or liability_used in COUNTERS");
}

static dcr_status adjust(dcr__premium *p)
{
    dcr__settled *s = &p->settled;
    const bool upward = term(p, DCR_TERM_PREMIUM_ADJUSTABLE) == DCR_PREMIUM_ADJUSTABLE_UPWARD_ONLY;
    if (!dcr__sub(s->premium, s->paid, &s->adjustment)) return DCR_E_OVERFLOW;
    if (upward) s->adjustment = dcr__max(s->adjustment, 0);
    return dcr__add(s->adjustment, s->bonus, &s->payable) && dcr__sub(s->payable, s->rebate, &s->payable) &&
                   dcr__add(s->payable, p->asked.rebate_paid, &s->payable)
               ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status add_up(dcr__premium *p)
{
    dcr__settled *s = &p->settled;
    int64_t taxable = 0;
    if (!dcr__add(s->premium, s->bonus, &taxable) || !dcr__sub(taxable, s->rebate, &taxable)) return DCR_E_OVERFLOW;
    DCR_TRY(dcr__premium_tax(p, taxable));
    if (!dcr__add(taxable, s->fees, &s->gross) || !dcr__add(s->gross, s->tax, &s->gross)) return DCR_E_OVERFLOW;
    if (s->base == DCR_NO_AMOUNT || s->base <= 0) return DCR_OK;
    return dcr__mul_div_status(s->premium, DCR_SHARE_ONE, s->base, terms_of(p)->rounding, &s->effective_rate);
}

static dcr_status told(dcr_status status, dcr_error *err)
{
    if (status == DCR_OK) return DCR_OK;
    return dcr__refuse(err, status, status == DCR_E_NOMEM ? "no memory for an answer" : "the settlement of the premium");
}

/* Of one invoice there is its price, and the tax on it. */
static dcr_status price(dcr__premium *p)
{
    dcr__settled *s = &p->settled;
    DCR_TRY(dcr__premium_tax(p, s->earned));
    return dcr__add(s->earned, s->tax, &s->gross) ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status settle(dcr__premium *p)
{
    DCR_TRY(find_bonus(p));
    DCR_TRY(find_rebate(p));
    DCR_TRY(put_instalments(p));
    DCR_TRY(adjust(p));
    return add_up(p);
}

dcr_status dcr__premium_settle(dcr__premium *p, dcr_error *err)
{
    DCR_TRY(told(dcr__result_add(p->result, DCR_TABLE_PREMIUM_INSTALMENTS, 0), err));
    if (p->asked.invoice_ix != DCR_NO_INDEX) return told(price(p), err);
    DCR_TRY(told(premium_of(p), err));
    DCR_TRY(check_claims(p, err));
    DCR_TRY(told(find_deposit(p), err));
    if (p->settled.premium < p->settled.paid && term(p, DCR_TERM_PREMIUM_ADJUSTABLE) == DCR_NO_AMOUNT)
        return dcr__refuse_f(err, DCR_E_TERM_ABSENT, DCR_TERM_PREMIUM_ADJUSTABLE,
                             "premium_adjustable: must be given, since the premium is below what is paid");
    return told(settle(p), err);
}
