/* Appending facts, and freezing them into a book. */
#include <string.h>

#include "base/check.h"
#include "base/order.h"
#include "base/refuse.h"
#include "book/book.h"
#include "terms/registry.h"

struct dcr_book_builder {
    dcr__heap heap;
    dcr__facts facts[DCR__NUM_FACTS];
};

static void start_facts(dcr__facts *facts)
{
    memset(facts, 0, DCR__NUM_FACTS * sizeof *facts);
    for (int kind = 1; kind < DCR__NUM_FACTS; kind++) facts[kind].kind = (dcr_table_kind)kind;
}

dcr_status dcr_book_builder_new(const dcr_allocator *allocator, dcr_book_builder **out, dcr_error *err)
{
    if (out == NULL) return dcr__refuse(err, DCR_E_NULL, "out is NULL");
    dcr__heap heap;
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    dcr_book_builder *builder = dcr__new_array(&heap, 1, sizeof *builder);
    if (builder == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for a book");
    builder->heap = heap;
    start_facts(builder->facts);
    *out = builder;
    return DCR_OK;
}

void dcr_book_builder_free(dcr_book_builder *builder)
{
    if (builder == NULL) return;
    const dcr__heap heap = builder->heap;
    for (size_t i = 0; i < DCR__NUM_FACTS; i++) dcr__facts_release(&heap, &builder->facts[i]);
    dcr__release(&heap, builder);
}

dcr_status dcr_book_builder_append(dcr_book_builder *builder, const dcr_table *table, dcr_error *err)
{
    if (builder == NULL || table == NULL) return dcr__refuse(err, DCR_E_NULL, "builder or table is NULL");
    if (!dcr__is_facts(table->kind) || table->kind == DCR_TABLE_HOLIDAYS)
        return dcr__refuse_at(err, DCR_E_UNKNOWN, 0, (int32_t)table->kind, 0, -1, "not a table of a book");
    return dcr__facts_append_checked(&builder->heap, &builder->facts[table->kind], table, err);
}

void dcr__book_destroy(dcr_book *book)
{
    const dcr__heap heap = book->heap;
    if (book->whole != NULL) memset(book->facts, 0, sizeof book->facts); /* they are not its own */
    for (size_t i = 0; i < DCR__NUM_FACTS; i++) dcr__facts_release(&heap, &book->facts[i]);
    void *const held[] = {book->buyers, book->items.rows, book->items.start, book->limits.rows, book->limits.start,
                          book->others.rows, book->others.start,
                          book->receipts.rows, book->receipts.start, book->events.rows, book->events.start,
                          book->recoveries.rows, book->recoveries.start,
                          book->conditions.rows, book->conditions.start, book->deductions.rows, book->deductions.start,
                          book->credit_target, book->found_buyers, book->rates, book->counter_refused,
                          book->problems, book->problem_columns[0], book->problem_columns[1],
                          book->problem_columns[2], book->problem_columns[3]};
    for (size_t i = 0; i < sizeof held / sizeof held[0]; i++) dcr__release(&heap, held[i]);
    dcr__index_release(&heap, &book->buyer_index);
    dcr__index_release(&heap, &book->invoice_index);
    dcr__release(&heap, book->granted_decision);
    dcr__release(&heap, book->granted_amount);
    dcr_book_unref(book->whole);
    dcr__release(&heap, book);
}

static int by_place(const void *a, const void *b)
{
    const dcr__problem *left = a;
    const dcr__problem *right = b;
    if (left->table != right->table) return left->table < right->table ? -1 : 1;
    if (left->row != right->row) return left->row < right->row ? -1 : 1;
    return (left->column > right->column) - (left->column < right->column);
}

static dcr_status show_problems(dcr_book *book)
{
    for (int i = 0; i < 4; i++) {
        book->problem_columns[i] = dcr__new_array(&book->heap, book->num_problems, sizeof(uint32_t));
        if (book->problem_columns[i] == NULL) return DCR_E_NOMEM;
    }
    if (book->num_problems > 0) dcr__sort(book->problems, book->num_problems, sizeof *book->problems, by_place);
    for (size_t i = 0; i < book->num_problems; i++) {
        book->problem_columns[0][i] = (uint32_t)book->problems[i].table;
        book->problem_columns[1][i] = book->problems[i].row;
        book->problem_columns[2][i] = (uint32_t)book->problems[i].column;
        book->problem_columns[3][i] = (uint32_t)book->problems[i].status;
    }
    dcr__table_init(&book->problems_table, DCR_TABLE_PROBLEMS, book->num_problems);
    dcr__table_set(&book->problems_table, DCR_PROBLEMS_TABLE, book->problem_columns[0]);
    dcr__table_set(&book->problems_table, DCR_PROBLEMS_ROW, book->problem_columns[1]);
    dcr__table_set(&book->problems_table, DCR_PROBLEMS_COLUMN, book->problem_columns[2]);
    dcr__table_set(&book->problems_table, DCR_PROBLEMS_STATUS, book->problem_columns[3]);
    return DCR_OK;
}

/* Columns, tables and events that the first release did not have make a book wide: rules look for them. */
static bool is_wide(const dcr_book *book)
{
    static const int usual_columns[] = {0, 5, 8, 17, 7, 7, 5, 4};
    const uint32_t *event = dcr__facts_values(&book->facts[DCR_TABLE_EVENTS], DCR_EVENTS_EVENT);
    const uint32_t *decision = dcr__facts_values(&book->facts[DCR_TABLE_LIMITS], DCR_LIMITS_DECISION);
    for (int kind = DCR_TABLE_HOLIDAYS + 1; kind < DCR__NUM_FACTS; kind++)
        if (book->facts[kind].rows > 0) return true;
    for (int kind = 1; kind < DCR_TABLE_HOLIDAYS; kind++)
        for (int column = usual_columns[kind]; column < DCR__MAX_COLUMNS; column++)
            if (book->facts[kind].columns[column].values != NULL) return true;
    for (size_t i = 0; event != NULL && i < book->facts[DCR_TABLE_EVENTS].rows; i++)
        if (event[i] > DCR_EVENT_CLAIM_FILED) return true;
    for (size_t i = 0; decision != NULL && i < book->facts[DCR_TABLE_LIMITS].rows; i++)
        if (decision[i] > DCR_DECISION_WITHDRAWN) return true;
    return false;
}

dcr_status dcr__book_freeze(dcr_book *book)
{
    static dcr_status (*const stages[])(dcr_book *) = {
        dcr__freeze_buyers, dcr__freeze_items, dcr__freeze_limits, dcr__freeze_receipts, dcr__freeze_balances,
        dcr__freeze_events, dcr__freeze_named, dcr__freeze_rates, dcr__freeze_recoveries, show_problems,
    };
    /* A reading of a wide book is wide: what is made for one reading is used for another. */
    book->is_wide = is_wide(book) || (book->whole != NULL && book->whole->is_wide);
    for (size_t i = 0; i < sizeof stages / sizeof stages[0]; i++) {
        const dcr_status status = stages[i](book);
        if (status != DCR_OK) return status;
    }
    for (int kind = 1; kind < DCR__NUM_FACTS; kind++) dcr__facts_show(&book->facts[kind], &book->tables[kind]);
    return DCR_OK;
}

dcr_status dcr_book_builder_finish(dcr_book_builder *builder, dcr_book **out, dcr_error *err)
{
    if (builder == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "builder or out is NULL");
    dcr_book *book = dcr__new_array(&builder->heap, 1, sizeof *book);
    if (book == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for a book");
    dcr__ref_init(&book->ref);
    book->heap = builder->heap;
    book->known_on = INT32_MAX;
    memcpy(book->facts, builder->facts, sizeof book->facts);
    const dcr_status status = dcr__book_freeze(book);
    if (status != DCR_OK) {
        memset(book->facts, 0, sizeof book->facts); /* the builder keeps its rows */
        dcr__book_destroy(book);
        return dcr__refuse(err, status, "no memory for a book");
    }
    start_facts(builder->facts);
    *out = book;
    return DCR_OK;
}

dcr_book *dcr_book_ref(const dcr_book *book)
{
    if (book == NULL) return NULL;
    dcr_book *held = (dcr_book *)(uintptr_t)book; /* only the count changes */
    dcr__ref_take(&held->ref);
    return held;
}

void dcr_book_unref(const dcr_book *book)
{
    if (book == NULL) return;
    dcr_book *held = (dcr_book *)(uintptr_t)book;
    if (dcr__ref_drop(&held->ref)) dcr__book_destroy(held);
}
