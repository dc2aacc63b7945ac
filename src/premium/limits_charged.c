/* Premium on limits: each day's limit, or the highest of each calendar month. wordings.md 21: top-ups such as CAP are charged by
 * whole calendar months on the highest cover, for a least number of months. */
#include "base/check.h"
#include "calc/cover.h"
#include "premium/premium.h"

enum { NUM_KINDS = DCR__NUM_LIMIT_KINDS };

/* What a buyer has had of one kind of limit. */
typedef struct charged {
    int64_t month_amount, best_amount; /* highest of the current month, and of all months */
    int32_t month_day, best_day;       /* first day that has it; DCR_NO_DAY: none */
    int64_t num_months;
} charged;

typedef struct walk {
    dcr__premium *p;
    dcr_cover *cover;
    uint32_t *seen;
    charged *charged; /* by buyer and kind; NULL where limits are charged by day, or not at all */
    bool is_rated;
} walk;

static dcr_status rate(const walk *w, size_t buyer, size_t kind, int32_t day, int32_t line_day, int64_t amount, int64_t num)
{
    dcr__rated item = dcr__rated_buyer(w->p->policy, w->p->book, (uint32_t)buyer, day);
    item.limit_kind = (uint32_t)kind;
    return dcr__premium_add(w->p, &item, line_day, amount, num);
}

static int32_t first_of_month(int32_t day)
{
    return day - dcr__civil_of(day).day_of_month + 1;
}

static dcr_status take(const walk *w, size_t buyer, uint32_t kind, int32_t day, int64_t amount)
{
    w->seen[buyer] |= UINT32_C(1) << kind;
    if (!w->is_rated) return DCR_OK;
    if (w->charged == NULL) return rate(w, buyer, kind, day, DCR_NO_DAY, amount, 1);
    charged *c = &w->charged[buyer * NUM_KINDS + kind];
    if (c->month_day != DCR_NO_DAY && c->month_amount >= amount) return DCR_OK;
    c->month_amount = amount;
    c->month_day = day;
    return DCR_OK;
}

/* Limits that the insurer decided; the others need no decision and cost nothing by themselves. */
static bool is_decided(uint32_t kind)
{
    return kind == DCR_LIMIT_KIND_NAMED || kind == DCR_LIMIT_KIND_AUTOMATIC || kind == DCR_LIMIT_KIND_TEMPORARY ||
           kind == DCR_LIMIT_KIND_TOP_UP || kind == DCR_LIMIT_KIND_ISSUING_BANK || kind == DCR_LIMIT_KIND_GROUP;
}

static dcr_status told(dcr_status status, dcr_error *err)
{
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "the limits that premium is charged on");
}

static bool has_decisions(const dcr_book *book, size_t buyer)
{
    return book->limits.start[buyer + 1] > book->limits.start[buyer] ||
           (book->others.start != NULL && book->others.start[buyer + 1] > book->others.start[buyer]);
}

static dcr_status refuse_unknown(dcr_status status, size_t buyer, dcr_error *err)
{
    return dcr__refuse_at(err, status, 0, DCR_TABLE_BUYERS, 0, (int64_t)buyer,
                          "the limit of the buyer is not known on a day of the period; the cover of that day says what is missing");
}

static dcr_status take_day(const walk *w, int32_t day, dcr_error *err)
{
    const dcr_table *buyers = dcr_cover_table(w->cover, DCR_TABLE_COVER_BUYERS);
    const uint32_t *status = dcr_table_uint32(buyers, DCR_COVER_BUYERS_STATUS);
    const uint32_t *basis = dcr_table_uint32(buyers, DCR_COVER_BUYERS_LIMIT_BASIS);
    const int64_t *limit = dcr_table_int64(buyers, DCR_COVER_BUYERS_LIMIT);
    const int64_t *top_up = dcr_table_int64(buyers, DCR_COVER_BUYERS_TOP_UP);
    for (size_t b = 0; b < w->p->book->num_buyers; b++) {
        if (dcr__buyer_is_excluded(w->p->policy, &w->p->book->buyers[b], 0, day)) continue;
        if (status[b] != DCR_OK && has_decisions(w->p->book, b)) return refuse_unknown((dcr_status)status[b], b, err);
        if (status[b] != DCR_OK) continue;
        const uint32_t kind = dcr__limit_kind_of(basis[b]);
        if (limit[b] != DCR_NO_AMOUNT && limit[b] > 0 && is_decided(kind))
            DCR_TRY(told(take(w, b, kind, day, limit[b]), err));
        if (top_up[b] != DCR_NO_AMOUNT && top_up[b] > 0)
            DCR_TRY(told(take(w, b, DCR_LIMIT_KIND_TOP_UP, day, top_up[b]), err));
    }
    return DCR_OK;
}

/* ---- Calendar months ---- */

static dcr_status close_month(const walk *w)
{
    for (size_t i = 0; w->charged != NULL && i < w->p->book->num_buyers * NUM_KINDS; i++) {
        charged *c = &w->charged[i];
        if (c->month_day == DCR_NO_DAY) continue;
        DCR_TRY(rate(w, i / NUM_KINDS, i % NUM_KINDS, c->month_day, first_of_month(c->month_day), c->month_amount, 1));
        c->num_months++;
        if (c->best_day == DCR_NO_DAY || c->month_amount > c->best_amount) {
            c->best_amount = c->month_amount;
            c->best_day = c->month_day;
        }
        c->month_day = DCR_NO_DAY;
    }
    return DCR_OK;
}

/* A limit that was there for fewer months than the least is charged for the rest on its highest month. */
static dcr_status charge_least_months(const walk *w)
{
    const int64_t least = dcr__term_number(&w->p->policy->terms, DCR_TERM_PREMIUM_MINIMUM_MONTHS);
    for (size_t i = 0; w->charged != NULL && i < w->p->book->num_buyers * NUM_KINDS; i++) {
        const charged *c = &w->charged[i];
        if (c->num_months == 0 || c->num_months >= least) continue;
        DCR_TRY(rate(w, i / NUM_KINDS, i % NUM_KINDS, c->best_day, first_of_month(c->best_day), c->best_amount,
                     least - c->num_months));
    }
    return DCR_OK;
}

static dcr_status start_months(walk *w)
{
    const dcr__terms *terms = &w->p->policy->terms;
    const size_t num = w->p->book->num_buyers * NUM_KINDS;
    if (!w->is_rated || dcr__term_choice(terms, DCR_TERM_PREMIUM_CHARGED_BY) != DCR_PREMIUM_CHARGED_BY_CALENDAR_MONTH)
        return DCR_OK;
    w->charged = dcr__new_array(&w->p->heap, num, sizeof *w->charged);
    if (w->charged == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < num; i++) w->charged[i].month_day = w->charged[i].best_day = DCR_NO_DAY;
    return DCR_OK;
}

/* ---- The days of the period ---- */

static dcr_status cover_on(walk *w, int32_t day, dcr_error *err)
{
    const dcr__heap *heap = &w->p->heap;
    const dcr_allocator allocator = {(uint32_t)sizeof allocator, 0, heap->allocate, heap->reallocate, heap->release, heap->user};
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = day;
    if (w->cover == NULL) return dcr_cover_compute(w->p->policy, w->p->book, &options, &allocator, &w->cover, err);
    dcr_status status = dcr_cover_renew(w->cover, day, err);
    if (status == DCR_OK) status = dcr_cover_fold(w->cover, 0, err);
    return status == DCR_OK ? dcr_cover_finish(w->cover, err) : status;
}

static dcr_status walk_days(walk *w, dcr_error *err)
{
    DCR_TRY(told(start_months(w), err));
    for (int32_t day = w->p->period.from; day < w->p->period.until; day++) {
        DCR_TRY(cover_on(w, day, err));
        DCR_TRY(take_day(w, day, err));
        if (day + 1 == w->p->period.until || dcr__civil_of(day + 1).day_of_month == 1) DCR_TRY(told(close_month(w), err));
    }
    return told(charge_least_months(w), err);
}

dcr_status dcr__premium_limits(dcr__premium *p, bool is_rated, uint32_t *seen, dcr_error *err)
{
    walk w = {.p = p, .seen = seen, .is_rated = is_rated};
    if (p->book->num_buyers == 0) return DCR_OK;
    const dcr_status status = walk_days(&w, err);
    dcr_cover_free(w.cover);
    dcr__release(&p->heap, w.charged);
    return status;
}
