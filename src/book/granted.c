/* A request that stands: nobody has decided since it was made. wordings.md 4.3; docs/rules/bounds.md says when it stands. */
#include "book/granted.h"

#include <string.h>

#include "base/check.h"
#include "book/keys.h"

/* Limits of these kinds stand in one chain each; every other kind in that of the named limits. */
enum { NAMED_CHAIN, TEMPORARY_CHAIN, TOP_UP_CHAIN, ISSUING_BANK_CHAIN, GROUP_CHAIN, NUM_CHAINS };

typedef struct limit_columns {
    const uint32_t *decision, *kind;
    const int64_t *amount, *requested;
    const int32_t *from_day, *until_day;
} limit_columns;

static limit_columns columns_of(const dcr_book *book)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_LIMITS];
    const limit_columns c = {
        .decision = dcr__facts_values(facts, DCR_LIMITS_DECISION),
        .kind = dcr__facts_values(facts, DCR_LIMITS_KIND),
        .amount = dcr__facts_values(facts, DCR_LIMITS_AMOUNT),
        .requested = dcr__facts_values(facts, DCR_LIMITS_REQUESTED_AMOUNT),
        .from_day = dcr__facts_values(facts, DCR_LIMITS_FROM_DAY),
        .until_day = dcr__facts_values(facts, DCR_LIMITS_UNTIL_DAY),
    };
    return c;
}

static size_t chain_of(const limit_columns *c, size_t i)
{
    switch (c->kind != NULL ? c->kind[i] : 0) {
    case DCR_LIMIT_KIND_TEMPORARY:
        return TEMPORARY_CHAIN;
    case DCR_LIMIT_KIND_TOP_UP:
        return TOP_UP_CHAIN;
    case DCR_LIMIT_KIND_ISSUING_BANK:
        return ISSUING_BANK_CHAIN;
    case DCR_LIMIT_KIND_GROUP:
        return GROUP_CHAIN;
    default:
        return NAMED_CHAIN;
    }
}

bool dcr__book_refused(const dcr_book *book, dcr_table_kind kind, uint32_t row)
{
    size_t low = 0;
    size_t high = book->num_problems;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const dcr__problem *problem = &book->problems[middle];
        if (problem->table == (int32_t)kind && problem->row == row) return true;
        if (problem->table < (int32_t)kind || (problem->table == (int32_t)kind && problem->row < row))
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static bool is_pending(const limit_columns *c, size_t i)
{
    return c->decision != NULL && c->decision[i] == DCR_DECISION_PENDING;
}

/* What was decided last up to the day, for every buyer and chain: a day, and the row on it. */
typedef struct last_decision {
    int32_t day;
    uint32_t row;
} last_decision;

static bool is_in_use(const dcr_book *book, const limit_columns *c, const dcr__key *key, size_t i, int32_t as_of)
{
    return dcr__is_known(book, DCR_TABLE_LIMITS, i) && dcr__key_find(key, i) != DCR_NO_INDEX &&
           c->from_day[i] <= as_of && !dcr__book_refused(book, DCR_TABLE_LIMITS, (uint32_t)i);
}

static void find_last(const dcr_book *book, const limit_columns *c, const dcr__key *key, int32_t as_of,
                      last_decision *last)
{
    for (size_t i = 0; i < book->num_buyers * NUM_CHAINS; i++) last[i] = (last_decision){DCR_NO_DAY, 0};
    for (size_t i = 0; i < book->facts[DCR_TABLE_LIMITS].rows; i++) {
        if (is_pending(c, i) || !is_in_use(book, c, key, i, as_of)) continue;
        last_decision *held = &last[dcr__key_find(key, i) * NUM_CHAINS + chain_of(c, i)];
        if (c->from_day[i] >= held->day) *held = (last_decision){c->from_day[i], (uint32_t)i};
    }
}

static bool stands(const limit_columns *c, size_t i, int32_t as_of, const last_decision *last)
{
    if (c->until_day != NULL && c->until_day[i] != DCR_NO_DAY && c->until_day[i] <= as_of) return false;
    return last->day < c->from_day[i] || (last->day == c->from_day[i] && last->row < i);
}

dcr_status dcr__book_requests(const dcr_book *book, const dcr__heap *heap, int32_t as_of, bool *marks, size_t *num)
{
    const limit_columns c = columns_of(book);
    const size_t rows = book->facts[DCR_TABLE_LIMITS].rows;
    const dcr__key key = dcr__key_of_buyer(book, DCR_TABLE_LIMITS, DCR_LIMITS_BUYER, DCR_LIMITS_BUYER_IX);
    *num = 0;
    if (rows > 0) memset(marks, 0, rows * sizeof *marks);
    if (c.decision == NULL) return DCR_OK;
    last_decision *last = dcr__new_array(heap, book->num_buyers * NUM_CHAINS, sizeof *last);
    if (last == NULL) return DCR_E_NOMEM;
    find_last(book, &c, &key, as_of, last);
    for (size_t i = 0; i < rows; i++) {
        if (!is_pending(&c, i) || !is_in_use(book, &c, &key, i, as_of)) continue;
        marks[i] = stands(&c, i, as_of, &last[dcr__key_find(&key, i) * NUM_CHAINS + chain_of(&c, i)]);
        *num += marks[i];
    }
    dcr__release(heap, last);
    return DCR_OK;
}

/* The columns of the decisions, with the requests approved. */
static void grant(const limit_columns *c, size_t rows, const bool *marks, uint32_t *decision, int64_t *amount)
{
    for (size_t i = 0; i < rows; i++) {
        const bool has_requested = c->requested != NULL && c->requested[i] != DCR_NO_AMOUNT;
        decision[i] = marks[i] ? DCR_DECISION_APPROVED : c->decision[i];
        amount[i] = marks[i] && has_requested ? c->requested[i] : c->amount[i];
    }
}

static dcr_status new_granted(const dcr_book *book, const dcr__heap *heap, const bool *marks, dcr_book **out)
{
    const limit_columns c = columns_of(book);
    const size_t rows = book->facts[DCR_TABLE_LIMITS].rows;
    dcr_book *view = dcr__new_array(heap, 1, sizeof *view);
    if (view == NULL) return DCR_E_NOMEM;
    dcr__ref_init(&view->ref);
    view->heap = *heap;
    view->whole = dcr_book_ref(book);
    view->known_on = book->known_on;
    memcpy(view->known, book->known, sizeof view->known);
    memcpy(view->facts, book->facts, sizeof view->facts);
    view->granted_decision = dcr__new_array(heap, rows, sizeof *view->granted_decision);
    view->granted_amount = dcr__new_array(heap, rows, sizeof *view->granted_amount);
    dcr_status status = DCR_E_NOMEM;
    if (view->granted_decision != NULL && view->granted_amount != NULL) {
        dcr__fact_column *columns = view->facts[DCR_TABLE_LIMITS].columns;
        grant(&c, rows, marks, view->granted_decision, view->granted_amount);
        columns[(int32_t)DCR_LIMITS_DECISION % 100 - 1].values = view->granted_decision;
        columns[(int32_t)DCR_LIMITS_AMOUNT % 100 - 1].values = view->granted_amount;
        status = dcr__book_freeze(view);
    }
    if (status != DCR_OK) {
        dcr__book_destroy(view);
        return status;
    }
    *out = view;
    return DCR_OK;
}

dcr_status dcr__book_granted(const dcr_book *book, const dcr__heap *heap, int32_t as_of, dcr_book **out)
{
    size_t num = 0;
    *out = NULL;
    bool *marks = dcr__new_array(heap, book->facts[DCR_TABLE_LIMITS].rows, sizeof *marks);
    if (marks == NULL) return DCR_E_NOMEM;
    dcr_status status = dcr__book_requests(book, heap, as_of, marks, &num);
    if (status == DCR_OK && num > 0) status = new_granted(book, heap, marks, out);
    dcr__release(heap, marks);
    return status;
}

dcr_status dcr__book_as_read(const dcr_book *book, const dcr__heap *heap, int32_t as_of, uint32_t unknown_as,
                             dcr_book **out)
{
    dcr_book *granted = NULL;
    if (unknown_as == DCR_UNKNOWN_AS_MET) DCR_TRY(dcr__book_granted(book, heap, as_of, &granted));
    *out = granted != NULL ? granted : dcr_book_ref(book);
    return DCR_OK;
}
