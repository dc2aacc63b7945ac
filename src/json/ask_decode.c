/* {"verb": "decode", "buyer": "B1", "cause": "insolvency", "as_of_day": "2025-12-31", "paid": "85500.00"} */
#include "delcredere/decoder.h"

#include "json/fields.h"

#define OF(member) offsetof(dcr_decode_options, member)

dcr_status dcj_read_decode(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"paid", DCJ_MONEY, OF(paid), 0, 0, "give what the insurer paid: \"85500.00\""},
        {"max_changes", DCJ_NUMBER, OF(max_changes), 0, 0, NULL},
        {"max_claims", DCJ_NUMBER, OF(max_claims), 0, 0, NULL},
        {"max_decodings", DCJ_COUNT, OF(max_decodings), 0, 0, NULL},
        {"try_plan", DCJ_YES, OF(try_plan), 0, 0, NULL},
        {"try_terms", DCJ_YES, OF(try_terms), 0, 0, NULL},
        {"try_left_out", DCJ_YES, OF(try_left_out), 0, 0, NULL},
        {"try_disputed", DCJ_YES, OF(try_disputed), 0, 0, NULL},
        {"buyer", DCJ_BUYER, OF(claim.buyer_ix), 0, 0, "give \"buyer\" or \"buyer_ix\""},
        {"cause", DCJ_CODE, OF(claim.cause), DCR_GROUP_CAUSE, 0, NULL},
        {"cause_day", DCJ_DAY, OF(claim.cause_day), 0, 0, NULL},
        {"as_of_day", DCJ_DAY, OF(claim.as_of_day), 0, 0, "give the day of the question: \"2025-01-31\""},
        {"filed_day", DCJ_DAY, OF(claim.filed_day), 0, 0, NULL},
        {"unknown_as", DCJ_CODE, OF(claim.unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
        {"first_loss_used", DCJ_MONEY, OF(claim.first_loss_used), 0, 0, NULL},
        {"liability_used", DCJ_MONEY, OF(claim.liability_used), 0, 0, NULL},
        {"premium_paid", DCJ_MONEY, OF(claim.premium_paid), 0, 0, NULL},
        {"each_loss_used", DCJ_MONEY, OF(claim.each_loss_used), 0, 0, NULL},
        {"kind_first_loss_used", DCJ_MONEY, OF(claim.kind_first_loss_used), 0, 0, NULL},
        {"buyer_paid", DCJ_MONEY, OF(claim.buyer_paid), 0, 0, NULL},
        {"country_paid", DCJ_MONEY, OF(claim.country_paid), 0, 0, NULL},
        {"costs", DCJ_MONEY, OF(claim.costs), 0, 0, NULL},
        {"already_paid", DCJ_MONEY, OF(claim.already_paid), 0, 0, NULL},
        {"premium_earned", DCJ_MONEY, OF(claim.premium_earned), 0, 0, NULL},
        {"premium_minimum", DCJ_MONEY, OF(claim.premium_minimum), 0, 0, NULL},
    };
    dcr_decode_options options = DCR_DECODE_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    status = dcr_decode_compute(ask->policy, ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}
