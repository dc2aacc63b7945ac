#include "book/links.h"

uint32_t *dcr__links_new(const dcr_book *book)
{
    const size_t rows = book->facts[DCR_TABLE_INVOICES].rows;
    uint32_t *item_of = dcr__new_array(&book->heap, rows, sizeof *item_of);
    if (item_of == NULL) return NULL;
    for (size_t i = 0; i < rows; i++) item_of[i] = DCR_NO_INDEX;
    const uint32_t num_items = book->items.start[book->num_buyers];
    for (uint32_t i = 0; i < num_items; i++) item_of[book->items.rows[i].row] = i;
    return item_of;
}
