/* The proof of effort: every level of the plan of reminders held against the log. docs/readers/effort-log.md. */
#include "delcredere/effort.h"

#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "calc/cover.h"
#include "num/amount.h"
#include "reader/claims.h"
#include "reader/dunning.h"
#include "rule/cause.h"
#include "terms/result.h"

/* A level of an invoice. */
typedef struct step {
    size_t row;         /* in the plan */
    size_t proof;       /* row of the log that made it done; SIZE_MAX: none */
    int32_t planned, by, done; /* done: also where the proof is lacking */
    bool is_proved;     /* done, with the proof that is needed */
    uint32_t state;
} step;

/* An overdue invoice, by its row. */
typedef struct overdue {
    uint32_t buyer; /* DCR_NO_INDEX: not overdue */
    int32_t due, hand_over_by;
    int64_t open;
    size_t place;   /* of its first step among those kept */
} overdue;

typedef struct effort {
    dcr_effort_log_check_options q;
    const dcr_policy *policy;
    const dcr_book *book;
    dcr_cover *cover;
    dcr__heap heap;
    step *steps;           /* levels, ascending */
    size_t num_steps;
    overdue *overdue;      /* buyers come one after the other, the answer is in the order of INVOICES */
    step *kept;
    size_t num_kept, kept_capacity;
    uint32_t *first, *next; /* rows of the log by invoice: the first, and behind each row the next; DCR_NO_INDEX: none */
    dcr_result *result;
    int64_t count[4];      /* invoices: all, complete, complete and late, missing */
    dcr__total open, open_complete, open_missing;
} effort;

/* ---- The log ---- */

static dcr_status chain_log(effort *e, dcr_error *err)
{
    const size_t rows = e->q.sent != NULL ? dcr_table_rows(e->q.sent) : 0;
    for (size_t k = 0; k < rows; k++) DCR_TRY(dcr__sent_invoice(e->book, e->q.sent, k, &e->next[k], err));
    for (size_t k = rows; k-- > 0;) {
        const uint32_t invoice = e->next[k];
        e->next[k] = e->first[invoice];
        e->first[invoice] = (uint32_t)k;
    }
    return DCR_OK;
}

/* Whether a row of the log is of a level: its number, and no other channel. */
static bool is_of_level(const effort *e, size_t k, size_t row)
{
    size_t said = 0, planned = 0;
    const int64_t *level = dcr__table_values(e->q.sent, DCR_DUNNING_SENT_LEVEL);
    const char *by = dcr__table_text(e->q.sent, DCR_DUNNING_SENT_CHANNEL, k, &said);
    const char *channel = dcr__table_text(e->q.levels, DCR_DUNNING_LEVELS_CHANNEL, row, &planned);
    if (level[k] != dcr__level_number(e->q.levels, DCR_DUNNING_LEVELS_LEVEL, row)) return false;
    return said == 0 || planned == 0 || (said == planned && memcmp(by, channel, said) == 0);
}

/* What made a level done, as far as the log knows. */
static void look_up(const effort *e, uint32_t invoice, step *s)
{
    const bool needs_proof = dcr__level_flag(e->q.levels, DCR_DUNNING_LEVELS_NEEDS_PROOF, s->row);
    for (uint32_t k = e->first[invoice]; k != DCR_NO_INDEX; k = e->next[k]) {
        size_t length = 0;
        const int32_t day = ((const int32_t *)dcr__table_values(e->q.sent, DCR_DUNNING_SENT_SENT_DAY))[k];
        if (day > e->q.as_of_day || !is_of_level(e, k, s->row)) continue;
        (void)dcr__table_text(e->q.sent, DCR_DUNNING_SENT_PROOF, k, &length);
        const bool is_proved = !needs_proof || length > 0;
        if (s->is_proved > is_proved || (s->is_proved == is_proved && s->done != DCR_NO_DAY && s->done <= day)) continue;
        s->is_proved = is_proved;
        s->done = day;
        s->proof = k;
    }
}

/* ---- Steps of one invoice ---- */

static void plan_steps(effort *e, const dcr__slice *slice, size_t i, int32_t hand_over_by)
{
    const int32_t due = dcr__owed_day(slice, i);
    const int32_t handed_over = dcr__deadline_done_day(slice, i, DCR_EVENT_COLLECTION_STARTED);
    int32_t last_day = due;
    for (size_t k = 0; k < e->num_steps; k++) {
        step *s = &e->steps[k];
        const int64_t grace = dcr__level_number(e->q.levels, DCR_DUNNING_LEVELS_GRACE_DAYS, s->row);
        const bool hands_over = dcr__level_hands_over(e->q.levels, s->row);
        *s = (step){.row = s->row, .proof = SIZE_MAX, .done = DCR_NO_DAY};
        s->planned = dcr__level_day(e->q.levels, s->row, due, last_day, hand_over_by);
        s->by = (int32_t)dcr__min((int64_t)s->planned + (grace != DCR_NO_AMOUNT ? grace : 0), DCR_DAY_MAX);
        if (hands_over && hand_over_by != DCR_NO_DAY && hand_over_by < s->by) s->by = hand_over_by;
        look_up(e, slice->items[i].row, s);
        if (hands_over && handed_over != DCR_NO_DAY && (!s->is_proved || handed_over <= s->done)) {
            s->done = handed_over;
            s->is_proved = true;
            s->proof = SIZE_MAX;
        }
        last_day = s->is_proved ? s->done : s->planned;
    }
}

/* Whether a higher level handed the debt over before a level had to be taken. */
static bool is_overtaken(const effort *e, size_t k)
{
    for (size_t i = k + 1; i < e->num_steps; i++)
        if (dcr__level_hands_over(e->q.levels, e->steps[i].row) && e->steps[i].is_proved && e->steps[i].done <= e->steps[k].by)
            return true;
    return false;
}

static uint32_t state_of(const effort *e, const dcr__slice *slice, size_t i, size_t k)
{
    const step *s = &e->steps[k];
    const int64_t least = dcr__level_number(e->q.levels, DCR_DUNNING_LEVELS_LEAST_AMOUNT, s->row);
    if (s->is_proved) return s->done <= s->by ? DCR_EFFORT_STATE_DONE : DCR_EFFORT_STATE_LATE;
    if (s->done != DCR_NO_DAY) return DCR_EFFORT_STATE_UNPROVED;
    if ((least != DCR_NO_AMOUNT && slice->s->open[i] < least) || is_overtaken(e, k)) return DCR_EFFORT_STATE_NOT_NEEDED;
    if (dcr__has_dispute(slice, i) || dcr__insolvency_day(slice) != DCR_NO_DAY) return DCR_EFFORT_STATE_SUSPENDED;
    return e->q.as_of_day > s->by ? DCR_EFFORT_STATE_MISSING : DCR_EFFORT_STATE_PLANNED;
}

static int64_t days_late(const effort *e, const step *s)
{
    if (s->state == DCR_EFFORT_STATE_LATE) return (int64_t)s->done - s->by;
    return s->state == DCR_EFFORT_STATE_MISSING ? (int64_t)e->q.as_of_day - s->by : 0;
}

static dcr_status put_texts(effort *e, const step *s, size_t row)
{
    size_t length = 0;
    const char *text = dcr__table_text(e->q.levels, DCR_DUNNING_LEVELS_CHANNEL, s->row, &length);
    DCR_TRY(dcr__result_put_text(e->result, DCR_EFFORT_STEPS_CHANNEL, row, text, length));
    text = "";
    length = 0;
    if (s->is_proved && s->proof != SIZE_MAX) text = dcr__table_text(e->q.sent, DCR_DUNNING_SENT_PROOF, s->proof, &length);
    return dcr__result_put_text(e->result, DCR_EFFORT_STEPS_PROOF, row, text, length);
}

static dcr_status put_step(effort *e, uint32_t invoice, const step *s)
{
    size_t row = 0;
    DCR_TRY(dcr__result_row(e->result, DCR_TABLE_EFFORT_STEPS, &row));
    dcr__result_uint32(e->result, DCR_EFFORT_STEPS_INVOICE_IX)[row] = invoice;
    dcr__result_uint32(e->result, DCR_EFFORT_STEPS_BUYER_IX)[row] = e->overdue[invoice].buyer;
    dcr__result_int64(e->result, DCR_EFFORT_STEPS_LEVEL)[row] = dcr__level_number(e->q.levels, DCR_DUNNING_LEVELS_LEVEL, s->row);
    dcr__result_uint32(e->result, DCR_EFFORT_STEPS_STATE)[row] = s->state;
    dcr__result_int32(e->result, DCR_EFFORT_STEPS_PLANNED_DAY)[row] = s->planned;
    dcr__result_int32(e->result, DCR_EFFORT_STEPS_BY_DAY)[row] = s->by;
    dcr__result_int32(e->result, DCR_EFFORT_STEPS_DONE_DAY)[row] = s->done;
    dcr__result_int64(e->result, DCR_EFFORT_STEPS_DAYS_LATE)[row] = days_late(e, s);
    return put_texts(e, s, row);
}

/* ---- The invoice as a whole ---- */

enum { NUM_STATES = DCR_EFFORT_STATE_PLANNED + 1 };

typedef struct summary {
    int64_t num[NUM_STATES]; /* levels by state */
    int32_t last_done;       /* DCR_NO_DAY: none */
    const step *lacking;     /* the lowest level that is; NULL: none */
    uint32_t answer;
} summary;

static summary sum_up(const effort *e)
{
    summary sum = {.last_done = DCR_NO_DAY, .answer = DCR_ANSWER_YES};
    for (size_t k = 0; k < e->num_steps; k++) {
        const step *s = &e->steps[k];
        sum.num[s->state]++;
        if (s->is_proved && (sum.last_done == DCR_NO_DAY || s->done > sum.last_done)) sum.last_done = s->done;
        if (!s->is_proved && s->state != DCR_EFFORT_STATE_NOT_NEEDED && sum.lacking == NULL) sum.lacking = s;
    }
    if (sum.lacking != NULL)
        sum.answer = sum.num[DCR_EFFORT_STATE_MISSING] + sum.num[DCR_EFFORT_STATE_UNPROVED] > 0 ? DCR_ANSWER_NO : DCR_ANSWER_UNKNOWN;
    return sum;
}

static void put_counts(const effort *e, const summary *sum, size_t row)
{
    static const struct {
        dcr_column column;
        uint32_t state;
    } counts[] = {
        {DCR_EFFORT_INVOICES_NUM_LATE, DCR_EFFORT_STATE_LATE},           {DCR_EFFORT_INVOICES_NUM_UNPROVED, DCR_EFFORT_STATE_UNPROVED},
        {DCR_EFFORT_INVOICES_NUM_MISSING, DCR_EFFORT_STATE_MISSING},     {DCR_EFFORT_INVOICES_NUM_PLANNED, DCR_EFFORT_STATE_PLANNED},
        {DCR_EFFORT_INVOICES_NUM_SUSPENDED, DCR_EFFORT_STATE_SUSPENDED}, {DCR_EFFORT_INVOICES_NUM_NOT_NEEDED, DCR_EFFORT_STATE_NOT_NEEDED},
    };
    for (size_t k = 0; k < sizeof counts / sizeof counts[0]; k++)
        dcr__result_int64(e->result, counts[k].column)[row] = sum->num[counts[k].state];
    dcr__result_int64(e->result, DCR_EFFORT_INVOICES_NUM_STEPS)[row] = (int64_t)e->num_steps;
    dcr__result_int64(e->result, DCR_EFFORT_INVOICES_NUM_DONE)[row] = sum->num[DCR_EFFORT_STATE_DONE] + sum->num[DCR_EFFORT_STATE_LATE];
}

static dcr_status put_invoice(effort *e, uint32_t invoice, const summary *sum)
{
    const bool is_complete = sum->lacking == NULL;
    const overdue *owed = &e->overdue[invoice];
    const dcr_result *t = e->result;
    size_t row = 0;
    DCR_TRY(dcr__result_row(e->result, DCR_TABLE_EFFORT_INVOICES, &row));
    dcr__result_uint32(t, DCR_EFFORT_INVOICES_INVOICE_IX)[row] = invoice;
    dcr__result_uint32(t, DCR_EFFORT_INVOICES_BUYER_IX)[row] = owed->buyer;
    dcr__result_int64(t, DCR_EFFORT_INVOICES_OPEN)[row] = owed->open;
    dcr__result_int32(t, DCR_EFFORT_INVOICES_DUE_DAY)[row] = owed->due;
    dcr__result_int32(t, DCR_EFFORT_INVOICES_HAND_OVER_BY_DAY)[row] = owed->hand_over_by;
    dcr__result_uint8(t, DCR_EFFORT_INVOICES_IS_COMPLETE)[row] = is_complete;
    dcr__result_int32(t, DCR_EFFORT_INVOICES_COMPLETE_DAY)[row] = is_complete ? sum->last_done : DCR_NO_DAY;
    dcr__result_int64(t, DCR_EFFORT_INVOICES_NEXT_LEVEL)[row] =
        is_complete ? 0 : dcr__level_number(e->q.levels, DCR_DUNNING_LEVELS_LEVEL, sum->lacking->row);
    dcr__result_int32(t, DCR_EFFORT_INVOICES_NEXT_BY_DAY)[row] = is_complete ? DCR_NO_DAY : sum->lacking->by;
    dcr__result_uint32(t, DCR_EFFORT_INVOICES_ANSWER)[row] = sum->answer;
    put_counts(e, sum, row);
    return DCR_OK;
}

static void add_up(effort *e, int64_t open, const summary *sum)
{
    const bool is_missing = sum->answer == DCR_ANSWER_NO;
    e->count[0]++;
    e->count[1] += sum->lacking == NULL;
    e->count[2] += sum->lacking == NULL && sum->num[DCR_EFFORT_STATE_LATE] > 0;
    e->count[3] += is_missing;
    dcr__total_add(&e->open, open);
    if (sum->lacking == NULL) dcr__total_add(&e->open_complete, open);
    if (is_missing) dcr__total_add(&e->open_missing, open);
}

static dcr_status hold(effort *e, const dcr__slice *slice, size_t i)
{
    const int32_t hand_over_by = dcr__hand_over_by(slice, i, true);
    step *kept = dcr__grow(&e->heap, e->kept, &e->kept_capacity, e->num_kept + e->num_steps, sizeof *kept);
    if (kept == NULL) return DCR_E_NOMEM;
    e->kept = kept;
    plan_steps(e, slice, i, hand_over_by);
    for (size_t k = 0; k < e->num_steps; k++) e->steps[k].state = state_of(e, slice, i, k);
    memcpy(kept + e->num_kept, e->steps, e->num_steps * sizeof *kept);
    e->overdue[slice->items[i].row] = (overdue){.buyer = slice->buyer_ix, .due = dcr__owed_day(slice, i), .hand_over_by = hand_over_by,
                                                .open = slice->s->open[i], .place = e->num_kept};
    e->num_kept += e->num_steps;
    return DCR_OK;
}

static dcr_status put(effort *e, uint32_t invoice)
{
    memcpy(e->steps, e->kept + e->overdue[invoice].place, e->num_steps * sizeof *e->steps);
    for (size_t k = 0; k < e->num_steps; k++) DCR_TRY(put_step(e, invoice, &e->steps[k]));
    const summary sum = sum_up(e);
    add_up(e, e->overdue[invoice].open, &sum);
    return put_invoice(e, invoice, &sum);
}

/* ---- The question ---- */

static dcr_status visit(effort *e, uint32_t buyer)
{
    dcr__slice slice;
    DCR_TRY(dcr__fold_buyer(&slice, &e->cover->question, buyer, &e->cover->shards[0].scratch));
    for (size_t i = 0; slice.status == DCR_OK && i < slice.num; i++) {
        const bool is_unpaid = dcr__is_debt(&slice, i) && slice.unpaid[i] > 0;
        if (is_unpaid && dcr__owed_day(&slice, i) < slice.as_of) DCR_TRY(hold(e, &slice, i));
    }
    return DCR_OK;
}

static dcr_status put_totals(const effort *e)
{
    static const dcr_column counts[] = {DCR_EFFORT_TOTALS_NUM_INVOICES, DCR_EFFORT_TOTALS_NUM_COMPLETE, DCR_EFFORT_TOTALS_NUM_LATE,
                                        DCR_EFFORT_TOTALS_NUM_MISSING};
    for (size_t k = 0; k < sizeof counts / sizeof counts[0]; k++) dcr__result_int64(e->result, counts[k])[0] = e->count[k];
    return dcr__total_get(&e->open, dcr__result_int64(e->result, DCR_EFFORT_TOTALS_OPEN)) &&
                   dcr__total_get(&e->open_complete, dcr__result_int64(e->result, DCR_EFFORT_TOTALS_OPEN_COMPLETE)) &&
                   dcr__total_get(&e->open_missing, dcr__result_int64(e->result, DCR_EFFORT_TOTALS_OPEN_MISSING))
               ? DCR_OK
               : DCR_E_OVERFLOW;
}

static dcr_status answer(effort *e)
{
    DCR_TRY(dcr__result_add(e->result, DCR_TABLE_EFFORT_STEPS, 0));
    DCR_TRY(dcr__result_add(e->result, DCR_TABLE_EFFORT_INVOICES, 0));
    DCR_TRY(dcr__result_add(e->result, DCR_TABLE_EFFORT_TOTALS, 1));
    if (e->q.buyer_ix != DCR_NO_INDEX) DCR_TRY(visit(e, e->q.buyer_ix));
    for (uint32_t buyer = 0; e->q.buyer_ix == DCR_NO_INDEX && buyer < e->book->num_buyers; buyer++) DCR_TRY(visit(e, buyer));
    for (uint32_t invoice = 0; invoice < e->book->facts[DCR_TABLE_INVOICES].rows; invoice++)
        if (e->overdue[invoice].buyer != DCR_NO_INDEX) DCR_TRY(put(e, invoice));
    return put_totals(e);
}

static dcr_status check(const effort *e, dcr_error *err)
{
    if (!dcr__day_is_valid(e->q.as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (e->q.buyer_ix != DCR_NO_INDEX && e->q.buyer_ix >= e->book->num_buyers)
        return dcr__refuse(err, DCR_E_RANGE, "buyer_ix is not a row of the book's buyers");
    return dcr__levels_check(e->q.levels, e->q.sent, err);
}

/* Levels in ascending order, and the log by invoice. */
static dcr_status prepare(effort *e, dcr_error *err)
{
    const size_t levels = dcr_table_rows(e->q.levels), invoices = e->book->facts[DCR_TABLE_INVOICES].rows;
    const size_t sent = e->q.sent != NULL ? dcr_table_rows(e->q.sent) : 0;
    e->steps = dcr__new_array(&e->heap, levels + 1, sizeof *e->steps);
    e->first = dcr__new_array(&e->heap, invoices + 1, sizeof *e->first);
    e->next = dcr__new_array(&e->heap, sent + 1, sizeof *e->next);
    e->overdue = dcr__new_array_raw(&e->heap, invoices + 1, sizeof *e->overdue);
    if (e->steps == NULL || e->first == NULL || e->next == NULL || e->overdue == NULL)
        return dcr__refuse(err, DCR_E_NOMEM, "no memory for the effort log");
    for (size_t row = dcr__level_above(e->q.levels, 0, false); row < levels;
         row = dcr__level_above(e->q.levels, dcr__level_number(e->q.levels, DCR_DUNNING_LEVELS_LEVEL, row), false))
        e->steps[e->num_steps++].row = row;
    for (size_t i = 0; i < invoices; i++) e->first[i] = e->overdue[i].buyer = DCR_NO_INDEX;
    return chain_log(e, err);
}

static dcr_status ask(effort *e, const dcr_allocator *allocator, dcr_error *err)
{
    dcr_cover_options cover = DCR_COVER_OPTIONS_INIT;
    cover.as_of_day = e->q.as_of_day;
    cover.num_shards = 2; /* answers are not packed: none are given */
    cover.omit = UINT64_MAX;
    DCR_TRY(prepare(e, err));
    DCR_TRY(dcr_cover_new(e->policy, e->book, &cover, allocator, &e->cover, err));
    DCR_TRY(dcr__result_new(allocator, e->policy->terms.currency, &e->result, err));
    const dcr_status status = answer(e);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, status == DCR_E_NOMEM ? "no memory for the effort log" : "the effort log");
}

void dcr_effort_log_check_options_init(dcr_effort_log_check_options *options, size_t size)
{
    static const dcr_effort_log_check_options init = DCR_EFFORT_LOG_CHECK_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

dcr_status dcr_effort_log_check_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_effort_log_check_options *options,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    effort e = {.policy = policy, .book = book};
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_status status = dcr__sized_read(&e.q, sizeof e.q, sizeof e.q, options);
    if (status != DCR_OK)
        return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_EFFORT_LOG_CHECK_OPTIONS_INIT");
    status = dcr__heap_from(allocator, &e.heap, err);
    if (status == DCR_OK) status = check(&e, err);
    if (status != DCR_OK) return status;
    status = ask(&e, allocator, err);
    if (status == DCR_OK)
        *out = e.result;
    else
        dcr_result_free(e.result);
    dcr_cover_free(e.cover);
    dcr__release(&e.heap, e.steps);
    dcr__release(&e.heap, e.overdue);
    dcr__release(&e.heap, e.kept);
    dcr__release(&e.heap, e.first);
    dcr__release(&e.heap, e.next);
    return status;
}
