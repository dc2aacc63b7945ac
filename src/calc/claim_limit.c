/* The step `limit` of a claim where limits of many kinds are there. wordings.md 4, 7, 8, 25: layers, the issuing bank,
 * what evidence allows, what group and country leave; each takes its part under its own reason. */
#include "calc/claim.h"

#include "num/split.h"

/* What is taken, by reason, in the order of the rungs. */
typedef struct taken {
    dcr_reason reason;
    int64_t amount;
} taken;

enum { FROZEN, REDUCED, TOPPED, UNJUSTIFIED, GROUP, COUNTRY, NAMED, DISCRETIONARY, NUM_TAKEN };

static int64_t room(int64_t limit, int64_t filled)
{
    return limit > filled ? limit - filled : 0;
}

/* What is above the limit of a row goes to its reasons. */
static void name_above(const dcr__sheet *sheet, size_t i, int64_t covered, int64_t filled, taken *all)
{
    const dcr__layer *layer = &sheet->layers[i];
    const bool is_discretionary = sheet->basis[i] == DCR_COVER_BASIS_DISCRETIONARY;
    int64_t above = sheet->amount[i] - covered;
    const int64_t frozen = dcr__min(above, sheet->frozen[i]);
    all[FROZEN].amount += frozen;
    above -= frozen;
    if (is_discretionary && layer->full > layer->limit) {
        const int64_t with_full = dcr__min(sheet->amount[i], room(layer->full, filled));
        const int64_t part = sheet->is_given ? layer->unjustified : dcr__max(0, with_full - covered);
        all[UNJUSTIFIED].amount += dcr__min(above, part);
        above -= dcr__min(above, part);
    }
    const int rest = is_discretionary ? DISCRETIONARY : NAMED;
    all[layer->has_top_ups ? TOPPED : layer->is_after_cut ? REDUCED : rest].amount += above;
}

/* What group and country leave; what they cut comes off the top-up first. */
static int64_t cut(dcr__layer *layer, int64_t covered, taken *all)
{
    const int64_t by_group = dcr__min(covered, layer->kept_by_group);
    const int64_t kept = dcr__min(by_group, layer->kept_by_country);
    all[GROUP].amount += covered - by_group;
    all[COUNTRY].amount += by_group - kept;
    layer->by_top_up = dcr__max(0, layer->by_top_up - (covered - kept));
    return kept;
}

static dcr_status take_all(dcr_claim *claim, const dcr__step *step, const taken *all)
{
    for (size_t k = 0; k < NUM_TAKEN; k++) {
        const bool is_shown = k == NAMED && all[DISCRETIONARY].amount == 0;
        if (all[k].amount == 0 && !is_shown) continue;
        DCR_TRY(dcr__ladder_take(&claim->ladder, step->step, all[k].reason, step->clause, all[k].amount));
    }
    return DCR_OK;
}

dcr_status dcr__claim_limit(dcr_claim *claim, const dcr__step *step, bool receipts_done)
{
    dcr__sheet *sheet = &claim->sheet;
    taken all[NUM_TAKEN] = {
        [FROZEN] = {DCR_REASON_L08, 0},      [REDUCED] = {DCR_REASON_L06, 0}, [TOPPED] = {DCR_REASON_L12, 0},
        [UNJUSTIFIED] = {DCR_REASON_D03, 0}, [GROUP] = {DCR_REASON_L10, 0},   [COUNTRY] = {DCR_REASON_L11, 0},
        [NAMED] = {DCR_REASON_L07, 0},       [DISCRETIONARY] = {DCR_REASON_D06, 0},
    };
    int64_t filled[2] = {0, 0};
    for (size_t at = 0; at < sheet->rows; at++) {
        const size_t i = sheet->order != NULL ? sheet->order[at] : at;
        dcr__layer *layer = &sheet->layers[i];
        int64_t *in_pocket = &filled[layer->pocket];
        const int64_t left = sheet->is_given ? sheet->given[i] : room(sheet->limit[i], *in_pocket);
        const int64_t covered = dcr__min(sheet->amount[i], left);
        const int64_t by_limit = sheet->is_given ? layer->given_by_limit : room(layer->limit, *in_pocket);
        layer->by_top_up = layer->has_top_ups ? covered - dcr__min(covered, by_limit) : 0;
        name_above(sheet, i, covered, *in_pocket, all);
        *in_pocket += dcr__fill_of(claim, i, covered, receipts_done);
        sheet->amount[i] = cut(layer, covered, all);
    }
    for (size_t i = 0; i < sheet->rows; i++) sheet->covered[i] = sheet->amount[i];
    DCR_TRY(take_all(claim, step, all));
    claim->covered = claim->ladder.amount;
    return DCR_OK;
}

dcr_status dcr__claim_share_layers(dcr_claim *claim, size_t i, int64_t *full, int64_t *insured)
{
    dcr__sheet *sheet = &claim->sheet;
    const dcr__layer *layer = &sheet->layers[i];
    const dcr_rounding rounding = claim->policy->terms.rounding;
    const int64_t weights[2] = {sheet->covered[i] - layer->by_top_up, layer->by_top_up};
    int64_t parts[2] = {0, 0};
    int64_t by_top_up = 0;
    int64_t full_of_top_up = 0;
    DCR_TRY(dcr__split(sheet->amount[i], weights, 2, parts));
    DCR_TRY(dcr__share_status(parts[0], sheet->full[i], rounding, full));
    DCR_TRY(dcr__share_status(parts[1], layer->top_up_full, rounding, &full_of_top_up));
    *full += full_of_top_up;
    DCR_TRY(dcr__share_status(parts[0], sheet->percentage[i], rounding, insured));
    DCR_TRY(dcr__share_status(parts[1], layer->top_up_percentage, rounding, &by_top_up));
    *insured += by_top_up;
    sheet->amount[i] = *insured;
    return DCR_OK;
}
