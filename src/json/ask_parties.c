/* {"verb": "policy_parties", "as_of_day": "2025-06-01", "buyer": "B1", "cause": "insolvency"}. */
#include <string.h>

#include "delcredere/parties.h"
#include "json/ask.h"
#include "json/fields.h"

dcr_status dcj_read_policy_parties(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_policy_parties_options, as_of_day), 0, 0, "give the day of the question: \"2025-01-31\""},
        {"seller", DCJ_TEXT, offsetof(dcr_policy_parties_options, seller), 0, 0, NULL},
        {"buyer", DCJ_BUYER, offsetof(dcr_policy_parties_options, buyer_ix), 0, 0, NULL},
        {"cause", DCJ_CODE, offsetof(dcr_policy_parties_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"cause_day", DCJ_DAY, offsetof(dcr_policy_parties_options, cause_day), 0, 0, NULL},
        {"filed_day", DCJ_DAY, offsetof(dcr_policy_parties_options, filed_day), 0, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(dcr_policy_parties_options, unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
        {"first_loss_used", DCJ_MONEY, offsetof(dcr_policy_parties_options, first_loss_used), 0, 0, NULL},
        {"liability_used", DCJ_MONEY, offsetof(dcr_policy_parties_options, liability_used), 0, 0, NULL},
        {"premium_paid", DCJ_MONEY, offsetof(dcr_policy_parties_options, premium_paid), 0, 0, NULL},
    };
    dcr_policy_parties_options options = DCR_POLICY_PARTIES_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    options.seller_length = options.seller != NULL ? strlen(options.seller) : 0;
    status = dcr_policy_parties_compute(ask->policy, ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}
