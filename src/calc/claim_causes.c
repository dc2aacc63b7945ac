/* Which of several causes governs. wordings.md 3.7: the one that occurred first, the first in the policy's order, or the
 * one that pays most. */
#include "calc/claim_causes.h"

/* Place of a cause in the policy's order; causes that are not in it come after, by number. */
static size_t priority_of(const dcr_policy *policy, uint32_t cause)
{
    const dcr__facts *facts = dcr__policy_facts(policy, DCR_TABLE_CAUSE_PRIORITY);
    const uint32_t *causes = dcr__facts_values(facts, DCR_CAUSE_PRIORITY_CAUSE);
    for (size_t i = 0; i < facts->rows; i++)
        if (causes[i] == cause) return i;
    return facts->rows + cause;
}

/* Whether a goes before b; both have a date of loss. */
static bool goes_before(const dcr_claim *a, const dcr_claim *b)
{
    const dcr_policy *policy = a->policy;
    const int32_t rule = dcr__term_choice(&policy->terms, DCR_TERM_CONCURRENT_CAUSES);
    if (rule == DCR_CONCURRENT_CAUSES_MOST_FAVOURABLE && a->indemnity != b->indemnity)
        return a->indemnity > b->indemnity;
    if (rule != DCR_CONCURRENT_CAUSES_FIXED_PRIORITY && a->loss_day != b->loss_day) return a->loss_day < b->loss_day;
    return priority_of(policy, a->options.cause) < priority_of(policy, b->options.cause);
}

size_t dcr__causes_of(const dcr_policy *policy, const dcr_book *book, uint32_t buyer_ix,
                      uint32_t causes[DCR__NUM_CAUSES])
{
    const bool is_public = book->buyers[buyer_ix].kind == DCR_BUYER_KIND_PUBLIC;
    const bool as_public = is_public && policy->terms.cause_insured[DCR_CAUSE_PUBLIC_BUYER_DEFAULT];
    size_t num = 0;
    for (uint32_t cause = 1; cause < DCR__NUM_CAUSES; cause++) {
        if (!policy->terms.cause_insured[cause]) continue;
        if (cause == DCR_CAUSE_PROTRACTED_DEFAULT && as_public) continue;
        if (cause == DCR_CAUSE_PUBLIC_BUYER_DEFAULT && !is_public) continue;
        causes[num++] = cause;
    }
    if (num == 0) causes[num++] = DCR_CAUSE_PROTRACTED_DEFAULT;
    return num;
}

size_t dcr__governing_cause(dcr_claim *const claims[], size_t num)
{
    size_t best = num;
    for (size_t i = 0; i < num; i++)
        if (claims[i]->loss_day != DCR_NO_DAY && (best == num || goes_before(claims[i], claims[best]))) best = i;
    if (best < num) return best;
    best = 0;
    for (size_t i = 1; i < num; i++)
        if (priority_of(claims[i]->policy, claims[i]->options.cause) <
            priority_of(claims[best]->policy, claims[best]->options.cause)) best = i;
    return best;
}

dcr_status dcr__show_causes(dcr_claim *const claims[], size_t num, size_t governing)
{
    dcr_claim *claim = claims[governing];
    int64_t *block = dcr__new_array(&claim->heap, 3 * num + 1, sizeof *block);
    if (block == NULL) return DCR_E_NOMEM;
    claim->list_blocks[2] = block;
    int32_t *days = (int32_t *)(void *)(block + num);
    uint32_t *causes = (uint32_t *)(void *)(days + num);
    uint8_t *governs = (uint8_t *)(causes + num);
    for (size_t i = 0; i < num; i++) {
        block[i] = claims[i]->loss_day != DCR_NO_DAY || i == governing ? claims[i]->indemnity : DCR_NO_AMOUNT;
        days[i] = claims[i]->loss_day;
        causes[i] = claims[i]->options.cause;
        governs[i] = i == governing;
    }
    dcr__table_init(&claim->causes_table, DCR_TABLE_CLAIM_CAUSES, num);
    dcr__table_set(&claim->causes_table, DCR_CLAIM_CAUSES_CAUSE, causes);
    dcr__table_set(&claim->causes_table, DCR_CLAIM_CAUSES_LOSS_DAY, days);
    dcr__table_set(&claim->causes_table, DCR_CLAIM_CAUSES_INDEMNITY, block);
    dcr__table_set(&claim->causes_table, DCR_CLAIM_CAUSES_GOVERNS, governs);
    return DCR_OK;
}
