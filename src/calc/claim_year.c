/* The policy year that bears a claim, and what it has used up. */
#include "calc/claim.h"

static int32_t anniversary(int32_t period_from, int32_t years)
{
    const dcr_period period = {(uint32_t)sizeof(dcr_period), 12 * years, DCR_PERIOD_UNIT_MONTHS, 0};
    int32_t day = years > 0 ? DCR_DAY_MAX : DCR_DAY_MIN;
    (void)dcr__period_add(period_from, &period, NULL, &day);
    return day;
}

/* Years begin on the anniversaries of period_from; the last of the period ends with it. */
static void find_year(dcr_claim *claim)
{
    const dcr__terms *terms = &claim->policy->terms;
    const int32_t day = claim->loss_day != DCR_NO_DAY ? claim->loss_day : claim->options.as_of_day;
    int32_t years = dcr__civil_of(day).year - dcr__civil_of(terms->period_from).year;
    if (anniversary(terms->period_from, years) > day) years--;
    claim->year.from_day = anniversary(terms->period_from, years);
    claim->year.until_day = anniversary(terms->period_from, years + 1);
    if (day < terms->period_until && claim->year.until_day > terms->period_until)
        claim->year.until_day = terms->period_until;
}

/* A counter from the question, else from the book, else `otherwise`. */
static int64_t counter(const dcr_claim *claim, int64_t asked, dcr_column column, int64_t otherwise)
{
    const dcr__facts *facts = &claim->book->facts[DCR_TABLE_COUNTERS];
    const int32_t *year = dcr__facts_values(facts, DCR_COUNTERS_YEAR_FROM_DAY);
    const int64_t *values = dcr__facts_values(facts, column);
    if (asked != DCR_NO_AMOUNT) return asked;
    for (size_t i = 0; values != NULL && i < facts->rows; i++)
        if (!claim->book->counter_refused[i] && year[i] == claim->year.from_day && values[i] != DCR_NO_AMOUNT)
            return values[i];
    return otherwise;
}

dcr_status dcr__claim_year(dcr_claim *claim)
{
    const dcr_claim_options *asked = &claim->options;
    dcr__year *year = &claim->year;
    find_year(claim);
    year->first_loss_used = counter(claim, asked->first_loss_used, DCR_COUNTERS_FIRST_LOSS_USED, 0);
    year->liability_used = counter(claim, asked->liability_used, DCR_COUNTERS_LIABILITY_USED, 0);
    year->premium_paid = counter(claim, asked->premium_paid, DCR_COUNTERS_PREMIUM_PAID, DCR_NO_AMOUNT);
    return DCR_OK;
}
