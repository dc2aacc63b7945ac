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
dcr_status dcr__claim_spread(dcr_claim *claim)
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

bool dcr__plan_is_done(const dcr_claim *claim, const dcr__step *step, int32_t other)
{
    for (const dcr__step *s = claim->policy->plan; s < step; s++)
        if (s->step == other) return true;
    return false;
}

bool dcr__plan_has(const dcr_claim *claim, int32_t step)
{
    return dcr__plan_is_done(claim, claim->policy->plan + claim->policy->num_steps, step);
}

/* What falls on covered debt of an amount that concerns all qualifying debt. */
static dcr_status share_of_covered(const dcr_claim *claim, int64_t amount, int64_t *out)
{
    *out = amount;
    if (claim->qualifying == 0) return DCR_OK;
    return dcr__mul_div_status(amount, claim->covered, claim->qualifying, claim->policy->terms.rounding, out);
}

/* Receipts after the loss and before the limit come off the debt that they paid; what they paid of disputed debt or tax
 * does not count here. */
static dcr_status step_receipts_before(dcr_claim *claim, const dcr__step *step)
{
    dcr__sheet *sheet = &claim->sheet;
    int64_t taken = 0;
    DCR_TRY(dcr__claim_spread(claim));
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
    if (!dcr__plan_is_done(claim, step, DCR_STEP_LIMIT)) return step_receipts_before(claim, step);
    int64_t received = claim->received;
    if (claim->policy->terms.receipts_after_limit == DCR_RECEIPTS_AFTER_LIMIT_PRO_RATA)
        DCR_TRY(share_of_covered(claim, received, &received));
    DCR_TRY(dcr__claim_spread(claim));
    DCR_TRY(take(claim, step, DCR_REASON_S03, dcr__min(received, claim->ladder.amount)));
    return dcr__claim_spread(claim);
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
    const bool receipts_done = dcr__plan_is_done(claim, step, DCR_STEP_RECEIPTS);
    int64_t filled = 0;
    int64_t above_named = 0;
    int64_t above_discretionary = 0;
    int64_t above_frozen = 0;
    DCR_TRY(dcr__claim_spread(claim));
    if (!claim->limit_applies) {
        for (size_t i = 0; i < sheet->rows; i++) sheet->covered[i] = sheet->amount[i];
        claim->covered = claim->ladder.amount;
        return take(claim, step, DCR_REASON_L13, 0);
    }
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
    case DCR_MEASURED_ON_NET_INDEMNITY:
        return claim->measured_net;
    case DCR_MEASURED_ON_DEBT_AT_NOTICE:
        return claim->debt_at_notice;
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

static int64_t used_of(int64_t asked)
{
    return asked != DCR_NO_AMOUNT ? asked : 0;
}

static dcr_status step_each_loss(dcr_claim *claim, const dcr__step *step)
{
    return take(claim, step, DCR_REASON_R03, dcr__take_each_loss(&claim->policy->terms, claim->ladder.amount,
                                                                used_of(claim->options.each_loss_used)));
}

/* A top-up covers a part of the row: it is insured by itself. */
static bool is_layered(const dcr__sheet *sheet, size_t i)
{
    return sheet->layers != NULL && sheet->layers[i].by_top_up > 0;
}

static bool has_same_percentage(const dcr__sheet *sheet, size_t a, size_t b)
{
    return sheet->percentage[a] == sheet->percentage[b] && sheet->full[a] == sheet->full[b];
}

/* The debts of one percentage, and of one percentage after delays, are added up and rounded once, then shared out again. */
static dcr_status insure_together(dcr_claim *claim, size_t first, int64_t *full, int64_t *insured)
{
    dcr__sheet *sheet = &claim->sheet;
    const dcr_rounding rounding = claim->policy->terms.rounding;
    const int64_t percentage = sheet->percentage[first];
    const int64_t before = sheet->full[first];
    int64_t debt = 0;
    for (size_t i = 0; i < sheet->rows; i++) {
        const bool is_meant = has_same_percentage(sheet, i, first) && !is_layered(sheet, i);
        sheet->weights[i] = is_meant ? sheet->amount[i] : 0;
        debt += sheet->weights[i];
    }
    DCR_TRY(dcr__share_status(debt, before, rounding, full));
    DCR_TRY(dcr__share_status(debt, percentage, rounding, insured));
    if (debt == 0) return DCR_OK;
    /* The parts land in `indemnity`, so that weights and parts are apart. */
    DCR_TRY(dcr__split(*insured, sheet->weights, sheet->rows, sheet->indemnity));
    for (size_t i = 0; i < sheet->rows; i++)
        if (has_same_percentage(sheet, i, first) && !is_layered(sheet, i)) sheet->amount[i] = sheet->indemnity[i];
    return DCR_OK;
}

static bool is_first_with_percentage(const dcr__sheet *sheet, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (has_same_percentage(sheet, i, at) && !is_layered(sheet, i)) return false;
    return true;
}

static dcr_status step_percentage(dcr_claim *claim, const dcr__step *step)
{
    dcr__sheet *sheet = &claim->sheet;
    const dcr_rounding rounding = claim->policy->terms.rounding;
    const bool per_invoice = claim->policy->terms.rounding_moment == DCR_ROUNDING_MOMENT_PER_INVOICE;
    int64_t full_left = 0;
    int64_t left = 0;
    bool is_reduced = false;
    DCR_TRY(dcr__claim_spread(claim));
    for (size_t i = 0; i < sheet->rows; i++) {
        int64_t full = 0;
        int64_t insured = 0;
        is_reduced = is_reduced || (sheet->percentage[i] < sheet->full[i] && sheet->qualifying[i] > 0);
        if (is_layered(sheet, i)) {
            DCR_TRY(dcr__claim_share_layers(claim, i, &full, &insured));
        } else if (per_invoice) {
            DCR_TRY(dcr__share_status(sheet->amount[i], sheet->full[i], rounding, &full));
            DCR_TRY(dcr__share_status(sheet->amount[i], sheet->percentage[i], rounding, &insured));
            sheet->amount[i] = insured;
        } else if (is_first_with_percentage(sheet, i)) {
            DCR_TRY(insure_together(claim, i, &full, &insured));
        }
        full_left += full;
        left += insured;
    }
    DCR_TRY(take(claim, step, DCR_REASON_R02, claim->ladder.amount - full_left));
    return is_reduced ? take(claim, step, DCR_REASON_N05, full_left - left) : DCR_OK;
}

static dcr_status step_minimum_retention(dcr_claim *claim, const dcr__step *step)
{
    return take(claim, step, DCR_REASON_R04,
                dcr__take_minimum_retention(&claim->policy->terms, claim->ladder.amount, claim->covered));
}

static dcr_status step_first_loss(dcr_claim *claim, const dcr__step *step)
{
    dcr__first_loss *loss = &claim->year.first_loss[0];
    loss->taken = dcr__take_first_loss(loss->agreed, claim->ladder.amount, loss->used);
    return take(claim, step, DCR_REASON_R05, loss->taken);
}

/* 17.4: the debt under one kind of limit bears a first loss of its own. */
static dcr_status take_of_kind(dcr_claim *claim, const dcr__step *step, size_t kind)
{
    dcr__sheet *sheet = &claim->sheet;
    dcr__first_loss *loss = &claim->year.first_loss[kind];
    int64_t sum = 0;
    for (size_t i = 0; i < sheet->rows; i++) {
        const bool is_kind = sheet->basis[i] == DCR_COVER_BASIS_NONE + kind;
        sheet->weights[i] = is_kind ? sheet->amount[i] : 0;
        sum += sheet->weights[i];
    }
    loss->taken = dcr__take_first_loss(loss->agreed, sum, loss->used);
    if (loss->taken > 0) {
        DCR_TRY(dcr__split(loss->taken, sheet->weights, sheet->rows, sheet->indemnity));
        for (size_t i = 0; i < sheet->rows; i++) sheet->amount[i] -= sheet->indemnity[i];
    }
    return take(claim, step, DCR_REASON_R05, loss->taken);
}

static dcr_status step_kind_first_loss(dcr_claim *claim, const dcr__step *step)
{
    DCR_TRY(dcr__claim_spread(claim));
    for (size_t kind = 1; kind < DCR__NUM_LIMIT_KINDS; kind++)
        if (claim->year.first_loss[kind].agreed != DCR_NO_AMOUNT) DCR_TRY(take_of_kind(claim, step, kind));
    return DCR_OK;
}

static dcr_status step_maximum_liability(dcr_claim *claim, const dcr__step *step)
{
    return take(claim, step, DCR_REASON_R06,
                dcr__take_maximum_liability(claim->ladder.amount, claim->year.maximum, claim->year.liability_used));
}

/* 6: a limit of what is paid, less what the year has paid on the buyer. */
static dcr_status step_buyer_cap(dcr_claim *claim, const dcr__step *step)
{
    const dcr__sheet *sheet = &claim->sheet;
    int64_t limit = 0;
    if (!claim->limit_applies) return take(claim, step, DCR_REASON_L13, 0);
    for (size_t i = 0; i < sheet->rows; i++)
        if (sheet->qualifying[i] > 0) limit = dcr__max(limit, sheet->limit[i]);
    return take(claim, step, DCR_REASON_R07,
                dcr__take_maximum_liability(claim->ladder.amount, limit, used_of(claim->options.buyer_paid)));
}

/* 8: a limit of what is paid on buyers of one country. */
static dcr_status step_country_cap(dcr_claim *claim, const dcr__step *step)
{
    const uint32_t country = claim->book->buyers[claim->options.buyer_ix].country;
    const int64_t maximum = dcr__term_scoped(claim->policy, DCR_TERM_COUNTRY_MAXIMUM, DCR_SCOPE_COUNTRY, country);
    if (maximum == DCR_NO_AMOUNT) return take(claim, step, DCR_REASON_R07, 0);
    return take(claim, step, DCR_REASON_R07,
                dcr__take_maximum_liability(claim->ladder.amount, maximum, claim->year.country_paid));
}

/* 1: the law lets the insurer bear no more than a share of the covered debt. */
static dcr_status step_regulatory_cap(dcr_claim *claim, const dcr__step *step)
{
    int64_t most = claim->ladder.amount;
    if (claim->regulatory_maximum != DCR_NO_AMOUNT)
        DCR_TRY(dcr__share_status(claim->covered, claim->regulatory_maximum, claim->policy->terms.rounding, &most));
    return take(claim, step, DCR_REASON_R08, dcr__max(0, claim->ladder.amount - most));
}

/* 14: costs enlarge the loss where the plan says so. */
static dcr_status step_costs(dcr_claim *claim, const dcr__step *step)
{
    dcr__sheet *sheet = &claim->sheet;
    dcr__ladder *ladder = &claim->ladder;
    const bool pro_rata =
        dcr__term_choice(&claim->policy->terms, DCR_TERM_COSTS_AFTER_LIMIT) == DCR_RECEIPTS_AFTER_LIMIT_PRO_RATA;
    int64_t added = ladder->amount > 0 ? used_of(claim->options.costs) : 0;
    DCR_TRY(dcr__claim_spread(claim));
    if (pro_rata && dcr__plan_is_done(claim, step, DCR_STEP_LIMIT)) DCR_TRY(share_of_covered(claim, added, &added));
    if (added > 0) {
        DCR_TRY(dcr__split(added, sheet->amount, sheet->rows, sheet->weights));
        for (size_t i = 0; i < sheet->rows; i++) sheet->amount[i] += sheet->weights[i];
    }
    DCR_ENSURE(ladder->num_rungs < DCR__MAX_RUNGS && ladder->amount <= INT64_MAX - added);
    ladder->rungs[ladder->num_rungs++] = (dcr__rung){step->step, (int32_t)DCR_REASON_OK, 0, ladder->amount, -added,
                                                     ladder->amount + added, step->clause};
    ladder->amount += added;
    claim->costs = added;
    return DCR_OK;
}

/* Every step of the plan in its order; one may be left out. */
static dcr_status run_steps(dcr_claim *claim, int32_t left_out)
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
        [DCR_STEP_BUYER_CAP] = step_buyer_cap,
        [DCR_STEP_COUNTRY_CAP] = step_country_cap,
        [DCR_STEP_KIND_FIRST_LOSS] = step_kind_first_loss,
        [DCR_STEP_DEDUCTIONS] = dcr__step_deductions,
        [DCR_STEP_COSTS] = step_costs,
        [DCR_STEP_REGULATORY_CAP] = step_regulatory_cap,
    };
    dcr__sheet *sheet = &claim->sheet;
    for (size_t i = 0; i < sheet->rows; i++) sheet->amount[i] = sheet->covered[i] = sheet->qualifying[i];
    claim->covered = claim->qualifying; /* where no step is a limit of the debt */
    for (size_t i = 0; i < claim->policy->num_steps; i++) {
        const dcr__step *step = &claim->policy->plan[i];
        if (step->step != left_out && steps[step->step] != NULL) DCR_TRY(steps[step->step](claim, step));
    }
    return DCR_OK;
}

/* What the plan would come to without its threshold: the payment, and what each first loss would bear. */
static dcr_status run_without_threshold(dcr_claim *claim, int64_t taken[DCR__NUM_LIMIT_KINDS])
{
    const dcr__ladder before = claim->ladder;
    DCR_TRY(run_steps(claim, DCR_STEP_THRESHOLD));
    claim->measured_net = claim->ladder.amount;
    claim->ladder = before;
    for (size_t kind = 0; kind < DCR__NUM_LIMIT_KINDS; kind++) {
        taken[kind] = claim->year.first_loss[kind].taken;
        claim->year.first_loss[kind].taken = 0;
    }
    return DCR_OK;
}

dcr_status dcr__plan_run(dcr_claim *claim)
{
    dcr__sheet *sheet = &claim->sheet;
    const dcr__terms *terms = &claim->policy->terms;
    const bool by_all = dcr__term_choice(terms, DCR_TERM_FIRST_LOSS_ERODED_BY) == DCR_FIRST_LOSS_ERODED_BY_ALL;
    int64_t without[DCR__NUM_LIMIT_KINDS] = {0};
    if (dcr__plan_has(claim, DCR_STEP_THRESHOLD) &&
        (by_all || terms->threshold_measured_on == DCR_MEASURED_ON_NET_INDEMNITY))
        DCR_TRY(run_without_threshold(claim, without));
    DCR_TRY(run_steps(claim, 0));
    for (size_t kind = 0; by_all && claim->reason == DCR_REASON_R01 && kind < DCR__NUM_LIMIT_KINDS; kind++)
        claim->year.first_loss[kind].taken = without[kind];
    int64_t sum = 0;
    for (size_t i = 0; i < sheet->rows; i++) sheet->indemnity[i] = 0;
    if (!dcr__sum(sheet->amount, sheet->rows, &sum)) return DCR_E_OVERFLOW;
    DCR_ENSURE(sum >= claim->ladder.amount);
    if (sum > 0) DCR_TRY(dcr__split(claim->ladder.amount, sheet->amount, sheet->rows, sheet->indemnity));
    return DCR_OK;
}
