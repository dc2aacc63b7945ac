/* The plan: one engine for every wording. The steps are the policy's, in the policy's order; each takes something off
 * and leaves a rung. The amount left is kept invoice by invoice, so that mixed percentages are exact and the shares of
 * the payment add up to it. wordings.md 17, 18, 29. */
#include "calc/claim.h"
#include "num/split.h"
#include "rule/retention.h"

dcr_status dcr__ladder_take(dcr__ladder *ladder, int32_t step, dcr_reason reason, const char *clause, int64_t taken)
{
    assert(ladder->num_rungs < DCR__MAX_RUNGS);
    DCR_ENSURE(taken >= 0 && taken <= ladder->amount);
    dcr__rung *rung = &ladder->rungs[ladder->num_rungs++];
    *rung = (dcr__rung){step, (int32_t)reason, (int32_t)dcr__reason_term(reason), ladder->amount, taken,
                        ladder->amount - taken, clause != NULL ? clause : ""};
    ladder->amount -= taken;
    return DCR_OK;
}

/* Steps on the whole sum leave the invoices as they were; before a step that goes invoice by invoice, what they took is
 * spread over the invoices in proportion to what each has. */
static dcr_status spread(dcr_claim *claim)
{
    dcr__sheet *sheet = &claim->sheet;
    int64_t sum = 0;
    if (!dcr__sum(sheet->amount, sheet->rows, &sum)) return DCR_E_OVERFLOW;
    DCR_ENSURE(sum >= claim->ladder.amount);
    if (sum == claim->ladder.amount) return DCR_OK;
    DCR_TRY(dcr__split(sum - claim->ladder.amount, sheet->amount, sheet->rows, sheet->weights));
    for (size_t i = 0; i < sheet->rows; i++) sheet->amount[i] -= sheet->weights[i];
    return DCR_OK;
}

static dcr_status take(dcr_claim *claim, const dcr__step *step, dcr_reason reason, int64_t taken)
{
    return dcr__ladder_take(&claim->ladder, step->step, reason, step->clause, taken);
}

static bool is_done(const dcr_claim *claim, const dcr__step *step, int32_t other)
{
    for (const dcr__step *s = claim->policy->plan; s < step; s++)
        if (s->step == other) return true;
    return false;
}

/* Receipts after the loss and before the limit come off the debt that they paid; what they paid of disputed debt or tax
 * does not count here. */
static dcr_status step_receipts_before(dcr_claim *claim, const dcr__step *step)
{
    dcr__sheet *sheet = &claim->sheet;
    int64_t taken = 0;
    DCR_TRY(spread(claim));
    for (size_t i = 0; i < sheet->rows; i++) {
        int64_t part = 0;
        if (sheet->open[i] > 0)
            DCR_TRY(dcr__mul_div_status(dcr__min(sheet->received[i], sheet->open[i]), sheet->qualifying[i],
                                        sheet->open[i], claim->policy->terms.rounding, &part));
        part = dcr__min(part, sheet->amount[i]);
        sheet->amount[i] -= part;
        taken += part;
    }
    return dcr__ladder_take(&claim->ladder, step->step, DCR_REASON_S03, step->clause, taken);
}

static dcr_status step_receipts(dcr_claim *claim, const dcr__step *step)
{
    if (!is_done(claim, step, DCR_STEP_LIMIT)) return step_receipts_before(claim, step);
    int64_t received = claim->received;
    if (claim->policy->terms.receipts_after_limit == DCR_RECEIPTS_AFTER_LIMIT_PRO_RATA && claim->qualifying > 0)
        DCR_TRY(dcr__mul_div_status(received, claim->covered, claim->qualifying, claim->policy->terms.rounding,
                                    &received));
    DCR_TRY(spread(claim));
    DCR_TRY(take(claim, step, DCR_REASON_S03, dcr__min(received, claim->ladder.amount)));
    return spread(claim);
}

/* What an invoice uses of the limit, besides what is covered of it. */
int64_t dcr__fill_of(const dcr_claim *claim, size_t i, int64_t covered, bool receipts_done)
{
    const dcr__sheet *sheet = &claim->sheet;
    switch (claim->policy->terms.limit_filled_by) {
    case DCR_LIMIT_FILLED_BY_ALL_DEBT:
        return receipts_done ? dcr__max(0, sheet->open[i] - sheet->received[i]) : sheet->open[i];
    case DCR_LIMIT_FILLED_BY_QUALIFYING_DEBT:
        return sheet->amount[i] + (dcr__term_flag(&claim->policy->terms, DCR_TERM_DISPUTED_FILLS_LIMIT) ? sheet->excluded[i] : 0);
    default:
        return covered;
    }
}

static dcr_status step_limit(dcr_claim *claim, const dcr__step *step)
{
    dcr__sheet *sheet = &claim->sheet;
    const bool receipts_done = is_done(claim, step, DCR_STEP_RECEIPTS);
    int64_t filled = 0;
    int64_t above_named = 0;
    int64_t above_discretionary = 0;
    int64_t above_frozen = 0;
    DCR_TRY(spread(claim));
    if (sheet->layers != NULL) return dcr__claim_limit(claim, step, receipts_done);
    for (size_t at = 0; at < sheet->rows; at++) {
        const size_t i = sheet->order != NULL ? sheet->order[at] : at;
        int64_t room = sheet->limit[i] > filled ? sheet->limit[i] - filled : 0;
        if (sheet->is_given) room = sheet->given[i];
        const int64_t covered = dcr__min(sheet->amount[i], room);
        const int64_t frozen = dcr__min(sheet->amount[i] - covered, sheet->frozen[i]);
        const int64_t above = sheet->amount[i] - covered - frozen;
        above_frozen += frozen;
        if (sheet->basis[i] == DCR_COVER_BASIS_DISCRETIONARY)
            above_discretionary += above;
        else
            above_named += above;
        filled += dcr__fill_of(claim, i, covered, receipts_done);
        sheet->amount[i] = covered;
    }
    for (size_t i = 0; i < sheet->rows; i++) sheet->covered[i] = sheet->amount[i];
    if (above_frozen > 0)
        DCR_TRY(dcr__ladder_take(&claim->ladder, step->step, DCR_REASON_L08, step->clause, above_frozen));
    if (above_discretionary == 0 || above_named > 0)
        DCR_TRY(dcr__ladder_take(&claim->ladder, step->step, DCR_REASON_L07, step->clause, above_named));
    if (above_discretionary > 0)
        DCR_TRY(dcr__ladder_take(&claim->ladder, step->step, DCR_REASON_D06, step->clause, above_discretionary));
    claim->covered = claim->ladder.amount;
    return DCR_OK;
}

static int64_t measured_amount(const dcr_claim *claim)
{
    switch (claim->policy->terms.threshold_measured_on) {
    case DCR_MEASURED_ON_GROSS_DEBT:
        return claim->gross_debt;
    case DCR_MEASURED_ON_QUALIFYING_DEBT:
        return claim->qualifying;
    case DCR_MEASURED_ON_COVERED_DEBT:
        return claim->covered;
    default:
        return claim->ladder.amount;
    }
}

static dcr_status step_threshold(dcr_claim *claim, const dcr__step *step)
{
    const int64_t amount = claim->ladder.amount;
    const int64_t taken = dcr__take_threshold(&claim->policy->terms, amount, measured_amount(claim));
    const bool is_gate = claim->policy->terms.threshold_mode == DCR_THRESHOLD_MODE_GATE;
    if (is_gate && taken > 0 && claim->reason == DCR_REASON_OK) claim->reason = DCR_REASON_R01;
    return take(claim, step, DCR_REASON_R01, taken);
}

static dcr_status step_each_loss(dcr_claim *claim, const dcr__step *step)
{
    return take(claim, step, DCR_REASON_R03, dcr__take_each_loss(&claim->policy->terms, claim->ladder.amount));
}

/* A top-up covers a part of the row: it is insured by itself. */
static bool is_layered(const dcr__sheet *sheet, size_t i)
{
    return sheet->layers != NULL && sheet->layers[i].by_top_up > 0;
}

/* The debts of one percentage are added up and rounded once, then shared out again. */
static dcr_status insure_together(dcr_claim *claim, size_t first, int64_t *insured)
{
    dcr__sheet *sheet = &claim->sheet;
    const int64_t percentage = sheet->percentage[first];
    int64_t debt = 0;
    for (size_t i = 0; i < sheet->rows; i++) {
        const bool is_one = sheet->percentage[i] == percentage && !is_layered(sheet, i);
        sheet->weights[i] = is_one ? sheet->amount[i] : 0;
        debt += sheet->weights[i];
    }
    DCR_TRY(dcr__share_status(debt, percentage, claim->policy->terms.rounding, insured));
    if (debt == 0) return DCR_OK;
    /* The parts land in `indemnity`, so that weights and parts are apart. */
    DCR_TRY(dcr__split(*insured, sheet->weights, sheet->rows, sheet->indemnity));
    for (size_t i = 0; i < sheet->rows; i++)
        if (sheet->percentage[i] == percentage && !is_layered(sheet, i)) sheet->amount[i] = sheet->indemnity[i];
    return DCR_OK;
}

static bool is_first_with_percentage(const dcr__sheet *sheet, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (sheet->percentage[i] == sheet->percentage[at] && !is_layered(sheet, i)) return false;
    return true;
}

static dcr_status step_percentage(dcr_claim *claim, const dcr__step *step)
{
    dcr__sheet *sheet = &claim->sheet;
    const bool per_invoice = claim->policy->terms.rounding_moment == DCR_ROUNDING_MOMENT_PER_INVOICE;
    int64_t left = 0;
    DCR_TRY(spread(claim));
    for (size_t i = 0; i < sheet->rows; i++) {
        int64_t insured = 0;
        if (is_layered(sheet, i)) {
            DCR_TRY(dcr__claim_share_layers(claim, i, &insured));
        } else if (per_invoice) {
            DCR_TRY(dcr__share_status(sheet->amount[i], sheet->percentage[i], claim->policy->terms.rounding, &insured));
            sheet->amount[i] = insured;
        } else if (is_first_with_percentage(sheet, i)) {
            DCR_TRY(insure_together(claim, i, &insured));
        }
        left += insured;
    }
    return dcr__ladder_take(&claim->ladder, step->step, DCR_REASON_R02, step->clause, claim->ladder.amount - left);
}

static dcr_status step_minimum_retention(dcr_claim *claim, const dcr__step *step)
{
    return take(claim, step, DCR_REASON_R04,
                dcr__take_minimum_retention(&claim->policy->terms, claim->ladder.amount, claim->covered));
}

static dcr_status step_first_loss(dcr_claim *claim, const dcr__step *step)
{
    claim->year.first_loss_taken =
        dcr__take_first_loss(&claim->policy->terms, claim->ladder.amount, claim->year.first_loss_used);
    return take(claim, step, DCR_REASON_R05, claim->year.first_loss_taken);
}

static dcr_status step_maximum_liability(dcr_claim *claim, const dcr__step *step)
{
    return take(claim, step, DCR_REASON_R06,
                dcr__take_maximum_liability(claim->ladder.amount, claim->year.maximum, claim->year.liability_used));
}

dcr_status dcr__plan_run(dcr_claim *claim)
{
    static dcr_status (*const steps[])(dcr_claim *, const dcr__step *) = {
        [DCR_STEP_RECEIPTS] = step_receipts,
        [DCR_STEP_LIMIT] = step_limit,
        [DCR_STEP_THRESHOLD] = step_threshold,
        [DCR_STEP_EACH_LOSS] = step_each_loss,
        [DCR_STEP_PERCENTAGE] = step_percentage,
        [DCR_STEP_MINIMUM_RETENTION] = step_minimum_retention,
        [DCR_STEP_FIRST_LOSS] = step_first_loss,
        [DCR_STEP_MAXIMUM_LIABILITY] = step_maximum_liability,
    };
    dcr__sheet *sheet = &claim->sheet;
    for (size_t i = 0; i < claim->policy->num_steps; i++)
        DCR_TRY(steps[claim->policy->plan[i].step](claim, &claim->policy->plan[i]));
    int64_t sum = 0;
    for (size_t i = 0; i < sheet->rows; i++) sheet->indemnity[i] = 0;
    if (!dcr__sum(sheet->amount, sheet->rows, &sum)) return DCR_E_OVERFLOW;
    DCR_ENSURE(sum >= claim->ladder.amount);
    if (sum > 0) DCR_TRY(dcr__split(claim->ladder.amount, sheet->amount, sheet->rows, sheet->indemnity));
    return DCR_OK;
}
