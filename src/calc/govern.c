/* Which of several policies governs an invoice. wordings.md 2: the one whose attachment window takes it; where more than
 * one does (a look-back into the year of another, a policy for one buyer beside the general one) the rule decides. */
#include "delcredere/govern.h"

#include <string.h>

#include "base/refuse.h"
#include "rule/slice.h"

enum { MOST_POLICIES = 1024 };

/* What keeps a document out of a policy. */
#define KEPT_OUT \
    (DCR_REASON_BIT_T01 | DCR_REASON_BIT_T02 | DCR_REASON_BIT_T03 | DCR_REASON_BIT_T05 | DCR_REASON_BIT_I05)

typedef struct governing {
    const dcr_policy *const *policies;
    size_t num_policies;
    const dcr_book *book;
    uint32_t *order; /* of the policies, by the rule */
    uint32_t *invoice_ix, *policy_ix, *reason;
} governing;

static bool goes_before(const dcr_policy *a, const dcr_policy *b, uint32_t rule)
{
    const int32_t left = a->terms.period_from;
    const int32_t right = b->terms.period_from;
    if (rule == DCR_GOVERNING_RULE_EARLIEST_PERIOD) return left < right;
    return rule == DCR_GOVERNING_RULE_LATEST_PERIOD && left > right;
}

/* Ties stay in the order given. */
static void order_policies(governing *g, uint32_t rule)
{
    for (uint32_t i = 0; i < g->num_policies; i++) {
        uint32_t at = i;
        for (; at > 0 && goes_before(g->policies[i], g->policies[g->order[at - 1]], rule); at--)
            g->order[at] = g->order[at - 1];
        g->order[at] = i;
    }
}

/* The documents of one buyer that no policy has taken so far are offered to one more. The first that is asked says why
 * it does not take them. */
static dcr_status offer(governing *g, uint32_t policy_ix, uint32_t buyer, bool is_first, dcr__scratch *scratch)
{
    const dcr__question question = {.policy = g->policies[policy_ix], .book = g->book, .as_of = DCR_DAY_MAX,
                                    .loss_day = INT32_MAX};
    dcr__slice slice;
    DCR_TRY(dcr__slice_load(&slice, &question, buyer, scratch));
    dcr__rule_attach(&slice);
    dcr__rule_form(&slice);
    for (size_t i = 0; i < slice.num; i++) {
        const uint32_t row = slice.items[i].row;
        const uint64_t kept_out = scratch->reasons[i] & KEPT_OUT;
        if (g->policy_ix[row] != DCR_NO_INDEX) continue;
        if (kept_out == 0) g->policy_ix[row] = policy_ix;
        if (kept_out == 0 || is_first)
            g->reason[row] = (uint32_t)(kept_out == 0 ? DCR_REASON_OK : dcr__first_whole_reason(kept_out));
    }
    return DCR_OK;
}

static dcr_status offer_to(governing *g, const dcr__heap *heap, size_t place)
{
    const uint32_t policy_ix = g->order[place];
    dcr__scratch scratch;
    void *block = NULL;
    memset(&scratch, 0, sizeof scratch);
    dcr_status status = dcr__scratch_new(heap, g->policies[policy_ix], g->book, &scratch, &block);
    for (uint32_t buyer = 0; status == DCR_OK && buyer < g->book->num_buyers; buyer++)
        if (g->book->buyers[buyer].status == DCR_OK) status = offer(g, policy_ix, buyer, place == 0, &scratch);
    dcr__release(heap, block);
    return status;
}

static dcr_status offer_all(governing *g, const dcr__heap *heap)
{
    const size_t rows = g->book->facts[DCR_TABLE_INVOICES].rows;
    for (size_t row = 0; row < rows; row++) {
        g->invoice_ix[row] = (uint32_t)row;
        g->policy_ix[row] = DCR_NO_INDEX;
    }
    for (size_t place = 0; place < g->num_policies; place++) DCR_TRY(offer_to(g, heap, place));
    return DCR_OK;
}

static dcr_status fill(governing *g, uint32_t rule, dcr_table *table)
{
    const size_t rows = g->book->facts[DCR_TABLE_INVOICES].rows;
    uint32_t **const columns[] = {&g->invoice_ix, &g->policy_ix, &g->reason};
    static const dcr_column numbers[] = {DCR_GOVERNED_INVOICE_IX, DCR_GOVERNED_POLICY_IX, DCR_GOVERNED_REASON};
    for (size_t i = 0; i < 3; i++) {
        *columns[i] = dcr__new_array(&table->heap, rows, sizeof **columns[i]);
        if (*columns[i] == NULL) return DCR_E_NOMEM;
        table->owned[i] = *columns[i];
        dcr__table_set(table, numbers[i], *columns[i]);
    }
    g->order = dcr__new_array(&table->heap, g->num_policies, sizeof *g->order);
    if (g->order == NULL) return DCR_E_NOMEM;
    order_policies(g, rule);
    return offer_all(g, &table->heap);
}

static dcr_status check(const dcr_policy *const *policies, size_t num_policies, uint32_t rule, dcr_error *err)
{
    if (num_policies == 0 || num_policies > MOST_POLICIES)
        return dcr__refuse(err, DCR_E_RANGE, "give 1 to 1024 policies");
    for (size_t i = 0; i < num_policies; i++)
        if (policies[i] == NULL) return dcr__refuse(err, DCR_E_NULL, "one of the policies is NULL");
    if (rule == 0 || dcr_choice_name(DCR_GROUP_GOVERNING_RULE, (int32_t)rule) == NULL)
        return dcr__refuse(err, DCR_E_RANGE, "rule must be one of dcr_governing_rule");
    return DCR_OK;
}

dcr_status dcr_govern(const dcr_policy *const *policies, size_t num_policies, const dcr_book *book, uint32_t rule,
                      const dcr_allocator *allocator, dcr_table **out, dcr_error *err)
{
    if (policies == NULL || book == NULL || out == NULL)
        return dcr__refuse(err, DCR_E_NULL, "policies, book or out is NULL");
    DCR_TRY(check(policies, num_policies, rule, err));
    dcr__heap heap;
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    dcr_table *table = dcr__new_array(&heap, 1, sizeof *table);
    if (table == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the policies of the invoices");
    dcr__table_init(table, DCR_TABLE_GOVERNED, book->facts[DCR_TABLE_INVOICES].rows);
    table->heap = heap;
    governing g = {.policies = policies, .num_policies = num_policies, .book = book};
    const dcr_status status = fill(&g, rule, table);
    dcr__release(&heap, g.order);
    if (status != DCR_OK) {
        dcr_table_free(table);
        return dcr__refuse(err, status, "the policies of the invoices");
    }
    *out = table;
    return DCR_OK;
}
