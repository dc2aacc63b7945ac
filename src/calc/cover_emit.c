/* A folded buyer becomes rows of the result, and is added up. Conservation is checked here, in every build. */
#include "calc/cover.h"

#define PUT(column, value)                                                  \
    do {                                                                    \
        if (column != NULL)                                                 \
            for (size_t i = 0; i < num; i++) column[items[i].row] = (value); \
    } while (0)

static uint32_t state_of(const dcr__slice *slice, size_t i)
{
    const dcr__scratch *s = slice->s;
    const int32_t as_of = slice->as_of;
    const uint32_t is_open = s->open[i] > 0;
    const uint32_t overdue = is_open & (uint32_t)(s->due_day[i] < as_of);
    const uint32_t past = is_open & (uint32_t)(s->extension_end[i] < as_of) & (uint32_t)(s->extension_end[i] != DCR_NO_DAY);
    const uint32_t notice = is_open & (uint32_t)(s->notify_by[i] < as_of) & (uint32_t)(s->notify_by[i] != DCR_NO_DAY);
    const uint32_t has_last = (uint32_t)(s->claim_by[i] != DCR_NO_DAY);
    const uint32_t lapsed = is_open & has_last & (uint32_t)(s->claim_by[i] < as_of);
    const uint32_t claimable = is_open & (uint32_t)(s->claim_from[i] <= as_of) &
                               (uint32_t)(s->claim_from[i] != DCR_NO_DAY) & (lapsed ^ 1u);
    return (is_open ^ 1u) * DCR_STATE_SETTLED | overdue * DCR_STATE_OVERDUE | past * DCR_STATE_PAST_EXTENSION |
           notice * DCR_STATE_NOTICE_PAST | claimable * DCR_STATE_CLAIM_OPEN | lapsed * DCR_STATE_CLAIM_LAPSED;
}

static void put_days(const dcr__invoice_columns *c, const dcr__slice *slice)
{
    const dcr__scratch *s = slice->s;
    const dcr__item *items = slice->items;
    const size_t num = slice->num;
    PUT(c->extension_end, s->open[i] > 0 ? s->extension_end[i] : DCR_NO_DAY);
    PUT(c->notify_by, s->open[i] > 0 ? s->notify_by[i] : DCR_NO_DAY);
    PUT(c->claim_from, s->open[i] > 0 ? s->claim_from[i] : DCR_NO_DAY);
    PUT(c->claim_by, s->open[i] > 0 ? s->claim_by[i] : DCR_NO_DAY);
}

static void put_rows(const dcr__invoice_columns *c, const dcr__slice *slice)
{
    const dcr__scratch *s = slice->s;
    const dcr__item *items = slice->items;
    const size_t num = slice->num;
    PUT(c->status, s->status[i]);
    PUT(c->state, s->status[i] == DCR_OK ? state_of(slice, i) : (uint32_t)DCR_STATE_REFUSED_ROW);
    PUT(c->reason, (uint32_t)dcr__reason_of(slice, i));
    PUT(c->reasons, s->reasons[i]);
    PUT(c->basis, s->basis[i]);
    PUT(c->gross, s->gross[i]);
    PUT(c->settled, s->gross[i] - s->open[i]);
    PUT(c->open, s->open[i]);
    PUT(c->covered, s->covered[i]);
    PUT(c->insured, s->insured[i]);
    PUT(c->uncovered, s->open[i] - s->covered[i]);
    PUT(c->limit_ix, s->limit_row[i]);
    put_days(c, slice);
}

/* Rows that could not be converted have no amounts. */
static void clear_bad_rows(const dcr__invoice_columns *c, const dcr__slice *slice)
{
    int64_t *const amounts[] = {c->gross, c->settled, c->open, c->covered, c->insured, c->uncovered};
    for (size_t i = 0; i < slice->num; i++) {
        const uint32_t row = slice->items[i].row;
        if (slice->s->status[i] == DCR_OK) continue;
        if (c->basis != NULL) c->basis[row] = 0;
        if (c->reason != NULL) c->reason[row] = 0;
        for (size_t k = 0; k < sizeof amounts / sizeof amounts[0]; k++)
            if (amounts[k] != NULL) amounts[k][row] = DCR_NO_AMOUNT;
    }
}

/* Rows without an answer: dated after the day, or of a buyer that could not be folded. */
static void put_empty(const dcr__invoice_columns *c, const dcr__slice *slice, size_t from, uint32_t state,
                      dcr_status status)
{
    const dcr__item *items = slice->items + from;
    const size_t num = slice->num_all - from;
    int64_t *const amounts[] = {c->gross, c->settled, c->open, c->covered, c->insured, c->uncovered};
    int32_t *const days[] = {c->extension_end, c->notify_by, c->claim_from, c->claim_by};
    PUT(c->status, (uint32_t)status);
    PUT(c->state, state);
    PUT(c->reason, 0);
    PUT(c->reasons, 0);
    PUT(c->basis, 0);
    PUT(c->limit_ix, DCR_NO_INDEX);
    for (size_t k = 0; k < sizeof amounts / sizeof amounts[0]; k++) PUT(amounts[k], DCR_NO_AMOUNT);
    for (size_t k = 0; k < sizeof days / sizeof days[0]; k++) PUT(days[k], DCR_NO_DAY);
}

static void count(dcr__sums *sums, dcr_reason reason, int64_t amount)
{
    const size_t place = dcr__reason_place(reason);
    dcr__total_add(&sums->by_reason[place], amount);
    sums->count_by_reason[place]++;
}

typedef struct buyer_sums {
    int64_t gross, exposure, overdue, covered, insured, num_open;
} buyer_sums;

/* The sums of a buyer that are common to most rows are kept apart, so that the many rows cost little. */
typedef struct common_sums {
    int64_t paid, own_share, insured;
    int64_t num_paid, num_own_share, num_insured;
} common_sums;

static dcr_status add_rare(const dcr__slice *slice, size_t i, dcr__sums *sums)
{
    dcr__part parts[DCR__MAX_PARTS];
    dcr_status status = DCR_OK;
    const size_t num_parts = dcr__parts_of(slice, i, parts, &status);
    for (size_t k = 0; k < num_parts; k++) count(sums, parts[k].reason, parts[k].amount);
    return status;
}

static dcr_status add_rows(const dcr__slice *slice, buyer_sums *b, dcr__sums *sums)
{
    const dcr__scratch *s = slice->s;
    common_sums common = {0, 0, 0, 0, 0, 0};
    for (size_t i = 0; i < slice->num; i++) {
        b->gross += s->gross[i];
        b->exposure += s->open[i];
        b->overdue += s->due_day[i] < slice->as_of ? s->open[i] : 0;
        b->covered += s->covered[i];
        b->insured += s->insured[i];
        b->num_open += s->open[i] > 0;
        const bool is_common = s->covered[i] == s->open[i] && s->paid_own[i] + s->open[i] == s->gross[i] &&
                               (s->credited[i] | s->paid_moved[i]) == 0;
        if (!is_common) {
            DCR_TRY(add_rare(slice, i, sums));
            continue;
        }
        common.paid += s->paid_own[i];
        common.num_paid += s->paid_own[i] != 0;
        common.own_share += s->covered[i] - s->insured[i];
        common.num_own_share += s->covered[i] != s->insured[i];
        common.insured += s->insured[i];
        common.num_insured += s->insured[i] != 0;
    }
    const dcr_reason reasons[] = {DCR_REASON_S01, DCR_REASON_R02, DCR_REASON_OK};
    const int64_t amounts[] = {common.paid, common.own_share, common.insured};
    const int64_t counts[] = {common.num_paid, common.num_own_share, common.num_insured};
    for (size_t k = 0; k < 3; k++) {
        const size_t place = dcr__reason_place(reasons[k]);
        dcr__total_add(&sums->by_reason[place], amounts[k]);
        sums->count_by_reason[place] += counts[k];
    }
    return DCR_OK;
}

static int64_t coverage_of(int64_t insured, int64_t exposure)
{
    int64_t ratio = 0;
    if (exposure > 0) (void)dcr__mul_div(insured, DCR_SHARE_ONE, exposure, DCR_ROUNDING_DOWN, &ratio);
    return ratio;
}

static void put_buyer(const dcr__buyer_columns *c, const dcr__slice *slice, const buyer_sums *b)
{
    const uint32_t at = slice->buyer_ix;
    const bool has_limit = slice->limit_now != DCR_NO_AMOUNT;
    c->status[at] = DCR_OK;
    c->exposure[at] = b->exposure;
    c->overdue[at] = b->overdue;
    c->covered[at] = b->covered;
    c->insured[at] = b->insured;
    c->uncovered[at] = b->exposure - b->covered;
    c->limit[at] = slice->limit_now;
    c->limit_basis[at] = slice->limit_now_basis;
    c->headroom[at] = has_limit ? dcr__max(0, slice->limit_now - slice->filled) : DCR_NO_AMOUNT;
    c->coverage[at] = coverage_of(b->insured, b->exposure);
    c->stop_day[at] = slice->buyer_stop_day;
    c->is_stopped[at] = slice->is_stopped;
    c->unallocated[at] = slice->unallocated;
    c->num_open[at] = b->num_open;
}

static void put_refused_buyer(const dcr__buyer_columns *c, const dcr__slice *slice)
{
    const uint32_t at = slice->buyer_ix;
    int64_t *const amounts[] = {c->exposure, c->overdue, c->covered, c->insured, c->uncovered, c->coverage,
                                c->unallocated};
    for (size_t k = 0; k < sizeof amounts / sizeof amounts[0]; k++) amounts[k][at] = DCR_NO_AMOUNT;
    c->num_open[at] = 0;
    c->status[at] = (uint32_t)slice->status;
    c->limit[at] = DCR_NO_AMOUNT;
    c->limit_basis[at] = 0;
    c->headroom[at] = DCR_NO_AMOUNT;
    c->stop_day[at] = DCR_NO_DAY;
    c->is_stopped[at] = 0;
}

static void count_rows(const dcr__slice *slice, dcr__sums *sums)
{
    int64_t num_refused = 0;
    for (size_t i = 0; slice->has_bad_rows && i < slice->num; i++) num_refused += slice->s->status[i] != DCR_OK;
    sums->num_invoices += (int64_t)slice->num - num_refused;
    sums->num_refused += num_refused;
    sums->num_not_yet += (int64_t)(slice->num_all - slice->num);
    sums->num_stopped += slice->is_stopped;
}

dcr_status dcr__cover_emit(dcr_cover *cover, const dcr__slice *slice, dcr__sums *sums)
{
    if (slice->num < slice->num_all) put_empty(&cover->invoices, slice, slice->num, DCR_STATE_NOT_YET, DCR_OK);
    if (slice->status != DCR_OK) {
        dcr__slice seen = *slice;
        seen.num_all = slice->num;
        put_empty(&cover->invoices, &seen, 0, DCR_STATE_REFUSED_ROW, slice->status);
        put_refused_buyer(&cover->buyers, slice);
        sums->num_refused += (int64_t)slice->num;
        sums->num_not_yet += (int64_t)(slice->num_all - slice->num);
        return DCR_OK;
    }
    buyer_sums b = {0, 0, 0, 0, 0, 0};
    DCR_TRY(add_rows(slice, &b, sums));
    put_rows(&cover->invoices, slice);
    if (slice->has_bad_rows) clear_bad_rows(&cover->invoices, slice);
    put_buyer(&cover->buyers, slice, &b);
    count_rows(slice, sums);
    dcr__total_add(&sums->gross, b.gross);
    dcr__total_add(&sums->exposure, b.exposure);
    dcr__total_add(&sums->overdue, b.overdue);
    dcr__total_add(&sums->covered, b.covered);
    dcr__total_add(&sums->insured, b.insured);
    if (slice->unallocated != DCR_NO_AMOUNT) dcr__total_add(&sums->unallocated, slice->unallocated);
    return DCR_OK;
}
