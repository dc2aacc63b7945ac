/* Reading a frozen book. */
#include "book/book.h"

dcr_status dcr__book_complain(dcr_book *book, dcr_column column, size_t row, dcr_status status)
{
    dcr__problem *moved = dcr__grow(&book->heap, book->problems, &book->problems_capacity, book->num_problems + 1,
                                    sizeof *moved);
    if (moved == NULL) return DCR_E_NOMEM;
    book->problems = moved;
    book->problems[book->num_problems++] = (dcr__problem){(int32_t)column / 100, (int32_t)column, (uint32_t)row, status};
    return DCR_OK;
}

bool dcr__is_facts(dcr_table_kind kind)
{
    return (int32_t)kind > 0 && (int32_t)kind < DCR__NUM_FACTS;
}

int32_t dcr_book_known_day(const dcr_book *book)
{
    return book == NULL || book->known_on == INT32_MAX ? DCR_NO_DAY : book->known_on;
}

size_t dcr_book_rows(const dcr_book *book, dcr_table_kind kind)
{
    return book != NULL && dcr__is_facts(kind) ? book->facts[kind].rows : 0;
}

const dcr_table *dcr_book_table(const dcr_book *book, dcr_table_kind kind)
{
    if (book == NULL) return NULL;
    if (kind == DCR_TABLE_PROBLEMS) return &book->problems_table;
    return dcr__is_facts(kind) ? &book->tables[kind] : NULL;
}

uint32_t dcr_book_find_buyer(const dcr_book *book, const char *buyer, size_t length)
{
    if (book == NULL || buyer == NULL || length == 0) return DCR_NO_INDEX;
    return dcr__index_find(&book->buyer_index, buyer, length);
}

uint32_t dcr_book_find_invoice(const dcr_book *book, const char *invoice, size_t length)
{
    if (book == NULL || invoice == NULL || length == 0) return DCR_NO_INDEX;
    return dcr__index_find(&book->invoice_index, invoice, length);
}

uint32_t dcr__book_buyer_of(const dcr_book *book, uint32_t invoice_row)
{
    return invoice_row < book->facts[DCR_TABLE_INVOICES].rows ? book->buyer_of[invoice_row] : DCR_NO_INDEX;
}
