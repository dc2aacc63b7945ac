/* The tables of two lists of limits: row by row, by kind of difference, and in one row. */
#include "base/ckd.h"
#include "calc/fold.h"
#include "reader/limits_diff.h"

/* ---- Values of an entry ---- */

static const void *values_of(const dcr_book *book, dcr_column column)
{
    return dcr__facts_values(&book->facts[DCR_TABLE_LIMITS], column);
}

static int32_t day_of(const dcr_book *book, dcr_column column, uint32_t row)
{
    const int32_t *days = values_of(book, column);
    return days != NULL ? days[row] : DCR_NO_DAY;
}

static int64_t number_of(const dcr_book *book, dcr_column column, uint32_t row)
{
    const int64_t *numbers = values_of(book, column);
    return numbers != NULL ? numbers[row] : DCR_NO_AMOUNT;
}

static bool is_foreign(const dcr__limits_diff *d, const dcr__limit *limit)
{
    return dcr__entry_stands(d, limit) && dcr__entry_currency(d, limit) != (uint32_t)d->policy->terms.currency;
}

/* What an entry grants now, in policy currency; `none` where there is no entry. */
static int64_t amount_of(const dcr__limits_diff *d, const dcr__limit *limit, int64_t none)
{
    if (limit == NULL) return none;
    if (is_foreign(d, limit)) return DCR_NO_AMOUNT;
    return dcr__entry_stands(d, limit) ? limit->amount : 0;
}

static int64_t less(int64_t a, int64_t b)
{
    return a == DCR_NO_AMOUNT || b == DCR_NO_AMOUNT ? DCR_NO_AMOUNT : a - b; /* both at least 0 */
}

static int64_t grade_of(const dcr_book *book, uint32_t row)
{
    const int64_t grade = number_of(book, DCR_LIMITS_GRADE, row);
    return grade == 0 ? DCR_NO_AMOUNT : grade;
}

/* The grade of the last report on a buyer up to the day. */
static int64_t reported_grade(const dcr__limits_diff *d, uint32_t buyer)
{
    const dcr_book *book = d->book;
    const int64_t *grades = dcr__facts_values(&book->facts[DCR_TABLE_EVENTS], DCR_EVENTS_GRADE);
    int64_t found = DCR_NO_AMOUNT;
    for (uint32_t k = book->events.start[buyer]; grades != NULL && k < book->events.start[buyer + 1]; k++) {
        const dcr__event *event = &book->events.rows[k];
        if (event->event == DCR_EVENT_CREDIT_REPORT && event->day <= d->options.as_of_day) found = grades[event->row];
    }
    return found == 0 ? DCR_NO_AMOUNT : found;
}

static int64_t old_grade(const dcr__limits_diff *d, const dcr__diff_row *row)
{
    const int64_t grade = row->was != NULL ? grade_of(d->book, row->was->row) : DCR_NO_AMOUNT;
    return grade != DCR_NO_AMOUNT ? grade : reported_grade(d, row->buyer);
}

static bool has_other_terms(const dcr__limits_diff *d, const dcr__diff_row *row)
{
    static const dcr_column numbers[] = {DCR_LIMITS_MAXIMUM_PAYMENT_TERMS_DAYS, DCR_LIMITS_EXTENSION_DAYS};
    const uint32_t was = row->was->row;
    const uint32_t is = row->is->row;
    const uint32_t *old_answer = values_of(d->book, DCR_LIMITS_CONDITION_ANSWER);
    const uint32_t *new_answer = values_of(d->list, DCR_LIMITS_CONDITION_ANSWER);
    const uint8_t *old_lock = values_of(d->book, DCR_LIMITS_IS_NON_CANCELLABLE);
    const uint8_t *new_lock = values_of(d->list, DCR_LIMITS_IS_NON_CANCELLABLE);
    bool differs = day_of(d->book, DCR_LIMITS_UNTIL_DAY, was) != day_of(d->list, DCR_LIMITS_UNTIL_DAY, is);
    for (size_t i = 0; i < 2; i++) differs = differs || number_of(d->book, numbers[i], was) != number_of(d->list, numbers[i], is);
    differs = differs || (old_answer != NULL ? old_answer[was] : 0) != (new_answer != NULL ? new_answer[is] : 0);
    return differs || (old_lock != NULL && old_lock[was] != 0) != (new_lock != NULL && new_lock[is] != 0);
}

/* What would stand without any decision, or absent. */
static int64_t discretionary_of(const dcr__limits_diff *d, uint32_t buyer)
{
    const dcr__buyer_columns *c = &d->bare_cover->buyers;
    const uint32_t basis = c->limit_basis[buyer];
    const bool is_own = basis == DCR_COVER_BASIS_DISCRETIONARY || basis == DCR_COVER_BASIS_UNNAMED || basis == DCR_COVER_BASIS_AUTOMATIC;
    return c->status[buyer] == DCR_OK && is_own ? c->limit[buyer] : DCR_NO_AMOUNT;
}

/* ---- The day on which a row works ---- */

static int32_t from_in(const dcr__limit *line, size_t num, uint32_t row, int32_t otherwise)
{
    for (size_t k = 0; k < num; k++)
        if (line[k].row == row) return line[k].from_day;
    return otherwise;
}

static dcr_status effective_day(const dcr__limits_diff *d, const dcr_cover *days, const dcr__diff_row *row, int32_t *out)
{
    dcr__slice slice;
    const uint32_t after = d->row_after[row->is->row];
    *out = day_of(d->list, DCR_LIMITS_FROM_DAY, row->is->row);
    DCR_TRY(dcr__fold_buyer(&slice, &days->question, row->buyer, &days->shards[0].scratch));
    if (slice.status != DCR_OK) return DCR_OK;
    const dcr__lines *lines = &slice.lines;
    *out = from_in(slice.limits, slice.num_limits, after, *out);
    *out = from_in(lines->temporary, lines->num_temporary, after, *out);
    *out = from_in(lines->top_up, lines->num_top_up, after, *out);
    *out = from_in(lines->bank, lines->num_bank, after, *out);
    *out = from_in(lines->group, lines->num_group, after, *out);
    *out = from_in(lines->group_top_up, lines->num_group_top_up, after, *out);
    return DCR_OK;
}

/* ---- LIMITS_DIFF ---- */

static void put_amounts(const dcr__limits_diff *d, const dcr__diff_row *from, size_t row)
{
    const dcr_result *r = d->result;
    dcr__result_int64(r, DCR_LIMITS_DIFF_OLD_AMOUNT)[row] = amount_of(d, from->was, DCR_NO_AMOUNT);
    dcr__result_int64(r, DCR_LIMITS_DIFF_NEW_AMOUNT)[row] = amount_of(d, from->is, DCR_NO_AMOUNT);
    dcr__result_int64(r, DCR_LIMITS_DIFF_CHANGE)[row] = less(amount_of(d, from->is, 0), amount_of(d, from->was, 0));
    if (from->was != NULL) dcr__result_uint32(r, DCR_LIMITS_DIFF_OLD_IX)[row] = from->was->row;
    if (from->was != NULL) dcr__result_uint32(r, DCR_LIMITS_DIFF_OLD_CURRENCY)[row] = dcr__entry_currency(d, from->was);
    if (from->is != NULL) dcr__result_uint32(r, DCR_LIMITS_DIFF_NEW_IX)[row] = from->is->row;
    if (from->is != NULL) dcr__result_uint32(r, DCR_LIMITS_DIFF_NEW_CURRENCY)[row] = dcr__entry_currency(d, from->is);
}

static void put_cover(const dcr__limits_diff *d, uint32_t buyer, size_t row)
{
    const dcr_result *r = d->result;
    const dcr__buyer_columns *before = &d->before_cover->buyers;
    const dcr__buyer_columns *after = &d->after_cover->buyers;
    const int64_t was = before->status[buyer] == DCR_OK ? before->covered[buyer] : DCR_NO_AMOUNT;
    const int64_t is = after->status[buyer] == DCR_OK ? after->covered[buyer] : DCR_NO_AMOUNT;
    dcr__result_int64(r, DCR_LIMITS_DIFF_COVERED_BEFORE)[row] = was;
    dcr__result_int64(r, DCR_LIMITS_DIFF_COVERED_AFTER)[row] = is;
    dcr__result_int64(r, DCR_LIMITS_DIFF_COVERED_CHANGE)[row] = less(is, was);
    if (before->status[buyer] == DCR_OK) dcr__result_int64(r, DCR_LIMITS_DIFF_EXPOSURE)[row] = before->exposure[buyer];
}

static void put_notes(const dcr__limits_diff *d, const dcr__diff_row *from, size_t row)
{
    const dcr_result *r = d->result;
    const int64_t discretionary = from->chain == DCR__CHAIN_NAMED ? discretionary_of(d, from->buyer) : DCR_NO_AMOUNT;
    const int64_t was = old_grade(d, from);
    const int64_t is = from->is != NULL ? grade_of(d->list, from->is->row) : DCR_NO_AMOUNT;
    dcr__result_int64(r, DCR_LIMITS_DIFF_OLD_GRADE)[row] = was;
    dcr__result_int64(r, DCR_LIMITS_DIFF_NEW_GRADE)[row] = is;
    dcr__result_int64(r, DCR_LIMITS_DIFF_DISCRETIONARY_AMOUNT)[row] = discretionary;
    if (from->is == NULL) return;
    const int64_t amount = amount_of(d, from->is, DCR_NO_AMOUNT);
    dcr__result_uint8(r, DCR_LIMITS_DIFF_IS_REGRADED)[row] = is != DCR_NO_AMOUNT && was != DCR_NO_AMOUNT && is != was;
    dcr__result_uint8(r, DCR_LIMITS_DIFF_IS_WRONG_CURRENCY)[row] = is_foreign(d, from->is);
    dcr__result_uint8(r, DCR_LIMITS_DIFF_IS_BELOW_DISCRETIONARY)[row] =
        discretionary != DCR_NO_AMOUNT && amount != DCR_NO_AMOUNT && amount < discretionary;
    if (!dcr__entry_stands(d, from->was) || !dcr__entry_stands(d, from->is)) return;
    dcr__result_uint8(r, DCR_LIMITS_DIFF_HAS_OTHER_PERCENTAGE)[row] = from->was->percentage != from->is->percentage;
    dcr__result_uint8(r, DCR_LIMITS_DIFF_HAS_OTHER_TERMS)[row] = has_other_terms(d, from);
}

static dcr_status put_days(const dcr__limits_diff *d, const dcr_cover *days, const dcr__diff_row *from, size_t row)
{
    static const dcr_column notices[] = {DCR_LIMITS_NOTIFIED_DAY, DCR_LIMITS_DECIDED_DAY, DCR_LIMITS_FROM_DAY};
    const dcr_result *r = d->result;
    int32_t notice = DCR_NO_DAY;
    if (from->is == NULL) return DCR_OK;
    for (size_t i = 0; notice == DCR_NO_DAY && i < 3; i++) notice = day_of(d->list, notices[i], from->is->row);
    dcr__result_int32(r, DCR_LIMITS_DIFF_NOTICE_DAY)[row] = notice;
    dcr__result_int32(r, DCR_LIMITS_DIFF_UNTIL_DAY)[row] = day_of(d->list, DCR_LIMITS_UNTIL_DAY, from->is->row);
    return effective_day(d, days, from, &dcr__result_int32(r, DCR_LIMITS_DIFF_EFFECTIVE_DAY)[row]);
}

static dcr_status put_rows(dcr__limits_diff *d, const dcr_cover *days)
{
    for (size_t k = 0; k < d->num; k++) {
        const dcr__diff_row *from = &d->rows[k];
        size_t row = 0;
        DCR_TRY(dcr__result_row(d->result, DCR_TABLE_LIMITS_DIFF, &row));
        dcr__result_uint32(d->result, DCR_LIMITS_DIFF_BUYER_IX)[row] = from->buyer;
        dcr__result_uint32(d->result, DCR_LIMITS_DIFF_LIMIT_KIND)[row] = from->is != NULL ? from->is->kind : from->was->kind;
        dcr__result_uint32(d->result, DCR_LIMITS_DIFF_DIFFERENCE)[row] = from->difference;
        put_amounts(d, from, row);
        put_cover(d, from->buyer, row);
        put_notes(d, from, row);
        DCR_TRY(put_days(d, days, from, row));
    }
    return DCR_OK;
}

static dcr_status put_strangers(dcr__limits_diff *d)
{
    for (size_t i = 0; i < d->list->num_problems; i++) {
        const dcr__problem *problem = &d->list->problems[i];
        size_t row = 0;
        if (problem->table != DCR_TABLE_LIMITS) continue; /* all others of the list were refused */
        DCR_TRY(dcr__result_row(d->result, DCR_TABLE_LIMITS_DIFF, &row));
        dcr__result_uint32(d->result, DCR_LIMITS_DIFF_DIFFERENCE)[row] = DCR_LIMIT_DIFFERENCE_UNKNOWN_BUYER;
        dcr__result_int64(d->result, DCR_LIMITS_DIFF_OLD_GRADE)[row] = DCR_NO_AMOUNT;
        dcr__result_int64(d->result, DCR_LIMITS_DIFF_NEW_GRADE)[row] = DCR_NO_AMOUNT;
        dcr__result_uint32(d->result, DCR_LIMITS_DIFF_NEW_IX)[row] = problem->row;
    }
    return DCR_OK;
}

/* ---- LIMITS_DIFF_KINDS ---- */

static bool is_of(const dcr_result *r, size_t row, uint32_t difference)
{
    static const dcr_column flags[] = {DCR_LIMITS_DIFF_IS_REGRADED, DCR_LIMITS_DIFF_IS_WRONG_CURRENCY, DCR_LIMITS_DIFF_IS_BELOW_DISCRETIONARY,
                                       DCR_LIMITS_DIFF_HAS_OTHER_PERCENTAGE, DCR_LIMITS_DIFF_HAS_OTHER_TERMS};
    if (difference < DCR_LIMIT_DIFFERENCE_REGRADED) return dcr__result_uint32(r, DCR_LIMITS_DIFF_DIFFERENCE)[row] == difference;
    return dcr__result_uint8(r, flags[difference - DCR_LIMIT_DIFFERENCE_REGRADED])[row] != 0;
}

static dcr_status add_up(int64_t *sum, int64_t amount)
{
    if (amount == DCR_NO_AMOUNT) return DCR_OK;
    return dcr__add(*sum, amount, sum) ? DCR_OK : DCR_E_OVERFLOW;
}

/* Rows of a buyer follow one another: his cover counts with the first of them. */
static dcr_status put_kind(dcr__limits_diff *d, uint32_t difference)
{
    const dcr_result *r = d->result;
    const size_t rows = dcr_table_rows(dcr_result_table(r, DCR_TABLE_LIMITS_DIFF));
    uint32_t last = DCR_NO_INDEX;
    int64_t num = 0;
    int64_t change = 0;
    int64_t covered = 0;
    size_t at = 0;
    for (size_t row = 0; row < rows; row++) {
        const uint32_t buyer = dcr__result_uint32(r, DCR_LIMITS_DIFF_BUYER_IX)[row];
        if (!is_of(r, row, difference)) continue;
        num++;
        DCR_TRY(add_up(&change, dcr__result_int64(r, DCR_LIMITS_DIFF_CHANGE)[row]));
        if (buyer != last) DCR_TRY(add_up(&covered, dcr__result_int64(r, DCR_LIMITS_DIFF_COVERED_CHANGE)[row]));
        last = buyer;
    }
    if (num == 0) return DCR_OK;
    DCR_TRY(dcr__result_row(d->result, DCR_TABLE_LIMITS_DIFF_KINDS, &at));
    dcr__result_uint32(r, DCR_LIMITS_DIFF_KINDS_DIFFERENCE)[at] = difference;
    dcr__result_int64(r, DCR_LIMITS_DIFF_KINDS_NUM_LIMITS)[at] = num;
    dcr__result_int64(r, DCR_LIMITS_DIFF_KINDS_CHANGE)[at] = change;
    dcr__result_int64(r, DCR_LIMITS_DIFF_KINDS_COVERED_CHANGE)[at] = covered;
    return DCR_OK;
}

/* ---- LIMITS_DIFF_TOTALS ---- */

static dcr_status sum_entries(const dcr__limits_diff *d)
{
    const dcr_result *r = d->result;
    int64_t num_old = 0;
    int64_t num_new = 0;
    int64_t was = 0;
    int64_t is = 0;
    int64_t num_changed = (int64_t)(dcr_table_rows(dcr_result_table(r, DCR_TABLE_LIMITS_DIFF)) - d->num);
    for (size_t k = 0; k < d->num; k++) {
        const dcr__diff_row *row = &d->rows[k];
        num_old += row->was != NULL;
        num_new += row->is != NULL;
        num_changed += row->difference != DCR_LIMIT_DIFFERENCE_UNCHANGED;
        DCR_TRY(add_up(&was, amount_of(d, row->was, 0)));
        DCR_TRY(add_up(&is, amount_of(d, row->is, 0)));
    }
    dcr__result_int64(r, DCR_LIMITS_DIFF_TOTALS_NUM_OLD)[0] = num_old;
    dcr__result_int64(r, DCR_LIMITS_DIFF_TOTALS_NUM_NEW)[0] = num_new;
    dcr__result_int64(r, DCR_LIMITS_DIFF_TOTALS_NUM_CHANGED)[0] = num_changed;
    dcr__result_int64(r, DCR_LIMITS_DIFF_TOTALS_OLD_AMOUNT)[0] = was;
    dcr__result_int64(r, DCR_LIMITS_DIFF_TOTALS_NEW_AMOUNT)[0] = is;
    return DCR_OK;
}

static int64_t total_of(const dcr_cover *cover, dcr_column column)
{
    return dcr_table_int64(dcr_cover_table(cover, DCR_TABLE_COVER_TOTALS), column)[0];
}

static dcr_status put_totals(const dcr__limits_diff *d)
{
    const dcr_result *r = d->result;
    const int64_t before = total_of(d->before_cover, DCR_COVER_TOTALS_COVERED);
    const int64_t after = total_of(d->after_cover, DCR_COVER_TOTALS_COVERED);
    dcr__result_int32(r, DCR_LIMITS_DIFF_TOTALS_AS_OF_DAY)[0] = d->options.as_of_day;
    dcr__result_int64(r, DCR_LIMITS_DIFF_TOTALS_COVERED_BEFORE)[0] = before;
    dcr__result_int64(r, DCR_LIMITS_DIFF_TOTALS_COVERED_AFTER)[0] = after;
    dcr__result_int64(r, DCR_LIMITS_DIFF_TOTALS_COVERED_CHANGE)[0] = after - before; /* both at least 0 */
    dcr__result_int64(r, DCR_LIMITS_DIFF_TOTALS_INSURED_CHANGE)[0] =
        total_of(d->after_cover, DCR_COVER_TOTALS_INSURED) - total_of(d->before_cover, DCR_COVER_TOTALS_INSURED);
    return sum_entries(d);
}

/* ---- All ---- */

dcr_status dcr__diff_tables(dcr__limits_diff *d)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *days = NULL; /* for its question and room; it is never folded */
    options.as_of_day = d->options.as_of_day;
    options.num_shards = 2; /* answers are not packed: none are given */
    options.omit = UINT64_MAX;
    DCR_TRY(dcr__result_add(d->result, DCR_TABLE_LIMITS_DIFF, 0));
    DCR_TRY(dcr__result_add(d->result, DCR_TABLE_LIMITS_DIFF_KINDS, 0));
    DCR_TRY(dcr__result_add(d->result, DCR_TABLE_LIMITS_DIFF_TOTALS, 1));
    DCR_TRY(dcr_cover_new(d->policy, d->after, &options, d->allocator, &days, NULL));
    const dcr_status status = put_rows(d, days);
    dcr_cover_free(days);
    DCR_TRY(status);
    DCR_TRY(put_strangers(d));
    for (uint32_t difference = 1; difference <= DCR_LIMIT_DIFFERENCE_TERMS; difference++) DCR_TRY(put_kind(d, difference));
    return put_totals(d);
}
