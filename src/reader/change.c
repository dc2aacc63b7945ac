/* A change rehearsed: the same day, before and after. systems.md 5 item 18 */
#include "reader/change.h"

#include "base/refuse.h"
#include "base/sized.h"

enum { FIRST_SIZE = sizeof(dcr_change_options) };

void dcr_change_options_init(dcr_change_options *options, size_t size)
{
    static const dcr_change_options init = DCR_CHANGE_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, FIRST_SIZE);
}

/* ---- The question ---- */

static dcr_status check_books(const dcr__change *change, dcr_error *err)
{
    static const dcr_table_kind kinds[] = {DCR_TABLE_BUYERS, DCR_TABLE_INVOICES};
    for (size_t i = 0; i < 2; i++)
        if (dcr_book_rows(change->book[DCR__AFTER], kinds[i]) < dcr_book_rows(change->book[DCR__BEFORE], kinds[i]))
            return dcr__refuse_at(err, DCR_E_RANGE, 0, (int32_t)kinds[i], 0, -1,
                                  "the book after must have the rows of the book before; make it with dcr_book_extend");
    if (dcr_policy_currency(change->policy[DCR__BEFORE]) == dcr_policy_currency(change->policy[DCR__AFTER])) return DCR_OK;
    return dcr__refuse_f(err, DCR_E_TERM_CONFLICT, DCR_TERM_CURRENCY,
                         "currency: must be that of the policy before, so that amounts can be compared");
}

static dcr_status read_options(const dcr_change_options *options, dcr__change *change, dcr_error *err)
{
    const dcr_status status = dcr__sized_read(&change->options, sizeof change->options, FIRST_SIZE, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_CHANGE_OPTIONS_INIT");
    if (change->options.policy_after != NULL) change->policy[DCR__AFTER] = change->options.policy_after;
    return DCR_OK;
}

/* ---- The answer ---- */

static dcr_status compute_covers(dcr__change *change, const dcr_allocator *allocator, dcr_error *err)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = change->options.as_of_day;
    options.cause = change->options.cause;
    options.unknown_as = change->options.unknown_as;
    for (size_t side = 0; side < DCR__SIDES; side++) {
        const dcr_status status =
            dcr_cover_compute(change->policy[side], change->book[side], &options, allocator, &change->cover[side], err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

static dcr_status fill(dcr__change *change)
{
    static dcr_status (*const parts[])(dcr__change *) = {dcr__change_invoices, dcr__change_claims, dcr__change_buyers,
                                                         dcr__change_deadlines, dcr__change_reasons, dcr__change_totals};
    const size_t num_buyers = change->book[DCR__AFTER]->num_buyers;
    change->has_row = dcr__new_array(&change->heap, num_buyers, sizeof(bool));
    change->differs = dcr__new_array(&change->heap, num_buyers, sizeof(bool));
    if (change->has_row == NULL || change->differs == NULL) return DCR_E_NOMEM;
    for (int kind = DCR_TABLE_CHANGE_INVOICES; kind <= DCR_TABLE_CHANGE_TOTALS; kind++)
        DCR_TRY(dcr__result_add(change->result, (dcr_table_kind)kind, 0));
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) DCR_TRY(parts[i](change));
    return DCR_OK;
}

static void release(dcr__change *change)
{
    for (size_t side = 0; side < DCR__SIDES; side++) {
        dcr_cover_free(change->cover[side]);
        dcr_table_free(change->deadlines[side]);
        dcr__release(&change->heap, change->indemnity[side]);
    }
    dcr__release(&change->heap, change->has_row);
    dcr__release(&change->heap, change->differs);
    dcr_result_free(change->result);
}

dcr_status dcr_change_compute(
    const dcr_policy *policy, const dcr_book *before, const dcr_book *after, const dcr_change_options *options,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    if (policy == NULL || before == NULL || after == NULL || out == NULL)
        return dcr__refuse(err, DCR_E_NULL, "policy, before, after or out is NULL");
    dcr__change change = {.policy = {policy, policy}, .book = {before, after}};
    dcr_status status = read_options(options, &change, err);
    if (status == DCR_OK) status = check_books(&change, err);
    if (status == DCR_OK) status = dcr__heap_from(allocator, &change.heap, err);
    if (status != DCR_OK) return status;
    status = compute_covers(&change, allocator, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, dcr_policy_currency(policy), &change.result, err);
    if (status == DCR_OK) {
        status = fill(&change);
        if (status != DCR_OK) status = dcr__refuse(err, status, "the difference of the two covers");
    }
    if (status == DCR_OK) {
        *out = change.result;
        change.result = NULL;
    }
    release(&change);
    return status;
}
