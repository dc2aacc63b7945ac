/* Several claims in turn: dcr_claims_compute. The answers stand in the order of the list. */
#include <stdlib.h>

#include "json/answer.h"
#include "json/ask.h"
#include "json/ask_claim.h"
#include "json/load.h"
#include "json/value.h"

typedef struct list {
    const dcj_ask *ask;
    const dcj_place *place;
    dcr_claim_options *options;
    const dcr_claim_options **asked;
    dcr_claim **claims;
    size_t num;
} list;

static dcr_status read_one(const list *l, size_t i, const json_t *question, int32_t as_of_day)
{
    const dcj_place place = dcj_at_index(l->place, i);
    dcr_claim_options *options = &l->options[i];
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

static dcr_status compute(const list *l, const json_t *claims, int32_t as_of_day)
{
    dcr_error inner = DCR_ERROR_INIT;
    size_t fault_ix = 0;
    for (size_t i = 0; i < l->num; i++) {
        const dcr_status status = read_one(l, i, json_array_get(claims, i), as_of_day);
        if (status != DCR_OK) return status;
        l->asked[i] = &l->options[i];
    }
    const dcr_status status = dcr_claims_compute(l->ask->policy, l->ask->book, l->asked, l->num, NULL, l->claims, &fault_ix, &inner);
    const dcj_place place = dcj_at_index(l->place, fault_ix);
    return status == DCR_OK ? DCR_OK : dcj_pass(l->ask->err, &place, &inner);
}

static void write_all(const list *l)
{
    dcj_open(l->ask->writer, '{');
    dcj_write_answer_head(l->ask->writer, "claims", l->ask->policy);
    dcj_key(l->ask->writer, "claims");
    dcj_open(l->ask->writer, '[');
    for (size_t i = 0; i < l->num; i++) dcj_write_claim(l->ask->writer, l->claims[i]);
    dcj_close(l->ask->writer, ']');
    dcj_close(l->ask->writer, '}');
}

static dcr_status answer_all(const dcj_ask *ask, const json_t *claims, const dcj_place *place, int32_t as_of_day)
{
    list l = {.ask = ask, .place = place, .num = json_array_size(claims)};
    l.options = calloc(l.num + 1, sizeof *l.options);
    l.asked = calloc(l.num + 1, sizeof *l.asked);
    l.claims = calloc(l.num + 1, sizeof *l.claims);
    dcr_status status = DCR_E_NOMEM;
    if (l.options != NULL && l.asked != NULL && l.claims != NULL)
        status = compute(&l, claims, as_of_day);
    else
        status = dcj_refuse(ask->err, DCR_E_NOMEM, place, "out of memory");
    if (status == DCR_OK) write_all(&l);
    for (size_t i = 0; l.claims != NULL && i < l.num; i++) dcr_claim_free(l.claims[i]);
    free(l.options);
    free(l.asked);
    free(l.claims);
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
