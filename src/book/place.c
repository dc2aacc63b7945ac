#include "book/place.h"

#include <string.h>

#include "base/check.h"
#include "book/group.h"

/* Leaves the buyer of each good row in `buyer_of`, and counts the rows of each buyer for dcr__group_starts. */
static dcr_status judge_rows(dcr_book *book, const dcr__placing *placing, const dcr__judging *j, char *good,
                             uint32_t *buyer_of, uint32_t *start)
{
    for (size_t i = 0; i < book->facts[placing->table].rows; i++) {
        buyer_of[i] = DCR_NO_INDEX;
        if (!dcr__is_known(book, placing->table, i)) continue;
        const uint32_t buyer = dcr__key_find(&j->buyers, i);
        dcr_column column = placing->buyer;
        dcr_status status = DCR_E_BUYER_UNKNOWN;
        if (buyer != DCR_NO_INDEX) status = placing->judge(j, i, buyer, good + i * placing->size, &column);
        if (status == DCR_OK) {
            buyer_of[i] = buyer;
            start[buyer + 2]++;
        } else if (dcr__book_complain(book, column, i, status) != DCR_OK) {
            return DCR_E_NOMEM;
        }
    }
    return DCR_OK;
}

static dcr_status place(dcr_book *book, const dcr__placing *placing, const dcr__judging *j, char *good,
                        uint32_t *buyer_of, dcr__placed *out)
{
    const size_t size = placing->size;
    char *rows = out->rows;
    DCR_TRY(judge_rows(book, placing, j, good, buyer_of, out->start));
    out->largest = dcr__group_starts(out->start, book->num_buyers);
    for (size_t i = 0; i < book->facts[placing->table].rows; i++)
        if (buyer_of[i] != DCR_NO_INDEX) memcpy(rows + out->start[buyer_of[i] + 1]++ * size, good + i * size, size);
    return dcr__group_sort(&book->heap, rows, size, placing->day_offset, out->start, book->num_buyers);
}

dcr_status dcr__place_rows(dcr_book *book, const dcr__placing *placing, const void *columns, const uint32_t *item_of,
                           dcr__placed *out)
{
    const size_t rows = book->facts[placing->table].rows;
    const dcr__judging j = {
        book, columns, item_of, dcr__key_of_buyer(book, placing->table, placing->buyer, placing->buyer_ix),
        dcr__key_of_invoice(book, placing->table, placing->invoice, placing->invoice_ix),
    };
    char *good = dcr__new_array(&book->heap, rows, placing->size);
    uint32_t *buyer_of = dcr__new_array(&book->heap, rows, sizeof *buyer_of);
    out->start = dcr__new_array(&book->heap, book->num_buyers + 2, sizeof *out->start);
    out->rows = dcr__new_array(&book->heap, rows, placing->size);
    out->largest = 0;
    dcr_status status = DCR_E_NOMEM;
    if ((item_of != NULL || rows == 0) && good != NULL && buyer_of != NULL && out->start != NULL && out->rows != NULL)
        status = rows > 0 ? place(book, placing, &j, good, buyer_of, out) : DCR_OK;
    dcr__release(&book->heap, good);
    dcr__release(&book->heap, buyer_of);
    return status;
}
