/* A book with more rows. A book is frozen, so what happens next makes a new one. */
#include "book/extend.h"

#include "base/refuse.h"

dcr_status dcr__book_copy(const dcr_book *book, dcr_book_builder *builder, dcr_error *err)
{
    return dcr__book_copy_with(book, NULL, builder, err);
}

dcr_status dcr__book_copy_with(const dcr_book *book, const dcr_table *instead, dcr_book_builder *builder, dcr_error *err)
{
    for (int kind = 1; kind < DCR__NUM_FACTS; kind++) {
        const bool is_replaced = instead != NULL && kind == (int)instead->kind;
        const dcr_table *table = is_replaced ? instead : &book->tables[kind];
        if (table->rows == 0) continue;
        const dcr_status status = dcr_book_builder_append(builder, table, err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

dcr_status dcr__book_finish_like(const dcr_book *book, dcr_book_builder *builder, const dcr_allocator *allocator,
                                 dcr_book **out, dcr_error *err)
{
    dcr_book *whole = NULL;
    dcr_status status = dcr_book_builder_finish(builder, &whole, err);
    if (status != DCR_OK) return status;
    if (book->known_on == INT32_MAX) {
        *out = whole;
        return DCR_OK;
    }
    status = dcr_book_known_on(whole, book->known_on, allocator, out, err);
    dcr_book_unref(whole);
    return status;
}

dcr_status dcr__book_replace(const dcr_book *book, const dcr_table *instead, const dcr_allocator *allocator, dcr_book **out,
                             dcr_error *err)
{
    dcr_book_builder *builder = NULL;
    dcr_status status = dcr_book_builder_new(allocator, &builder, err);
    if (status == DCR_OK) status = dcr__book_copy_with(book, instead, builder, err);
    if (status == DCR_OK) status = dcr__book_finish_like(book, builder, allocator, out, err);
    dcr_book_builder_free(builder);
    return status;
}

dcr_status dcr_book_extend(const dcr_book *book, const dcr_table *const *tables, size_t num_tables,
                           const dcr_allocator *allocator, dcr_book **out, dcr_error *err)
{
    if (book == NULL || out == NULL || (tables == NULL && num_tables > 0))
        return dcr__refuse(err, DCR_E_NULL, "book, tables or out is NULL");
    dcr_book_builder *builder = NULL;
    dcr_status status = dcr_book_builder_new(allocator, &builder, err);
    if (status == DCR_OK) status = dcr__book_copy(book, builder, err);
    for (size_t i = 0; status == DCR_OK && i < num_tables; i++) status = dcr_book_builder_append(builder, tables[i], err);
    if (status == DCR_OK) status = dcr__book_finish_like(book, builder, allocator, out, err);
    dcr_book_builder_free(builder);
    return status;
}
