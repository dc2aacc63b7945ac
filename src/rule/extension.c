/* The end of the maximum extension period, and extensions beyond it. wordings.md 10.1: the anchor is the trap: due date,
 * invoice date, or the due date as extended. Reads maximum_extension_period, extension_anchor and its cut-off day. */
#include <stddef.h>

#include "rule/slice.h"

static void test_extensions(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const dcr__facts *facts = &slice->book->facts[DCR_TABLE_INVOICES];
    const int32_t *extended = dcr__facts_values(facts, DCR_INVOICES_EXTENDED_DUE_DAY);
    for (size_t i = 0; extended != NULL && i < slice->num; i++) {
        const bool is_consented = (slice->items[i].flags & DCR__ITEM_CONSENTED) != 0;
        const int32_t day = extended[slice->items[i].row];
        const int32_t end = s->extension_end[i];
        if (day != DCR_NO_DAY && end != DCR_NO_DAY && day > end && !is_consented) s->reasons[i] |= DCR_REASON_BIT_P02;
    }
}

void dcr__rule_extension(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const size_t clock = offsetof(dcr__country_terms, extension);
    if (!dcr__country_clock_given(slice, clock)) return;
    const int32_t *anchor = dcr__anchor_column(slice, dcr__term_choice(slice->terms, DCR_TERM_EXTENSION_ANCHOR));
    dcr__country_clock_run(slice, clock, anchor, DCR_NO_DAY, s->extension_end);
    dcr__limit_days_run(slice, DCR_LIMITS_EXTENSION_DAYS, anchor, s->extension_end);
    dcr__cutoff_run(slice, DCR_TERM_EXTENSION_CUTOFF_DAY, DCR_TERM_EXTENSION_SUBSTITUTE_DAY, s->extension_end);
    test_extensions(slice);
}
