/* Are the conditions met that the policy sets. wordings.md 11 and the open list of 13: the library does not judge the
 * facts, it computes what follows from yes, no and unknown. Reads condition_required, invoice_within. */
#include "rule/slice.h"

static const uint64_t unmet[] = {
    [DCR_CONDITION_SUPPLY] = DCR_REASON_BIT_I07,
    [DCR_CONDITION_NOT_REAL_ESTATE] = DCR_REASON_BIT_I11,
    [DCR_CONDITION_RETENTION_OF_TITLE] = DCR_REASON_BIT_I12,
    [DCR_CONDITION_GUARANTEE] = DCR_REASON_BIT_I12,
    [DCR_CONDITION_WRITTEN_CONTRACT] = DCR_REASON_BIT_I12,
    [DCR_CONDITION_PROOF_OF_EXPORT] = DCR_REASON_BIT_I12,
    [DCR_CONDITION_DECLARED] = DCR_REASON_BIT_I14,
    [DCR_CONDITION_PREMIUM_PAID] = DCR_REASON_BIT_I15,
    [DCR_CONDITION_NOT_SANCTIONED] = DCR_REASON_BIT_I16,
    [DCR_CONDITION_LICENCE] = DCR_REASON_BIT_I17,
    [DCR_CONDITION_CONTRACT_FULFILLED] = DCR_REASON_BIT_I17,
    [DCR_CONDITION_LEGAL_ENTITY] = DCR_REASON_BIT_I05,
    [DCR_CONDITION_DOCUMENTS_COMPLETE] = DCR_REASON_BIT_N06,
    [DCR_CONDITION_OTHER_1] = DCR_REASON_BIT_I12,
    [DCR_CONDITION_OTHER_2] = DCR_REASON_BIT_I12,
    [DCR_CONDITION_OTHER_3] = DCR_REASON_BIT_I12,
};

enum { NUM_CONDITIONS = sizeof unmet / sizeof unmet[0] };

dcr_reason dcr__condition_reason(uint32_t condition)
{
    if (condition == 0 || condition >= NUM_CONDITIONS || unmet[condition] == 0) return DCR_REASON_UNSET;
    return dcr__reason_of_bit(dcr__lowest_bit(unmet[condition]));
}

bool dcr__condition_required(const dcr_policy *policy, uint32_t condition)
{
    return dcr__term_scoped(policy, DCR_TERM_CONDITION_REQUIRED, DCR_SCOPE_CONDITION, condition) == 1;
}

/* The rows of a condition that hold on the day, by item into `row_of`; the buyer's is returned. DCR_NO_INDEX: none. */
static uint32_t find_rows(const dcr__slice *slice, const dcr__named *rows, size_t num, uint32_t condition,
                          uint32_t *row_of)
{
    uint32_t of_buyer = DCR_NO_INDEX;
    for (size_t i = 0; i < slice->num; i++) row_of[i] = DCR_NO_INDEX;
    for (size_t k = 0; k < num; k++) {
        if (rows[k].code != condition) continue;
        const size_t i = rows[k].item - slice->first_item;
        if (rows[k].item == DCR_NO_INDEX)
            of_buyer = rows[k].row;
        else if (i < slice->num)
            row_of[i] = rows[k].row;
    }
    return of_buyer;
}

void dcr__condition_rows(const dcr__slice *slice, uint32_t condition, uint32_t *row_of)
{
    size_t num = 0;
    const dcr__named *rows = dcr__conditions_of(slice, &num);
    const uint32_t of_buyer = find_rows(slice, rows, num, condition, row_of);
    for (size_t i = 0; i < slice->num; i++) row_of[i] = row_of[i] != DCR_NO_INDEX ? row_of[i] : of_buyer;
}

static bool is_met(const dcr__slice *slice, uint32_t row)
{
    const uint32_t *answers = dcr__facts_values(&slice->book->facts[DCR_TABLE_CONDITIONS], DCR_CONDITIONS_ANSWER);
    const uint32_t answer = row != DCR_NO_INDEX ? answers[row] : DCR_ANSWER_UNKNOWN;
    return answer == DCR_ANSWER_YES || (answer == DCR_ANSWER_UNKNOWN && slice->unknown_as_met);
}

static void test_invoicing(dcr__slice *slice)
{
    const dcr__clock clock = {slice->terms->period[DCR_TERM_INVOICE_WITHIN], 0};
    dcr__scratch *s = slice->s;
    int32_t *last = s->claim_by; /* free until the rule on deadlines */
    if (!dcr__clock_given(&clock)) return;
    dcr__clock_run(slice, &clock, s->delivery_day, last);
    for (size_t i = 0; i < slice->num; i++) s->reasons[i] |= s->invoice_day[i] > last[i] ? DCR_REASON_BIT_I13 : 0;
}

void dcr__rule_condition(dcr__slice *slice)
{
    uint32_t *row_of = slice->s->spare;
    if (slice->policy->is_usual) return;
    test_invoicing(slice);
    for (uint32_t condition = 1; condition < NUM_CONDITIONS; condition++) {
        if (!dcr__condition_required(slice->policy, condition)) continue;
        dcr__condition_rows(slice, condition, row_of);
        for (size_t i = 0; i < slice->num; i++)
            if (!is_met(slice, row_of[i])) slice->s->reasons[i] |= unmet[condition];
    }
}
