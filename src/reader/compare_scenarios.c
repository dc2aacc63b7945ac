/* Policies in given losses: the claims of a scenario in turn, under each policy. */
#include "base/check.h"
#include "num/amount.h"
#include "calc/claim_turn.h"
#include "reader/compare.h"
#include "reader/first_rows.h"

/* The claims of one scenario under one policy. */
typedef struct scenario {
    int64_t num_claims, gross_debt, indemnity, retained, first_loss_used;
} scenario;

/* ---- The table of scenarios ---- */

static const char *name_at(const dcr__compare *c, size_t row, size_t *length)
{
    const int64_t *offsets = dcr_table_text_offsets(c->asked.scenarios, DCR_SCENARIOS_SCENARIO);
    *length = offsets != NULL ? (size_t)(offsets[row + 1] - offsets[row]) : 0;
    return *length > 0 ? dcr_table_text_bytes(c->asked.scenarios, DCR_SCENARIOS_SCENARIO) + offsets[row] : "";
}

static size_t num_rows(const dcr__compare *c)
{
    return c->asked.scenarios != NULL ? dcr_table_rows(c->asked.scenarios) : 0;
}

/* Rows of a scenario follow one another from its first; `scenarios`: room for one number a row. */
static void chain_rows(dcr__compare *c, const uint32_t *first, size_t *scenarios)
{
    for (size_t row = 0; row < num_rows(c); row++) scenarios[row] = first[row] == row ? c->num_scenarios++ : scenarios[first[row]];
    for (size_t i = 0; i < c->num_scenarios; i++) c->first_row[i] = SIZE_MAX;
    for (size_t row = num_rows(c); row-- > 0;) {
        c->next_row[row] = c->first_row[scenarios[row]];
        c->first_row[scenarios[row]] = row;
    }
}

static dcr_status find_scenarios(dcr__compare *c)
{
    const dcr__heap *heap = &c->result->heap;
    uint32_t *first = NULL;
    size_t *scenarios = dcr__new_array(heap, num_rows(c), sizeof *scenarios);
    c->first_row = dcr__new_array(heap, num_rows(c), sizeof *c->first_row);
    c->next_row = dcr__new_array(heap, num_rows(c), sizeof *c->next_row);
    dcr_status status = scenarios != NULL && c->first_row != NULL && c->next_row != NULL ? DCR_OK : DCR_E_NOMEM;
    if (status == DCR_OK && num_rows(c) > 0) {
        status = dcr__first_rows(heap, c->asked.scenarios, DCR_SCENARIOS_SCENARIO, &first);
        if (status == DCR_OK) chain_rows(c, first, scenarios);
    }
    dcr__release(heap, first);
    dcr__release(heap, scenarios);
    return status;
}

void dcr__compare_release(dcr__compare *c)
{
    dcr__release(&c->result->heap, c->first_row);
    dcr__release(&c->result->heap, c->next_row);
}

/* ---- A claim ---- */

static int32_t day_at(const dcr__compare *c, dcr_column column, size_t row)
{
    const int32_t *days = dcr_table_int32(c->asked.scenarios, column);
    return days != NULL ? days[row] : DCR_NO_DAY;
}

static uint32_t buyer_at(const dcr__compare *c, size_t row)
{
    const uint32_t *rows = dcr_table_uint32(c->asked.scenarios, DCR_SCENARIOS_BUYER_IX);
    const int64_t *names = dcr_table_text_offsets(c->asked.scenarios, DCR_SCENARIOS_BUYER);
    if (rows != NULL && rows[row] != DCR_NO_INDEX) return rows[row];
    if (names == NULL) return DCR_NO_INDEX;
    return dcr_book_find_buyer(c->book, dcr_table_text_bytes(c->asked.scenarios, DCR_SCENARIOS_BUYER) + names[row],
                               (size_t)(names[row + 1] - names[row]));
}

static dcr_status options_of(const dcr__compare *c, size_t row, dcr_claim_options *options, dcr_error *err)
{
    const uint32_t *causes = dcr_table_uint32(c->asked.scenarios, DCR_SCENARIOS_CAUSE);
    dcr_claim_options_init(options, sizeof *options);
    options->buyer_ix = buyer_at(c, row);
    if (options->buyer_ix >= c->book->num_buyers)
        return dcr__refuse_at(err, DCR_E_BUYER_UNKNOWN, 0, DCR_TABLE_SCENARIOS, DCR_SCENARIOS_BUYER, (int64_t)row,
                              "buyer: not in the table of buyers of the book");
    options->cause = causes != NULL && causes[row] != 0 ? causes[row] : DCR_CAUSE_INSOLVENCY;
    options->cause_day = day_at(c, DCR_SCENARIOS_CAUSE_DAY, row);
    options->as_of_day = day_at(c, DCR_SCENARIOS_AS_OF_DAY, row);
    options->filed_day = day_at(c, DCR_SCENARIOS_FILED_DAY, row);
    if (options->as_of_day == DCR_NO_DAY) options->as_of_day = options->cause_day;
    options->unknown_as = c->asked.unknown_as;
    if (options->as_of_day != DCR_NO_DAY) return DCR_OK;
    return dcr__refuse_at(err, DCR_E_DATE, 0, DCR_TABLE_SCENARIOS, DCR_SCENARIOS_CAUSE_DAY, (int64_t)row,
                          "cause_day, as_of_day: give one of them");
}

static dcr_status add_claim(scenario *s, const dcr_claim *claim)
{
    s->num_claims++;
    s->first_loss_used = dcr__max(s->first_loss_used, dcr__claim_total(claim, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_AFTER));
    if (!dcr__add(s->gross_debt, dcr__claim_total(claim, DCR_CLAIM_TOTALS_GROSS_DEBT), &s->gross_debt) ||
        !dcr__add(s->indemnity, dcr__claim_total(claim, DCR_CLAIM_TOTALS_INDEMNITY), &s->indemnity) ||
        !dcr__add(s->retained, dcr__claim_total(claim, DCR_CLAIM_TOTALS_RETAINED), &s->retained))
        return DCR_E_OVERFLOW;
    return DCR_OK;
}

/* ---- A scenario ---- */

static dcr_status run_rows(const dcr__compare *c, size_t ix, dcr__turn *turn, scenario *s, dcr_error *err)
{
    for (size_t row = c->first_row[ix]; row != SIZE_MAX; row = c->next_row[row]) {
        dcr_claim_options options;
        dcr_claim *claim = NULL;
        DCR_TRY(options_of(c, row, &options, err));
        DCR_TRY(dcr__turn_ask(turn, &options, &claim, err));
        const dcr_status status = add_claim(s, claim);
        dcr_claim_free(claim);
        if (status != DCR_OK) return dcr__refuse(err, status, "an amount does not fit 64 bits");
    }
    return DCR_OK;
}

static dcr_status put_scenario(const dcr__compare *c, size_t policy, size_t ix, const scenario *s, dcr_error *err)
{
    const size_t row = policy * c->num_scenarios + ix;
    size_t length = 0;
    const char *name = name_at(c, c->first_row[ix], &length);
    dcr__tally sums = {.status = DCR_OK};
    int64_t premium = 0;
    DCR_TRY(dcr__compare_premium(c, policy, s->indemnity, &premium, err));
    dcr__result_uint32(c->result, DCR_COMPARE_SCENARIOS_POLICY_IX)[row] = (uint32_t)policy;
    dcr__result_int64(c->result, DCR_COMPARE_SCENARIOS_NUM_CLAIMS)[row] = s->num_claims;
    dcr__result_int64(c->result, DCR_COMPARE_SCENARIOS_GROSS_DEBT)[row] = s->gross_debt;
    dcr__result_int64(c->result, DCR_COMPARE_SCENARIOS_INDEMNITY)[row] = s->indemnity;
    dcr__result_int64(c->result, DCR_COMPARE_SCENARIOS_RETAINED)[row] = s->retained;
    dcr__result_int64(c->result, DCR_COMPARE_SCENARIOS_FIRST_LOSS_USED)[row] = s->first_loss_used;
    dcr__result_int64(c->result, DCR_COMPARE_SCENARIOS_PREMIUM)[row] = premium;
    dcr__result_int64(c->result, DCR_COMPARE_SCENARIOS_NET_COST)[row] = dcr__tally_less(&sums, premium, s->indemnity);
    DCR_TRY(dcr__tally_end(&sums, err));
    if (dcr__result_put_text(c->result, DCR_COMPARE_SCENARIOS_SCENARIO, row, name, length) == DCR_OK) return DCR_OK;
    return dcr__refuse(err, DCR_E_NOMEM, "no memory for an answer");
}

static dcr_status run(const dcr__compare *c, size_t policy, size_t ix, dcr__turn_used *used, dcr_error *err)
{
    dcr__turn turn = {.policy = c->policies[policy], .book = c->book, .allocator = c->allocator, .used = used};
    scenario s = {0};
    DCR_TRY(run_rows(c, ix, &turn, &s, err));
    return put_scenario(c, policy, ix, &s, err);
}

static dcr_status run_all(const dcr__compare *c, dcr__turn_used *used, dcr_error *err)
{
    for (size_t policy = 0; policy < c->num_policies; policy++)
        for (size_t ix = 0; ix < c->num_scenarios; ix++) DCR_TRY(run(c, policy, ix, used, err));
    DCR_TRY(dcr__compare_more(c, DCR_COMPARE_SCENARIOS_INDEMNITY, DCR_COMPARE_SCENARIOS_INDEMNITY_MORE, c->num_scenarios, err));
    return dcr__compare_more(c, DCR_COMPARE_SCENARIOS_NET_COST, DCR_COMPARE_SCENARIOS_NET_COST_MORE, c->num_scenarios, err);
}

dcr_status dcr__compare_scenarios(dcr__compare *c, dcr_error *err)
{
    dcr_status status = find_scenarios(c);
    if (status == DCR_OK) status = dcr__result_add(c->result, DCR_TABLE_COMPARE_SCENARIOS, c->num_scenarios * c->num_policies);
    if (status != DCR_OK) return dcr__refuse(err, status, "no memory for an answer");
    dcr__turn_used *used = dcr__new_array(&c->result->heap, num_rows(c), sizeof *used);
    if (used == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for an answer");
    status = run_all(c, used, err);
    dcr__release(&c->result->heap, used);
    return status;
}
