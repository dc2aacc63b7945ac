/* One buyer's debt on one day, as columns in scratch memory. Every rule of cover reads some of these columns and
 * fills others, and knows nothing of the rules before and after it. All arrays have an element per item of the buyer
 * that is dated up to the day, in the order of the book: by invoice date, then row. */
#ifndef DCR_RULE_SLICE_H
#define DCR_RULE_SLICE_H

#include "base/check.h"
#include "book/book.h"
#include "day/period.h"
#include "num/amount.h"
#include "num/muldiv.h"
#include "terms/policy.h"
#include "why/reason.h"

/* A receipt, credit or undated payment on its way to debt. */
typedef struct dcr__money {
    int64_t left;
    int32_t day;          /* INT32_MIN: not known */
    uint32_t named;       /* item named, or DCR_NO_INDEX */
    uint8_t rule;         /* dcr_payment_allocation; 0: pays no debt of the book */
    bool is_credit;
    bool is_pinned;       /* goes to the item named before any other */
    bool is_apart;        /* for dealings that are not in the book */
} dcr__money;

/* Money placed on an item on a day, for rules that look back. */
typedef struct dcr__placement {
    int64_t amount;
    int32_t day;
    uint32_t item;
} dcr__placement;

/* A part of an item beyond those that have a column of their own: a list per item. */
typedef struct dcr__extra {
    int64_t amount;
    int32_t reason;
    uint32_t next; /* of the same item, or DCR_NO_INDEX */
} dcr__extra;

/* What late deadlines do to an item: reasons; points off the percentage, of which at most `to` is left; of a claim,
 * whether it was filed too late. */
typedef struct dcr__late {
    uint64_t reasons;
    int64_t points, to;
    bool is_foreclosed;
} dcr__late;

/* The facts of one buyer as they would be, in place of those of the book. Rows that name an item count from the first
 * item that the book has of him. */
typedef struct dcr__trial {
    uint32_t buyer_ix;
    const dcr__item *items;
    const dcr__limit *limits;
    const dcr__receipt *receipts;
    const dcr__event *events;
    const dcr__named *conditions, *deductions;
    size_t num_items, num_limits, num_receipts; /* of all others there are as many as in the book */
} dcr__trial;

/* What is asked of the debt of every buyer alike. */
typedef struct dcr__question {
    const dcr_policy *policy;
    const dcr_book *book;
    int32_t as_of;
    int32_t cause;           /* dcr_cause, or 0 */
    int32_t loss_day;        /* of a claim; INT32_MAX: none */
    bool unknown_as_met;     /* how a fact that is not known counts */
    bool disputes_lost;      /* pending disputes count as decided against the insured */
    const int32_t *filed_day; /* of a claim, where it says so itself; NULL: as the book says */
    const struct dcr__late *late; /* by item: what late deadlines do, judged on another day; NULL: judged on this one */
    const uint32_t *governed; /* by row of INVOICES: the policy that governs it; NULL: this one governs all */
    const struct dcr__group_stops *group_stops; /* NULL: each buyer's own debt stops his cover */
    uint32_t policy_ix;      /* of this policy in `governed` */
    const dcr__trial *trial; /* NULL: all buyers are as the book has them */
    const int64_t *kept_by_group, *kept_by_country; /* by row of INVOICES: cover that the pools leave; NULL: no pools */
} dcr__question;

/* Whether it is asked in no other way than that of the one pass: of all debt, with what is unknown not met. */
static inline bool dcr__question_is_usual(const dcr__question *question)
{
    return question->governed == NULL && !question->unknown_as_met && !question->disputes_lost;
}

/* The columns; capacity is the largest number of items of one buyer. */
typedef struct dcr__scratch {
    size_t capacity;
    int32_t *invoice_day, *due_day, *delivery_day, *extended_due_day;
    int32_t *extension_end, *stop_day, *notify_by, *claim_from, *claim_by, *paid_day;
    int64_t *gross, *open;               /* own currency until dcr__rule_convert, then policy currency */
    int64_t *open_own;                   /* own currency; filled where the buyer has foreign debt */
    int64_t *credited, *paid_own, *paid_moved; /* parts of gross - open: A08, S01, S02 */
    int64_t *named_for;                  /* received for the item, wherever it was placed */
    int64_t *in_dispute;                 /* 0: nothing, INT64_MAX: all; else an amount in own currency */
    int64_t *disputed;                   /* part of open that is in dispute and not insured */
    int64_t *vat;                        /* part of open that is not insured */
    int64_t *qualifying, *covered, *insured;
    int64_t *limit, *percentage;
    int64_t *keys;
    uint64_t *reasons;
    uint32_t *limit_row, *order, *spare, *rank;
    uint32_t *status;                    /* dcr_status of the row */
    uint8_t *basis;                      /* dcr_cover_basis */
    uint8_t *is_undated;                 /* undated money helped to pay the item */
    dcr__money *moneys;                  /* capacity + receipts */
    uint32_t *waiting;                   /* likewise */
    dcr__placement *placements;          /* twice the capacity + receipts, or `more_placements` */
    dcr__placement *more_placements;     /* NULL: not needed so far */
    size_t placements_capacity;
    char *room;                          /* for a rule that needs more than columns; see dcr__scratch_room */
    size_t room_size;
    dcr__heap heap;
    /* Only where the policy or the book is wide: */
    int64_t *filled_before;              /* what filled the limit when the item came to it */
    int64_t *base_limit, *top_up;        /* the two layers of the limit; `limit` is both while it is filled */
    int64_t *full_limit;                 /* the limit before evidence cut it */
    int64_t *top_up_percentage, *covered_top_up;
    int64_t *open_then;                  /* what was open on a day that is looked back to */
    int32_t *on_time_until, *recent_until, *old_from; /* evidence of past dealings: 4.2 */
    uint32_t *by_paid_day;
    uint8_t *is_after_cut, *has_top_ups; /* of the limit that governs */
    dcr__limit *line, *other_lines;      /* decisions as they work; the largest runs of the book */
    uint8_t *pocket;                     /* 1: the item fills the limit of the issuing bank, not the buyer's */
    struct dcr__late *late;              /* what late deadlines do */
    int64_t *extra_excluded, *extra_excess, *extra_share; /* sums of the extra parts of a class */
    uint32_t *extra_first;               /* DCR_NO_INDEX: none */
    dcr__extra *extras;
    size_t max_extras;
    int32_t *attached;                   /* attachment day, by bases that need a column for it */
    const dcr__country_terms **country_terms; /* where the buyer's country has terms from a day on */
    int64_t *lost;                       /* decided against the insured, in own currency; INT64_MAX: all */
    int32_t *reentry;                    /* day on which the last dispute ended; DCR_NO_DAY: none */
} dcr__scratch;

/* Decisions of a buyer by kind, as they work under the policy; those on his own limit are `limits`. */
typedef struct dcr__lines {
    dcr__limit *temporary, *top_up, *bank, *group, *group_top_up;
    size_t num_temporary, num_top_up, num_bank, num_group, num_group_top_up;
} dcr__lines;

typedef struct dcr__slice {
    const dcr_book *book;
    const dcr_policy *policy;
    const dcr__terms *terms;
    const dcr__country_terms *country;
    const dcr__buyer *buyer;
    const dcr__item *items;
    const dcr__limit *limits;
    const dcr__receipt *receipts;
    const dcr__event *events;
    size_t num_limits, num_receipts, num_events; /* receipts and events up to the day */
    size_t num;         /* items dated up to the day */
    size_t num_all;     /* with those dated later */
    uint32_t buyer_ix;
    uint32_t first_item;
    int32_t as_of;
    int32_t cause;
    int32_t loss_day;   /* of the claim that is asked about; INT32_MAX: none */
    bool has_credits, has_foreign, has_disputes, has_bad_rows, is_replayed;
    bool has_lost;      /* disputes that were lost: `lost` is filled */
    bool is_wide;        /* the policy or the book has more than the usual: the wide columns are there */
    bool unknown_as_met; /* how a fact that is not known counts */
    dcr__question question;
    size_t num_extras;
    const int32_t *attach_day; /* by attachment_basis */
    const dcr__country_terms *const *countries; /* by item; NULL: `country` for all */
    const int64_t *unpaid;     /* what is open in own currency: conversion can make a small debt vanish */
    dcr_status status;         /* of the buyer as a whole */
    int32_t buyer_stop_day;
    bool is_stopped;
    int32_t first_stop;        /* when cover first stopped; DCR_NO_DAY: never, or not looked for */
    int32_t freeze_day;        /* the end of which moving up stopped; DCR_NO_DAY: it goes on, or never was */
    int32_t lasting_stop;      /* when the stop began that freezes moving up while it lasts; DCR_NO_DAY */
    int64_t filled;            /* what fills the limit */
    int64_t limit_now;         /* in force on the day; DCR_NO_AMOUNT */
    uint8_t limit_now_basis;
    int64_t top_up_now;        /* on the limit in force; 0: none */
    bool limit_lacks_rate;     /* the limit in force cannot be converted */
    dcr__lines lines;
    bool has_past;             /* the columns of past dealings are filled */
    bool has_evidence;         /* `evidence` is that of `evidence_day` */
    int32_t evidence_day;
    uint64_t evidence_reasons;
    int64_t evidence_justified;
    int64_t unallocated;
    size_t num_moneys, num_placements;
    dcr__scratch *s;
} dcr__slice;

/* Memory for the columns; NULL on failure. Released with dcr__scratch_free. */
dcr_status dcr__scratch_new(const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book, dcr__scratch *out,
                            void **block);

/* NULL as block does nothing. */
void dcr__scratch_free(const dcr__heap *heap, dcr__scratch *scratch, void *block);

/* Room for twice as many placements. Pro rata, a receipt is placed on all open debt: no bound is known before. */
dcr_status dcr__more_placements(dcr__scratch *scratch);

/* Memory of at least so many bytes, aligned for any value, until the next call. */
dcr_status dcr__scratch_room(dcr__scratch *scratch, size_t size, char **out);

/* Whether a question needs the wide columns. */
static inline bool dcr__is_wide(const dcr_policy *policy, const dcr_book *book)
{
    return book->is_wide || !policy->is_usual;
}

/* Adds to the part that an item has of a reason, and the reason to its set. Only in wide slices, and only to items
 * without a whole reason. The class of the reason says of what it is a part: why/reason.h. */
dcr_status dcr__part_add(dcr__slice *slice, size_t i, dcr_reason reason, int64_t amount);

/* The part that an item has of a reason. */
int64_t dcr__part_of(const dcr__slice *slice, size_t i, dcr_reason reason);

/* What the extra parts of an item have taken of a class; 0 where the slice is not wide. */
static inline int64_t dcr__extra_of(const dcr__slice *slice, const int64_t *sums, size_t i)
{
    return slice->is_wide ? sums[i] : 0;
}

/* Which of the two limits an item fills: 0 the buyer's, 1 that of the issuing bank. */
static inline size_t dcr__pocket_of(const dcr__slice *slice, size_t i)
{
    return slice->is_wide ? slice->s->pocket[i] : 0;
}

/* The first day on which nothing attaches any more: the end of the period, or an earlier cancellation. */
int32_t dcr__period_end(const dcr__slice *slice);

/* What is added before a division by DCR_SHARE_ONE that cuts, so that it rounds amounts above zero. */
uint64_t dcr__share_bias(dcr_rounding mode);

/* Points a slice at a buyer's facts up to the day of the question and loads the columns that facts fill. */
dcr_status dcr__slice_load(dcr__slice *slice, const dcr__question *question, uint32_t buyer_ix, dcr__scratch *scratch);

/* Of two reasons why a buyer cannot be answered the one that is told: the first; but a rate goes before a day of payment,
 * whichever rule needs it. */
static inline dcr_status dcr__first_status(dcr_status held, dcr_status found)
{
    const bool is_rate = held == DCR_E_FACT_ABSENT && found == DCR_E_RATE_ABSENT;
    return held == DCR_OK || is_rate ? found : held;
}

/* The buyer cannot be answered. */
static inline void dcr__fail_buyer(dcr__slice *slice, dcr_status status)
{
    slice->status = dcr__first_status(slice->status, status);
}

/* A decision that states no currency is in that of the policy. */
static inline dcr_currency dcr__limit_currency(const dcr__slice *slice, const dcr__limit *limit)
{
    return limit->currency != 0 ? limit->currency : slice->terms->currency;
}

/* Whether debt in a pending dispute is insured. A dispute that counts as lost is none that is pending. */
static inline bool dcr__disputed_insured(const dcr__slice *slice)
{
    return slice->terms->disputed_insured && !slice->question.disputes_lost;
}

static inline bool dcr__is_credit(const dcr__slice *slice, size_t i)
{
    return (slice->items[i].flags & DCR__ITEM_CREDIT) != 0;
}

/* The buyer's rows up to the day of the question, and how many they are. */
const dcr__named *dcr__conditions_of(const dcr__slice *slice, size_t *num);
const dcr__named *dcr__deductions_of(const dcr__slice *slice, size_t *num);

/* Whether the buyer has paid something of which the ledger does not know the day. */
bool dcr__has_undated(const dcr__slice *slice);

/* out[i] = the day a clock reaches from base[i]. A day past the year 9999 is the last day of it. */
void dcr__clock_run(const dcr__slice *slice, const dcr__clock *clock, const int32_t *base, int32_t *out);

/* The terms of the buyer's country for an item: those of its attachment day. `slice->country` has those of the day. */
static inline const dcr__country_terms *dcr__country_of(const dcr__slice *slice, size_t i)
{
    return slice->countries != NULL ? slice->countries[i] : slice->country;
}

/* A clock of the country's terms, such as `offsetof(dcr__country_terms, waiting)`, on the items' own terms: whether any
 * has it, and out[i] = the day it reaches, `otherwise` where the item's terms do not have it. Without `base` from the clock's own anchor. */
bool dcr__country_clock_given(const dcr__slice *slice, size_t clock);
void dcr__country_clock_run(const dcr__slice *slice, size_t clock, const int32_t *base, int32_t otherwise, int32_t *out);

/* Where an invoice is dated on or after the cut-off day of its month, adds the days from its date to the substitute day
 * of the next month. Nothing when the policy has no such pair. */
void dcr__cutoff_run(const dcr__slice *slice, dcr_term cutoff_day, dcr_term substitute_day, int32_t *days);

/* The days of a column of INVOICES, `otherwise` where it has none: written to `days`, or `otherwise` itself where no row
 * has the column. */
const int32_t *dcr__days_or(const dcr__slice *slice, dcr_column column, const int32_t *otherwise, int32_t *days);

/* The column that an anchor stands for, or NULL. */
const int32_t *dcr__anchor_column(const dcr__slice *slice, int32_t anchor);

/* ---- The rules, in the order in which they are applied. Section numbers are those of wordings.md. ---- */

dcr_status dcr__rule_pay_before(dcr__slice *slice);     /* 16.1: what is open, and since when it is paid */
dcr_status dcr__rule_convert(dcr__slice *slice);        /* 23: into policy currency */
void dcr__rule_dispute(dcr__slice *slice);              /* 11, 13: what is in dispute */
void dcr__rule_settled(dcr__slice *slice);              /* 13: disputes that the question takes as settled */
void dcr__attach_days(dcr__slice *slice);               /* 2, 8: attachment days, and the country terms of each */
void dcr__rule_attach(dcr__slice *slice);               /* 2 */
void dcr__rule_form(dcr__slice *slice);                 /* 1: buyers and transactions that the policy names */
void dcr__rule_eligible(dcr__slice *slice);             /* 8, 13 */
void dcr__rule_governed(dcr__slice *slice);             /* 2: debt of another policy */
dcr_status dcr__rule_inception(dcr__slice *slice);      /* 10.2: overdue when the period began */
void dcr__rule_pay_terms(dcr__slice *slice);            /* 9 */
void dcr__rule_payment_plan(dcr__slice *slice);         /* 9: payment plans without consent */
void dcr__rule_condition(dcr__slice *slice);            /* 11: conditions that the policy sets */
void dcr__rule_extension(dcr__slice *slice);            /* 10.1 */
dcr_status dcr__rule_stop(dcr__slice *slice);           /* 10.2, 10.3 */
void dcr__rule_insolvent(dcr__slice *slice);            /* 10.2: delivered after insolvency */
/* out[i] = the day that the governing limit itself reaches from anchor[i], where it does; else as it was. */
void dcr__limit_days_run(const dcr__slice *slice, dcr_column column, const int32_t *anchor, int32_t *out);

void dcr__rule_contagion(dcr__slice *slice);            /* 7: insolvency within a group; wide slices only */
void dcr__rule_limit_timeline(dcr__slice *slice);       /* 4.3: when decisions work; wide slices only */
dcr_status dcr__rule_limit_effect(dcr__slice *slice);   /* 4: which limit governs */
dcr_status dcr__rule_limit_stack(dcr__slice *slice);    /* 4, 25: the same where limits of many kinds are there */
dcr_status dcr__rule_limit_layers(dcr__slice *slice);   /* 4.2, 25: what each layer covers, and what is above it */
dcr_status dcr__rule_cap_pool(dcr__slice *slice);       /* 7, 8: what group and country leave of it */
dcr_status dcr__rule_share_top_up(dcr__slice *slice);   /* 25, 26: the top-up's part at its own percentage */
dcr_status dcr__rule_limit_net(dcr__slice *slice);      /* 6: where the limit caps what is paid */
void dcr__rule_deadline(dcr__slice *slice);             /* 12, 32.4 */
void dcr__rule_late_notice(dcr__slice *slice);          /* 12 */
void dcr__rule_agreed_deadline(dcr__slice *slice);      /* 12: deadlines that the policy lists */
dcr_status dcr__rule_insurable(dcr__slice *slice);      /* 13, 14: what qualifies of what is open */
dcr_status dcr__rule_deduct(dcr__slice *slice);         /* 15: deductions beside payments */
dcr_status dcr__rule_limit_fill(dcr__slice *slice);     /* 5 */
dcr_status dcr__rule_share_at(dcr__slice *slice);       /* 26 */
dcr_status dcr__rule_share_cut(dcr__slice *slice);      /* 26: delay and regulation lower it */

/* The percentage of an item by the policy's order of what is given for limit, kind of limit, cause, country and policy;
 * DCR_NO_RATIO for a limit that has none. */
int64_t dcr__percentage_by(const dcr__slice *slice, size_t i, int64_t limit_percentage, int32_t limit_kind);

/* Whether the policy sets a condition, and by item the row of CONDITIONS that answers it on the day: the invoice's own,
 * else the buyer's, else DCR_NO_INDEX. */
/* The reason of a condition that is not met; DCR_REASON_UNSET past the last condition. */
dcr_reason dcr__condition_reason(uint32_t condition);
bool dcr__condition_required(const dcr_policy *policy, uint32_t condition);
void dcr__condition_rows(const dcr__slice *slice, uint32_t condition, uint32_t *row_of);

/* What debt in a pending dispute uses of a limit that is filled by qualifying debt. 5d. */
static inline int64_t dcr__dispute_fills(const dcr__slice *slice, int64_t disputed)
{
    const bool by_qualifying = slice->terms->limit_filled_by == DCR_LIMIT_FILLED_BY_QUALIFYING_DEBT;
    return by_qualifying && dcr__term_flag(slice->terms, DCR_TERM_DISPUTED_FILLS_LIMIT) ? disputed : 0;
}

/* The day as of which an item whose dispute is over takes its place; DCR_NO_DAY: its own. 5d. */
static inline int32_t dcr__reentry_day(const dcr__slice *slice, size_t i)
{
    const bool at_settlement =
        dcr__term_choice(slice->terms, DCR_TERM_DISPUTED_REENTRY) == DCR_DISPUTED_REENTRY_AT_SETTLEMENT;
    return slice->is_wide && at_settlement ? slice->s->reentry[i] : DCR_NO_DAY;
}

/* The order of items by a key of the policy into slice->s->order; false when it is the order they are in. */
bool dcr__order_items(dcr__slice *slice, int32_t limit_order_key);

/* The day at the end of which moving up stopped for good, or as long as cover is stopped; DCR_NO_DAY: none so far. 5b */
int32_t dcr__freeze_day(const dcr__slice *slice);

/* For a policy without moving up: what each invoice was given on its own day. 5b. */
dcr_status dcr__fill_sticky(dcr__slice *slice);

/* An amount of an item's own currency in policy currency. DCR_E_RATE_ABSENT when there is no rate. */
dcr_status dcr__convert_item(const dcr__slice *slice, size_t i, int64_t own, int64_t *out);

/* The part of an open amount, given in own and in policy currency, that qualifies as the item stands on the day. */
dcr_status dcr__qualifying_of(const dcr__slice *slice, size_t i, int64_t open_own, int64_t open, int64_t *disputed,
                              int64_t *vat, int64_t *qualifying);

#endif
