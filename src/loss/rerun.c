/* A dividend after the settlement that changes the loss. wordings.md 20, 29: it is a receipt of the debt, and the claim
 * is asked again. The book is frozen, so the question is put to a copy that has the receipts. */
#include "loss/rerun.h"

#include "base/refuse.h"
#include "book/extend.h"

/* Columns of the receipts that are added. */
typedef struct receipts {
    uint32_t *buyer_ix, *invoice_ix, *currency;
    int32_t *day;
    int64_t *amount;
    size_t rows;
} receipts;

static dcr_status append(const receipts *r, dcr_book_builder *builder, const dcr_allocator *allocator, dcr_error *err)
{
    dcr_table *table = NULL;
    dcr_status status = dcr_table_new(DCR_TABLE_RECEIPTS, allocator, &table, err);
    if (status == DCR_OK) status = dcr_table_bind_uint32(table, DCR_RECEIPTS_BUYER_IX, r->buyer_ix, r->rows, err);
    if (status == DCR_OK) status = dcr_table_bind_uint32(table, DCR_RECEIPTS_INVOICE_IX, r->invoice_ix, r->rows, err);
    if (status == DCR_OK) status = dcr_table_bind_uint32(table, DCR_RECEIPTS_CURRENCY, r->currency, r->rows, err);
    if (status == DCR_OK) status = dcr_table_bind_int32(table, DCR_RECEIPTS_RECEIPT_DAY, r->day, r->rows, err);
    if (status == DCR_OK) status = dcr_table_bind_int64(table, DCR_RECEIPTS_AMOUNT, r->amount, r->rows, err);
    if (status == DCR_OK && r->rows > 0) status = dcr_book_builder_append(builder, table, err);
    dcr_table_free(table);
    return status;
}

/* A recovery of which nothing is shared is no receipt. */
static dcr_status append_recoveries(const dcr_claim *claim, const dcr__recovery *recoveries, const int64_t *shared, size_t num,
                                    dcr_book_builder *builder, const dcr_allocator *allocator, dcr_error *err)
{
    uint32_t *codes = dcr__new_array(&claim->heap, 6 * num, sizeof *codes);
    if (codes == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for receipts");
    receipts r = {.amount = (int64_t *)(void *)codes};
    r.buyer_ix = codes + 2 * num;
    r.invoice_ix = codes + 3 * num;
    r.currency = codes + 4 * num;
    r.day = (int32_t *)(void *)(codes + 5 * num);
    for (size_t i = 0; i < num; i++) {
        if (shared[i] == 0) continue;
        r.buyer_ix[r.rows] = claim->options.buyer_ix;
        r.invoice_ix[r.rows] = recoveries[i].invoice_row;
        r.currency[r.rows] = recoveries[i].currency;
        r.day[r.rows] = recoveries[i].day;
        r.amount[r.rows++] = shared[i];
    }
    const dcr_status status = append(&r, builder, allocator, err);
    dcr__release(&claim->heap, codes);
    return status;
}

dcr_status dcr__claim_rerun(const dcr_claim *claim, const dcr__recovery *recoveries, const int64_t *shared, size_t num,
                            dcr_claim **out, dcr_error *err)
{
    const dcr__heap *heap = &claim->heap;
    const dcr_allocator allocator = {(uint32_t)sizeof allocator, 0, heap->allocate, heap->reallocate, heap->release, heap->user};
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    dcr_status status = dcr_book_builder_new(&allocator, &builder, err);
    if (status == DCR_OK) status = dcr__book_copy(claim->book, builder, err);
    if (status == DCR_OK) status = append_recoveries(claim, recoveries, shared, num, builder, &allocator, err);
    if (status == DCR_OK) status = dcr_book_builder_finish(builder, &book, err);
    if (status == DCR_OK) status = dcr_claim_compute(claim->policy, book, &claim->options, &allocator, out, err);
    dcr_book_unref(book);
    dcr_book_builder_free(builder);
    return status;
}
