/* The parties of a policy as rows. docs/readers/policy-parties.md. */
#ifndef DCR_TERMS_PARTY_ROWS_H
#define DCR_TERMS_PARTY_ROWS_H

#include "terms/builder.h"

/* One row of the table PARTIES. */
typedef struct dcr__party {
    const char *name, *buyer, *invoice; /* of no length: not given */
    size_t length, buyer_length, invoice_length;
    uint32_t role;
    int32_t from, until; /* DCR_NO_DAY */
    int64_t share;       /* DCR_NO_RATIO */
    int64_t amount;      /* DCR_NO_AMOUNT */
} dcr__party;

dcr__party dcr__party_at(const dcr__facts *facts, size_t row);

/* Whether it is paid in place of the policyholder. */
static inline bool dcr__party_is_paid(const dcr__party *party)
{
    return party->role == DCR_PARTY_ROLE_ASSIGNEE || party->role == DCR_PARTY_ROLE_LOSS_PAYEE;
}

static inline bool dcr__party_holds(const dcr__party *party, int32_t day)
{
    return (party->from == DCR_NO_DAY || party->from <= day) && (party->until == DCR_NO_DAY || day < party->until);
}

/* Each row of the table by itself. */
dcr_status dcr__check_parties(const dcr_policy_builder *builder, dcr_error *err);

#endif
