/* Uncovered debt by buyer and reason, what could have been covered, and on which debt cover lies. docs/readers/cover-views.md. */
#include "base/ckd.h"
#include "base/order.h"
#include "reader/open_parts.h"

typedef struct gap {
    int64_t amount, curable, num;
    uint32_t buyer, reason, last; /* last: invoice that was counted last, and 1 */
} gap;

/* Gaps as they come, and covered and open debt by whether it is past due. */
typedef struct gaps {
    const dcr__heap *heap;
    const int32_t *due_day;
    int32_t as_of_day;
    gap *rows;
    size_t num, capacity;
    dcr__total covered[2], open[2];
} gaps;

static const dcr_reason missed[] = {DCR_REASON_L01, DCR_REASON_L04, DCR_REASON_L09, DCR_REASON_I12, DCR_REASON_D01,
                                    DCR_REASON_D02, DCR_REASON_I14, DCR_REASON_I15, DCR_REASON_N01, DCR_REASON_N02,
                                    DCR_REASON_N06, DCR_REASON_P02, DCR_REASON_P03};

static bool is_missed(uint32_t reason)
{
    for (size_t i = 0; i < sizeof missed / sizeof missed[0]; i++)
        if ((uint32_t)missed[i] == reason) return true;
    return false;
}

/* ---- Collecting ---- */

static dcr_status take(void *context, const dcr__open_part *part)
{
    gaps *g = context;
    const size_t is_overdue = g->due_day[part->invoice] < g->as_of_day ? 1 : 0;
    dcr__total_add(&g->open[is_overdue], part->amount);
    if (dcr__is_covered_bucket(part->bucket)) {
        dcr__total_add(&g->covered[is_overdue], part->amount);
        return DCR_OK;
    }
    gap *moved = dcr__grow(g->heap, g->rows, &g->capacity, g->num + 1, sizeof *g->rows);
    if (moved == NULL) return DCR_E_NOMEM;
    g->rows = moved;
    moved[g->num++] = (gap){.amount = part->amount,
                            .curable = part->is_curable ? part->amount : 0,
                            .num = 1,
                            .buyer = part->buyer,
                            .reason = (uint32_t)part->reason,
                            .last = part->invoice + 1};
    return DCR_OK;
}

static int by_buyer(const void *a, const void *b)
{
    const gap *one = a;
    const gap *other = b;
    if (one->buyer != other->buyer) return one->buyer < other->buyer ? -1 : 1;
    if (one->reason != other->reason) return one->reason < other->reason ? -1 : 1;
    return one->last < other->last ? -1 : one->last > other->last;
}

static int by_amount(const void *a, const void *b)
{
    const gap *one = a;
    const gap *other = b;
    if (one->amount != other->amount) return one->amount > other->amount ? -1 : 1;
    return by_buyer(a, b);
}

/* One row of a buyer and reason. */
static dcr_status merge(gaps *g)
{
    size_t kept = 0;
    dcr__sort(g->rows, g->num, sizeof *g->rows, by_buyer);
    for (size_t i = 0; i < g->num; i++) {
        gap *into = kept > 0 ? &g->rows[kept - 1] : NULL;
        const gap *one = &g->rows[i];
        if (into == NULL || into->buyer != one->buyer || into->reason != one->reason) {
            g->rows[kept++] = *one;
            continue;
        }
        if (!dcr__add(into->amount, one->amount, &into->amount)) return DCR_E_OVERFLOW;
        into->curable += one->curable;
        into->num += into->last != one->last;
        into->last = one->last;
    }
    g->num = kept;
    dcr__sort(g->rows, g->num, sizeof *g->rows, by_amount);
    return DCR_OK;
}

/* ---- Tables ---- */

static dcr_status put_rows(const gaps *g, dcr_result *result)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_GAPS_ROWS, g->num));
    for (size_t i = 0; i < g->num; i++) {
        dcr__result_uint32(result, DCR_GAPS_ROWS_BUYER_IX)[i] = g->rows[i].buyer;
        dcr__result_uint32(result, DCR_GAPS_ROWS_REASON)[i] = g->rows[i].reason;
        dcr__result_int64(result, DCR_GAPS_ROWS_AMOUNT)[i] = g->rows[i].amount;
        dcr__result_int64(result, DCR_GAPS_ROWS_NUM_INVOICES)[i] = g->rows[i].num;
        dcr__result_uint8(result, DCR_GAPS_ROWS_IS_CURABLE)[i] = g->rows[i].curable > 0;
        dcr__result_int64(result, DCR_GAPS_ROWS_CURABLE)[i] = g->rows[i].curable;
        dcr__result_uint8(result, DCR_GAPS_ROWS_IS_MISSED)[i] = is_missed(g->rows[i].reason);
    }
    return DCR_OK;
}

static dcr_status put_sums(const gaps *g, const dcr__view *view, dcr_result *result)
{
    dcr__total uncovered = {0, 0};
    dcr__total curable = {0, 0};
    dcr__total in_time = {0, 0};
    uint8_t *has_gap = dcr__new_array(&view->heap, view->book->num_buyers, 1);
    int64_t *num = dcr__result_int64(result, DCR_GAPS_TOTALS_NUM_BUYERS);
    if (has_gap == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < g->num; i++) {
        dcr__total_add(&uncovered, g->rows[i].amount);
        dcr__total_add(&curable, g->rows[i].curable);
        if (is_missed(g->rows[i].reason)) dcr__total_add(&in_time, g->rows[i].amount);
        *num += has_gap[g->rows[i].buyer] == 0;
        has_gap[g->rows[i].buyer] = 1;
    }
    dcr__release(&view->heap, has_gap);
    const bool fits = dcr__total_get(&uncovered, dcr__result_int64(result, DCR_GAPS_TOTALS_UNCOVERED)) &&
                      dcr__total_get(&curable, dcr__result_int64(result, DCR_GAPS_TOTALS_CURABLE)) &&
                      dcr__total_get(&in_time, dcr__result_int64(result, DCR_GAPS_TOTALS_MISSED));
    return fits ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status put_selection(const gaps *g, dcr_result *result)
{
    int64_t open[2];
    int64_t covered[2];
    int64_t *const shares[2] = {dcr__result_int64(result, DCR_GAPS_TOTALS_COVERED_SHARE_CURRENT),
                                dcr__result_int64(result, DCR_GAPS_TOTALS_COVERED_SHARE_OVERDUE)};
    for (size_t i = 0; i < 2; i++) {
        if (!dcr__total_get(&g->open[i], &open[i]) || !dcr__total_get(&g->covered[i], &covered[i])) return DCR_E_OVERFLOW;
        DCR_TRY(dcr__view_share(covered[i], open[i], shares[i]));
    }
    if (open[0] > 0 && open[1] > 0) *dcr__result_int64(result, DCR_GAPS_TOTALS_SELECTION) = *shares[1] - *shares[0];
    return dcr__add(open[0], open[1], dcr__result_int64(result, DCR_GAPS_TOTALS_EXPOSURE)) ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status put_totals(const gaps *g, const dcr__view *view, dcr_result *result)
{
    size_t row = 0;
    DCR_TRY(dcr__result_add(result, DCR_TABLE_GAPS_TOTALS, 0));
    DCR_TRY(dcr__result_row(result, DCR_TABLE_GAPS_TOTALS, &row));
    *dcr__result_int32(result, DCR_GAPS_TOTALS_AS_OF_DAY) = g->as_of_day;
    DCR_TRY(put_sums(g, view, result));
    return put_selection(g, result);
}

static dcr_status show(const dcr__view *view, dcr_result *result)
{
    gaps g = {.heap = &view->heap, .as_of_day = view->options->as_of_day};
    g.due_day = dcr__facts_values(&view->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_DUE_DAY);
    dcr_status status = dcr__open_parts(view->cover, take, &g);
    if (status == DCR_OK) status = merge(&g);
    if (status == DCR_OK) status = put_rows(&g, result);
    if (status == DCR_OK) status = put_totals(&g, view, result);
    dcr__release(&view->heap, g.rows);
    return status;
}

dcr_status dcr_gaps_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_view_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    return dcr__view_answer(policy, book, options, allocator, show, out, err);
}
