/* The date of loss of a claim. wordings.md 3: by insolvency the day of the event; by any other cause the first day on which
 * insured debt that was open had its own date of loss. */
#include "calc/claim_folds.h"

#include <string.h>

#include "rule/cause.h"

/* The facts of a claim on one day. */
static dcr__question question_on(const dcr_claim *claim, int32_t day)
{
    const dcr__question question = {.policy = claim->policy, .book = claim->book, .as_of = day,
                                    .cause = (int32_t)claim->options.cause, .loss_day = INT32_MAX,
                                    .filed_day = &claim->options.filed_day, .governed = claim->options.governed,
                                    .policy_ix = claim->options.policy_ix,
                                    .unknown_as_met = claim->options.unknown_as == DCR_UNKNOWN_AS_MET,
                                    .disputes_lost = claim->disputes_lost};
    return question;
}

dcr_status dcr__claim_open(const dcr_claim *claim, dcr__slice *slice, int32_t day, dcr__scratch *scratch)
{
    dcr__question question = question_on(claim, day);
    if (claim->loss_day != DCR_NO_DAY) question.loss_day = claim->loss_day;
    DCR_TRY(dcr__slice_load(slice, &question, claim->options.buyer_ix, scratch));
    return dcr__rule_pay_before(slice);
}

/* Stops of cover by the debt of groups, of all or of that of one buyer. */
static dcr_status fill_stop_groups(const dcr_claim *claim, dcr__question *question, uint32_t buyer)
{
    if (!claim->room->has_stop_groups) return DCR_OK;
    return dcr__stop_groups_fill(&claim->room->stop_groups, question, buyer);
}

dcr_status dcr__claim_pools(const dcr_claim *claim, dcr__folds *folds, int32_t day)
{
    dcr__question question = question_on(claim, day);
    dcr__room_pools *place = NULL;
    if (!dcr__pools_needed(claim->policy, claim->book)) return DCR_OK;
    DCR_TRY(dcr__claim_room_pools(claim->room, &question, &place));
    folds->pools = &place->pools;
    if (place->is_filled) return DCR_OK;
    DCR_TRY(fill_stop_groups(claim, &question, DCR_NO_INDEX));
    DCR_TRY(dcr__pools_fill(&place->pools, &question));
    place->is_filled = true;
    return DCR_OK;
}

dcr_status dcr__claim_fold(const dcr_claim *claim, dcr__slice *slice, int32_t day, const dcr__late *late,
                           dcr__scratch *scratch)
{
    dcr__question question = question_on(claim, day);
    question.late = late;
    DCR_TRY(fill_stop_groups(claim, &question, claim->options.buyer_ix));
    const dcr_status status = dcr__fold_buyer(slice, &question, claim->options.buyer_ix, scratch);
    slice->question.group_stops = NULL; /* they were for this fold alone */
    return status;
}

int32_t dcr__claim_event_day(const dcr_claim *claim, uint32_t kind)
{
    const dcr_book *book = claim->book;
    const uint32_t buyer = claim->options.buyer_ix;
    for (uint32_t k = book->events.start[buyer]; k < book->events.start[buyer + 1]; k++)
        if (book->events.rows[k].event == kind && book->events.rows[k].day <= claim->options.as_of_day)
            return book->events.rows[k].day;
    return DCR_NO_DAY;
}

static int32_t insolvency_day(const dcr_claim *claim)
{
    const dcr_book *book = claim->book;
    const uint32_t buyer = claim->options.buyer_ix;
    if (claim->options.cause_day != DCR_NO_DAY) return claim->options.cause_day;
    const int32_t of_group = dcr__group_insolvency_day(claim->policy, book, buyer, claim->options.as_of_day);
    if (of_group != DCR_NO_DAY) return of_group;
    for (uint32_t k = book->events.start[buyer]; k < book->events.start[buyer + 1]; k++) {
        const dcr__event *event = &book->events.rows[k];
        if (event->day <= claim->options.as_of_day &&
            dcr__insolvency_counts(claim->policy, book, book->buyers[buyer].country, event))
            return event->day;
    }
    return DCR_NO_DAY;
}

/* Whether an item may found a loss: insured debt whose date of loss has come by the day of the question. Whether that
 * is within the policy's time (T04) can only be said once it is known. */
static bool is_candidate(const dcr__folds *f, size_t i)
{
    static const uint64_t judged = DCR__WHOLE_REASONS & ~DCR_REASON_BIT_T04;
    const dcr__slice *slice = &f->at_question;
    const dcr__scratch *s = slice->s;
    const bool has_come = f->loss_of[i] != DCR_NO_DAY && f->loss_of[i] <= slice->as_of;
    return has_come && !dcr__is_credit(slice, i) && s->status[i] == DCR_OK &&
           (s->reasons[i] & judged) == 0;
}

/* Whether an item was open on its date of loss. Where the buyer has undated money, an invoice of a later day may have
 * brought it, or drawn it away from this one: what was open is then asked anew as of that day. */
static dcr_status was_open(const dcr_claim *claim, dcr__folds *f, size_t i, bool *out)
{
    const dcr__scratch *s = f->at_question.s;
    const int32_t end = f->loss_of[i];
    *out = false;
    if (s->invoice_day[i] > end) return DCR_OK;
    *out = f->at_question.unpaid[i] > 0 || (s->paid_day[i] != DCR_NO_DAY && s->paid_day[i] > end);
    if (!f->at_question.is_replayed || !dcr__has_undated(&f->at_question)) return DCR_OK;
    DCR_TRY(dcr__claim_open(claim, &f->at_loss, end, &f->scratch[0]));
    *out = i < f->at_loss.num && f->scratch[0].open[i] > 0;
    return DCR_OK;
}

/* The first date of loss that an insured debt lived to see. */
static dcr_status first_of_items(dcr_claim *claim, dcr__folds *f)
{
    for (size_t i = 0; i < f->at_question.num; i++) {
        if (!is_candidate(f, i)) continue;
        if (claim->loss_day != DCR_NO_DAY && f->loss_of[i] >= claim->loss_day) continue;
        bool counts = false;
        const int32_t found = claim->loss_day;
        claim->loss_day = DCR_NO_DAY; /* nothing is known of a loss while it is looked for */
        DCR_TRY(was_open(claim, f, i, &counts));
        claim->loss_day = counts ? f->loss_of[i] : found;
    }
    return DCR_OK;
}

static bool is_insured(const dcr_claim *claim)
{
    const bool is_public = claim->book->buyers[claim->options.buyer_ix].kind == DCR_BUYER_KIND_PUBLIC;
    if (claim->options.cause == DCR_CAUSE_PUBLIC_BUYER_DEFAULT && !is_public) return false;
    return claim->policy->terms.cause_insured[claim->options.cause];
}

dcr_status dcr__claim_loss_day(dcr_claim *claim, dcr__folds *f)
{
    const dcr_claim_options *asked = &claim->options;
    bool by_filing = false;
    if (!is_insured(claim)) {
        claim->reason = DCR_REASON_T07;
        return DCR_OK;
    }
    if (dcr__is_per_invoice(claim)) {
        DCR_TRY(first_of_items(claim, f));
        by_filing = dcr__waiting_anchor(&f->at_question, (int32_t)asked->cause) == DCR_CLOCK_ANCHOR_FILING;
    } else {
        claim->loss_day = insolvency_day(claim);
        if (claim->loss_day == DCR_NO_DAY && !claim->is_one_of_several) return DCR_E_FACT_ABSENT;
        if (claim->loss_day > asked->as_of_day) claim->loss_day = DCR_NO_DAY;
    }
    if (claim->loss_day == DCR_NO_DAY)
        claim->reason = DCR_REASON_T06;
    else if (claim->filed_day != DCR_NO_DAY && claim->filed_day < claim->loss_day && !by_filing)
        claim->reason = DCR_REASON_N04;
    return DCR_OK;
}
