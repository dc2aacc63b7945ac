/* A book whose undated payments are given a day. */
#ifndef DCR_BOOK_DATED_H
#define DCR_BOOK_DATED_H

#include "book/book.h"

typedef struct dcr__dating {
    const dcr_book *book;
    const bool *of_buyer; /* whose payments get a day */
    int32_t as_of;        /* of invoices dated up to this day */
    bool is_late;         /* the day of the question; else the invoice's own day */
} dcr__dating;

/* A book with the same rows, in which `paid` of those invoices is a receipt named for them, behind the other rows of
 * RECEIPTS. As known on the day of the book. */
dcr_status dcr__book_dated(const dcr__dating *dating, const dcr__heap *heap, const dcr_allocator *allocator,
                           dcr_book **out);

/* Whether a buyer has an undated payment on an invoice dated up to a day. */
bool dcr__book_has_undated(const dcr_book *book, uint32_t buyer, int32_t as_of);

#endif
