/* Rows that concern a buyer or one of his invoices: answers to conditions, and deductions. */
#include <stddef.h>

#include "book/group.h"
#include "book/keys.h"
#include "book/links.h"

/* A table of such rows, and what its own columns must be. */
typedef struct named_table {
    dcr_table_kind kind;
    dcr_column buyer, buyer_ix, invoice, invoice_ix, code, day;
    dcr_status (*judge)(const dcr_book *book, size_t i, uint32_t item, dcr_column *column);
} named_table;

static bool is_code(const dcr_book *book, dcr_column column, size_t i)
{
    const uint32_t *values = dcr__facts_values(&book->facts[dcr_column_table(column)], column);
    return values[i] != 0 && dcr_choice_name(dcr_column_group(column), (int32_t)values[i]) != NULL;
}

static dcr_status judge_condition(const dcr_book *book, size_t i, uint32_t item, dcr_column *column)
{
    const int32_t *day = dcr__facts_values(&book->facts[DCR_TABLE_CONDITIONS], DCR_CONDITIONS_CONDITION_DAY);
    (void)item;
    *column = DCR_CONDITIONS_CONDITION;
    if (!is_code(book, *column, i)) return DCR_E_CODE;
    *column = DCR_CONDITIONS_ANSWER;
    if (!is_code(book, *column, i)) return DCR_E_CODE;
    *column = DCR_CONDITIONS_CONDITION_DAY;
    return day == NULL || day[i] == DCR_NO_DAY || dcr__is_day(day[i]) ? DCR_OK : DCR_E_DATE;
}

static dcr_status judge_deduction(const dcr_book *book, size_t i, uint32_t item, dcr_column *column)
{
    const dcr__facts *facts = &book->facts[DCR_TABLE_DEDUCTIONS];
    const int32_t *day = dcr__facts_values(facts, DCR_DEDUCTIONS_DEDUCTION_DAY);
    const int64_t *amount = dcr__facts_values(facts, DCR_DEDUCTIONS_AMOUNT);
    *column = DCR_DEDUCTIONS_INVOICE;
    if (item != DCR_NO_INDEX && (book->items.rows[item].flags & DCR__ITEM_CREDIT) != 0) return DCR_E_INVOICE_UNKNOWN;
    *column = DCR_DEDUCTIONS_DEDUCTION;
    if (!is_code(book, *column, i)) return DCR_E_CODE;
    *column = DCR_DEDUCTIONS_DEDUCTION_DAY;
    if (!dcr__is_day(day[i])) return DCR_E_DATE;
    *column = DCR_DEDUCTIONS_AMOUNT;
    if (amount[i] == DCR_NO_AMOUNT) return DCR_E_FACT_ABSENT;
    return amount[i] > 0 ? DCR_OK : DCR_E_AMOUNT_SIGN;
}

static dcr_status judge(const dcr_book *book, const named_table *table, const dcr__key *buyers, const dcr__key *invoices,
                        const uint32_t *item_of, size_t i, uint32_t *buyer, dcr__named *out, dcr_column *column)
{
    const dcr__facts *facts = &book->facts[table->kind];
    const int32_t *day = dcr__facts_values(facts, table->day);
    const uint32_t *code = dcr__facts_values(facts, table->code);
    *buyer = dcr__key_find(buyers, i);
    *out = (dcr__named){day != NULL ? day[i] : DCR_NO_DAY, (uint32_t)i, DCR_NO_INDEX, code[i]};
    *column = table->buyer;
    if (*buyer == DCR_NO_INDEX) return DCR_E_BUYER_UNKNOWN;
    *column = table->invoice;
    if (dcr__key_given(invoices, i)) {
        const uint32_t row = dcr__key_find(invoices, i);
        out->item = row != DCR_NO_INDEX ? item_of[row] : DCR_NO_INDEX;
        if (out->item == DCR_NO_INDEX || out->item < book->items.start[*buyer] ||
            out->item >= book->items.start[*buyer + 1])
            return DCR_E_INVOICE_UNKNOWN;
    }
    return table->judge(book, i, out->item, column);
}

static dcr_status place(dcr_book *book, const named_table *table, dcr__named_rows *out, const uint32_t *item_of,
                        dcr__named *good, uint32_t *buyer_of)
{
    const size_t rows = book->facts[table->kind].rows;
    const dcr__key buyers = dcr__key_of_buyer(book, table->kind, table->buyer, table->buyer_ix);
    const dcr__key invoices = dcr__key_of_invoice(book, table->kind, table->invoice, table->invoice_ix);
    for (size_t i = 0; i < rows; i++) {
        buyer_of[i] = DCR_NO_INDEX;
        if (!dcr__is_known(book, table->kind, i)) continue;
        dcr_column column = DCR_COLUMN_UNSET;
        const dcr_status status = judge(book, table, &buyers, &invoices, item_of, i, &buyer_of[i], &good[i], &column);
        if (status == DCR_OK) {
            out->start[buyer_of[i] + 2]++;
            continue;
        }
        buyer_of[i] = DCR_NO_INDEX;
        if (dcr__book_complain(book, column, i, status) != DCR_OK) return DCR_E_NOMEM;
    }
    dcr__group_starts(out->start, book->num_buyers);
    for (size_t i = 0; i < rows; i++)
        if (buyer_of[i] != DCR_NO_INDEX) out->rows[out->start[buyer_of[i] + 1]++] = good[i];
    return dcr__group_sort(&book->heap, out->rows, sizeof *out->rows, offsetof(dcr__named, day), out->start,
                           book->num_buyers);
}

static dcr_status freeze(dcr_book *book, const named_table *table, dcr__named_rows *out)
{
    const size_t rows = book->facts[table->kind].rows;
    if (rows == 0) return DCR_OK;
    uint32_t *item_of = dcr__links_new(book);
    dcr__named *good = dcr__new_array(&book->heap, rows, sizeof *good);
    uint32_t *buyer_of = dcr__new_array(&book->heap, rows, sizeof *buyer_of);
    out->start = dcr__new_array(&book->heap, book->num_buyers + 2, sizeof *out->start);
    out->rows = dcr__new_array(&book->heap, rows, sizeof *out->rows);
    dcr_status status = DCR_E_NOMEM;
    if (item_of != NULL && good != NULL && buyer_of != NULL && out->start != NULL && out->rows != NULL)
        status = place(book, table, out, item_of, good, buyer_of);
    dcr__release(&book->heap, item_of);
    dcr__release(&book->heap, good);
    dcr__release(&book->heap, buyer_of);
    return status;
}

dcr_status dcr__freeze_named(dcr_book *book)
{
    static const named_table conditions = {
        DCR_TABLE_CONDITIONS, DCR_CONDITIONS_BUYER, DCR_CONDITIONS_BUYER_IX, DCR_CONDITIONS_INVOICE,
        DCR_CONDITIONS_INVOICE_IX, DCR_CONDITIONS_CONDITION, DCR_CONDITIONS_CONDITION_DAY, judge_condition,
    };
    static const named_table deductions = {
        DCR_TABLE_DEDUCTIONS, DCR_DEDUCTIONS_BUYER, DCR_DEDUCTIONS_BUYER_IX, DCR_DEDUCTIONS_INVOICE,
        DCR_DEDUCTIONS_INVOICE_IX, DCR_DEDUCTIONS_DEDUCTION, DCR_DEDUCTIONS_DEDUCTION_DAY, judge_deduction,
    };
    const dcr_status status = freeze(book, &conditions, &book->conditions);
    return status == DCR_OK ? freeze(book, &deductions, &book->deductions) : status;
}

const dcr__named *dcr__named_of(const dcr__named_rows *rows, uint32_t buyer, int32_t day, size_t *num)
{
    *num = 0;
    if (rows->start == NULL) return NULL;
    const dcr__named *first = rows->rows + rows->start[buyer];
    size_t count = rows->start[buyer + 1] - rows->start[buyer];
    while (count > 0 && first[count - 1].day > day) count--;
    *num = count;
    return first;
}
