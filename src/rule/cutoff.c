/* Cut-off days. wordings.md 9, 10.1, 12: where an invoice is dated late in its month, some programmes count its clocks
 * from a substitute day of the next month. Reads the pairs of cut-off and substitute day. */
#include "day/civil.h"
#include "rule/slice.h"

/* From the invoice to the substitute day of the following month, or to the end of that month where it is shorter. */
static int32_t days_to_substitute(int32_t invoice_day, int32_t substitute)
{
    const int32_t month_end = dcr__end_of_month(invoice_day);
    if (month_end >= DCR_DAY_MAX) return DCR_DAY_MAX - invoice_day;
    const int32_t next_end = dcr__end_of_month(month_end + 1);
    const int32_t next_length = next_end - month_end;
    return month_end + (substitute < next_length ? substitute : next_length) - invoice_day;
}

static int32_t day_of_month(int32_t day)
{
    return dcr__civil_of(day).day_of_month;
}

void dcr__cutoff_run(const dcr__slice *slice, dcr_term cutoff_day, dcr_term substitute_day, int32_t *days)
{
    const int64_t cutoff = dcr__term_number(slice->terms, cutoff_day);
    const int64_t substitute = dcr__term_number(slice->terms, substitute_day);
    if (cutoff == DCR_NO_AMOUNT || substitute == DCR_NO_AMOUNT) return;
    for (size_t i = 0; i < slice->num; i++) {
        const int32_t invoice_day = slice->s->invoice_day[i];
        if (days[i] == DCR_NO_DAY || day_of_month(invoice_day) < cutoff) continue;
        const int32_t day = days[i] + days_to_substitute(invoice_day, (int32_t)substitute);
        days[i] = day < DCR_DAY_MAX ? day : DCR_DAY_MAX;
    }
}
