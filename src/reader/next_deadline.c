#include "reader/next_deadline.h"

#include "rule/agreed_deadline.h"

/* The earlier of two days, if the second has not passed. */
static int32_t ahead(int32_t best, int32_t day, int32_t today)
{
    return day == DCR_NO_DAY || day < today ? best : dcr__earlier(best, day);
}

static int32_t next_of_item(const dcr__slice *slice, size_t i)
{
    const dcr__facts *deadlines = dcr__deadlines(slice);
    int32_t day = DCR_NO_DAY;
    const bool is_notified = dcr__deadline_done_day(slice, i, DCR_EVENT_OVERDUE_NOTICE) != DCR_NO_DAY;
    if (slice->s->open[i] > 0 && !is_notified) day = ahead(day, slice->s->notify_by[i], slice->as_of);
    for (size_t k = 0; k < deadlines->rows; k++) {
        dcr__deadline deadline;
        if (!dcr__deadline_of(slice, i, k, &deadline)) continue;
        const dcr__deadline_state state = dcr__deadline_judge(slice, i, &deadline);
        if (state.state == DCR_DEADLINE_STATE_OPEN) day = ahead(day, state.by_day, slice->as_of);
    }
    return day;
}

dcr_status dcr__next_deadline(dcr__claims *claims, uint32_t buyer_ix, int32_t day, int32_t *out)
{
    const bool has_any = dcr__clock_given(&claims->policy->terms.overdue_notice) ||
                         dcr__policy_facts(claims->policy, DCR_TABLE_DEADLINES)->rows > 0;
    dcr__slice slice;
    *out = DCR_NO_DAY;
    if (!has_any) return DCR_OK;
    const dcr_status status = dcr__claims_look(claims, buyer_ix, day, &slice);
    if (dcr__is_of_buyer(status)) return DCR_OK;
    DCR_TRY(status);
    for (size_t i = 0; slice.status == DCR_OK && i < slice.num; i++)
        if (!dcr__is_credit(&slice, i) && slice.s->status[i] == DCR_OK) *out = dcr__earlier(*out, next_of_item(&slice, i));
    return DCR_OK;
}

int32_t dcr__next_filing(const dcr_claim *claim)
{
    const dcr__clock *window = &claim->policy->terms.claim_window;
    const bool moves = !dcr__cause_waits(claim->options.cause) && window->anchor == DCR_CLOCK_ANCHOR_DATE_OF_LOSS;
    int32_t day = DCR_NO_DAY;
    if (claim->filed_day != DCR_NO_DAY || moves) return day;
    for (size_t i = 0; i < claim->sheet.rows; i++)
        if (!dcr__is_whole(claim->sheet.reasons[i])) day = ahead(day, claim->sheet.claim_by[i], claim->options.as_of_day);
    return day;
}
