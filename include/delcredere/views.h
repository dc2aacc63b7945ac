/* Views of a cover: buckets, gaps by buyer and reason, worklist by money. What is computed: docs/readers/cover-views.md. */
#ifndef DELCREDERE_VIEWS_H
#define DELCREDERE_VIEWS_H

#include "delcredere/cover.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Errors of all: those of dcr_cover_compute, and DCR_E_RANGE (an option). On error `out` is as it was. Thread-safety: any. */

/** What every view asks. Start from DCR_VIEW_OPTIONS_INIT. */
typedef struct dcr_view_options {
    uint32_t size; /* sizeof(dcr_view_options) of the caller */
    int32_t as_of_day;
    int64_t horizon_days; /* of the worklist: later deadlines are left out; DCR_NO_AMOUNT: none is */
    uint32_t top;         /* of the worklist: most rows; 0: all */
    uint32_t reserved;
} dcr_view_options;
#define DCR_VIEW_OPTIONS_INIT { (uint32_t)sizeof(dcr_view_options), DCR_NO_DAY, DCR_NO_AMOUNT, 0, 0 }
DCR_API void dcr_view_options_init(dcr_view_options *options, size_t size);

/** dcr_buckets_compute gives open debt by what covers it or why nothing does: DCR_TABLE_BUCKETS_AMOUNTS and
 *  DCR_TABLE_BUCKETS_TOTALS. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_buckets_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_view_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/** dcr_gaps_compute lists uncovered debt by buyer and reason: DCR_TABLE_GAPS_ROWS and DCR_TABLE_GAPS_TOTALS. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_gaps_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_view_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/** dcr_worklist_compute ranks what can still be saved: DCR_TABLE_WORKLIST_ITEMS. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_worklist_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_view_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
