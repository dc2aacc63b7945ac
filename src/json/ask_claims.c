/* Several claims in turn: each hands what it used of its policy year to those of the year that come after it, unless they
 * state it themselves. wordings.md 17.4: in the order of the policy. The answers stand in the order of the list. */
#include <stdlib.h>
#include <string.h>

#include "json/answer.h"
#include "json/ask.h"
#include "json/ask_claim.h"
#include "json/load.h"
#include "json/value.h"

typedef struct asked {
    dcr_claim_options options;
    dcr_claim *claim;
    int32_t day;      /* of the chronology; DCR_NO_DAY: last */
    uint32_t country; /* of the buyer */
} asked;

typedef struct list {
    const dcj_ask *ask;
    const dcj_place *place;
    asked *rows;
    size_t *order;
    size_t num;
} list;

static int64_t total_of(const dcr_claim *claim, dcr_column column)
{
    return dcr_table_int64(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), column)[0];
}

static int32_t day_of(const dcr_claim *claim, dcr_column column)
{
    return dcr_table_int32(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), column)[0];
}

/* What the deductible took of a claim. */
static int64_t each_loss_of(const dcr_claim *claim)
{
    const dcr_table *ladder = dcr_claim_table(claim, DCR_TABLE_CLAIM_LADDER);
    const uint32_t *reasons = dcr_table_uint32(ladder, DCR_CLAIM_LADDER_REASON);
    const int64_t *taken = dcr_table_int64(ladder, DCR_CLAIM_LADDER_TAKEN);
    int64_t sum = 0;
    for (size_t i = 0; i < dcr_table_rows(ladder); i++) sum += reasons[i] == DCR_REASON_R03 ? taken[i] : 0;
    return sum;
}

/* What is used of the first loss of a kind of limit, where the policy has one; else DCR_NO_AMOUNT. */
static int64_t kind_used_of(const dcr_claim *claim)
{
    const dcr_table *table = dcr_claim_table(claim, DCR_TABLE_CLAIM_FIRST_LOSSES);
    const uint32_t *kinds = dcr_table_uint32(table, DCR_CLAIM_FIRST_LOSSES_LIMIT_KIND);
    const int64_t *used = dcr_table_int64(table, DCR_CLAIM_FIRST_LOSSES_USED_AFTER);
    int64_t found = DCR_NO_AMOUNT;
    size_t num = 0;
    for (size_t i = 0; i < dcr_table_rows(table); i++) {
        if (kinds[i] == 0) continue;
        found = used[i];
        num++;
    }
    return num == 1 ? found : DCR_NO_AMOUNT;
}

static void put(int64_t *option, int64_t stated, int64_t value)
{
    if (stated == DCR_NO_AMOUNT) *option = value;
}

static void add(int64_t *option, int64_t stated, int64_t value)
{
    if (stated == DCR_NO_AMOUNT) *option = (*option == DCR_NO_AMOUNT ? 0 : *option) + value;
}

/* What the claims before have used up. Returns whether there are any of the same year. */
static bool take_over(const list *l, size_t at, dcr_claim_options *options)
{
    const asked *row = &l->rows[l->order[at]];
    const int32_t year = day_of(row->claim, DCR_CLAIM_TOTALS_YEAR_FROM_DAY);
    bool has_any = false;
    *options = row->options;
    for (size_t k = 0; k < at && year != DCR_NO_DAY; k++) {
        const asked *before = &l->rows[l->order[k]];
        const dcr_claim *claim = before->claim;
        const int64_t indemnity = total_of(claim, DCR_CLAIM_TOTALS_INDEMNITY);
        if (day_of(claim, DCR_CLAIM_TOTALS_YEAR_FROM_DAY) != year) continue;
        has_any = true;
        put(&options->first_loss_used, row->options.first_loss_used,
            total_of(claim, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_AFTER));
        put(&options->liability_used, row->options.liability_used,
            total_of(claim, DCR_CLAIM_TOTALS_LIABILITY_USED_AFTER));
        put(&options->kind_first_loss_used, row->options.kind_first_loss_used, kind_used_of(claim));
        if (row->country != 0 && before->country == row->country)
            put(&options->country_paid, row->options.country_paid,
                total_of(claim, DCR_CLAIM_TOTALS_COUNTRY_PAID_BEFORE) + indemnity);
        if (before->options.buyer_ix != row->options.buyer_ix) continue;
        add(&options->each_loss_used, row->options.each_loss_used, each_loss_of(claim));
        add(&options->buyer_paid, row->options.buyer_paid, indemnity);
    }
    return has_any;
}

static dcr_status read_one(const list *l, size_t i, const json_t *question, int32_t as_of_day)
{
    const dcj_place place = dcj_at_index(l->place, i);
    dcr_claim_options *options = &l->rows[i].options;
    if (!json_is_object(question))
        return dcj_refuse(l->ask->err, DCR_E_JSON_TYPE, &place, "write each claim as an object");
    dcr_claim_options_init(options, sizeof *options);
    options->as_of_day = as_of_day;
    dcr_status status = dcj_check_keys(question, DCJ_CLAIM_KEYS " unknown_as", &place, l->ask->err);
    if (status == DCR_OK) status = dcj_read_claim(l->ask, question, &place, options);
    if (status == DCR_OK)
        status = dcj_optional_code(question, "unknown_as", &place, DCR_GROUP_UNKNOWN_AS, &options->unknown_as, l->ask->err);
    return status;
}

/* The chronology of the policy, as its page of terms says it. */
static dcr_column chronology(const dcr_policy *policy)
{
    const dcr_table *terms = dcr_policy_table(policy, DCR_TABLE_POLICY_TERMS);
    const uint32_t *term = dcr_table_uint32(terms, DCR_POLICY_TERMS_TERM);
    const int64_t *number = dcr_table_int64(terms, DCR_POLICY_TERMS_NUMBER);
    int64_t found = DCR_FIRST_LOSS_CHRONOLOGY_AS_GIVEN;
    for (size_t i = 0; i < dcr_table_rows(terms); i++)
        if (term[i] == DCR_TERM_FIRST_LOSS_CHRONOLOGY) found = number[i];
    switch (found) {
    case DCR_FIRST_LOSS_CHRONOLOGY_DATE_OF_LOSS:
        return DCR_CLAIM_TOTALS_LOSS_DAY;
    case DCR_FIRST_LOSS_CHRONOLOGY_FILING:
        return DCR_CLAIM_TOTALS_FILED_DAY;
    case DCR_FIRST_LOSS_CHRONOLOGY_SETTLEMENT:
        return DCR_CLAIM_TOTALS_INDEMNITY_DAY;
    default:
        return DCR_COLUMN_UNSET;
    }
}

/* Each by itself: its day and its policy year do not depend on the others. */
static dcr_status compute_alone(const list *l)
{
    const dcr_column column = chronology(l->ask->policy);
    const uint32_t *countries =
        dcr_table_uint32(dcr_book_table(l->ask->book, DCR_TABLE_BUYERS), DCR_BUYERS_COUNTRY);
    for (size_t i = 0; i < l->num; i++) {
        asked *row = &l->rows[i];
        const dcj_place place = dcj_at_index(l->place, i);
        const dcr_status status = dcj_compute_claim(l->ask, &row->options, &place, &row->claim);
        if (status != DCR_OK) return status;
        row->day = column != DCR_COLUMN_UNSET ? day_of(row->claim, column) : 0;
        row->country = countries != NULL ? countries[row->options.buyer_ix] : 0;
    }
    return DCR_OK;
}

static bool goes_before(const list *l, size_t a, size_t b)
{
    const int64_t day_a = l->rows[a].day != DCR_NO_DAY ? l->rows[a].day : INT64_MAX;
    const int64_t day_b = l->rows[b].day != DCR_NO_DAY ? l->rows[b].day : INT64_MAX;
    return day_a < day_b;
}

static void put_in_order(const list *l)
{
    for (size_t i = 0; i < l->num; i++) {
        size_t at = i;
        for (; at > 0 && goes_before(l, i, l->order[at - 1]); at--) l->order[at] = l->order[at - 1];
        l->order[at] = i;
    }
}

static dcr_status compute_in_turn(const list *l)
{
    for (size_t at = 0; at < l->num; at++) {
        asked *row = &l->rows[l->order[at]];
        const dcj_place place = dcj_at_index(l->place, l->order[at]);
        dcr_claim_options options;
        if (!take_over(l, at, &options)) continue;
        dcr_claim_free(row->claim);
        row->claim = NULL;
        const dcr_status status = dcj_compute_claim(l->ask, &options, &place, &row->claim);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}

static dcr_status answer(const list *l, const json_t *claims, int32_t as_of_day)
{
    dcr_status status = DCR_OK;
    for (size_t i = 0; status == DCR_OK && i < l->num; i++)
        status = read_one(l, i, json_array_get(claims, i), as_of_day);
    if (status == DCR_OK) status = compute_alone(l);
    if (status != DCR_OK) return status;
    put_in_order(l);
    status = compute_in_turn(l);
    if (status != DCR_OK) return status;
    dcj_open(l->ask->writer, '{');
    dcj_write_answer_head(l->ask->writer, "claims", l->ask->policy);
    dcj_key(l->ask->writer, "claims");
    dcj_open(l->ask->writer, '[');
    for (size_t i = 0; i < l->num; i++) dcj_write_claim(l->ask->writer, l->rows[i].claim);
    dcj_close(l->ask->writer, ']');
    dcj_close(l->ask->writer, '}');
    return DCR_OK;
}

static dcr_status answer_all(const dcj_ask *ask, const json_t *claims, const dcj_place *place, int32_t as_of_day)
{
    list l = {.ask = ask, .place = place, .num = json_array_size(claims)};
    l.rows = calloc(l.num + 1, sizeof *l.rows);
    l.order = calloc(l.num + 1, sizeof *l.order);
    dcr_status status = DCR_E_NOMEM;
    if (l.rows != NULL && l.order != NULL)
        status = answer(&l, claims, as_of_day);
    else
        status = dcj_refuse(ask->err, DCR_E_NOMEM, place, "out of memory");
    for (size_t i = 0; l.rows != NULL && i < l.num; i++) dcr_claim_free(l.rows[i].claim);
    free(l.rows);
    free(l.order);
    return status;
}

dcr_status dcj_ask_claims(const dcj_ask *ask)
{
    const dcj_place place = dcj_at_key(NULL, "claims");
    int32_t as_of_day = DCR_NO_DAY;
    dcr_status status = dcj_check_keys(ask->document, "verb as_of_day known_on_day claims", NULL, ask->err);
    if (status == DCR_OK) status = dcj_optional_day(ask->document, "as_of_day", NULL, &as_of_day, ask->err);
    if (status == DCR_OK) status = dcj_required(ask->document, &place, "give a list of claims", ask->err);
    if (status != DCR_OK) return status;
    const json_t *claims = dcj_member(ask->document, "claims");
    if (!json_is_array(claims))
        return dcj_refuse(ask->err, DCR_E_JSON_TYPE, &place, "write a list of claims: [{\"buyer\": ...}]");
    return answer_all(ask, claims, &place, as_of_day);
}
