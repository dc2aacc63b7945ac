/* Where the policy's deadlines stand, invoice by invoice. wordings.md 12, 32.4. */
#include <string.h>

#include "base/refuse.h"
#include "calc/cover.h"
#include "rule/agreed_deadline.h"

/* The columns of the table. With `names` NULL rows are only counted. */
typedef struct deadlines {
    const dcr_cover *cover;
    size_t *start;       /* by row of INVOICES: first row of the table; one more than there are invoices */
    size_t bytes;        /* of all names */
    dcr__scratch scratch;
    void *block;
    uint32_t *invoice_ix, *state, *severity;
    int32_t *by_day, *done_day;
    int64_t *offsets;
    const char **names;  /* by row of the table */
    size_t *lengths;
} deadlines;

static void put(deadlines *d, const dcr__slice *slice, size_t i, size_t at, const dcr__deadline *deadline)
{
    const dcr__deadline_state state = dcr__deadline_judge(slice, i, deadline);
    d->invoice_ix[at] = slice->items[i].row;
    d->by_day[at] = state.by_day;
    d->done_day[at] = state.done_day;
    d->state[at] = (uint32_t)state.state;
    d->severity[at] = deadline->severity;
    d->names[at] = deadline->name;
    d->lengths[at] = deadline->length;
}

static void visit_item(deadlines *d, const dcr__slice *slice, size_t i)
{
    const uint32_t row = slice->items[i].row;
    size_t num = 0;
    if (dcr__is_credit(slice, i) || slice->s->status[i] != DCR_OK) return;
    for (size_t k = 0; k < dcr__deadlines(slice)->rows; k++) {
        dcr__deadline deadline;
        if (!dcr__deadline_of(slice, i, k, &deadline)) continue;
        if (d->names != NULL)
            put(d, slice, i, d->start[row] + num, &deadline);
        else
            d->bytes += deadline.length;
        num++;
    }
    if (d->names == NULL) d->start[row + 1] = num;
}

static dcr_status visit(deadlines *d)
{
    for (uint32_t buyer = 0; buyer < d->cover->book->num_buyers; buyer++) {
        dcr__slice slice;
        DCR_TRY(dcr__fold_buyer(&slice, &d->cover->question, buyer, &d->scratch));
        for (size_t i = 0; slice.status == DCR_OK && i < slice.num; i++) visit_item(d, &slice, i);
    }
    return DCR_OK;
}

static dcr_status make_room(deadlines *d, dcr_table *table, size_t rows)
{
    const size_t widths[] = {4, 4, 4, 4, 4, 8, sizeof(char *), sizeof(size_t), 1};
    void **const owned = table->owned;
    for (size_t i = 0; i < 9; i++) {
        owned[i] = dcr__new_array(&table->heap, i == 8 ? d->bytes + 1 : rows + 1, widths[i]);
        if (owned[i] == NULL) return DCR_E_NOMEM;
    }
    d->invoice_ix = owned[0];
    d->state = owned[1];
    d->severity = owned[2];
    d->by_day = owned[3];
    d->done_day = owned[4];
    d->offsets = owned[5];
    d->names = owned[6];
    d->lengths = owned[7];
    return DCR_OK;
}

static void show(const deadlines *d, dcr_table *table, size_t rows)
{
    char *bytes = table->owned[8];
    for (size_t i = 0; i < rows; i++) {
        memcpy(bytes + d->offsets[i], d->names[i], d->lengths[i]);
        d->offsets[i + 1] = d->offsets[i] + (int64_t)d->lengths[i];
    }
    table->rows = rows;
    dcr__table_set(table, DCR_COVER_DEADLINES_INVOICE_IX, d->invoice_ix);
    dcr__table_set_text(table, DCR_COVER_DEADLINES_DEADLINE, bytes, d->offsets);
    dcr__table_set(table, DCR_COVER_DEADLINES_BY_DAY, d->by_day);
    dcr__table_set(table, DCR_COVER_DEADLINES_DONE_DAY, d->done_day);
    dcr__table_set(table, DCR_COVER_DEADLINES_STATE, d->state);
    dcr__table_set(table, DCR_COVER_DEADLINES_SEVERITY, d->severity);
}

static dcr_status fill(deadlines *d, dcr_table *table)
{
    const size_t invoices = d->cover->book->facts[DCR_TABLE_INVOICES].rows;
    const bool has_any = dcr__policy_facts(d->cover->policy, DCR_TABLE_DEADLINES)->rows > 0;
    d->start = dcr__new_array(&table->heap, invoices + 1, sizeof *d->start);
    if (d->start == NULL) return DCR_E_NOMEM;
    DCR_TRY(dcr__scratch_new(&table->heap, d->cover->policy, d->cover->book, &d->scratch, &d->block));
    if (has_any) DCR_TRY(visit(d));
    for (size_t i = 0; i < invoices; i++) d->start[i + 1] += d->start[i];
    DCR_TRY(make_room(d, table, d->start[invoices]));
    if (has_any) DCR_TRY(visit(d));
    show(d, table, d->start[invoices]);
    return DCR_OK;
}

dcr_status dcr_cover_deadlines(const dcr_cover *cover, dcr_table **out, dcr_error *err)
{
    if (cover == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "cover or out is NULL");
    if (!cover->is_finished) return dcr__refuse(err, DCR_E_STATE, "the cover is not finished");
    dcr_table *table = dcr__new_array(&cover->heap, 1, sizeof *table);
    if (table == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the deadlines");
    dcr__table_init(table, DCR_TABLE_COVER_DEADLINES, 0);
    table->heap = cover->heap;
    deadlines d = {.cover = cover};
    const dcr_status status = fill(&d, table);
    dcr__release(&cover->heap, d.start);
    dcr__scratch_free(&cover->heap, &d.scratch, d.block);
    if (status != DCR_OK) {
        dcr_table_free(table);
        return dcr__refuse(err, status, "the deadlines of the invoices");
    }
    *out = table;
    return DCR_OK;
}
