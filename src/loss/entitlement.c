/* How much of all that was recovered is the insurer's. wordings.md 16.2: first between covered and uncovered debt, then
 * between insurer and insured; or both at once by the share of the loss; or by rank. The entitlement is a function of
 * the total, so that several recoveries give what one gives. */
#include "loss/recovery.h"
#include "num/amount.h"

dcr__fraction dcr__paid_fraction(int64_t indemnity, int64_t covered)
{
    if (covered <= 0) return (dcr__fraction){0, 1};
    return (dcr__fraction){dcr__min(indemnity, covered), covered};
}

/* The oldest debt first, of each its covered part before the rest. */
static int64_t oldest_first(const dcr__lost *lost, int64_t recovered)
{
    int64_t on_covered = 0;
    for (size_t i = 0; i < lost->num_debts && recovered > 0; i++) {
        on_covered += dcr__min(recovered, lost->debts[i].covered);
        recovered -= dcr__min(recovered, lost->debts[i].debt);
    }
    return on_covered;
}

/* DCR_NO_AMOUNT where the rule does not look at covered debt by itself. */
static dcr_status on_covered_debt(const dcr__recovery_terms *terms, const dcr__lost *lost, int64_t recovered, int64_t *out)
{
    const dcr__fraction covered = {lost->covered, lost->debt};
    *out = 0;
    switch (terms->split) {
    case DCR_RECOVERY_SPLIT_BY_COVERED_FRACTION_THEN_PERCENTAGE:
        if (lost->debt == 0) return DCR_OK;
        return dcr__insurer_part(recovered, covered, terms->remainder, terms->rounding, out);
    case DCR_RECOVERY_SPLIT_OLDEST_DEBT:
        *out = oldest_first(lost, recovered);
        return DCR_OK;
    case DCR_RECOVERY_SPLIT_TOP_DOWN:
    case DCR_RECOVERY_SPLIT_INSURED_UNINSURED_FIRST:
        *out = dcr__max(0, recovered - (lost->debt - lost->covered));
        return DCR_OK;
    default:
        *out = DCR_NO_AMOUNT;
        return DCR_OK;
    }
}

dcr_status dcr__entitled(
    const dcr__recovery_terms *terms, const dcr__lost *lost, int64_t recovered, int64_t *on_covered, int64_t *entitled)
{
    assert(recovered >= 0);
    const int64_t within = dcr__min(recovered, lost->debt);
    const dcr__fraction by_loss = {lost->indemnity, lost->debt};
    *entitled = 0;
    DCR_TRY(on_covered_debt(terms, lost, within, on_covered));
    if (within == 0) return DCR_OK;
    switch (terms->split) {
    case DCR_RECOVERY_SPLIT_BY_LOSS_SHARE:
        return dcr__insurer_part(within, by_loss, terms->remainder, terms->rounding, entitled);
    case DCR_RECOVERY_SPLIT_BY_PERCENTAGE:
        return dcr__insurer_part(within, lost->percentage, terms->remainder, terms->rounding, entitled);
    case DCR_RECOVERY_SPLIT_INSURER_FIRST:
        *entitled = within;
        return DCR_OK;
    case DCR_RECOVERY_SPLIT_INSURED_FIRST:
        *entitled = dcr__max(0, within - (lost->debt - lost->indemnity));
        return DCR_OK;
    case DCR_RECOVERY_SPLIT_TOP_DOWN:
        *entitled = *on_covered;
        return DCR_OK;
    default:
        return dcr__insurer_part(*on_covered, lost->percentage, terms->remainder, terms->rounding, entitled);
    }
}
