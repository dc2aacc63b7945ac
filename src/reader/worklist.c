/* What can still be saved, the most money first: debt that can be cured, and duties that are not missed yet.
 * docs/readers/cover-views.md. */
#include "base/order.h"
#include "reader/open_parts.h"

typedef struct item {
    int64_t amount;
    int32_t by_day; /* DCR_NO_DAY: none */
    uint32_t buyer, invoice, work, reason;
} item;

typedef struct list {
    const dcr__view *view;
    item *items;
    size_t num, capacity;
} list;

static dcr_status add(list *l, item one)
{
    item *moved = dcr__grow(&l->view->heap, l->items, &l->capacity, l->num + 1, sizeof *l->items);
    if (moved == NULL) return DCR_E_NOMEM;
    l->items = moved;
    moved[l->num++] = one;
    return DCR_OK;
}

static dcr_status take(void *context, const dcr__open_part *part)
{
    if (!part->is_curable || dcr__is_covered_bucket(part->bucket)) return DCR_OK;
    return add(context, (item){part->amount, DCR_NO_DAY, part->buyer, part->invoice, DCR_WORK_CURE, (uint32_t)part->reason});
}

/* ---- Duties ---- */

/* Whether an event of the buyer up to the day of the question names the item, or names none and comes after `after`. */
static bool is_done(const list *l, uint32_t buyer, uint32_t invoice, uint32_t event, int32_t after)
{
    const dcr_book *book = l->view->book;
    for (uint32_t i = book->events.start[buyer]; i < book->events.start[buyer + 1]; i++) {
        const dcr__event *one = &book->events.rows[i];
        if (one->day > l->view->options->as_of_day) return false;
        if (one->event != event) continue;
        if (one->item == DCR_NO_INDEX ? one->day > after : book->items.rows[one->item].row == invoice) return true;
    }
    return false;
}

static bool is_ahead(const list *l, int32_t day)
{
    const dcr_view_options *q = l->view->options;
    if (day == DCR_NO_DAY || day < q->as_of_day) return false;
    return q->horizon_days == DCR_NO_AMOUNT || (int64_t)day - q->as_of_day <= q->horizon_days;
}

static dcr_status add_duties(list *l)
{
    const dcr_table *rows = dcr_cover_table(l->view->cover, DCR_TABLE_COVER_INVOICES);
    const int64_t *insured = dcr_table_int64(rows, DCR_COVER_INVOICES_INSURED);
    const int32_t *notify_by = dcr_table_int32(rows, DCR_COVER_INVOICES_NOTIFY_BY_DAY);
    const int32_t *claim_by = dcr_table_int32(rows, DCR_COVER_INVOICES_CLAIM_BY_DAY);
    const int32_t *due = dcr__facts_values(&l->view->book->facts[DCR_TABLE_INVOICES], DCR_INVOICES_DUE_DAY);
    for (uint32_t i = 0; i < dcr_table_rows(rows); i++) {
        if (insured[i] == DCR_NO_AMOUNT || insured[i] <= 0) continue;
        const uint32_t buyer = dcr__book_buyer_of(l->view->book, i);
        if (is_ahead(l, notify_by[i]) && !is_done(l, buyer, i, DCR_EVENT_OVERDUE_NOTICE, due[i]))
            DCR_TRY(add(l, (item){insured[i], notify_by[i], buyer, i, DCR_WORK_NOTIFY, 0}));
        if (is_ahead(l, claim_by[i]) && due[i] < l->view->options->as_of_day &&
            !is_done(l, buyer, i, DCR_EVENT_CLAIM_FILED, INT32_MIN))
            DCR_TRY(add(l, (item){insured[i], claim_by[i], buyer, i, DCR_WORK_FILE_CLAIM, 0}));
    }
    return DCR_OK;
}

/* ---- The list ---- */

static int order(uint32_t a, uint32_t b)
{
    return a < b ? -1 : a > b;
}

static int by_money(const void *a, const void *b)
{
    const item *one = a;
    const item *other = b;
    if (one->amount != other->amount) return one->amount > other->amount ? -1 : 1;
    if (one->by_day != other->by_day) /* none comes last */
        return other->by_day == DCR_NO_DAY || (one->by_day != DCR_NO_DAY && one->by_day < other->by_day) ? -1 : 1;
    if (one->invoice != other->invoice) return order(one->invoice, other->invoice);
    return one->work != other->work ? order(one->work, other->work) : order(one->reason, other->reason);
}

static dcr_status put(const list *l, dcr_result *result)
{
    const dcr_view_options *q = l->view->options;
    const size_t num = q->top > 0 && q->top < l->num ? q->top : l->num;
    DCR_TRY(dcr__result_add(result, DCR_TABLE_WORKLIST_ITEMS, num));
    for (size_t i = 0; i < num; i++) {
        const item *one = &l->items[i];
        const bool has_day = one->by_day != DCR_NO_DAY;
        dcr__result_int64(result, DCR_WORKLIST_ITEMS_RANK)[i] = (int64_t)i + 1;
        dcr__result_uint32(result, DCR_WORKLIST_ITEMS_BUYER_IX)[i] = one->buyer;
        dcr__result_uint32(result, DCR_WORKLIST_ITEMS_INVOICE_IX)[i] = one->invoice;
        dcr__result_uint32(result, DCR_WORKLIST_ITEMS_WORK)[i] = one->work;
        dcr__result_uint32(result, DCR_WORKLIST_ITEMS_REASON)[i] = one->reason;
        dcr__result_int64(result, DCR_WORKLIST_ITEMS_AMOUNT)[i] = one->amount;
        dcr__result_int32(result, DCR_WORKLIST_ITEMS_BY_DAY)[i] = one->by_day;
        dcr__result_int64(result, DCR_WORKLIST_ITEMS_DAYS_LEFT)[i] =
            has_day ? (int64_t)one->by_day - q->as_of_day : DCR_NO_AMOUNT;
    }
    return DCR_OK;
}

static dcr_status show(const dcr__view *view, dcr_result *result)
{
    list l = {.view = view};
    dcr_status status = dcr__open_parts(view->cover, take, &l);
    if (status == DCR_OK) status = add_duties(&l);
    if (status == DCR_OK) {
        dcr__sort(l.items, l.num, sizeof *l.items, by_money);
        status = put(&l, result);
    }
    dcr__release(&view->heap, l.items);
    return status;
}

dcr_status dcr_worklist_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_view_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    return dcr__view_answer(policy, book, options, allocator, show, out, err);
}
