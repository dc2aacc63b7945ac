/* A folded buyer becomes rows of the result, and is added up. Conservation is checked here, in every build. */
#include "calc/cover.h"

/* The rows of a grouped ledger follow one another: their columns are written without a look at the items. */
#define PUT(column, value)                                                                          \
    do {                                                                                            \
        if (column == NULL) break;                                                                  \
        if (is_dense)                                                                               \
            for (size_t i = 0; i < num; i++) column[first_row + i] = (value);                       \
        else                                                                                        \
            for (size_t i = 0; i < num; i++) column[items[i].row] = (value);                        \
    } while (0)

static bool rows_follow(const dcr__item *items, size_t num)
{
    uint32_t differs = 0;
    for (size_t i = 0; i < num; i++) differs |= (items[i].row - (uint32_t)i) ^ items[0].row;
    return num > 0 && differs == 0;
}

/* All ones where something is open. */
static const int32_t *mask_open(const dcr__slice *slice)
{
    int32_t *mask = (int32_t *)(void *)slice->s->spare; /* free when all rules are through */
    for (size_t i = 0; i < slice->num; i++) mask[i] = -(int32_t)(slice->s->open[i] > 0);
    return mask;
}

static inline int32_t day_if(int32_t mask, int32_t day)
{
    return (day & mask) | (DCR_NO_DAY & ~mask);
}

/* The bit of a day that is there and is before another. */
static inline uint32_t past_bit(int32_t day, int32_t before, uint32_t bit)
{
    return (uint32_t)(-(int32_t)(day < before) & -(int32_t)(day != DCR_NO_DAY)) & bit;
}

static inline uint32_t state_of(const dcr__scratch *s, size_t i, int32_t as_of, int32_t mask)
{
    const uint32_t lapsed = past_bit(s->claim_by[i], as_of, DCR_STATE_CLAIM_LAPSED);
    const uint32_t claimable = past_bit(s->claim_from[i], as_of + 1, DCR_STATE_CLAIM_OPEN);
    const uint32_t open_states = (uint32_t)(-(int32_t)(s->due_day[i] < as_of)) & DCR_STATE_OVERDUE;
    const uint32_t late = past_bit(s->extension_end[i], as_of, DCR_STATE_PAST_EXTENSION) |
                          past_bit(s->notify_by[i], as_of, DCR_STATE_NOTICE_PAST);
    const uint32_t claim = lapsed | (claimable & (uint32_t)(-(int32_t)(lapsed == 0)));
    return ((open_states | late | claim) & (uint32_t)mask) | (DCR_STATE_SETTLED & ~(uint32_t)mask);
}

static void put_rows(const dcr__invoice_columns *c, const dcr__slice *slice)
{
    const dcr__scratch *s = slice->s;
    const dcr__item *items = slice->items;
    const size_t num = slice->num;
    const int32_t as_of = slice->as_of;
    const bool is_dense = rows_follow(items, num);
    const size_t first_row = num > 0 ? items[0].row : 0;
    const int32_t *mask = mask_open(slice);
    PUT(c->status, s->status[i]);
    PUT(c->state, state_of(s, i, as_of, mask[i]));
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
    if (slice->is_wide) PUT(c->covered_top_up, s->covered_top_up[i]);
    PUT(c->extension_end, day_if(mask[i], s->extension_end[i]));
    PUT(c->notify_by, day_if(mask[i], s->notify_by[i]));
    PUT(c->claim_from, day_if(mask[i], s->claim_from[i]));
    PUT(c->claim_by, day_if(mask[i], s->claim_by[i]));
}

/* Rows that could not be converted have no amounts. */
static void clear_bad_rows(const dcr__invoice_columns *c, const dcr__slice *slice)
{
    int64_t *const amounts[] = {c->gross, c->settled, c->open, c->covered, c->insured, c->uncovered};
    for (size_t i = 0; i < slice->num; i++) {
        const uint32_t row = slice->items[i].row;
        if (slice->s->status[i] == DCR_OK) continue;
        if (c->state != NULL) c->state[row] = DCR_STATE_REFUSED_ROW;
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
    const bool is_dense = rows_follow(items, num);
    const size_t first_row = num > 0 ? items[0].row : 0;
    int64_t *const amounts[] = {c->gross, c->settled, c->open, c->covered, c->insured, c->uncovered};
    int32_t *const days[] = {c->extension_end, c->notify_by, c->claim_from, c->claim_by};
    PUT(c->status, (uint32_t)status);
    PUT(c->state, state);
    PUT(c->reason, 0);
    PUT(c->reasons, 0);
    PUT(c->basis, 0);
    PUT(c->limit_ix, DCR_NO_INDEX);
    if (slice->is_wide) PUT(c->covered_top_up, 0);
    for (size_t k = 0; k < sizeof amounts / sizeof amounts[0]; k++) PUT(amounts[k], DCR_NO_AMOUNT);
    for (size_t k = 0; k < sizeof days / sizeof days[0]; k++) PUT(days[k], DCR_NO_DAY);
}

/* What takes the whole of an invoice, by the bit of its first whole reason: only the bits of `used` are filled. Debt
 * without such a reason is collected on NO_BIT. */
enum { NO_BIT = 63 };

typedef struct whole_sums {
    int64_t amount[64];
    int64_t count[64];
    uint64_t used;
} whole_sums;

static void start_whole(const dcr__slice *slice, whole_sums *whole)
{
    uint64_t used = 0;
    for (size_t i = 0; i < slice->num; i++) used |= slice->s->reasons[i];
    whole->used = used & DCR__WHOLE_REASONS;
    whole->amount[NO_BIT] = whole->count[NO_BIT] = 0;
    for (uint64_t rest = whole->used; rest != 0; rest &= rest - 1) {
        const int bit = dcr__lowest_bit(rest);
        whole->amount[bit] = whole->count[bit] = 0;
    }
}

static void count_whole(const whole_sums *whole, dcr__sums *sums)
{
    for (uint64_t rest = whole->used; rest != 0; rest &= rest - 1) {
        const int bit = dcr__lowest_bit(rest);
        if (whole->count[bit] == 0) continue;
        const size_t place = dcr__reason_place(dcr__reason_of_bit(bit));
        dcr__total_add(&sums->by_reason[place], whole->amount[bit]);
        sums->count_by_reason[place] += whole->count[bit];
    }
}

/* A part that many invoices have. */
typedef struct part_sum {
    int64_t amount, count;
} part_sum;

static inline void add_part(part_sum *sum, int64_t amount)
{
    sum->amount += amount;
    sum->count += amount != 0;
}

static void count_part(dcr__sums *sums, dcr_reason reason, const part_sum *part)
{
    if (part->count == 0) return;
    const size_t place = dcr__reason_place(reason);
    dcr__total_add(&sums->by_reason[place], part->amount);
    sums->count_by_reason[place] += part->count;
}

/* Parts that few books have. Both kinds of discount are zero where a reason takes the whole. */
/* Extra parts, and what they leave of the excess and of the insured's share. */
static void add_extras(const dcr__slice *slice, part_sum *above, part_sum *own_share, dcr__sums *sums)
{
    const dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++) {
        const int64_t excess = s->qualifying[i] - s->covered[i];
        const int64_t share = s->covered[i] - s->insured[i];
        above->amount -= s->extra_excess[i];
        above->count -= excess != 0 && excess == s->extra_excess[i];
        own_share->amount -= s->extra_share[i];
        own_share->count -= share != 0 && share == s->extra_share[i];
        for (uint32_t at = s->extra_first[i]; at != DCR_NO_INDEX; at = s->extras[at].next) {
            const dcr_reason reason = (dcr_reason)s->extras[at].reason;
            const size_t place = dcr__reason_place(reason);
            dcr__total_add(&sums->by_reason[place], s->extras[at].amount);
            sums->count_by_reason[place] += reason != DCR_REASON_A08 || s->credited[i] == 0;
        }
    }
}

static void add_rare_parts(const dcr__slice *slice, part_sum *above, dcr__sums *sums)
{
    const dcr__scratch *s = slice->s;
    part_sum credited = {0, 0}, moved = {0, 0}, disputed = {0, 0}, vat = {0, 0}, above_discretionary = {0, 0};
    const bool has_vat = dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_VAT) != NULL;
    const bool is_discretionary = slice->terms->discretionary_limit != DCR_NO_AMOUNT;
    for (size_t i = 0; slice->is_replayed && i < slice->num; i++) {
        add_part(&credited, s->credited[i]);
        add_part(&moved, s->paid_moved[i]);
    }
    for (size_t i = 0; slice->has_disputes && i < slice->num; i++) add_part(&disputed, s->disputed[i]);
    for (size_t i = 0; has_vat && i < slice->num; i++) add_part(&vat, s->vat[i]);
    for (size_t i = 0; is_discretionary && i < slice->num; i++)
        if (s->basis[i] == DCR_COVER_BASIS_DISCRETIONARY)
            add_part(&above_discretionary,
                     s->qualifying[i] - s->covered[i] - dcr__extra_of(slice, s->extra_excess, i));
    above->amount -= above_discretionary.amount;
    above->count -= above_discretionary.count;
    count_part(sums, DCR_REASON_A08, &credited);
    count_part(sums, DCR_REASON_S02, &moved);
    count_part(sums, DCR_REASON_I08, &disputed);
    count_part(sums, DCR_REASON_A01, &vat);
    count_part(sums, DCR_REASON_D06, &above_discretionary);
}

/* Parts of all rows, as dcr__parts_of has them for one, without a branch. The sums cannot leave 64 bits: see
 * dcr__slice_load. That the parts of every row add up to its gross amount is checked here; what a reason takes as a
 * whole leaves nothing for the parts below it. */
static dcr_status add_parts(const dcr__slice *slice, dcr__buyer_answer *b, dcr__sums *sums)
{
    const dcr__scratch *s = slice->s;
    whole_sums whole;
    part_sum paid = {0, 0}, above = {0, 0}, own_share = {0, 0}, insured = {0, 0};
    uint64_t wrong = 0;
    start_whole(slice, &whole);
    for (size_t i = 0; i < slice->num; i++) {
        const uint64_t set = s->reasons[i] & DCR__WHOLE_REASONS;
        const int bit = dcr__lowest_bit(set | UINT64_C(1) << NO_BIT);
        const int64_t taken = set != 0 ? s->open[i] : 0;
        const int64_t settled = s->credited[i] + s->paid_own[i] + s->paid_moved[i];
        const int64_t part = s->disputed[i] + s->vat[i] + s->qualifying[i] + dcr__extra_of(slice, s->extra_excluded, i);
        whole.amount[bit] += taken;
        whole.count[bit] += taken != 0;
        wrong |= (uint64_t)(settled + taken + part) ^ (uint64_t)s->gross[i];
    }
    for (size_t i = 0; i < slice->num; i++) {
        add_part(&paid, s->paid_own[i]);
        add_part(&above, s->qualifying[i] - s->covered[i]);
        add_part(&own_share, s->covered[i] - s->insured[i]);
        add_part(&insured, s->insured[i]);
    }
    DCR_ENSURE(wrong == 0);
    b->insured = insured.amount;
    b->covered = insured.amount + own_share.amount;
    if (slice->is_wide) add_extras(slice, &above, &own_share, sums);
    add_rare_parts(slice, &above, sums);
    count_whole(&whole, sums);
    count_part(sums, DCR_REASON_S01, &paid);
    count_part(sums, DCR_REASON_L07, &above);
    count_part(sums, DCR_REASON_R02, &own_share);
    count_part(sums, DCR_REASON_OK, &insured);
    return DCR_OK;
}

static void add_rows(const dcr__slice *slice, dcr__buyer_answer *b)
{
    const dcr__scratch *s = slice->s;
    for (size_t i = 0; i < slice->num; i++) {
        b->gross += s->gross[i];
        b->exposure += s->open[i];
        b->overdue += s->due_day[i] < slice->as_of ? s->open[i] : 0;
        b->num_open += s->open[i] > 0;
    }
}

static int64_t coverage_of(int64_t insured, int64_t exposure)
{
    int64_t ratio = 0;
    if (exposure > 0) (void)dcr__mul_div(insured, DCR_SHARE_ONE, exposure, DCR_ROUNDING_DOWN, &ratio);
    return ratio;
}

void dcr__cover_put_buyer(const dcr__buyer_columns *c, uint32_t at, const dcr__buyer_answer *b)
{
    const bool has_limit = b->limit != DCR_NO_AMOUNT;
    c->status[at] = DCR_OK;
    c->exposure[at] = b->exposure;
    c->overdue[at] = b->overdue;
    c->covered[at] = b->covered;
    c->insured[at] = b->insured;
    c->uncovered[at] = b->exposure - b->covered;
    c->limit[at] = b->limit;
    c->limit_basis[at] = b->limit_basis;
    c->headroom[at] = has_limit ? dcr__max(0, b->limit - b->filled) : DCR_NO_AMOUNT;
    c->coverage[at] = coverage_of(b->insured, b->exposure);
    c->stop_day[at] = b->stop_day;
    c->is_stopped[at] = b->is_stopped;
    c->unallocated[at] = b->unallocated;
    c->num_open[at] = b->num_open;
    c->top_up[at] = c->top_up_headroom[at] = DCR_NO_AMOUNT;
    if (b->top_up <= 0) return;
    const int64_t both = (has_limit ? b->limit : 0) + b->top_up; /* fits: see limit_stack.c */
    c->top_up[at] = b->top_up;
    c->top_up_headroom[at] = dcr__clamp(both - b->filled, 0, b->top_up);
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
    c->top_up[at] = DCR_NO_AMOUNT;
    c->top_up_headroom[at] = DCR_NO_AMOUNT;
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

static void add_buyer(const dcr__slice *slice, const dcr__buyer_answer *b, dcr__sums *sums)
{
    count_rows(slice, sums);
    dcr__total_add(&sums->gross, b->gross);
    dcr__total_add(&sums->exposure, b->exposure);
    dcr__total_add(&sums->overdue, b->overdue);
    dcr__total_add(&sums->covered, b->covered);
    dcr__total_add(&sums->insured, b->insured);
    if (slice->unallocated != DCR_NO_AMOUNT) dcr__total_add(&sums->unallocated, slice->unallocated);
}

dcr_status dcr__cover_emit(dcr_cover *cover, const dcr__slice *slice, dcr__sums *sums)
{
    if (slice->num < slice->num_all) put_empty(&cover->invoices, slice, slice->num, DCR_STATE_NOT_YET, DCR_OK);
    if (slice->status != DCR_OK) {
        dcr__slice seen = *slice;
        seen.num_all = slice->num;
        put_empty(&cover->invoices, &seen, 0, DCR_STATE_REFUSED_ROW, slice->status);
        put_refused_buyer(&cover->buyers, slice);
        sums->num_without_rate += slice->limit_lacks_rate &&
                                  !dcr__buyer_is_excluded(slice->policy, slice->buyer, slice->cause, slice->as_of);
        sums->num_refused += (int64_t)slice->num;
        sums->num_not_yet += (int64_t)(slice->num_all - slice->num);
        return DCR_OK;
    }
    dcr__buyer_answer b = {
        .unallocated = slice->unallocated,
        .limit = slice->limit_now,
        .filled = slice->filled,
        .top_up = slice->top_up_now,
        .limit_basis = slice->limit_now_basis,
        .stop_day = slice->buyer_stop_day,
        .is_stopped = slice->is_stopped,
    };
    DCR_TRY(add_parts(slice, &b, sums));
    add_rows(slice, &b);
    put_rows(&cover->invoices, slice);
    if (slice->has_bad_rows) clear_bad_rows(&cover->invoices, slice);
    dcr__cover_put_buyer(&cover->buyers, slice->buyer_ix, &b);
    add_buyer(slice, &b, sums);
    return DCR_OK;
}
