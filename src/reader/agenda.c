/* The agenda: rows of every buyer and of the policy, in order of day or of money. wordings.md 32.4. */
#include "reader/agenda.h"

#include <string.h>

#include "base/order.h"
#include "base/rank.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "terms/deadline_rows.h"
#include "terms/duty_rows.h"

/* ---- Rows ---- */

dcr__agenda_row *dcr__agenda_add(dcr__agenda *agenda, dcr_agenda_item item)
{
    dcr__agenda_row *rows = dcr__grow(&agenda->heap, agenda->rows, &agenda->capacity, agenda->num + 1, sizeof *rows);
    if (rows == NULL) return NULL;
    agenda->rows = rows;
    rows[agenda->num] = (dcr__agenda_row){
        .item = (uint8_t)item, .source = DCR__AGENDA_TERM, .amount = DCR_NO_AMOUNT, .at_stake = DCR_NO_AMOUNT,
        .buyer = DCR_NO_INDEX, .invoice = DCR_NO_INDEX, .limit = DCR_NO_INDEX, .by_day = DCR_NO_DAY, .anchor_day = DCR_NO_DAY,
        .done_day = DCR_NO_DAY};
    return &rows[agenda->num++];
}

uint8_t dcr__agenda_state(const dcr__agenda *agenda, int32_t by_day, int32_t done_day)
{
    const bool is_done = done_day != DCR_NO_DAY;
    if (is_done && done_day <= by_day) return DCR_DEADLINE_STATE_DONE;
    if (by_day >= agenda->options.as_of_day) return DCR_DEADLINE_STATE_OPEN;
    return is_done ? DCR_DEADLINE_STATE_LATE : DCR_DEADLINE_STATE_MISSED;
}

int32_t dcr__agenda_reach(const dcr__agenda *agenda, int32_t anchor, const dcr_period *period)
{
    int32_t day = DCR_DAY_MAX;
    (void)dcr__period_add(anchor, period, agenda->policy->calendar, &day);
    return day;
}

const char *dcr__agenda_name(const dcr__agenda *agenda, const dcr__agenda_row *row, size_t *length)
{
    *length = 0;
    if (row->source == DCR__AGENDA_DEADLINE)
        return dcr__facts_text(dcr__policy_facts(agenda->policy, DCR_TABLE_DEADLINES), DCR_DEADLINES_DEADLINE, row->place, length);
    if (row->source == DCR__AGENDA_DUTY)
        return dcr__facts_text(dcr__policy_facts(agenda->policy, DCR_TABLE_POLICY_DUTIES), DCR_POLICY_DUTIES_DUTY, row->place,
                               length);
    return "";
}

/* ---- Which rows are shown ---- */

static bool is_shown(const dcr__agenda *agenda, const dcr__agenda_row *row)
{
    const dcr_agenda_options *o = &agenda->options;
    const bool is_over = row->state == DCR_DEADLINE_STATE_DONE || row->state == DCR_DEADLINE_STATE_NOT_NEEDED;
    if (o->until_day != DCR_NO_DAY && row->by_day != DCR_NO_DAY && row->by_day > o->until_day) return false;
    return o->with_done || (!is_over && !row->is_settled);
}

static void keep_shown(dcr__agenda *agenda, size_t first)
{
    size_t kept = first;
    for (size_t k = first; k < agenda->num; k++)
        if (is_shown(agenda, &agenda->rows[k])) agenda->rows[kept++] = agenda->rows[k];
    agenda->num = kept;
}

/* ---- Order ---- */

/* -1, 0 or 1. */
static int compare_numbers(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

/* The order of a buyer's rows but for days and items. */
static int compare_rows(const void *one, const void *other)
{
    const dcr__agenda_row *a = one;
    const dcr__agenda_row *b = other;
    const int by[] = {compare_numbers(a->invoice, b->invoice), compare_numbers(a->limit, b->limit),
                      compare_numbers(a->source, b->source), compare_numbers(a->place, b->place),
                      compare_numbers(a->anchor_day, b->anchor_day), compare_numbers(a->item, b->item)};
    for (size_t i = 0; i < sizeof by / sizeof by[0]; i++)
        if (by[i] != 0) return by[i];
    return compare_numbers(a->by_day, b->by_day);
}

static void sort_from(dcr__agenda *agenda, size_t first)
{
    for (size_t k = first + 1; k < agenda->num; k++) {
        if (compare_rows(&agenda->rows[k - 1], &agenda->rows[k]) <= 0) continue;
        dcr__sort(agenda->rows + first, agenda->num - first, sizeof *agenda->rows, compare_rows);
        return;
    }
}

static int64_t day_key(const dcr__agenda_row *row)
{
    return dcr__rank_key(row->by_day != DCR_NO_DAY ? row->by_day : INT32_MAX, row->item);
}

static int64_t money_key(const dcr__agenda_row *row)
{
    return row->at_stake != DCR_NO_AMOUNT ? -row->at_stake : INT64_MAX;
}

/* Buyers are in order already, and the rows within each. */
static dcr_status put_in_order(dcr__agenda *agenda)
{
    const size_t num = agenda->num;
    if (num >= UINT32_MAX) return DCR_E_RANGE;
    int64_t *keys = dcr__new_array_raw(&agenda->heap, num + 1, sizeof *keys);
    uint32_t *spare = dcr__new_array_raw(&agenda->heap, num + 1, sizeof *spare);
    uint32_t *by_money = dcr__new_array_raw(&agenda->heap, num + 1, sizeof *by_money);
    agenda->order = dcr__new_array_raw(&agenda->heap, num + 1, sizeof *agenda->order);
    const bool has_room = keys != NULL && spare != NULL && by_money != NULL && agenda->order != NULL;
    if (has_room) {
        for (size_t k = 0; k < num; k++) keys[k] = day_key(&agenda->rows[k]);
        dcr__rank_by(keys, num, agenda->order, spare);
    }
    if (has_room && agenda->options.order == DCR_AGENDA_ORDER_BY_MONEY) {
        for (size_t k = 0; k < num; k++) keys[k] = money_key(&agenda->rows[agenda->order[k]]);
        dcr__rank_by(keys, num, by_money, spare);
        for (size_t k = 0; k < num; k++) spare[k] = agenda->order[by_money[k]];
        memcpy(agenda->order, spare, num * sizeof *spare);
    }
    dcr__release(&agenda->heap, keys);
    dcr__release(&agenda->heap, spare);
    dcr__release(&agenda->heap, by_money);
    return has_room ? DCR_OK : DCR_E_NOMEM;
}

/* ---- Buyer by buyer ---- */

/* What his cover says. */
static dcr_status put_cover(dcr__agenda *agenda, const dcr__slice *slice)
{
    DCR_TRY(dcr__agenda_invoices(agenda, slice));
    DCR_TRY(dcr__agenda_buyer(agenda, slice));
    return dcr__agenda_limit_cuts(agenda, slice);
}

static dcr_status visit(dcr__agenda *agenda, uint32_t buyer, dcr__rehearsal *rehearsal)
{
    const size_t first = agenda->num;
    dcr__slice slice;
    DCR_TRY(dcr__fold_buyer(&slice, &agenda->cover->question, buyer, &agenda->cover->shards[0].scratch));
    const bool has_answer = slice.status == DCR_OK;
    if (has_answer) DCR_TRY(put_cover(agenda, &slice));
    DCR_TRY(dcr__agenda_limit_ends(agenda, &slice));
    DCR_TRY(dcr__agenda_duties_of(agenda, &slice));
    if (has_answer && rehearsal != NULL) DCR_TRY(dcr__rehearse(agenda, rehearsal, &slice, first));
    keep_shown(agenda, first);
    sort_from(agenda, first);
    return DCR_OK;
}

static dcr_status visit_all(dcr__agenda *agenda, dcr__rehearsal *rehearsal)
{
    const uint32_t asked = agenda->options.buyer_ix;
    if (asked != DCR_NO_INDEX) return visit(agenda, asked, rehearsal);
    for (uint32_t buyer = 0; buyer < agenda->book->num_buyers; buyer++) DCR_TRY(visit(agenda, buyer, rehearsal));
    const size_t first = agenda->num;
    DCR_TRY(dcr__agenda_duties(agenda));
    keep_shown(agenda, first);
    sort_from(agenda, first);
    return DCR_OK;
}

static dcr_status fill(dcr__agenda *agenda)
{
    dcr__rehearsal *rehearsal = NULL;
    dcr_status status = agenda->options.with_money ? dcr__rehearsal_new(agenda, &rehearsal) : DCR_OK;
    if (status == DCR_OK) status = visit_all(agenda, rehearsal);
    dcr__rehearsal_free(agenda, rehearsal);
    return status == DCR_OK ? put_in_order(agenda) : status;
}

/* ---- The question ---- */

static bool is_rehearsed(uint32_t cause)
{
    return cause == 0 || cause == DCR_CAUSE_INSOLVENCY || cause == DCR_CAUSE_PROTRACTED_DEFAULT ||
           cause == DCR_CAUSE_PUBLIC_BUYER_DEFAULT;
}

static dcr_status check(const dcr__agenda *agenda, dcr_error *err)
{
    const dcr_agenda_options *o = &agenda->options;
    if (!dcr__day_is_valid(o->as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (o->order > DCR_AGENDA_ORDER_BY_MONEY) return dcr__refuse(err, DCR_E_RANGE, "order is not one of dcr_agenda_order");
    if (!is_rehearsed(o->cause))
        return dcr__refuse(err, DCR_E_RANGE, "cause must be insolvency, protracted_default, public_buyer_default, or 0");
    if (o->utilisation != DCR_NO_RATIO && o->utilisation < 0) return dcr__refuse(err, DCR_E_RANGE, "utilisation is below 0");
    if (o->buyer_ix != DCR_NO_INDEX && o->buyer_ix >= agenda->book->num_buyers)
        return dcr__refuse(err, DCR_E_RANGE, "buyer_ix is not a row of the book's buyers");
    if (o->duties_done != NULL)
        DCR_TRY(dcr__table_check(o->duties_done, DCR_TABLE_DUTIES_DONE, "duties_done is not a table of duties that were done", err));
    if (o->with_money && agenda->policy->num_steps == 0)
        return dcr__refuse(err, DCR_E_PLAN, "the policy has no plan; give it one to ask about money");
    return DCR_OK;
}

static dcr_status start(dcr__agenda *agenda, dcr_error *err)
{
    dcr_cover_options cover = DCR_COVER_OPTIONS_INIT;
    dcr_status status = dcr__heap_from(agenda->allocator, &agenda->heap, err);
    if (status != DCR_OK) return status;
    cover.as_of_day = agenda->options.as_of_day;
    cover.num_shards = 2; /* answers are not packed: none are given */
    cover.omit = UINT64_MAX;
    status = check(agenda, err);
    if (status != DCR_OK) return status;
    return dcr_cover_new(agenda->policy, agenda->book, &cover, agenda->allocator, &agenda->cover, err);
}

dcr_status dcr__agenda_build(dcr__agenda *agenda, const dcr_policy *policy, const dcr_book *book,
                             const dcr_agenda_options *options, const dcr_allocator *allocator, dcr_error *err)
{
    *agenda = (dcr__agenda){.policy = policy, .book = book, .allocator = allocator, .options = *options};
    if (agenda->options.order == DCR_AGENDA_ORDER_BY_MONEY) agenda->options.with_money = 1;
    dcr_status status = start(agenda, err);
    if (status != DCR_OK) return status;
    status = fill(agenda);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, status == DCR_E_NOMEM ? "no memory for an agenda" : "the agenda");
}

void dcr__agenda_release(dcr__agenda *agenda)
{
    dcr_cover_free(agenda->cover);
    if (agenda->heap.release == NULL) return;
    dcr__release(&agenda->heap, agenda->rows);
    dcr__release(&agenda->heap, agenda->order);
}

/* ---- The table ---- */

/* Rows in order of day lie far apart: the one so many rows ahead is fetched in time. */
enum { AHEAD = 16 };
#if defined(__GNUC__)
#define FETCH(address) __builtin_prefetch(address)
#else
#define FETCH(address) ((void)0)
#endif

static void put_codes(const dcr__agenda_row *from, dcr_result *result, size_t row)
{
    dcr__result_uint32(result, DCR_AGENDA_ITEM)[row] = from->item;
    dcr__result_uint32(result, DCR_AGENDA_BUYER_IX)[row] = from->buyer;
    dcr__result_uint32(result, DCR_AGENDA_INVOICE_IX)[row] = from->invoice;
    dcr__result_uint32(result, DCR_AGENDA_LIMIT_IX)[row] = from->limit;
    dcr__result_uint32(result, DCR_AGENDA_TERM)[row] = (uint32_t)from->term;
    dcr__result_uint32(result, DCR_AGENDA_STATE)[row] = from->state;
    dcr__result_uint32(result, DCR_AGENDA_REASON)[row] = (uint32_t)from->reason;
}

static dcr_status put_row(const dcr__agenda *agenda, const dcr__agenda_row *from, dcr_result *result, size_t row)
{
    size_t length = 0;
    const char *name = dcr__agenda_name(agenda, from, &length);
    put_codes(from, result, row);
    dcr__result_int32(result, DCR_AGENDA_BY_DAY)[row] = from->by_day;
    dcr__result_int32(result, DCR_AGENDA_ANCHOR_DAY)[row] = from->anchor_day;
    dcr__result_int32(result, DCR_AGENDA_DONE_DAY)[row] = from->done_day;
    dcr__result_int64(result, DCR_AGENDA_DAYS_LEFT)[row] =
        from->by_day != DCR_NO_DAY ? (int64_t)from->by_day - agenda->options.as_of_day : 0;
    dcr__result_int64(result, DCR_AGENDA_AMOUNT)[row] = from->amount;
    dcr__result_int64(result, DCR_AGENDA_AT_STAKE)[row] = from->at_stake;
    return dcr__result_put_text(result, DCR_AGENDA_DEADLINE, row, name, length);
}

static dcr_status show(const dcr__agenda *agenda, dcr_result *result)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_AGENDA, agenda->num));
    for (size_t k = 0; k < agenda->num; k++) {
        if (k + AHEAD < agenda->num) FETCH(&agenda->rows[agenda->order[k + AHEAD]]);
        DCR_TRY(put_row(agenda, &agenda->rows[agenda->order[k]], result, k));
    }
    return DCR_OK;
}

static dcr_status answer(const dcr__agenda *agenda, dcr_result **out, dcr_error *err)
{
    dcr_result *result = NULL;
    dcr_status status = dcr__result_new(agenda->allocator, (uint32_t)agenda->policy->terms.currency, &result, err);
    if (status != DCR_OK) return status;
    status = show(agenda, result);
    if (status == DCR_OK) {
        *out = result;
        return DCR_OK;
    }
    dcr_result_free(result);
    return dcr__refuse(err, status, "no memory for an agenda");
}

dcr_status dcr_agenda_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_agenda_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_agenda_options known;
    dcr__agenda agenda;
    dcr_status status = dcr__sized_read(&known, sizeof known, sizeof known, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_AGENDA_OPTIONS_INIT");
    status = dcr__agenda_build(&agenda, policy, book, &known, allocator, err);
    if (status == DCR_OK) status = answer(&agenda, out, err);
    dcr__agenda_release(&agenda);
    return status;
}

void dcr_agenda_options_init(dcr_agenda_options *options, size_t size)
{
    static const dcr_agenda_options init = DCR_AGENDA_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
