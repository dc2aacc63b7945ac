/* Predicates of the host: read once by the types of their columns, then held against rows. docs/readers/rules.md. */
#include "reader/rule_table.h"

#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "day/civil.h"
#include "day/day_text.h"
#include "num/decimal.h"
#include "terms/registry.h"

static dcr_status refuse(dcr_error *err, dcr_status status, dcr_column column, size_t row, const char *why)
{
    return dcr__refuse_at(err, status, 0, (int32_t)column / 100, (int32_t)column, (int64_t)row, why);
}

bool dcr__host_text_is(const dcr__host_text *one, const dcr__host_text *other)
{
    return one->length == other->length && (one->length == 0 || memcmp(one->text, other->text, one->length) == 0);
}

uint32_t dcr__rule_invoice(const dcr__rule_table *r, size_t row)
{
    return r->q.table == DCR_TABLE_INVOICES ? (uint32_t)row : DCR_NO_INDEX;
}

uint32_t dcr__rule_buyer(const dcr__rule_table *r, size_t row)
{
    if (r->q.table == DCR_TABLE_BUYERS) return (uint32_t)row;
    return r->q.table == DCR_TABLE_INVOICES ? dcr__book_buyer_of(r->book, (uint32_t)row) : DCR_NO_INDEX;
}

/* ---- Values as documents write them ---- */

static dcr_status read_flag(const char *text, size_t length, int64_t *out)
{
    const bool is_yes = length == 3 && memcmp(text, "yes", 3) == 0, is_no = length == 2 && memcmp(text, "no", 2) == 0;
    *out = is_yes;
    return is_yes || is_no ? DCR_OK : DCR_E_CODE;
}

static dcr_status read_code(const dcr__predicate *p, const char *text, size_t length, int64_t *out)
{
    char name[8] = "";
    if (p->type == DCR_COLUMN_TYPE_CODE || p->type == DCR_COLUMN_TYPE_SET) {
        const bool is_reason = p->type == DCR_COLUMN_TYPE_SET || strcmp(dcr_column_name(p->column), "reason") == 0;
        *out = is_reason ? (int64_t)dcr_reason_find(text, length) : dcr_choice_find(dcr_column_group(p->column), text, length);
        return *out > 0 ? DCR_OK : DCR_E_CODE;
    }
    if (length >= sizeof name) return DCR_E_CODE;
    memcpy(name, text, length);
    *out = p->type == DCR_COLUMN_TYPE_CURRENCY ? dcr_currency_find(name) : dcr_country_find(name);
    return *out > 0 ? DCR_OK : DCR_E_CODE;
}

static dcr_status read_day(const char *text, size_t length, int64_t *out)
{
    int32_t day = DCR_NO_DAY;
    const dcr_status status = dcr__day_parse(text, length, &day);
    *out = day;
    return status;
}

static dcr_status read_value(const dcr__rule_table *r, const dcr__predicate *p, const char *text, size_t length, int64_t *out)
{
    switch (p->type) {
    case DCR_COLUMN_TYPE_MONEY:
        if (dcr_currency_exponent(r->q.currency) < 0) return DCR_E_CURRENCY;
        return dcr__decimal_parse(text, length, dcr_currency_exponent(r->q.currency), (dcr_rounding)0, out);
    case DCR_COLUMN_TYPE_RATIO:
        if (length > 0 && text[length - 1] == '%') return dcr__decimal_parse(text, length - 1, 7, (dcr_rounding)0, out);
        return dcr__decimal_parse(text, length, 9, (dcr_rounding)0, out);
    case DCR_COLUMN_TYPE_DECIMAL: return dcr__decimal_parse(text, length, 9, (dcr_rounding)0, out);
    case DCR_COLUMN_TYPE_NUMBER:
    case DCR_COLUMN_TYPE_INDEX: return dcr__decimal_parse(text, length, 0, (dcr_rounding)0, out);
    case DCR_COLUMN_TYPE_DAY: return read_day(text, length, out);
    case DCR_COLUMN_TYPE_FLAG: return read_flag(text, length, out);
    default: return read_code(p, text, length, out);
    }
}

static dcr_status read_bound(const dcr__rule_table *r, const dcr__predicate *p, dcr_column column, size_t row, int64_t *out, dcr_error *err)
{
    size_t length = 0;
    const char *text = dcr__table_text(r->q.predicates, column, row, &length);
    if (length == 0) return DCR_OK;
    const dcr_status status = read_value(r, p, text, length, out);
    return status == DCR_OK ? DCR_OK : refuse(err, status, column, row, "not a value of the column, as documents write it");
}

static size_t trimmed(const char **text, size_t length)
{
    while (length > 0 && **text == ' ') (*text)++, length--;
    while (length > 0 && (*text)[length - 1] == ' ') length--;
    return length;
}

static dcr_status add_value(dcr__rule_table *r, dcr__predicate *p, const char *text, size_t length, size_t row, dcr_error *err)
{
    const size_t at = r->num_values++;
    r->texts[at] = (dcr__host_text){text, length};
    p->num_values++;
    if (p->type == DCR_COLUMN_TYPE_TEXT) return DCR_OK;
    const dcr_status status = read_value(r, p, text, length, &r->values[at]);
    if (status != DCR_OK) return refuse(err, status, DCR_RULE_PREDICATES_VALUES, row, "not values of the column, as documents write them");
    if (p->type == DCR_COLUMN_TYPE_SET && dcr_reason_bit((dcr_reason)r->values[at]) >= 0)
        p->set |= UINT64_C(1) << dcr_reason_bit((dcr_reason)r->values[at]);
    return DCR_OK;
}

static dcr_status read_list(dcr__rule_table *r, dcr__predicate *p, size_t row, dcr_error *err)
{
    dcr__host_text list = dcr__host_text_of(r->q.predicates, DCR_RULE_PREDICATES_VALUES, row);
    p->first_value = r->num_values;
    if (list.length == 0) return refuse(err, DCR_E_FACT_ABSENT, DCR_RULE_PREDICATES_VALUES, row, "give the values of the list");
    for (size_t from = 0; from <= list.length;) {
        const char *text = list.text + from;
        const char *comma = memchr(text, ',', list.length - from);
        const size_t length = comma != NULL ? (size_t)(comma - text) : list.length - from;
        from += length + 1;
        const size_t rest = trimmed(&text, length);
        DCR_TRY(add_value(r, p, text, rest, row, err));
    }
    return DCR_OK;
}

/* ---- Predicates ---- */

static bool has_order(dcr_column_type type)
{
    return type == DCR_COLUMN_TYPE_MONEY || type == DCR_COLUMN_TYPE_RATIO || type == DCR_COLUMN_TYPE_NUMBER ||
           type == DCR_COLUMN_TYPE_DECIMAL || type == DCR_COLUMN_TYPE_DAY || type == DCR_COLUMN_TYPE_INDEX;
}

static dcr_status read_range(const dcr__rule_table *r, dcr__predicate *p, size_t row, dcr_error *err)
{
    if (!has_order(p->type))
        return refuse(err, DCR_E_UNKNOWN, DCR_RULE_PREDICATES_COMPARISON, row, "the column has no order; write in, not_in, absent or present");
    DCR_TRY(read_bound(r, p, DCR_RULE_PREDICATES_FROM_VALUE, row, &p->from, err));
    DCR_TRY(read_bound(r, p, DCR_RULE_PREDICATES_UNTIL_VALUE, row, &p->until, err));
    return p->from != INT64_MIN || p->until != INT64_MAX
               ? DCR_OK
               : refuse(err, DCR_E_FACT_ABSENT, DCR_RULE_PREDICATES_FROM_VALUE, row, "give from_value or until_value");
}

static dcr_status read_age(const dcr__rule_table *r, dcr__predicate *p, size_t row, dcr_error *err)
{
    const dcr__host_text days = dcr__host_text_of(r->q.predicates, DCR_RULE_PREDICATES_FROM_VALUE, row);
    if (p->type != DCR_COLUMN_TYPE_DAY)
        return refuse(err, DCR_E_UNKNOWN, DCR_RULE_PREDICATES_COMPARISON, row, "the column is not a day; write range, in, not_in, absent or present");
    if (r->q.as_of_day == DCR_NO_DAY) return dcr__refuse(err, DCR_E_DATE, "as_of_day: give the day from which ages count");
    if (days.length == 0) return refuse(err, DCR_E_FACT_ABSENT, DCR_RULE_PREDICATES_FROM_VALUE, row, "give the number of days");
    const dcr_status status = dcr__decimal_parse(days.text, days.length, 0, (dcr_rounding)0, &p->from);
    if (status != DCR_OK) return refuse(err, status, DCR_RULE_PREDICATES_FROM_VALUE, row, "not a number of days");
    return p->from >= 0 ? DCR_OK : refuse(err, DCR_E_RANGE, DCR_RULE_PREDICATES_FROM_VALUE, row, "days must be at least 0");
}

static dcr_column column_in(const dcr_table *table, const char *name, size_t length)
{
    if (table == NULL) return (dcr_column)0;
    const char *own = dcr_table_name(dcr_table_kind_of(table));
    const size_t prefix = strlen(own);
    if (length > prefix + 1 && memcmp(name, own, prefix) == 0 && name[prefix] == '.')
        return dcr_column_find(dcr_table_kind_of(table), name + prefix + 1, length - prefix - 1);
    return dcr_column_find(dcr_table_kind_of(table), name, length);
}

static dcr_status read_predicate(dcr__rule_table *r, size_t row, dcr_error *err)
{
    dcr__predicate *p = &r->predicates[row];
    const dcr__host_text name = dcr__host_text_of(r->q.predicates, DCR_RULE_PREDICATES_COLUMN, row);
    *p = (dcr__predicate){.table = r->facts, .from = INT64_MIN, .until = INT64_MAX};
    p->comparison = ((const uint32_t *)dcr__table_values(r->q.predicates, DCR_RULE_PREDICATES_COMPARISON))[row];
    p->rule = dcr__host_text_of(r->q.predicates, DCR_RULE_PREDICATES_RULE, row);
    p->column = column_in(r->facts, name.text, name.length);
    if (p->column == 0) p->column = column_in(p->table = r->answers, name.text, name.length);
    if (p->column == 0)
        return refuse(err, DCR_E_COLUMN_ABSENT, DCR_RULE_PREDICATES_COLUMN, row,
                      "no such column in the table; with a policy and as_of_day, buyers and invoices have those of the cover too");
    p->type = dcr_column_type_of(p->column);
    if (p->rule.length == 0) return refuse(err, DCR_E_FACT_ABSENT, DCR_RULE_PREDICATES_RULE, row, "a rule must have a name");
    switch (p->comparison) {
    case DCR_RULE_COMPARISON_RANGE: return read_range(r, p, row, err);
    case DCR_RULE_COMPARISON_IN:
    case DCR_RULE_COMPARISON_NOT_IN: return read_list(r, p, row, err);
    case DCR_RULE_COMPARISON_OLDER_OR_NEVER:
    case DCR_RULE_COMPARISON_WITHIN: return read_age(r, p, row, err);
    case DCR_RULE_COMPARISON_ABSENT:
    case DCR_RULE_COMPARISON_PRESENT: return DCR_OK;
    default: return refuse(err, DCR_E_CODE, DCR_RULE_PREDICATES_COMPARISON, row, "not a comparison");
    }
}

/* ---- A row ---- */

/* The value of a row as a number; false where it is absent. Of a text: where it stands. */
static bool value_of(const dcr__predicate *p, size_t row, int64_t *value, dcr__host_text *text)
{
    const void *values = dcr__table_values(p->table, p->column);
    if (values == NULL) return false;
    switch (p->type) {
    case DCR_COLUMN_TYPE_TEXT: *text = dcr__host_text_of(p->table, p->column, row); return text->length > 0;
    case DCR_COLUMN_TYPE_DAY: *value = ((const int32_t *)values)[row]; return *value != DCR_NO_DAY;
    case DCR_COLUMN_TYPE_INDEX: *value = ((const uint32_t *)values)[row]; return *value != DCR_NO_INDEX;
    case DCR_COLUMN_TYPE_CODE:
    case DCR_COLUMN_TYPE_CURRENCY:
    case DCR_COLUMN_TYPE_COUNTRY: *value = ((const uint32_t *)values)[row]; return *value != 0;
    case DCR_COLUMN_TYPE_FLAG: *value = ((const uint8_t *)values)[row]; return true;
    case DCR_COLUMN_TYPE_SET: *value = (int64_t)((const uint64_t *)values)[row]; return *value != 0;
    default: *value = ((const int64_t *)values)[row]; return *value != DCR_NO_AMOUNT;
    }
}

static bool is_listed(const dcr__rule_table *r, const dcr__predicate *p, int64_t value, const dcr__host_text *text)
{
    if (p->type == DCR_COLUMN_TYPE_SET) return ((uint64_t)value & p->set) != 0;
    const bool is_states = dcr_column_group(p->column) == DCR_GROUP_STATE;
    for (size_t i = p->first_value; i < p->first_value + p->num_values; i++) {
        const bool is_same = is_states ? (value & r->values[i]) != 0 : value == r->values[i];
        if (p->type == DCR_COLUMN_TYPE_TEXT ? dcr__host_text_is(text, &r->texts[i]) : is_same) return true;
    }
    return false;
}

static bool holds(const dcr__rule_table *r, const dcr__predicate *p, size_t row)
{
    int64_t value = 0;
    dcr__host_text text = {"", 0};
    const bool is_there = value_of(p, row, &value, &text);
    const int64_t age = is_there && p->type == DCR_COLUMN_TYPE_DAY ? (int64_t)r->q.as_of_day - value : 0;
    switch (p->comparison) {
    case DCR_RULE_COMPARISON_RANGE: return is_there && p->from <= value && value <= p->until;
    case DCR_RULE_COMPARISON_IN: return is_there && is_listed(r, p, value, &text);
    case DCR_RULE_COMPARISON_NOT_IN: return !is_there || !is_listed(r, p, value, &text);
    case DCR_RULE_COMPARISON_OLDER_OR_NEVER: return !is_there || age > p->from;
    case DCR_RULE_COMPARISON_WITHIN: return is_there && age <= p->from;
    default: return is_there == (p->comparison == DCR_RULE_COMPARISON_PRESENT);
    }
}

/* Amounts of facts are in the currency of their row. */
static bool is_foreign(const dcr__rule_table *r, const dcr__predicate *p, size_t row)
{
    if (p->type != DCR_COLUMN_TYPE_MONEY || p->table != r->facts || p->comparison >= DCR_RULE_COMPARISON_OLDER_OR_NEVER) return false;
    return r->currencies != NULL && r->currencies[row] != 0 && r->currencies[row] != r->q.currency;
}

void dcr__rule_chain(dcr__rule_table *r)
{
    for (size_t i = 0; i < r->num_rules; i++) r->first[i] = SIZE_MAX;
    for (size_t k = r->num_predicates; k-- > 0;) {
        size_t i = 0;
        while (i < r->num_rules && !dcr__host_text_is(&r->rules[i], &r->predicates[k].rule)) i++;
        if (i == r->num_rules) continue;
        r->predicates[k].next = r->first[i];
        r->first[i] = k;
    }
}

dcr_status dcr__rule_failed(const dcr__rule_table *r, size_t rule, size_t row, uint32_t *failed, dcr_error *err)
{
    *failed = DCR_NO_INDEX;
    for (size_t k = r->first[rule]; k != SIZE_MAX; k = r->predicates[k].next) {
        const dcr__predicate *p = &r->predicates[k];
        if (is_foreign(r, p, row))
            return refuse(err, DCR_E_CURRENCY_MIX, p->column, row, "the row is in another currency than the predicate");
        if (holds(r, p, row)) continue;
        *failed = (uint32_t)k;
        return DCR_OK;
    }
    return DCR_OK;
}

/* ---- The question ---- */

static dcr_status look_at_table(dcr__rule_table *r, const dcr_allocator *allocator, dcr_error *err)
{
    const dcr_table_kind kind = (dcr_table_kind)r->q.table;
    const dcr_column currency = dcr_column_find(kind, "currency", strlen("currency"));
    dcr_cover_options cover = DCR_COVER_OPTIONS_INIT;
    r->facts = dcr__is_facts(kind) ? dcr_book_table(r->book, kind) : NULL;
    if (r->facts == NULL)
        return dcr__refuse(err, DCR_E_UNKNOWN, "table: write a table of facts of the book: buyers, limits, invoices, receipts, events, ...");
    if (currency != 0) r->currencies = dcr__table_values(r->facts, currency);
    if (r->q.currency == 0 && r->policy != NULL) r->q.currency = r->policy->terms.currency;
    if (r->policy == NULL || (kind != DCR_TABLE_BUYERS && kind != DCR_TABLE_INVOICES)) return DCR_OK;
    cover.as_of_day = r->q.as_of_day;
    DCR_TRY(dcr_cover_compute(r->policy, r->book, &cover, allocator, &r->cover, err));
    r->answers = dcr_cover_table(r->cover, kind == DCR_TABLE_BUYERS ? DCR_TABLE_COVER_BUYERS : DCR_TABLE_COVER_INVOICES);
    return DCR_OK;
}

static dcr_status check_tables(const dcr__rule_table *r, dcr_error *err)
{
    if (r->q.as_of_day != DCR_NO_DAY && !dcr__day_is_valid(r->q.as_of_day))
        return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    if (r->q.predicates == NULL) return dcr__refuse(err, DCR_E_FACT_ABSENT, "no predicates; give \"predicates\"");
    DCR_TRY(dcr__table_check(r->q.predicates, DCR_TABLE_RULE_PREDICATES, "predicates is not a table of predicates", err));
    if (r->q.outcomes == NULL) return DCR_OK;
    return dcr__table_check(r->q.outcomes, DCR_TABLE_RULE_OUTCOMES, "outcomes is not a table of outcomes", err);
}

/* Room for all predicates, the values of their lists, and the names of rules. */
static dcr_status make_room(dcr__rule_table *r)
{
    const size_t rows = dcr_table_rows(r->q.predicates);
    size_t values = 1, outcomes = r->q.outcomes != NULL ? dcr_table_rows(r->q.outcomes) : 0;
    for (size_t k = 0; k < rows; k++) {
        const dcr__host_text list = dcr__host_text_of(r->q.predicates, DCR_RULE_PREDICATES_VALUES, k);
        values++;
        for (size_t i = 0; i < list.length; i++) values += list.text[i] == ',';
    }
    r->predicates = dcr__new_array(&r->heap, rows + 1, sizeof *r->predicates);
    r->values = dcr__new_array(&r->heap, values, sizeof *r->values);
    r->texts = dcr__new_array(&r->heap, values, sizeof *r->texts);
    r->rules = dcr__new_array(&r->heap, rows + outcomes + 1, sizeof *r->rules);
    r->first = dcr__new_array(&r->heap, rows + outcomes + 1, sizeof *r->first);
    const bool has_room = r->predicates != NULL && r->values != NULL && r->texts != NULL && r->rules != NULL && r->first != NULL;
    return has_room ? DCR_OK : DCR_E_NOMEM;
}

static dcr_status read_all(dcr__rule_table *r, dcr_error *err)
{
    if (make_room(r) != DCR_OK) return dcr__refuse(err, DCR_E_NOMEM, "no memory for rules");
    for (size_t k = 0; k < dcr_table_rows(r->q.predicates); k++) DCR_TRY(read_predicate(r, k, err));
    r->num_predicates = dcr_table_rows(r->q.predicates);
    return DCR_OK;
}

dcr_status dcr__rule_table_open(dcr__rule_table *r, const dcr_policy *policy, const dcr_book *book,
                                const dcr_rules_options *options, const dcr_allocator *allocator, dcr_error *err)
{
    *r = (dcr__rule_table){.policy = policy, .book = book};
    dcr_status status = dcr__sized_read(&r->q, sizeof r->q, sizeof r->q, options);
    if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_RULES_OPTIONS_INIT");
    DCR_TRY(dcr__heap_from(allocator, &r->heap, err));
    DCR_TRY(check_tables(r, err));
    DCR_TRY(look_at_table(r, allocator, err));
    DCR_TRY(read_all(r, err));
    return dcr__result_new(allocator, r->q.currency, &r->result, err);
}

void dcr__rule_table_close(dcr__rule_table *r)
{
    dcr_cover_free(r->cover);
    dcr__release(&r->heap, r->predicates);
    dcr__release(&r->heap, r->values);
    dcr__release(&r->heap, r->texts);
    dcr__release(&r->heap, r->rules);
    dcr__release(&r->heap, r->first);
}

void dcr_rules_options_init(dcr_rules_options *options, size_t size)
{
    static const dcr_rules_options init = DCR_RULES_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}
