/* One claim, or several in turn: each hands the first loss and the indemnity used in its policy year to the next one
 * in the same year, unless that one states its own. */
#include <stdlib.h>
#include <string.h>

#include "json/answer.h"
#include "json/ask.h"
#include "json/load.h"
#include "json/value.h"

/* What a policy year has used up so far. */
typedef struct year_used {
    int32_t from_day;
    int64_t first_loss;
    int64_t liability;
} year_used;

#define MORE_KEYS                                                                                                      \
    "each_loss_used kind_first_loss_used buyer_paid country_paid costs already_paid premium_earned premium_minimum"

/* ---- The question ---- */

static dcr_status find_buyer(
    const dcj_ask *ask, const json_t *question, const dcj_place *up, uint32_t *out)
{
    const dcj_place place = dcj_at_key(up, "buyer");
    const dcj_place ix_place = dcj_at_key(up, "buyer_ix");
    const json_t *ix = dcj_member(question, "buyer_ix");
    if (ix != NULL) return dcj_read_index(ix, &ix_place, out, ask->err);

    const char *buyer = "";
    dcr_status status = dcj_required(question, &place, "give \"buyer\" or \"buyer_ix\"", ask->err);
    if (status == DCR_OK)
        status = dcj_read_text(json_object_get(question, "buyer"), &place, dcj_remedy_identifier, &buyer, ask->err);
    if (status != DCR_OK) return status;
    const uint32_t row = dcr_book_find_buyer(ask->book, buyer, strlen(buyer));
    if (row == DCR_NO_INDEX)
        return dcj_refuse(ask->err, DCR_E_BUYER_UNKNOWN, &place, "not in the table of buyers of the book");
    *out = row;
    return DCR_OK;
}

static dcr_status read_days(
    const dcj_ask *ask, const json_t *question, const dcj_place *up, dcr_claim_options *options)
{
    const dcj_place place = dcj_at_key(up, "as_of_day");
    dcr_status status = dcj_optional_day(question, "as_of_day", up, &options->as_of_day, ask->err);
    if (status == DCR_OK && options->as_of_day == DCR_NO_DAY)
        status = dcj_required(question, &place, "give the day of the question: \"2025-01-31\"", ask->err);
    if (status == DCR_OK) status = dcj_optional_day(question, "cause_day", up, &options->cause_day, ask->err);
    if (status == DCR_OK) status = dcj_optional_day(question, "filed_day", up, &options->filed_day, ask->err);
    return status;
}

static dcr_status read_counters(
    const dcj_ask *ask, const json_t *question, const dcj_place *up, dcr_claim_options *options)
{
    const dcr_currency currency = dcr_policy_currency(ask->policy);
    const struct {
        const char *key;
        int64_t *amount;
    } counters[] = {
        {"first_loss_used", &options->first_loss_used}, {"liability_used", &options->liability_used},
        {"premium_paid", &options->premium_paid}, {"each_loss_used", &options->each_loss_used},
        {"kind_first_loss_used", &options->kind_first_loss_used}, {"buyer_paid", &options->buyer_paid},
        {"country_paid", &options->country_paid}, {"costs", &options->costs},
        {"already_paid", &options->already_paid}, {"premium_earned", &options->premium_earned},
        {"premium_minimum", &options->premium_minimum},
    };
    dcr_status status = DCR_OK;
    for (size_t i = 0; status == DCR_OK && i < sizeof counters / sizeof counters[0]; i++)
        status = dcj_optional_money(question, counters[i].key, up, currency, counters[i].amount, ask->err);
    return status;
}

/* `options` comes in with the day that holds when the question states none. */
static dcr_status read_question(
    const dcj_ask *ask, const json_t *question, const dcj_place *up, dcr_claim_options *options)
{
    dcr_status status = find_buyer(ask, question, up, &options->buyer_ix);
    if (status == DCR_OK)
        status = dcj_optional_code(question, "cause", up, DCR_GROUP_CAUSE, &options->cause, ask->err);
    if (status == DCR_OK) status = read_days(ask, question, up, options);
    if (status == DCR_OK) status = read_counters(ask, question, up, options);
    return status;
}

static dcr_status compute(
    const dcj_ask *ask, const dcr_claim_options *options, const dcj_place *place, dcr_claim **out)
{
    dcr_error inner = DCR_ERROR_INIT;
    const dcr_status status = dcr_claim_compute(ask->policy, ask->book, options, NULL, out, &inner);
    return status == DCR_OK ? DCR_OK : dcj_pass(ask->err, place, &inner);
}

static dcr_status answer_bounds(const dcj_ask *ask, const dcr_claim_options *options)
{
    dcr_error inner = DCR_ERROR_INIT;
    dcr_bounds *bounds = NULL;
    const dcr_status status = dcr_claim_bounds(ask->policy, ask->book, options, NULL, &bounds, &inner);
    if (status != DCR_OK) return dcj_pass(ask->err, NULL, &inner);
    dcj_write_bounds(ask->writer, bounds);
    dcr_bounds_free(bounds);
    return DCR_OK;
}

dcr_status dcj_claim_asked(const dcj_ask *ask, dcr_claim **out)
{
    static const char keys[] = "verb buyer buyer_ix cause cause_day as_of_day filed_day first_loss_used "
                               "liability_used premium_paid " MORE_KEYS " known_on_day unknown_as";
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    bool bounds = false;
    dcr_status status = dcj_check_keys(ask->document, keys, NULL, ask->err);
    if (status == DCR_OK) status = read_question(ask, ask->document, NULL, &options);
    if (status == DCR_OK) status = dcj_read_unknown(ask->document, NULL, &options.unknown_as, &bounds, ask->err);
    return status == DCR_OK ? compute(ask, &options, NULL, out) : status;
}

dcr_status dcj_ask_claim(const dcj_ask *ask)
{
    static const char keys[] = "verb buyer buyer_ix cause cause_day as_of_day filed_day first_loss_used "
                               "liability_used premium_paid " MORE_KEYS " known_on_day unknown_as bounds";
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    bool bounds = false;
    dcr_status status = dcj_check_keys(ask->document, keys, NULL, ask->err);
    if (status == DCR_OK) status = read_question(ask, ask->document, NULL, &options);
    if (status == DCR_OK) status = dcj_read_unknown(ask->document, NULL, &options.unknown_as, &bounds, ask->err);
    if (status != DCR_OK) return status;
    if (bounds) return answer_bounds(ask, &options);

    dcr_claim *claim = NULL;
    status = compute(ask, &options, NULL, &claim);
    if (status == DCR_OK) dcj_write_claim(ask->writer, claim);
    dcr_claim_free(claim);
    return status;
}

/* ---- Several in turn ---- */

static int64_t total_of(const dcr_claim *claim, dcr_column column)
{
    return dcr_table_int64(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), column)[0];
}

static int32_t year_of(const dcr_claim *claim)
{
    return dcr_table_int32(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), DCR_CLAIM_TOTALS_YEAR_FROM_DAY)[0];
}

static const year_used *find_year(const year_used *years, size_t num_years, int32_t from_day)
{
    for (size_t i = num_years; i > 0; i--)
        if (years[i - 1].from_day == from_day) return &years[i - 1];
    return NULL;
}

/* The year of a claim is known when it has been computed, and does not depend on the counters; so where an earlier
 * claim of that year has used some of them, it is computed again. */
static dcr_status compute_in_turn(const dcj_ask *ask, const dcr_claim_options *stated, const dcj_place *place,
                                  const year_used *years, size_t num_years, dcr_claim **out)
{
    dcr_claim *claim = NULL;
    const dcr_status status = compute(ask, stated, place, &claim);
    if (status != DCR_OK) return status;
    const year_used *used = find_year(years, num_years, year_of(claim));
    if (used == NULL || used->from_day == DCR_NO_DAY) {
        *out = claim;
        return DCR_OK;
    }
    dcr_claim_options options = *stated;
    if (options.first_loss_used == DCR_NO_AMOUNT) options.first_loss_used = used->first_loss;
    if (options.liability_used == DCR_NO_AMOUNT) options.liability_used = used->liability;
    dcr_claim_free(claim);
    return compute(ask, &options, place, out);
}

static dcr_status answer_one(const dcj_ask *ask, const json_t *question, const dcj_place *place, int32_t as_of_day,
                             year_used *years, size_t num_years)
{
    static const char keys[] = "buyer buyer_ix cause cause_day as_of_day filed_day first_loss_used liability_used "
                               "premium_paid " MORE_KEYS " unknown_as";
    if (!json_is_object(question))
        return dcj_refuse(ask->err, DCR_E_JSON_TYPE, place, "write each claim as an object");
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    options.as_of_day = as_of_day;
    dcr_status status = dcj_check_keys(question, keys, place, ask->err);
    if (status == DCR_OK) status = read_question(ask, question, place, &options);
    if (status == DCR_OK)
        status = dcj_optional_code(question, "unknown_as", place, DCR_GROUP_UNKNOWN_AS, &options.unknown_as, ask->err);
    dcr_claim *claim = NULL;
    if (status == DCR_OK) status = compute_in_turn(ask, &options, place, years, num_years, &claim);
    if (status != DCR_OK) return status;

    dcj_write_claim(ask->writer, claim);
    years[num_years] = (year_used){year_of(claim), total_of(claim, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_AFTER),
                                   total_of(claim, DCR_CLAIM_TOTALS_LIABILITY_USED_AFTER)};
    dcr_claim_free(claim);
    return DCR_OK;
}

static dcr_status answer_all(const dcj_ask *ask, const json_t *claims, const dcj_place *place, int32_t as_of_day)
{
    const size_t count = json_array_size(claims);
    year_used *years = calloc(count + 1, sizeof *years);
    if (years == NULL) return dcj_refuse(ask->err, DCR_E_NOMEM, place, "out of memory");
    dcj_open(ask->writer, '{');
    dcj_write_answer_head(ask->writer, "claims", ask->policy);
    dcj_key(ask->writer, "claims");
    dcj_open(ask->writer, '[');
    dcr_status status = DCR_OK;
    for (size_t i = 0; status == DCR_OK && i < count; i++) {
        const dcj_place claim_place = dcj_at_index(place, i);
        status = answer_one(ask, json_array_get(claims, i), &claim_place, as_of_day, years, i);
    }
    dcj_close(ask->writer, ']');
    dcj_close(ask->writer, '}');
    free(years);
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
