/* Reminders: the next step to every overdue invoice by a plan of levels, and the policy's last day to hand it over. */
#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "delcredere/agenda.h"
#include "calc/cover.h"
#include "reader/dunning.h"
#include "reader/claims.h"
#include "rule/cause.h"
#include "terms/result.h"

enum { LONGEST = 3650 };

/* A row of the answer. */
typedef struct step {
    int64_t level, last_level, open;  /* level 0: none */
    int32_t step_day, last_day, hand_over_by, due;
    uint32_t invoice, buyer, state, level_row;
} step;

/* What was sent of an invoice. */
typedef struct sent {
    int64_t level; /* 0: nothing */
    int32_t day;
} sent;

typedef struct dunning {
    const dcr_policy *policy;
    const dcr_book *book;
    const dcr_dunning_options *options;
    const dcr_table *levels;
    dcr_cover *cover;
    dcr__heap heap;
    sent *sent;  /* by row of INVOICES */
    step *steps; /* likewise; buyer DCR_NO_INDEX: no row */
} dunning;

static dcr_status refuse(dcr_error *err, dcr_status status, dcr_column column, size_t row, const char *why)
{
    return dcr__refuse_at(err, status, 0, (int32_t)column / 100, (int32_t)column, (int64_t)row, why);
}

/* ---- Levels ---- */

static dcr_status check_level(const dcr_table *levels, size_t row, dcr_error *err)
{
    const uint32_t anchor = dcr__level_anchor(levels, row);
    const int64_t level = dcr__level_number(levels, DCR_DUNNING_LEVELS_LEVEL, row);
    const int64_t days = dcr__level_number(levels, DCR_DUNNING_LEVELS_DAYS, row);
    const int64_t grace = dcr__level_number(levels, DCR_DUNNING_LEVELS_GRACE_DAYS, row);
    if (level <= 0) return refuse(err, DCR_E_RANGE, DCR_DUNNING_LEVELS_LEVEL, row, "not above 0");
    if (days < -LONGEST || days > LONGEST) return refuse(err, DCR_E_RANGE, DCR_DUNNING_LEVELS_DAYS, row, "outside -3650 to 3650");
    if (grace != DCR_NO_AMOUNT && (grace < 0 || grace > LONGEST))
        return refuse(err, DCR_E_RANGE, DCR_DUNNING_LEVELS_GRACE_DAYS, row, "outside 0 to 3650");
    if (dcr_choice_name(DCR_GROUP_DUNNING_ANCHOR, (int32_t)anchor) == NULL)
        return refuse(err, DCR_E_CODE, DCR_DUNNING_LEVELS_ANCHOR, row, "not an anchor of a reminder");
    for (size_t k = 0; k < row; k++)
        if (dcr__level_number(levels, DCR_DUNNING_LEVELS_LEVEL, k) == level)
            return refuse(err, DCR_E_DUPLICATE, DCR_DUNNING_LEVELS_LEVEL, row, "a row above has the same level");
    return DCR_OK;
}

dcr_status dcr__levels_check(const dcr_table *levels, const dcr_table *taken, dcr_error *err)
{
    if (levels == NULL) return dcr__refuse(err, DCR_E_FACT_ABSENT, "no dunning levels; give \"levels\"");
    DCR_TRY(dcr__table_check(levels, DCR_TABLE_DUNNING_LEVELS, "levels is not a table of dunning levels", err));
    if (taken != NULL) DCR_TRY(dcr__table_check(taken, DCR_TABLE_DUNNING_SENT, "sent is not a table of steps that were taken", err));
    for (size_t k = 0; k < dcr_table_rows(levels); k++) DCR_TRY(check_level(levels, k, err));
    return DCR_OK;
}

size_t dcr__level_above(const dcr_table *levels, int64_t level, bool hands_over)
{
    const size_t rows = dcr_table_rows(levels);
    size_t best = rows;
    for (size_t k = 0; k < rows; k++) {
        const int64_t one = dcr__level_number(levels, DCR_DUNNING_LEVELS_LEVEL, k);
        if (one <= level || (hands_over && !dcr__level_hands_over(levels, k))) continue;
        if (best == rows || one < dcr__level_number(levels, DCR_DUNNING_LEVELS_LEVEL, best)) best = k;
    }
    return best;
}

/* ---- What was sent ---- */

dcr_status dcr__sent_invoice(const dcr_book *book, const dcr_table *table, size_t row, uint32_t *out, dcr_error *err)
{
    const uint32_t *ix = dcr__table_values(table, DCR_DUNNING_SENT_INVOICE_IX);
    const int64_t *offsets = dcr__table_values(table, DCR_DUNNING_SENT_INVOICE);
    const size_t length = offsets != NULL ? (size_t)(offsets[row + 1] - offsets[row]) : 0;
    *out = ix != NULL ? ix[row] : DCR_NO_INDEX;
    if (*out == DCR_NO_INDEX && length == 0)
        return refuse(err, DCR_E_FACT_ABSENT, DCR_DUNNING_SENT_INVOICE, row, "give \"invoice\" or \"invoice_ix\"");
    if (*out == DCR_NO_INDEX)
        *out = dcr_book_find_invoice(book, dcr_table_text_bytes(table, DCR_DUNNING_SENT_INVOICE) + offsets[row], length);
    if (*out >= book->facts[DCR_TABLE_INVOICES].rows)
        return refuse(err, DCR_E_INVOICE_UNKNOWN, DCR_DUNNING_SENT_INVOICE, row, "not in the table of invoices of the book");
    return DCR_OK;
}

static dcr_status note_sent(dunning *d, dcr_error *err)
{
    const dcr_table *table = d->options->sent;
    if (table == NULL || dcr_table_rows(table) == 0) return DCR_OK;
    const int64_t *level = dcr__table_values(table, DCR_DUNNING_SENT_LEVEL);
    const int32_t *day = dcr__table_values(table, DCR_DUNNING_SENT_SENT_DAY);
    for (size_t k = 0; k < dcr_table_rows(table); k++) {
        uint32_t invoice = 0;
        const dcr_status status = dcr__sent_invoice(d->book, table, k, &invoice, err);
        if (status != DCR_OK) return status;
        sent *known = &d->sent[invoice];
        if (day[k] > d->options->as_of_day || level[k] < known->level) continue;
        if (level[k] == known->level && day[k] < known->day) continue;
        *known = (sent){level[k], day[k]};
    }
    return DCR_OK;
}

/* ---- One invoice ---- */

int32_t dcr__hand_over_by(const dcr__slice *slice, size_t i, bool with_done)
{
    const dcr__facts *facts = dcr__deadlines(slice);
    int32_t first = DCR_NO_DAY;
    for (size_t k = 0; k < facts->rows; k++) {
        dcr__deadline deadline;
        if (!dcr__deadline_of(slice, i, k, &deadline) || deadline.event != DCR_EVENT_COLLECTION_STARTED) continue;
        const dcr__deadline_state state = dcr__deadline_judge(slice, i, &deadline);
        const bool is_done = state.state == DCR_DEADLINE_STATE_DONE || state.state == DCR_DEADLINE_STATE_LATE;
        const bool is_live = state.state == DCR_DEADLINE_STATE_OPEN || state.state == DCR_DEADLINE_STATE_MISSED;
        if ((is_live || (with_done && is_done)) && state.by_day != DCR_NO_DAY && (first == DCR_NO_DAY || state.by_day < first))
            first = state.by_day;
    }
    return first;
}

bool dcr__has_dispute(const dcr__slice *slice, size_t i)
{
    return (slice->has_disputes || (slice->items[i].flags & DCR__ITEM_DISPUTED) != 0) && slice->s->in_dispute[i] != 0;
}

static int32_t within_years(int64_t day)
{
    return (int32_t)(day > DCR_DAY_MAX ? DCR_DAY_MAX : day < DCR_DAY_MIN ? DCR_DAY_MIN : day);
}

int32_t dcr__level_day(const dcr_table *levels, size_t row, int32_t due, int32_t last_day, int32_t hand_over_by)
{
    const uint32_t anchor = dcr__level_anchor(levels, row);
    int64_t day = due;
    if (anchor == DCR_DUNNING_ANCHOR_END_OF_MONTH) day = dcr__end_of_month(due);
    if (anchor == DCR_DUNNING_ANCHOR_LAST_STEP) day = last_day;
    const int32_t planned = within_years(day + dcr__level_number(levels, DCR_DUNNING_LEVELS_DAYS, row));
    const bool is_bound = dcr__level_hands_over(levels, row) && hand_over_by != DCR_NO_DAY && hand_over_by < planned;
    return is_bound ? hand_over_by : planned;
}

static int32_t step_day(const dunning *d, const step *s, size_t row)
{
    return dcr__level_day(d->levels, row, s->due, s->last_level > 0 ? s->last_day : s->due, s->hand_over_by);
}

static size_t next_level(const dunning *d, const step *s, int32_t as_of)
{
    const size_t bound = s->hand_over_by != DCR_NO_DAY && as_of >= s->hand_over_by ? dcr__level_above(d->levels, s->last_level, true)
                                                                                   : dcr_table_rows(d->levels);
    return bound < dcr_table_rows(d->levels) ? bound : dcr__level_above(d->levels, s->last_level, false);
}

static uint32_t state_of(const dunning *d, const dcr__slice *slice, size_t i, const step *s, size_t row)
{
    if (dcr__deadline_done_day(slice, i, DCR_EVENT_COLLECTION_STARTED) != DCR_NO_DAY) return DCR_DUNNING_STATE_HANDED_OVER;
    if (dcr__has_dispute(slice, i)) return DCR_DUNNING_STATE_DISPUTED;
    if (dcr__insolvency_day(slice) != DCR_NO_DAY) return DCR_DUNNING_STATE_INSOLVENT;
    if (row == dcr_table_rows(d->levels)) return DCR_DUNNING_STATE_FINISHED;
    const int64_t least = dcr__level_number(d->levels, DCR_DUNNING_LEVELS_LEAST_AMOUNT, row);
    if (least != DCR_NO_AMOUNT && s->open < least) return DCR_DUNNING_STATE_BELOW_AMOUNT;
    return s->step_day <= slice->as_of ? DCR_DUNNING_STATE_DUE : DCR_DUNNING_STATE_PLANNED;
}

static void plan(dunning *d, const dcr__slice *slice, size_t i)
{
    const size_t rows = dcr_table_rows(d->levels);
    const uint32_t invoice = slice->items[i].row;
    step *s = &d->steps[invoice];
    *s = (step){.invoice = invoice, .buyer = slice->buyer_ix, .due = dcr__owed_day(slice, i), .open = slice->s->open[i],
                .last_level = d->sent[invoice].level, .step_day = DCR_NO_DAY, .last_day = DCR_NO_DAY};
    if (s->last_level > 0) s->last_day = d->sent[invoice].day;
    s->hand_over_by = dcr__hand_over_by(slice, i, false);
    const size_t row = next_level(d, s, slice->as_of);
    if (row < rows) s->step_day = step_day(d, s, row);
    s->state = state_of(d, slice, i, s, row);
    s->level_row = s->state != DCR_DUNNING_STATE_HANDED_OVER && row < rows ? (uint32_t)row : DCR_NO_INDEX;
    if (s->level_row == DCR_NO_INDEX) s->step_day = DCR_NO_DAY;
    if (s->level_row != DCR_NO_INDEX) s->level = dcr__level_number(d->levels, DCR_DUNNING_LEVELS_LEVEL, row);
}

static dcr_status visit(dunning *d, uint32_t buyer)
{
    dcr__slice slice;
    DCR_TRY(dcr__fold_buyer(&slice, &d->cover->question, buyer, &d->cover->shards[0].scratch));
    for (size_t i = 0; slice.status == DCR_OK && i < slice.num; i++) {
        const bool is_debt = !dcr__is_credit(&slice, i) && slice.s->status[i] == DCR_OK && slice.unpaid[i] > 0;
        if (is_debt && dcr__owed_day(&slice, i) < slice.as_of) plan(d, &slice, i);
    }
    return DCR_OK;
}

static dcr_status visit_all(dunning *d)
{
    const size_t rows = d->book->facts[DCR_TABLE_INVOICES].rows;
    d->steps = dcr__new_array_raw(&d->heap, rows + 1, sizeof *d->steps);
    if (d->steps == NULL) return DCR_E_NOMEM;
    for (size_t k = 0; k < rows; k++) d->steps[k].buyer = DCR_NO_INDEX;
    if (d->options->buyer_ix != DCR_NO_INDEX) return visit(d, d->options->buyer_ix);
    for (uint32_t buyer = 0; buyer < d->book->num_buyers; buyer++) DCR_TRY(visit(d, buyer));
    return DCR_OK;
}

/* ---- The table ---- */

static dcr_status put_channel(const dunning *d, const step *s, dcr_result *result, size_t row)
{
    const int64_t *offsets = dcr__table_values(d->levels, DCR_DUNNING_LEVELS_CHANNEL);
    if (offsets == NULL || s->level_row == DCR_NO_INDEX)
        return dcr__result_put_text(result, DCR_DUNNING_CHANNEL, row, "", 0);
    const char *bytes = dcr_table_text_bytes(d->levels, DCR_DUNNING_LEVELS_CHANNEL) + offsets[s->level_row];
    return dcr__result_put_text(result, DCR_DUNNING_CHANNEL, row, bytes,
                                (size_t)(offsets[s->level_row + 1] - offsets[s->level_row]));
}

static dcr_status put_step(const dunning *d, const step *s, dcr_result *result)
{
    size_t row = 0;
    DCR_TRY(dcr__result_row(result, DCR_TABLE_DUNNING, &row));
    dcr__result_uint32(result, DCR_DUNNING_INVOICE_IX)[row] = s->invoice;
    dcr__result_uint32(result, DCR_DUNNING_BUYER_IX)[row] = s->buyer;
    dcr__result_uint32(result, DCR_DUNNING_STATE)[row] = s->state;
    dcr__result_int64(result, DCR_DUNNING_LEVEL)[row] = s->level;
    dcr__result_int32(result, DCR_DUNNING_STEP_DAY)[row] = s->step_day;
    dcr__result_int64(result, DCR_DUNNING_LAST_LEVEL)[row] = s->last_level;
    dcr__result_int32(result, DCR_DUNNING_LAST_DAY)[row] = s->last_day;
    dcr__result_int32(result, DCR_DUNNING_HAND_OVER_BY_DAY)[row] = s->hand_over_by;
    dcr__result_int64(result, DCR_DUNNING_OPEN)[row] = s->open;
    dcr__result_int64(result, DCR_DUNNING_DAYS_OVERDUE)[row] = (int64_t)d->options->as_of_day - s->due;
    return put_channel(d, s, result, row);
}

static dcr_status show(const dunning *d, dcr_result *result)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_DUNNING, 0));
    for (size_t k = 0; k < d->book->facts[DCR_TABLE_INVOICES].rows; k++)
        if (d->steps[k].buyer != DCR_NO_INDEX) DCR_TRY(put_step(d, &d->steps[k], result));
    return DCR_OK;
}

/* ---- The question ---- */

static dcr_status start(dunning *d, const dcr_allocator *allocator, dcr_error *err)
{
    dcr_cover_options cover = DCR_COVER_OPTIONS_INIT;
    if (!dcr__day_is_valid(d->options->as_of_day))
        return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (d->options->buyer_ix != DCR_NO_INDEX && d->options->buyer_ix >= d->book->num_buyers)
        return dcr__refuse(err, DCR_E_RANGE, "buyer_ix is not a row of the book's buyers");
    cover.as_of_day = d->options->as_of_day;
    cover.num_shards = 2; /* answers are not packed: none are given */
    cover.omit = UINT64_MAX;
    DCR_TRY(dcr__levels_check(d->options->levels, d->options->sent, err));
    d->levels = d->options->levels;
    d->sent = dcr__new_array(&d->heap, d->book->facts[DCR_TABLE_INVOICES].rows + 1, sizeof *d->sent);
    if (d->sent == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for reminders");
    const dcr_status status = note_sent(d, err);
    return status == DCR_OK ? dcr_cover_new(d->policy, d->book, &cover, allocator, &d->cover, err) : status;
}

static dcr_status answer(dunning *d, const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    dcr_result *result = NULL;
    dcr_status status = dcr__result_new(allocator, (uint32_t)d->policy->terms.currency, &result, err);
    if (status != DCR_OK) return status;
    status = visit_all(d);
    if (status == DCR_OK) status = show(d, result);
    if (status == DCR_OK) {
        *out = result;
        return DCR_OK;
    }
    dcr_result_free(result);
    return dcr__refuse(err, status, status == DCR_E_NOMEM ? "no memory for reminders" : "the reminders");
}

dcr_status dcr_dunning_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_dunning_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_dunning_options known;
    dunning d = {.policy = policy, .book = book, .options = &known};
    dcr_status status = dcr__sized_read(&known, sizeof known, sizeof known, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_DUNNING_OPTIONS_INIT");
    status = dcr__heap_from(allocator, &d.heap, err);
    if (status != DCR_OK) return status;
    status = start(&d, allocator, err);
    if (status == DCR_OK) status = answer(&d, allocator, out, err);
    dcr_cover_free(d.cover);
    dcr__release(&d.heap, d.sent);
    dcr__release(&d.heap, d.steps);
    return status;
}

void dcr_dunning_options_init(dcr_dunning_options *options, size_t size)
{
    static const dcr_dunning_options init = DCR_DUNNING_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
