/* The lists beside a claim: what it took by default, and its first losses. wordings.md 29: every default used is listed. */
#include "calc/claim.h"

/* A default, and what makes the claim read it: a step of the plan, or nothing else. */
typedef struct default_row {
    dcr_term term;
    int32_t step;
    int32_t other_step;
} default_row;

static const default_row steps[] = {
    {DCR_TERM_LIMIT_APPLIES, DCR_STEP_LIMIT, DCR_STEP_BUYER_CAP},
    {DCR_TERM_LIMIT_BASIS, DCR_STEP_LIMIT, 0},
    {DCR_TERM_THRESHOLD_MEASURED_ON, DCR_STEP_THRESHOLD, 0},
    {DCR_TERM_EACH_LOSS_UNIT, DCR_STEP_EACH_LOSS, 0},
    {DCR_TERM_ROUNDING_MOMENT, DCR_STEP_PERCENTAGE, 0},
    {DCR_TERM_PERCENTAGE_ORDER, DCR_STEP_PERCENTAGE, 0},
    {DCR_TERM_FIRST_LOSS_ERODED_BY, DCR_STEP_FIRST_LOSS, DCR_STEP_KIND_FIRST_LOSS},
    {DCR_TERM_COSTS_AFTER_LIMIT, DCR_STEP_COSTS, 0},
};

enum { NUM_STEPS = sizeof steps / sizeof steps[0], MAX_DEFAULTS = NUM_STEPS + 8 };

static bool is_given(const dcr_policy *policy, dcr_term term)
{
    for (size_t k = 0; k < policy->num_values; k++)
        if (policy->values[k].term == (int32_t)term) return true;
    return false;
}

static void put(const dcr_claim *claim, dcr_term term, bool is_read, uint32_t *terms, size_t *num)
{
    if (is_read && !is_given(claim->policy, term)) terms[(*num)++] = (uint32_t)term;
}

static dcr_status list_defaults(dcr_claim *claim)
{
    const uint32_t cause = claim->options.cause;
    const bool by_default = cause == DCR_CAUSE_PROTRACTED_DEFAULT || cause == DCR_CAUSE_PUBLIC_BUYER_DEFAULT;
    const bool has_multiple = claim->policy->terms.maximum_liability_multiple != DCR_NO_RATIO;
    const bool has_second = claim->policy->terms.period[DCR_TERM_INDEMNITY_SECOND_PERIOD].unit != 0;
    size_t num = 0;
    uint32_t *terms = dcr__new_array(&claim->heap, MAX_DEFAULTS, sizeof *terms);
    if (terms == NULL) return DCR_E_NOMEM;
    claim->list_blocks[0] = terms;
    put(claim, DCR_TERM_CAUSE_INSURED, true, terms, &num);
    put(claim, DCR_TERM_CONCURRENT_CAUSES, claim->is_one_of_several, terms, &num);
    put(claim, DCR_TERM_INSOLVENCY_DURING_WAITING, by_default, terms, &num);
    put(claim, DCR_TERM_PUBLIC_BUYER_AS, cause == DCR_CAUSE_PUBLIC_BUYER_DEFAULT, terms, &num);
    for (size_t i = 0; i < NUM_STEPS; i++) {
        const bool has_other = steps[i].other_step != 0 && dcr__plan_has(claim, steps[i].other_step);
        put(claim, steps[i].term, has_other || dcr__plan_has(claim, steps[i].step), terms, &num);
    }
    put(claim, DCR_TERM_MAXIMUM_LIABILITY_BASE, has_multiple, terms, &num);
    put(claim, DCR_TERM_POLICY_YEAR_RULE, true, terms, &num);
    put(claim, DCR_TERM_INDEMNITY_COMBINATION, has_second, terms, &num);
    put(claim, DCR_TERM_INSTALMENT_RULE, true, terms, &num);
    assert(num <= MAX_DEFAULTS);
    dcr__table_init(&claim->defaults_table, DCR_TABLE_CLAIM_DEFAULTS, num);
    dcr__table_set(&claim->defaults_table, DCR_CLAIM_DEFAULTS_TERM, terms);
    return DCR_OK;
}

static dcr_status list_first_losses(dcr_claim *claim)
{
    enum { AGREED, BEFORE, TAKEN, AFTER, LEFT, NUM };
    static const dcr_column columns[NUM] = {
        [AGREED] = DCR_CLAIM_FIRST_LOSSES_AGREED, [BEFORE] = DCR_CLAIM_FIRST_LOSSES_USED_BEFORE,
        [TAKEN] = DCR_CLAIM_FIRST_LOSSES_TAKEN, [AFTER] = DCR_CLAIM_FIRST_LOSSES_USED_AFTER,
        [LEFT] = DCR_CLAIM_FIRST_LOSSES_LEFT,
    };
    int64_t *block = dcr__new_array(&claim->heap, (NUM + 1) * DCR__NUM_LIMIT_KINDS, sizeof *block);
    if (block == NULL) return DCR_E_NOMEM;
    claim->list_blocks[1] = block;
    uint32_t *kinds = (uint32_t *)(void *)(block + NUM * DCR__NUM_LIMIT_KINDS);
    size_t rows = 0;
    for (uint32_t kind = 0; kind < DCR__NUM_LIMIT_KINDS; kind++) {
        const dcr__first_loss *loss = &claim->year.first_loss[kind];
        if (loss->agreed == DCR_NO_AMOUNT) continue;
        const int64_t values[NUM] = {loss->agreed, loss->used, loss->taken, loss->used + loss->taken,
                                     dcr__max(0, loss->agreed - loss->used - loss->taken)};
        for (size_t k = 0; k < NUM; k++) block[k * DCR__NUM_LIMIT_KINDS + rows] = values[k];
        kinds[rows++] = kind;
    }
    dcr__table_init(&claim->first_losses_table, DCR_TABLE_CLAIM_FIRST_LOSSES, rows);
    dcr__table_set(&claim->first_losses_table, DCR_CLAIM_FIRST_LOSSES_LIMIT_KIND, kinds);
    for (size_t k = 0; k < NUM; k++)
        dcr__table_set(&claim->first_losses_table, columns[k], block + k * DCR__NUM_LIMIT_KINDS);
    return DCR_OK;
}

dcr_status dcr__claim_lists(dcr_claim *claim)
{
    DCR_TRY(list_defaults(claim));
    return list_first_losses(claim);
}
