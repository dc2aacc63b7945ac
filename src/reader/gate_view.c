/* The book with a row more of invoices, limits and receipts: rules read facts by row, and what would be needs rows too.
 * Nothing of the book itself is changed. */
#include <string.h>

#include "reader/gate.h"
#include "terms/registry.h"

void *dcr__gate_hold(dcr_gate *gate, size_t count, size_t size)
{
    if (gate->num_held == DCR__GATE_MAX_HELD) return NULL;
    void *memory = dcr__new_array(&gate->heap, count, size);
    if (memory != NULL) gate->held[gate->num_held++] = memory;
    return memory;
}

static size_t width_of(dcr_column column)
{
    return dcr__column_width(dcr_column_type_of(column));
}

/* What stands where a column says nothing. */
static void put_absent(char *values, dcr_column column, size_t from, size_t until)
{
    static const int64_t no_number = DCR_NO_AMOUNT;
    static const int32_t no_day = DCR_NO_DAY;
    static const uint32_t no_index = DCR_NO_INDEX;
    static const uint64_t nothing = 0;
    const size_t width = width_of(column);
    const dcr_column_type type = dcr_column_type_of(column);
    const void *absent = &nothing;
    if (type == DCR_COLUMN_TYPE_DAY) absent = &no_day;
    if (type == DCR_COLUMN_TYPE_INDEX) absent = &no_index;
    if (width == sizeof no_number && type != DCR_COLUMN_TYPE_SET) absent = &no_number;
    for (size_t row = from; row < until; row++) memcpy(values + row * width, absent, width);
}

/* The text of the row more is a byte that no text has: it sorts behind all of them. */
static dcr_status copy_text(dcr_gate *gate, dcr__fact_column *held, size_t rows)
{
    const int64_t *offsets = held->values;
    const size_t length = rows > 0 ? (size_t)offsets[rows] : 0;
    int64_t *copied = dcr__gate_hold(gate, rows + 2, sizeof *copied);
    char *bytes = dcr__gate_hold(gate, length + 1, 1);
    if (copied == NULL || bytes == NULL) return DCR_E_NOMEM;
    if (rows > 0) memcpy(copied, offsets, (rows + 1) * sizeof *copied);
    if (length > 0) memcpy(bytes, held->bytes, length);
    memset(bytes + length, 0xff, 1);
    copied[rows + 1] = (int64_t)length + 1;
    held->values = copied;
    held->bytes = bytes;
    return DCR_OK;
}

/* One column with a row more, absent; one that the book does not have is absent everywhere. */
static dcr_status copy_column(dcr_gate *gate, dcr__facts *facts, dcr_column column)
{
    dcr__fact_column *held = &facts->columns[(int32_t)column % 100 - 1];
    const size_t width = width_of(column);
    if (width == 0) return held->values != NULL ? copy_text(gate, held, facts->rows) : DCR_OK;
    char *values = dcr__gate_hold(gate, facts->rows + 1, width);
    if (values == NULL) return DCR_E_NOMEM;
    const size_t from = held->values != NULL ? facts->rows : 0;
    if (from > 0) memcpy(values, held->values, from * width);
    put_absent(values, column, from, facts->rows + 1);
    held->values = values;
    return DCR_OK;
}

static bool is_needed(const dcr_gate *gate, dcr_column column)
{
    static const dcr_column of_orders[] = {DCR_INVOICES_INVOICE_DAY, DCR_INVOICES_DELIVERY_DAY, DCR_INVOICES_DUE_DAY,
                                           DCR_INVOICES_AMOUNT, DCR_INVOICES_VAT, DCR_INVOICES_CURRENCY, DCR_INVOICES_PAYMENT_METHOD};
    for (size_t k = 0; k < sizeof of_orders / sizeof of_orders[0]; k++)
        if (column == of_orders[k]) return true;
    /* Only wide questions look at it. */
    return column == DCR_INVOICES_ORDER_DAY && dcr__is_wide(gate->policy, gate->book);
}

static dcr_status copy_table(dcr_gate *gate, dcr_table_kind kind)
{
    dcr__facts *facts = &gate->view.facts[kind];
    size_t num_columns = 0;
    const dcr__column_row *rows = dcr__columns_of((int32_t)kind, &num_columns);
    for (size_t k = 0; k < num_columns; k++) {
        const dcr_column column = (dcr_column)rows[k].column;
        const bool is_bound = dcr__facts_values(facts, column) != NULL;
        if (is_bound || is_needed(gate, column)) DCR_TRY(copy_column(gate, facts, column));
    }
    facts->rows++;
    return DCR_OK;
}

static dcr_status copy_targets(dcr_gate *gate)
{
    const size_t rows = gate->book->facts[DCR_TABLE_INVOICES].rows;
    if (gate->book->credit_target == NULL) return DCR_OK;
    gate->view.credit_target = dcr__gate_hold(gate, rows + 1, sizeof *gate->view.credit_target);
    if (gate->view.credit_target == NULL) return DCR_E_NOMEM;
    if (rows > 0) memcpy(gate->view.credit_target, gate->book->credit_target, rows * sizeof *gate->view.credit_target);
    gate->view.credit_target[rows] = DCR_NO_INDEX;
    return DCR_OK;
}

static size_t largest_run(const uint32_t *start, size_t num_buyers)
{
    size_t largest = 0;
    for (size_t b = 0; start != NULL && b < num_buyers; b++)
        if (start[b + 1] - start[b] > largest) largest = start[b + 1] - start[b];
    return largest;
}

/* Room for a row more than the buyer with the most rows has. */
static dcr_status make_rows(dcr_gate *gate)
{
    const dcr_book *book = gate->book;
    const size_t buyers = book->num_buyers;
    dcr__gate_rows *rows = &gate->rows;
    rows->items = dcr__gate_hold(gate, largest_run(book->items.start, buyers) + 1, sizeof *rows->items);
    rows->limits = dcr__gate_hold(gate, largest_run(book->limits.start, buyers) + 1, sizeof *rows->limits);
    rows->receipts = dcr__gate_hold(gate, largest_run(book->receipts.start, buyers) + 1, sizeof *rows->receipts);
    rows->events = dcr__gate_hold(gate, largest_run(book->events.start, buyers), sizeof *rows->events);
    rows->conditions = dcr__gate_hold(gate, largest_run(book->conditions.start, buyers), sizeof *rows->conditions);
    rows->deductions = dcr__gate_hold(gate, largest_run(book->deductions.start, buyers), sizeof *rows->deductions);
    const bool has_all = rows->items != NULL && rows->limits != NULL && rows->receipts != NULL && rows->events != NULL &&
                         rows->conditions != NULL && rows->deductions != NULL;
    return has_all ? DCR_OK : DCR_E_NOMEM;
}

dcr_status dcr__gate_view(dcr_gate *gate)
{
    gate->view = *gate->book;
    gate->view.largest_run++;
    gate->view.largest_receipts++;
    gate->view.largest_decisions++;
    DCR_TRY(copy_table(gate, DCR_TABLE_INVOICES));
    DCR_TRY(copy_table(gate, DCR_TABLE_LIMITS));
    DCR_TRY(copy_table(gate, DCR_TABLE_RECEIPTS));
    DCR_TRY(copy_targets(gate));
    return make_rows(gate);
}
