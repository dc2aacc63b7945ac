/* Offsets of released structs. A line here changes only when the soname does; a new field is a new line. */
#include <stddef.h>

#include "delcredere/claim.h"
#include "delcredere/cover.h"
#include "delcredere/day.h"
#include "delcredere/loss.h"
#include "delcredere/number.h"

#define AT(type, field, offset) _Static_assert(offsetof(type, field) == (offset), #type "." #field)
#define FIRST_SIZE(type, bytes) _Static_assert(sizeof(type) >= (bytes), #type)

AT(dcr_error, size, 0);
AT(dcr_error, code, 4);
AT(dcr_error, term, 8);
AT(dcr_error, table, 12);
AT(dcr_error, column, 16);
AT(dcr_error, reserved, 20);
AT(dcr_error, row, 24);
AT(dcr_error, position, 32);
AT(dcr_error, text, 40);
FIRST_SIZE(dcr_error, 272);

AT(dcr_allocator, size, 0);
AT(dcr_allocator, reserved, 4);
AT(dcr_allocator, allocate, 8);
AT(dcr_allocator, reallocate, 8 + sizeof(void *));
AT(dcr_allocator, release, 8 + 2 * sizeof(void *));
AT(dcr_allocator, user, 8 + 3 * sizeof(void *));

AT(dcr_rate, size, 0);
AT(dcr_rate, from, 4);
AT(dcr_rate, to, 8);
AT(dcr_rate, reserved, 12);
AT(dcr_rate, numerator, 16);
AT(dcr_rate, denominator, 24);
FIRST_SIZE(dcr_rate, 32);

AT(dcr_period, size, 0);
AT(dcr_period, count, 4);
AT(dcr_period, unit, 8);
AT(dcr_period, anchor_counts, 12);
FIRST_SIZE(dcr_period, 16);

AT(dcr_cover_options, size, 0);
AT(dcr_cover_options, as_of_day, 4);
AT(dcr_cover_options, cause, 8);
AT(dcr_cover_options, num_shards, 12);
AT(dcr_cover_options, omit, 16);
FIRST_SIZE(dcr_cover_options, 24);
AT(dcr_cover_options, governed, 24);
AT(dcr_cover_options, policy_ix, 24 + sizeof(void *));
AT(dcr_cover_options, unknown_as, 28 + sizeof(void *));

AT(dcr_claim_options, size, 0);
AT(dcr_claim_options, buyer_ix, 4);
AT(dcr_claim_options, cause, 8);
AT(dcr_claim_options, cause_day, 12);
AT(dcr_claim_options, as_of_day, 16);
AT(dcr_claim_options, filed_day, 20);
AT(dcr_claim_options, first_loss_used, 24);
AT(dcr_claim_options, liability_used, 32);
AT(dcr_claim_options, premium_paid, 40);
FIRST_SIZE(dcr_claim_options, 48);
AT(dcr_claim_options, governed, 48);
AT(dcr_claim_options, policy_ix, 48 + sizeof(void *));
AT(dcr_claim_options, unknown_as, 52 + sizeof(void *));

AT(dcr_recovery_question, size, 0);
AT(dcr_recovery_question, split, 4);
AT(dcr_recovery_question, costs_first, 8);
AT(dcr_recovery_question, cost_share, 12);
AT(dcr_recovery_question, remainder, 16);
AT(dcr_recovery_question, rounding, 20);
AT(dcr_recovery_question, debt, 24);
AT(dcr_recovery_question, covered, 32);
AT(dcr_recovery_question, indemnity, 40);
AT(dcr_recovery_question, percentage, 48);
AT(dcr_recovery_question, insurer_before, 56);
AT(dcr_recovery_question, insured_before, 64);
AT(dcr_recovery_question, gross, 72);
AT(dcr_recovery_question, costs, 80);
FIRST_SIZE(dcr_recovery_question, 88);

AT(dcr_recovery_answer, size, 0);
AT(dcr_recovery_answer, reserved, 4);
AT(dcr_recovery_answer, net, 8);
AT(dcr_recovery_answer, shared, 16);
AT(dcr_recovery_answer, on_covered, 24);
AT(dcr_recovery_answer, to_insurer, 32);
AT(dcr_recovery_answer, to_insured, 40);
AT(dcr_recovery_answer, insurer_costs, 48);
AT(dcr_recovery_answer, insured_costs, 56);
AT(dcr_recovery_answer, insurer_total, 64);
AT(dcr_recovery_answer, insured_total, 72);
AT(dcr_recovery_answer, insurer_left, 80);
FIRST_SIZE(dcr_recovery_answer, 88);

AT(dcr_layers_question, size, 0);
AT(dcr_layers_question, rounding, 4);
AT(dcr_layers_question, as_of_day, 8);
AT(dcr_layers_question, reserved, 12);
AT(dcr_layers_question, primary_limit, 16);
AT(dcr_layers_question, account_deductible, 24);
AT(dcr_layers_question, account_deductible_ratio, 32);
AT(dcr_layers_question, account_deductible_minimum, 40);
AT(dcr_layers_question, account_deductible_maximum, 48);
AT(dcr_layers_question, account_limit, 56);
AT(dcr_layers_question, account_limit_ratio, 64);
FIRST_SIZE(dcr_layers_question, 72);

AT(dcr_pre_delivery_question, size, 0);
AT(dcr_pre_delivery_question, rounding, 4);
AT(dcr_pre_delivery_question, direct_costs, 8);
AT(dcr_pre_delivery_question, indirect_costs, 16);
AT(dcr_pre_delivery_question, advance_payments, 24);
AT(dcr_pre_delivery_question, resale_proceeds, 32);
AT(dcr_pre_delivery_question, order_value, 40);
AT(dcr_pre_delivery_question, credit_limit_left, 48);
AT(dcr_pre_delivery_question, limit, 56);
AT(dcr_pre_delivery_question, percentage, 64);
AT(dcr_pre_delivery_question, contract_day, 72);
AT(dcr_pre_delivery_question, is_contract_binding, 76);
AT(dcr_pre_delivery_question, is_insured, 80);
AT(dcr_pre_delivery_question, fills_limit, 84);
AT(dcr_pre_delivery_question, cost_basis, 88);
AT(dcr_pre_delivery_question, cap_on, 92);
AT(dcr_pre_delivery_question, period_from, 96);
AT(dcr_pre_delivery_question, period_until, 100);
FIRST_SIZE(dcr_pre_delivery_question, 104);

int main(void)
{
    return 0;
}
