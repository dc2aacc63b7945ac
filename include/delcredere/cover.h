/* Cover: for every invoice what is covered, what is not and why, and its deadlines; for every buyer exposure, limit
 * and headroom; for the book the totals by reason. */
#ifndef DELCREDERE_COVER_H
#define DELCREDERE_COVER_H

#include "delcredere/book.h"
#include "delcredere/policy.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question. Start from DCR_COVER_OPTIONS_INIT. */
typedef struct dcr_cover_options {
    uint32_t size;       /* sizeof(dcr_cover_options) of the caller */
    int32_t as_of_day;   /* day of the question; facts of later days are not seen */
    uint32_t cause;      /* dcr_cause whose percentage applies; 0: the policy's general percentage */
    uint32_t num_shards; /* parts that the buyers are divided into for dcr_cover_fold; 0 means 1 */
    uint64_t omit;       /* bit n set: column DCR_TABLE_COVER_INVOICES * 100 + n is not computed */
    const uint32_t *governed; /* by row of INVOICES: place of the policy that governs it (dcr_govern); NULL: this one */
    uint32_t policy_ix;  /* the place of this policy */
    uint32_t unknown_as; /* dcr_unknown_as: how what is missing or pending is read; 0: not_met */
} dcr_cover_options;
#define DCR_COVER_OPTIONS_INIT { (uint32_t)sizeof(dcr_cover_options), DCR_NO_DAY, 0, 1, 0, NULL, 0, 0 }
DCR_API void dcr_cover_options_init(dcr_cover_options *options, size_t size);

/** The cover of a book under a policy on one day. It keeps references to both.
 *  Thread-safety: any number of readers; of writers see dcr_cover_fold. */
typedef struct dcr_cover dcr_cover;

/** dcr_cover_compute answers the whole question at once: dcr_cover_new, dcr_cover_fold of every shard,
 *  dcr_cover_finish. Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE (as_of_day), DCR_E_RANGE (cause, shards, unknown_as),
 *  DCR_E_TERM_ABSENT (conversion_date with foreign money in the book), DCR_E_OVERFLOW, DCR_E_NOMEM,
 *  DCR_E_INTERNAL (parts do not add up). On error `out` is as it was. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_cover_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_cover_options *options, const dcr_allocator *allocator,
    dcr_cover **out, dcr_error *err);

/** dcr_cover_new makes the columns of an answer without computing them. Errors: as dcr_cover_compute. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_cover_new(
    const dcr_policy *policy, const dcr_book *book, const dcr_cover_options *options, const dcr_allocator *allocator,
    dcr_cover **out, dcr_error *err);
/** dcr_cover_fold computes the buyers of one shard, 0 to num_shards - 1. Different shards may be folded by different
 *  threads at the same time; the answer is the same to the bit. It allocates nothing.
 *  Errors: DCR_E_NULL, DCR_E_RANGE (shard), DCR_E_OVERFLOW, DCR_E_INTERNAL. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_cover_fold(dcr_cover *cover, uint32_t shard, dcr_error *err);
/** dcr_cover_finish adds the shards up. Every shard must have been folded.
 *  Errors: DCR_E_NULL, DCR_E_STATE, DCR_E_OVERFLOW, DCR_E_INTERNAL. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_cover_finish(dcr_cover *cover, dcr_error *err);
/** dcr_cover_renew turns the same columns to another day; every shard is to be folded again. Pointers into the tables
 *  stay valid. Errors: DCR_E_NULL, DCR_E_DATE, DCR_E_NOMEM. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_cover_renew(dcr_cover *cover, int32_t as_of_day, dcr_error *err);
DCR_API void dcr_cover_free(dcr_cover *cover);

/** dcr_cover_table returns DCR_TABLE_COVER_INVOICES, _BUYERS, _REASONS or _TOTALS, else NULL; it lives as long as the
 *  cover. _REASONS and _TOTALS are there after dcr_cover_finish. Since: 0.1 */
DCR_API const dcr_table *dcr_cover_table(const dcr_cover *cover, dcr_table_kind kind);

/** dcr_cover_explain gives the parts (DCR_TABLE_COVER_PARTS) of `num_invoices` rows from `first_invoice`: for each
 *  the amounts by reason, which add up to its gross amount, and the reasons that apply too, with amount 0.
 *  Free the table with dcr_table_free. Errors: DCR_E_NULL, DCR_E_RANGE, DCR_E_STATE (not finished), DCR_E_NOMEM,
 *  DCR_E_INTERNAL. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_cover_explain(
    const dcr_cover *cover, uint32_t first_invoice, uint32_t num_invoices, dcr_table **out, dcr_error *err);

/** dcr_cover_deadlines gives where each deadline that the policy lists stands (DCR_TABLE_COVER_DEADLINES), in the order of
 *  INVOICES, then of the policy. Free the table with dcr_table_free. Errors: DCR_E_NULL, DCR_E_STATE (not finished),
 *  DCR_E_NOMEM, DCR_E_OVERFLOW. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_cover_deadlines(const dcr_cover *cover, dcr_table **out, dcr_error *err);

/** dcr_cover_policy and dcr_cover_book return what the cover was computed from: where what is unknown counts as met, the
 *  book in which requests for a limit are granted. Since: 0.1 */
DCR_API const dcr_policy *dcr_cover_policy(const dcr_cover *cover);
DCR_API const dcr_book *dcr_cover_book(const dcr_cover *cover);

#ifdef __cplusplus
}
#endif
#endif
