/* A builder filled with the facts of a book. */
#ifndef DCR_BOOK_EXTEND_H
#define DCR_BOOK_EXTEND_H

#include "book/book.h"

/* Appends every table of the book as it was appended to the book itself: rows keep their numbers. */
dcr_status dcr__book_copy(const dcr_book *book, dcr_book_builder *builder, dcr_error *err);

/* The same with `instead` in place of the table of its kind. */
dcr_status dcr__book_copy_with(const dcr_book *book, const dcr_table *instead, dcr_book_builder *builder, dcr_error *err);

/* A book like another, but for the table of one kind. */
dcr_status dcr__book_replace(const dcr_book *book, const dcr_table *instead, const dcr_allocator *allocator, dcr_book **out,
                             dcr_error *err);

/* Freezes what the builder has, and looks at it as the book it was copied from was looked at. */
dcr_status dcr__book_finish_like(const dcr_book *book, dcr_book_builder *builder, const dcr_allocator *allocator,
                                 dcr_book **out, dcr_error *err);

#endif
