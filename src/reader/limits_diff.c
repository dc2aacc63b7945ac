/* The insurer's list of limits against the book's. systems.md 2.3 row 4, 2.4 row 3: a change list with its effect in money. */
#include "reader/limits_diff.h"

#include "base/refuse.h"
#include "base/sized.h"
#include "book/extend.h"
#include "reader/limit_now.h"

enum { FIRST_SIZE = sizeof(dcr_limits_diff_options) };

void dcr_limits_diff_options_init(dcr_limits_diff_options *options, size_t size)
{
    static const dcr_limits_diff_options init = DCR_LIMITS_DIFF_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_SIZE);
}

static dcr_status read_options(const dcr_limits_diff_options *options, dcr__limits_diff *d, dcr_error *err)
{
    const dcr_status status = dcr__sized_read(&d->options, sizeof d->options, FIRST_SIZE, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_LIMITS_DIFF_OPTIONS_INIT");
    if (d->options.limits == NULL) return dcr__refuse(err, DCR_E_NULL, "limits is NULL; give the new list as a table DCR_TABLE_LIMITS");
    if (dcr_table_kind_of(d->options.limits) != DCR_TABLE_LIMITS) return dcr__refuse(err, DCR_E_UNKNOWN, "limits is not a table of limits");
    if (!dcr__day_is_valid(d->options.as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    return DCR_OK;
}

/* ---- Entries ---- */

dcr__limit_chain dcr__chain_of(const dcr__limit *limit)
{
    switch (limit->kind) {
    case DCR_LIMIT_KIND_TEMPORARY: return DCR__CHAIN_TEMPORARY;
    case DCR_LIMIT_KIND_TOP_UP: return DCR__CHAIN_TOP_UP;
    case DCR_LIMIT_KIND_ISSUING_BANK: return DCR__CHAIN_BANK;
    case DCR_LIMIT_KIND_GROUP: return DCR__CHAIN_GROUP;
    default: return DCR__CHAIN_NAMED;
    }
}

bool dcr__has_ended(const dcr__limits_diff *d, const dcr__limit *limit)
{
    return limit->own_until_day <= d->options.as_of_day;
}

bool dcr__entry_stands(const dcr__limits_diff *d, const dcr__limit *limit)
{
    return limit != NULL && dcr__is_granted(limit) && !dcr__has_ended(d, limit);
}

/* The last rows of a buyer by chain: both lists of the book stand by from_day, then row. */
static void entries_of(const dcr_book *book, uint32_t buyer, const dcr__limit *out[DCR__NUM_CHAINS])
{
    for (size_t chain = 0; chain < DCR__NUM_CHAINS; chain++) out[chain] = NULL;
    for (uint32_t k = book->limits.start[buyer]; k < book->limits.start[buyer + 1]; k++)
        out[DCR__CHAIN_NAMED] = &book->limits.rows[k];
    for (uint32_t k = book->others.start[buyer]; k < book->others.start[buyer + 1]; k++) {
        const dcr__limit *limit = &book->others.rows[k];
        if (limit->decision != DCR_DECISION_PENDING) out[dcr__chain_of(limit)] = limit;
    }
}

static uint32_t unless(bool is_same, uint32_t difference)
{
    return is_same ? (uint32_t)DCR_LIMIT_DIFFERENCE_UNCHANGED : difference;
}

static bool grants_nothing(const dcr__limit *limit)
{
    return limit->decision != DCR_DECISION_WITHDRAWN && !dcr__is_granted(limit);
}

uint32_t dcr__entry_currency(const dcr__limits_diff *d, const dcr__limit *limit)
{
    return limit->currency != 0 ? limit->currency : (uint32_t)d->policy->terms.currency;
}

static uint32_t difference_of(const dcr__limits_diff *d, const dcr__limit *was, const dcr__limit *is)
{
    if (is == NULL) return dcr__has_ended(d, was) ? DCR_LIMIT_DIFFERENCE_EXPIRED : DCR_LIMIT_DIFFERENCE_WITHDRAWN;
    if (is->decision == DCR_DECISION_WITHDRAWN)
        return unless(was != NULL && was->decision == DCR_DECISION_WITHDRAWN, DCR_LIMIT_DIFFERENCE_WITHDRAWN);
    if (grants_nothing(is)) return unless(was != NULL && grants_nothing(was), DCR_LIMIT_DIFFERENCE_REFUSED);
    if (dcr__has_ended(d, is))
        return unless(was != NULL && dcr__is_granted(was) && dcr__has_ended(d, was), DCR_LIMIT_DIFFERENCE_EXPIRED);
    if (!dcr__entry_stands(d, was)) return DCR_LIMIT_DIFFERENCE_ADDED;
    if (dcr__entry_currency(d, was) != dcr__entry_currency(d, is)) return DCR_LIMIT_DIFFERENCE_OTHER_CURRENCY;
    if (is->amount == was->amount) return DCR_LIMIT_DIFFERENCE_UNCHANGED;
    return is->amount > was->amount ? DCR_LIMIT_DIFFERENCE_RAISED : DCR_LIMIT_DIFFERENCE_CUT;
}

static dcr_status add(dcr__limits_diff *d, const dcr__diff_row *row)
{
    dcr__diff_row *moved = dcr__grow(&d->heap, d->rows, &d->capacity, d->num + 1, sizeof *moved);
    if (moved == NULL) return DCR_E_NOMEM;
    d->rows = moved;
    d->rows[d->num++] = *row;
    return DCR_OK;
}

static dcr_status list_entries(dcr__limits_diff *d)
{
    for (uint32_t b = 0; b < d->book->num_buyers; b++) {
        const dcr__limit *was[DCR__NUM_CHAINS];
        const dcr__limit *is[DCR__NUM_CHAINS];
        entries_of(d->book, b, was);
        entries_of(d->list, b, is);
        for (uint32_t chain = 0; chain < DCR__NUM_CHAINS; chain++) {
            const bool is_gone = is[chain] == NULL && was[chain] != NULL && d->options.is_complete != 0 && dcr__is_granted(was[chain]);
            if (is[chain] == NULL && !is_gone) continue;
            const dcr__diff_row row = {was[chain], is[chain], b, chain, difference_of(d, was[chain], is[chain])};
            DCR_TRY(add(d, &row));
        }
    }
    return DCR_OK;
}

/* A row of the new list that cannot be used is refused; that its buyer is not in the book is an answer. */
static dcr_status check_list(const dcr__limits_diff *d, dcr_error *err)
{
    for (size_t i = 0; i < d->list->num_problems; i++) {
        const dcr__problem *problem = &d->list->problems[i];
        if (problem->table != DCR_TABLE_LIMITS || problem->status == DCR_E_BUYER_UNKNOWN) continue;
        return dcr__refuse_at(err, problem->status, 0, DCR_TABLE_LIMITS, problem->column, problem->row, dcr_status_text(problem->status));
    }
    return DCR_OK;
}

dcr_status dcr__diff_entries(dcr__limits_diff *d, dcr_error *err)
{
    dcr_status status = dcr__book_replace(d->book, d->options.limits, d->allocator, &d->list, err);
    if (status == DCR_OK) status = check_list(d, err);
    if (status != DCR_OK) return status;
    return list_entries(d) == DCR_OK ? DCR_OK : dcr__refuse(err, DCR_E_NOMEM, "no memory for the entries of two lists");
}

/* ---- The covers ---- */

static dcr_status cover_of(const dcr__limits_diff *d, const dcr_book *book, dcr_cover **out, dcr_error *err)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = d->options.as_of_day;
    options.cause = d->options.cause;
    options.unknown_as = d->options.unknown_as;
    return dcr_cover_compute(d->policy, book, &options, d->allocator, out, err);
}

static dcr_status compute_covers(dcr__limits_diff *d, dcr_error *err)
{
    dcr_table none;
    dcr_book *bare = NULL;
    dcr__table_init(&none, DCR_TABLE_LIMITS, 0);
    dcr_status status = dcr__book_replace(d->book, &none, d->allocator, &bare, err);
    if (status == DCR_OK) status = cover_of(d, d->book, &d->before_cover, err);
    if (status == DCR_OK) status = cover_of(d, d->after, &d->after_cover, err);
    if (status == DCR_OK) status = cover_of(d, bare, &d->bare_cover, err);
    dcr_book_unref(bare);
    return status;
}

/* ---- The answer ---- */

static dcr_status look(dcr__limits_diff *d, dcr_error *err)
{
    dcr_status status = dcr__diff_entries(d, err);
    if (status == DCR_OK) status = dcr__diff_after(d, err);
    if (status == DCR_OK) status = compute_covers(d, err);
    if (status == DCR_OK) status = dcr__result_new(d->allocator, dcr_policy_currency(d->policy), &d->result, err);
    if (status != DCR_OK) return status;
    status = dcr__diff_tables(d);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "the difference of two lists of limits");
}

static void release(dcr__limits_diff *d)
{
    dcr_cover_free(d->before_cover);
    dcr_cover_free(d->after_cover);
    dcr_cover_free(d->bare_cover);
    dcr_book_unref(d->list);
    dcr_book_unref(d->after);
    dcr__release(&d->heap, d->row_after);
    dcr__release(&d->heap, d->rows);
    dcr_result_free(d->result);
}

dcr_status dcr_limits_diff_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_limits_diff_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr__limits_diff d = {.policy = policy, .book = book, .allocator = allocator};
    dcr_status status = read_options(options, &d, err);
    if (status == DCR_OK) status = dcr__heap_from(allocator, &d.heap, err);
    if (status != DCR_OK) return status;
    status = look(&d, err);
    if (status == DCR_OK) {
        *out = d.result;
        d.result = NULL;
    }
    release(&d);
    return status;
}
