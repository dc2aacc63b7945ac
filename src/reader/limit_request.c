/* Requests for limits: how much, and whether to send them. systems.md 2, L13: the record is ours, sending it is the host's. */
#include "reader/limit_request.h"

#include "base/refuse.h"
#include "base/sized.h"
#include "book/extend.h"
#include "num/amount.h"

enum { FIRST_SIZE = sizeof(dcr_limit_request_options) };

void dcr_limit_request_options_init(dcr_limit_request_options *options, size_t size)
{
    static const dcr_limit_request_options init = DCR_LIMIT_REQUEST_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_SIZE);
}

static dcr_status read_options(const dcr_limit_request_options *options, dcr__limit_request *q, dcr_error *err)
{
    const dcr_status status = dcr__sized_read(&q->options, sizeof q->options, FIRST_SIZE, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_LIMIT_REQUEST_OPTIONS_INIT");
    if (q->options.needs == NULL) return dcr__refuse(err, DCR_E_NULL, "needs is NULL; give a table DCR_TABLE_LIMIT_NEEDS");
    if (dcr_table_kind_of(q->options.needs) != DCR_TABLE_LIMIT_NEEDS) return dcr__refuse(err, DCR_E_UNKNOWN, "needs is not a table of needs");
    if (!dcr__day_is_valid(q->options.as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    return DCR_OK;
}

static dcr_status open_gate(dcr__limit_request *q, dcr_error *err)
{
    dcr_gate_options options = DCR_GATE_OPTIONS_INIT;
    options.as_of_day = q->options.as_of_day;
    options.cause = q->options.cause;
    options.unknown_as = q->options.unknown_as;
    return dcr_gate_new(q->policy, q->needed, &options, q->allocator, &q->gate, err);
}

static dcr_status bare_cover(dcr__limit_request *q, dcr_error *err)
{
    dcr_table none;
    dcr_book *bare = NULL;
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = q->options.as_of_day;
    options.cause = q->options.cause;
    options.unknown_as = q->options.unknown_as;
    dcr__table_init(&none, DCR_TABLE_LIMITS, 0);
    dcr_status status = dcr__book_replace(q->book, &none, q->allocator, &bare, err);
    if (status == DCR_OK) status = dcr_cover_compute(q->policy, bare, &options, q->allocator, &q->bare, err);
    dcr_book_unref(bare);
    return status;
}

/* ---- The record ---- */

static int64_t discretionary_of(const dcr__limit_request *q, uint32_t buyer)
{
    const dcr__buyer_columns *c = &q->bare->buyers;
    const uint32_t basis = c->limit_basis[buyer];
    const bool is_own = basis == DCR_COVER_BASIS_DISCRETIONARY || basis == DCR_COVER_BASIS_UNNAMED || basis == DCR_COVER_BASIS_AUTOMATIC;
    return c->status[buyer] == DCR_OK && is_own ? c->limit[buyer] : DCR_NO_AMOUNT;
}

static int64_t amount_of(const dcr__limit_need *one, const dcr__limit_finding *f)
{
    if (one->action == DCR_LIMIT_ACTION_CANCEL) return 0;
    if (one->action == DCR_LIMIT_ACTION_STOP) return DCR_NO_AMOUNT;
    if (one->amount != DCR_NO_AMOUNT) return one->amount;
    if (f->most <= f->covered) return DCR_NO_AMOUNT;
    if (!dcr__limit_is_on_top(one) || f->limit == DCR_NO_AMOUNT) return f->smallest;
    return dcr__max(f->smallest - f->limit, 0);
}

static uint32_t advice_of(const dcr__limit_need *one, const dcr__limit_finding *f, int64_t discretionary)
{
    const bool is_given = one->amount != DCR_NO_AMOUNT;
    const int64_t amount = amount_of(one, f);
    const bool is_named = one->kind == DCR_LIMIT_KIND_NAMED || one->kind == DCR_LIMIT_KIND_AUTOMATIC;
    if (one->action == DCR_LIMIT_ACTION_CANCEL) return f->has_limit ? DCR_LIMIT_ADVICE_SEND : DCR_LIMIT_ADVICE_NOT_NEEDED;
    if (one->action == DCR_LIMIT_ACTION_STOP) return f->has_request ? DCR_LIMIT_ADVICE_SEND : DCR_LIMIT_ADVICE_NOT_NEEDED;
    if (!is_given && f->most <= f->covered)
        return f->covered == f->exposure ? DCR_LIMIT_ADVICE_NOT_NEEDED : DCR_LIMIT_ADVICE_NO_LIMIT_HELPS;
    if (is_given && !dcr__limit_is_on_top(one) && f->limit != DCR_NO_AMOUNT && amount <= f->limit) return DCR_LIMIT_ADVICE_NOT_NEEDED;
    if (f->is_blocked && one->action != DCR_LIMIT_ACTION_APPEAL) return DCR_LIMIT_ADVICE_BLOCKED;
    if (is_named && !f->is_blocked && discretionary != DCR_NO_AMOUNT && amount <= discretionary) return DCR_LIMIT_ADVICE_BELOW_DISCRETIONARY;
    return DCR_LIMIT_ADVICE_SEND;
}

static void put_amounts(const dcr__limit_request *q, const dcr__limit_need *one, const dcr__limit_finding *f, size_t row)
{
    const dcr_result *r = q->result;
    const int64_t discretionary = discretionary_of(q, one->buyer);
    dcr__result_uint32(r, DCR_LIMIT_REQUEST_ADVICE)[row] = advice_of(one, f, discretionary);
    dcr__result_int64(r, DCR_LIMIT_REQUEST_AMOUNT)[row] = amount_of(one, f);
    dcr__result_int64(r, DCR_LIMIT_REQUEST_SMALLEST_LIMIT)[row] = f->smallest;
    dcr__result_uint32(r, DCR_LIMIT_REQUEST_CURRENCY)[row] = (uint32_t)q->policy->terms.currency;
    dcr__result_int64(r, DCR_LIMIT_REQUEST_PAYMENT_TERMS_DAYS)[row] = f->terms_days;
    dcr__result_int64(r, DCR_LIMIT_REQUEST_LIMIT)[row] = f->limit;
    dcr__result_uint32(r, DCR_LIMIT_REQUEST_LIMIT_BASIS)[row] = f->limit != DCR_NO_AMOUNT ? f->basis : 0;
    dcr__result_int64(r, DCR_LIMIT_REQUEST_EXPOSURE)[row] = f->exposure;
    dcr__result_int64(r, DCR_LIMIT_REQUEST_COVERED)[row] = f->covered;
    dcr__result_int64(r, DCR_LIMIT_REQUEST_COVERED_THEN)[row] = f->then;
    dcr__result_int64(r, DCR_LIMIT_REQUEST_DISCRETIONARY_AMOUNT)[row] = discretionary;
    dcr__result_int32(r, DCR_LIMIT_REQUEST_BLOCKED_UNTIL_DAY)[row] = f->blocked_until;
}

static dcr_status put_texts(dcr__limit_request *q, const dcr__limit_need *one, size_t row)
{
    const dcr__facts *buyers = &q->book->facts[DCR_TABLE_BUYERS];
    const dcr_table *needs = q->options.needs;
    const int64_t *offsets = dcr_table_text_offsets(needs, DCR_LIMIT_NEEDS_REASON);
    const char *reason = "";
    const char *id = "";
    size_t reason_length = 0;
    size_t id_length = 0;
    if (offsets != NULL) {
        reason = dcr_table_text_bytes(needs, DCR_LIMIT_NEEDS_REASON) + offsets[row];
        reason_length = (size_t)(offsets[row + 1] - offsets[row]);
    }
    if (dcr__facts_values(buyers, DCR_BUYERS_LEGAL_ID) != NULL) id = dcr__facts_text(buyers, DCR_BUYERS_LEGAL_ID, one->buyer, &id_length);
    DCR_TRY(dcr__result_put_text(q->result, DCR_LIMIT_REQUEST_LEGAL_ID, row, id, id_length));
    return dcr__result_put_text(q->result, DCR_LIMIT_REQUEST_REASON, row, reason, reason_length);
}

static dcr_status put(dcr__limit_request *q, dcr__limit_need *one)
{
    size_t row = 0;
    dcr__limit_finding f;
    const dcr_result *r = q->result;
    const uint32_t *kinds = dcr__facts_values(&q->book->facts[DCR_TABLE_BUYERS], DCR_BUYERS_LEGAL_ID_KIND);
    DCR_TRY(dcr__limit_find(q, one, &f));
    DCR_TRY(dcr__result_row(q->result, DCR_TABLE_LIMIT_REQUEST, &row));
    dcr__result_uint32(r, DCR_LIMIT_REQUEST_BUYER_IX)[row] = one->buyer;
    dcr__result_uint32(r, DCR_LIMIT_REQUEST_LEGAL_ID_KIND)[row] = kinds != NULL ? kinds[one->buyer] : 0;
    dcr__result_uint32(r, DCR_LIMIT_REQUEST_COUNTRY)[row] = q->book->buyers[one->buyer].country;
    dcr__result_uint32(r, DCR_LIMIT_REQUEST_ACTION)[row] = one->action;
    dcr__result_uint32(r, DCR_LIMIT_REQUEST_KIND)[row] = one->kind;
    dcr__result_int32(r, DCR_LIMIT_REQUEST_FROM_DAY)[row] = one->from_day;
    dcr__result_int32(r, DCR_LIMIT_REQUEST_UNTIL_DAY)[row] = one->until_day;
    put_amounts(q, one, &f, row);
    return put_texts(q, one, row);
}

static dcr_status look(dcr__limit_request *q, dcr_error *err)
{
    dcr_status status = dcr__limit_needs(q, err);
    if (status == DCR_OK) status = open_gate(q, err);
    if (status == DCR_OK) status = bare_cover(q, err);
    if (status == DCR_OK) status = dcr__result_new(q->allocator, dcr_policy_currency(q->policy), &q->result, err);
    if (status != DCR_OK) return status;
    status = dcr__result_add(q->result, DCR_TABLE_LIMIT_REQUEST, 0);
    for (size_t i = 0; status == DCR_OK && i < q->num; i++) {
        status = put(q, &q->needs[i]);
        if (status != DCR_OK) return dcr__refuse_at(err, status, 0, DCR_TABLE_LIMIT_NEEDS, 0, (int64_t)i, dcr_status_text(status));
    }
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "no memory for requests");
}

dcr_status dcr_limit_request_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_limit_request_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr__limit_request q = {.policy = policy, .book = book, .allocator = allocator};
    dcr_status status = read_options(options, &q, err);
    if (status == DCR_OK) status = dcr__heap_from(allocator, &q.heap, err);
    if (status != DCR_OK) return status;
    status = look(&q, err);
    if (status == DCR_OK) {
        *out = q.result;
        q.result = NULL;
    }
    dcr_gate_free(q.gate);
    dcr_cover_free(q.bare);
    dcr_book_unref(q.needed);
    dcr__release(&q.heap, q.needs);
    dcr_result_free(q.result);
    return status;
}
