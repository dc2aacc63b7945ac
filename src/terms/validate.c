/* Terms against one another: which clause needs which other term, which contradict, and whether the plan can be
 * carried out. Tables, so that a new clause is a new row. */
#include "base/refuse.h"
#include "terms/builder.h"
#include "terms/deadline_rows.h"
#include "terms/duty_rows.h"
#include "terms/party_rows.h"
#include "terms/premium_rows.h"

/* When `clause` is given, `needed` must be given too. */
typedef struct need_row {
    int32_t clause;
    int32_t needed;
} need_row;

static const need_row needs[] = {
    {DCR_TERM_DISCRETIONARY_LIMIT, DCR_TERM_DISCRETIONARY_AFTER_EXPIRY},
    {DCR_TERM_AUTOMATIC_LIMIT, DCR_TERM_AUTOMATIC_MINIMUM_GRADE},
    {DCR_TERM_OVERDUE_NOTICE_PERIOD, DCR_TERM_OVERDUE_NOTICE_ANCHOR},
    {DCR_TERM_OVERDUE_NOTICE_PERIOD, DCR_TERM_OVERDUE_NOTICE_MISSED},
    {DCR_TERM_CLAIM_WINDOW, DCR_TERM_CLAIM_WINDOW_ANCHOR},
    {DCR_TERM_INDEMNITY_PERIOD, DCR_TERM_INDEMNITY_ANCHOR},
    {DCR_TERM_CLAIM_THRESHOLD, DCR_TERM_THRESHOLD_MODE},
    {DCR_TERM_WAITING_PERIOD_SMALL, DCR_TERM_WAITING_SMALL_BELOW},
    {DCR_TERM_WAITING_SMALL_BELOW, DCR_TERM_WAITING_PERIOD_SMALL},
    {DCR_TERM_INDEMNITY_SECOND_PERIOD, DCR_TERM_INDEMNITY_SECOND_ANCHOR},
    {DCR_TERM_INDEMNITY_SECOND_PERIOD, DCR_TERM_INDEMNITY_PERIOD},
    {DCR_TERM_PROVISIONAL_PERCENTAGE, DCR_TERM_PROVISIONAL_PERIOD},
    {DCR_TERM_PROVISIONAL_PERCENTAGE, DCR_TERM_PROVISIONAL_ANCHOR},
    {DCR_TERM_MAXIMUM_LIABILITY_FLOOR, DCR_TERM_MAXIMUM_LIABILITY_MULTIPLE},
    {DCR_TERM_MAXIMUM_LIABILITY_CEILING, DCR_TERM_MAXIMUM_LIABILITY_MULTIPLE},
    {DCR_TERM_RECOVERY_SPLIT, DCR_TERM_RECOVERY_COSTS_FIRST},
    {DCR_TERM_RECOVERY_SPLIT, DCR_TERM_RECOVERY_COST_SHARE},
    {DCR_TERM_PAYMENT_TERMS_CUTOFF_DAY, DCR_TERM_PAYMENT_TERMS_SUBSTITUTE_DAY},
    {DCR_TERM_PAYMENT_TERMS_SUBSTITUTE_DAY, DCR_TERM_PAYMENT_TERMS_CUTOFF_DAY},
    {DCR_TERM_PAYMENT_TERMS_CUTOFF_DAY, DCR_TERM_MAXIMUM_PAYMENT_TERMS},
    {DCR_TERM_EXTENSION_CUTOFF_DAY, DCR_TERM_EXTENSION_SUBSTITUTE_DAY},
    {DCR_TERM_EXTENSION_SUBSTITUTE_DAY, DCR_TERM_EXTENSION_CUTOFF_DAY},
    {DCR_TERM_EXTENSION_CUTOFF_DAY, DCR_TERM_MAXIMUM_EXTENSION_PERIOD},
    {DCR_TERM_NOTICE_CUTOFF_DAY, DCR_TERM_NOTICE_SUBSTITUTE_DAY},
    {DCR_TERM_NOTICE_SUBSTITUTE_DAY, DCR_TERM_NOTICE_CUTOFF_DAY},
    {DCR_TERM_NOTICE_CUTOFF_DAY, DCR_TERM_OVERDUE_NOTICE_PERIOD},
    {DCR_TERM_PREMIUM_MINIMUM_SHARE, DCR_TERM_PREMIUM_ESTIMATE},
    {DCR_TERM_PREMIUM_MINIMUM_SHARE, DCR_TERM_PREMIUM_RATE},
    {DCR_TERM_PREMIUM_DEPOSIT_SHARE, DCR_TERM_PREMIUM_ESTIMATE},
    {DCR_TERM_PREMIUM_DEPOSIT_SHARE, DCR_TERM_PREMIUM_RATE},
    {DCR_TERM_PREMIUM_INSTALMENTS, DCR_TERM_PREMIUM_INSTALMENT_INTERVAL},
    {DCR_TERM_PREMIUM_REBATE_PERIOD, DCR_TERM_PREMIUM_REBATE_SHARE},
};

/* Anchors that a clock may have: bits of dcr_clock_anchor. */
typedef struct anchor_row {
    int32_t clock;
    int32_t anchor;
    uint32_t allowed;
} anchor_row;

#define BIT(anchor) (1u << DCR_CLOCK_ANCHOR_##anchor)
#define DEBT_ANCHORS (BIT(DUE_DATE) | BIT(EXTENDED_DUE_DATE) | BIT(INVOICE_DATE))
#define PAYMENT_ANCHORS                                                                                               \
    (BIT(DATE_OF_LOSS) | BIT(FILING) | BIT(DOCUMENTS_COMPLETE) | BIT(LOSS_VALIDATED) | BIT(OVERDUE_NOTICE) |           \
     BIT(WAITING_END))
static const anchor_row anchors[] = {
    {DCR_TERM_MAXIMUM_EXTENSION_PERIOD, DCR_TERM_EXTENSION_ANCHOR, DEBT_ANCHORS | BIT(DELIVERY)},
    {DCR_TERM_OVERDUE_NOTICE_PERIOD, DCR_TERM_OVERDUE_NOTICE_ANCHOR, DEBT_ANCHORS | BIT(EXTENSION_END)},
    {DCR_TERM_CLAIM_WINDOW, DCR_TERM_CLAIM_WINDOW_ANCHOR,
     DEBT_ANCHORS | BIT(EXTENSION_END) | BIT(DATE_OF_LOSS) | BIT(PERIOD_END)},
    {DCR_TERM_INDEMNITY_PERIOD, DCR_TERM_INDEMNITY_ANCHOR, PAYMENT_ANCHORS},
    {DCR_TERM_INDEMNITY_SECOND_PERIOD, DCR_TERM_INDEMNITY_SECOND_ANCHOR, PAYMENT_ANCHORS},
    {DCR_TERM_PROVISIONAL_PERIOD, DCR_TERM_PROVISIONAL_ANCHOR, PAYMENT_ANCHORS},
};
static const uint32_t waiting_anchors =
    DEBT_ANCHORS | BIT(EXTENSION_END) | BIT(DELIVERY) | BIT(FILING) | BIT(OVERDUE_NOTICE) | BIT(COLLECTION_STARTED) |
    BIT(DOCUMENTS_COMPLETE) | BIT(DEPOSIT) | BIT(TRANSFER_RULES_MET) | BIT(KNOWLEDGE);

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
    {DCR_STEP_KIND_FIRST_LOSS, DCR_TERM_AGGREGATE_FIRST_LOSS, 0},
    {DCR_STEP_COUNTRY_CAP, DCR_TERM_COUNTRY_MAXIMUM, 0},
    {DCR_STEP_REGULATORY_CAP, DCR_TERM_REGULATORY_MAXIMUM_PERCENTAGE, 0},
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
    return DCR_OK;
}

/* The number of a term for a cause, else for the policy, else -1. */
static int64_t number_of_cause(const dcr_policy_builder *builder, int32_t term, uint32_t cause)
{
    const dcr__value *value = dcr__builder_find(builder, term, dcr_scope_of(DCR_SCOPE_CAUSE, cause));
    if (value == NULL) value = dcr__builder_find(builder, term, DCR_SCOPE_POLICY);
    return value != NULL ? value->number : -1;
}

static bool is_insured(const dcr_policy_builder *builder, uint32_t cause)
{
    const dcr__value *value =
        dcr__builder_find(builder, DCR_TERM_CAUSE_INSURED, dcr_scope_of(DCR_SCOPE_CAUSE, cause));
    if (value != NULL) return value->number != 0;
    return cause == DCR_CAUSE_PROTRACTED_DEFAULT && dcr__builder_number(builder, DCR_TERM_CAUSE_INSURED) != 0;
}

static bool is_default(uint32_t cause)
{
    return cause == DCR_CAUSE_PROTRACTED_DEFAULT || cause == DCR_CAUSE_PUBLIC_BUYER_DEFAULT;
}

/* What the terms of a cause are, where it has none: wordings.md 3.5. */
static int64_t number_of_default(const dcr_policy_builder *builder, int32_t term, uint32_t cause)
{
    const bool commercial = dcr__builder_number(builder, DCR_TERM_PUBLIC_BUYER_AS) == DCR_PUBLIC_BUYER_AS_COMMERCIAL;
    const bool has_own = dcr__builder_find(builder, term, dcr_scope_of(DCR_SCOPE_CAUSE, cause)) != NULL;
    return number_of_cause(builder, term, has_own || !commercial ? cause : DCR_CAUSE_PROTRACTED_DEFAULT);
}

/* Anchors of the waiting period, each as it is given; and for each insured default a period with an anchor. */
static dcr_status check_waiting(const dcr_policy_builder *builder, dcr_error *err)
{
    const bool has_extension = dcr__builder_find(builder, DCR_TERM_MAXIMUM_EXTENSION_PERIOD, DCR_SCOPE_POLICY) != NULL;
    const bool has_period = dcr__builder_find(builder, DCR_TERM_WAITING_PERIOD, DCR_SCOPE_POLICY) != NULL;
    for (size_t i = 0; i < builder->num_values; i++) {
        const dcr__value *value = &builder->values[i];
        if (value->term != DCR_TERM_WAITING_ANCHOR || !dcr__builder_has(builder, DCR_TERM_WAITING_PERIOD)) continue;
        const bool of_other = dcr__scope_kind(value->scope) == DCR_SCOPE_CAUSE && !is_default(dcr__scope_value(value->scope));
        const uint32_t allowed = waiting_anchors | (of_other ? BIT(EVENT) : 0);
        if ((allowed >> value->number & 1u) == 0)
            return conflict(DCR_TERM_WAITING_ANCHOR, "not an anchor of this clock; see the term's page", err);
        if (value->number == DCR_CLOCK_ANCHOR_EXTENSION_END && !has_extension)
            return absent(DCR_TERM_MAXIMUM_EXTENSION_PERIOD, "for a clock that counts from its end", err);
    }
    static const uint32_t defaults[] = {DCR_CAUSE_PROTRACTED_DEFAULT, DCR_CAUSE_PUBLIC_BUYER_DEFAULT};
    for (size_t i = 0; i < COUNT(defaults); i++) {
        const bool insured = is_insured(builder, defaults[i]);
        const bool has_clock = number_of_default(builder, DCR_TERM_WAITING_PERIOD, defaults[i]) >= 0;
        if (insured && !has_clock) return absent(DCR_TERM_WAITING_PERIOD, "when protracted default is insured", err);
        if ((insured || (has_period && i == 0)) && number_of_default(builder, DCR_TERM_WAITING_ANCHOR, defaults[i]) < 0)
            return dcr__refuse_f(err, DCR_E_TERM_ABSENT, DCR_TERM_WAITING_ANCHOR, "%s: must be given with %s",
                                 dcr_term_name(DCR_TERM_WAITING_ANCHOR), dcr_term_name(DCR_TERM_WAITING_PERIOD));
    }
    return DCR_OK;
}

static dcr_status check_maximum(const dcr_policy_builder *builder, dcr_error *err)
{
    if (!dcr__builder_has(builder, DCR_TERM_MAXIMUM_LIABILITY_FLOOR) ||
        !dcr__builder_has(builder, DCR_TERM_MAXIMUM_LIABILITY_CEILING)) return DCR_OK;
    if (dcr__builder_number(builder, DCR_TERM_MAXIMUM_LIABILITY_FLOOR) >
        dcr__builder_number(builder, DCR_TERM_MAXIMUM_LIABILITY_CEILING))
        return conflict(DCR_TERM_MAXIMUM_LIABILITY_FLOOR, "is above maximum_liability_ceiling", err);
    return DCR_OK;
}

/* wordings.md 1, 2: a datum line, a cancellation, a run-off. */
static dcr_status check_attachment(const dcr_policy_builder *builder, dcr_error *err)
{
    const int64_t offered = dcr__builder_number(builder, DCR_TERM_OBLIGATION_TO_OFFER);
    if (offered == DCR_OBLIGATION_TO_OFFER_ABOVE_DATUM_LINE && !dcr__builder_has(builder, DCR_TERM_DATUM_LINE))
        return absent(DCR_TERM_DATUM_LINE, "when buyers above it are offered", err);
    if (dcr__builder_has(builder, DCR_TERM_CANCELLED_FROM) &&
        dcr__builder_number(builder, DCR_TERM_CANCELLED_FROM) < dcr__builder_number(builder, DCR_TERM_PERIOD_FROM))
        return conflict(DCR_TERM_CANCELLED_FROM, "must not be before period_from", err);
    if (dcr__builder_has(builder, DCR_TERM_RUN_OFF_PERIOD) &&
        dcr__builder_number(builder, DCR_TERM_LOSS_BASIS) != DCR_LOSS_BASIS_RISKS_ATTACHING)
        return conflict(DCR_TERM_RUN_OFF_PERIOD, "is for risks attaching; by losses occurring the loss must be in the period",
                        err);
    return DCR_OK;
}

static dcr_status check_calendar(const dcr_policy_builder *builder, dcr_error *err)
{
    if (builder->calendar == NULL &&
        dcr__builder_number(builder, DCR_TERM_CONVERSION_DATE) == DCR_CONVERSION_DATE_MONTH_END_OF_ATTACHMENT)
        return dcr__refuse_f(err, DCR_E_CALENDAR_ABSENT, DCR_TERM_CONVERSION_DATE,
                             "conversion_date: the end of a month is its last business day; give the policy a calendar");
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

/* Whether a term is given for the policy or, where `kind` is not 0, for a scope of that kind. */
static bool is_given(const dcr_policy_builder *builder, int32_t term, int32_t kind)
{
    for (size_t i = 0; i < builder->num_values; i++)
        if (builder->values[i].term == term && dcr__scope_kind(builder->values[i].scope) == kind) return true;
    return false;
}

/* A first loss for the policy goes with one step, one for a kind of limit with another. */
static bool has_retention(const dcr_policy_builder *builder, const step_row *row)
{
    if (row->step == DCR_STEP_FIRST_LOSS) return is_given(builder, row->term, 0);
    if (row->step == DCR_STEP_KIND_FIRST_LOSS) return is_given(builder, row->term, DCR_SCOPE_LIMIT_KIND);
    return dcr__builder_has(builder, row->term) ||
           (row->other_term != 0 && dcr__builder_has(builder, row->other_term));
}

static dcr_status check_steps(const dcr_policy_builder *builder, dcr_error *err)
{
    for (size_t i = 0; i < COUNT(steps); i++) {
        const bool given = has_retention(builder, &steps[i]);
        const bool planned = dcr__builder_step(builder, steps[i].step) >= 0;
        if (given && !planned) return bad_plan(steps[i].step, "its term is given but the plan leaves it out", err);
        if (planned && !given) return absent(steps[i].term, "for a step of the plan", err);
    }
    return DCR_OK;
}

/* wordings.md 6: the limit caps debt or payment, not both. */
static dcr_status check_limit_step(const dcr_policy_builder *builder, dcr_error *err)
{
    const bool is_net = dcr__builder_number(builder, DCR_TERM_LIMIT_BASIS) == DCR_LIMIT_BASIS_NET_INDEMNITY;
    const int32_t needed = is_net ? DCR_STEP_BUYER_CAP : DCR_STEP_LIMIT;
    const int32_t other = is_net ? DCR_STEP_LIMIT : DCR_STEP_BUYER_CAP;
    if (dcr__builder_step(builder, needed) < 0) return bad_plan(needed, "a plan must have it", err);
    if (dcr__builder_step(builder, other) >= 0) return bad_plan(other, "not with this limit_basis", err);
    return DCR_OK;
}

/* `later`, where the plan has it, stands after `earlier`, where the plan has that. */
typedef struct order_row {
    int32_t earlier;
    int32_t later;
    int32_t at_fault;
    const char *why;
} order_row;

static const order_row orders[] = {
    {DCR_STEP_LIMIT, DCR_STEP_PERCENTAGE, DCR_STEP_PERCENTAGE, "must stand after the limit"},
    {DCR_STEP_RECEIPTS, DCR_STEP_PERCENTAGE, DCR_STEP_RECEIPTS, "must stand before the percentage"},
    {DCR_STEP_DEDUCTIONS, DCR_STEP_PERCENTAGE, DCR_STEP_DEDUCTIONS, "must stand before the percentage"},
    {DCR_STEP_PERCENTAGE, DCR_STEP_MINIMUM_RETENTION, DCR_STEP_MINIMUM_RETENTION, "must stand after the percentage"},
    {DCR_STEP_PERCENTAGE, DCR_STEP_MAXIMUM_LIABILITY, DCR_STEP_MAXIMUM_LIABILITY, "must stand after the percentage"},
    {DCR_STEP_PERCENTAGE, DCR_STEP_BUYER_CAP, DCR_STEP_BUYER_CAP, "must stand after the percentage"},
    {DCR_STEP_PERCENTAGE, DCR_STEP_COUNTRY_CAP, DCR_STEP_COUNTRY_CAP, "must stand after the percentage"},
    {DCR_STEP_PERCENTAGE, DCR_STEP_REGULATORY_CAP, DCR_STEP_REGULATORY_CAP, "must stand after the percentage"},
    {DCR_STEP_LIMIT, DCR_STEP_KIND_FIRST_LOSS, DCR_STEP_KIND_FIRST_LOSS, "must stand after the limit"},
    {DCR_STEP_KIND_FIRST_LOSS, DCR_STEP_FIRST_LOSS, DCR_STEP_KIND_FIRST_LOSS, "must stand before first_loss"},
};

static dcr_status check_plan(const dcr_policy_builder *builder, dcr_error *err)
{
    if (builder->num_steps == 0) return DCR_OK;
    const int limit = dcr__builder_step(builder, DCR_STEP_LIMIT);
    const int receipts = dcr__builder_step(builder, DCR_STEP_RECEIPTS);
    const int deductions = dcr__builder_step(builder, DCR_STEP_DEDUCTIONS);
    const dcr_status status = check_limit_step(builder, err);
    if (status != DCR_OK) return status;
    if (dcr__builder_step(builder, DCR_STEP_PERCENTAGE) < 0)
        return bad_plan(DCR_STEP_PERCENTAGE, "a plan must have it", err);
    for (size_t i = 0; i < COUNT(orders); i++) {
        const int earlier = dcr__builder_step(builder, orders[i].earlier);
        const int later = dcr__builder_step(builder, orders[i].later);
        if (earlier >= 0 && later >= 0 && later < earlier) return bad_plan(orders[i].at_fault, orders[i].why, err);
    }
    const int threshold = dcr__builder_step(builder, DCR_STEP_THRESHOLD);
    if (threshold >= 0 && threshold < limit &&
        dcr__builder_number(builder, DCR_TERM_THRESHOLD_MEASURED_ON) == DCR_MEASURED_ON_COVERED_DEBT)
        return bad_plan(DCR_STEP_THRESHOLD, "is measured on covered debt, so it must stand after the limit", err);
    if (limit >= 0 && receipts > limit && !dcr__builder_has(builder, DCR_TERM_RECEIPTS_AFTER_LIMIT))
        return absent(DCR_TERM_RECEIPTS_AFTER_LIMIT, "when receipts stand after the limit", err);
    if (limit >= 0 && deductions > limit && !dcr__builder_has(builder, DCR_TERM_DEDUCTIONS_AFTER_LIMIT))
        return absent(DCR_TERM_DEDUCTIONS_AFTER_LIMIT, "when deductions stand after the limit", err);
    if (receipts < 0 && dcr__builder_number(builder, DCR_TERM_DIVIDEND_RECOMPUTES) != 0)
        return bad_plan(DCR_STEP_RECEIPTS, "a plan must have it where a dividend is computed again", err);
    return check_steps(builder, err);
}

dcr_status dcr__builder_validate(const dcr_policy_builder *builder, dcr_error *err)
{
    static dcr_status (*const checks[])(const dcr_policy_builder *, dcr_error *) = {
        check_musts, check_attachment, dcr__check_stop, check_clocks, check_waiting, check_threshold, check_maximum,
        dcr__check_deadlines, dcr__check_duties, dcr__check_parties, dcr__check_premium, check_plan, check_calendar,
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
