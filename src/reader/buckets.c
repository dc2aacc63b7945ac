/* Open debt by what covers it, or why nothing does. docs/readers/cover-views.md. */
#include "base/ckd.h"
#include "reader/open_parts.h"

typedef struct bucket {
    int64_t amount, num;
    uint32_t last; /* invoice that was counted last, and 1 */
} bucket;

/* Buckets of every buyer, and behind them those of the book. */
typedef struct buckets {
    bucket (*rows)[DCR__NUM_BUCKETS];
    size_t num_buyers;
} buckets;

static dcr_status add(bucket *b, const dcr__open_part *part)
{
    if (b->last != part->invoice + 1) b->num++;
    b->last = part->invoice + 1;
    return dcr__add(b->amount, part->amount, &b->amount) ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status take(void *context, const dcr__open_part *part)
{
    const buckets *all = context;
    DCR_TRY(add(&all->rows[part->buyer][part->bucket], part));
    return add(&all->rows[all->num_buyers][part->bucket], part);
}

static dcr_status sum_of(const bucket *rows, size_t from, size_t until, int64_t *out)
{
    *out = 0;
    for (size_t i = from; i <= until; i++)
        if (!dcr__add(*out, rows[i].amount, out)) return DCR_E_OVERFLOW;
    return DCR_OK;
}

static dcr_status put(const bucket *rows, uint32_t buyer, dcr_result *result)
{
    int64_t exposure = 0;
    DCR_TRY(sum_of(rows, 1, DCR__NUM_BUCKETS - 1, &exposure));
    for (uint32_t i = 1; i < DCR__NUM_BUCKETS; i++) {
        size_t row = 0;
        if (rows[i].amount == 0 && buyer != DCR_NO_INDEX) continue;
        DCR_TRY(dcr__result_row(result, DCR_TABLE_BUCKETS_AMOUNTS, &row));
        dcr__result_uint32(result, DCR_BUCKETS_AMOUNTS_BUYER_IX)[row] = buyer;
        dcr__result_uint32(result, DCR_BUCKETS_AMOUNTS_BUCKET)[row] = i;
        dcr__result_int64(result, DCR_BUCKETS_AMOUNTS_AMOUNT)[row] = rows[i].amount;
        dcr__result_int64(result, DCR_BUCKETS_AMOUNTS_NUM_INVOICES)[row] = rows[i].num;
        DCR_TRY(dcr__view_share(rows[i].amount, exposure, &dcr__result_int64(result, DCR_BUCKETS_AMOUNTS_SHARE)[row]));
    }
    return DCR_OK;
}

static dcr_status put_totals(const bucket *book, int32_t as_of_day, dcr_result *result)
{
    size_t row = 0;
    DCR_TRY(dcr__result_add(result, DCR_TABLE_BUCKETS_TOTALS, 0));
    DCR_TRY(dcr__result_row(result, DCR_TABLE_BUCKETS_TOTALS, &row));
    *dcr__result_int32(result, DCR_BUCKETS_TOTALS_AS_OF_DAY) = as_of_day;
    *dcr__result_int64(result, DCR_BUCKETS_TOTALS_OWN_SHARE) = book[DCR_COVER_BUCKET_OWN_SHARE].amount;
    DCR_TRY(sum_of(book, 1, DCR__NUM_BUCKETS - 1, dcr__result_int64(result, DCR_BUCKETS_TOTALS_EXPOSURE)));
    DCR_TRY(sum_of(book, 1, DCR_COVER_BUCKET_INSURED_OTHER, dcr__result_int64(result, DCR_BUCKETS_TOTALS_INSURED)));
    return sum_of(book, DCR_COVER_BUCKET_ABOVE_LIMIT, DCR__NUM_BUCKETS - 1,
                  dcr__result_int64(result, DCR_BUCKETS_TOTALS_UNCOVERED));
}

static dcr_status put_all(const buckets *all, const dcr__view *view, dcr_result *result)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_BUCKETS_AMOUNTS, 0));
    DCR_TRY(put(all->rows[all->num_buyers], DCR_NO_INDEX, result));
    for (uint32_t buyer = 0; buyer < all->num_buyers; buyer++) DCR_TRY(put(all->rows[buyer], buyer, result));
    return put_totals(all->rows[all->num_buyers], view->options->as_of_day, result);
}

static dcr_status show(const dcr__view *view, dcr_result *result)
{
    buckets all = {.num_buyers = view->book->num_buyers};
    all.rows = dcr__new_array(&view->heap, all.num_buyers + 1, sizeof *all.rows);
    if (all.rows == NULL) return DCR_E_NOMEM;
    dcr_status status = dcr__open_parts(view->cover, take, &all);
    if (status == DCR_OK) status = put_all(&all, view, result);
    dcr__release(&view->heap, all.rows);
    return status;
}

dcr_status dcr_buckets_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_view_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    return dcr__view_answer(policy, book, options, allocator, show, out, err);
}
