/* Requests for limits: how much, and whether to send them. systems.md 2, L13: the record is ours, sending it is the host's. */
#include "base/ckd.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "book/extend.h"
#include "delcredere/limit_views.h"
#include "num/amount.h"
#include "reader/gate.h"
#include "reader/limit_now.h"
#include "terms/result.h"

enum { FIRST_SIZE = sizeof(dcr_limit_request_options), USUAL_TERMS = 30, LONGEST_TERMS = 36500 };

static const int64_t most_asked = INT64_C(1000000000000000);

/* A row of the needs, with what it leaves out. */
typedef struct need {
    int64_t planned, amount, terms_days; /* amount: DCR_NO_AMOUNT: the smallest */
    int32_t from_day, until_day;
    uint32_t buyer, action, kind;
} need;

/* What is found out about a need. */
typedef struct finding {
    int64_t limit, exposure, covered, smallest, most, then; /* DCR_NO_AMOUNT where it is not asked */
    int64_t terms_days;
    int32_t blocked_until;
    uint32_t basis;
    bool is_blocked, has_limit, has_request;
} finding;

typedef struct request {
    dcr__heap heap;
    const dcr_allocator *allocator;
    const dcr_policy *policy;
    const dcr_book *book;
    dcr_limit_request_options options;
    need *needs;
    size_t num;
    dcr_book *needed;  /* with the planned sales */
    dcr_gate *gate;
    dcr_cover *bare;   /* without any decision */
    dcr_result *result;
} request;

void dcr_limit_request_options_init(dcr_limit_request_options *options, size_t size)
{
    static const dcr_limit_request_options init = DCR_LIMIT_REQUEST_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_SIZE);
}

static dcr_status read_options(const dcr_limit_request_options *options, request *q, dcr_error *err)
{
    const dcr_status status = dcr__sized_read(&q->options, sizeof q->options, FIRST_SIZE, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_LIMIT_REQUEST_OPTIONS_INIT");
    if (q->options.needs == NULL) return dcr__refuse(err, DCR_E_NULL, "needs is NULL; give a table DCR_TABLE_LIMIT_NEEDS");
    if (dcr_table_kind_of(q->options.needs) != DCR_TABLE_LIMIT_NEEDS) return dcr__refuse(err, DCR_E_UNKNOWN, "needs is not a table of needs");
    if (!dcr__day_is_valid(q->options.as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    return DCR_OK;
}

/* ---- The needs ---- */

static int64_t number_at(const dcr_table *table, dcr_column column, size_t row, int64_t otherwise)
{
    const int64_t *values = dcr_table_int64(table, column);
    return values != NULL && values[row] != DCR_NO_AMOUNT ? values[row] : otherwise;
}

static int32_t day_at(const dcr_table *table, dcr_column column, size_t row, int32_t otherwise)
{
    const int32_t *values = dcr_table_int32(table, column);
    return values != NULL && values[row] != DCR_NO_DAY ? values[row] : otherwise;
}

static uint32_t code_at(const dcr_table *table, dcr_column column, size_t row)
{
    const uint32_t *values = dcr_table_uint32(table, column);
    return values != NULL ? values[row] : 0;
}

static uint32_t buyer_at(const request *q, size_t row)
{
    const dcr_table *table = q->options.needs;
    const int64_t *offsets = dcr_table_text_offsets(table, DCR_LIMIT_NEEDS_BUYER);
    const uint32_t *rows = dcr_table_uint32(table, DCR_LIMIT_NEEDS_BUYER_IX);
    if (offsets != NULL && offsets[row + 1] > offsets[row])
        return dcr_book_find_buyer(q->book, dcr_table_text_bytes(table, DCR_LIMIT_NEEDS_BUYER) + offsets[row],
                                   (size_t)(offsets[row + 1] - offsets[row]));
    return rows != NULL && rows[row] < q->book->num_buyers ? rows[row] : DCR_NO_INDEX;
}

/* What is wrong with a need: its column, or UNSET. */
static dcr_column judge(const need *one, dcr_status *status)
{
    *status = DCR_E_BUYER_UNKNOWN;
    if (one->buyer == DCR_NO_INDEX) return DCR_LIMIT_NEEDS_BUYER;
    *status = DCR_E_CODE;
    if (one->action > DCR_LIMIT_ACTION_APPEAL) return DCR_LIMIT_NEEDS_ACTION;
    if (one->kind > DCR_LIMIT_KIND_GROUP) return DCR_LIMIT_NEEDS_KIND;
    *status = DCR_E_AMOUNT_SIGN;
    if (one->planned < 0) return DCR_LIMIT_NEEDS_PLANNED;
    if (one->amount != DCR_NO_AMOUNT && one->amount < 0) return DCR_LIMIT_NEEDS_AMOUNT;
    if (one->terms_days < 0 || one->terms_days > LONGEST_TERMS) return DCR_LIMIT_NEEDS_PAYMENT_TERMS_DAYS;
    *status = DCR_E_DATE;
    if (!dcr__day_is_valid(one->from_day)) return DCR_LIMIT_NEEDS_FROM_DAY;
    if (one->until_day != DCR_NO_DAY && !dcr__day_is_valid(one->until_day)) return DCR_LIMIT_NEEDS_UNTIL_DAY;
    *status = DCR_OK;
    return DCR_COLUMN_UNSET;
}

static dcr_status read_needs(request *q, dcr_error *err)
{
    const dcr_table *t = q->options.needs;
    q->num = dcr_table_rows(t);
    q->needs = dcr__new_array(&q->heap, q->num, sizeof *q->needs);
    if (q->needs == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for requests");
    for (size_t i = 0; i < q->num; i++) {
        dcr_status status = DCR_OK;
        need *one = &q->needs[i];
        *one = (need){.planned = number_at(t, DCR_LIMIT_NEEDS_PLANNED, i, 0),
                      .amount = number_at(t, DCR_LIMIT_NEEDS_AMOUNT, i, DCR_NO_AMOUNT),
                      .terms_days = number_at(t, DCR_LIMIT_NEEDS_PAYMENT_TERMS_DAYS, i, USUAL_TERMS),
                      .from_day = day_at(t, DCR_LIMIT_NEEDS_FROM_DAY, i, q->options.as_of_day),
                      .until_day = day_at(t, DCR_LIMIT_NEEDS_UNTIL_DAY, i, DCR_NO_DAY),
                      .buyer = buyer_at(q, i),
                      .action = code_at(t, DCR_LIMIT_NEEDS_ACTION, i),
                      .kind = code_at(t, DCR_LIMIT_NEEDS_KIND, i)};
        if (one->kind == 0) one->kind = DCR_LIMIT_KIND_NAMED;
        const dcr_column column = judge(one, &status);
        if (status != DCR_OK) return dcr__refuse_at(err, status, 0, DCR_TABLE_LIMIT_NEEDS, (int32_t)column, (int64_t)i, dcr_status_text(status));
    }
    return DCR_OK;
}

/* ---- The book of the need ---- */

static dcr_status plan_sales(request *q, dcr_error *err)
{
    uint32_t *buyers = dcr__new_array(&q->heap, q->num, sizeof *buyers);
    int32_t *days = dcr__new_array(&q->heap, 2 * q->num, sizeof *days);
    int64_t *amounts = dcr__new_array(&q->heap, q->num, sizeof *amounts);
    dcr_status status = buyers != NULL && days != NULL && amounts != NULL ? DCR_OK : dcr__refuse(err, DCR_E_NOMEM, "no memory for planned sales");
    size_t num = 0;
    for (size_t i = 0; status == DCR_OK && i < q->num; i++) {
        if (q->needs[i].planned == 0) continue;
        buyers[num] = q->needs[i].buyer;
        amounts[num] = q->needs[i].planned;
        days[num] = q->options.as_of_day;
        days[q->num + num++] = q->options.as_of_day + (int32_t)q->needs[i].terms_days;
    }
    dcr_table table;
    dcr__table_init(&table, DCR_TABLE_INVOICES, num);
    dcr__table_set(&table, DCR_INVOICES_BUYER_IX, buyers);
    dcr__table_set(&table, DCR_INVOICES_AMOUNT, amounts);
    dcr__table_set(&table, DCR_INVOICES_INVOICE_DAY, days);
    dcr__table_set(&table, DCR_INVOICES_DELIVERY_DAY, days);
    if (days != NULL) dcr__table_set(&table, DCR_INVOICES_DUE_DAY, days + q->num);
    const dcr_table *const tables[] = {&table};
    if (status == DCR_OK) status = dcr_book_extend(q->book, tables, num > 0 ? 1 : 0, q->allocator, &q->needed, err);
    dcr__release(&q->heap, buyers);
    dcr__release(&q->heap, days);
    dcr__release(&q->heap, amounts);
    return status;
}

static dcr_status open_gate(request *q, dcr_error *err)
{
    dcr_gate_options options = DCR_GATE_OPTIONS_INIT;
    options.as_of_day = q->options.as_of_day;
    options.cause = q->options.cause;
    options.unknown_as = q->options.unknown_as;
    return dcr_gate_new(q->policy, q->needed, &options, q->allocator, &q->gate, err);
}

static dcr_status bare_cover(request *q, dcr_error *err)
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

/* ---- What is found out ---- */

static dcr_status covered_under(request *q, uint32_t buyer, int64_t limit, int64_t *out)
{
    dcr__gate_fold fold;
    DCR_TRY(dcr__gate_under(q->gate, buyer, limit, &fold));
    *out = fold.covered;
    return fold.status;
}

/* The smallest limit that covers as much as any; none covers more than `most`. */
static dcr_status smallest_limit(request *q, uint32_t buyer, int64_t from, int64_t most, int64_t *out)
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
static bool has_request(const request *q, uint32_t buyer)
{
    const dcr_book *book = q->book;
    for (uint32_t k = book->others.start[buyer]; k < book->others.start[buyer + 1]; k++) {
        const dcr__limit *row = &book->others.rows[k];
        if (row->decision == DCR_DECISION_PENDING && row->from_day <= q->options.as_of_day && q->options.as_of_day < row->own_until_day) return true;
    }
    return false;
}

static void look_at_decision(const request *q, const dcr__slice *slice, finding *f)
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

static void look_at_terms(const dcr__slice *slice, finding *f)
{
    f->terms_days = DCR_NO_AMOUNT;
    for (size_t i = 0; i < slice->num; i++) {
        const dcr__item *item = &slice->items[i];
        const int64_t days = (int64_t)item->due_day - item->invoice_day;
        if (item->amount > 0 && slice->s->open[i] > 0 && days > f->terms_days) f->terms_days = days; /* absent is the least */
    }
}

static bool is_on_top(const need *one)
{
    return one->kind == DCR_LIMIT_KIND_TEMPORARY || one->kind == DCR_LIMIT_KIND_TOP_UP;
}

static bool asks_for_more(uint32_t action)
{
    return action != DCR_LIMIT_ACTION_CANCEL && action != DCR_LIMIT_ACTION_STOP;
}

/* The limit of an amount that is asked for, with that on which it stands. */
static dcr_status whole_limit(const need *one, const finding *f, int64_t *out)
{
    *out = one->amount;
    if (!is_on_top(one) || f->limit == DCR_NO_AMOUNT) return DCR_OK;
    return dcr__add(one->amount, f->limit, out) ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status weigh(request *q, const need *one, finding *f)
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

static dcr_status find(request *q, need *one, finding *f)
{
    dcr__gate_fold fold;
    dcr__gate_gather(q->gate, one->buyer);
    DCR_TRY(dcr__gate_as_is(q->gate, one->buyer, q->options.as_of_day, &fold));
    if (fold.status != DCR_OK) return fold.status;
    *f = (finding){.limit = fold.slice.limit_now, .basis = fold.slice.limit_now_basis, .exposure = fold.exposure, .covered = fold.covered};
    look_at_decision(q, &fold.slice, f);
    look_at_terms(&fold.slice, f);
    f->has_request = has_request(q, one->buyer);
    if (one->action == 0) one->action = f->has_limit ? DCR_LIMIT_ACTION_UPDATE : DCR_LIMIT_ACTION_ORDER;
    return weigh(q, one, f);
}

/* ---- The record ---- */

static int64_t discretionary_of(const request *q, uint32_t buyer)
{
    const dcr__buyer_columns *c = &q->bare->buyers;
    const uint32_t basis = c->limit_basis[buyer];
    const bool is_own = basis == DCR_COVER_BASIS_DISCRETIONARY || basis == DCR_COVER_BASIS_UNNAMED || basis == DCR_COVER_BASIS_AUTOMATIC;
    return c->status[buyer] == DCR_OK && is_own ? c->limit[buyer] : DCR_NO_AMOUNT;
}

static int64_t amount_of(const need *one, const finding *f)
{
    if (one->action == DCR_LIMIT_ACTION_CANCEL) return 0;
    if (one->action == DCR_LIMIT_ACTION_STOP) return DCR_NO_AMOUNT;
    if (one->amount != DCR_NO_AMOUNT) return one->amount;
    if (f->most <= f->covered) return DCR_NO_AMOUNT;
    if (!is_on_top(one) || f->limit == DCR_NO_AMOUNT) return f->smallest;
    return dcr__max(f->smallest - f->limit, 0);
}

static uint32_t advice_of(const need *one, const finding *f, int64_t discretionary)
{
    const bool is_given = one->amount != DCR_NO_AMOUNT;
    const int64_t amount = amount_of(one, f);
    const bool is_named = one->kind == DCR_LIMIT_KIND_NAMED || one->kind == DCR_LIMIT_KIND_AUTOMATIC;
    if (one->action == DCR_LIMIT_ACTION_CANCEL) return f->has_limit ? DCR_LIMIT_ADVICE_SEND : DCR_LIMIT_ADVICE_NOT_NEEDED;
    if (one->action == DCR_LIMIT_ACTION_STOP) return f->has_request ? DCR_LIMIT_ADVICE_SEND : DCR_LIMIT_ADVICE_NOT_NEEDED;
    if (!is_given && f->most <= f->covered)
        return f->covered == f->exposure ? DCR_LIMIT_ADVICE_NOT_NEEDED : DCR_LIMIT_ADVICE_NO_LIMIT_HELPS;
    if (is_given && !is_on_top(one) && f->limit != DCR_NO_AMOUNT && amount <= f->limit) return DCR_LIMIT_ADVICE_NOT_NEEDED;
    if (f->is_blocked && one->action != DCR_LIMIT_ACTION_APPEAL) return DCR_LIMIT_ADVICE_BLOCKED;
    if (is_named && !f->is_blocked && discretionary != DCR_NO_AMOUNT && amount <= discretionary) return DCR_LIMIT_ADVICE_BELOW_DISCRETIONARY;
    return DCR_LIMIT_ADVICE_SEND;
}

static void put_amounts(const request *q, const need *one, const finding *f, size_t row)
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

static dcr_status put_texts(request *q, const need *one, size_t row)
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

static dcr_status put(request *q, need *one)
{
    size_t row = 0;
    finding f;
    const dcr_result *r = q->result;
    const uint32_t *kinds = dcr__facts_values(&q->book->facts[DCR_TABLE_BUYERS], DCR_BUYERS_LEGAL_ID_KIND);
    DCR_TRY(find(q, one, &f));
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

static dcr_status look(request *q, dcr_error *err)
{
    dcr_status status = read_needs(q, err);
    if (status == DCR_OK) status = plan_sales(q, err);
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
    request q = {.policy = policy, .book = book, .allocator = allocator};
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
