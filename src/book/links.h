/* From a row of INVOICES to its item, needed only while freezing rows that name an invoice. */
#ifndef DCR_BOOK_LINKS_H
#define DCR_BOOK_LINKS_H

#include "book/book.h"

/* Position in items by row of INVOICES; DCR_NO_INDEX for refused rows. NULL when memory is out. */
uint32_t *dcr__links_new(const dcr_book *book);

#endif
