/* Books: what happened. Buyers, limit decisions, invoices, receipts, events, rates, counters: columns in,
 * indexed, frozen. */
#ifndef DELCREDERE_BOOK_H
#define DELCREDERE_BOOK_H

#include "delcredere/number.h"
#include "delcredere/table.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A book: frozen facts. Thread-safety: any number of threads may read one book. */
typedef struct dcr_book dcr_book;
/** A book in the making. Thread-safety: one thread. */
typedef struct dcr_book_builder dcr_book_builder;

/** dcr_book_builder_new starts an empty book. Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_NOMEM. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_book_builder_new(
    const dcr_allocator *allocator, dcr_book_builder **out, dcr_error *err);
DCR_API void dcr_book_builder_free(dcr_book_builder *builder);

/** dcr_book_builder_append copies the rows of a table of facts behind those that are there already. Rows are numbered
 *  from 0 in the order of appending, per kind of table. Whether a row can be used is judged when the book is finished.
 *  Errors: DCR_E_NULL, DCR_E_UNKNOWN (table), DCR_E_COLUMN_ABSENT, DCR_E_RANGE (too many rows), DCR_E_NOMEM.
 *  On error the builder is as it was. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_book_builder_append(
    dcr_book_builder *builder, const dcr_table *table, dcr_error *err);

/** dcr_book_builder_finish resolves keys, checks every row, groups by buyer and freezes. A row that cannot be used
 *  spoils no other: it is listed in DCR_TABLE_PROBLEMS and carries its status in results. The builder is empty
 *  afterwards and may be filled anew. Errors: DCR_E_NULL, DCR_E_NOMEM. On error `out` is as it was and the builder
 *  keeps its rows. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_book_builder_finish(dcr_book_builder *builder, dcr_book **out, dcr_error *err);

/** dcr_book_known_on gives the book as it was known on a day: facts that became known later (column known_day, else the
 *  own day of the row) are not seen. Rows keep their numbers; an invoice that is not seen is answered as one that is
 *  dated later; other rows that are not seen are left out without being problems. The tables of facts are those of
 *  `book`, which the new one refers to. Of a book as known on an earlier day the earlier day stays.
 *  Errors: DCR_E_NULL, DCR_E_DATE, DCR_E_STRUCT_SIZE (allocator), DCR_E_NOMEM. On error `out` is as it was.
 *  Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_book_known_on(
    const dcr_book *book, int32_t day, const dcr_allocator *allocator, dcr_book **out, dcr_error *err);

/** dcr_book_known_day returns the day as of which a book was known, DCR_NO_DAY of a whole book.
 *  Thread-safety: any. Since: 0.1 */
DCR_API int32_t dcr_book_known_day(const dcr_book *book);

/** dcr_book_extend makes a book of the facts of `book` and the rows of more tables of facts. The rows of `book` keep their
 *  numbers; those of each table follow in the order given. Of a book as it was known on a day, the new one is as it was
 *  known on that day. Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE (allocator), those of dcr_book_builder_append, DCR_E_NOMEM. On
 *  error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_book_extend(
    const dcr_book *book, const dcr_table *const *tables, size_t num_tables, const dcr_allocator *allocator,
    dcr_book **out, dcr_error *err);

DCR_API dcr_book *dcr_book_ref(const dcr_book *book);
DCR_API void dcr_book_unref(const dcr_book *book);

/** dcr_book_rows returns the number of rows of a kind of facts. Thread-safety: any. Since: 0.1 */
DCR_API size_t dcr_book_rows(const dcr_book *book, dcr_table_kind kind);

/** dcr_book_table returns DCR_TABLE_PROBLEMS, or the facts of a kind as they were appended (every column that was
 *  ever bound; absent values where it was not), else NULL. The table lives as long as the book.
 *  Thread-safety: any. Since: 0.1 */
DCR_API const dcr_table *dcr_book_table(const dcr_book *book, dcr_table_kind kind);

/** dcr_book_find_buyer gives the row of a buyer's identifier, or DCR_NO_INDEX. Thread-safety: any. Since: 0.1 */
DCR_API uint32_t dcr_book_find_buyer(const dcr_book *book, const char *buyer, size_t length);
/** dcr_book_find_invoice gives the row of an invoice's number, or DCR_NO_INDEX. Thread-safety: any. Since: 0.1 */
DCR_API uint32_t dcr_book_find_invoice(const dcr_book *book, const char *invoice, size_t length);

/** dcr_book_digest returns a 64-bit number that tells books apart, the same on every machine. It is quick and no
 *  cryptographic hash: a receipt takes dcr_book_sha256. Thread-safety: any. Since: 0.1 */
DCR_API uint64_t dcr_book_digest(const dcr_book *book);

/** dcr_book_sha256 writes the SHA-256 of the facts as 64 hexadecimal digits and a NUL, as snprintf does; returns 64, or 0
 *  when `book` is NULL. docs/readers/receipt.md says of which bytes. `currency` is that of amounts that have none, as in
 *  dcr_book_to_json. The first time costs about as much as a pass of cover; the book then remembers it.
 *  Thread-safety: any. Since: 0.1 */
DCR_API size_t dcr_book_sha256(const dcr_book *book, dcr_currency currency, char *out, size_t capacity);

#ifdef __cplusplus
}
#endif
#endif
