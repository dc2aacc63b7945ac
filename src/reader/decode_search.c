/* All sets of one change, then of two, and so on, until some of one size give what was paid. docs/readers/decoder.md, The
 * search. Neighbours in the order of the search share policy, book and room: invoices that are left out come last. */
#include "base/check.h"
#include "book/extend.h"
#include "reader/claims.h"
#include "reader/decode.h"

/* What the last set was asked with. */
typedef struct trial {
    dcr__decode *d;
    dcr__decode_set set;
    dcr__decode_set of_policy, of_book;
    bool is_made;      /* policy and book are those of the two */
    dcr_status status; /* of making them */
    dcr_policy *policy;
    dcr_book *book;
    dcr__claims claims;
    uint32_t *governed; /* by row of INVOICES, where there are invoices to leave out */
} trial;

/* ---- Policy and book ---- */

static bool is_of_book(const dcr__decode_change *change)
{
    return change->change == DCR_DECODING_CHANGE_INVOICE_DISPUTED;
}

static bool is_left_out(const dcr__decode_change *change)
{
    return change->change == DCR_DECODING_CHANGE_INVOICE_LEFT_OUT;
}

static void split(const dcr__decode_set *set, dcr__decode_set *of_policy, dcr__decode_set *of_book)
{
    of_policy->num = of_book->num = 0;
    for (size_t i = 0; i < set->num; i++) {
        dcr__decode_set *to = is_of_book(set->changes[i]) ? of_book : of_policy;
        if (!is_left_out(set->changes[i])) to->changes[to->num++] = set->changes[i];
    }
}

static bool is_same(const dcr__decode_set *a, const dcr__decode_set *b)
{
    bool same = a->num == b->num;
    for (size_t i = 0; same && i < a->num; i++) same = a->changes[i] == b->changes[i];
    return same;
}

static dcr_status dispute(const trial *t, dcr_book **out)
{
    const dcr__decode *d = t->d;
    uint32_t buyers[DCR_DECODE_MOST_CHANGES], invoices[DCR_DECODE_MOST_CHANGES], events[DCR_DECODE_MOST_CHANGES];
    int32_t days[DCR_DECODE_MOST_CHANGES];
    const size_t num = t->of_book.num;
    for (size_t i = 0; i < num; i++) {
        buyers[i] = d->claim.buyer_ix;
        invoices[i] = t->of_book.changes[i]->row;
        events[i] = DCR_EVENT_DISPUTE_OPENED;
        days[i] = d->expected->loss_day;
    }
    dcr_table table;
    dcr__table_init(&table, DCR_TABLE_EVENTS, num);
    dcr__table_set(&table, DCR_EVENTS_BUYER_IX, buyers);
    dcr__table_set(&table, DCR_EVENTS_INVOICE_IX, invoices);
    dcr__table_set(&table, DCR_EVENTS_EVENT, events);
    dcr__table_set(&table, DCR_EVENTS_EVENT_DAY, days);
    const dcr_table *const tables[] = {&table};
    return dcr_book_extend(d->book, tables, 1, d->allocator, out, NULL);
}

static dcr_status make_policy(trial *t)
{
    if (t->of_policy.num > 0) return dcr__decode_policy(t->d, &t->of_policy, &t->policy);
    t->policy = dcr_policy_ref(t->d->policy);
    return DCR_OK;
}

static dcr_status make_book(trial *t)
{
    if (t->of_book.num > 0) return dispute(t, &t->book);
    t->book = dcr_book_ref(t->d->book);
    return DCR_OK;
}

static void drop_policy(trial *t)
{
    dcr_policy_unref(t->policy);
    t->policy = NULL;
}

static void drop_book(trial *t)
{
    dcr_book_unref(t->book);
    t->book = NULL;
}

static dcr_status make(trial *t, bool same_policy, bool same_book)
{
    dcr__claims_close(&t->claims);
    if (!same_policy || t->policy == NULL) drop_policy(t);
    if (!same_book || t->book == NULL) drop_book(t);
    if (t->policy == NULL) DCR_TRY(make_policy(t));
    if (t->book == NULL) DCR_TRY(make_book(t));
    return dcr__claims_open(&t->claims, &t->d->heap, t->policy, t->book, &t->d->claim, NULL);
}

/* The policy and the book of the set, kept where they are those of the set before. */
static dcr_status prepare(trial *t)
{
    dcr__decode_set of_policy, of_book;
    split(&t->set, &of_policy, &of_book);
    const bool same_policy = t->is_made && is_same(&of_policy, &t->of_policy);
    const bool same_book = t->is_made && is_same(&of_book, &t->of_book);
    if (same_policy && same_book) return t->status;
    t->of_policy = of_policy;
    t->of_book = of_book;
    t->is_made = true;
    t->status = make(t, same_policy, same_book);
    return t->status;
}

/* ---- One set ---- */

static uint32_t other_policy(const dcr__decode *d)
{
    return d->claim.policy_ix + 1;
}

static dcr_status ask(trial *t, dcr_claim **out)
{
    const dcr__decode *d = t->d;
    dcr_claim_options options = d->claim;
    uint32_t kept[DCR_DECODE_MOST_CHANGES] = {0};
    for (size_t i = 0; i < t->set.num; i++) {
        if (!is_left_out(t->set.changes[i])) continue;
        kept[i] = t->governed[t->set.changes[i]->row];
        t->governed[t->set.changes[i]->row] = other_policy(d);
        options.governed = t->governed;
    }
    const dcr_status status = dcr__claims_ask(&t->claims, &options, d->as_several, out);
    for (size_t i = 0; i < t->set.num; i++)
        if (is_left_out(t->set.changes[i])) t->governed[t->set.changes[i]->row] = kept[i];
    return status;
}

static int64_t distance(int64_t a, int64_t b)
{
    return a > b ? a - b : b - a;
}

static int64_t weight_of(const dcr__decode_set *set)
{
    int64_t weight = 0;
    for (size_t i = 0; i < set->num; i++) weight += set->changes[i]->weight;
    return weight;
}

/* Keeps a decoding at its rank, behind those of its weight; the last one goes when there are too many. */
static void keep(dcr__decode *d, const dcr__decode_set *set, dcr_claim *claim)
{
    const dcr__decoding decoding = {*set, weight_of(set), claim};
    size_t at = d->num_shown++;
    for (; at > 0 && d->found[at - 1].weight > decoding.weight; at--) d->found[at] = d->found[at - 1];
    d->found[at] = decoding;
    d->num_found++;
    if (d->num_shown > d->asked.max_decodings) dcr_claim_free(d->found[--d->num_shown].claim);
}

static void look(dcr__decode *d, const dcr__decode_set *set, dcr_claim *claim)
{
    const int64_t indemnity = claim->indemnity;
    if (distance(indemnity, d->asked.paid) < distance(d->nearest, d->asked.paid)) d->nearest = indemnity;
    if (indemnity == d->asked.paid)
        keep(d, set, claim);
    else
        dcr_claim_free(claim);
}

static bool is_failure(dcr_status status)
{
    return status == DCR_E_NOMEM || status == DCR_E_INTERNAL;
}

static dcr_status try_set(trial *t)
{
    dcr_claim *claim = NULL;
    if (t->d->num_tried == t->d->asked.max_claims) {
        t->d->is_cut = true;
        return DCR_OK;
    }
    t->d->num_tried++;
    dcr_status status = prepare(t);
    if (status == DCR_OK) status = ask(t, &claim);
    if (status == DCR_OK)
        look(t->d, &t->set, claim);
    else
        t->d->num_refused++;
    return is_failure(status) ? status : DCR_OK;
}

/* ---- All of them ---- */

static bool is_of_step(const dcr__decode_change *change)
{
    return change->change == DCR_DECODING_CHANGE_STEP_MOVED || change->change == DCR_DECODING_CHANGE_STEP_LEFT_OUT;
}

static bool is_of_term(const dcr__decode_change *change)
{
    return change->change == DCR_DECODING_CHANGE_TERM;
}

/* Whether two changes are of one thing. */
static bool exclude(const dcr__decode_change *a, const dcr__decode_change *b)
{
    if (is_of_step(a) || is_of_step(b)) return is_of_step(a) && is_of_step(b) && a->step == b->step;
    if (is_of_term(a) || is_of_term(b)) return a->term == b->term;
    return a->row == b->row;
}

static bool fits(const dcr__decode_set *set, const dcr__decode_change *change)
{
    for (size_t i = 0; i < set->num; i++)
        if (exclude(set->changes[i], change)) return false;
    return true;
}

/* All sets that begin as the one there is, and have `size` changes. */
static dcr_status try_all(trial *t, size_t from, size_t size)
{
    const dcr__decode *d = t->d;
    for (size_t i = from; i < d->num_changes && !d->is_cut; i++) {
        if (!fits(&t->set, &d->catalogue[i])) continue;
        t->set.changes[t->set.num++] = &d->catalogue[i];
        const dcr_status status = t->set.num < size ? try_all(t, i + 1, size) : try_set(t);
        t->set.num--;
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

static dcr_status new_governed(trial *t)
{
    const dcr__decode *d = t->d;
    const size_t rows = d->book->facts[DCR_TABLE_INVOICES].rows;
    if (d->asked.try_left_out == 0) return DCR_OK;
    t->governed = dcr__new_array_raw(&d->heap, rows, sizeof *t->governed);
    if (t->governed == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < rows; i++) t->governed[i] = d->claim.governed != NULL ? d->claim.governed[i] : d->claim.policy_ix;
    return DCR_OK;
}

static dcr_status try_sizes(trial *t)
{
    dcr__decode *d = t->d;
    for (size_t size = 1; size <= (size_t)d->asked.max_changes && d->num_found == 0; size++) {
        DCR_TRY(try_all(t, 0, size));
        if (d->is_cut) return DCR_OK;
        d->searched = (int64_t)size;
    }
    return DCR_OK;
}

dcr_status dcr__decode_search(dcr__decode *d)
{
    trial t = {.d = d};
    dcr_status status = new_governed(&t);
    if (status == DCR_OK) status = try_sizes(&t);
    dcr__claims_close(&t.claims);
    drop_policy(&t);
    drop_book(&t);
    dcr__release(&d->heap, t.governed);
    return status;
}
