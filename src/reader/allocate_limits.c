/* Which limits a budget buys best. docs/readers/allocate-limits.md; systems.md 2.2 row 30. */
#include "base/check.h"
#include "base/order.h"
#include "base/sized.h"
#include "book/book.h"
#include "delcredere/what_if.h"
#include "reader/knapsack.h"
#include "reader/tally.h"
#include "terms/result.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { MOST_CHOICES = 10000, USUAL_NODES = 100000 };

typedef struct choice {
    int64_t layer, amount, cost, value;
    uint32_t buyer_ix, row;
} choice;

typedef struct allocation {
    const dcr_book *book;
    const dcr_table *table;
    dcr_allocate_limits_options asked;
    dcr_result *result;
    choice *choices;  /* in the order of the question */
    choice *sorted;   /* by buyer and layer */
    uint32_t *groups; /* by choice */
    size_t num;
    dcr__knapsack knapsack;
} allocation;

void dcr_allocate_limits_options_init(dcr_allocate_limits_options *options, size_t size)
{
    static const dcr_allocate_limits_options init = DCR_ALLOCATE_LIMITS_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

/* ---- The question ---- */

static dcr_status refuse_row(dcr_error *err, dcr_status code, dcr_column column, size_t row, const char *text)
{
    return dcr__refuse_at(err, code, 0, DCR_TABLE_LIMIT_CHOICES, (int32_t)column, (int64_t)row, text);
}

static dcr_status check(allocation *a, dcr_error *err)
{
    if (a->asked.budget == DCR_NO_AMOUNT || a->asked.budget < 0) return dcr__refuse(err, DCR_E_AMOUNT_SIGN, "budget: must be at least 0");
    if (dcr_table_kind_of(a->table) != DCR_TABLE_LIMIT_CHOICES)
        return dcr__refuse(err, DCR_E_UNKNOWN, "choices: give a table of the kind LIMIT_CHOICES");
    a->num = dcr_table_rows(a->table);
    if (a->num > MOST_CHOICES) return dcr__refuse(err, DCR_E_RANGE, "choices: more than 10,000 rows");
    if (a->num > 0 && dcr_table_int64(a->table, DCR_LIMIT_CHOICES_COST) == NULL)
        return refuse_row(err, DCR_E_COLUMN_ABSENT, DCR_LIMIT_CHOICES_COST, 0, "cost: bind the column");
    if (a->num > 0 && dcr_table_int64(a->table, DCR_LIMIT_CHOICES_VALUE) == NULL)
        return refuse_row(err, DCR_E_COLUMN_ABSENT, DCR_LIMIT_CHOICES_VALUE, 0, "value: bind the column");
    return DCR_OK;
}

static uint32_t buyer_at(const allocation *a, size_t row)
{
    const uint32_t *rows = dcr_table_uint32(a->table, DCR_LIMIT_CHOICES_BUYER_IX);
    const int64_t *names = dcr_table_text_offsets(a->table, DCR_LIMIT_CHOICES_BUYER);
    if (rows != NULL && rows[row] != DCR_NO_INDEX) return rows[row];
    if (names == NULL || a->book == NULL) return DCR_NO_INDEX;
    return dcr_book_find_buyer(a->book, dcr_table_text_bytes(a->table, DCR_LIMIT_CHOICES_BUYER) + names[row],
                               (size_t)(names[row + 1] - names[row]));
}

static int64_t number_at(const allocation *a, dcr_column column, size_t row, int64_t otherwise)
{
    const int64_t *values = dcr_table_int64(a->table, column);
    return values != NULL && values[row] != DCR_NO_AMOUNT ? values[row] : otherwise;
}

static dcr_status read_choice(allocation *a, size_t row, int64_t *sum, dcr_error *err)
{
    choice *c = &a->choices[row];
    *c = (choice){.buyer_ix = buyer_at(a, row), .row = (uint32_t)row};
    c->layer = number_at(a, DCR_LIMIT_CHOICES_LAYER, row, 0);
    c->amount = number_at(a, DCR_LIMIT_CHOICES_AMOUNT, row, DCR_NO_AMOUNT);
    c->cost = number_at(a, DCR_LIMIT_CHOICES_COST, row, -1);
    c->value = number_at(a, DCR_LIMIT_CHOICES_VALUE, row, -1);
    if (c->buyer_ix == DCR_NO_INDEX || (a->book != NULL && c->buyer_ix >= a->book->num_buyers))
        return refuse_row(err, DCR_E_BUYER_UNKNOWN, DCR_LIMIT_CHOICES_BUYER, row, "buyer: not in the table of buyers of the book");
    if (c->cost < 0 || c->value < 0 || (c->amount != DCR_NO_AMOUNT && c->amount < 0))
        return refuse_row(err, DCR_E_AMOUNT_SIGN, DCR_LIMIT_CHOICES_COST, row, "cost, value, amount: must be at least 0");
    if (!dcr__add(*sum, c->value, sum)) return dcr__refuse(err, DCR_E_OVERFLOW, "the values do not fit 64 bits together");
    return DCR_OK;
}

/* ---- Groups ---- */

static int by_group(const void *left, const void *right)
{
    const choice *a = left, *b = right;
    if (a->buyer_ix != b->buyer_ix) return a->buyer_ix < b->buyer_ix ? -1 : 1;
    if (a->layer != b->layer) return a->layer < b->layer ? -1 : 1;
    return a->row < b->row ? -1 : 1;
}

static void find_groups(allocation *a)
{
    dcr__knapsack *k = &a->knapsack;
    for (size_t i = 0; i < a->num; i++) a->sorted[i] = a->choices[i];
    dcr__sort(a->sorted, a->num, sizeof *a->sorted, by_group);
    for (size_t i = 0; i < a->num; i++) {
        const choice *c = &a->sorted[i];
        if (i == 0 || c->buyer_ix != c[-1].buyer_ix || c->layer != c[-1].layer) k->num_groups++;
        a->groups[c->row] = (uint32_t)(k->num_groups - 1);
        k->picks[i] = (dcr__pick){c->cost, c->value, a->groups[c->row], c->row};
    }
    k->num_picks = a->num;
}

static dcr_status prepare(allocation *a, dcr_error *err)
{
    const dcr__heap *heap = &a->result->heap;
    int64_t sum = 0;
    a->choices = dcr__new_array(heap, a->num, sizeof *a->choices);
    a->sorted = dcr__new_array(heap, a->num, sizeof *a->sorted);
    a->groups = dcr__new_array(heap, a->num, sizeof *a->groups);
    a->knapsack = (dcr__knapsack){.heap = *heap, .budget = a->asked.budget};
    a->knapsack.max_nodes = a->asked.max_nodes != 0 ? a->asked.max_nodes : USUAL_NODES;
    a->knapsack.picks = dcr__new_array(heap, a->num, sizeof *a->knapsack.picks);
    if (a->choices == NULL || a->sorted == NULL || a->groups == NULL || a->knapsack.picks == NULL)
        return dcr__refuse(err, DCR_E_NOMEM, "no memory for an answer");
    for (size_t row = 0; row < a->num; row++) DCR_TRY(read_choice(a, row, &sum, err));
    find_groups(a);
    return DCR_OK;
}

/* ---- The answer ---- */

static const dcr__pick *taken_of(const dcr__knapsack *k, uint32_t group)
{
    return k->best[group] != 0 ? &k->picks[k->best[group] - 1] : NULL;
}

static bool put_choice(const allocation *a, size_t row)
{
    const choice *c = &a->choices[row];
    const dcr__pick *taken = taken_of(&a->knapsack, a->groups[row]);
    const bool is_chosen = taken != NULL && taken->row == row;
    const int64_t cost_before = taken != NULL && !is_chosen ? taken->cost : 0;
    const int64_t value_before = taken != NULL && !is_chosen ? taken->value : 0;
    dcr__result_uint32(a->result, DCR_ALLOCATE_LIMITS_CHOICES_BUYER_IX)[row] = c->buyer_ix;
    dcr__result_int64(a->result, DCR_ALLOCATE_LIMITS_CHOICES_LAYER)[row] = c->layer;
    dcr__result_int64(a->result, DCR_ALLOCATE_LIMITS_CHOICES_AMOUNT)[row] = c->amount;
    dcr__result_int64(a->result, DCR_ALLOCATE_LIMITS_CHOICES_COST)[row] = c->cost;
    dcr__result_int64(a->result, DCR_ALLOCATE_LIMITS_CHOICES_VALUE)[row] = c->value;
    dcr__result_uint8(a->result, DCR_ALLOCATE_LIMITS_CHOICES_IS_CHOSEN)[row] = is_chosen;
    dcr__result_int64(a->result, DCR_ALLOCATE_LIMITS_CHOICES_MARGINAL_COST)[row] = c->cost - cost_before;
    dcr__result_int64(a->result, DCR_ALLOCATE_LIMITS_CHOICES_MARGINAL_VALUE)[row] = c->value - value_before;
    return is_chosen;
}

static dcr_status show(const allocation *a)
{
    const dcr__knapsack *k = &a->knapsack;
    int64_t num_chosen = 0;
    DCR_TRY(dcr__result_add(a->result, DCR_TABLE_ALLOCATE_LIMITS_CHOICES, a->num));
    DCR_TRY(dcr__result_add(a->result, DCR_TABLE_ALLOCATE_LIMITS_TOTALS, 1));
    for (size_t row = 0; row < a->num; row++) num_chosen += put_choice(a, row);
    const dcr__shown shown[] = {
        {DCR_ALLOCATE_LIMITS_TOTALS_BUDGET, k->budget},
        {DCR_ALLOCATE_LIMITS_TOTALS_COST, k->best_cost},
        {DCR_ALLOCATE_LIMITS_TOTALS_LEFT, k->budget - k->best_cost},
        {DCR_ALLOCATE_LIMITS_TOTALS_VALUE, k->best_value},
        {DCR_ALLOCATE_LIMITS_TOTALS_UPPER_BOUND, k->upper_bound},
        {DCR_ALLOCATE_LIMITS_TOTALS_GAP, k->upper_bound - k->best_value},
        {DCR_ALLOCATE_LIMITS_TOTALS_NUM_CHOSEN, num_chosen},
        {DCR_ALLOCATE_LIMITS_TOTALS_NUM_NODES, (int64_t)k->num_nodes},
    };
    for (size_t i = 0; i < COUNT(shown); i++) dcr__result_int64(a->result, (dcr_column)shown[i].column)[0] = shown[i].amount;
    dcr__result_uint8(a->result, DCR_ALLOCATE_LIMITS_TOTALS_IS_PROVEN)[0] = k->upper_bound == k->best_value;
    return DCR_OK;
}

static dcr_status answer(allocation *a, dcr_error *err)
{
    dcr_status status = prepare(a, err);
    if (status != DCR_OK) return status;
    status = dcr__knapsack_solve(&a->knapsack);
    if (status == DCR_OK) status = show(a);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "no memory for an answer");
}

static void release(allocation *a)
{
    const dcr__heap *heap = &a->result->heap;
    dcr__knapsack_release(&a->knapsack);
    dcr__release(heap, a->choices);
    dcr__release(heap, a->sorted);
    dcr__release(heap, a->groups);
}

dcr_status dcr_allocate_limits_compute(
    const dcr_book *book, const dcr_table *choices, const dcr_allocate_limits_options *options,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    allocation a = {.book = book, .table = choices};
    if (choices == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "choices or out is NULL");
    dcr_status status = dcr__sized_read(&a.asked, sizeof a.asked, sizeof a.asked, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_ALLOCATE_LIMITS_OPTIONS_INIT");
    status = check(&a, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, a.asked.currency, &a.result, err);
    if (status != DCR_OK) return status;
    status = answer(&a, err);
    release(&a);
    if (status == DCR_OK)
        *out = a.result;
    else
        dcr_result_free(a.result);
    return status;
}
