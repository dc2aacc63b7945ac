/* The cover of a book in which invoices are extended. A book is frozen, so what is asked makes others. wordings.md 10.1 */
#include "reader/extension.h"

#include <string.h>

#include "base/refuse.h"
#include "book/extend.h"

/* ---- The cover as it is ---- */

static dcr_status compute(const dcr__extension *e, const dcr_book *book, dcr_cover **out, dcr_error *err)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    options.as_of_day = e->as_of;
    options.cause = e->cause;
    options.unknown_as = e->unknown_as;
    return dcr_cover_compute(e->policy, book, &options, e->allocator, out, err);
}

static dcr_status copy_columns(dcr__extension *e)
{
    const dcr__facts *facts = &e->book->facts[DCR_TABLE_INVOICES];
    const int32_t *extended = dcr__facts_values(facts, DCR_INVOICES_EXTENDED_DUE_DAY);
    const uint8_t *consented = dcr__facts_values(facts, DCR_INVOICES_IS_EXTENSION_CONSENTED);
    const size_t rows = facts->rows;
    e->extended = dcr__new_array(&e->heap, rows, sizeof *e->extended);
    e->is_consented = dcr__new_array(&e->heap, rows, sizeof *e->is_consented);
    e->is_asked = dcr__new_array(&e->heap, rows, sizeof *e->is_asked);
    if (e->extended == NULL || e->is_consented == NULL || e->is_asked == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < rows; i++) e->extended[i] = extended != NULL ? extended[i] : DCR_NO_DAY;
    if (consented != NULL && rows > 0) memcpy(e->is_consented, consented, rows);
    return DCR_OK;
}

dcr_status dcr__extension_open(dcr__extension *e, const dcr_allocator *allocator, dcr_error *err)
{
    e->allocator = allocator;
    dcr_status status = dcr__heap_from(allocator, &e->heap, err);
    if (status != DCR_OK) return status;
    status = compute(e, e->book, &e->cover[DCR__AS_IS], err);
    if (status != DCR_OK) return status;
    return copy_columns(e) == DCR_OK ? DCR_OK : dcr__refuse(err, DCR_E_NOMEM, "no memory for extensions");
}

void dcr__extension_close(dcr__extension *e)
{
    for (size_t side = 0; side < DCR__EXTENSION_SIDES; side++) dcr_cover_free(e->cover[side]);
    dcr_result_free(e->result);
    if (e->heap.release == NULL) return;
    dcr__release(&e->heap, e->extended);
    dcr__release(&e->heap, e->is_consented);
    dcr__release(&e->heap, e->is_asked);
}

/* ---- What is asked ---- */

void dcr__extension_ask(dcr__extension *e, uint32_t invoice, int32_t day)
{
    if (day != DCR_NO_DAY) e->extended[invoice] = day;
    e->is_consented[invoice] = 0;
    e->is_asked[invoice] = true;
}

/* A plan is agreed on the day, for every invoice that is asked about. */
static dcr_status append_plans(const dcr__extension *e, dcr_book_builder *builder, dcr_error *err)
{
    const dcr_book *book = e->book;
    const size_t rows = book->facts[DCR_TABLE_INVOICES].rows;
    uint32_t *codes = dcr__new_array(&e->heap, 5 * rows, sizeof *codes);
    if (codes == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for payment plans");
    uint32_t *invoices = codes + rows;
    uint32_t *events = codes + 2 * rows;
    int32_t *days = (int32_t *)(void *)(codes + 3 * rows);
    int32_t *known = (int32_t *)(void *)(codes + 4 * rows);
    size_t num = 0;
    for (uint32_t i = 0; i < rows; i++) {
        if (!e->is_asked[i]) continue;
        codes[num] = dcr__book_buyer_of(book, i);
        invoices[num] = i;
        events[num] = DCR_EVENT_PAYMENT_PLAN;
        days[num] = e->as_of;
        known[num++] = e->as_of < book->known_on ? e->as_of : book->known_on;
    }
    dcr_table table;
    dcr__table_init(&table, DCR_TABLE_EVENTS, num);
    dcr__table_set(&table, DCR_EVENTS_BUYER_IX, codes);
    dcr__table_set(&table, DCR_EVENTS_INVOICE_IX, invoices);
    dcr__table_set(&table, DCR_EVENTS_EVENT, events);
    dcr__table_set(&table, DCR_EVENTS_EVENT_DAY, days);
    dcr__table_set(&table, DCR_EVENTS_KNOWN_DAY, known);
    const dcr_status status = dcr_book_builder_append(builder, &table, err);
    dcr__release(&e->heap, codes);
    return status;
}

/* The facts of the book, with the invoices as they would be. */
static dcr_status append_facts(const dcr__extension *e, dcr_book_builder *builder, dcr_error *err)
{
    dcr_table invoices = e->book->tables[DCR_TABLE_INVOICES];
    dcr__table_set(&invoices, DCR_INVOICES_EXTENDED_DUE_DAY, e->extended);
    dcr__table_set(&invoices, DCR_INVOICES_IS_EXTENSION_CONSENTED, e->is_consented);
    const dcr_status status = dcr__book_copy_with(e->book, &invoices, builder, err);
    return status == DCR_OK && e->is_plan ? append_plans(e, builder, err) : status;
}

static dcr_status agree(const dcr__extension *e, dcr_cover **out, dcr_error *err)
{
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    dcr_status status = dcr_book_builder_new(e->allocator, &builder, err);
    if (status == DCR_OK) status = append_facts(e, builder, err);
    if (status == DCR_OK) status = dcr__book_finish_like(e->book, builder, e->allocator, &book, err);
    if (status == DCR_OK) status = compute(e, book, out, err);
    dcr_book_unref(book);
    dcr_book_builder_free(builder);
    return status;
}

dcr_status dcr__extension_agree(dcr__extension *e, dcr_error *err)
{
    const size_t rows = e->book->facts[DCR_TABLE_INVOICES].rows;
    const dcr_status status = agree(e, &e->cover[DCR__ASKED], err);
    if (status != DCR_OK) return status;
    for (size_t i = 0; i < rows; i++)
        if (e->is_asked[i]) e->is_consented[i] = 1;
    return agree(e, &e->cover[DCR__CONSENTED], err);
}

/* ---- What the covers say ---- */

static const dcr_table *table_of(const dcr__extension *e, size_t side, dcr_column column)
{
    const dcr_cover *cover = e->cover[side] != NULL ? e->cover[side] : e->cover[DCR__AS_IS];
    return dcr_cover_table(cover, dcr_column_table(column));
}

int64_t dcr__extension_money(const dcr__extension *e, size_t side, dcr_column column, uint32_t row)
{
    return dcr_table_int64(table_of(e, side, column), column)[row];
}

int32_t dcr__extension_day(const dcr__extension *e, size_t side, dcr_column column, uint32_t row)
{
    return dcr_table_int32(table_of(e, side, column), column)[row];
}

dcr_status dcr__extension_answered(const dcr__extension *e, dcr_column column, uint32_t row, dcr_error *err)
{
    const bool is_buyer = dcr_column_table(column) == DCR_TABLE_COVER_BUYERS;
    const dcr_status status = (dcr_status)dcr_table_uint32(table_of(e, DCR__AS_IS, column), column)[row];
    if (status == DCR_OK) return DCR_OK;
    return dcr__refuse_at(err, status, 0, is_buyer ? DCR_TABLE_BUYERS : DCR_TABLE_INVOICES, 0, row, dcr_status_text(status));
}

dcr__free_until dcr__extension_free_until(const dcr__extension *e, uint32_t invoice)
{
    const int32_t end = dcr__extension_day(e, DCR__AS_IS, DCR_COVER_INVOICES_EXTENSION_END_DAY, invoice);
    const int64_t anchor = dcr__term_choice(&e->policy->terms, DCR_TERM_EXTENSION_ANCHOR);
    const bool has_period = end != DCR_NO_DAY;
    return (dcr__free_until){anchor == DCR_CLOCK_ANCHOR_EXTENDED_DUE_DATE ? DCR_NO_DAY : end, has_period};
}

uint32_t dcr__extension_stopper(const dcr__extension *e, uint32_t buyer)
{
    const dcr_book *book = e->book;
    uint32_t found = 0;
    for (uint32_t k = book->events.start[buyer]; k < book->events.start[buyer + 1]; k++) {
        const dcr__event *event = &book->events.rows[k];
        if (event->day > e->as_of) continue;
        if (event->event == DCR_EVENT_CLAIM_FILED) return DCR_EXTENSION_BECAUSE_CLAIM_FILED;
        if (event->event == DCR_EVENT_INSOLVENCY) found = DCR_EXTENSION_BECAUSE_INSOLVENT;
    }
    return found;
}
