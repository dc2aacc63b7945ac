/* The usual buyer in one pass over his invoices: a snapshot in policy currency, at most one limit, no receipts and no
 * events, by a policy whose clocks all count days from the due date. What it answers is what the rules answer one by
 * one, at a third of the time; whatever is not as usual is left to them. It decides nothing of its own: the test
 * fold_plain holds it to the rules, bit for bit. */
#include "calc/cover.h"

#if defined(__GNUC__)
#define ALWAYS_INLINE static inline __attribute__((always_inline))
#define FETCH(address) __builtin_prefetch(address, 1)
#else
#define ALWAYS_INLINE static inline
#define FETCH(address) (void)(address)
#endif

/* Packed answers go to rows far apart: they are fetched this many items ahead. */
enum { AHEAD = 16 };

static const uint64_t no_limit_bits =
    DCR_REASON_BIT_L01 | DCR_REASON_BIT_L02 | DCR_REASON_BIT_L03 | DCR_REASON_BIT_L04;

/* What becomes of the answer to a row. */
enum { PUT_TASK, PUT_ANY, PACK };

/* What holds for all rows of a buyer. */
typedef struct debtor {
    const dcr__item *items;
    size_t num, num_behind; /* his, and those to the end of the book */
    int64_t limit, percentage;
    uint64_t unlimited; /* reasons why there is no limit, whatever the day */
    int32_t from_day, until_day, first_stopped;
    uint32_t limit_row;
} debtor;

/* What the columns of a row are made of. */
typedef struct row_answer {
    int64_t amount, paid, covered, insured;
    uint64_t reasons;
    int32_t due_day;
    uint32_t row, limit_row;
} row_answer;

static bool has_usual_limit(const dcr_book *book, uint32_t b, dcr_currency currency)
{
    const uint32_t first = book->limits.start[b];
    const uint32_t num = book->limits.start[b + 1] - first;
    const dcr__limit *limit = &book->limits.rows[first];
    return num == 0 || (num == 1 && limit->decision != DCR_DECISION_WITHDRAWN &&
                        (limit->currency == 0 || limit->currency == currency));
}

/* No sum over the buyer can leave 64 bits, as in dcr__slice_load: the product of two numbers below 2^33 and 2^30. */
static bool is_usual(const dcr_cover *cover, uint32_t b)
{
    const dcr_book *book = cover->book;
    const dcr__buyer *buyer = &book->buyers[b];
    const uint32_t usual = DCR__ITEM_DISPUTED | DCR__ITEM_PAID | DCR__ITEM_CONSENTED | DCR__ITEM_NAMED;
    const uint32_t first = book->items.start[b];
    const uint32_t until = book->items.start[b + 1];
    return buyer->status == DCR_OK && !buyer->is_affiliate && buyer->kind <= DCR_BUYER_KIND_COMPANY &&
           (buyer->flags & ~usual) == 0 && buyer->amounts < DCR__PLAIN_MOST &&
           buyer->amounts * (until - first) <= (uint64_t)(INT64_MAX / 4) && buyer->last_due <= cover->plain.last_due &&
           book->receipts.start[b] == book->receipts.start[b + 1] &&
           book->events.start[b] == book->events.start[b + 1] &&
           has_usual_limit(book, b, cover->policy->terms.currency) &&
           (first == until || book->items.rows[until - 1].invoice_day <= cover->as_of);
}

/* From when the buyer's deliveries are not covered. */
static void stop(const dcr_cover *cover, uint32_t b, debtor *d, dcr__buyer_answer *answer)
{
    const dcr__plain_terms *t = &cover->plain.terms;
    const dcr__buyer *buyer = &cover->book->buyers[b];
    const int32_t due = cover->policy->terms.disputed_stops_cover ? buyer->first_open_due : buyer->first_undisputed_due;
    const bool has_stop = due != INT32_MAX;
    answer->stop_day = has_stop ? due + t->stop : DCR_NO_DAY;
    d->first_stopped = has_stop ? due + t->stop + t->boundary : INT32_MAX;
    answer->is_stopped = t->as_of >= d->first_stopped;
}

static void load(const dcr_cover *cover, uint32_t b, debtor *d, dcr__buyer_answer *answer)
{
    static const dcr__limit none = {
        .percentage = DCR_NO_RATIO, .from_day = INT32_MIN, .until_day = INT32_MAX, .row = DCR_NO_INDEX,
        .decision = DCR_DECISION_APPROVED};
    const dcr_book *book = cover->book;
    const dcr__plain_terms *t = &cover->plain.terms;
    const uint32_t at = book->limits.start[b];
    const dcr__limit *limit = book->limits.start[b + 1] > at ? &book->limits.rows[at] : &none;
    d->items = book->items.rows + book->items.start[b];
    d->num = book->items.start[b + 1] - book->items.start[b];
    d->num_behind = book->items.start[book->num_buyers] - book->items.start[b];
    d->unlimited = limit->amount == 0 ? DCR_REASON_BIT_L01 : 0;
    if (limit->decision == DCR_DECISION_REFUSED) d->unlimited = DCR_REASON_BIT_L02;
    d->limit = d->unlimited == 0 ? limit->amount : 0;
    d->percentage = limit->percentage != DCR_NO_RATIO ? limit->percentage : t->percentage;
    d->from_day = limit->from_day;
    d->until_day = limit->until_day;
    d->limit_row = limit->row;
    const bool holds = d->unlimited == 0 && t->as_of >= limit->from_day && t->as_of < limit->until_day;
    answer->limit = holds ? limit->amount : DCR_NO_AMOUNT;
    answer->limit_basis = holds ? DCR_COVER_BASIS_NAMED : DCR_COVER_BASIS_NONE;
    answer->unallocated = 0;
    answer->top_up = 0;
    stop(cover, b, d, answer);
}

ALWAYS_INLINE int64_t share_of(const dcr__plain_terms *t, int64_t covered, int64_t percentage)
{
    const uint64_t one = (uint64_t)DCR_SHARE_ONE;
    const uint64_t product = (uint64_t)covered * (uint64_t)percentage + t->bias;
    const uint64_t quotient = product / one;
    return (int64_t)(quotient - (t->half_even & (quotient * one == product) & quotient));
}

ALWAYS_INLINE uint64_t whole_reasons(const dcr__plain_terms *t, const debtor *d, int32_t day, int32_t due)
{
    return (day < t->period_from ? DCR_REASON_BIT_T01 : 0) | (day >= t->period_until ? DCR_REASON_BIT_T02 : 0) |
           (due > day + t->payment ? DCR_REASON_BIT_P01 : 0) | (day >= d->first_stopped ? DCR_REASON_BIT_C01 : 0) |
           (day < d->from_day ? DCR_REASON_BIT_L03 : 0) | (day >= d->until_day ? DCR_REASON_BIT_L04 : 0) |
           d->unlimited;
}

/* The states of open debt. */
ALWAYS_INLINE uint32_t late_states(const dcr__plain_terms *t, int32_t due)
{
    const bool lapsed = due + t->claim_by < t->as_of;
    const bool claimable = due + t->claim_from <= t->as_of;
    return (uint32_t)(due < t->as_of) * DCR_STATE_OVERDUE |
           (uint32_t)(due + t->extension < t->as_of) * DCR_STATE_PAST_EXTENSION |
           (uint32_t)(due + t->notify_by < t->as_of) * DCR_STATE_NOTICE_PAST |
           (uint32_t)(claimable & !lapsed) * DCR_STATE_CLAIM_OPEN | (uint32_t)lapsed * DCR_STATE_CLAIM_LAPSED;
}

/* The columns that a caller in a hurry wants. With `all` it is known that none of them is omitted. */
ALWAYS_INLINE void put_task(const dcr__plain_terms *t, const dcr__invoice_columns *c, const row_answer *a, bool all)
{
    const int64_t open = a->amount - a->paid;
    const bool is_open = open > 0;
    const uint32_t state = is_open ? late_states(t, a->due_day) : DCR_STATE_SETTLED;
    if (all || c->state != NULL) c->state[a->row] = state;
    if (all || c->reasons != NULL) c->reasons[a->row] = a->reasons;
    if (all || c->insured != NULL) c->insured[a->row] = a->insured;
    if (all || c->uncovered != NULL) c->uncovered[a->row] = open - a->covered;
    if (all || c->notify_by != NULL) c->notify_by[a->row] = is_open ? a->due_day + t->notify_by : DCR_NO_DAY;
    if (all || c->claim_from != NULL) c->claim_from[a->row] = is_open ? a->due_day + t->claim_from : DCR_NO_DAY;
    if (all || c->claim_by != NULL) c->claim_by[a->row] = is_open ? a->due_day + t->claim_by : DCR_NO_DAY;
}

ALWAYS_INLINE void put_rest(const dcr__plain *plain, const dcr__invoice_columns *c, const row_answer *a)
{
    const int64_t open = a->amount - a->paid;
    const uint64_t whole = a->reasons & DCR__WHOLE_REASONS;
    const uint64_t first = (whole != 0 ? whole : a->reasons) | UINT64_C(1) << DCR__PLAIN_NO_BIT;
    const bool has_limit = (a->reasons & no_limit_bits) == 0;
    if (c->status != NULL) c->status[a->row] = DCR_OK;
    if (c->reason != NULL)
        c->reason[a->row] = open > 0 ? plain->reason_of_bit[dcr__lowest_bit(first)] : (uint32_t)DCR_REASON_OK;
    if (c->basis != NULL) c->basis[a->row] = has_limit ? DCR_COVER_BASIS_NAMED : DCR_COVER_BASIS_NONE;
    if (c->gross != NULL) c->gross[a->row] = a->amount;
    if (c->settled != NULL) c->settled[a->row] = a->paid;
    if (c->open != NULL) c->open[a->row] = open;
    if (c->covered != NULL) c->covered[a->row] = a->covered;
    if (c->limit_ix != NULL) c->limit_ix[a->row] = a->limit_row;
    if (c->extension_end != NULL)
        c->extension_end[a->row] = open > 0 ? a->due_day + plain->terms.extension : DCR_NO_DAY;
}

/* The lower bits of reasons beside what is covered, the upper ones beside what is insured: both amounts are below
 * DCR__PLAIN_MOST, which is below 2^33. */
enum { PACKED_BITS = 25 };
#define PACKED_MASK ((UINT64_C(1) << PACKED_BITS) - 1)
#define IS_PACKED (UINT64_C(1) << 63)

ALWAYS_INLINE dcr__packed pack(const row_answer *a)
{
    return (dcr__packed){
        .covered = IS_PACKED | (uint64_t)a->covered << PACKED_BITS | (a->reasons & PACKED_MASK),
        .insured = (uint64_t)a->insured << PACKED_BITS | a->reasons >> PACKED_BITS,
    };
}

ALWAYS_INLINE void put(dcr_cover *cover, const dcr__plain_terms *t, const dcr__invoice_columns *c, const row_answer *a,
                       int how)
{
    if (how != PACK) put_task(t, c, a, how == PUT_TASK);
    if (how == PUT_ANY) put_rest(&cover->plain, c, a);
    if (how == PACK) cover->packed[a->row] = pack(a);
}

ALWAYS_INLINE void count(dcr__plain_part *part, int64_t amount)
{
    part->amount += amount;
    part->count += amount != 0;
}

static inline void add(dcr__plain_part *into, const dcr__plain_part *part)
{
    into->amount += part->amount;
    into->count += part->count;
}

/* All rows of a buyer; each is split into parts that must add up to its amount. */
ALWAYS_INLINE dcr_status fold_rows(dcr_cover *cover, const debtor *given, dcr__buyer_answer *answer,
                                   dcr__plain_sums *sums, int how)
{
    const debtor d = *given;
    const dcr__plain_terms t = cover->plain.terms;
    const dcr__invoice_columns c = cover->invoices;
    dcr__packed *packed = cover->packed;
    int64_t gross = 0, overdue = 0, num_open = 0, filled = 0, exposure = 0;
    dcr__plain_part paid = {0, 0}, disputed = {0, 0}, above = {0, 0}, own_share = {0, 0}, insured = {0, 0};
    uint64_t wrong = 0;
    for (size_t i = 0; i < d.num; i++) {
        const dcr__item *item = &d.items[i];
        if (how == PACK && i + AHEAD < d.num_behind) FETCH(&packed[d.items[i + AHEAD].row]);
        const int64_t open = item->amount - item->paid;
        const uint64_t whole = whole_reasons(&t, &d, item->invoice_day, item->due_day);
        const int64_t is_whole = -(int64_t)(whole != 0);
        const int64_t in_dispute = -(int64_t)((item->flags & DCR__ITEM_DISPUTED) != 0) & t.no_dispute;
        const int64_t taken = open & is_whole;
        const int64_t out = open & ~is_whole & in_dispute;
        const int64_t qualifying = open & ~is_whole & ~in_dispute;
        const int64_t covered = dcr__min(qualifying, dcr__max(d.limit - filled, 0));
        const row_answer a = {
            item->amount, item->paid, covered, share_of(&t, covered, d.percentage),
            whole | (DCR_REASON_BIT_I08 & (uint64_t)in_dispute) | (covered < qualifying ? DCR_REASON_BIT_L07 : 0),
            item->due_day, item->row, d.limit_row};
        filled += qualifying;
        gross += a.amount;
        exposure += open;
        num_open += open > 0;
        overdue += a.due_day < t.as_of ? open : 0;
        count(&sums->taken[dcr__lowest_bit(whole | UINT64_C(1) << DCR__PLAIN_NO_BIT)], taken);
        count(&paid, a.paid);
        count(&disputed, out);
        count(&above, qualifying - covered);
        count(&own_share, covered - a.insured);
        count(&insured, a.insured);
        wrong |= (uint64_t)(a.paid + taken + out + qualifying) ^ (uint64_t)a.amount;
        put(cover, &t, &c, &a, how);
    }
    DCR_ENSURE(wrong == 0);
    answer->gross = gross;
    answer->exposure = exposure;
    answer->overdue = overdue;
    answer->covered = own_share.amount + insured.amount;
    answer->insured = insured.amount;
    answer->num_open = num_open;
    answer->filled = filled;
    add(&sums->paid, &paid);
    add(&sums->disputed, &disputed);
    add(&sums->above, &above);
    add(&sums->own_share, &own_share);
    add(&sums->insured, &insured);
    return DCR_OK;
}

static dcr_status fold_task(dcr_cover *cover, const debtor *d, dcr__buyer_answer *answer, dcr__plain_sums *sums)
{
    return fold_rows(cover, d, answer, sums, PUT_TASK);
}

static dcr_status fold_any(dcr_cover *cover, const debtor *d, dcr__buyer_answer *answer, dcr__plain_sums *sums)
{
    return fold_rows(cover, d, answer, sums, PUT_ANY);
}

static dcr_status fold_packed(dcr_cover *cover, const debtor *d, dcr__buyer_answer *answer, dcr__plain_sums *sums)
{
    return fold_rows(cover, d, answer, sums, PACK);
}

/* Exactly the columns of the task: see put_task. */
static bool is_task(const dcr__invoice_columns *c)
{
    const bool has_all = c->state != NULL && c->reasons != NULL && c->insured != NULL && c->uncovered != NULL &&
                         c->notify_by != NULL && c->claim_from != NULL && c->claim_by != NULL;
    return has_all && c->status == NULL && c->reason == NULL && c->basis == NULL && c->gross == NULL &&
           c->settled == NULL && c->open == NULL && c->covered == NULL && c->limit_ix == NULL &&
           c->extension_end == NULL;
}

dcr_status dcr__fold_plain(dcr_cover *cover, uint32_t buyer_ix, dcr__plain_sums *sums, bool *done)
{
    *done = cover->plain.is_plain && is_usual(cover, buyer_ix);
    if (!*done) return DCR_OK;
    debtor d;
    dcr__buyer_answer answer;
    load(cover, buyer_ix, &d, &answer);
    if (cover->packed != NULL)
        DCR_TRY(fold_packed(cover, &d, &answer, sums));
    else if (is_task(&cover->invoices))
        DCR_TRY(fold_task(cover, &d, &answer, sums));
    else
        DCR_TRY(fold_any(cover, &d, &answer, sums));
    sums->gross += answer.gross;
    sums->exposure += answer.exposure;
    sums->overdue += answer.overdue;
    sums->num_invoices += (int64_t)d.num;
    sums->num_stopped += answer.is_stopped;
    dcr__cover_put_buyer(&cover->buyers, buyer_ix, &answer);
    return DCR_OK;
}

static void count_part(dcr__sums *sums, dcr_reason reason, const dcr__plain_part *part)
{
    const size_t place = dcr__reason_place(reason);
    dcr__total_add(&sums->by_reason[place], part->amount);
    sums->count_by_reason[place] += part->count;
}

void dcr__plain_total(const dcr__plain *plain, const dcr__plain_sums *from, dcr__sums *sums)
{
    for (int bit = 0; bit < DCR__PLAIN_NO_BIT; bit++)
        if (from->taken[bit].count != 0) count_part(sums, (dcr_reason)plain->reason_of_bit[bit], &from->taken[bit]);
    count_part(sums, DCR_REASON_S01, &from->paid);
    count_part(sums, DCR_REASON_I08, &from->disputed);
    count_part(sums, DCR_REASON_L07, &from->above);
    count_part(sums, DCR_REASON_R02, &from->own_share);
    count_part(sums, DCR_REASON_OK, &from->insured);
    dcr__total_add(&sums->gross, from->gross);
    dcr__total_add(&sums->exposure, from->exposure);
    dcr__total_add(&sums->overdue, from->overdue);
    dcr__total_add(&sums->covered, from->own_share.amount + from->insured.amount);
    dcr__total_add(&sums->insured, from->insured.amount);
    sums->num_invoices += from->num_invoices;
    sums->num_stopped += from->num_stopped;
}

void dcr__unpack_not(dcr_cover *cover, uint32_t buyer_ix)
{
    const uint32_t until = cover->book->items.start[buyer_ix + 1];
    for (uint32_t i = cover->book->items.start[buyer_ix]; i < until; i++)
        cover->packed[cover->book->items.rows[i].row].covered = 0;
}

static uint32_t limit_row_of(const dcr_book *book, uint32_t row)
{
    const uint32_t b = dcr__book_buyer_of(book, row);
    const uint32_t at = book->limits.start[b];
    return book->limits.start[b + 1] > at ? book->limits.rows[at].row : DCR_NO_INDEX;
}

/* All rows in their own order: everything is read and written from one end to the other. */
ALWAYS_INLINE void unpack_rows(dcr_cover *cover, int how)
{
    const dcr__facts *facts = &cover->book->facts[DCR_TABLE_INVOICES];
    const int64_t *amount = dcr__facts_values(facts, DCR_INVOICES_AMOUNT);
    const int64_t *paid = dcr__facts_values(facts, DCR_INVOICES_PAID);
    const int32_t *due_day = dcr__facts_values(facts, DCR_INVOICES_DUE_DAY);
    const dcr__plain_terms t = cover->plain.terms;
    const dcr__invoice_columns c = cover->invoices;
    const dcr__packed *packed = cover->packed;
    const bool has_paid = paid != NULL;
    const bool wants_limit = how == PUT_ANY && c.limit_ix != NULL;
    for (size_t i = 0; i < facts->rows; i++) {
        if ((packed[i].covered & IS_PACKED) == 0) continue;
        const row_answer a = {
            amount[i], has_paid && paid[i] != DCR_NO_AMOUNT ? paid[i] : 0,
            (int64_t)((packed[i].covered & ~IS_PACKED) >> PACKED_BITS), (int64_t)(packed[i].insured >> PACKED_BITS),
            (packed[i].covered & PACKED_MASK) | (packed[i].insured & PACKED_MASK) << PACKED_BITS,
            due_day[i], (uint32_t)i, wants_limit ? limit_row_of(cover->book, (uint32_t)i) : DCR_NO_INDEX};
        put(cover, &t, &c, &a, how);
    }
}

void dcr__unpack(dcr_cover *cover)
{
    if (is_task(&cover->invoices))
        unpack_rows(cover, PUT_TASK);
    else
        unpack_rows(cover, PUT_ANY);
}
