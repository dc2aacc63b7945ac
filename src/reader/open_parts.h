/* The parts of what is open under a cover, and the bucket of each. docs/readers/cover-views.md. */
#ifndef DCR_READER_OPEN_PARTS_H
#define DCR_READER_OPEN_PARTS_H

#include "base/check.h"
#include "book/book.h"
#include "delcredere/cover.h"
#include "delcredere/views.h"
#include "num/amount.h"
#include "terms/result.h"

enum { DCR__NUM_BUCKETS = DCR_COVER_BUCKET_NOT_INSURABLE + 1 }; /* buckets are numbered from 1 */

typedef struct dcr__open_part {
    int64_t amount; /* above 0 */
    uint32_t buyer, invoice;
    dcr_reason reason;
    dcr_cover_bucket bucket;
    bool is_curable;
} dcr__open_part;

static inline bool dcr__is_covered_bucket(dcr_cover_bucket bucket)
{
    return bucket <= DCR_COVER_BUCKET_OWN_SHARE;
}

/* Hands every part to `take`, in the order of INVOICES; stops at the first status that is not DCR_OK. */
typedef dcr_status (*dcr__take_part)(void *context, const dcr__open_part *part);
dcr_status dcr__open_parts(const dcr_cover *cover, dcr__take_part take, void *context);

/* A view: computes the cover of the day and lets `show` fill the answer. */
typedef struct dcr__view {
    const dcr_cover *cover;
    const dcr_book *book;
    const dcr_view_options *options;
    dcr__heap heap;
} dcr__view;
typedef dcr_status (*dcr__show_view)(const dcr__view *view, dcr_result *result);
dcr_status dcr__view_answer(const dcr_policy *policy, const dcr_book *book, const dcr_view_options *options,
                            const dcr_allocator *allocator, dcr__show_view show, dcr_result **out, dcr_error *err);

/* A ratio of two amounts, half to even; DCR_NO_RATIO where the second is not above 0. */
dcr_status dcr__view_share(int64_t amount, int64_t of, int64_t *out);

#endif
