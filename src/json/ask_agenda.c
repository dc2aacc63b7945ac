/* {"verb": "agenda" | "alerts" | "dunning", "as_of_day": "2025-06-01", ...}. */
#include "delcredere/agenda.h"
#include "json/ask.h"
#include "json/fields.h"
#include "json/load.h"

static const char day_needed[] = "give the day of the question: \"2025-01-31\"";

dcr_status dcj_ask_agenda(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_agenda_options, as_of_day), 0, 0, day_needed},
        {"until_day", DCJ_DAY, offsetof(dcr_agenda_options, until_day), 0, 0, NULL},
        {"order", DCJ_CODE, offsetof(dcr_agenda_options, order), DCR_GROUP_AGENDA_ORDER, 0, NULL},
        {"with_money", DCJ_YES, offsetof(dcr_agenda_options, with_money), 0, 0, NULL},
        {"with_done", DCJ_YES, offsetof(dcr_agenda_options, with_done), 0, 0, NULL},
        {"cause", DCJ_CODE, offsetof(dcr_agenda_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"buyer", DCJ_BUYER, offsetof(dcr_agenda_options, buyer_ix), 0, 0, NULL},
        {"utilisation", DCJ_RATIO, offsetof(dcr_agenda_options, utilisation), 0, 0, NULL},
        {"duties_done", DCJ_ROWS, offsetof(dcr_agenda_options, duties_done), DCR_TABLE_DUTIES_DONE, 0, NULL},
    };
    dcr_agenda_options options = DCR_AGENDA_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    status = dcr_agenda_compute(ask->policy, ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}

dcr_status dcj_ask_alerts(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_alerts_options, as_of_day), 0, 0, day_needed},
        {"last_run_day", DCJ_DAY, offsetof(dcr_alerts_options, last_run_day), 0, 0, NULL},
        {"with_money", DCJ_YES, offsetof(dcr_alerts_options, with_money), 0, 0, NULL},
        {"cause", DCJ_CODE, offsetof(dcr_alerts_options, cause), DCR_GROUP_CAUSE, 0, NULL},
        {"buyer", DCJ_BUYER, offsetof(dcr_alerts_options, buyer_ix), 0, 0, NULL},
        {"utilisation", DCJ_RATIO, offsetof(dcr_alerts_options, utilisation), 0, 0, NULL},
        {"duties_done", DCJ_ROWS, offsetof(dcr_alerts_options, duties_done), DCR_TABLE_DUTIES_DONE, 0, NULL},
        {"rules", DCJ_ROWS, offsetof(dcr_alerts_options, rules), DCR_TABLE_ALERT_RULES, 0, "give the rules: a list of rows"},
    };
    dcr_alerts_options options = DCR_ALERTS_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    status = dcr_alerts_compute(ask->policy, ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}

dcr_status dcj_ask_dunning(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(dcr_dunning_options, as_of_day), 0, 0, day_needed},
        {"buyer", DCJ_BUYER, offsetof(dcr_dunning_options, buyer_ix), 0, 0, NULL},
        {"levels", DCJ_ROWS, offsetof(dcr_dunning_options, levels), DCR_TABLE_DUNNING_LEVELS, 0, "give the levels: a list of rows"},
        {"sent", DCJ_ROWS, offsetof(dcr_dunning_options, sent), DCR_TABLE_DUNNING_SENT, 0, NULL},
    };
    dcr_dunning_options options = DCR_DUNNING_OPTIONS_INIT;
    dcr_error inner = DCR_ERROR_INIT;
    dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &options);
    if (status != DCR_OK) return status;
    status = dcr_dunning_compute(ask->policy, ask->book, &options, NULL, out, &inner);
    return dcj_passed(ask, status, &inner);
}
