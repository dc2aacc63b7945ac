/* The end of the maximum extension period, and extensions beyond it. wordings.md 10.1: the anchor is the trap: due date,
 * invoice date, or the due date as extended. Reads maximum_extension_period, extension_anchor. */
#include "rule/slice.h"

void dcr__rule_extension(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    const dcr__clock *clock = &slice->country->extension;
    if (!dcr__clock_given(clock)) return;
    dcr__clock_run(slice, clock, dcr__anchor_column(slice, clock->anchor), s->extension_end);
    const dcr__facts *facts = &slice->book->facts[DCR_TABLE_INVOICES];
    const int32_t *extended = dcr__facts_values(facts, DCR_INVOICES_EXTENDED_DUE_DAY);
    for (size_t i = 0; extended != NULL && i < slice->num; i++) {
        const bool is_consented = (slice->items[i].flags & DCR__ITEM_CONSENTED) != 0;
        const int32_t day = extended[slice->items[i].row];
        if (day != DCR_NO_DAY && day > s->extension_end[i] && !is_consented) s->reasons[i] |= DCR_REASON_BIT_P02;
    }
}
