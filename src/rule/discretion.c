/* Limits that need no decision on the buyer. wordings.md 4.1, 5h, 5i: the group's, first sale, automatic,
 * discretionary, unnamed; what a decision, the country, adverse information or a bad grade does to them. Reads the four amounts,
 * discretionary_after_*, discretionary_while_pending, discretionary_rebuild_period, discretionary_allowed,
 * automatic_minimum_grade, report_maximum_age. */
#include "rule/standing.h"

static int64_t amount_of(const dcr__slice *slice, dcr_term term)
{
    return dcr__term_number(slice->terms, term);
}

static bool is_given(const dcr__slice *slice, dcr_term term)
{
    return amount_of(slice, term) != DCR_NO_AMOUNT;
}

/* Whether a block that began on a day is over: only where the policy lets the limit be built up again. */
static bool is_rebuilt(const dcr__slice *slice, int32_t since, int32_t day)
{
    dcr_period period;
    int32_t again = 0;
    if (!dcr__term_period(slice->terms, DCR_TERM_DISCRETIONARY_REBUILD_PERIOD, &period)) return false;
    return dcr__period_add(since, &period, slice->policy->calendar, &again) == DCR_OK && day >= again;
}

static bool is_open(const dcr__slice *slice, dcr__outcome outcome, int32_t since, int32_t day)
{
    const dcr__terms *terms = slice->terms;
    bool stays = false;
    switch (outcome) {
    case DCR__OUTCOME_NONE:
        return true;
    case DCR__OUTCOME_PENDING:
        return dcr__term_flag(terms, DCR_TERM_DISCRETIONARY_WHILE_PENDING);
    case DCR__OUTCOME_REFUSED:
        stays = dcr__term_flag(terms, DCR_TERM_DISCRETIONARY_AFTER_REFUSAL);
        break;
    case DCR__OUTCOME_WITHDRAWN:
        stays = dcr__term_flag(terms, DCR_TERM_DISCRETIONARY_AFTER_WITHDRAWAL);
        break;
    case DCR__OUTCOME_LAPSED:
        stays = dcr__term_flag(terms, DCR_TERM_DISCRETIONARY_AFTER_LAPSE);
        break;
    default:
        stays = terms->discretionary_after_expiry;
    }
    return stays || is_rebuilt(slice, since, day);
}

/* A request for a limit on which nothing is decided yet. */
static bool is_requested(const dcr__slice *slice, int32_t day)
{
    const dcr_book *book = slice->book;
    const dcr__limit *rows = book->others.rows;
    for (uint32_t k = book->others.start[slice->buyer_ix]; k < book->others.start[slice->buyer_ix + 1]; k++)
        if (rows[k].decision == DCR_DECISION_PENDING && rows[k].from_day <= day && day < rows[k].own_until_day &&
            (rows[k].kind == DCR_LIMIT_KIND_NAMED || rows[k].kind == DCR_LIMIT_KIND_AUTOMATIC))
            return true;
    for (size_t k = 0; k < slice->num_events; k++)
        if (slice->events[k].event == DCR_EVENT_LIMIT_REQUESTED && slice->events[k].day <= day) return true;
    return false;
}

static bool has_adverse_information(const dcr__slice *slice, int32_t judged)
{
    for (size_t k = 0; k < slice->num_events; k++) {
        const dcr__event *event = &slice->events[k];
        if (event->event == DCR_EVENT_ADVERSE_INFORMATION && event->day < judged &&
            !is_rebuilt(slice, event->day, judged))
            return true;
    }
    return false;
}

static void take(dcr__standing *standing, uint8_t basis, int64_t amount, int64_t full)
{
    standing->amount = amount;
    standing->full = full;
    standing->basis = basis;
    standing->row = DCR_NO_INDEX;
    standing->reasons = 0;
}

/* Policies that say what decisions do to the discretionary limit tell that one blocks it. */
static bool tells_block(const dcr__slice *slice)
{
    const dcr__terms *terms = slice->terms;
    return dcr__term_flag(terms, DCR_TERM_DISCRETIONARY_AFTER_REFUSAL) ||
           dcr__term_flag(terms, DCR_TERM_DISCRETIONARY_AFTER_WITHDRAWAL) ||
           dcr__term_flag(terms, DCR_TERM_DISCRETIONARY_AFTER_LAPSE) ||
           !dcr__term_flag(terms, DCR_TERM_DISCRETIONARY_WHILE_PENDING) ||
           terms->period[DCR_TERM_DISCRETIONARY_REBUILD_PERIOD].unit != 0;
}

static bool take_group(dcr__slice *slice, int32_t day, dcr__standing *standing)
{
    if (slice->lines.num_group == 0) return false;
    const int64_t amount = dcr__group_limit_on(slice, day);
    const dcr__limit *row = dcr__line_on(slice->lines.group, slice->lines.num_group, day);
    if (amount == INT64_MAX || amount == 0) return false;
    take(standing, DCR_COVER_BASIS_GROUP, amount, amount);
    standing->row = row->row;
    standing->percentage = row->percentage;
    return true;
}

/* The limits that the insured sets himself. Returns why there is none. */
static uint64_t take_own(dcr__slice *slice, bool is_blocked, int32_t judged, dcr__standing *standing)
{
    const int64_t discretionary = slice->terms->discretionary_limit;
    const int64_t unnamed = amount_of(slice, DCR_TERM_UNNAMED_LIMIT);
    if (discretionary == DCR_NO_AMOUNT && unnamed == DCR_NO_AMOUNT) return 0;
    if (dcr__term_scoped(slice->policy, DCR_TERM_DISCRETIONARY_ALLOWED, DCR_SCOPE_COUNTRY, slice->buyer->country) == 0)
        return DCR_REASON_BIT_D07;
    if (is_blocked) return DCR_REASON_BIT_D05;
    const dcr__evidence evidence = dcr__evidence_on(slice, judged);
    if ((evidence.reasons & DCR_REASON_BIT_D05) != 0) return DCR_REASON_BIT_D05;
    if (discretionary != DCR_NO_AMOUNT && evidence.reasons == 0) {
        take(standing, DCR_COVER_BASIS_DISCRETIONARY, dcr__min(discretionary, evidence.justified), discretionary);
        return 0;
    }
    if (unnamed == DCR_NO_AMOUNT) return evidence.reasons;
    take(standing, DCR_COVER_BASIS_UNNAMED, unnamed, unnamed);
    return 0;
}

void dcr__without_decision(dcr__slice *slice, dcr__outcome outcome, int32_t since, int32_t day, int32_t judged,
                           dcr__standing *standing)
{
    const bool is_undecided = outcome == DCR__OUTCOME_NONE;
    if (is_undecided && take_group(slice, day, standing)) return;
    if (is_undecided && is_requested(slice, day)) outcome = DCR__OUTCOME_PENDING;
    const int64_t first_sale = amount_of(slice, DCR_TERM_FIRST_SALE_LIMIT);
    if (outcome == DCR__OUTCOME_PENDING && first_sale != DCR_NO_AMOUNT) {
        take(standing, DCR_COVER_BASIS_FIRST_SALE, first_sale, first_sale);
        return;
    }
    const int64_t automatic = amount_of(slice, DCR_TERM_AUTOMATIC_LIMIT);
    const bool has_own = is_given(slice, DCR_TERM_DISCRETIONARY_LIMIT) || is_given(slice, DCR_TERM_UNNAMED_LIMIT);
    if (!has_own && automatic == DCR_NO_AMOUNT) return;
    if (!is_open(slice, outcome, since, day)) {
        if (tells_block(slice)) standing->reasons |= DCR_REASON_BIT_D04;
        return;
    }
    bool is_blocked = has_adverse_information(slice, judged);
    uint64_t why = 0;
    if (automatic != DCR_NO_AMOUNT) {
        const dcr__report report = dcr__report_on(slice, judged);
        const int64_t grade = report.is_old ? 0 : report.grade;
        const int64_t least = amount_of(slice, DCR_TERM_AUTOMATIC_MINIMUM_GRADE);
        if (!is_blocked && grade > 0 && grade >= least) {
            take(standing, DCR_COVER_BASIS_AUTOMATIC, automatic, automatic);
            return;
        }
        is_blocked = is_blocked || (grade > 0 && grade < least);
        why = is_blocked ? DCR_REASON_BIT_D05 : 0;
    }
    why |= take_own(slice, is_blocked, judged, standing);
    if (standing->basis != DCR_COVER_BASIS_NONE || why == 0) return;
    standing->reasons = is_undecided ? why : standing->reasons | why;
}
