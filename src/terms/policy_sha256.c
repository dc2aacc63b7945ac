/* The digest of what a policy states: docs/readers/receipt.md. */
#include <string.h>

#include "terms/policy.h"
#include "terms/table_sha256.h"

/* Rows of the table of terms, sorted in place by insertion: policies have few, nearly in order. */
typedef struct order {
    const dcr_table *table;
    uint32_t *rows;
    size_t num;
} order;

static int compare_numbers(uint32_t a, uint32_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_rows(const dcr_table *table, uint32_t a, uint32_t b)
{
    const uint32_t *terms = dcr_table_uint32(table, DCR_POLICY_TERMS_TERM);
    const uint32_t *scopes = dcr_table_uint32(table, DCR_POLICY_TERMS_SCOPE);
    const int64_t *offsets = dcr_table_text_offsets(table, DCR_POLICY_TERMS_SCOPE_VALUE);
    const char *bytes = dcr_table_text_bytes(table, DCR_POLICY_TERMS_SCOPE_VALUE);
    const size_t a_length = (size_t)(offsets[a + 1] - offsets[a]);
    const size_t b_length = (size_t)(offsets[b + 1] - offsets[b]);
    if (terms[a] != terms[b]) return compare_numbers(terms[a], terms[b]);
    if (scopes[a] != scopes[b]) return compare_numbers(scopes[a], scopes[b]);
    const int found = memcmp(bytes + offsets[a], bytes + offsets[b], a_length < b_length ? a_length : b_length);
    return found != 0 ? found : a_length < b_length ? -1 : a_length > b_length;
}

static void put_in_order(order *o, uint32_t row)
{
    size_t at = o->num++;
    for (; at > 0 && compare_rows(o->table, row, o->rows[at - 1]) < 0; at--) o->rows[at] = o->rows[at - 1];
    o->rows[at] = row;
}

/* Terms given, by number, scope and its value, whatever the order in which they were set. */
static dcr_status take_terms(dcr__sha256 *sha, const dcr_policy *policy)
{
    static const dcr_column columns[] = {DCR_POLICY_TERMS_TERM, DCR_POLICY_TERMS_SCOPE, DCR_POLICY_TERMS_SCOPE_VALUE,
                                         DCR_POLICY_TERMS_TEXT, DCR_COLUMN_UNSET};
    const dcr_table *table = &policy->terms_table;
    const uint32_t *sources = dcr_table_uint32(table, DCR_POLICY_TERMS_SOURCE);
    order o = {table, dcr__new_array(&policy->heap, dcr_table_rows(table), sizeof *o.rows), 0};
    if (o.rows == NULL) return DCR_E_NOMEM;
    for (size_t row = 0; row < dcr_table_rows(table); row++)
        if (sources[row] == DCR_SOURCE_GIVEN) put_in_order(&o, (uint32_t)row);
    const dcr__digested digested = {table, o.rows, o.num, columns, NULL, NULL};
    dcr__sha256_take_table(sha, &digested);
    dcr__release(&policy->heap, o.rows);
    return DCR_OK;
}

static void take_whole(dcr__sha256 *sha, const dcr_table *table)
{
    const dcr__digested digested = {.table = table};
    if (table != NULL) dcr__sha256_take_table(sha, &digested);
}

static void take_calendar(dcr__sha256 *sha, const dcr_calendar *calendar)
{
    dcr_table holidays;
    size_t num_holidays = 0;
    const int32_t *days = calendar == NULL ? NULL : dcr_calendar_holidays(calendar, &num_holidays);
    dcr__table_init(&holidays, DCR_TABLE_HOLIDAYS, num_holidays);
    dcr__table_set(&holidays, DCR_HOLIDAYS_HOLIDAY_DAY, days);
    take_whole(sha, &holidays);
    dcr__sha256_take_number(sha, 0, 4);
    dcr__sha256_take_number(sha, calendar != NULL, 4);
    dcr__sha256_take_number(sha, calendar == NULL ? 0 : dcr_calendar_weekend(calendar), 4);
}

size_t dcr_policy_sha256(const dcr_policy *policy, char *out, size_t capacity)
{
    static const char head[] = "delcredere policy 1\n";
    unsigned char digest[DCR__SHA256_BYTES];
    dcr__sha256 sha;
    if (policy == NULL) return 0;
    dcr__sha256_start(&sha);
    dcr__sha256_take(&sha, head, sizeof head - 1);
    if (take_terms(&sha, policy) != DCR_OK) return 0;
    take_whole(&sha, &policy->plan_table);
    for (size_t slot = 0; slot < DCR__NUM_POLICY_TABLES; slot++)
        take_whole(&sha, dcr_policy_table(policy, dcr__policy_table_of(slot)));
    take_calendar(&sha, policy->calendar);
    dcr__sha256_finish(&sha, digest);
    return dcr__sha256_give(digest, out, capacity);
}
