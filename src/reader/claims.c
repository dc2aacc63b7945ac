#include "reader/claims.h"

#include <string.h>

#include "base/refuse.h"
#include "book/granted.h"
#include "calc/claim_causes.h"
#include "rule/cause.h"

dcr_status dcr__buyer_list_of(const dcr_book *book, const uint32_t *rows, size_t num, dcr__buyer_list *out, dcr_error *err)
{
    for (size_t i = 0; rows != NULL && i < num; i++)
        if (rows[i] >= book->num_buyers)
            return dcr__refuse_at(err, DCR_E_RANGE, 0, DCR_TABLE_BUYERS, 0, (int64_t)i, "buyers: not a row of the book's buyers");
    *out = (dcr__buyer_list){rows, rows != NULL ? num : book->num_buyers};
    return DCR_OK;
}

static dcr_status mark(const dcr_book *book, const uint32_t *rows, size_t num, bool *marks, dcr_error *err)
{
    for (size_t i = 0; i < num; i++) {
        if (rows[i] >= book->num_buyers)
            return dcr__refuse_at(err, DCR_E_RANGE, 0, DCR_TABLE_BUYERS, 0, (int64_t)i, "buyers: not a row of the book's buyers");
        if (marks[rows[i]])
            return dcr__refuse_at(err, DCR_E_RANGE, 0, DCR_TABLE_BUYERS, 0, (int64_t)i, "buyers: one is named twice");
        marks[rows[i]] = true;
    }
    return DCR_OK;
}

dcr_status dcr__mark_buyers(const dcr__heap *heap, const dcr_book *book, const uint32_t *rows, size_t num, bool **out, dcr_error *err)
{
    bool *marks = dcr__new_array(heap, book->num_buyers, sizeof *marks);
    if (marks == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the buyers of a question");
    const dcr_status status = mark(book, rows, num, marks, err);
    if (status == DCR_OK)
        *out = marks;
    else
        dcr__release(heap, marks);
    return status;
}

/* A question about the first buyer is refused for what would refuse it about any. */
dcr_status dcr__claims_check(const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *options, dcr_error *err)
{
    dcr_claim_options known;
    dcr_claim_options of_first = *options;
    of_first.buyer_ix = 0;
    if (!dcr__day_is_valid(options->as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (policy->num_steps == 0) return dcr__refuse(err, DCR_E_PLAN, "the policy has no plan; give it one to ask about claims");
    if (book->num_buyers > 0) {
        const dcr_status status = dcr__claim_options(book, &of_first, &known, err);
        if (status != DCR_OK) return status;
    }
    return dcr__check_conversion(policy, book, err);
}

static void close_day(dcr__claims *claims)
{
    if (!claims->is_open) return;
    dcr__claim_room_release(&claims->room);
    dcr_book_unref(claims->book);
    claims->book = NULL;
    claims->is_open = false;
}

static dcr_status open_day(dcr__claims *claims, int32_t day)
{
    close_day(claims);
    DCR_TRY(dcr__book_as_read(claims->asked, &claims->heap, day, claims->unknown_as, &claims->book));
    claims->is_open = true;
    claims->day = day;
    return dcr__claim_room_new(&claims->heap, claims->policy, claims->book, &claims->room);
}

dcr_status dcr__claims_open(dcr__claims *claims, const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book,
                            const dcr_claim_options *options, const int32_t *days)
{
    memset(claims, 0, sizeof *claims);
    claims->heap = *heap;
    claims->policy = policy;
    claims->asked = book;
    claims->unknown_as = options->unknown_as;
    DCR_TRY(open_day(claims, options->as_of_day));
    if (days != NULL) memcpy(claims->room.days, days, sizeof claims->room.days);
    return DCR_OK;
}

void dcr__claims_close(dcr__claims *claims)
{
    close_day(claims);
}

/* Where requests for limits count as granted the book is another one on every day. */
static bool reads_by_day(const dcr__claims *claims)
{
    return claims->unknown_as == DCR_UNKNOWN_AS_MET && claims->asked->has_requests;
}

dcr_status dcr__claims_ask(dcr__claims *claims, const dcr_claim_options *options, bool as_several, dcr_claim **out)
{
    if (reads_by_day(claims) && claims->day != options->as_of_day) DCR_TRY(open_day(claims, options->as_of_day));
    return dcr__claim_make(claims->policy, claims->book, options, as_several, false, &claims->room, out);
}

dcr_status dcr__claims_look(dcr__claims *claims, uint32_t buyer_ix, int32_t day, dcr__slice *out)
{
    if (reads_by_day(claims) && claims->day != day) DCR_TRY(open_day(claims, day));
    dcr__question question = {.policy = claims->policy, .book = claims->book, .as_of = day, .loss_day = INT32_MAX,
                              .unknown_as_met = claims->unknown_as == DCR_UNKNOWN_AS_MET};
    if (claims->room.has_stop_groups) DCR_TRY(dcr__stop_groups_fill(&claims->room.stop_groups, &question, buyer_ix));
    return dcr__fold_buyer(out, &question, buyer_ix, &claims->room.scratch[0]);
}

size_t dcr__claims_causes(const dcr__claims *claims, uint32_t cause, uint32_t buyer_ix, uint32_t causes[DCR__NUM_CAUSES])
{
    if (cause == 0) return dcr__causes_of(claims->policy, claims->asked, buyer_ix, causes);
    causes[0] = cause;
    return 1;
}

int32_t dcr__claim_from(const dcr_claim *claim)
{
    int32_t day = claim->loss_day;
    for (size_t i = 0; claim->loss_day == DCR_NO_DAY && i < claim->sheet.rows; i++)
        if (!dcr__is_whole(claim->sheet.reasons[i])) day = dcr__earlier(day, claim->sheet.loss_day[i]);
    return day;
}

int32_t dcr__claim_by(const dcr_claim *claim)
{
    int32_t day = dcr_table_int32(&claim->totals_table, DCR_CLAIM_TOTALS_CLAIM_BY_DAY)[0];
    const bool has_day = day != DCR_NO_DAY;
    for (size_t i = 0; !has_day && i < claim->sheet.rows; i++)
        if (!dcr__is_whole(claim->sheet.reasons[i])) day = dcr__earlier(day, claim->sheet.claim_by[i]);
    return day;
}

/* ---- A failure that is supposed ---- */

/* The event that a failure by a cause is; 0: none that a question can suppose. */
static uint32_t event_of(uint32_t cause)
{
    if (dcr__cause_waits(cause) || cause == DCR_CAUSE_TRANSFER) return 0;
    if (cause == DCR_CAUSE_INSOLVENCY) return DCR_EVENT_INSOLVENCY;
    return cause == DCR_CAUSE_REPUDIATION ? DCR_EVENT_GOODS_DISPOSED : DCR_EVENT_POLITICAL_EVENT;
}

static bool is_failure(const dcr_policy *policy, const dcr_book *book, uint32_t buyer_ix, uint32_t cause, const dcr__event *event)
{
    const uint32_t *causes = dcr__facts_values(&book->facts[DCR_TABLE_EVENTS], DCR_EVENTS_CAUSE);
    if (cause == DCR_CAUSE_INSOLVENCY) return dcr__insolvency_counts(policy, book, book->buyers[buyer_ix].country, event);
    if (event->event != event_of(cause) || event->item != DCR_NO_INDEX) return false;
    return cause == DCR_CAUSE_REPUDIATION || (causes != NULL && causes[event->row] == cause);
}

bool dcr__has_failed(const dcr_policy *policy, const dcr_book *book, uint32_t buyer_ix, uint32_t cause, int32_t day)
{
    if (event_of(cause) == 0) return false;
    if (cause == DCR_CAUSE_INSOLVENCY && dcr__group_insolvency_day(policy, book, buyer_ix, day) != DCR_NO_DAY) return true;
    for (uint32_t k = book->events.start[buyer_ix]; k < book->events.start[buyer_ix + 1]; k++)
        if (book->events.rows[k].day <= day && is_failure(policy, book, buyer_ix, cause, &book->events.rows[k])) return true;
    return false;
}

bool dcr__has_filed(const dcr_book *book, uint32_t buyer_ix, int32_t day)
{
    for (uint32_t k = book->events.start[buyer_ix]; k < book->events.start[buyer_ix + 1]; k++)
        if (book->events.rows[k].event == DCR_EVENT_CLAIM_FILED && book->events.rows[k].day <= day) return true;
    return false;
}

void dcr__claims_suppose(const dcr_policy *policy, const dcr_book *book, int32_t day, dcr_claim_options *question)
{
    const bool has_failed = dcr__has_failed(policy, book, question->buyer_ix, question->cause, day);
    question->as_of_day = day;
    question->cause_day = has_failed ? DCR_NO_DAY : day;
    question->filed_day = DCR_NO_DAY;
    if (!has_failed && event_of(question->cause) != 0 && dcr__has_filed(book, question->buyer_ix, day)) question->filed_day = day;
}
