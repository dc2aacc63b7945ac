/* Limits of groups and countries. wordings.md 7, 8: what buyers have of their own is added up in the order in which it
 * uses limits, and cut to what the group and then the country allow. Reads country_limit, limit_order_key. */
#include "calc/pools.h"

#include <string.h>

#include "base/order.h"
#include "rule/standing.h"

/* An invoice in the pools. */
typedef struct dcr__pooled {
    int64_t key;     /* of limit_order_key */
    int64_t covered; /* what is left of it so far */
    int64_t group_limit, country_limit;
    const char *number;
    size_t number_length;
    uint32_t row, head, country;
    int32_t invoice_day;
} dcr__pooled;

bool dcr__pools_needed(const dcr_policy *policy, const dcr_book *book)
{
    if (book->has_group_limits) return true;
    for (size_t i = 0; i < policy->num_values; i++)
        if (policy->values[i].term == DCR_TERM_COUNTRY_LIMIT) return true;
    return false;
}

dcr_status dcr__pools_new(const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book, dcr__pools *out)
{
    const size_t rows = book->facts[DCR_TABLE_INVOICES].rows;
    memset(out, 0, sizeof *out);
    out->heap = *heap;
    out->rows = rows;
    out->by_group = dcr__new_array(heap, rows, sizeof *out->by_group);
    out->by_country = dcr__new_array(heap, rows, sizeof *out->by_country);
    out->items = dcr__new_array(heap, rows, sizeof *out->items);
    if (out->by_group == NULL || out->by_country == NULL || out->items == NULL) return DCR_E_NOMEM;
    return dcr__scratch_new(heap, policy, book, &out->scratch, &out->block);
}

void dcr__pools_release(dcr__pools *pools)
{
    dcr__release(&pools->heap, pools->by_group);
    dcr__release(&pools->heap, pools->by_country);
    dcr__release(&pools->heap, pools->items);
    if (pools->block != NULL) dcr__scratch_free(&pools->heap, &pools->scratch, pools->block);
}

static int64_t key_of(const dcr__slice *slice, size_t i)
{
    switch (slice->terms->limit_order_key) {
    case DCR_LIMIT_ORDER_KEY_DELIVERY:
        return slice->s->delivery_day[i];
    case DCR_LIMIT_ORDER_KEY_DUE_DATE:
        return slice->s->due_day[i];
    case DCR_LIMIT_ORDER_KEY_POSTING:
        return slice->items[i].row;
    default:
        return slice->s->invoice_day[i];
    }
}

static void name_item(const dcr_book *book, dcr__pooled *item)
{
    const dcr__fact_column *numbers = &book->facts[DCR_TABLE_INVOICES].columns[DCR_INVOICES_INVOICE % 100 - 1];
    const int64_t *offsets = numbers->values;
    item->number = "";
    item->number_length = 0;
    if (offsets == NULL) return;
    item->number = numbers->bytes + offsets[item->row];
    item->number_length = (size_t)(offsets[item->row + 1] - offsets[item->row]);
}

/* The invoices of one buyer with what is covered of them. */
static size_t collect(dcr__slice *slice, dcr__pooled *items)
{
    const uint32_t country = slice->buyer->country;
    const int64_t limit = dcr__term_scoped(slice->policy, DCR_TERM_COUNTRY_LIMIT, DCR_SCOPE_COUNTRY, country);
    size_t num = 0;
    for (size_t i = 0; slice->status == DCR_OK && i < slice->num; i++) {
        if (dcr__is_credit(slice, i)) continue;
        dcr__pooled *item = &items[num++];
        item->key = key_of(slice, i);
        item->covered = slice->s->covered[i];
        item->group_limit = dcr__group_limit_of(slice, i);
        item->country_limit = limit != DCR_NO_AMOUNT ? limit : INT64_MAX;
        item->row = slice->items[i].row;
        item->head = slice->buyer->head;
        item->country = country;
        item->invoice_day = slice->s->invoice_day[i];
        name_item(slice->book, item);
    }
    return num;
}

static int three_way(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

/* The order in which limits are used; ties by the order of the book. */
static int by_use(const dcr__pooled *a, const dcr__pooled *b)
{
    if (a->key != b->key) return three_way(a->key, b->key);
    if (a->invoice_day != b->invoice_day) return three_way(a->invoice_day, b->invoice_day);
    const size_t shared = a->number_length < b->number_length ? a->number_length : b->number_length;
    const int names = memcmp(a->number, b->number, shared);
    if (names != 0) return names;
    if (a->number_length != b->number_length) return a->number_length < b->number_length ? -1 : 1;
    return three_way(a->row, b->row);
}

static int by_group(const void *a, const void *b)
{
    const dcr__pooled *left = a;
    const dcr__pooled *right = b;
    return left->head != right->head ? three_way(left->head, right->head) : by_use(left, right);
}

static int by_country(const void *a, const void *b)
{
    const dcr__pooled *left = a;
    const dcr__pooled *right = b;
    return left->country != right->country ? three_way(left->country, right->country) : by_use(left, right);
}

/* What a pool leaves of an item when `used` of it is used up; INT64_MAX where there is no limit. */
static int64_t keep(dcr__pooled *item, int64_t limit, int64_t *used)
{
    const int64_t kept = dcr__min(item->covered, limit > *used ? limit - *used : 0);
    *used = *used > INT64_MAX - kept ? INT64_MAX : *used + kept;
    item->covered = kept;
    return limit != INT64_MAX ? kept : INT64_MAX;
}

static void share_out(dcr__pools *pools, size_t num)
{
    dcr__pooled *items = pools->items;
    int64_t used = 0;
    if (num > 0) dcr__sort(items, num, sizeof *items, by_group);
    for (size_t k = 0; k < num; k++) {
        if (k == 0 || items[k].head != items[k - 1].head) used = 0;
        pools->by_group[items[k].row] = keep(&items[k], items[k].group_limit, &used);
    }
    if (num > 0) dcr__sort(items, num, sizeof *items, by_country);
    for (size_t k = 0; k < num; k++) {
        if (k == 0 || items[k].country != items[k - 1].country) used = 0;
        pools->by_country[items[k].row] = keep(&items[k], items[k].country_limit, &used);
    }
}

/* What every buyer has of his own. */
static dcr__question asked_alone(const dcr__question *question)
{
    dcr__question alone = *question;
    alone.kept_by_group = alone.kept_by_country = NULL;
    alone.late = NULL;
    return alone;
}

static dcr_status collect_buyer(dcr__pools *pools, const dcr__question *alone, uint32_t buyer, size_t *num)
{
    dcr__slice slice;
    DCR_TRY(dcr__fold_buyer(&slice, alone, buyer, &pools->scratch));
    *num += collect(&slice, pools->items + *num);
    return DCR_OK;
}

static void hand_to(const dcr__pools *pools, dcr__question *question)
{
    question->kept_by_group = pools->by_group;
    question->kept_by_country = pools->by_country;
}

static void clear(dcr__pools *pools)
{
    const size_t rows = pools->rows;
    for (size_t i = 0; i < rows; i++) pools->by_group[i] = pools->by_country[i] = INT64_MAX;
}

dcr_status dcr__pools_fill(dcr__pools *pools, dcr__question *question)
{
    const dcr__question alone = asked_alone(question);
    size_t num = 0;
    for (uint32_t b = 0; b < question->book->num_buyers; b++) DCR_TRY(collect_buyer(pools, &alone, b, &num));
    clear(pools);
    share_out(pools, num);
    hand_to(pools, question);
    return DCR_OK;
}

dcr_status dcr__pools_fill_some(dcr__pools *pools, dcr__question *question, const uint32_t *buyers, size_t num_buyers)
{
    const dcr__question alone = asked_alone(question);
    size_t num = 0;
    if (!pools->is_cleared) clear(pools);
    pools->is_cleared = true;
    for (size_t k = 0; k < pools->num_shared; k++) {
        const uint32_t row = pools->items[k].row;
        pools->by_group[row] = pools->by_country[row] = INT64_MAX;
    }
    pools->num_shared = 0;
    for (size_t k = 0; k < num_buyers; k++) DCR_TRY(collect_buyer(pools, &alone, buyers[k], &num));
    share_out(pools, num);
    pools->num_shared = num;
    hand_to(pools, question);
    return DCR_OK;
}
