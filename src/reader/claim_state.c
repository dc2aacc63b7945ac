/* Where claims stand with the insurer: claimed, approved, paid, and the difference by reason. systems.md C7, 2.5 row 5, 3.8. What is
 * computed: docs/readers/claim-file.md 4. */
#include "reader/claim_state.h"

#include "base/ckd.h"
#include "base/check.h"
#include "base/order.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "day/civil.h"
#include "delcredere/reason.h"
#include "reader/first_rows.h"
#include "terms/result.h"

typedef struct dcr__claim_version {
    size_t claim, row;
    int32_t day;
} version;

const char *dcr__text_of(const dcr_table *table, dcr_column column, size_t row, size_t *length)
{
    const int64_t *offsets = dcr_table_text_offsets(table, column);
    *length = offsets != NULL ? (size_t)(offsets[row + 1] - offsets[row]) : 0;
    return offsets != NULL ? dcr_table_text_bytes(table, column) + offsets[row] : "";
}

/* ---- Rows ---- */

static int64_t amount_at(const dcr_table *table, dcr_column column, size_t row)
{
    const int64_t *values = dcr_table_int64(table, column);
    return values != NULL ? values[row] : DCR_NO_AMOUNT;
}

static uint32_t code_at(const dcr_table *table, dcr_column column, size_t row)
{
    const uint32_t *values = dcr_table_uint32(table, column);
    return values != NULL ? values[row] : 0;
}

static dcr_status refuse(dcr_error *err, dcr_status status, dcr_column column, size_t row, const char *text)
{
    return dcr__refuse_at(err, status, 0, DCR_TABLE_CLAIM_VERSIONS, (int32_t)column, (int64_t)row, text);
}

static dcr_status check_row(const dcr_table *table, size_t row, dcr_error *err)
{
    static const dcr_column amounts[] = {DCR_CLAIM_VERSIONS_CLAIMED, DCR_CLAIM_VERSIONS_APPROVED, DCR_CLAIM_VERSIONS_PAID,
                                         DCR_CLAIM_VERSIONS_REDUCTION};
    const int32_t *days = dcr_table_int32(table, DCR_CLAIM_VERSIONS_VERSION_DAY);
    const uint32_t reason = code_at(table, DCR_CLAIM_VERSIONS_REASON, row);
    size_t length = 0;
    (void)dcr__text_of(table, DCR_CLAIM_VERSIONS_CLAIM, row, &length);
    if (length == 0) return refuse(err, DCR_E_FACT_ABSENT, DCR_CLAIM_VERSIONS_CLAIM, row, "the row names no claim");
    if (days == NULL || !dcr__day_is_valid(days[row]))
        return refuse(err, DCR_E_FACT_ABSENT, DCR_CLAIM_VERSIONS_VERSION_DAY, row, "the row has no day in the years 1 to 9999");
    if (code_at(table, DCR_CLAIM_VERSIONS_STATUS, row) > DCR_CLAIM_STATUS_PAID)
        return refuse(err, DCR_E_CODE, DCR_CLAIM_VERSIONS_STATUS, row, "status must be one of dcr_claim_status, or 0");
    if (reason != 0 && dcr_reason_code((dcr_reason)reason) == NULL)
        return refuse(err, DCR_E_CODE, DCR_CLAIM_VERSIONS_REASON, row, "reason must be one of dcr_reason, or 0");
    for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++) {
        const int64_t amount = amount_at(table, amounts[i], row);
        if (amount != DCR_NO_AMOUNT && amount < 0)
            return refuse(err, DCR_E_AMOUNT_SIGN, amounts[i], row, "an amount may not be below zero");
    }
    return DCR_OK;
}

static int by_claim(const void *a, const void *b)
{
    const version *left = a;
    const version *right = b;
    if (left->claim != right->claim) return left->claim < right->claim ? -1 : 1;
    if (left->day != right->day) return left->day < right->day ? -1 : 1;
    return left->row < right->row ? -1 : left->row > right->row;
}

static size_t new_state(dcr__claim_states *states, size_t row)
{
    states->states[states->num] = (dcr__claim_state){
        .first_row = row, .buyer_row = SIZE_MAX, .submitted = DCR_NO_DAY, .resolved = DCR_NO_DAY, .decided = DCR_NO_DAY,
        .claimed = DCR_NO_AMOUNT, .approved = DCR_NO_AMOUNT, .variance = DCR_NO_AMOUNT};
    return states->num++;
}

/* The rows up to a day as versions of claims. `first`: the first row of the same name; `claims`: by that row, all DCR_NO_INDEX. */
static void list_versions(dcr__claim_states *states, int32_t as_of, const uint32_t *first, uint32_t *claims)
{
    const int32_t *days = dcr_table_int32(states->table, DCR_CLAIM_VERSIONS_VERSION_DAY);
    for (size_t row = 0; row < dcr_table_rows(states->table); row++) {
        if (days[row] > as_of) continue;
        uint32_t *claim = &claims[first[row]];
        if (*claim == DCR_NO_INDEX) *claim = (uint32_t)new_state(states, row);
        states->versions[states->num_versions++] = (version){*claim, row, days[row]};
    }
}

static dcr_status find_versions(dcr__claim_states *states, int32_t as_of)
{
    const size_t rows = dcr_table_rows(states->table);
    uint32_t *first = NULL;
    uint32_t *claims = dcr__new_array_raw(&states->heap, rows, sizeof *claims);
    dcr_status status = claims != NULL ? dcr__first_rows(&states->heap, states->table, DCR_CLAIM_VERSIONS_CLAIM, &first) : DCR_E_NOMEM;
    for (size_t row = 0; status == DCR_OK && row < rows; row++) claims[row] = DCR_NO_INDEX;
    if (status == DCR_OK) list_versions(states, as_of, first, claims);
    dcr__release(&states->heap, first);
    dcr__release(&states->heap, claims);
    return status;
}

/* ---- States ---- */

static dcr_status tell(const dcr__claim_states *states, const version *v)
{
    const dcr_table *table = states->table;
    dcr__claim_state *s = &states->states[v->claim];
    const uint32_t status = code_at(table, DCR_CLAIM_VERSIONS_STATUS, v->row);
    const int64_t claimed = amount_at(table, DCR_CLAIM_VERSIONS_CLAIMED, v->row);
    const int64_t approved = amount_at(table, DCR_CLAIM_VERSIONS_APPROVED, v->row);
    const int64_t paid = amount_at(table, DCR_CLAIM_VERSIONS_PAID, v->row);
    const bool is_rejected = status == DCR_CLAIM_STATUS_REJECTED;
    size_t length = 0;
    (void)dcr__text_of(table, DCR_CLAIM_VERSIONS_BUYER, v->row, &length);
    if (s->num++ == 0) s->submitted = v->day;
    if (s->buyer_row == SIZE_MAX && length > 0) s->buyer_row = v->row;
    if (status != 0) s->status = status;
    if (status >= DCR_CLAIM_STATUS_APPROVED && s->resolved == DCR_NO_DAY) s->resolved = v->day;
    if (claimed != DCR_NO_AMOUNT) s->claimed = claimed;
    if (approved != DCR_NO_AMOUNT || is_rejected) {
        s->approved = approved != DCR_NO_AMOUNT ? approved : 0;
        s->decided = v->day;
    }
    return paid == DCR_NO_AMOUNT || dcr__add(s->paid, paid, &s->paid) ? DCR_OK : DCR_E_OVERFLOW;
}

/* Whether a row says why less was approved, when that was last said. */
static bool explains(const dcr__claim_states *states, const version *v)
{
    return v->day == states->states[v->claim].decided && code_at(states->table, DCR_CLAIM_VERSIONS_REASON, v->row) != 0 &&
           amount_at(states->table, DCR_CLAIM_VERSIONS_REDUCTION, v->row) != DCR_NO_AMOUNT;
}

static dcr_status compare(const dcr__claim_states *states)
{
    for (size_t i = 0; i < states->num; i++) {
        dcr__claim_state *s = &states->states[i];
        if (s->claimed != DCR_NO_AMOUNT && s->approved != DCR_NO_AMOUNT) s->variance = s->claimed - s->approved;
    }
    for (size_t k = 0; k < states->num_versions; k++) {
        const version *v = &states->versions[k];
        dcr__claim_state *s = &states->states[v->claim];
        if (s->variance == DCR_NO_AMOUNT || !explains(states, v)) continue;
        if (!dcr__add(s->explained, amount_at(states->table, DCR_CLAIM_VERSIONS_REDUCTION, v->row), &s->explained)) return DCR_E_OVERFLOW;
    }
    return DCR_OK;
}

dcr_status dcr__claim_states_read(const dcr__heap *heap, const dcr_table *table, int32_t as_of, dcr__claim_states *out, dcr_error *err)
{
    const size_t rows = dcr_table_rows(table);
    *out = (dcr__claim_states){.heap = *heap, .table = table};
    if (dcr_table_kind_of(table) != DCR_TABLE_CLAIM_VERSIONS)
        return dcr__refuse(err, DCR_E_UNKNOWN, "claims is not a table of versions of claims");
    out->versions = dcr__new_array(heap, rows, sizeof *out->versions);
    out->states = dcr__new_array(heap, rows, sizeof *out->states);
    if (out->versions == NULL || out->states == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the state of claims");
    for (size_t row = 0; row < rows; row++) DCR_TRY(check_row(table, row, err));
    if (find_versions(out, as_of) != DCR_OK) return dcr__refuse(err, DCR_E_NOMEM, "no memory for the state of claims");
    if (out->num_versions > 0) dcr__sort(out->versions, out->num_versions, sizeof *out->versions, by_claim);
    dcr_status status = DCR_OK;
    for (size_t k = 0; status == DCR_OK && k < out->num_versions; k++) status = tell(out, &out->versions[k]);
    if (status == DCR_OK) status = compare(out);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "the amounts of a claim are together beyond 64 bits");
}

void dcr__claim_states_release(dcr__claim_states *states)
{
    dcr__release(&states->heap, states->versions);
    dcr__release(&states->heap, states->states);
}

/* ---- The question ---- */

static dcr_status put_name(dcr_result *result, dcr_column column, size_t row, const dcr_table *table, size_t from)
{
    size_t length = 0;
    const char *name = dcr__text_of(table, DCR_CLAIM_VERSIONS_CLAIM, from, &length);
    return dcr__result_put_text(result, column, row, name, length);
}

static dcr_status put_state(dcr_result *result, const dcr__claim_states *states, const dcr__claim_state *s)
{
    size_t row = 0;
    DCR_TRY(dcr__result_row(result, DCR_TABLE_CLAIM_STATE, &row));
    dcr__result_uint32(result, DCR_CLAIM_STATE_STATUS)[row] = s->status;
    dcr__result_int32(result, DCR_CLAIM_STATE_SUBMITTED_DAY)[row] = s->submitted;
    dcr__result_int32(result, DCR_CLAIM_STATE_RESOLVED_DAY)[row] = s->resolved;
    dcr__result_int64(result, DCR_CLAIM_STATE_CLAIMED)[row] = s->claimed;
    dcr__result_int64(result, DCR_CLAIM_STATE_APPROVED)[row] = s->approved;
    dcr__result_int64(result, DCR_CLAIM_STATE_PAID)[row] = s->paid;
    if (s->approved != DCR_NO_AMOUNT) dcr__result_int64(result, DCR_CLAIM_STATE_OUTSTANDING)[row] = s->approved - s->paid;
    dcr__result_int64(result, DCR_CLAIM_STATE_VARIANCE)[row] = s->variance;
    dcr__result_int64(result, DCR_CLAIM_STATE_EXPLAINED)[row] = s->explained;
    dcr__result_int64(result, DCR_CLAIM_STATE_NUM_VERSIONS)[row] = s->num;
    return put_name(result, DCR_CLAIM_STATE_CLAIM, row, states->table, s->first_row);
}

static dcr_status put_variance(dcr_result *result, const dcr__claim_states *states, const dcr__claim_state *s, uint32_t reason, int64_t amount)
{
    size_t row = 0;
    DCR_TRY(dcr__result_row(result, DCR_TABLE_CLAIM_VARIANCES, &row));
    dcr__result_uint32(result, DCR_CLAIM_VARIANCES_REASON)[row] = reason;
    dcr__result_int64(result, DCR_CLAIM_VARIANCES_AMOUNT)[row] = amount;
    return put_name(result, DCR_CLAIM_VARIANCES_CLAIM, row, states->table, s->first_row);
}

/* Those of one reason together, where the first of them stands; `from` and `until`: the versions of the claim. */
static dcr_status put_variances(dcr_result *result, const dcr__claim_states *states, const dcr__claim_state *s, size_t from, size_t until)
{
    int64_t rest = 0;
    if (s->variance == DCR_NO_AMOUNT) return DCR_OK;
    for (size_t k = from; k < until; k++) {
        const uint32_t reason = code_at(states->table, DCR_CLAIM_VERSIONS_REASON, states->versions[k].row);
        int64_t amount = 0;
        size_t first = k;
        if (!explains(states, &states->versions[k])) continue;
        for (size_t j = until; j-- > from;) {
            const version *other = &states->versions[j];
            if (!explains(states, other) || code_at(states->table, DCR_CLAIM_VERSIONS_REASON, other->row) != reason) continue;
            amount += amount_at(states->table, DCR_CLAIM_VERSIONS_REDUCTION, other->row);
            first = j;
        }
        if (first == k) DCR_TRY(put_variance(result, states, s, reason, amount));
    }
    if (!dcr__sub(s->variance, s->explained, &rest)) return DCR_E_OVERFLOW;
    return rest != 0 ? put_variance(result, states, s, 0, rest) : DCR_OK;
}

static dcr_status show(dcr_result *result, const dcr__claim_states *states)
{
    DCR_TRY(dcr__result_add(result, DCR_TABLE_CLAIM_STATE, 0));
    DCR_TRY(dcr__result_add(result, DCR_TABLE_CLAIM_VARIANCES, 0));
    for (size_t i = 0; i < states->num; i++) DCR_TRY(put_state(result, states, &states->states[i]));
    for (size_t i = 0, from = 0, until = 0; i < states->num; i++, from = until) {
        while (until < states->num_versions && states->versions[until].claim == i) until++;
        DCR_TRY(put_variances(result, states, &states->states[i], from, until));
    }
    return DCR_OK;
}

void dcr_claim_state_options_init(dcr_claim_state_options *options, size_t size)
{
    static const dcr_claim_state_options init = DCR_CLAIM_STATE_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

dcr_status dcr_claim_state_compute(
    const dcr_claim_state_options *options, const dcr_allocator *allocator, dcr_result **out, dcr_error *err)
{
    if (out == NULL) return dcr__refuse(err, DCR_E_NULL, "out is NULL");
    dcr_claim_state_options asked;
    dcr__claim_states states;
    dcr_result *result = NULL;
    dcr_status status = dcr__sized_read(&asked, sizeof asked, sizeof asked, options);
    if (status != DCR_OK)
        return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_CLAIM_STATE_OPTIONS_INIT");
    if (asked.claims == NULL) return dcr__refuse(err, DCR_E_NULL, "claims is NULL; give the rows that were said about claims");
    if (!dcr__day_is_valid(asked.as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    status = dcr__result_new(allocator, asked.currency, &result, err);
    if (status != DCR_OK) return status;
    status = dcr__claim_states_read(&result->heap, asked.claims, asked.as_of_day, &states, err);
    if (status == DCR_OK) {
        status = show(result, &states);
        if (status != DCR_OK) status = dcr__refuse(err, status, "the state of the claims");
    }
    dcr__claim_states_release(&states);
    if (status == DCR_OK)
        *out = result;
    else
        dcr_result_free(result);
    return status;
}
