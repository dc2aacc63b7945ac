/* Rows that concern a buyer or one of his invoices: answers to conditions, and deductions. */
#include <stddef.h>

#include "base/check.h"
#include "book/links.h"
#include "book/place.h"

/* A table of such rows, and what its own columns must be. */
typedef struct named_table {
    dcr__placing placing;
    dcr_column code, day;
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

static dcr_status judge(const dcr__judging *j, size_t i, uint32_t buyer, void *out, dcr_column *column)
{
    const named_table *table = j->columns;
    const dcr__facts *facts = &j->book->facts[table->placing.table];
    const int32_t *day = dcr__facts_values(facts, table->day);
    const uint32_t *code = dcr__facts_values(facts, table->code);
    dcr__named *named = out;
    *named = (dcr__named){day != NULL ? day[i] : DCR_NO_DAY, (uint32_t)i, DCR_NO_INDEX, code[i]};
    *column = table->placing.invoice;
    DCR_TRY(dcr__find_item(j, &j->invoices, i, buyer, &named->item));
    return table->judge(j->book, i, named->item, column);
}

static dcr_status freeze(dcr_book *book, const named_table *table, dcr__named_rows *out)
{
    if (book->facts[table->placing.table].rows == 0) return DCR_OK;
    uint32_t *item_of = dcr__links_new(book);
    dcr__placed placed;
    const dcr_status status = dcr__place_rows(book, &table->placing, table, item_of, &placed);
    out->start = placed.start;
    out->rows = placed.rows;
    dcr__release(&book->heap, item_of);
    return status;
}

dcr_status dcr__freeze_named(dcr_book *book)
{
    static const named_table conditions = {
        {DCR_TABLE_CONDITIONS, DCR_CONDITIONS_BUYER, DCR_CONDITIONS_BUYER_IX, DCR_CONDITIONS_INVOICE,
         DCR_CONDITIONS_INVOICE_IX, sizeof(dcr__named), offsetof(dcr__named, day), judge},
        DCR_CONDITIONS_CONDITION, DCR_CONDITIONS_CONDITION_DAY, judge_condition,
    };
    static const named_table deductions = {
        {DCR_TABLE_DEDUCTIONS, DCR_DEDUCTIONS_BUYER, DCR_DEDUCTIONS_BUYER_IX, DCR_DEDUCTIONS_INVOICE,
         DCR_DEDUCTIONS_INVOICE_IX, sizeof(dcr__named), offsetof(dcr__named, day), judge},
        DCR_DEDUCTIONS_DEDUCTION, DCR_DEDUCTIONS_DEDUCTION_DAY, judge_deduction,
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
