/* Loss before delivery. wordings.md 24: what making the goods has cost up to the breach, less advances and what resale
 * brings, capped at the order value and the limit, times the percentage. Whether the order value caps the costs or the
 * loss is a term. A ladder of rungs, each of which takes from what is left. */
#include "base/check.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "day/civil.h"
#include "delcredere/loss.h"
#include "num/amount.h"
#include "num/muldiv.h"
#include "terms/result.h"
#include "terms/policy.h"

enum { MAX_RUNGS = 10 };

typedef struct rung {
    int32_t step, reason;
    int64_t before, taken;
} rung;

typedef struct ladder {
    rung rungs[MAX_RUNGS];
    size_t num;
    int64_t left;
} ladder;

static void take(ladder *l, int32_t step, dcr_reason reason, int64_t amount)
{
    assert(l->num < MAX_RUNGS);
    assert(l->left >= 0);
    const int64_t taken = dcr__clamp(amount, 0, l->left);
    l->rungs[l->num++] = (rung){step, (int32_t)reason, l->left, taken};
    l->left -= taken;
}

static void cap(ladder *l, int32_t step, int64_t most)
{
    take(l, step, DCR_REASON_L07, l->left - most);
}

/* Why nothing of the costs is insured, or OK. */
static dcr_reason not_insured(const dcr_pre_delivery_question *q)
{
    if (!q->is_insured) return DCR_REASON_I18;
    if (q->contract_day != DCR_NO_DAY && q->period_from != DCR_NO_DAY && q->contract_day < q->period_from)
        return DCR_REASON_T01;
    if (q->contract_day != DCR_NO_DAY && q->period_until != DCR_NO_DAY && q->contract_day >= q->period_until)
        return DCR_REASON_T02;
    return q->is_contract_binding ? DCR_REASON_OK : DCR_REASON_I12;
}

static dcr_status climb(const dcr_pre_delivery_question *q, ladder *l)
{
    const bool has_value = q->order_value != DCR_NO_AMOUNT;
    const bool caps_costs = q->cap_on == DCR_PRE_DELIVERY_CAP_ON_COSTS;
    const dcr_reason out = not_insured(q);
    l->left = q->direct_costs + q->indirect_costs;
    take(l, DCR_PRE_DELIVERY_STEP_COSTS, DCR_REASON_OK, 0);
    if (out != DCR_REASON_OK) take(l, DCR_PRE_DELIVERY_STEP_CONTRACT, out, l->left);
    if (q->cost_basis == DCR_PRE_DELIVERY_COST_BASIS_DIRECT)
        take(l, DCR_PRE_DELIVERY_STEP_COST_BASIS, DCR_REASON_I18, q->indirect_costs);
    if (has_value && caps_costs) cap(l, DCR_PRE_DELIVERY_STEP_ORDER_VALUE, q->order_value);
    take(l, DCR_PRE_DELIVERY_STEP_ADVANCE, DCR_REASON_A10, q->advance_payments);
    take(l, DCR_PRE_DELIVERY_STEP_RESALE, DCR_REASON_A08, q->resale_proceeds);
    if (has_value && !caps_costs) cap(l, DCR_PRE_DELIVERY_STEP_ORDER_VALUE, q->order_value);
    if (q->limit != DCR_NO_AMOUNT) cap(l, DCR_PRE_DELIVERY_STEP_LIMIT, q->limit);
    if (q->fills_limit) cap(l, DCR_PRE_DELIVERY_STEP_CREDIT_LIMIT, q->credit_limit_left);
    int64_t insured = 0;
    DCR_TRY(dcr__share_status(l->left, q->percentage, (dcr_rounding)q->rounding, &insured));
    take(l, DCR_PRE_DELIVERY_STEP_PERCENTAGE, DCR_REASON_R02, l->left - insured);
    DCR_ENSURE(l->left == insured);
    return DCR_OK;
}

static bool is_money(int64_t amount)
{
    return amount >= 0 && amount <= INT64_MAX / 4;
}

static bool is_money_or_none(int64_t amount)
{
    return amount == DCR_NO_AMOUNT || is_money(amount);
}

static bool is_day_or_none(int32_t day)
{
    return day == DCR_NO_DAY || dcr__day_is_valid(day);
}

static dcr_status check(const dcr_pre_delivery_question *q, dcr_error *err)
{
    if (!is_money(q->direct_costs) || !is_money(q->indirect_costs) || !is_money(q->advance_payments) ||
        !is_money(q->resale_proceeds) || !is_money_or_none(q->order_value) || !is_money_or_none(q->credit_limit_left) ||
        !is_money_or_none(q->limit))
        return dcr__refuse(err, DCR_E_AMOUNT_SIGN, "an amount is negative or too large");
    if (dcr_choice_name(DCR_GROUP_PRE_DELIVERY_COST_BASIS, q->cost_basis) == NULL ||
        dcr_choice_name(DCR_GROUP_PRE_DELIVERY_CAP_ON, q->cap_on) == NULL ||
        !dcr__rounding_is_known((dcr_rounding)q->rounding))
        return dcr__refuse(err, DCR_E_RANGE, "cost_basis, cap_on or rounding is not in its list");
    if (q->percentage != DCR_NO_RATIO && (q->percentage < 0 || q->percentage > DCR_SHARE_ONE))
        return dcr__refuse(err, DCR_E_RANGE, "percentage must be from 0 to 100%");
    if (!is_day_or_none(q->contract_day) || !is_day_or_none(q->period_from) || !is_day_or_none(q->period_until))
        return dcr__refuse(err, DCR_E_DATE, "contract_day and the period must be days in the years 1 to 9999");
    if (q->percentage == DCR_NO_RATIO)
        return dcr__refuse_at(err, DCR_E_TERM_ABSENT, DCR_TERM_PRE_DELIVERY_PERCENTAGE, 0, 0, -1,
                              "pre_delivery_percentage: must be given");
    if (q->fills_limit && q->credit_limit_left == DCR_NO_AMOUNT)
        return dcr__refuse(err, DCR_E_FACT_ABSENT, "credit_limit_left must be given where the costs fill the limit");
    return DCR_OK;
}

static dcr_status show(dcr_result *loss, const ladder *l)
{
    DCR_TRY(dcr__result_add(loss, DCR_TABLE_PRE_DELIVERY_LADDER, l->num));
    for (size_t i = 0; i < l->num; i++) {
        const rung *r = &l->rungs[i];
        dcr__result_uint32(loss, DCR_PRE_DELIVERY_LADDER_STEP)[i] = (uint32_t)r->step;
        dcr__result_uint32(loss, DCR_PRE_DELIVERY_LADDER_REASON)[i] = (uint32_t)r->reason;
        dcr__result_int64(loss, DCR_PRE_DELIVERY_LADDER_BEFORE)[i] = r->before;
        dcr__result_int64(loss, DCR_PRE_DELIVERY_LADDER_TAKEN)[i] = r->taken;
        dcr__result_int64(loss, DCR_PRE_DELIVERY_LADDER_AFTER)[i] = r->before - r->taken;
    }
    return DCR_OK;
}

dcr_status dcr_pre_delivery_loss(
    const dcr_pre_delivery_question *question, const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    if (question == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "question or out is NULL");
    dcr_pre_delivery_question q;
    dcr_status status = dcr__sized_read(&q, sizeof q, sizeof q, question);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of question is not known; use DCR_PRE_DELIVERY_QUESTION_INIT");
    status = check(&q, err);
    if (status != DCR_OK) return status;
    ladder l = {.num = 0};
    status = climb(&q, &l);
    if (status != DCR_OK) return dcr__refuse(err, status, "the percentage leaves a rest; give a rounding");
    dcr_result *loss = NULL;
    status = dcr__result_new(allocator, 0, &loss, err);
    if (status != DCR_OK) return status;
    status = show(loss, &l);
    if (status != DCR_OK) {
        dcr_result_free(loss);
        return dcr__refuse(err, status, "no memory for an answer");
    }
    *out = loss;
    return DCR_OK;
}

dcr_status dcr_pre_delivery_terms(const dcr_policy *policy, dcr_pre_delivery_question *question, dcr_error *err)
{
    if (policy == NULL || question == NULL) return dcr__refuse(err, DCR_E_NULL, "policy or question is NULL");
    dcr_pre_delivery_question q;
    const dcr_status status = dcr__sized_read(&q, sizeof q, sizeof q, question);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of question is not known; use DCR_PRE_DELIVERY_QUESTION_INIT");
    const dcr__terms *terms = &policy->terms;
    const int64_t percentage = dcr__term_number(terms, DCR_TERM_PRE_DELIVERY_PERCENTAGE);
    q.rounding = (int32_t)terms->rounding;
    q.limit = dcr__term_number(terms, DCR_TERM_PRE_DELIVERY_LIMIT);
    q.percentage = percentage != DCR_NO_AMOUNT ? percentage : terms->percentage;
    q.is_insured = dcr__term_flag(terms, DCR_TERM_PRE_DELIVERY_INSURED);
    q.fills_limit = dcr__term_flag(terms, DCR_TERM_PRE_DELIVERY_FILLS_LIMIT);
    q.cost_basis = dcr__term_choice(terms, DCR_TERM_PRE_DELIVERY_COST_BASIS);
    q.cap_on = dcr__term_choice(terms, DCR_TERM_PRE_DELIVERY_CAP_ON);
    q.period_from = terms->period_from;
    q.period_until = terms->period_until;
    return dcr__sized_write(question, &q, sizeof q, sizeof q);
}

void dcr_pre_delivery_question_init(dcr_pre_delivery_question *question, size_t size)
{
    static const dcr_pre_delivery_question init = DCR_PRE_DELIVERY_QUESTION_INIT;
    dcr__sized_init(question, size, &init, sizeof init, sizeof init);
}
