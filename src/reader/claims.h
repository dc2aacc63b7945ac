/* Many claims on one book, one after the other, for readers that look at every buyer. */
#ifndef DCR_READER_CLAIMS_H
#define DCR_READER_CLAIMS_H

#include "calc/claim.h"

typedef struct dcr__claims {
    dcr__heap heap;
    const dcr_policy *policy;
    const dcr_book *asked;
    dcr_book *book;        /* as it is read on `day` */
    dcr__claim_room room;
    bool is_open;
    int32_t day;
    uint32_t unknown_as;
} dcr__claims;

/* The buyers of a question: a list of rows, or all. */
typedef struct dcr__buyer_list {
    const uint32_t *rows; /* NULL: all */
    size_t num;
} dcr__buyer_list;

static inline uint32_t dcr__buyer_at(const dcr__buyer_list *list, size_t i)
{
    return list->rows != NULL ? list->rows[i] : (uint32_t)i;
}

/* DCR_E_RANGE where a row is not one of the book. */
dcr_status dcr__buyer_list_of(const dcr_book *book, const uint32_t *rows, size_t num, dcr__buyer_list *out, dcr_error *err);

/* The buyers who are named, each once: marks by row of BUYERS, to be released. DCR_E_RANGE with the place in the list; DCR_E_NOMEM. */
dcr_status dcr__mark_buyers(const dcr__heap *heap, const dcr_book *book, const uint32_t *rows, size_t num, bool **out, dcr_error *err);

/* What a question on claims must be, whichever buyers it asks about: policy, book, plan, day, cause, counters. */
dcr_status dcr__claims_check(const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *options, dcr_error *err);

/* `days`: DCR__ROOM_DAYS days that many claims will ask about, or NULL. Close it after a failure too. */
dcr_status dcr__claims_open(dcr__claims *claims, const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book,
                            const dcr_claim_options *options, const int32_t *days);
void dcr__claims_close(dcr__claims *claims);

/* One claim. `as_several`: as one of several causes, see dcr__claim_make. */
dcr_status dcr__claims_ask(dcr__claims *claims, const dcr_claim_options *options, bool as_several, dcr_claim **out);

/* The debt of a buyer on a day, through all rules, in the room: until the next claim. What groups and countries leave is not
 * looked at. */
dcr_status dcr__claims_look(dcr__claims *claims, uint32_t buyer_ix, int32_t day, dcr__slice *out);

/* The causes of a buyer that a question asks about: that one, or all that are insured. Returns how many. */
size_t dcr__claims_causes(const dcr__claims *claims, uint32_t cause, uint32_t buyer_ix, uint32_t causes[DCR__NUM_CAUSES]);

/* Whether a status is an answer about the buyer, and not a failure of the question. */
static inline bool dcr__is_of_buyer(dcr_status status)
{
    return status != DCR_OK && status != DCR_E_NOMEM && status != DCR_E_OVERFLOW && status != DCR_E_INTERNAL;
}

/* Whether a cause waits for the debt itself; any other is an event. */
static inline bool dcr__cause_waits(uint32_t cause)
{
    return cause == DCR_CAUSE_PROTRACTED_DEFAULT || cause == DCR_CAUSE_PUBLIC_BUYER_DEFAULT;
}

static inline bool dcr__is_whole(uint64_t reasons)
{
    return (reasons & DCR__WHOLE_REASONS) != 0;
}

/* Whether the failure by a cause is in the book up to a day: an insolvency that counts, or an event of the cause that is about
 * all of the buyer's debt. */
bool dcr__has_failed(const dcr_policy *policy, const dcr_book *book, uint32_t buyer_ix, uint32_t cause, int32_t day);

/* Whether a claim on the buyer is filed up to a day. */
bool dcr__has_filed(const dcr_book *book, uint32_t buyer_ix, int32_t day);

/* The question on a day: a buyer who has not failed by the cause fails on it, and what was filed was not for that failure. */
void dcr__claims_suppose(const dcr_policy *policy, const dcr_book *book, int32_t day, dcr_claim_options *question);

/* Whether an item is an invoice that has an answer. */
static inline bool dcr__is_debt(const dcr__slice *slice, size_t i)
{
    return !dcr__is_credit(slice, i) && slice->s->status[i] == DCR_OK;
}

/* The day on which the buyer owes it: as extended, else as agreed, which no clock of the policy shortens. */
static inline int32_t dcr__owed_day(const dcr__slice *slice, size_t i)
{
    const int32_t agreed = slice->items[i].due_day;
    return slice->s->extended_due_day[i] > agreed ? slice->s->extended_due_day[i] : agreed;
}

/* Whether it is open after its due date. */
static inline bool dcr__is_overdue(const dcr__slice *slice, size_t i)
{
    return dcr__is_debt(slice, i) && slice->s->open[i] > 0 && slice->s->due_day[i] < slice->as_of;
}

/* The earlier of two days, either of which may be absent. */
static inline int32_t dcr__earlier(int32_t a, int32_t b)
{
    if (a == DCR_NO_DAY || b == DCR_NO_DAY) return a == DCR_NO_DAY ? b : a;
    return a < b ? a : b;
}

/* First and last day to file: those of the claim, else of the invoices on its sheet that nothing keeps out. */
int32_t dcr__claim_from(const dcr_claim *claim);
int32_t dcr__claim_by(const dcr_claim *claim);

#endif
