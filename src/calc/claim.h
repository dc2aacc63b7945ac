/* A claim in memory: the loss sheet as columns, the ladder as rungs, the totals. */
#ifndef DCR_CALC_CLAIM_H
#define DCR_CALC_CLAIM_H

#include "calc/claim_room.h"
#include "calc/cover.h"
#include "delcredere/claim.h"

enum { DCR__MAX_RUNGS = 160 };

/* What a row of the sheet has of the limits of more than one kind. */
typedef struct dcr__layer {
    int64_t limit, full;                    /* of the buyer, without top-up; before evidence cut it */
    int64_t given_by_limit, unjustified;    /* where nothing moves up */
    int64_t kept_by_group, kept_by_country; /* INT64_MAX: no such limit */
    int64_t top_up_percentage;
    int64_t top_up_full; /* before what late deadlines cost of it */
    int64_t by_top_up;                      /* what the step `limit` leaves to the top-up */
    uint8_t pocket;
    bool has_top_ups, is_after_cut;
} dcr__layer;

/* The loss sheet; one element per open invoice of the buyer on the date of loss. */
typedef struct dcr__sheet {
    size_t rows;
    uint32_t *invoice_ix, *reason;
    uint64_t *reasons;
    int32_t *loss_day, *claim_by;
    int64_t *open, *qualifying, *received, *covered, *percentage, *indemnity;
    int64_t *full;                /* percentage before what late deadlines cost of it */
    int64_t *open_own;            /* open, in own currency */
    int64_t *excluded;            /* of open: in dispute */
    int64_t *vat;                 /* of open: tax */
    int64_t *limit, *given;       /* the limit that governs; what a policy without moving up has given */
    int64_t *frozen;              /* what moving up would have brought by the date of loss */
    bool is_given;                /* nothing moves up: what was given is the most that is covered */
    uint8_t *basis;
    dcr__layer *layers;           /* NULL: there is one limit of one kind */
    uint32_t *order;              /* in which the limit is filled; NULL: as they stand */
    int64_t *amount, *weights;    /* what the plan has left on each; spare */
} dcr__sheet;

typedef struct dcr__rung {
    int32_t step, reason, term;
    int64_t before, taken, after;
    const char *clause;
} dcr__rung;

typedef struct dcr__ladder {
    dcr__rung rungs[DCR__MAX_RUNGS];
    size_t num_rungs;
    int64_t amount; /* what is left */
} dcr__ladder;

/* A first loss of the year: of the policy, or of the debt under one kind of limit. */
typedef struct dcr__first_loss {
    int64_t agreed; /* DCR_NO_AMOUNT: none */
    int64_t used;   /* before this claim */
    int64_t taken;  /* by this claim */
} dcr__first_loss;

/* What the plan needs to know of the year, and what it leaves. */
typedef struct dcr__year {
    int32_t from_day, until_day; /* DCR_NO_DAY: there is no such year */
    dcr__first_loss first_loss[DCR__NUM_LIMIT_KINDS]; /* by kind of limit; 0: of the policy */
    int64_t liability_used, country_paid, premium;
    int64_t maximum; /* DCR_NO_AMOUNT */
} dcr__year;

struct dcr_claim {
    dcr__heap heap;
    dcr_policy *policy;
    dcr_book *book;
    dcr_claim_options options;
    dcr__claim_room *room; /* while it is worked out */
    bool disputes_lost;
    bool is_one_of_several; /* causes that are looked at: one without a day has no date of loss */
    dcr_reason reason; /* why the claim as a whole fails, or OK */
    int32_t loss_day, filed_day;
    dcr__sheet sheet;
    void *sheet_block;
    dcr__ladder ladder;
    dcr__year year;
    int64_t gross_debt, qualifying, received, covered;
    int64_t debt_at_notice, regulatory_maximum; /* DCR_NO_AMOUNT: no maximum */
    int64_t measured_net;         /* what the plan would pay without a threshold */
    int64_t costs;                /* added */
    int64_t indemnity;            /* what the plan comes to, before what was paid already */
    bool limit_applies;
    int64_t taken_by[DCR__MAX_REASONS]; /* before the plan, by place of the reason */
    void *ladder_block;
    void *list_blocks[4];
    dcr_table totals_table, ladder_table, sheet_table, defaults_table, first_losses_table, payments_table, causes_table;
    int64_t total_amounts[32];
    int32_t total_days[8];
    uint32_t total_codes[4];
};

/* The options with what they leave out, checked. */
dcr_status dcr__claim_options(const dcr_book *book, const dcr_claim_options *options, dcr_claim_options *known,
                              dcr_error *err);

/* As dcr_claim_compute; `disputes_lost` reads pending disputes as decided against the insured. */
dcr_status dcr__claim_read(const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *options,
                           bool disputes_lost, const dcr_allocator *allocator, dcr_claim **out, dcr_error *err);

/* One claim by the one cause of options that were checked, in a room for its book as it is read. `is_one_of_several`: by a cause
 * that has not happened it has no date of loss, and no day of the cause is given. */
dcr_status dcr__claim_make(const dcr_policy *policy, dcr_book *read, const dcr_claim_options *known, bool is_one_of_several,
                           bool disputes_lost, dcr__claim_room *room, dcr_claim **out);

/* Runs the policy's plan on the sheet: ladder, covered debt, counters, shares of the indemnity. */
dcr_status dcr__plan_run(dcr_claim *claim);

/* What an invoice uses of the limit when `covered` of it is covered. */
int64_t dcr__fill_of(const dcr_claim *claim, size_t i, int64_t covered, bool receipts_done);

/* The step `limit` where the sheet has layers. */
dcr_status dcr__claim_limit(dcr_claim *claim, const dcr__step *step, bool receipts_done);

/* The step `percentage` for a row that a top-up covers a part of. */
dcr_status dcr__claim_share_layers(dcr_claim *claim, size_t i, int64_t *full, int64_t *insured);

/* Spreads over the invoices what steps on the whole sum took since the last step that went invoice by invoice. */
dcr_status dcr__claim_spread(dcr_claim *claim);

/* Whether the plan has a step, and whether it has one before `step`. */
bool dcr__plan_has(const dcr_claim *claim, int32_t step);
bool dcr__plan_is_done(const dcr_claim *claim, const dcr__step *step, int32_t other);

/* The step that takes deductions beside payments off the loss. wordings.md 15 */
dcr_status dcr__step_deductions(dcr_claim *claim, const dcr__step *step);

/* When the insurer pays: from the end of the period, and what was paid on account. wordings.md 19 */
int32_t dcr__indemnity_day(const dcr_claim *claim);
dcr_status dcr__claim_payments(dcr_claim *claim);

/* Terms that the claim took by default; the first losses. */
dcr_status dcr__claim_lists(dcr_claim *claim);

/* Adds a rung that takes `taken`. */
dcr_status dcr__ladder_take(dcr__ladder *ladder, int32_t step, dcr_reason reason, const char *clause, int64_t taken);

/* The policy year of the date of loss, and its counters. */
dcr_status dcr__claim_year(dcr_claim *claim);

/* The first event of a kind of the buyer up to the day of the question, or DCR_NO_DAY. */
int32_t dcr__claim_event_day(const dcr_claim *claim, uint32_t kind);

/* Date of loss, sheet and reasons, from two folds. */
dcr_status dcr__claim_sheet(dcr_claim *claim);

/* Result tables over the finished claim. */
dcr_status dcr__claim_tables(dcr_claim *claim);

#endif
