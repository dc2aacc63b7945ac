/* Who bears the costs of recovery that were not taken off first. wordings.md 20. */
#include "loss/recovery.h"

dcr_status dcr__insurer_costs(const dcr__recovery_terms *terms, const dcr__lost *lost, const dcr_recovery_answer *answer,
                              int64_t left, int64_t *out)
{
    assert(left >= 0);
    dcr__fraction share = {0, 1};
    const dcr__fraction by_loss = {lost->indemnity, lost->debt};
    const dcr__fraction by_covered = {lost->covered, lost->debt};
    switch (terms->cost_share) {
    case DCR_RECOVERY_COST_SHARE_BY_RECOVERY_SHARE:
        if (answer->shared > 0) share = (dcr__fraction){answer->to_insurer, answer->shared};
        else if (lost->debt > 0) share = by_loss;
        break;
    case DCR_RECOVERY_COST_SHARE_BY_LOSS_SHARE:
        if (lost->debt > 0) share = by_loss;
        break;
    case DCR_RECOVERY_COST_SHARE_BY_COVERED_FRACTION:
        if (lost->debt > 0) share = by_covered;
        break;
    case DCR_RECOVERY_COST_SHARE_BY_PERCENTAGE:
        share = lost->percentage;
        break;
    case DCR_RECOVERY_COST_SHARE_INSURER:
        share.over = 1;
        break;
    default:
        break;
    }
    return dcr__insurer_part(left, share, terms->remainder, terms->rounding, out);
}
