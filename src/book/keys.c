/* Keys of buyers and invoices. */
#include "book/keys.h"

static dcr__key key_of(const dcr_book *book, dcr_table_kind kind, dcr_column text, dcr_column ix)
{
    dcr__key key = {&book->facts[kind], NULL, NULL, NULL, NULL, 0};
    if (ix != DCR_COLUMN_UNSET) key.ix = dcr__facts_values(key.facts, ix);
    key.offsets = dcr__facts_values(key.facts, text);
    key.bytes = key.facts->columns[(int32_t)text % 100 - 1].bytes;
    return key;
}

dcr__key dcr__key_of_buyer(const dcr_book *book, dcr_table_kind kind, dcr_column text, dcr_column ix)
{
    dcr__key key = key_of(book, kind, text, ix);
    key.index = &book->buyer_index;
    key.num_targets = book->num_buyers;
    return key;
}

dcr__key dcr__key_of_invoice(const dcr_book *book, dcr_table_kind kind, dcr_column text, dcr_column ix)
{
    dcr__key key = key_of(book, kind, text, ix);
    key.index = &book->invoice_index;
    key.num_targets = book->facts[DCR_TABLE_INVOICES].rows;
    return key;
}
