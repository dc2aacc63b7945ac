/* Loading one buyer's facts into columns, and the clocks that run over them. */
#include "rule/slice.h"

#include <string.h>

#include "base/rank.h"

enum { ALIGN = 64 };

static size_t padded(size_t size)
{
    return (size + ALIGN - 1) / ALIGN * ALIGN;
}

/* Hands out pieces of one block; with block NULL it only measures. */
typedef struct cutter {
    char *block;
    size_t at;
} cutter;

static void *cut(cutter *c, size_t count, size_t size)
{
    void *piece = c->block != NULL ? c->block + c->at : NULL;
    c->at += padded(count * size);
    return piece;
}

/* Columns that only wide questions have. A buyer has few extra parts per item; the rest is for buyers with few items. */
static void cut_wide(cutter *c, size_t n, const dcr_book *book, dcr__scratch *s)
{
    enum { EXTRAS_PER_ITEM = 20, EXTRAS_FOR_FEW = 128 };
    s->max_extras = EXTRAS_PER_ITEM * n + EXTRAS_FOR_FEW;
    s->extra_excluded = cut(c, n, sizeof(int64_t));
    s->extra_excess = cut(c, n, sizeof(int64_t));
    s->extra_share = cut(c, n, sizeof(int64_t));
    s->extra_first = cut(c, n, sizeof(uint32_t));
    int64_t **const amounts[] = {&s->filled_before, &s->base_limit, &s->top_up, &s->full_limit, &s->top_up_percentage,
                                 &s->covered_top_up, &s->open_then};
    int32_t **const days[] = {&s->on_time_until, &s->recent_until, &s->old_from};
    uint8_t **const flags[] = {&s->pocket, &s->is_after_cut, &s->has_top_ups};
    for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++) *amounts[i] = cut(c, n, sizeof(int64_t));
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) *days[i] = cut(c, n, sizeof(int32_t));
    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) *flags[i] = cut(c, n, 1);
    s->by_paid_day = cut(c, n, sizeof(uint32_t));
    s->line = cut(c, book->largest_decisions, sizeof(dcr__limit));
    s->other_lines = cut(c, 2 * book->largest_decisions, sizeof(dcr__limit)); /* the buyer's and those of the head */
    s->late = cut(c, n, sizeof(dcr__late));
    s->extras = cut(c, s->max_extras, sizeof(dcr__extra));
    s->attached = cut(c, n, sizeof(int32_t));
    s->country_terms = cut(c, n, sizeof(const dcr__country_terms *));
    s->lost = cut(c, n, sizeof(int64_t));
    s->reentry = cut(c, n, sizeof(int32_t));
}

static void cut_all(cutter *c, const dcr_book *book, bool is_wide, dcr__scratch *s)
{
    const size_t n = book->largest_run;
    const size_t receipts = book->largest_receipts;
    int32_t **const days[] = {&s->invoice_day, &s->due_day, &s->delivery_day, &s->extended_due_day,
                              &s->extension_end, &s->stop_day, &s->notify_by, &s->claim_from, &s->claim_by,
                              &s->paid_day};
    int64_t **const amounts[] = {&s->gross, &s->open, &s->open_own, &s->credited, &s->paid_own, &s->paid_moved, &s->named_for,
                                 &s->in_dispute, &s->disputed, &s->vat, &s->qualifying, &s->covered, &s->insured, &s->limit,
                                 &s->percentage, &s->keys};
    uint32_t **const rows[] = {&s->limit_row, &s->order, &s->spare, &s->rank, &s->status};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) *days[i] = cut(c, n, sizeof(int32_t));
    for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++) *amounts[i] = cut(c, n, sizeof(int64_t));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) *rows[i] = cut(c, n, sizeof(uint32_t));
    s->reasons = cut(c, n, sizeof(uint64_t));
    s->basis = cut(c, n, 1);
    s->is_undated = cut(c, n, 1);
    s->moneys = cut(c, n + receipts, sizeof(dcr__money));
    s->waiting = cut(c, n + receipts, sizeof(uint32_t));
    s->placements = cut(c, 2 * n + receipts, sizeof(dcr__placement));
    if (is_wide) cut_wide(c, n, book, s);
}

dcr_status dcr__scratch_new(const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book, dcr__scratch *out,
                            void **block)
{
    const bool is_wide = dcr__is_wide(policy, book);
    cutter measure = {NULL, 0};
    cut_all(&measure, book, is_wide, out);
    char *memory = dcr__new_array(heap, measure.at + ALIGN, 1);
    if (memory == NULL) return DCR_E_NOMEM;
    cutter c = {memory + (ALIGN - (uintptr_t)memory % ALIGN) % ALIGN, 0};
    cut_all(&c, book, is_wide, out);
    /* Where the book lacks one of these columns, the usual one stands in. No rule writes to them. */
    const dcr__facts *facts = &book->facts[DCR_TABLE_INVOICES];
    if (dcr__facts_values(facts, DCR_INVOICES_DELIVERY_DAY) == NULL) out->delivery_day = out->invoice_day;
    if (dcr__facts_values(facts, DCR_INVOICES_EXTENDED_DUE_DAY) == NULL) out->extended_due_day = out->due_day;
    out->capacity = book->largest_run;
    out->placements_capacity = 2 * book->largest_run + book->largest_receipts;
    out->more_placements = NULL;
    out->room = NULL;
    out->room_size = 0;
    out->heap = *heap;
    *block = memory;
    return DCR_OK;
}

void dcr__scratch_free(const dcr__heap *heap, dcr__scratch *scratch, void *block)
{
    if (block == NULL) return;
    dcr__release(heap, scratch->more_placements);
    dcr__release(heap, scratch->room);
    dcr__release(heap, block);
}

dcr_status dcr__more_placements(dcr__scratch *s)
{
    size_t capacity = s->more_placements != NULL ? s->placements_capacity : 0;
    dcr__placement *moved =
        dcr__grow(&s->heap, s->more_placements, &capacity, 2 * s->placements_capacity + 1, sizeof *moved);
    if (moved == NULL) return DCR_E_NOMEM;
    if (s->more_placements == NULL && s->placements_capacity > 0)
        memcpy(moved, s->placements, s->placements_capacity * sizeof *moved);
    s->placements = s->more_placements = moved;
    s->placements_capacity = capacity;
    return DCR_OK;
}

dcr_status dcr__scratch_room(dcr__scratch *s, size_t size, char **out)
{
    if (size > s->room_size || s->room == NULL) {
        char *room = dcr__new_array_raw(&s->heap, size + size / 2, 1);
        if (room == NULL) return DCR_E_NOMEM;
        dcr__release(&s->heap, s->room);
        s->room = room;
        s->room_size = size + size / 2;
    }
    *out = s->room;
    return DCR_OK;
}

int32_t dcr__period_end(const dcr__slice *slice)
{
    const int64_t cancelled = dcr__term_number(slice->terms, DCR_TERM_CANCELLED_FROM);
    const int32_t until = slice->terms->period_until;
    return cancelled != DCR_NO_AMOUNT && cancelled < until ? (int32_t)cancelled : until;
}

/* Items are in order of invoice date: those that are dated later than the day stand behind. */
static size_t count_seen(const dcr__item *items, size_t num_all, int32_t as_of)
{
    size_t low = 0;
    size_t high = num_all;
    if (high == 0 || items[high - 1].invoice_day <= as_of) return high;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (items[middle].invoice_day <= as_of)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static size_t receipts_seen(const dcr__receipt *rows, size_t num_rows, int32_t as_of)
{
    while (num_rows > 0 && rows[num_rows - 1].day > as_of) num_rows--;
    return num_rows;
}

static size_t events_seen(const dcr__event *rows, size_t num_rows, int32_t as_of)
{
    while (num_rows > 0 && rows[num_rows - 1].day > as_of) num_rows--;
    return num_rows;
}

static dcr__trial in_book(const dcr_book *book, uint32_t b)
{
    return (dcr__trial){
        .buyer_ix = b,
        .items = book->items.rows + book->items.start[b],
        .limits = book->limits.rows + book->limits.start[b],
        .receipts = book->receipts.rows + book->receipts.start[b],
        .events = book->events.rows + book->events.start[b],
        .num_items = book->items.start[b + 1] - book->items.start[b],
        .num_limits = book->limits.start[b + 1] - book->limits.start[b],
        .num_receipts = book->receipts.start[b + 1] - book->receipts.start[b],
    };
}

static void point(dcr__slice *slice, const dcr_book *book, uint32_t b, int32_t as_of)
{
    const dcr__trial *trial = slice->question.trial;
    const dcr__trial held = trial != NULL && trial->buyer_ix == b ? *trial : in_book(book, b);
    slice->first_item = book->items.start[b];
    slice->items = held.items;
    slice->num_all = held.num_items;
    slice->num = count_seen(slice->items, slice->num_all, as_of);
    slice->limits = held.limits;
    slice->num_limits = held.num_limits;
    slice->receipts = held.receipts;
    slice->num_receipts = receipts_seen(slice->receipts, held.num_receipts, as_of);
    slice->events = held.events;
    slice->num_events = events_seen(slice->events, book->events.start[b + 1] - book->events.start[b], as_of);
}

/* A trial has the same rows; what they say of items stands elsewhere. */
static const dcr__named *named_of(const dcr__slice *slice, const dcr__named_rows *rows, const dcr__named *tried, size_t *num)
{
    const dcr__named *held = dcr__named_of(rows, slice->buyer_ix, slice->as_of, num);
    const dcr__trial *trial = slice->question.trial;
    return trial != NULL && trial->buyer_ix == slice->buyer_ix ? tried : held;
}

const dcr__named *dcr__conditions_of(const dcr__slice *slice, size_t *num)
{
    const dcr__trial *trial = slice->question.trial;
    return named_of(slice, &slice->book->conditions, trial != NULL ? trial->conditions : NULL, num);
}

const dcr__named *dcr__deductions_of(const dcr__slice *slice, size_t *num)
{
    const dcr__trial *trial = slice->question.trial;
    return named_of(slice, &slice->book->deductions, trial != NULL ? trial->deductions : NULL, num);
}

/* Columns that few books have are read by row. */
const int32_t *dcr__days_or(const dcr__slice *slice, dcr_column column, const int32_t *otherwise, int32_t *days)
{
    const int32_t *given = dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], column);
    if (given == NULL) return otherwise;
    for (size_t i = 0; i < slice->num; i++) {
        const int32_t day = given[slice->items[i].row];
        days[i] = day != DCR_NO_DAY ? day : otherwise[i];
    }
    return days;
}

static void load_days(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    (void)dcr__days_or(slice, DCR_INVOICES_DELIVERY_DAY, s->invoice_day, s->delivery_day);
    (void)dcr__days_or(slice, DCR_INVOICES_EXTENDED_DUE_DAY, s->due_day, s->extended_due_day);
}

/* Rows in a foreign currency without a rate are out of every sum. */
static void load_currencies(dcr__slice *slice)
{
    const uint32_t *currency = dcr__facts_values(&slice->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_CURRENCY);
    for (size_t i = 0; currency != NULL && i < slice->num; i++) {
        const uint32_t own = currency[slice->items[i].row];
        if (own != 0 && own != slice->terms->currency) slice->has_foreign = true;
    }
}

static void clear_extras(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (!slice->is_wide) return;
    for (size_t i = 0; i < slice->num; i++) {
        s->extra_excluded[i] = s->extra_excess[i] = s->extra_share[i] = 0;
        s->extra_first[i] = DCR_NO_INDEX;
        s->pocket[i] = 0;
    }
}

dcr_status dcr__slice_load(dcr__slice *slice, const dcr__question *question, uint32_t buyer_ix, dcr__scratch *scratch)
{
    const dcr_policy *policy = question->policy;
    const dcr_book *book = question->book;
    memset(slice, 0, sizeof *slice);
    slice->question = *question;
    slice->book = book;
    slice->policy = policy;
    slice->terms = &policy->terms;
    slice->buyer = &book->buyers[buyer_ix];
    slice->buyer_ix = buyer_ix;
    slice->country = dcr__policy_country_on(policy, slice->buyer->country, question->as_of);
    slice->as_of = question->as_of;
    slice->cause = question->cause;
    slice->loss_day = question->loss_day;
    slice->unknown_as_met = question->unknown_as_met;
    slice->is_wide = dcr__is_wide(policy, book);
    slice->s = scratch;
    slice->buyer_stop_day = slice->first_stop = slice->lasting_stop = slice->freeze_day = DCR_NO_DAY;
    point(slice, book, buyer_ix, question->as_of);
    clear_extras(slice);
    int64_t largest = 0;
    uint32_t flags = 0;
    for (size_t i = 0; i < slice->num; i++) {
        const dcr__item *item = &slice->items[i];
        scratch->invoice_day[i] = item->invoice_day;
        scratch->due_day[i] = item->due_day;
        scratch->gross[i] = item->amount;
        scratch->status[i] = DCR_OK;
        scratch->reasons[i] = 0;
        scratch->in_dispute[i] = (item->flags & DCR__ITEM_DISPUTED) != 0 ? INT64_MAX : 0;
        largest |= item->amount < 0 ? -(item->amount + 1) : item->amount;
        flags |= item->flags;
    }
    slice->has_credits = (flags & DCR__ITEM_CREDIT) != 0;
    slice->has_disputes = (flags & DCR__ITEM_DISPUTED) != 0;
    /* No sum over this buyer can leave 64 bits when the largest amount times the number of items cannot. */
    if (slice->num > 0 && largest > INT64_MAX / 4 / (int64_t)slice->num) return DCR_E_OVERFLOW;
    load_days(slice);
    load_currencies(slice);
    slice->unpaid = scratch->open;
    dcr__attach_days(slice);
    return DCR_OK;
}

/* The place that an item's list has for a reason, made when it is not there yet; NULL when there is no room. */
static dcr__extra *extra_for(dcr__slice *slice, size_t i, dcr_reason reason)
{
    dcr__scratch *s = slice->s;
    for (uint32_t at = s->extra_first[i]; at != DCR_NO_INDEX; at = s->extras[at].next)
        if (s->extras[at].reason == (int32_t)reason) return &s->extras[at];
    if (slice->num_extras == s->max_extras) return NULL;
    dcr__extra *extra = &s->extras[slice->num_extras];
    *extra = (dcr__extra){0, (int32_t)reason, s->extra_first[i]};
    s->extra_first[i] = (uint32_t)slice->num_extras++;
    return extra;
}

dcr_status dcr__part_add(dcr__slice *slice, size_t i, dcr_reason reason, int64_t amount)
{
    dcr__scratch *s = slice->s;
    if (amount == 0) return DCR_OK;
    DCR_ENSURE(slice->is_wide && amount > 0);
    dcr__extra *extra = extra_for(slice, i, reason);
    if (extra == NULL) return DCR_E_OVERFLOW;
    extra->amount += amount;
    const int32_t bit = dcr_reason_bit(reason);
    if (bit >= 0) s->reasons[i] |= UINT64_C(1) << bit;
    const dcr__part_class part = dcr__reason_class(reason);
    if (part == DCR__PART_EXCLUDED) s->extra_excluded[i] += amount;
    if (part == DCR__PART_EXCESS) s->extra_excess[i] += amount;
    if (part == DCR__PART_SHARE) s->extra_share[i] += amount;
    return DCR_OK;
}

int64_t dcr__part_of(const dcr__slice *slice, size_t i, dcr_reason reason)
{
    const dcr__scratch *s = slice->s;
    if (!slice->is_wide) return 0;
    for (uint32_t at = s->extra_first[i]; at != DCR_NO_INDEX; at = s->extras[at].next)
        if (s->extras[at].reason == (int32_t)reason) return s->extras[at].amount;
    return 0;
}

bool dcr__has_undated(const dcr__slice *slice)
{
    for (size_t i = 0; i < slice->num; i++)
        if ((slice->items[i].flags & DCR__ITEM_PAID) != 0) return true;
    return false;
}

void dcr__clock_run(const dcr__slice *slice, const dcr__clock *clock, const int32_t *base, int32_t *out)
{
    const size_t num = slice->num;
    assert(dcr__clock_given(clock));
    if (clock->period.unit == DCR_PERIOD_UNIT_DAYS) {
        const int32_t reach = (int32_t)dcr__days_reach(clock->period.count, clock->period.anchor_counts != 0);
        for (size_t i = 0; i < num; i++) {
            const int32_t day = base[i] + reach;
            out[i] = day < DCR_DAY_MAX ? day : DCR_DAY_MAX;
        }
        return;
    }
    for (size_t i = 0; i < num; i++) {
        out[i] = DCR_DAY_MAX;
        if (dcr__day_is_valid(base[i]))
            (void)dcr__period_add(base[i], &clock->period, slice->policy->calendar, &out[i]);
    }
}

static const dcr__clock *clock_at(const dcr__country_terms *terms, size_t clock)
{
    return (const dcr__clock *)(const void *)((const char *)terms + clock);
}

bool dcr__country_clock_given(const dcr__slice *slice, size_t clock)
{
    if (slice->countries == NULL) return dcr__clock_given(clock_at(slice->country, clock));
    for (size_t i = 0; i < slice->num; i++)
        if (dcr__clock_given(clock_at(slice->countries[i], clock))) return true;
    return false;
}

void dcr__country_clock_run(const dcr__slice *slice, size_t clock, const int32_t *base, int32_t otherwise, int32_t *out)
{
    if (slice->countries == NULL && base != NULL && dcr__clock_given(clock_at(slice->country, clock))) {
        dcr__clock_run(slice, clock_at(slice->country, clock), base, out);
        return;
    }
    for (size_t i = 0; i < slice->num; i++) {
        const dcr__clock *own = clock_at(dcr__country_of(slice, i), clock);
        out[i] = otherwise;
        if (!dcr__clock_given(own)) continue;
        const int32_t *column = base != NULL ? base : dcr__anchor_column(slice, own->anchor);
        if (column == NULL) continue;
        const int32_t from = column[i];
        out[i] = DCR_DAY_MAX;
        if (dcr__day_is_valid(from)) (void)dcr__period_add(from, &own->period, slice->policy->calendar, &out[i]);
    }
}

const int32_t *dcr__anchor_column(const dcr__slice *slice, int32_t anchor)
{
    switch (anchor) {
    case DCR_CLOCK_ANCHOR_DUE_DATE:
        return slice->s->due_day;
    case DCR_CLOCK_ANCHOR_EXTENDED_DUE_DATE:
        return slice->s->extended_due_day;
    case DCR_CLOCK_ANCHOR_INVOICE_DATE:
        return slice->s->invoice_day;
    case DCR_CLOCK_ANCHOR_DELIVERY:
        return slice->s->delivery_day;
    case DCR_CLOCK_ANCHOR_EXTENSION_END:
        return slice->s->extension_end;
    case DCR_CLOCK_ANCHOR_DATE_OF_LOSS:
        return slice->s->claim_from;
    default:
        return NULL;
    }
}

static void fill_keys(const dcr__slice *slice, int32_t limit_order_key)
{
    const dcr__scratch *s = slice->s;
    const int32_t *day = s->invoice_day;
    if (limit_order_key == DCR_LIMIT_ORDER_KEY_DELIVERY) day = s->delivery_day;
    if (limit_order_key == DCR_LIMIT_ORDER_KEY_DUE_DATE) day = s->due_day;
    for (size_t i = 0; i < slice->num; i++)
        s->keys[i] = limit_order_key == DCR_LIMIT_ORDER_KEY_POSTING ? (int64_t)slice->items[i].row : (int64_t)day[i];
}

/* An item whose dispute is over may have that day instead of its own; by posting it then stands behind all that were not
 * in dispute. 5d. */
static void reenter(const dcr__slice *slice, int32_t limit_order_key)
{
    int64_t *keys = slice->s->keys;
    for (size_t i = 0; i < slice->num; i++) {
        const int32_t day = dcr__reentry_day(slice, i);
        if (day == DCR_NO_DAY) continue;
        if (limit_order_key == DCR_LIMIT_ORDER_KEY_POSTING)
            keys[i] += ((int64_t)day - DCR_NO_DAY) * (INT64_C(1) << 31);
        else
            keys[i] = day > keys[i] ? day : keys[i];
    }
}

bool dcr__order_items(dcr__slice *slice, int32_t limit_order_key)
{
    dcr__scratch *s = slice->s;
    const bool reenters =
        dcr__term_choice(slice->terms, DCR_TERM_DISPUTED_REENTRY) == DCR_DISPUTED_REENTRY_AT_SETTLEMENT;
    if (limit_order_key == DCR_LIMIT_ORDER_KEY_INVOICE_DATE && !reenters) return false;
    fill_keys(slice, limit_order_key);
    if (reenters) reenter(slice, limit_order_key);
    bool ascends = true;
    for (size_t i = 1; i < slice->num; i++) ascends = ascends && s->keys[i - 1] <= s->keys[i];
    if (ascends) return false;
    dcr__rank_by(s->keys, slice->num, s->order, s->spare);
    return true;
}
