/* After and beside a claim: recoveries shared between insurer and insured, one loss over several layers, loss before
 * delivery. What is computed: docs/rules/recoveries.md, layers.md, pre-delivery.md. */
#ifndef DELCREDERE_LOSS_H
#define DELCREDERE_LOSS_H

#include "delcredere/result.h"
#include "delcredere/claim.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Recoveries ---- */

/** One recovery and the loss that it belongs to, in minor units. Start from DCR_RECOVERY_QUESTION_INIT. */
typedef struct dcr_recovery_question {
    uint32_t size;          /* sizeof(dcr_recovery_question) of the caller */
    int32_t split;          /* dcr_recovery_split */
    int32_t costs_first;    /* 1: costs are taken off the recovery before it is shared; 0: they are not */
    int32_t cost_share;     /* dcr_recovery_cost_share; needed where costs are left */
    int32_t remainder;      /* dcr_party that gets what rounding leaves; 0: the insured */
    int32_t rounding;       /* dcr_rounding; needed where something is rounded */
    int64_t debt;           /* all debt of the loss */
    int64_t covered;        /* of this, within the limit; DCR_NO_AMOUNT: all */
    int64_t indemnity;      /* what the insurer paid of it */
    int64_t percentage;     /* insured percentage; DCR_NO_RATIO: indemnity / covered */
    int64_t insurer_before; /* what the insurer has got back before */
    int64_t insured_before; /* what the insured has got before */
    int64_t gross;          /* what was recovered */
    int64_t costs;          /* what that cost */
} dcr_recovery_question;
#define DCR_RECOVERY_QUESTION_INIT                                                                                  \
    { (uint32_t)sizeof(dcr_recovery_question), 0, 0, 0, 0, 0, 0, DCR_NO_AMOUNT, 0, DCR_NO_RATIO, 0, 0, 0, 0 }
DCR_API void dcr_recovery_question_init(dcr_recovery_question *question, size_t size);

/** How the recovery is shared. gross - costs = net = to_insurer + to_insured - insurer_costs - insured_costs. */
typedef struct dcr_recovery_answer {
    uint32_t size; /* sizeof(dcr_recovery_answer) of the caller */
    uint32_t reserved;
    int64_t net;           /* gross less costs */
    int64_t shared;        /* what is shared: gross, or net where costs go first; never below zero */
    int64_t on_covered;    /* of this, on covered debt; DCR_NO_AMOUNT where the rule does not ask */
    int64_t to_insurer;    /* S04 */
    int64_t to_insured;    /* S03 */
    int64_t insurer_costs; /* costs that were not taken off first */
    int64_t insured_costs;
    int64_t insurer_total; /* insurer_before and to_insurer: before the next recovery */
    int64_t insured_total;
    int64_t insurer_left;  /* indemnity less insurer_total */
} dcr_recovery_answer;
#define DCR_RECOVERY_ANSWER_INIT { (uint32_t)sizeof(dcr_recovery_answer), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }
DCR_API void dcr_recovery_answer_init(dcr_recovery_answer *answer, size_t size);

/** dcr_recovery_share shares one recovery. Several are asked one after the other, each with what the one before it left.
 *  Errors, in this order: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_TERM_ABSENT (split; cost_share where costs are left),
 *  DCR_E_RANGE (a choice), DCR_E_AMOUNT_SIGN, DCR_E_AMOUNT (covered or indemnity above debt, or more got back than
 *  paid), DCR_E_ROUNDING_ABSENT, DCR_E_OVERFLOW. On error `answer` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_recovery_share(
    const dcr_recovery_question *question, dcr_recovery_answer *answer, dcr_error *err);

/** dcr_claim_recoveries shares the recoveries of the claim's buyer that the book has: DCR_TABLE_RECOVERY_SHARES.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE (allocator), DCR_E_TERM_ABSENT (recovery_split), DCR_E_RATE_ABSENT (the row is
 *  named), DCR_E_OVERFLOW, DCR_E_NOMEM, and those of dcr_claim_compute where the indemnity is computed again.
 *  On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_claim_recoveries(
    const dcr_claim *claim, const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

/* ---- Layers ---- */

/** The terms that are not of one layer, in minor units. Start from DCR_LAYERS_QUESTION_INIT. */
typedef struct dcr_layers_question {
    uint32_t size;         /* sizeof(dcr_layers_question) of the caller */
    int32_t rounding;      /* dcr_rounding; needed where something is rounded */
    int32_t as_of_day;     /* needed where a layer expires */
    uint32_t reserved;
    int64_t primary_limit; /* DCR_NO_AMOUNT: the primary is the first row of the table, or there is none */
    int64_t account_deductible;         /* of the sum of the layers; DCR_NO_AMOUNT: none */
    int64_t account_deductible_ratio;   /* DCR_NO_RATIO: none */
    int64_t account_deductible_minimum; /* DCR_NO_AMOUNT: none */
    int64_t account_deductible_maximum;
    int64_t account_limit;
    int64_t account_limit_ratio; /* of the sum of the layers; DCR_NO_RATIO: none */
} dcr_layers_question;
#define DCR_LAYERS_QUESTION_INIT                                                                                    \
    { (uint32_t)sizeof(dcr_layers_question), 0, DCR_NO_DAY, 0, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_RATIO,           \
      DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_RATIO }
DCR_API void dcr_layers_question_init(dcr_layers_question *question, size_t size);

/** dcr_layers_compute lays each of `num_losses` losses over the rows of `layers`, a table of kind DCR_TABLE_LAYERS made by
 *  dcr_table_new or of a policy: DCR_TABLE_LAYER_SHARES and DCR_TABLE_LAYER_TOTALS.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_UNKNOWN (another table), DCR_E_RANGE, DCR_E_AMOUNT_SIGN, DCR_E_AMOUNT,
 *  DCR_E_FACT_ABSENT and DCR_E_DATE (row and column of LAYERS are named), DCR_E_ROUNDING_ABSENT, DCR_E_OVERFLOW,
 *  DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_layers_compute(
    const dcr_table *layers, const dcr_layers_question *question, const int64_t *losses, size_t num_losses,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

/* ---- Before delivery ---- */

/** What making the goods has cost, and the terms of cover before delivery, in minor units. Start from
 *  DCR_PRE_DELIVERY_QUESTION_INIT. The terms are those of a policy with dcr_pre_delivery_terms. */
typedef struct dcr_pre_delivery_question {
    uint32_t size;             /* sizeof(dcr_pre_delivery_question) of the caller */
    int32_t rounding;          /* dcr_rounding; needed where something is rounded */
    int64_t direct_costs;      /* of goods not delivered, up to the breach */
    int64_t indirect_costs;
    int64_t advance_payments;
    int64_t resale_proceeds;   /* of resale or scrap */
    int64_t order_value;       /* DCR_NO_AMOUNT: caps nothing */
    int64_t credit_limit_left; /* DCR_NO_AMOUNT: not given */
    int64_t limit;             /* pre_delivery_limit; DCR_NO_AMOUNT: none */
    int64_t percentage;        /* pre_delivery_percentage */
    int32_t contract_day;      /* DCR_NO_DAY: within the period */
    int32_t is_contract_binding; /* 1 or 0 */
    int32_t is_insured;        /* pre_delivery_insured, 1 or 0 */
    int32_t fills_limit;       /* pre_delivery_fills_limit, 1 or 0 */
    int32_t cost_basis;        /* dcr_pre_delivery_cost_basis */
    int32_t cap_on;            /* dcr_pre_delivery_cap_on */
    int32_t period_from;       /* DCR_NO_DAY: not tested */
    int32_t period_until;
} dcr_pre_delivery_question;
#define DCR_PRE_DELIVERY_QUESTION_INIT                                                                              \
    { (uint32_t)sizeof(dcr_pre_delivery_question), 0, 0, 0, 0, 0, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT,       \
      DCR_NO_RATIO, DCR_NO_DAY, 1, 0, 0, DCR_PRE_DELIVERY_COST_BASIS_DIRECT_AND_INDIRECT,                            \
      DCR_PRE_DELIVERY_CAP_ON_LOSS, DCR_NO_DAY, DCR_NO_DAY }
DCR_API void dcr_pre_delivery_question_init(dcr_pre_delivery_question *question, size_t size);

/** dcr_pre_delivery_terms writes the terms of a policy into a question, and leaves its facts as they are.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_pre_delivery_terms(
    const dcr_policy *policy, dcr_pre_delivery_question *question, dcr_error *err);

/** dcr_pre_delivery_loss computes the ladder from cost to indemnity: DCR_TABLE_PRE_DELIVERY_LADDER.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_AMOUNT_SIGN, DCR_E_RANGE (choices, percentage), DCR_E_DATE,
 *  DCR_E_TERM_ABSENT (percentage), DCR_E_FACT_ABSENT (credit_limit_left), DCR_E_ROUNDING_ABSENT, DCR_E_OVERFLOW,
 *  DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_pre_delivery_loss(
    const dcr_pre_delivery_question *question, const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
