/* Alerts: rows of the agenda whose day comes near, by rules of the host. */
#include <string.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "reader/agenda.h"

enum { LONGEST = 3650, DAY_SIZE = 16 };

typedef struct rule {
    const char *label;
    size_t length;
    uint32_t item;        /* 0: every item */
    int64_t lead, every;  /* DCR_NO_AMOUNT: once */
    int64_t least_amount; /* DCR_NO_AMOUNT: any */
} rule;

typedef struct alerting {
    const dcr__agenda *agenda;
    const dcr_alerts_options *options;
    const dcr_table *rules;
    dcr_result *result;
    char *key;
    size_t key_length, key_capacity;
} alerting;

/* ---- Rules ---- */

static rule rule_at(const dcr_table *rules, size_t row)
{
    const uint32_t *item = dcr__table_values(rules, DCR_ALERT_RULES_ITEM);
    const int64_t *lead = dcr__table_values(rules, DCR_ALERT_RULES_LEAD_DAYS);
    const int64_t *every = dcr__table_values(rules, DCR_ALERT_RULES_EVERY_DAYS);
    const int64_t *least = dcr__table_values(rules, DCR_ALERT_RULES_LEAST_AMOUNT);
    const int64_t *offsets = dcr__table_values(rules, DCR_ALERT_RULES_LABEL);
    rule one = {"", 0, item != NULL ? item[row] : 0, lead[row], DCR_NO_AMOUNT, DCR_NO_AMOUNT};
    if (every != NULL) one.every = every[row];
    if (least != NULL) one.least_amount = least[row];
    if (offsets == NULL) return one;
    one.label = dcr_table_text_bytes(rules, DCR_ALERT_RULES_LABEL) + offsets[row];
    one.length = (size_t)(offsets[row + 1] - offsets[row]);
    return one;
}

static dcr_status refuse(dcr_error *err, dcr_status status, dcr_column column, size_t row, const char *why)
{
    return dcr__refuse_at(err, status, 0, (int32_t)column / 100, (int32_t)column, (int64_t)row, why);
}

static dcr_status check_rules(const dcr_table *rules, dcr_error *err)
{
    for (size_t i = 0; i < dcr_table_rows(rules); i++) {
        const rule one = rule_at(rules, i);
        if (one.item != 0 && dcr_choice_name(DCR_GROUP_AGENDA_ITEM, (int32_t)one.item) == NULL)
            return refuse(err, DCR_E_CODE, DCR_ALERT_RULES_ITEM, i, "not an item of the agenda");
        if (one.lead < -LONGEST || one.lead > LONGEST)
            return refuse(err, DCR_E_RANGE, DCR_ALERT_RULES_LEAD_DAYS, i, "outside -3650 to 3650");
        if (one.every != DCR_NO_AMOUNT && (one.every < 1 || one.every > LONGEST))
            return refuse(err, DCR_E_RANGE, DCR_ALERT_RULES_EVERY_DAYS, i, "outside 1 to 3650");
    }
    return DCR_OK;
}

/* The last day up to that of the question on which a rule speaks of a row, or DCR_NO_DAY when it was heard before. */
static int32_t alert_day(const alerting *a, const rule *one, int32_t by_day)
{
    const int64_t as_of = a->options->as_of_day;
    int64_t day = (int64_t)by_day - one->lead;
    if (day > as_of) return DCR_NO_DAY;
    if (one->every != DCR_NO_AMOUNT) day += (as_of - day) / one->every * one->every;
    const bool is_new = a->options->last_run_day == DCR_NO_DAY || day > a->options->last_run_day;
    return is_new && day >= DCR_DAY_MIN ? (int32_t)day : DCR_NO_DAY;
}

static bool is_enough(const rule *one, const dcr__agenda_row *row)
{
    const int64_t amount = row->at_stake != DCR_NO_AMOUNT ? row->at_stake : row->amount;
    return one->least_amount == DCR_NO_AMOUNT || (amount != DCR_NO_AMOUNT && amount >= one->least_amount);
}

/* ---- Keys ---- */

static dcr_status put(alerting *a, const char *text, size_t length)
{
    char *key = dcr__grow(&a->agenda->heap, a->key, &a->key_capacity, a->key_length + length + 1, 1);
    if (key == NULL) return DCR_E_NOMEM;
    a->key = key;
    if (length > 0) memcpy(key + a->key_length, text, length);
    a->key_length += length;
    return DCR_OK;
}

static dcr_status put_number(alerting *a, uint32_t number)
{
    char digits[DAY_SIZE];
    size_t at = sizeof digits;
    if (number == DCR_NO_INDEX) return DCR_OK;
    do digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    return put(a, digits + at, sizeof digits - at);
}

static dcr_status put_day(alerting *a, int32_t day)
{
    char text[DAY_SIZE];
    return put(a, text, dcr_day_format(day, text, sizeof text));
}

/* The ledger's name of a row of BUYERS or INVOICES, else its number. */
static dcr_status put_identity(alerting *a, dcr_column column, uint32_t row)
{
    const dcr__facts *facts = &a->agenda->book->facts[(int32_t)column / 100];
    size_t length = 0;
    if (row == DCR_NO_INDEX) return DCR_OK;
    const char *name = dcr__facts_values(facts, column) != NULL ? dcr__facts_text(facts, column, row, &length) : "";
    return length > 0 ? put(a, name, length) : put_number(a, row);
}

static dcr_status put_key(alerting *a, const dcr__agenda_row *row, size_t rule_row, int32_t day)
{
    size_t length = 0;
    const char *item = dcr_choice_name(DCR_GROUP_AGENDA_ITEM, row->item);
    const char *name = dcr__agenda_name(a->agenda, row, &length);
    a->key_length = 0;
    DCR_TRY(put(a, item, strlen(item)));
    DCR_TRY(put(a, "|", 1));
    DCR_TRY(put_identity(a, DCR_BUYERS_BUYER, row->buyer));
    DCR_TRY(put(a, "|", 1));
    DCR_TRY(put_identity(a, DCR_INVOICES_INVOICE, row->invoice));
    DCR_TRY(put(a, "|", 1));
    DCR_TRY(put_number(a, row->limit));
    DCR_TRY(put(a, "|", 1));
    DCR_TRY(put(a, name, length));
    DCR_TRY(put(a, "|", 1));
    DCR_TRY(put_day(a, row->by_day));
    DCR_TRY(put(a, "|", 1));
    DCR_TRY(put_day(a, row->anchor_day));
    DCR_TRY(put(a, "|", 1));
    DCR_TRY(put_number(a, (uint32_t)rule_row));
    DCR_TRY(put(a, "|", 1));
    return put_day(a, day);
}

/* ---- Rows ---- */

static void put_values(const dcr__agenda_row *from, dcr_result *result, size_t row)
{
    dcr__result_uint32(result, DCR_ALERTS_ITEM)[row] = from->item;
    dcr__result_uint32(result, DCR_ALERTS_BUYER_IX)[row] = from->buyer;
    dcr__result_uint32(result, DCR_ALERTS_INVOICE_IX)[row] = from->invoice;
    dcr__result_uint32(result, DCR_ALERTS_LIMIT_IX)[row] = from->limit;
    dcr__result_uint32(result, DCR_ALERTS_STATE)[row] = from->state;
    dcr__result_int32(result, DCR_ALERTS_BY_DAY)[row] = from->by_day;
    dcr__result_int64(result, DCR_ALERTS_AMOUNT)[row] = from->amount;
    dcr__result_int64(result, DCR_ALERTS_AT_STAKE)[row] = from->at_stake;
}

static dcr_status put_alert(alerting *a, const dcr__agenda_row *from, const rule *one, size_t rule_row, int32_t day)
{
    size_t row = 0;
    size_t length = 0;
    const char *name = dcr__agenda_name(a->agenda, from, &length);
    DCR_TRY(dcr__result_row(a->result, DCR_TABLE_ALERTS, &row));
    put_values(from, a->result, row);
    dcr__result_uint32(a->result, DCR_ALERTS_RULE_IX)[row] = (uint32_t)rule_row;
    dcr__result_int32(a->result, DCR_ALERTS_ALERT_DAY)[row] = day;
    DCR_TRY(dcr__result_put_text(a->result, DCR_ALERTS_LABEL, row, one->label, one->length));
    DCR_TRY(dcr__result_put_text(a->result, DCR_ALERTS_DEADLINE, row, name, length));
    DCR_TRY(put_key(a, from, rule_row, day));
    return dcr__result_put_text(a->result, DCR_ALERTS_KEY, row, a->key, a->key_length);
}

static dcr_status judge(alerting *a, const dcr__agenda_row *row)
{
    const bool is_live = row->state == DCR_DEADLINE_STATE_OPEN || row->state == DCR_DEADLINE_STATE_MISSED;
    if (!is_live || row->by_day == DCR_NO_DAY) return DCR_OK;
    for (size_t k = 0; k < dcr_table_rows(a->rules); k++) {
        const rule one = rule_at(a->rules, k);
        if ((one.item != 0 && one.item != row->item) || !is_enough(&one, row)) continue;
        const int32_t day = alert_day(a, &one, row->by_day);
        if (day != DCR_NO_DAY) DCR_TRY(put_alert(a, row, &one, k, day));
    }
    return DCR_OK;
}

static dcr_status show(alerting *a)
{
    DCR_TRY(dcr__result_add(a->result, DCR_TABLE_ALERTS, 0));
    for (size_t k = 0; k < a->agenda->num; k++) DCR_TRY(judge(a, &a->agenda->rows[a->agenda->order[k]]));
    return DCR_OK;
}

static dcr_status answer(const dcr__agenda *agenda, const dcr_alerts_options *options, dcr_result **out, dcr_error *err)
{
    alerting a = {.agenda = agenda, .options = options, .rules = options->rules};
    dcr_status status = dcr__result_new(agenda->allocator, (uint32_t)agenda->policy->terms.currency, &a.result, err);
    if (status != DCR_OK) return status;
    status = show(&a);
    dcr__release(&agenda->heap, a.key);
    if (status == DCR_OK) {
        *out = a.result;
        return DCR_OK;
    }
    dcr_result_free(a.result);
    return dcr__refuse(err, status, "no memory for alerts");
}

/* ---- The question ---- */

static dcr_status check(const dcr_alerts_options *options, dcr_error *err)
{
    if (options->rules == NULL) return dcr__refuse(err, DCR_E_FACT_ABSENT, "no alert rules; give \"rules\"");
    DCR_TRY(dcr__table_check(options->rules, DCR_TABLE_ALERT_RULES, "rules is not a table of alert rules", err));
    if (options->last_run_day != DCR_NO_DAY && !dcr__day_is_valid(options->last_run_day))
        return dcr__refuse(err, DCR_E_DATE, "last_run_day must be a day in the years 1 to 9999");
    return check_rules(options->rules, err);
}

dcr_status dcr_alerts_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_alerts_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_alerts_options known;
    dcr_agenda_options asked = DCR_AGENDA_OPTIONS_INIT;
    dcr__agenda agenda;
    dcr_status status = dcr__sized_read(&known, sizeof known, sizeof known, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_ALERTS_OPTIONS_INIT");
    status = check(&known, err);
    if (status != DCR_OK) return status;
    asked.as_of_day = known.as_of_day;
    asked.with_money = known.with_money;
    asked.cause = known.cause;
    asked.buyer_ix = known.buyer_ix;
    asked.utilisation = known.utilisation;
    asked.duties_done = known.duties_done;
    status = dcr__agenda_build(&agenda, policy, book, &asked, allocator, err);
    if (status == DCR_OK) status = answer(&agenda, &known, out, err);
    dcr__agenda_release(&agenda);
    return status;
}

void dcr_alerts_options_init(dcr_alerts_options *options, size_t size)
{
    static const dcr_alerts_options init = DCR_ALERTS_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
