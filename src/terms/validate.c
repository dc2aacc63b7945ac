/* Terms against one another: which clause needs which other term, which contradict, and whether the plan can be
 * carried out. Tables, so that a new clause is a new row. */
#include "base/refuse.h"
#include "terms/builder.h"

/* When `clause` is given, `needed` must be given too. */
typedef struct need_row {
    int32_t clause;
    int32_t needed;
} need_row;

static const need_row needs[] = {
    {DCR_TERM_DISCRETIONARY_LIMIT, DCR_TERM_DISCRETIONARY_AFTER_EXPIRY},
    {DCR_TERM_WAITING_PERIOD, DCR_TERM_WAITING_ANCHOR},
    {DCR_TERM_OVERDUE_NOTICE_PERIOD, DCR_TERM_OVERDUE_NOTICE_ANCHOR},
    {DCR_TERM_OVERDUE_NOTICE_PERIOD, DCR_TERM_OVERDUE_NOTICE_MISSED},
    {DCR_TERM_CLAIM_WINDOW, DCR_TERM_CLAIM_WINDOW_ANCHOR},
    {DCR_TERM_INDEMNITY_PERIOD, DCR_TERM_INDEMNITY_ANCHOR},
    {DCR_TERM_CLAIM_THRESHOLD, DCR_TERM_THRESHOLD_MODE},
};

/* Anchors that a clock may have: bits of dcr_clock_anchor. */
typedef struct anchor_row {
    int32_t clock;
    int32_t anchor;
    uint32_t allowed;
} anchor_row;

#define BIT(anchor) (1u << DCR_CLOCK_ANCHOR_##anchor)
#define DEBT_ANCHORS (BIT(DUE_DATE) | BIT(EXTENDED_DUE_DATE) | BIT(INVOICE_DATE))
static const anchor_row anchors[] = {
    {DCR_TERM_MAXIMUM_EXTENSION_PERIOD, DCR_TERM_EXTENSION_ANCHOR, DEBT_ANCHORS},
    {DCR_TERM_WAITING_PERIOD, DCR_TERM_WAITING_ANCHOR, DEBT_ANCHORS | BIT(EXTENSION_END)},
    {DCR_TERM_OVERDUE_NOTICE_PERIOD, DCR_TERM_OVERDUE_NOTICE_ANCHOR, DEBT_ANCHORS | BIT(EXTENSION_END)},
    {DCR_TERM_CLAIM_WINDOW, DCR_TERM_CLAIM_WINDOW_ANCHOR,
     DEBT_ANCHORS | BIT(EXTENSION_END) | BIT(DATE_OF_LOSS) | BIT(PERIOD_END)},
    {DCR_TERM_INDEMNITY_PERIOD, DCR_TERM_INDEMNITY_ANCHOR, BIT(DATE_OF_LOSS) | BIT(FILING)},
};

/* A retention and the step that takes it. */
typedef struct step_row {
    int32_t step;
    int32_t term;
    int32_t other_term; /* a second way to give it, or 0 */
} step_row;

static const step_row steps[] = {
    {DCR_STEP_THRESHOLD, DCR_TERM_CLAIM_THRESHOLD, 0},
    {DCR_STEP_EACH_LOSS, DCR_TERM_EACH_LOSS_DEDUCTIBLE, 0},
    {DCR_STEP_MINIMUM_RETENTION, DCR_TERM_MINIMUM_RETENTION, 0},
    {DCR_STEP_FIRST_LOSS, DCR_TERM_AGGREGATE_FIRST_LOSS, 0},
    {DCR_STEP_MAXIMUM_LIABILITY, DCR_TERM_MAXIMUM_LIABILITY, DCR_TERM_MAXIMUM_LIABILITY_MULTIPLE},
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static dcr_status absent(int32_t term, const char *why, dcr_error *err)
{
    return dcr__refuse_f(err, DCR_E_TERM_ABSENT, term, "%s: must be given %s", dcr_term_name((dcr_term)term), why);
}

static dcr_status conflict(int32_t term, const char *why, dcr_error *err)
{
    return dcr__refuse_f(err, DCR_E_TERM_CONFLICT, term, "%s: %s", dcr_term_name((dcr_term)term), why);
}

static dcr_status check_musts(const dcr_policy_builder *builder, dcr_error *err)
{
    for (size_t i = 0; i < dcr__num_terms(); i++) {
        const dcr__term_row *row = dcr__term_at(i);
        if (row->need == NEED_MUST && dcr__builder_find(builder, row->term, DCR_SCOPE_POLICY) == NULL)
            return absent(row->term, "for the whole policy", err);
    }
    for (size_t i = 0; i < COUNT(needs); i++) {
        if (!dcr__builder_has(builder, needs[i].clause) || dcr__builder_has(builder, needs[i].needed)) continue;
        return dcr__refuse_f(err, DCR_E_TERM_ABSENT, needs[i].needed, "%s: must be given with %s",
                             dcr_term_name((dcr_term)needs[i].needed), dcr_term_name((dcr_term)needs[i].clause));
    }
    return DCR_OK;
}

static dcr_status check_stop(const dcr_policy_builder *builder, dcr_error *err)
{
    static const int32_t needed[] = {DCR_TERM_STOP_BOUNDARY, DCR_TERM_RESUME_OF_COVER, DCR_TERM_DISPUTED_STOPS_COVER};
    if (dcr__builder_number(builder, DCR_TERM_STOP_OF_COVER) == DCR_STOP_OF_COVER_NONE) return DCR_OK;
    for (size_t i = 0; i < COUNT(needed); i++)
        if (!dcr__builder_has(builder, needed[i])) return absent(needed[i], "with stop_of_cover", err);
    if (dcr__builder_find(builder, DCR_TERM_STOP_AGE, DCR_SCOPE_POLICY) == NULL &&
        dcr__builder_find(builder, DCR_TERM_MAXIMUM_EXTENSION_PERIOD, DCR_SCOPE_POLICY) == NULL)
        return absent(DCR_TERM_STOP_AGE, "with stop_of_cover, or else maximum_extension_period", err);
    return DCR_OK;
}

static dcr_status check_clocks(const dcr_policy_builder *builder, dcr_error *err)
{
    const bool has_extension = dcr__builder_find(builder, DCR_TERM_MAXIMUM_EXTENSION_PERIOD, DCR_SCOPE_POLICY) != NULL;
    for (size_t i = 0; i < COUNT(anchors); i++) {
        if (!dcr__builder_has(builder, anchors[i].clock)) continue;
        const int64_t anchor = dcr__builder_number(builder, anchors[i].anchor);
        if ((anchors[i].allowed >> anchor & 1u) == 0)
            return conflict(anchors[i].anchor, "not an anchor of this clock; see the term's page", err);
        if (anchor == DCR_CLOCK_ANCHOR_EXTENSION_END && !has_extension)
            return absent(DCR_TERM_MAXIMUM_EXTENSION_PERIOD, "for a clock that counts from its end", err);
        if (anchor == DCR_CLOCK_ANCHOR_DATE_OF_LOSS && anchors[i].clock == DCR_TERM_CLAIM_WINDOW &&
            dcr__builder_has(builder, DCR_TERM_WAITING_PERIOD) &&
            dcr__builder_find(builder, DCR_TERM_WAITING_PERIOD, DCR_SCOPE_POLICY) == NULL)
            return absent(DCR_TERM_WAITING_PERIOD, "for the whole policy", err);
    }
    const dcr__value *insured = dcr__builder_find(
        builder, DCR_TERM_CAUSE_INSURED, dcr_scope_of(DCR_SCOPE_CAUSE, DCR_CAUSE_PROTRACTED_DEFAULT));
    const bool defaults = insured != NULL ? insured->number != 0
                                          : dcr__builder_number(builder, DCR_TERM_CAUSE_INSURED) != 0;
    if (defaults && dcr__builder_find(builder, DCR_TERM_WAITING_PERIOD, DCR_SCOPE_POLICY) == NULL)
        return absent(DCR_TERM_WAITING_PERIOD, "when protracted default is insured", err);
    return DCR_OK;
}

static dcr_status check_calendar(const dcr_policy_builder *builder, dcr_error *err)
{
    for (size_t i = 0; i < builder->num_values; i++) {
        if (builder->values[i].unit != DCR_PERIOD_UNIT_BUSINESS_DAYS || builder->calendar != NULL) continue;
        return dcr__refuse_f(err, DCR_E_CALENDAR_ABSENT, builder->values[i].term,
                             "%s: counts business days; give the policy a calendar",
                             dcr_term_name((dcr_term)builder->values[i].term));
    }
    return DCR_OK;
}

static dcr_status check_threshold(const dcr_policy_builder *builder, dcr_error *err)
{
    if (!dcr__builder_has(builder, DCR_TERM_CLAIM_THRESHOLD)) return DCR_OK;
    const bool gate = dcr__builder_number(builder, DCR_TERM_THRESHOLD_MODE) == DCR_THRESHOLD_MODE_GATE;
    if (gate && !dcr__builder_has(builder, DCR_TERM_THRESHOLD_COMPARE))
        return absent(DCR_TERM_THRESHOLD_COMPARE, "for a threshold that is a gate", err);
    return DCR_OK;
}

static dcr_status bad_plan(int32_t step, const char *why, dcr_error *err)
{
    return dcr__refuse_f(err, DCR_E_PLAN, 0, "step %s: %s", dcr_choice_name(DCR_GROUP_STEP, step), why);
}

static dcr_status check_steps(const dcr_policy_builder *builder, dcr_error *err)
{
    for (size_t i = 0; i < COUNT(steps); i++) {
        const bool given = dcr__builder_has(builder, steps[i].term) ||
                           (steps[i].other_term != 0 && dcr__builder_has(builder, steps[i].other_term));
        const bool planned = dcr__builder_step(builder, steps[i].step) >= 0;
        if (given && !planned) return bad_plan(steps[i].step, "its term is given but the plan leaves it out", err);
        if (planned && !given) return absent(steps[i].term, "for a step of the plan", err);
    }
    return DCR_OK;
}

static dcr_status check_plan(const dcr_policy_builder *builder, dcr_error *err)
{
    if (builder->num_steps == 0) return DCR_OK;
    const int percentage = dcr__builder_step(builder, DCR_STEP_PERCENTAGE);
    const int limit = dcr__builder_step(builder, DCR_STEP_LIMIT);
    const int receipts = dcr__builder_step(builder, DCR_STEP_RECEIPTS);
    if (limit < 0) return bad_plan(DCR_STEP_LIMIT, "a plan must have it", err);
    if (percentage < 0) return bad_plan(DCR_STEP_PERCENTAGE, "a plan must have it", err);
    if (percentage < limit) return bad_plan(DCR_STEP_PERCENTAGE, "must stand after the limit", err);
    if (receipts > percentage) return bad_plan(DCR_STEP_RECEIPTS, "must stand before the percentage", err);
    static const int32_t last[] = {DCR_STEP_MINIMUM_RETENTION, DCR_STEP_MAXIMUM_LIABILITY};
    for (size_t i = 0; i < COUNT(last); i++) {
        const int at = dcr__builder_step(builder, last[i]);
        if (at >= 0 && at < percentage) return bad_plan(last[i], "must stand after the percentage", err);
    }
    const int threshold = dcr__builder_step(builder, DCR_STEP_THRESHOLD);
    if (threshold >= 0 && threshold < limit &&
        dcr__builder_number(builder, DCR_TERM_THRESHOLD_MEASURED_ON) == DCR_MEASURED_ON_COVERED_DEBT)
        return bad_plan(DCR_STEP_THRESHOLD, "is measured on covered debt, so it must stand after the limit", err);
    if (receipts > limit && !dcr__builder_has(builder, DCR_TERM_RECEIPTS_AFTER_LIMIT))
        return absent(DCR_TERM_RECEIPTS_AFTER_LIMIT, "when receipts stand after the limit", err);
    return check_steps(builder, err);
}

dcr_status dcr__builder_validate(const dcr_policy_builder *builder, dcr_error *err)
{
    static dcr_status (*const checks[])(const dcr_policy_builder *, dcr_error *) = {
        check_musts, check_stop, check_clocks, check_threshold, check_plan, check_calendar,
    };
    if (dcr__builder_has(builder, DCR_TERM_PERIOD_FROM) && dcr__builder_has(builder, DCR_TERM_PERIOD_UNTIL) &&
        dcr__builder_number(builder, DCR_TERM_PERIOD_FROM) >= dcr__builder_number(builder, DCR_TERM_PERIOD_UNTIL))
        return conflict(DCR_TERM_PERIOD_UNTIL, "must be later than period_from", err);
    for (size_t i = 0; i < COUNT(checks); i++) {
        const dcr_status status = checks[i](builder, err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}
