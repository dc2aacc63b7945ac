/* Fees for each limit: per started year, or once. wordings.md 21, systems.md M6. */
#include "base/check.h"
#include "premium/premium.h"

static int64_t fee_of(const dcr_policy *policy, uint32_t kind)
{
    return dcr__term_scoped(policy, DCR_TERM_LIMIT_FEE, DCR_SCOPE_LIMIT_KIND, kind);
}

bool dcr__premium_has_fees(const dcr_policy *policy)
{
    for (uint32_t kind = 1; kind < DCR__NUM_LIMIT_KINDS; kind++)
        if (fee_of(policy, kind) != DCR_NO_AMOUNT) return true;
    return false;
}

/* Started years of 365 days, at least one. */
static int64_t started_years(dcr__days period)
{
    return dcr__max(1, ((int64_t)period.until - period.from + 364) / 365);
}

static void mark_used(const dcr__premium *p, bool *used)
{
    const dcr_book *book = p->book;
    const int32_t *days = dcr__facts_values(&book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_INVOICE_DAY);
    for (size_t i = 0; i < book->facts[DCR_TABLE_INVOICES].rows; i++)
        if (book->buyer_of[i] != DCR_NO_INDEX && dcr__is_known(book, DCR_TABLE_INVOICES, i) && days[i] >= p->period.from &&
            days[i] < p->period.until)
            used[book->buyer_of[i]] = true;
}

static dcr_status put_kind(dcr__premium *p, const uint32_t *seen, const bool *used, uint32_t kind)
{
    const int64_t fee = fee_of(p->policy, kind);
    const bool once = dcr__term_choice(&p->policy->terms, DCR_TERM_LIMIT_FEE_PER) == DCR_LIMIT_FEE_PER_ONCE;
    const int64_t years = once ? 1 : p->settled.years;
    int64_t num = 0, idle = 0, yearly = 0, amount = 0, idle_amount = 0;
    for (size_t b = 0; b < p->book->num_buyers; b++) {
        if ((seen[b] >> kind & 1) == 0) continue;
        num++;
        idle += !used[b];
    }
    if (num == 0 || fee == DCR_NO_AMOUNT) return DCR_OK;
    if (!dcr__mul(fee, years, &yearly) || !dcr__mul(yearly, num, &amount) || !dcr__mul(yearly, idle, &idle_amount) ||
        !dcr__add(p->settled.fees, amount, &p->settled.fees))
        return DCR_E_OVERFLOW;
    size_t row = 0;
    DCR_TRY(dcr__result_row(p->result, DCR_TABLE_PREMIUM_FEES, &row));
    dcr__result_uint32(p->result, DCR_PREMIUM_FEES_LIMIT_KIND)[row] = kind;
    dcr__result_int64(p->result, DCR_PREMIUM_FEES_NUM_LIMITS)[row] = num;
    dcr__result_int64(p->result, DCR_PREMIUM_FEES_YEARS)[row] = years;
    dcr__result_int64(p->result, DCR_PREMIUM_FEES_FEE)[row] = fee;
    dcr__result_int64(p->result, DCR_PREMIUM_FEES_AMOUNT)[row] = amount;
    dcr__result_int64(p->result, DCR_PREMIUM_FEES_NUM_IDLE)[row] = idle;
    dcr__result_int64(p->result, DCR_PREMIUM_FEES_IDLE_AMOUNT)[row] = idle_amount;
    return DCR_OK;
}

dcr_status dcr__premium_fees(dcr__premium *p, const uint32_t *seen)
{
    dcr_status status = DCR_OK;
    p->settled.years = started_years(p->period);
    p->settled.fees = 0;
    DCR_TRY(dcr__result_add(p->result, DCR_TABLE_PREMIUM_FEES, 0));
    if (seen == NULL) return DCR_OK;
    bool *used = dcr__new_array(&p->heap, p->book->num_buyers, sizeof *used);
    if (used == NULL) return DCR_E_NOMEM;
    mark_used(p, used);
    for (uint32_t kind = 1; status == DCR_OK && kind < DCR__NUM_LIMIT_KINDS; kind++) status = put_kind(p, seen, used, kind);
    dcr__release(&p->heap, used);
    return status;
}
