#include "reader/first_rows.h"

#include "base/index.h"

static dcr_status look_up(const dcr__heap *heap, const dcr_table *table, dcr_column column, uint32_t *first)
{
    dcr__index index = {0};
    const char *bytes = dcr_table_text_bytes(table, column);
    const int64_t *offsets = dcr_table_text_offsets(table, column); /* ascending from 0, so that signs do not matter */
    const dcr_status status =
        dcr__index_build_first(heap, bytes, (const uint64_t *)(const void *)offsets, dcr_table_rows(table), &index, first);
    dcr__index_release(heap, &index);
    return status;
}

dcr_status dcr__first_rows(const dcr__heap *heap, const dcr_table *table, dcr_column column, uint32_t **out)
{
    const size_t rows = dcr_table_rows(table);
    const bool has_texts = rows > 0 && dcr_table_text_offsets(table, column) != NULL;
    uint32_t *first = dcr__new_array(heap, rows, sizeof *first);
    if (first == NULL) return DCR_E_NOMEM;
    const dcr_status status = has_texts ? look_up(heap, table, column, first) : DCR_OK;
    if (status != DCR_OK) {
        dcr__release(heap, first);
        return status;
    }
    for (size_t row = 0; has_texts && row < rows; row++)
        if (first[row] == DCR_NO_INDEX) first[row] = (uint32_t)row;
    *out = first;
    return DCR_OK;
}
