/* Offsets of released structs. A line here changes only when the soname does; a new field is a new line. */
#include <stddef.h>

#include "delcredere/claim.h"
#include "delcredere/cover.h"
#include "delcredere/day.h"
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

int main(void)
{
    return 0;
}
