/* A book as it was known on a day. Facts have two dates: when they take effect and when they became known
 * (wordings.md 32.1). The facts are shared with the whole book; what is frozen from them is made anew. */
#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "book/keys.h"
#include "terms/registry.h"

static void add_day(dcr__known *known, const dcr__facts *facts, dcr_column column)
{
    const int32_t *days = dcr__facts_values(facts, column);
    if (days != NULL && known->num < DCR__KNOWN_DAYS) known->days[known->num++] = days;
}

/* Its column known_day, the notice of a limit decision, and the first other day: that on which a row happened. */
static dcr__known known_of(const dcr__facts *facts)
{
    dcr__known known = {{NULL}, 0};
    dcr_column own_day = DCR_COLUMN_UNSET;
    size_t num_columns = 0;
    const dcr__column_row *rows = dcr__columns_of((int32_t)facts->kind, &num_columns);
    for (size_t i = 0; i < num_columns; i++) {
        const bool is_known_day = strcmp(rows[i].name, "known_day") == 0;
        if (rows[i].type != DCR_COLUMN_TYPE_DAY) continue;
        if (is_known_day) add_day(&known, facts, (dcr_column)rows[i].column);
        if (!is_known_day && own_day == DCR_COLUMN_UNSET) own_day = (dcr_column)rows[i].column;
    }
    if (facts->kind == DCR_TABLE_LIMITS) {
        add_day(&known, facts, DCR_LIMITS_NOTIFIED_DAY);
        add_day(&known, facts, DCR_LIMITS_DECIDED_DAY);
    }
    if (own_day != DCR_COLUMN_UNSET) add_day(&known, facts, own_day);
    return known;
}

dcr_status dcr_book_known_on(
    const dcr_book *book, int32_t day, const dcr_allocator *allocator, dcr_book **out, dcr_error *err)
{
    if (book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "book or out is NULL");
    if (!dcr__is_day(day)) return dcr__refuse(err, DCR_E_DATE, "day must be a day in the years 1 to 9999");
    dcr__heap heap;
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    dcr_book *view = dcr__new_array(&heap, 1, sizeof *view);
    if (view == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for a book");
    dcr__ref_init(&view->ref);
    view->heap = heap;
    view->whole = dcr_book_ref(book);
    view->known_on = day < book->known_on ? day : book->known_on;
    memcpy(view->facts, book->facts, sizeof view->facts);
    for (int kind = 1; kind < DCR__NUM_FACTS; kind++) view->known[kind] = known_of(&view->facts[kind]);
    const dcr_status status = dcr__book_freeze(view);
    if (status != DCR_OK) {
        dcr__book_destroy(view);
        return dcr__refuse(err, status, "no memory for a book");
    }
    *out = view;
    return DCR_OK;
}
