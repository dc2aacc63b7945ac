/* One recovery: costs, what is shared, the insurer's part within its bounds. wordings.md 16.2, 20: never more to the
 * insurer than it paid. */
#include "loss/recovery.h"

#include "base/refuse.h"
#include "base/sized.h"
#include "num/amount.h"

int64_t dcr__shared_and_costs(const dcr__recovery_terms *terms, int64_t gross, int64_t costs, dcr_recovery_answer *answer)
{
    assert(gross >= 0 && costs >= 0);
    answer->net = gross - costs;
    answer->shared = terms->costs_first ? dcr__max(0, answer->net) : gross;
    return terms->costs_first ? dcr__max(0, -answer->net) : costs;
}

dcr_status dcr__hand_out(const dcr__recovery_terms *terms, const dcr__lost *lost, int64_t wanted, int64_t left,
                         dcr_recovery_answer *answer)
{
    const int64_t most = dcr__max(0, dcr__min(answer->shared, lost->indemnity - answer->insurer_total));
    answer->to_insurer = dcr__clamp(wanted, 0, most);
    answer->to_insured = answer->shared - answer->to_insurer;
    DCR_TRY(dcr__insurer_costs(terms, lost, answer, left, &answer->insurer_costs));
    answer->insured_costs = left - answer->insurer_costs;
    answer->insurer_total += answer->to_insurer;
    answer->insured_total += answer->to_insured;
    answer->insurer_left = lost->indemnity - answer->insurer_total;
    DCR_ENSURE(answer->to_insurer + answer->to_insured - answer->insurer_costs - answer->insured_costs == answer->net);
    return DCR_OK;
}

dcr_status dcr__recovery_share(const dcr__recovery_terms *terms, const dcr__lost *lost, int64_t gross, int64_t costs,
                               dcr_recovery_answer *answer)
{
    const int64_t left = dcr__shared_and_costs(terms, gross, costs, answer);
    const int64_t before = answer->insurer_total + answer->insured_total;
    int64_t on_covered_before = 0;
    int64_t entitled = 0;
    DCR_TRY(dcr__entitled(terms, lost, before, &on_covered_before, &entitled));
    DCR_TRY(dcr__entitled(terms, lost, before + answer->shared, &answer->on_covered, &entitled));
    if (answer->on_covered != DCR_NO_AMOUNT) answer->on_covered -= on_covered_before;
    return dcr__hand_out(terms, lost, entitled - answer->insurer_total, left, answer);
}

/* ---- The question ---- */

static bool is_money(int64_t amount)
{
    return amount >= 0 && amount <= INT64_MAX / 4;
}

static dcr_status check_terms(const dcr_recovery_question *q, dcr_error *err)
{
    const bool costs_left = q->costs > (q->costs_first ? q->gross : 0);
    if (q->split == 0)
        return dcr__refuse_at(err, DCR_E_TERM_ABSENT, DCR_TERM_RECOVERY_SPLIT, 0, 0, -1, "recovery_split: must be given");
    if (costs_left && q->cost_share == 0)
        return dcr__refuse_at(err, DCR_E_TERM_ABSENT, DCR_TERM_RECOVERY_COST_SHARE, 0, 0, -1,
                              "recovery_cost_share: must be given where costs are not taken off first");
    if (dcr_choice_name(DCR_GROUP_RECOVERY_SPLIT, q->split) == NULL ||
        (q->cost_share != 0 && dcr_choice_name(DCR_GROUP_RECOVERY_COST_SHARE, q->cost_share) == NULL) ||
        (q->remainder != 0 && dcr_choice_name(DCR_GROUP_PARTY, q->remainder) == NULL) ||
        !dcr__rounding_is_known((dcr_rounding)q->rounding))
        return dcr__refuse(err, DCR_E_RANGE, "split, cost_share, remainder or rounding is not in its list");
    if (q->percentage != DCR_NO_RATIO && (q->percentage < 0 || q->percentage > DCR_SHARE_ONE))
        return dcr__refuse(err, DCR_E_RANGE, "percentage must be from 0 to 100%");
    return DCR_OK;
}

static dcr_status check_amounts(const dcr_recovery_question *q, int64_t covered, dcr_error *err)
{
    if (!is_money(q->debt) || !is_money(covered) || !is_money(q->indemnity) || !is_money(q->insurer_before) ||
        !is_money(q->insured_before) || !is_money(q->gross) || !is_money(q->costs))
        return dcr__refuse(err, DCR_E_AMOUNT_SIGN, "an amount of the recovery is negative or too large");
    if (covered > q->debt || q->indemnity > q->debt)
        return dcr__refuse(err, DCR_E_AMOUNT, "covered and indemnity may not be above debt");
    if (q->insurer_before > q->indemnity)
        return dcr__refuse(err, DCR_E_AMOUNT, "insurer_before may not be above indemnity");
    return DCR_OK;
}

dcr_status dcr_recovery_share(const dcr_recovery_question *question, dcr_recovery_answer *answer, dcr_error *err)
{
    if (question == NULL || answer == NULL) return dcr__refuse(err, DCR_E_NULL, "question or answer is NULL");
    dcr_recovery_question q;
    dcr_status status = dcr__sized_read(&q, sizeof q, sizeof q, question);
    if (status == DCR_OK) status = dcr__sized_check(answer, sizeof *answer);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of question or answer is not known; use their _INIT");
    status = check_terms(&q, err);
    if (status != DCR_OK) return status;
    const int64_t covered = q.covered != DCR_NO_AMOUNT ? q.covered : q.debt;
    status = check_amounts(&q, covered, err);
    if (status != DCR_OK) return status;

    const dcr__recovery_terms terms = {q.split, q.cost_share, q.remainder, q.costs_first != 0, (dcr_rounding)q.rounding};
    const dcr__lost_debt debt = {q.debt, covered};
    const dcr__fraction stated = {q.percentage, DCR_SHARE_ONE};
    const dcr__lost lost = {q.debt, covered, q.indemnity,
                            q.percentage != DCR_NO_RATIO ? stated : dcr__paid_fraction(q.indemnity, covered), &debt, 1};
    dcr_recovery_answer found = DCR_RECOVERY_ANSWER_INIT;
    found.insurer_total = q.insurer_before;
    found.insured_total = q.insured_before;
    status = dcr__recovery_share(&terms, &lost, q.gross, q.costs, &found);
    if (status == DCR_E_ROUNDING_ABSENT) return dcr__refuse(err, status, "sharing leaves a rest; give a rounding");
    if (status != DCR_OK) return dcr__refuse(err, status, "the recovery cannot be shared");
    return dcr__sized_write(answer, &found, sizeof found, sizeof found);
}

void dcr_recovery_question_init(dcr_recovery_question *question, size_t size)
{
    static const dcr_recovery_question init = DCR_RECOVERY_QUESTION_INIT;
    dcr__sized_init(question, size, &init, sizeof init, sizeof init);
}

void dcr_recovery_answer_init(dcr_recovery_answer *answer, size_t size)
{
    static const dcr_recovery_answer init = DCR_RECOVERY_ANSWER_INIT;
    dcr__sized_init(answer, size, &init, sizeof init, sizeof init);
}
