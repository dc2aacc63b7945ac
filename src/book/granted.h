/* Requests for a limit that nobody has decided yet, and the book in which they are granted. */
#ifndef DCR_BOOK_GRANTED_H
#define DCR_BOOK_GRANTED_H

#include "book/book.h"

/* Marks the rows of LIMITS that are requests standing on a day; returns how many. `marks` has one element per row.
 * NOMEM is the only error. */
dcr_status dcr__book_requests(const dcr_book *book, const dcr__heap *heap, int32_t as_of, bool *marks, size_t *num);

/* The book in which those requests are approved with the amount that was asked for, sharing all other facts; NULL when
 * there are none. NOMEM is the only error. */
dcr_status dcr__book_granted(const dcr_book *book, const dcr__heap *heap, int32_t as_of, dcr_book **out);

/* The book as a question reads it: with requests granted where what is unknown counts as met. A reference to it. */
dcr_status dcr__book_as_read(const dcr_book *book, const dcr__heap *heap, int32_t as_of, uint32_t unknown_as,
                             dcr_book **out);

/* Whether a row of facts was refused when the book was made. */
bool dcr__book_refused(const dcr_book *book, dcr_table_kind kind, uint32_t row);

#endif
