/* Claims: if a buyer failed on a day by a cause, what does the policy pay, and why not more. */
#ifndef DELCREDERE_CLAIM_H
#define DELCREDERE_CLAIM_H

#include "delcredere/book.h"
#include "delcredere/policy.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question. Start from DCR_CLAIM_OPTIONS_INIT. */
typedef struct dcr_claim_options {
    uint32_t size;      /* sizeof(dcr_claim_options) of the caller */
    uint32_t buyer_ix;  /* row of the buyer in BUYERS */
    uint32_t cause;     /* dcr_cause; 0: the policy decides which of its causes governs */
    int32_t cause_day;  /* day of the insolvency, repudiation or political event; DCR_NO_DAY: the first such event in the
                           book. Not read of other causes */
    int32_t as_of_day;  /* day of the question; facts of later days are not seen */
    int32_t filed_day;  /* day of filing; DCR_NO_DAY: the first such event in the book, or not yet filed */
    int64_t first_loss_used; /* used in the policy year before this claim; DCR_NO_AMOUNT: from COUNTERS, else 0 */
    int64_t liability_used;  /* likewise */
    int64_t premium_paid;    /* likewise; needed only for a multiple of premium */
    const uint32_t *governed; /* by row of INVOICES: place of the policy that governs it (dcr_govern); NULL: this one */
    uint32_t policy_ix;  /* the place of this policy */
    uint32_t unknown_as; /* dcr_unknown_as: how what is missing or pending is read; 0: not_met */
    int64_t each_loss_used; /* of the deductible, by claims of the year on this buyer or group; DCR_NO_AMOUNT: 0 */
    int64_t kind_first_loss_used; /* of the first loss of the one kind of limit that has one; DCR_NO_AMOUNT: from COUNTERS */
    int64_t buyer_paid;     /* indemnity of the year on this buyer; DCR_NO_AMOUNT: 0 */
    int64_t country_paid;   /* indemnity of the year on buyers of this country; DCR_NO_AMOUNT: from COUNTERS, else 0 */
    int64_t costs;          /* that the step costs adds to the loss; DCR_NO_AMOUNT: none */
    int64_t already_paid;   /* of this indemnity; DCR_NO_AMOUNT: nothing */
    int64_t premium_earned; /* of the year; DCR_NO_AMOUNT: from COUNTERS */
    int64_t premium_minimum; /* likewise */
} dcr_claim_options;
#define DCR_CLAIM_OPTIONS_INIT                                                                                      \
    { (uint32_t)sizeof(dcr_claim_options), DCR_NO_INDEX, 0, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_AMOUNT,       \
      DCR_NO_AMOUNT, DCR_NO_AMOUNT, NULL, 0, 0, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT,          \
      DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT }
DCR_API void dcr_claim_options_init(dcr_claim_options *options, size_t size);

/** A claim: loss sheet, ladder, payment, dates. It keeps references to policy and book.
 *  Thread-safety: any number of readers. */
typedef struct dcr_claim dcr_claim;

/** dcr_claim_compute answers the question. No loss (waiting period not ended, cause not insured, filed too late) is an
 *  answer with a reason, not an error.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_RANGE (buyer, cause, unknown_as, counters), DCR_E_DATE, DCR_E_PLAN (policy without
 *  plan), DCR_E_FACT_ABSENT (insolvency without a day; premium for a multiple), and those of dcr_cover_compute.
 *  On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_claim_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *options, const dcr_allocator *allocator,
    dcr_claim **out, dcr_error *err);
DCR_API void dcr_claim_free(dcr_claim *claim);

/** dcr_claims_compute answers `num` questions in turn: each claim hands what it used of the counters of its policy year (first loss,
 *  maximum liability, deductible of the buyer, what was paid for buyer and country) to those of the year that come after it, unless
 *  they state it themselves. They come in the order of the term first_loss_chronology; `out` gets one claim a question, in the order
 *  of `options`, each to be freed.
 *  Errors: as dcr_claim_compute, DCR_E_OVERFLOW; `fault_ix`, which may be NULL, then gets the question at fault, and `out` is as it
 *  was. Source: wordings.md 17.4. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_claims_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *const *options, size_t num, const dcr_allocator *allocator,
    dcr_claim **out, size_t *fault_ix, dcr_error *err);

/** dcr_claim_table returns DCR_TABLE_CLAIM_TOTALS (one row), _LADDER, _SHEET, _DEFAULTS, _FIRST_LOSSES, _PAYMENTS or
 *  _CAUSES, else NULL; it lives as long as the claim. Since: 0.1 */
DCR_API const dcr_table *dcr_claim_table(const dcr_claim *claim, dcr_table_kind kind);
DCR_API const dcr_policy *dcr_claim_policy(const dcr_claim *claim);
DCR_API const dcr_book *dcr_claim_book(const dcr_claim *claim);

#ifdef __cplusplus
}
#endif
#endif
