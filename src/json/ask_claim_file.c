/* Around a claim: which are due, the file of one, reports of overdue debt, where claims stand, who has borne what. */
#include "delcredere/claim_file.h"
#include "json/fields.h"

static const char need_day[] = "give the day of the question: \"2025-01-31\"";

dcr_status dcj_read_claims_due(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_claims_due_options, as_of_day), 0, 0, need_day},
        {"buyers", DCJ_BUYERS, offsetof(dcr_claims_due_options, buyers), 0, offsetof(dcr_claims_due_options, num_buyers), NULL},
        {"cause", DCJ_CODE, offsetof(dcr_claims_due_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"on_event", DCJ_YES, offsetof(dcr_claims_due_options, on_event), 0, 0, NULL},
        {"needs_all", DCJ_YES, offsetof(dcr_claims_due_options, needs_all), 0, 0, NULL},
        {"least_amount", DCJ_MONEY, offsetof(dcr_claims_due_options, least_amount), 0, 0, NULL},
        {"least_age_days", DCJ_NUMBER, offsetof(dcr_claims_due_options, least_age_days), 0, 0, NULL},
    };
    dcr_claims_due_options options = DCR_CLAIMS_DUE_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_claims_due_compute(ask->policy, ask->book, &options, NULL, out, &inner), &inner);
}

dcr_status dcj_read_claim_file(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_claim_file_options, as_of_day), 0, 0, need_day},
        {"buyer", DCJ_BUYER, offsetof(dcr_claim_file_options, buyer_ix), 0, 0, "give \"buyer\" or \"buyer_ix\""},
        {"cause", DCJ_CODE, offsetof(dcr_claim_file_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"cause_day", DCJ_DAY, offsetof(dcr_claim_file_options, cause_day), 0, 0, NULL},
        {"filed_day", DCJ_DAY, offsetof(dcr_claim_file_options, filed_day), 0, 0, NULL},
        {"by_month", DCJ_YES, offsetof(dcr_claim_file_options, by_month), 0, 0, NULL},
        {"wants_collection", DCJ_CODE, offsetof(dcr_claim_file_options, wants_collection), DCR_GROUP_ANSWER, 0, NULL},
        {"waivers", DCJ_ROWS, offsetof(dcr_claim_file_options, waivers), DCR_TABLE_CLAIM_WAIVERS, 0, NULL},
    };
    dcr_claim_file_options options = DCR_CLAIM_FILE_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_claim_file_compute(ask->policy, ask->book, &options, NULL, out, &inner), &inner);
}

dcr_status dcj_read_overdue_report(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_overdue_report_options, as_of_day), 0, 0, need_day},
        {"buyers", DCJ_BUYERS, offsetof(dcr_overdue_report_options, buyers), 0, offsetof(dcr_overdue_report_options, num_buyers), NULL},
        {"category", DCJ_CODE, offsetof(dcr_overdue_report_options, category), DCR_GROUP_OVERDUE_CATEGORY, 0, NULL},
        {"invoice", DCJ_INVOICE, offsetof(dcr_overdue_report_options, invoice_ix), 0, 0, NULL},
        {"least_amount", DCJ_MONEY, offsetof(dcr_overdue_report_options, least_amount), 0, 0, NULL},
        {"least_days", DCJ_NUMBER, offsetof(dcr_overdue_report_options, least_days), 0, 0, NULL},
    };
    dcr_overdue_report_options options = DCR_OVERDUE_REPORT_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_overdue_report_compute(ask->policy, ask->book, &options, NULL, out, &inner), &inner);
}

dcr_status dcj_read_claim_state(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_claim_state_options, as_of_day), 0, 0, need_day},
        {"claims", DCJ_ROWS, offsetof(dcr_claim_state_options, claims), DCR_TABLE_CLAIM_VERSIONS, 0,
         "give what was said about claims: [{\"claim\": \"C1\", \"version_day\": \"2025-01-31\", \"claimed\": \"100.00\"}]"},
    };
    dcr_claim_state_options options = DCR_CLAIM_STATE_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status == DCR_OK) status = dcj_question_currency(ask, &options.currency);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_claim_state_compute(&options, NULL, out, &inner), &inner);
}

dcr_status dcj_read_buyer_position(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_buyer_position_options, as_of_day), 0, 0, need_day},
        {"buyers", DCJ_BUYERS, offsetof(dcr_buyer_position_options, buyers), 0, offsetof(dcr_buyer_position_options, num_buyers), NULL},
        {"claims", DCJ_ROWS, offsetof(dcr_buyer_position_options, claims), DCR_TABLE_CLAIM_VERSIONS, 0, NULL},
        {"write_offs", DCJ_ROWS, offsetof(dcr_buyer_position_options, write_offs), DCR_TABLE_WRITE_OFFS, 0, NULL},
    };
    dcr_buyer_position_options options = DCR_BUYER_POSITION_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_buyer_position_compute(ask->policy, ask->book, &options, NULL, out, &inner), &inner);
}
