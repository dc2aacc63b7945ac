/* Parties of a policy: who is insured on a day, and who is paid how much of an indemnity. What is computed:
 * docs/readers/policy-parties.md. */
#ifndef DELCREDERE_PARTIES_H
#define DELCREDERE_PARTIES_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question. Start from DCR_POLICY_PARTIES_OPTIONS_INIT. */
typedef struct dcr_policy_parties_options {
    uint32_t size;           /* sizeof(dcr_policy_parties_options) of the caller */
    int32_t as_of_day;       /* day of the question */
    const char *seller;      /* this company alone; NULL: every entity of BUYERS */
    size_t seller_length;
    uint32_t buyer_ix;       /* whose claim is paid; DCR_NO_INDEX: no claim. These as in dcr_claim_options */
    uint32_t cause;
    int32_t cause_day;
    int32_t filed_day;
    uint32_t unknown_as;
    uint32_t reserved;
    int64_t first_loss_used;
    int64_t liability_used;
    int64_t premium_paid;
} dcr_policy_parties_options;
#define DCR_POLICY_PARTIES_OPTIONS_INIT                                                                             \
    { (uint32_t)sizeof(dcr_policy_parties_options), DCR_NO_DAY, NULL, 0, DCR_NO_INDEX, 0, DCR_NO_DAY, DCR_NO_DAY, 0, 0, \
      DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT }
DCR_API void dcr_policy_parties_options_init(dcr_policy_parties_options *options, size_t size);

/** dcr_policy_parties_compute answers with DCR_TABLE_POLICY_PARTIES_LIST, _SELLERS, _OUTSIDE, _PAYEES, _PAYMENTS and _TOTALS.
 *  Errors: those of dcr_claim_compute; DCR_E_DATE (as_of_day), DCR_E_RANGE (buyer_ix). On error `out` is as it was.
 *  Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_parties_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_policy_parties_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
