/* A question as a document, and what its verbs share. */
#ifndef DCR_JSON_ASK_H
#define DCR_JSON_ASK_H

#include <jansson.h>
#include <stdbool.h>

#include "delcredere/result.h"
#include "delcredere/claim.h"
#include "delcredere/cover.h"
#include "json/place.h"
#include "json/receipt.h"
#include "json/scratch.h"
#include "json/writer.h"

/* Something that a question made and that is given back when it is answered: one of these. */
typedef struct dcj_held {
    dcr_policy *policy;
    dcr_book *book;
    dcr_table *table;
} dcj_held;
void dcj_release_held(const dcj_held *held, size_t num_held);

typedef struct dcj_ask {
    const dcr_policy *policy; /* NULL for verbs that need none */
    const dcr_book *book;
    const json_t *document;
    dcj_writer *writer; /* NULL where the answer is asked for as tables */
    dcr_error *err;
    dcj_scratch *scratch; /* lives as long as the question */
    dcj_held **held;
    size_t *num_held;
} dcj_ask;

/* Puts a question that was parsed: writes its answer, or with `out` gives it as tables. */
dcr_status dcj_answer(const dcj_inputs *inputs, dcj_writer *writer, dcr_result **out, dcr_error *err);

/* A required key of the question; DCR_E_JSON_ABSENT with what to give when it is missing. */
dcr_status dcj_required(const json_t *object, const dcj_place *place, const char *remedy, dcr_error *err);

/* Optional keys leave `out` as it was. */
dcr_status dcj_optional_day(
    const json_t *object, const char *key, const dcj_place *up, int32_t *out, dcr_error *err);
dcr_status dcj_optional_money(const json_t *object, const char *key, const dcj_place *up, dcr_currency currency,
                               int64_t *out, dcr_error *err);
dcr_status dcj_optional_code(const json_t *object, const char *key, const dcj_place *up, dcr_group group,
                              uint32_t *out, dcr_error *err);

dcr_status dcj_optional_flag(const json_t *object, const char *key, const dcj_place *up, bool *out, dcr_error *err);

/* How a question reads what is unknown: `unknown_as`, or `bounds` for every reading. */
dcr_status dcj_read_unknown(
    const json_t *object, const dcj_place *up, uint32_t *unknown_as, bool *bounds, dcr_error *err);

/* The verbs. Each checks its own keys and writes one object. */
dcr_status dcj_ask_cover(const dcj_ask *ask);
dcr_status dcj_ask_claim(const dcj_ask *ask);
dcr_status dcj_ask_claims(const dcj_ask *ask);
dcr_status dcj_ask_govern(const dcj_ask *ask);
dcr_status dcj_ask_terms(const dcj_ask *ask);
dcr_status dcj_ask_problems(const dcj_ask *ask);
dcr_status dcj_ask_period(const dcj_ask *ask);
dcr_status dcj_ask_days(const dcj_ask *ask);
dcr_status dcj_ask_round(const dcj_ask *ask);
dcr_status dcj_ask_share(const dcj_ask *ask);
dcr_status dcj_ask_ratio(const dcj_ask *ask);
dcr_status dcj_ask_split(const dcj_ask *ask);
dcr_status dcj_ask_convert(const dcj_ask *ask);
dcr_status dcj_ask_recoveries(const dcj_ask *ask);
dcr_status dcj_ask_recovery_split(const dcj_ask *ask);
dcr_status dcj_ask_layers(const dcj_ask *ask);
dcr_status dcj_ask_pre_delivery(const dcj_ask *ask);

/* The book with rows of ORDERS as the invoices that they would become; of none, the book itself. Release it. */
dcr_status dcj_with_orders(const dcj_ask *ask, const dcr_table *orders, int32_t as_of_day, dcr_book **out);

/* Verbs that give tables. */
dcr_status dcj_read_limit_usage(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_limit_expiring(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_limits_diff(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_limit_request(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_change(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_extension_check(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_plan_check(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_gate(const dcj_ask *ask, dcr_result **out);
/* Verbs of readers: each checks its own keys and gives tables. */
dcr_status dcj_ask_agenda(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_ask_alerts(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_effort_log_check(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_policy_parties(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_risk_flags(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_rule_eval(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_rule_assign(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_ask_dunning(const dcj_ask *ask, dcr_result **out);
/* Verbs that answer with tables. */
dcr_status dcj_read_decode(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_rehearsal(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_premium(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_break_even(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_compare(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_allocate_limits(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_stress(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_stress_cash(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_factoring(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_declare(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_claims_due(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_claim_file(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_overdue_report(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_claim_state(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_buyer_position(const dcj_ask *ask, dcr_result **out);

/* Readers: each gives its tables. */
dcr_status dcj_read_late_interest(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_grade_map(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_consolidation(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_ask_id_normalize(const dcj_ask *ask);
dcr_status dcj_ask_id_match(const dcj_ask *ask);
dcr_status dcj_read_buckets(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_gaps(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_worklist(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_ageing(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_dso(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_payment_profile(const dcj_ask *ask, dcr_result **out);
dcr_status dcj_read_concentration(const dcj_ask *ask, dcr_result **out);

/* The claim that a question with the keys of a claim asks about. */
dcr_status dcj_claim_asked(const dcj_ask *ask, dcr_claim **out);

#endif
