/* Taxes on premium and fees. wordings.md 21: by the country of the risk, and fees apart from premium. */
#include <string.h>

#include "base/check.h"
#include "num/muldiv.h"
#include "num/split.h"
#include "premium/premium.h"

typedef struct taxes {
    const dcr__facts *facts;
    const uint32_t *on, *country;
    const int32_t *from, *until;
    const int64_t *rate;
} taxes;

/* The part of a base that a country has; 0: of no country. */
typedef struct part {
    uint32_t country;
    int64_t amount;
} part;

static taxes taxes_of(const dcr_policy *policy)
{
    const dcr__facts *facts = dcr__policy_facts(policy, DCR_TABLE_PREMIUM_TAXES);
    return (taxes){
        .facts = facts,
        .on = dcr__facts_values(facts, DCR_PREMIUM_TAXES_PREMIUM_TAX_ON),
        .country = dcr__facts_values(facts, DCR_PREMIUM_TAXES_COUNTRY),
        .from = dcr__facts_values(facts, DCR_PREMIUM_TAXES_FROM_DAY),
        .until = dcr__facts_values(facts, DCR_PREMIUM_TAXES_UNTIL_DAY),
        .rate = dcr__facts_values(facts, DCR_PREMIUM_TAXES_RATE),
    };
}

static const char *name_of(const taxes *t, size_t row, size_t *length)
{
    *length = 0;
    return dcr__facts_values(t->facts, DCR_PREMIUM_TAXES_TAX) != NULL
               ? dcr__facts_text(t->facts, DCR_PREMIUM_TAXES_TAX, row, length) : "";
}

static uint32_t taxed_by(const taxes *t, size_t row)
{
    return t->on != NULL && t->on[row] != 0 ? t->on[row] : DCR_PREMIUM_TAX_ON_PREMIUM;
}

/* Whether two rows are of one tax. */
static bool is_same(const taxes *t, size_t row, size_t other)
{
    size_t length = 0, other_length = 0;
    const char *name = name_of(t, row, &length);
    const char *other_name = name_of(t, other, &other_length);
    return taxed_by(t, row) == taxed_by(t, other) && length == other_length && memcmp(name, other_name, length) == 0;
}

static bool is_first(const taxes *t, size_t row)
{
    for (size_t i = 0; i < row; i++)
        if (is_same(t, i, row)) return false;
    return true;
}

/* The row of a tax for a country on a day, else its row for all others; the number of rows where there is none. */
static size_t find_row(const taxes *t, size_t first, uint32_t country, int32_t day)
{
    size_t others = t->facts->rows;
    for (size_t i = first; i < t->facts->rows; i++) {
        const uint32_t of = t->country != NULL ? t->country[i] : 0;
        if (!is_same(t, i, first) || (t->from != NULL && t->from[i] != DCR_NO_DAY && day < t->from[i]) ||
            (t->until != NULL && t->until[i] != DCR_NO_DAY && day >= t->until[i]))
            continue;
        if (of != 0 && of == country) return i;
        if (of == 0 && others == t->facts->rows) others = i;
    }
    return others;
}

static dcr_status put_tax(dcr__premium *p, const taxes *t, size_t row, const part *base)
{
    dcr_result *r = p->result;
    size_t length = 0, at = 0;
    int64_t amount = 0;
    const char *name = name_of(t, row, &length);
    DCR_TRY(dcr__share_status(base->amount, t->rate[row], p->policy->terms.rounding, &amount));
    if (!dcr__add(p->settled.tax, amount, &p->settled.tax)) return DCR_E_OVERFLOW;
    DCR_TRY(dcr__result_row(r, DCR_TABLE_PREMIUM_TAX_LINES, &at));
    dcr__result_uint32(r, DCR_PREMIUM_TAX_LINES_PREMIUM_TAX_ON)[at] = taxed_by(t, row);
    dcr__result_uint32(r, DCR_PREMIUM_TAX_LINES_COUNTRY)[at] = base->country;
    dcr__result_int64(r, DCR_PREMIUM_TAX_LINES_BASE_AMOUNT)[at] = base->amount;
    dcr__result_int64(r, DCR_PREMIUM_TAX_LINES_RATE)[at] = t->rate[row];
    dcr__result_int64(r, DCR_PREMIUM_TAX_LINES_AMOUNT)[at] = amount;
    return dcr__result_put_text(r, DCR_PREMIUM_TAX_LINES_TAX, at, name, length);
}

/* ---- The parts of countries ---- */

/* The countries of the lines, ascending, each with its premium; returns how many, 0 where they cannot be weights. */
static size_t weigh(const dcr__premium *p, part *parts)
{
    size_t num = 0;
    for (size_t i = 0; p->by_country && i < p->num_lines; i++) {
        const dcr__premium_line *line = &p->lines[i];
        size_t at = 0;
        if (line->premium == DCR_NO_AMOUNT) continue;
        if (line->premium < 0) return 0;
        while (at < num && parts[at].country < line->country) at++;
        if (at == num || parts[at].country != line->country) {
            memmove(&parts[at + 1], &parts[at], (num - at) * sizeof *parts);
            parts[at] = (part){line->country, 0};
            num++;
        }
        parts[at].amount += line->premium; /* all of them together are what is earned, which fits */
    }
    return num;
}

/* Splits what is taxed over the countries; the whole of it has no country where that cannot be done. */
static dcr_status split(const dcr__premium *p, int64_t taxable, part *parts, int64_t *weights, size_t *num)
{
    int64_t sum = 0;
    *num = weigh(p, parts);
    for (size_t i = 0; i < *num; i++) {
        weights[i] = parts[i].amount;
        sum += weights[i];
    }
    if (sum == 0) {
        parts[0] = (part){0, taxable};
        *num = 1;
        return DCR_OK;
    }
    DCR_TRY(dcr__split(taxable, weights, *num, weights + *num));
    for (size_t i = 0; i < *num; i++) parts[i].amount = weights[*num + i];
    return DCR_OK;
}

static dcr_status put_taxes(dcr__premium *p, const taxes *t, const part *parts, size_t num)
{
    const part fees = {0, p->settled.fees};
    for (size_t first = 0; first < t->facts->rows; first++) {
        if (!is_first(t, first)) continue;
        const bool on_fees = taxed_by(t, first) == DCR_PREMIUM_TAX_ON_FEES;
        if (on_fees && p->asked.invoice_ix != DCR_NO_INDEX) continue; /* one invoice has none */
        for (size_t i = 0; i < (on_fees ? 1 : num); i++) {
            const part *base = on_fees ? &fees : &parts[i];
            const size_t row = find_row(t, first, base->country, p->period.until - 1);
            if (row < t->facts->rows) DCR_TRY(put_tax(p, t, row, base));
        }
    }
    return DCR_OK;
}

dcr_status dcr__premium_tax(dcr__premium *p, int64_t taxable)
{
    const taxes t = taxes_of(p->policy);
    size_t num = 0;
    p->settled.tax = 0;
    DCR_TRY(dcr__result_add(p->result, DCR_TABLE_PREMIUM_TAX_LINES, 0));
    if (t.facts->rows == 0) return DCR_OK;
    part *parts = dcr__new_array(&p->heap, p->num_lines + 1, sizeof *parts);
    int64_t *weights = dcr__new_array(&p->heap, 2 * (p->num_lines + 1), sizeof *weights);
    dcr_status status = parts == NULL || weights == NULL ? DCR_E_NOMEM : split(p, taxable, parts, weights, &num);
    if (status == DCR_OK) status = put_taxes(p, &t, parts, num);
    dcr__release(&p->heap, parts);
    dcr__release(&p->heap, weights);
    return status;
}
