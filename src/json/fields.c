#include "json/fields.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "delcredere/json.h"
#include "json/ask_loss.h"
#include "json/facts.h"
#include "json/load.h"
#include "json/rows_read.h"
#include "json/value.h"

/* One field being read. */
typedef struct reading {
    const dcj_ask *ask;
    const dcj_field *field;
    const json_t *value;
    dcj_place place;
    dcr_currency currency;
    char *out;      /* where the value goes */
    size_t *length; /* where the number of a list goes */
} reading;

static dcr_status no_memory(const reading *r)
{
    return dcj_refuse(r->ask->err, DCR_E_NOMEM, &r->place, "out of memory");
}

/* ---- One value ---- */

static dcr_status read_money(const reading *r, const json_t *value, const dcj_place *place, int64_t *out)
{
    if (r->currency == 0)
        return dcj_refuse(r->ask->err, DCR_E_JSON_ABSENT, place, "no currency for the amount; give \"currency\"");
    return dcj_read_money(value, place, r->currency, out, r->ask->err);
}

static dcr_status read_flag(const reading *r)
{
    uint8_t flag = 0;
    const dcr_status status = dcj_read_flag(r->value, &r->place, &flag, r->ask->err);
    if (status == DCR_OK) *(int32_t *)(void *)r->out = flag;
    return status;
}

static dcr_status read_count(const reading *r)
{
    int64_t number = 0;
    dcr_status status = dcj_read_integer(r->value, &r->place, &number, r->ask->err);
    if (status != DCR_OK) return status;
    if (number < 0 || number >= UINT32_MAX)
        return dcj_refuse(r->ask->err, DCR_E_RANGE, &r->place, "write a whole number from 0 to 4294967294");
    *(uint32_t *)(void *)r->out = (uint32_t)number;
    return DCR_OK;
}

static dcr_status find_row(const reading *r, const json_t *value, const dcj_place *place, uint32_t *out)
{
    const bool is_invoice = r->field->type == DCJ_INVOICE;
    const char *text = "";
    const dcr_status status = dcj_read_text(value, place, dcj_remedy_identifier, &text, r->ask->err);
    if (status != DCR_OK) return status;
    *out = is_invoice ? dcr_book_find_invoice(r->ask->book, text, strlen(text))
                      : dcr_book_find_buyer(r->ask->book, text, strlen(text));
    if (*out != DCR_NO_INDEX) return DCR_OK;
    return dcj_refuse(r->ask->err, is_invoice ? DCR_E_INVOICE_UNKNOWN : DCR_E_BUYER_UNKNOWN, place,
                      is_invoice ? "not in the table of invoices of the book" : "not in the table of buyers of the book");
}

/* ---- Lists ---- */

static dcr_status start_list(const reading *r, size_t width, void **out)
{
    if (!json_is_array(r->value)) return dcj_refuse(r->ask->err, DCR_E_JSON_TYPE, &r->place, "write a list");
    *out = dcj_scratch_take(r->ask->scratch, json_array_size(r->value) + 1, width);
    return *out == NULL ? no_memory(r) : DCR_OK;
}

static dcr_status finish_list(const reading *r, void *list)
{
    *(void **)(void *)r->out = list;
    *r->length = json_array_size(r->value);
    return DCR_OK;
}

static dcr_status read_amounts(const reading *r)
{
    void *list = NULL;
    dcr_status status = start_list(r, sizeof(int64_t), &list);
    for (size_t i = 0; status == DCR_OK && i < json_array_size(r->value); i++) {
        const dcj_place place = dcj_at_index(&r->place, i);
        status = read_money(r, json_array_get(r->value, i), &place, &((int64_t *)list)[i]);
    }
    return status == DCR_OK ? finish_list(r, list) : status;
}

static dcr_status read_days(const reading *r)
{
    void *list = NULL;
    dcr_status status = start_list(r, sizeof(int32_t), &list);
    for (size_t i = 0; status == DCR_OK && i < json_array_size(r->value); i++) {
        const dcj_place place = dcj_at_index(&r->place, i);
        status = dcj_read_day(json_array_get(r->value, i), &place, &((int32_t *)list)[i], r->ask->err);
    }
    return status == DCR_OK ? finish_list(r, list) : status;
}

static dcr_status read_numbers(const reading *r)
{
    void *list = NULL;
    dcr_status status = start_list(r, sizeof(int64_t), &list);
    for (size_t i = 0; status == DCR_OK && i < json_array_size(r->value); i++) {
        const dcj_place place = dcj_at_index(&r->place, i);
        status = dcj_read_integer(json_array_get(r->value, i), &place, &((int64_t *)list)[i], r->ask->err);
    }
    return status == DCR_OK ? finish_list(r, list) : status;
}

static dcr_status read_buyers(const reading *r)
{
    void *list = NULL;
    dcr_status status = start_list(r, sizeof(uint32_t), &list);
    for (size_t i = 0; status == DCR_OK && i < json_array_size(r->value); i++) {
        const dcj_place place = dcj_at_index(&r->place, i);
        status = find_row(r, json_array_get(r->value, i), &place, &((uint32_t *)list)[i]);
    }
    return status == DCR_OK ? finish_list(r, list) : status;
}

/* ---- What must be given back ---- */

static dcr_status hold(const reading *r, dcj_held held)
{
    dcj_held *moved = realloc(*r->ask->held, (*r->ask->num_held + 1) * sizeof *moved);
    if (moved == NULL) {
        dcj_release_held(&held, 1);
        return no_memory(r);
    }
    *r->ask->held = moved;
    moved[(*r->ask->num_held)++] = held;
    return DCR_OK;
}

static dcr_status read_policy(const reading *r, const json_t *document, const dcj_place *place, dcr_policy **out)
{
    dcr_error inner = DCR_ERROR_INIT;
    char *text = json_dumps(document, JSON_ENCODE_ANY);
    if (text == NULL) return no_memory(r);
    const dcr_status status = dcr_policy_from_json(text, strlen(text), NULL, out, &inner);
    free(text);
    if (status != DCR_OK) return dcj_pass(r->ask->err, place, &inner);
    return hold(r, (dcj_held){.policy = *out});
}

static dcr_status read_policies(const reading *r)
{
    void *list = NULL;
    dcr_status status = start_list(r, sizeof(dcr_policy *), &list);
    for (size_t i = 0; status == DCR_OK && i < json_array_size(r->value); i++) {
        const dcj_place place = dcj_at_index(&r->place, i);
        status = read_policy(r, json_array_get(r->value, i), &place, &((dcr_policy **)list)[i]);
    }
    return status == DCR_OK ? finish_list(r, list) : status;
}

/* The document of the policy with the terms of the question; null takes a term away. NULL: out of memory. */
static json_t *other_terms(const dcr_policy *policy, const json_t *given)
{
    char *text = NULL;
    if (dcr_policy_to_json(policy, &text, NULL, NULL) != DCR_OK) return NULL;
    json_t *document = json_loads(text, 0, NULL);
    dcr_json_free(text);
    json_t *terms = json_object_get(document, "terms");
    const char *key;
    json_t *value;
    bool done = terms != NULL;
    json_object_foreach((json_t *)(uintptr_t)given, key, value) {
        if (json_is_null(value))
            (void)json_object_del(terms, key);
        else
            done = done && json_object_set(terms, key, value) == 0;
    }
    if (done) return document;
    json_decref(document);
    return NULL;
}

static dcr_status read_changed(const reading *r, const dcr_policy *policy, dcr_policy **out)
{
    if (!json_is_object(r->value))
        return dcj_refuse(r->ask->err, DCR_E_JSON_TYPE, &r->place, "write the terms as an object, as in a policy");
    json_t *document = other_terms(policy, r->value);
    if (document == NULL) return no_memory(r);
    const dcr_status status = read_policy(r, document, NULL, out);
    json_decref(document);
    return status;
}

static dcr_status read_terms(const reading *r)
{
    return read_changed(r, r->ask->policy, (dcr_policy **)(void *)r->out);
}

static dcr_status read_book(const reading *r)
{
    dcr_error inner = DCR_ERROR_INIT;
    dcr_book *book = NULL;
    char *text = json_dumps(r->value, JSON_ENCODE_ANY);
    if (text == NULL) return no_memory(r);
    dcr_status status = dcr_book_from_json(text, strlen(text), NULL, &book, &inner);
    free(text);
    if (status != DCR_OK) return dcj_pass(r->ask->err, &r->place, &inner);
    status = hold(r, (dcj_held){.book = book});
    if (status == DCR_OK) *(dcr_book **)(void *)r->out = book;
    return status;
}

/* The currency of the invoice of the book that a row names, else 0. */
static dcr_currency invoice_currency(const reading *r, const json_t *row)
{
    const char *number = json_string_value(dcj_member(row, "invoice"));
    const json_t *ix = dcj_member(row, "invoice_ix");
    const uint32_t *currencies = dcr_table_uint32(dcr_book_table(r->ask->book, DCR_TABLE_INVOICES), DCR_INVOICES_CURRENCY);
    uint32_t invoice = number != NULL ? dcr_book_find_invoice(r->ask->book, number, strlen(number)) : DCR_NO_INDEX;
    if (!dcj_names_invoice((dcr_table_kind)r->field->of) || currencies == NULL) return 0;
    if (number == NULL && json_is_integer(ix) && json_integer_value(ix) >= 0 && json_integer_value(ix) < DCR_NO_INDEX)
        invoice = (uint32_t)json_integer_value(ix);
    return invoice < dcr_book_rows(r->ask->book, DCR_TABLE_INVOICES) ? currencies[invoice] : 0;
}

/* The currency of a row's amounts: its own, else that of the invoice that it names, else that of the question. */
static dcr_status row_currency(const reading *r, const json_t *row, const dcj_place *up, dcr_currency *out)
{
    dcj_place place = dcj_at_key(up, "currency");
    place.column = (int32_t)dcr_column_find((dcr_table_kind)r->field->of, "currency", strlen("currency"));
    const json_t *own = place.column != DCR_COLUMN_UNSET ? dcj_member(row, "currency") : NULL;
    const dcr_currency of_invoice = invoice_currency(r, row);
    *out = of_invoice != 0 ? of_invoice : r->currency;
    return own != NULL ? dcj_read_currency(own, &place, out, r->ask->err) : DCR_OK;
}

static dcr_status row_currencies(const reading *r, dcj_rows *rows)
{
    const size_t count = json_array_size(r->value);
    dcr_currency *currencies = dcj_scratch_take(r->ask->scratch, count, sizeof *currencies);
    dcr_status status = currencies != NULL ? DCR_OK : no_memory(r);
    rows->currencies = currencies;
    for (size_t i = 0; status == DCR_OK && i < count; i++) {
        const dcj_place place = dcj_at_index(&rows->place, i);
        status = row_currency(r, json_array_get(r->value, i), &place, &currencies[i]);
    }
    return status;
}

static dcr_status read_table(const reading *r)
{
    dcr_error inner = DCR_ERROR_INIT;
    dcj_rows rows = {.kind = (dcr_table_kind)r->field->of, .array = r->value, .scratch = r->ask->scratch, .err = r->ask->err};
    rows.place = r->place;
    rows.place.table = r->field->of;
    if (!json_is_array(r->value)) return dcj_refuse(r->ask->err, DCR_E_JSON_TYPE, &r->place, "write a list of rows");
    dcr_status status = dcr_table_new(rows.kind, NULL, &rows.table, &inner);
    if (status != DCR_OK) return dcj_pass(r->ask->err, &r->place, &inner);
    status = hold(r, (dcj_held){.table = rows.table});
    if (status != DCR_OK) return status;
    status = dcj_check_rows(&rows);
    if (status == DCR_OK) status = row_currencies(r, &rows);
    if (status == DCR_OK) status = dcj_read_columns(&rows);
    if (status == DCR_OK) *(dcr_table **)(void *)r->out = rows.table;
    return status;
}

/* ---- Fields ---- */

static dcr_status read_value(const reading *r)
{
    void *out = r->out;
    dcr_error *err = r->ask->err;
    switch (r->field->type) {
    case DCJ_DAY: return dcj_read_day(r->value, &r->place, out, err);
    case DCJ_MONEY: return read_money(r, r->value, &r->place, out);
    case DCJ_RATIO: return dcj_read_ratio(r->value, &r->place, out, err);
    case DCJ_NUMBER: return dcj_read_integer(r->value, &r->place, out, err);
    case DCJ_COUNT: return read_count(r);
    case DCJ_CODE: return dcj_read_code(r->value, &r->place, (dcr_group)r->field->of, out, err);
    case DCJ_YES: return read_flag(r);
    case DCJ_CURRENCY: return dcj_read_currency(r->value, &r->place, out, err);
    case DCJ_COUNTRY: return dcj_read_country(r->value, &r->place, out, err);
    case DCJ_BUYER:
    case DCJ_INVOICE: return find_row(r, r->value, &r->place, out);
    case DCJ_TEXT: return dcj_read_text(r->value, &r->place, "write a text", (const char **)out, err);
    case DCJ_ROWS: return read_table(r);
    case DCJ_AMOUNTS: return read_amounts(r);
    case DCJ_DAYS: return read_days(r);
    case DCJ_NUMBERS: return read_numbers(r);
    case DCJ_BUYERS: return read_buyers(r);
    case DCJ_POLICIES: return read_policies(r);
    case DCJ_POLICY: return read_policy(r, r->value, &r->place, (dcr_policy **)out);
    case DCJ_BOOK: return read_book(r);
    case DCJ_TERMS: return read_terms(r);
    case DCJ_VALUE: *(const json_t **)out = r->value; return DCR_OK;
    }
    return DCR_E_INTERNAL;
}

static bool has_row_key(const dcj_field *field)
{
    return field->type == DCJ_BUYER || field->type == DCJ_INVOICE;
}

static dcr_status read_row_key(const reading *r)
{
    char key[64];
    snprintf(key, sizeof key, "%s_ix", r->field->key);
    const json_t *value = dcj_member(r->ask->document, key);
    const dcj_place place = dcj_at_key(NULL, key);
    if (value != NULL) return dcj_read_index(value, &place, (uint32_t *)(void *)r->out, r->ask->err);
    return r->field->need == NULL ? DCR_OK : dcj_required(r->ask->document, &r->place, r->field->need, r->ask->err);
}

static dcr_status read_field(const dcj_ask *ask, const dcj_field *field, dcr_currency currency, void *options)
{
    const reading r = {.ask = ask, .field = field, .value = dcj_member(ask->document, field->key),
                       .place = dcj_at_key(NULL, field->key), .currency = currency,
                       .out = (char *)options + field->at, .length = (size_t *)(void *)((char *)options + field->count)};
    if (r.value != NULL) return read_value(&r);
    if (has_row_key(field)) return read_row_key(&r);
    return field->need == NULL ? DCR_OK : dcj_required(ask->document, &r.place, field->need, ask->err);
}

static dcr_status check_keys(const dcj_ask *ask, const dcj_field *fields, size_t num_fields)
{
    char known[2048] = "verb currency known_on_day";
    size_t length = strlen(known);
    for (size_t i = 0; i < num_fields && length < sizeof known; i++) {
        length += (size_t)snprintf(known + length, sizeof known - length, " %s", fields[i].key);
        if (has_row_key(&fields[i]) && length < sizeof known)
            length += (size_t)snprintf(known + length, sizeof known - length, " %s_ix", fields[i].key);
    }
    if (length >= sizeof known) return dcj_refuse(ask->err, DCR_E_INTERNAL, NULL, "a verb with too many keys");
    return dcj_check_keys(ask->document, known, NULL, ask->err);
}

dcr_status dcj_changed_policy(
    const dcj_ask *ask, const dcr_policy *policy, const json_t *terms, const dcj_place *place, dcr_policy **out)
{
    const reading r = {.ask = ask, .value = terms, .place = *place};
    return read_changed(&r, policy, out);
}

dcr_status dcj_question_currency(const dcj_ask *ask, dcr_currency *out)
{
    const dcj_place place = dcj_at_key(NULL, "currency");
    const json_t *value = dcj_member(ask->document, "currency");
    if (value != NULL) return dcj_read_currency(value, &place, out, ask->err);
    *out = ask->policy != NULL ? dcr_policy_currency(ask->policy) : 0;
    return DCR_OK;
}

dcr_status dcj_read_fields(const dcj_ask *ask, const dcj_field *fields, size_t num_fields, void *options)
{
    dcr_currency currency = 0;
    dcr_status status = check_keys(ask, fields, num_fields);
    if (status == DCR_OK) status = dcj_question_currency(ask, &currency);
    for (size_t i = 0; status == DCR_OK && i < num_fields; i++)
        status = read_field(ask, &fields[i], currency, options);
    return status;
}
