/* {"verb": "risk_flags", "as_of_day": "2025-06-30", "most_overdue_days": 30}. */
#include "delcredere/risk_flags.h"
#include "json/ask.h"
#include "json/fields.h"

#define AT(field) offsetof(dcr_risk_flags_options, field)
#define NUMBER(name) \
    {#name, DCJ_NUMBER, AT(name), 0, 0, NULL}

dcr_status dcj_read_risk_flags(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, AT(as_of_day), 0, 0, "give the day of the question"},
        {"from_day", DCJ_DAY, AT(from_day), 0, 0, NULL},
        {"rounding", DCJ_CODE, AT(rounding), DCR_GROUP_ROUNDING, 0, NULL},
        {"counts_extended", DCJ_YES, AT(counts_extended), 0, 0, NULL},
        {"grade_source", DCJ_CODE, AT(grade_source), DCR_GROUP_RISK_GRADE_SOURCE, 0, NULL},
        {"flags_in_force", DCJ_YES, AT(flags_in_force), 0, 0, NULL},
        {"scale", DCJ_ROWS, AT(scale), DCR_TABLE_GRADE_SCALE, 0, NULL},
        {"grades", DCJ_ROWS, AT(grades), DCR_TABLE_RISK_GRADES, 0, NULL},
        NUMBER(most_rank),
        NUMBER(most_rank_fall),
        NUMBER(most_grade_age_days),
        NUMBER(most_country_rank),
        NUMBER(most_segment_rank),
        NUMBER(most_days_late),
        {"most_share_late", DCJ_RATIO, AT(most_share_late), 0, 0, NULL},
        NUMBER(most_overdue_days),
        NUMBER(adverse_days),
        NUMBER(decision_days),
    };
    dcr_risk_flags_options options = DCR_RISK_FLAGS_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status == DCR_OK) status = dcj_question_currency(ask, &options.currency);
    if (status != DCR_OK) return status;
    return dcj_passed(ask, dcr_risk_flags_compute(ask->policy, ask->book, &options, NULL, out, &inner), &inner);
}
