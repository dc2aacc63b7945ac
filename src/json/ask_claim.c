/* One claim. */
#include <string.h>

#include "json/answer.h"
#include "json/ask.h"
#include "json/ask_claim.h"
#include "json/load.h"
#include "json/value.h"

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
dcr_status dcj_read_claim(
    const dcj_ask *ask, const json_t *question, const dcj_place *up, dcr_claim_options *options)
{
    dcr_status status = find_buyer(ask, question, up, &options->buyer_ix);
    if (status == DCR_OK)
        status = dcj_optional_code(question, "cause", up, DCR_GROUP_CAUSE, &options->cause, ask->err);
    if (status == DCR_OK) status = read_days(ask, question, up, options);
    if (status == DCR_OK) status = read_counters(ask, question, up, options);
    return status;
}

dcr_status dcj_compute_claim(
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

static dcr_status read_question(const dcj_ask *ask, const char *keys, dcr_claim_options *options, bool *bounds)
{
    dcr_status status = dcj_check_keys(ask->document, keys, NULL, ask->err);
    if (status == DCR_OK) status = dcj_read_claim(ask, ask->document, NULL, options);
    if (status == DCR_OK) status = dcj_read_unknown(ask->document, NULL, &options->unknown_as, bounds, ask->err);
    return status;
}

#define QUESTION_KEYS "verb " DCJ_CLAIM_KEYS " known_on_day unknown_as"

dcr_status dcj_claim_asked(const dcj_ask *ask, dcr_claim **out)
{
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    bool bounds = false; /* and stays so: it is not among the keys */
    const dcr_status status = read_question(ask, QUESTION_KEYS, &options, &bounds);
    return status == DCR_OK ? dcj_compute_claim(ask, &options, NULL, out) : status;
}

dcr_status dcj_ask_claim(const dcj_ask *ask)
{
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    bool bounds = false;
    dcr_status status = read_question(ask, QUESTION_KEYS " bounds", &options, &bounds);
    if (status != DCR_OK) return status;
    if (bounds) return answer_bounds(ask, &options);

    dcr_claim *claim = NULL;
    status = dcj_compute_claim(ask, &options, NULL, &claim);
    if (status == DCR_OK) dcj_write_claim(ask->writer, claim);
    dcr_claim_free(claim);
    return status;
}
