/* What is found out for a request: the limit in force, what is covered, and the smallest limit under which no larger one covers more. */
#include "base/ckd.h"
#include "num/amount.h"
#include "reader/limit_now.h"
#include "reader/limit_request.h"

static const int64_t most_asked = INT64_C(1000000000000000);

static dcr_status covered_under(dcr__limit_request *q, uint32_t buyer, int64_t limit, int64_t *out)
{
    dcr__gate_fold fold;
    DCR_TRY(dcr__gate_under(q->gate, buyer, limit, &fold));
    *out = fold.covered;
    return fold.status;
}

/* The smallest limit that covers as much as any; none covers more than `most`. */
static dcr_status smallest_limit(dcr__limit_request *q, uint32_t buyer, int64_t from, int64_t most, int64_t *out)
{
    int64_t failing = -1;
    int64_t passing = 0;
    int64_t covered = 0;
    DCR_TRY(covered_under(q, buyer, 0, &covered));
    while (covered < most) {
        failing = passing;
        passing = passing == 0 ? dcr__clamp(from, 1, most_asked) : passing > most_asked / 2 ? most_asked : passing * 2;
        DCR_TRY(covered_under(q, buyer, passing, &covered));
    }
    while (passing - failing > 1) {
        const int64_t middle = failing + (passing - failing) / 2;
        DCR_TRY(covered_under(q, buyer, middle, &covered));
        if (covered < most)
            failing = middle;
        else
            passing = middle;
    }
    *out = passing;
    return DCR_OK;
}

/* A request on the named chain that waits for an answer. */
static bool has_request(const dcr__limit_request *q, uint32_t buyer)
{
    const dcr_book *book = q->book;
    for (uint32_t k = book->others.start[buyer]; k < book->others.start[buyer + 1]; k++) {
        const dcr__limit *row = &book->others.rows[k];
        if (row->decision == DCR_DECISION_PENDING && row->from_day <= q->options.as_of_day && q->options.as_of_day < row->own_until_day) return true;
    }
    return false;
}

static void look_at_decision(const dcr__limit_request *q, const dcr__slice *slice, dcr__limit_finding *f)
{
    dcr_period period;
    int32_t again = 0;
    const dcr__limit *now = dcr__decision_now(slice);
    f->has_limit = now != NULL && dcr__is_granted(now);
    f->is_blocked = now != NULL && !dcr__is_granted(now);
    f->blocked_until = DCR_NO_DAY;
    if (!f->is_blocked || !dcr__term_period(slice->terms, DCR_TERM_DISCRETIONARY_REBUILD_PERIOD, &period)) return;
    if (dcr__period_add(now->from_day, &period, q->policy->calendar, &again) == DCR_OK) f->blocked_until = again;
}

static void look_at_terms(const dcr__slice *slice, dcr__limit_finding *f)
{
    f->terms_days = DCR_NO_AMOUNT;
    for (size_t i = 0; i < slice->num; i++) {
        const dcr__item *item = &slice->items[i];
        const int64_t days = (int64_t)item->due_day - item->invoice_day;
        if (item->amount > 0 && slice->s->open[i] > 0 && days > f->terms_days) f->terms_days = days; /* absent is the least */
    }
}

static bool asks_for_more(uint32_t action)
{
    return action != DCR_LIMIT_ACTION_CANCEL && action != DCR_LIMIT_ACTION_STOP;
}

/* The limit of an amount that is asked for, with that on which it stands. */
static dcr_status whole_limit(const dcr__limit_need *one, const dcr__limit_finding *f, int64_t *out)
{
    *out = one->amount;
    if (!dcr__limit_is_on_top(one) || f->limit == DCR_NO_AMOUNT) return DCR_OK;
    return dcr__add(one->amount, f->limit, out) ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status weigh(dcr__limit_request *q, const dcr__limit_need *one, dcr__limit_finding *f)
{
    int64_t under = 0;
    f->smallest = f->then = f->most = DCR_NO_AMOUNT;
    if (!asks_for_more(one->action)) return DCR_OK;
    DCR_TRY(covered_under(q, one->buyer, most_asked, &f->most));
    DCR_TRY(smallest_limit(q, one->buyer, f->exposure, f->most, &f->smallest));
    if (one->amount == DCR_NO_AMOUNT) {
        if (f->most > f->covered) f->then = f->most;
        return DCR_OK;
    }
    DCR_TRY(whole_limit(one, f, &under));
    return covered_under(q, one->buyer, under, &f->then);
}

dcr_status dcr__limit_find(dcr__limit_request *q, dcr__limit_need *one, dcr__limit_finding *f)
{
    dcr__gate_fold fold;
    dcr__gate_gather(q->gate, one->buyer);
    DCR_TRY(dcr__gate_as_is(q->gate, one->buyer, q->options.as_of_day, &fold));
    if (fold.status != DCR_OK) return fold.status;
    *f = (dcr__limit_finding){.limit = fold.slice.limit_now, .basis = fold.slice.limit_now_basis, .exposure = fold.exposure, .covered = fold.covered};
    look_at_decision(q, &fold.slice, f);
    look_at_terms(&fold.slice, f);
    f->has_request = has_request(q, one->buyer);
    if (one->action == 0) one->action = f->has_limit ? DCR_LIMIT_ACTION_UPDATE : DCR_LIMIT_ACTION_ORDER;
    return weigh(q, one, f);
}
