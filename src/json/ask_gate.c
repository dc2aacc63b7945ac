/* {"verb": "gate", "as_of_day": "2025-03-15", "orders": [{"order": "O1", "buyer": "B1", "amount": "50000", "due_day": "2025-04-14"}],
 *  "inverses": true}: whether orders would be covered. */
#include "delcredere/gate.h"
#include "json/fields.h"

typedef struct question {
    dcr_gate_options options;
    const dcr_table *orders;
} question;

dcr_status dcj_read_gate(const dcj_ask *ask, dcr_result **out)
{
    static const dcj_field fields[] = {
        {"as_of_day", DCJ_DAY, offsetof(question, options.as_of_day), 0, 0, "give the day of the question: \"2025-03-15\""},
        {"cause", DCJ_CODE, offsetof(question, options.cause), DCR_GROUP_CAUSE, 0, NULL},
        {"unknown_as", DCJ_CODE, offsetof(question, options.unknown_as), DCR_GROUP_UNKNOWN_AS, 0, NULL},
        {"orders", DCJ_ROWS, offsetof(question, orders), DCR_TABLE_ORDERS, 0, "give a list of orders"},
        {"inverses", DCJ_YES, offsetof(question, options.inverses), 0, 0, NULL},
        {"min_share", DCJ_RATIO, offsetof(question, options.min_share), 0, 0, NULL},
        {"horizon_days", DCJ_COUNT, offsetof(question, options.horizon_days), 0, 0, NULL},
    };
    question q = {.options = DCR_GATE_OPTIONS_INIT};
    const dcr_status status = dcj_read_fields(ask, fields, DCJ_LENGTH(fields), &q);
    return status == DCR_OK ? dcr_gate_compute(ask->policy, ask->book, q.orders, &q.options, NULL, out, ask->err) : status;
}
