/* The life of a gate, and the forward question. */
#include "delcredere/gate.h"

#include <string.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "book/granted.h"
#include "reader/gate.h"

enum { FIRST_OPTIONS = sizeof(dcr_gate_options), FIRST_ANSWER = sizeof(dcr_gate_answer), FIRST_ORDER = sizeof(dcr_order) };

void dcr_gate_options_init(dcr_gate_options *options, size_t size)
{
    static const dcr_gate_options init = DCR_GATE_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_OPTIONS);
}

void dcr_order_init(dcr_order *order, size_t size)
{
    static const dcr_order init = DCR_ORDER_INIT;
    dcr__sized_init(order, size, &init, sizeof init, FIRST_ORDER);
}

void dcr_gate_answer_init(dcr_gate_answer *answer, size_t size)
{
    static const dcr_gate_answer init = {.size = sizeof init};
    dcr__sized_init(answer, size, &init, sizeof init, FIRST_ANSWER);
}

void dcr_gate_payment_init(dcr_gate_payment *payment, size_t size)
{
    static const dcr_gate_payment init = DCR_GATE_PAYMENT_INIT;
    dcr__sized_init(payment, size, &init, sizeof init, sizeof init);
}

/* ---- Set-up ---- */

void dcr_gate_free(dcr_gate *gate)
{
    if (gate == NULL) return;
    const dcr__heap heap = gate->heap;
    if (gate->has_pools) dcr__pools_release(&gate->pools);
    if (gate->has_stop_groups) dcr__stop_groups_release(&gate->stop_groups);
    dcr__scratch_free(&heap, &gate->scratch, gate->scratch_block);
    for (size_t i = 0; i < gate->num_held; i++) dcr__release(&heap, gate->held[i]);
    dcr_policy_unref(gate->policy);
    dcr_book_unref(gate->book);
    dcr_book_unref(gate->asked);
    dcr__release(&heap, gate);
}

/* Rows of a buyer, of which rules need room. */
static size_t weight_of(const dcr_book *book, uint32_t b)
{
    return book->items.start[b + 1] - book->items.start[b] + book->receipts.start[b + 1] - book->receipts.start[b] +
           book->events.start[b + 1] - book->events.start[b];
}

/* Rules take room of their own where they need it: the buyers who have more rows than all before them are folded once. */
static dcr_status warm_up(dcr_gate *gate)
{
    size_t heaviest = 0;
    for (uint32_t b = 0; b < gate->book->num_buyers; b++) {
        const dcr__gate_trial trial = {
            .order = {.size = sizeof trial.order, .buyer_ix = b, .amount = 1, .vat = DCR_NO_AMOUNT, .order_day = DCR_NO_DAY,
                      .delivery_day = gate->as_of, .invoice_day = gate->as_of, .due_day = gate->as_of},
            .limit = DCR_NO_AMOUNT, .payment = 1, .payment_item = DCR_NO_INDEX};
        dcr__gate_fold fold;
        if (weight_of(gate->book, b) <= heaviest) continue;
        heaviest = weight_of(gate->book, b);
        dcr__gate_gather(gate, b);
        const dcr_status status = dcr__gate_try(gate, &trial, &fold);
        if (status == DCR_E_NOMEM) return status; /* what else is wrong is told when the buyer is asked about */
    }
    return DCR_OK;
}

static dcr_status build(dcr_gate *gate, const dcr_cover_options *known)
{
    DCR_TRY(dcr__book_as_read(gate->asked, &gate->heap, known->as_of_day, known->unknown_as, &gate->book));
    DCR_TRY(dcr__gate_view(gate));
    gate->as_of = known->as_of_day;
    gate->question = (dcr__question){.policy = gate->policy, .book = &gate->view, .as_of = gate->as_of,
                                     .cause = (int32_t)known->cause, .loss_day = INT32_MAX,
                                     .unknown_as_met = known->unknown_as == DCR_UNKNOWN_AS_MET};
    gate->has_stop_groups = dcr__stop_groups_needed(gate->policy, gate->book);
    if (gate->has_stop_groups)
        DCR_TRY(dcr__stop_groups_new(&gate->heap, gate->policy, &gate->view, &gate->stop_groups));
    gate->has_pools = dcr__pools_needed(gate->policy, gate->book);
    if (gate->has_pools) DCR_TRY(dcr__pools_new(&gate->heap, gate->policy, &gate->view, &gate->pools));
    DCR_TRY(dcr__gate_rings_new(gate));
    DCR_TRY(dcr__scratch_new(&gate->heap, gate->policy, &gate->view, &gate->scratch, &gate->scratch_block));
    gate->digest = dcr__gate_digest(gate, known);
    return warm_up(gate);
}

/* Day, cause and reading are those of a cover, and so is what is said of them. */
static dcr_status read_options(const dcr_gate_options *options, dcr_cover_options *known, dcr_error *err)
{
    dcr_gate_options asked;
    const dcr_status status = dcr__sized_read(&asked, sizeof asked, FIRST_OPTIONS, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_GATE_OPTIONS_INIT");
    dcr_cover_options cover = DCR_COVER_OPTIONS_INIT;
    cover.as_of_day = asked.as_of_day;
    cover.cause = asked.cause;
    cover.unknown_as = asked.unknown_as;
    return dcr__cover_options(&cover, known, err);
}

dcr_status dcr_gate_new(
    const dcr_policy *policy, const dcr_book *book, const dcr_gate_options *options, const dcr_allocator *allocator,
    dcr_gate **out, dcr_error *err)
{
    dcr_cover_options known;
    dcr__heap heap;
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_status status = read_options(options, &known, err);
    if (status == DCR_OK) status = dcr__check_conversion(policy, book, err);
    if (status != DCR_OK) return status;
    status = dcr__heap_from(allocator, &heap, err);
    if (status != DCR_OK) return status;
    dcr_gate *gate = dcr__new_array(&heap, 1, sizeof *gate);
    if (gate == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for a gate");
    gate->heap = heap;
    gate->policy = dcr_policy_ref(policy);
    gate->asked = dcr_book_ref(book);
    status = build(gate, &known);
    if (status != DCR_OK) {
        dcr_gate_free(gate);
        return dcr__refuse(err, status, "no memory for a gate");
    }
    *out = gate;
    return DCR_OK;
}

/* ---- The forward question ---- */

static void put_part(dcr_gate_answer *answer, dcr_reason reason, int64_t amount)
{
    answer->parts[answer->num_parts++] = (dcr_gate_part){
        .amount = amount,
        .reason = (int32_t)reason,
        .term = (int32_t)dcr__reason_term(reason),
        .is_curable = dcr__reason_is_curable(reason),
    };
}

/* Those with an amount, then the reasons that apply too. */
static dcr_status put_parts(const dcr__gate_fold *fold, dcr_gate_answer *answer)
{
    dcr__part parts[DCR__MAX_PARTS];
    dcr_status status = DCR_OK;
    uint64_t too = fold->slice.s->reasons[fold->at];
    const size_t num = dcr__parts_of(&fold->slice, fold->at, parts, &status);
    for (size_t k = 0; k < num; k++) {
        const int32_t bit = dcr_reason_bit(parts[k].reason);
        put_part(answer, parts[k].reason, parts[k].amount);
        if (bit >= 0) too &= ~(UINT64_C(1) << bit);
    }
    for (; too != 0; too &= too - 1) put_part(answer, dcr__reason_of_bit(dcr__lowest_bit(too)), 0);
    return status;
}

static uint32_t verdict_of(int64_t covered, int64_t insurable)
{
    if (covered == insurable) return DCR_GATE_VERDICT_FULLY;
    return covered > 0 ? DCR_GATE_VERDICT_PARTLY : DCR_GATE_VERDICT_NOT;
}

static dcr_status put_order(const dcr__gate_fold *fold, dcr_gate_answer *answer)
{
    const dcr__scratch *s = fold->slice.s;
    const size_t i = fold->at;
    answer->reason = (uint32_t)dcr__reason_of(&fold->slice, i);
    answer->reasons = s->reasons[i];
    answer->gross = s->gross[i];
    answer->open = s->open[i];
    answer->covered = s->covered[i];
    answer->insured = s->insured[i];
    answer->uncovered = s->open[i] - s->covered[i];
    answer->insurable = dcr__gate_insurable(fold);
    answer->percentage = s->covered[i] > 0 ? s->percentage[i] : DCR_NO_RATIO;
    answer->limit_ix = s->limit_row[i];
    answer->verdict = verdict_of(answer->covered, answer->insurable);
    return put_parts(fold, answer);
}

static void put_buyer(const dcr__gate_fold *fold, dcr_gate_answer *answer)
{
    const dcr__slice *slice = &fold->slice;
    answer->limit = slice->limit_now;
    answer->limit_basis = slice->limit_now_basis;
    answer->stop_day = slice->buyer_stop_day;
    answer->is_stopped = slice->is_stopped;
    answer->exposure_after = fold->exposure;
    answer->covered_after = fold->covered;
    answer->headroom_after = fold->headroom;
}

static void start(dcr_gate_answer *answer)
{
    int64_t *const amounts[] = {
        &answer->gross, &answer->open, &answer->covered, &answer->insured, &answer->uncovered, &answer->insurable,
        &answer->limit, &answer->exposure_before, &answer->exposure_after, &answer->covered_before, &answer->covered_after,
        &answer->headroom_before, &answer->headroom_after,
    };
    memset(answer, 0, sizeof *answer);
    answer->size = sizeof *answer;
    for (size_t k = 0; k < sizeof amounts / sizeof amounts[0]; k++) *amounts[k] = DCR_NO_AMOUNT;
    answer->percentage = DCR_NO_RATIO;
    answer->limit_ix = DCR_NO_INDEX;
    answer->stop_day = DCR_NO_DAY;
}

static dcr_status answer_order(dcr_gate *gate, const dcr__gate_trial *trial, dcr_gate_answer *answer)
{
    dcr__gate_fold fold;
    start(answer);
    dcr__gate_gather(gate, trial->order.buyer_ix);
    DCR_TRY(dcr__gate_try(gate, trial, &fold));
    answer->answer_day = fold.slice.as_of;
    answer->status = (uint32_t)fold.status;
    if (fold.status == DCR_OK) {
        DCR_TRY(put_order(&fold, answer));
        put_buyer(&fold, answer);
        DCR_TRY(dcr__gate_as_is(gate, trial->order.buyer_ix, answer->answer_day, &fold));
        answer->exposure_before = fold.exposure;
        answer->covered_before = fold.covered;
        answer->headroom_before = fold.headroom;
    }
    answer->digest = dcr__gate_answer_digest(gate, &trial->order, answer);
    return DCR_OK;
}

dcr_status dcr_gate_check(dcr_gate *gate, const dcr_order *order, dcr_gate_answer *answer, dcr_error *err)
{
    dcr__gate_trial trial;
    dcr_gate_answer found;
    if (gate == NULL) return dcr__refuse(err, DCR_E_NULL, "gate is NULL");
    dcr_status status = dcr__sized_check(answer, FIRST_ANSWER);
    if (status != DCR_OK) return dcr__refuse(err, status, "answer is NULL or of unknown size; use dcr_gate_answer_init");
    status = dcr__gate_order(gate, order, &trial, err);
    if (status != DCR_OK) return status;
    status = answer_order(gate, &trial, &found);
    if (status != DCR_OK) return dcr__refuse(err, status, "the debt of the order's buyer");
    return dcr__sized_write(answer, &found, sizeof found, FIRST_ANSWER);
}
