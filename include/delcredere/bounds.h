/* Bounds: what cover and claim are when every unknown fact is met, when none is, and which facts those are. */
#ifndef DELCREDERE_BOUNDS_H
#define DELCREDERE_BOUNDS_H

#include "delcredere/claim.h"
#include "delcredere/cover.h"

#ifdef __cplusplus
extern "C" {
#endif

/** An answer between its readings: least and greatest amounts, and the facts that are unknown.
 *  Thread-safety: any number of readers. */
typedef struct dcr_bounds dcr_bounds;

/** dcr_cover_bounds answers a question about cover in every reading. `options->unknown_as` is not read.
 *  Errors: those of dcr_cover_compute. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_cover_bounds(
    const dcr_policy *policy, const dcr_book *book, const dcr_cover_options *options, const dcr_allocator *allocator,
    dcr_bounds **out, dcr_error *err);

/** dcr_claim_bounds answers a question about a claim in every reading. `options->unknown_as` is not read.
 *  Errors: those of dcr_claim_compute, of any reading. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_claim_bounds(
    const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *options, const dcr_allocator *allocator,
    dcr_bounds **out, dcr_error *err);
DCR_API void dcr_bounds_free(dcr_bounds *bounds);

/** dcr_bounds_table returns DCR_TABLE_BOUNDS (one row), DCR_TABLE_UNKNOWNS or, of a cover, DCR_TABLE_COVER_BOUNDS, else
 *  NULL; it lives as long as the bounds. Since: 0.1 */
DCR_API const dcr_table *dcr_bounds_table(const dcr_bounds *bounds, dcr_table_kind kind);

/** dcr_bounds_policy and dcr_bounds_book return what the question was about. Since: 0.1 */
DCR_API const dcr_policy *dcr_bounds_policy(const dcr_bounds *bounds);
DCR_API const dcr_book *dcr_bounds_book(const dcr_bounds *bounds);

#ifdef __cplusplus
}
#endif
#endif
