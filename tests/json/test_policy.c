/* Policies as documents: every term there and back, generated policies there and back, and wrong documents. */
#include <stdio.h>

#include "sample.h"

/* ---- Every term ---- */

/* A policy in which every clause is agreed, so that any term may be given beside it. */
static json_t *full_document(void)
{
    static const char more[] =
        POLICY_HEAD "\"terms\":{" SAMPLE_TERMS ",\"maximum_extension_period\":\"60 days\",\"stop_of_cover\":"
        "\"oldest_invoice\",\"stop_boundary\":\"after_date\",\"resume_of_cover\":\"on_payment\","
        "\"disputed_stops_cover\":false,\"discretionary_limit\":\"5000.00\",\"discretionary_after_expiry\":true,"
        "\"waiting_period\":\"6 months\",\"waiting_anchor\":\"due_date\",\"overdue_notice_period\":\"30 days\","
        "\"overdue_notice_anchor\":\"due_date\",\"overdue_notice_missed\":\"warn\",\"claim_window\":\"12 months\","
        "\"claim_window_anchor\":\"due_date\",\"indemnity_period\":\"30 days\",\"indemnity_anchor\":\"date_of_loss\","
        "\"claim_threshold\":\"100.00\",\"threshold_mode\":\"gate\",\"threshold_compare\":\"strict\","
        "\"maximum_payment_terms\":\"90 days\",\"payment_terms_cutoff_day\":24,\"payment_terms_substitute_day\":2,"
        "\"extension_cutoff_day\":24,\"extension_substitute_day\":2,\"notice_cutoff_day\":24,"
        "\"notice_substitute_day\":2,"
        "\"premium_estimate\":\"1000.00\",\"premium_rate\":\"0.1%\",\"premium_instalment_interval\":\"3 months\","
        "\"premium_rebate_share\":\"20%\",\"premium_flat\":\"10.00\",\"premium_rate_per\":\"year\","
        "\"premium_charged_by\":\"day\","
        "\"waiting_period_small\":\"3 months\",\"waiting_small_below\":\"1000.00\","
        "\"indemnity_second_period\":\"60 days\",\"indemnity_second_anchor\":\"filing\","
        "\"maximum_liability_multiple\":\"2000%\",\"maximum_liability_floor\":\"1.00\","
        "\"maximum_liability_ceiling\":\"5000.00\","
        "\"provisional_percentage\":\"50%\",\"provisional_period\":\"30 days\",\"provisional_anchor\":\"filing\","
        "\"automatic_limit\":\"5000.00\",\"automatic_minimum_grade\":5,"
        "\"recovery_costs_first\":true,\"recovery_cost_share\":\"by_loss_share\"}}";
    json_t *document = json_loads(more, 0, NULL);
    assert_non_null(document);
    return document;
}

static void sample_value(dcr_term term, size_t ix, char *out, size_t capacity)
{
    static const char *const periods[] = {"45 days", "5 business days", "3 months", "end of month + 30 days",
                                          "10 days including anchor"};
    switch (dcr_term_type_of(term)) {
    case DCR_TERM_TYPE_MONEY: snprintf(out, capacity, "%s", ix == 0 ? "1234.50" : ""); break;
    case DCR_TERM_TYPE_RATIO: snprintf(out, capacity, "%s", ix == 0 ? "12.5%" : ""); break;
    case DCR_TERM_TYPE_PERIOD: snprintf(out, capacity, "%s", ix < 5 ? periods[ix] : ""); break;
    case DCR_TERM_TYPE_DAY: snprintf(out, capacity, "%s", ix == 0 ? "2024-06-30" : ""); break;
    case DCR_TERM_TYPE_FLAG: snprintf(out, capacity, "%s", ix == 0 ? "yes" : ix == 1 ? "no" : ""); break;
    case DCR_TERM_TYPE_NUMBER: snprintf(out, capacity, "%s", ix == 0 ? "1" : ix == 1 ? "24" : ""); break;
    case DCR_TERM_TYPE_CURRENCY: snprintf(out, capacity, "%s", ix == 0 ? "EUR" : ix == 1 ? "USD" : ""); break;
    default: {
        const char *name = dcr_choice_name(dcr_term_group(term), dcr_choice_at(dcr_term_group(term), ix));
        snprintf(out, capacity, "%s", name == NULL ? "" : name);
    }
    }
}

/* What the document of the policy says about a term for the whole policy. */
static void assert_reads_back(const dcr_policy *policy, dcr_term term, const char *value)
{
    char *text = text_of_policy(policy);
    json_t *document = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    const json_t *found = json_object_get(json_object_get(document, "terms"), dcr_term_name(term));
    if (json_is_object(found)) found = json_object_get(found, "policy");
    assert_string_equal(json_string_value(found), value);
    json_decref(document);
    dcr_json_free(text);
}

/* Terms that stand only with a value of another. */
static void add_companion(json_t *terms, dcr_term term)
{
    static const struct { dcr_term term, other; const char *value; } rows[] = {
        {DCR_TERM_STOP_AMOUNT, DCR_TERM_STOP_OF_COVER, "overdue_amount"},
        {DCR_TERM_STOP_SHARE, DCR_TERM_STOP_OF_COVER, "overdue_share"},
        {DCR_TERM_RESUME_GRACE, DCR_TERM_RESUME_OF_COVER, "on_payment"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].term == term) json_object_set_new(terms, dcr_term_name(rows[i].other), json_string(rows[i].value));
}

/* 1 when the policy with this value is accepted; a refusal must come from the terms contradicting one another. */
static int try_value(dcr_term term, const char *value)
{
    json_t *document = full_document();
    json_object_set_new(json_object_get(document, "terms"), dcr_term_name(term), json_string(value));
    add_companion(json_object_get(document, "terms"), term);
    json_object_set_new(document, "calendar", json_object());
    char *text = json_dumps(document, 0);
    dcr_policy *policy = NULL;
    dcr_error error = DCR_ERROR_INIT;
    const dcr_status status = dcr_policy_from_json(text, strlen(text), NULL, &policy, &error);
    if (status == DCR_OK) assert_reads_back(policy, term, value);
    if (status != DCR_OK && status != DCR_E_TERM_CONFLICT && status != DCR_E_TERM_ABSENT && status != DCR_E_RANGE)
        fail_msg("%s = %s: %s", dcr_term_name(term), value, error.text);
    dcr_policy_unref(policy);
    free(text);
    json_decref(document);
    return status == DCR_OK;
}

static void test_every_term_can_be_set_and_read_back(void **state)
{
    (void)state;
    for (size_t t = 0; dcr_term_at(t) != DCR_TERM_UNSET; t++) {
        const dcr_term term = dcr_term_at(t);
        int accepted = 0;
        char value[64];
        for (size_t ix = 0; sample_value(term, ix, value, sizeof value), value[0] != '\0'; ix++)
            accepted += try_value(term, value);
        if (accepted == 0) fail_msg("no value of %s is accepted", dcr_term_name(term));
    }
}

static void test_every_scope_of_every_term_is_read_back(void **state)
{
    (void)state;
    static const struct { dcr_scope kind; const char *name; const char *value; } scopes[] = {
        {DCR_SCOPE_LIMIT_KIND, "limit_kind", "discretionary"},
        {DCR_SCOPE_CAUSE, "cause", "protracted_default"},
        {DCR_SCOPE_COUNTRY, "country", "FR"},
    };
    for (size_t t = 0; dcr_term_at(t) != DCR_TERM_UNSET; t++) {
        for (size_t s = 0; s < sizeof scopes / sizeof scopes[0]; s++) {
            const dcr_term term = dcr_term_at(t);
            char value[64];
            sample_value(term, 0, value, sizeof value);
            json_t *root = json_loads(POLICY_HEAD "\"terms\":{" SAMPLE_TERMS "}}", 0, NULL);
            json_t *terms = json_object_get(root, "terms");
            json_t *old = json_incref(json_object_get(terms, dcr_term_name(term)));
            json_t *scoped = json_pack("{s:{s:s}}", scopes[s].name, scopes[s].value, value);
            if (old != NULL) json_object_set_new(scoped, "policy", old);
            if (term != DCR_TERM_CURRENCY) json_object_set_new(terms, dcr_term_name(term), scoped);
            if (term == DCR_TERM_CURRENCY) json_decref(scoped);
            char *text = json_dumps(root, 0);
            dcr_policy *policy = NULL;
            dcr_error error = DCR_ERROR_INIT;
            const dcr_status status = dcr_policy_from_json(text, strlen(text), NULL, &policy, &error);
            if (!dcr_term_allows_scope(term, scopes[s].kind) && term != DCR_TERM_CURRENCY) {
                assert_int_equal(status, DCR_E_TERM_SCOPE);
                assert_int_equal(error.term, term);
            } else if (status == DCR_OK && term != DCR_TERM_CURRENCY) {
                char *written = text_of_policy(policy);
                char needle[128];
                snprintf(needle, sizeof needle, "\"%s\":{\"%s\":\"%s\"}", scopes[s].name, scopes[s].value, value);
                if (strstr(written, needle) == NULL) fail_msg("%s not in %s", needle, written);
                dcr_json_free(written);
            }
            dcr_policy_unref(policy);
            free(text);
            json_decref(root);
        }
    }
}

/* ---- There and back ---- */

static void assert_round_trip(const char *text)
{
    dcr_policy *first = policy_of(text);
    char *once = text_of_policy(first);
    dcr_policy *second = policy_of(once);
    char *twice = text_of_policy(second);
    assert_string_equal(once, twice);
    dcr_json_free(once);
    dcr_json_free(twice);
    dcr_policy_unref(first);
    dcr_policy_unref(second);
}

static void test_written_form(void **state)
{
    (void)state;
    static const char text[] =
        POLICY_HEAD "\"title\":\"X\",\"calendar\":{\"holidays\":[\"2024-12-25\"],\"weekend\":[\"sunday\",\"friday\"]},"
        "\"plan\":[{\"clause\":\"Art. \\u00a75 \\\"a\\\"\",\"step\":\"limit\"},\"percentage\"],\"terms\":{" SAMPLE_TERMS
        "}}";
    static const char written[] =
        "{\"delcredere\":\"policy\",\"version\":1,\"terms\":{\"form\":\"whole_turnover\",\"period_from\":\"2024-01-01\","
        "\"period_until\":\"2025-01-01\",\"attachment_basis\":\"delivery\",\"currency\":\"EUR\",\"rounding\":"
        "\"half_even\",\"insured_percentage\":\"90%\",\"limit_order_key\":\"delivery\",\"limit_filled_by\":\"all_debt\","
        "\"invoice_limit_rule\":\"at_attachment\",\"payment_allocation\":\"oldest_due\"},\"plan\":[{\"step\":\"limit\","
        "\"clause\":\"Art. \xc2\xa7" "5 \\\"a\\\"\"},\"percentage\"],\"calendar\":{\"weekend\":[\"friday\",\"sunday\"],"
        "\"holidays\":[\"2024-12-25\"]}}";
    dcr_policy *policy = policy_of(text);
    char *found = text_of_policy(policy);
    assert_string_equal(found, written);
    dcr_json_free(found);
    dcr_policy_unref(policy);
}

static void test_order_of_filling_leaves_no_trace(void **state)
{
    (void)state;
    dcr_policy *a = policy_of(POLICY_HEAD "\"terms\":{" SAMPLE_TERMS ",\"claim_threshold\":\"10.00\",\"threshold_mode\":"
                              "\"gate\",\"threshold_compare\":\"strict\",\"country_on_cover\":{\"country\":{\"RU\":\"no\","
                              "\"BY\":false,\"DE\":true},\"policy\":\"yes\"}}}");
    dcr_policy *b = policy_of(POLICY_HEAD "\"terms\":{\"country_on_cover\":{\"policy\":true,\"country\":{\"DE\":\"yes\","
                              "\"BY\":\"no\",\"RU\":false}},\"threshold_compare\":\"strict\",\"threshold_mode\":\"gate\","
                              "\"claim_threshold\":\"10.00\"," SAMPLE_TERMS "}}");
    char *a_text = text_of_policy(a);
    char *b_text = text_of_policy(b);
    assert_string_equal(a_text, b_text);
    assert_non_null(strstr(a_text, "\"country_on_cover\":{\"policy\":\"yes\",\"country\":{\"BY\":\"no\",\"DE\":\"yes\","
                                   "\"RU\":\"no\"}}"));
    dcr_json_free(a_text);
    dcr_json_free(b_text);
    dcr_policy_unref(a);
    dcr_policy_unref(b);
}

/* Terms that may stand beside any others, so that every generated policy is a sound one. */
static void add_noise(json_t *terms, uint32_t *seed)
{
    static const char *const money[] = {"each_loss_deductible", "minimum_retention", "aggregate_first_loss",
                                        "maximum_liability"};
    static const char *const flags[] = {"vat_insured", "affiliates_insured", "prepayment_insured", "move_up"};
    char text[32];
    for (size_t i = 0; i < 4; i++) {
        snprintf(text, sizeof text, "%u.%02u", (unsigned)noise(seed, 1000000), (unsigned)noise(seed, 100));
        if (noise(seed, 2)) json_object_set_new(terms, money[i], json_string(text));
        if (noise(seed, 2)) json_object_set_new(terms, flags[i], json_boolean(noise(seed, 2)));
    }
    json_t *countries = json_object();
    for (uint32_t i = noise(seed, 6); i > 0; i--) {
        const char country[3] = {(char)('A' + noise(seed, 26)), (char)('A' + noise(seed, 26)), '\0'};
        snprintf(text, sizeof text, "%u months", (unsigned)noise(seed, 24) + 1);
        json_object_set_new(countries, country, json_string(text));
    }
    if (noise(seed, 2))
        json_object_set_new(terms, "maximum_payment_terms",
                            json_pack("{s:s,s:O}", "policy", "90 days", "country", countries));
    json_decref(countries);
    snprintf(text, sizeof text, "%u.%07u%%", (unsigned)noise(seed, 100), (unsigned)noise(seed, 10000000));
    json_object_set_new(terms, "insured_percentage",
                        json_pack("{s:s,s:{s:s}}", "policy", "90%", "cause", "insolvency", text));
}

static void test_generated_policies_there_and_back(void **state)
{
    (void)state;
    for (uint32_t seed = 1; seed <= 500; seed++) {
        uint32_t at = seed;
        json_t *document = json_loads(SAMPLE_POLICY, 0, NULL);
        add_noise(json_object_get(document, "terms"), &at);
        json_object_del(document, "plan"); /* a plan must have a step for every amount that is given */
        char *text = json_dumps(document, noise(&at, 2) ? JSON_INDENT(2) : JSON_SORT_KEYS);
        assert_round_trip(text);
        free(text);
        json_decref(document);
    }
}

/* ---- Wrong documents ---- */

typedef struct wrong {
    const char *text;
    dcr_status code;
    const char *says[2]; /* the path, and the remedy */
    dcr_term term;
} wrong;

#define TERMS(more) POLICY_HEAD "\"terms\":{" SAMPLE_TERMS "," more "}}"
#define WITH(more) POLICY_HEAD "\"terms\":{" SAMPLE_TERMS "}," more "}"

static const wrong documents[] = {
    {"", DCR_E_JSON_SYNTAX, {"", ""}, 0},
    {"{\"delcredere\":", DCR_E_JSON_SYNTAX, {"", ""}, 0},
    {"[1]", DCR_E_JSON_TYPE, {"object", "{...}"}, 0},
    {"{\"a\":1,\"a\":2}", DCR_E_JSON_DUPLICATE, {"duplicate", ""}, 0},
    {"{\"a\":123456789012345678901234567890}", DCR_E_JSON_VALUE, {"", ""}, 0},
    {"{}", DCR_E_JSON_ABSENT, {"delcredere: ", "\"delcredere\": \"policy\""}, 0},
    {"{\"delcredere\":\"book\",\"version\":1}", DCR_E_JSON_VALUE, {"delcredere: ", "\"policy\""}, 0},
    {"{\"delcredere\":\"policy\"}", DCR_E_JSON_ABSENT, {"version: ", "\"version\": 1"}, 0},
    {"{\"delcredere\":\"policy\",\"version\":\"1\"}", DCR_E_JSON_TYPE, {"version: ", "integer"}, 0},
    {"{\"delcredere\":\"policy\",\"version\":2}", DCR_E_VERSION, {"version: ", "version 1"}, 0},
    {POLICY_HEAD "\"plan\":[]}", DCR_E_JSON_ABSENT, {"terms: ", "give the terms"}, 0},
    {POLICY_HEAD "\"terms\":[]}", DCR_E_JSON_TYPE, {"terms: ", "object"}, 0},
    {POLICY_HEAD "\"terms\":{\"form\":\"whole_turnover\"}}", DCR_E_TERM_ABSENT, {"terms.currency: ", "EUR"}, DCR_TERM_CURRENCY},
    {POLICY_HEAD "\"terms\":{\"currency\":\"EUR\"}}", DCR_E_TERM_ABSENT, {"terms.form: ", "must be given"}, DCR_TERM_FORM},
    {WITH("\"trems\":{}"), DCR_E_JSON_KEY, {"trems: ", "\"terms\""}, 0},
    {WITH("\"title\":5"), DCR_E_JSON_TYPE, {"title: ", "text"}, 0},
    {TERMS("\"maximum_payment_term\":\"90 days\""), DCR_E_JSON_KEY, {"terms.maximum_payment_term: ", "\"maximum_payment_terms\""}, 0},
    {TERMS("\"nonsense\":\"90 days\""), DCR_E_JSON_KEY, {"terms.nonsense: ", "no such term"}, 0},
    {TERMS("\"claim_threshold\":1000"), DCR_E_JSON_TYPE, {"terms.claim_threshold: ", "write the amount as text: \"5000.00\""}, DCR_TERM_CLAIM_THRESHOLD},
    {TERMS("\"claim_threshold\":1000.5"), DCR_E_JSON_TYPE, {"terms.claim_threshold: ", "write the amount as text"}, DCR_TERM_CLAIM_THRESHOLD},
    {TERMS("\"claim_threshold\":\"1,000\""), DCR_E_DECIMAL, {"terms.claim_threshold: ", "amount"}, DCR_TERM_CLAIM_THRESHOLD},
    {TERMS("\"claim_threshold\":\"1.001\""), DCR_E_PRECISION, {"terms.claim_threshold: ", "2 decimals"}, DCR_TERM_CLAIM_THRESHOLD},
    {TERMS("\"claim_threshold\":[]"), DCR_E_JSON_TYPE, {"terms.claim_threshold: ", "write the amount as text"}, DCR_TERM_CLAIM_THRESHOLD},
    {TERMS("\"maximum_liability_multiple\":30"), DCR_E_JSON_TYPE, {"terms.maximum_liability_multiple: ", "\"90%\""}, DCR_TERM_MAXIMUM_LIABILITY_MULTIPLE},
    {TERMS("\"maximum_payment_terms\":90"), DCR_E_JSON_TYPE, {"terms.maximum_payment_terms: ", "\"60 days\""}, DCR_TERM_MAXIMUM_PAYMENT_TERMS},
    {TERMS("\"vat_insured\":1"), DCR_E_JSON_TYPE, {"terms.vat_insured: ", "true or false"}, DCR_TERM_VAT_INSURED},
    {TERMS("\"vat_insured\":\"maybe\""), DCR_E_TYPE, {"terms.vat_insured: ", "yes or no"}, DCR_TERM_VAT_INSURED},
    {TERMS("\"stop_of_cover\":2"), DCR_E_JSON_TYPE, {"terms.stop_of_cover: ", "oldest_invoice"}, DCR_TERM_STOP_OF_COVER},
    {TERMS("\"stop_of_cover\":true"), DCR_E_JSON_TYPE, {"terms.stop_of_cover: ", "oldest_invoice"}, DCR_TERM_STOP_OF_COVER},
    {TERMS("\"stop_of_cover\":\"sometimes\""), DCR_E_UNKNOWN, {"terms.stop_of_cover: ", "oldest_invoice"}, DCR_TERM_STOP_OF_COVER},
    {TERMS("\"maximum_payment_terms\":{\"buyer\":{\"B1\":\"1 day\"}}"), DCR_E_JSON_KEY, {"terms.maximum_payment_terms.buyer: ", "country"}, DCR_TERM_MAXIMUM_PAYMENT_TERMS},
    {TERMS("\"maximum_payment_terms\":{\"cause\":{\"insolvency\":\"1 day\"}}"), DCR_E_TERM_SCOPE, {"terms.maximum_payment_terms.cause: ", "\"policy\""}, DCR_TERM_MAXIMUM_PAYMENT_TERMS},
    {TERMS("\"maximum_payment_terms\":{\"country\":{\"de\":\"1 day\"}}"), DCR_E_JSON_KEY, {"terms.maximum_payment_terms.country.de: ", "two capital letters"}, DCR_TERM_MAXIMUM_PAYMENT_TERMS},
    {TERMS("\"maximum_payment_terms\":{\"country\":\"DE\"}"), DCR_E_JSON_TYPE, {"terms.maximum_payment_terms.country: ", "object"}, DCR_TERM_MAXIMUM_PAYMENT_TERMS},
    {TERMS("\"cause_insured\":{\"cause\":{\"insolvancy\":true}}"), DCR_E_JSON_KEY, {"terms.cause_insured.cause.insolvancy: ", "insolvency"}, DCR_TERM_CAUSE_INSURED},
    {TERMS("\"cause_insured\":{\"cause\":{\"insolvency\":7}}"), DCR_E_JSON_TYPE, {"terms.cause_insured.cause.insolvency: ", "true or false"}, DCR_TERM_CAUSE_INSURED},
    {WITH("\"plan\":\"limit\""), DCR_E_JSON_TYPE, {"plan: ", "list"}, 0},
    {WITH("\"plan\":[\"limit\",\"percents\"]"), DCR_E_CODE, {"plan[1]: ", "percentage"}, 0},
    {WITH("\"plan\":[\"limit\",5]"), DCR_E_JSON_TYPE, {"plan[1]: ", "percentage"}, 0},
    {WITH("\"plan\":[\"limit\",\"limit\"]"), DCR_E_PLAN, {"plan[1]: ", "limit"}, 0},
    {WITH("\"plan\":[{\"clause\":\"5\"}]"), DCR_E_JSON_TYPE, {"plan[0].step: ", "percentage"}, 0},
    {WITH("\"plan\":[{\"step\":\"limit\",\"clause\":5}]"), DCR_E_JSON_TYPE, {"plan[0].clause: ", "text"}, 0},
    {WITH("\"plan\":[{\"step\":\"limit\",\"claus\":\"5\"}]"), DCR_E_JSON_KEY, {"plan[0].claus: ", "\"clause\""}, 0},
    {WITH("\"calendar\":[]"), DCR_E_JSON_TYPE, {"calendar: ", "object"}, 0},
    {WITH("\"calendar\":{\"weekend\":[\"Saturday\"]}"), DCR_E_JSON_VALUE, {"calendar.weekend[0]: ", "\"saturday\""}, 0},
    {WITH("\"calendar\":{\"holidays\":[\"2024-02-30\"]}"), DCR_E_DATE, {"calendar.holidays[0]: ", "\"2025-01-31\""}, 0},
    {WITH("\"calendar\":{\"holidays\":[20241225]}"), DCR_E_JSON_TYPE, {"calendar.holidays[0]: ", "write the date as text"}, 0},
    {TERMS("\"stop_age\":\"5 business days\""), DCR_E_CALENDAR_ABSENT, {"terms.stop_age: ", "calendar"}, DCR_TERM_STOP_AGE},
};

static void test_wrong_documents(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof documents / sizeof documents[0]; i++) {
        const wrong *w = &documents[i];
        dcr_policy *policy = NULL;
        dcr_error error = DCR_ERROR_INIT;
        const dcr_status status = dcr_policy_from_json(w->text, strlen(w->text), NULL, &policy, &error);
        if (status != w->code || error.code != (int32_t)w->code || error.term != (int32_t)w->term)
            fail_msg("%s: %s (term %d): %s", w->text, dcr_status_name(status), (int)error.term, error.text);
        for (size_t k = 0; k < 2; k++)
            if (strstr(error.text, w->says[k]) == NULL) fail_msg("%s: \"%s\" not in: %s", w->text, w->says[k], error.text);
        assert_null(policy);
        assert_int_equal(dcr_policy_from_json(w->text, strlen(w->text), NULL, &policy, NULL), w->code);
    }
}

static void test_syntax_errors_carry_the_position(void **state)
{
    (void)state;
    static const char text[] = "{\"delcredere\": nonsense}";
    dcr_policy *policy = NULL;
    dcr_error error = DCR_ERROR_INIT;
    assert_int_equal(dcr_policy_from_json(text, strlen(text), NULL, &policy, &error), DCR_E_JSON_SYNTAX);
    assert_in_range(error.position, 15, 23);
}

static void test_an_error_struct_of_unknown_size_is_left_alone(void **state)
{
    (void)state;
    dcr_policy *policy = NULL;
    dcr_error error;
    memset(&error, 0x5a, sizeof error);
    const dcr_error before = error;
    error.size = 4;
    dcr_error expected = before;
    expected.size = 4;
    assert_int_equal(dcr_policy_from_json("{}", 2, NULL, &policy, &error), DCR_E_JSON_ABSENT);
    assert_memory_equal(&error, &expected, sizeof error);
}

static void test_null_arguments(void **state)
{
    (void)state;
    dcr_policy *policy = NULL;
    char *text = NULL;
    assert_int_equal(dcr_policy_from_json(NULL, 0, NULL, &policy, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_from_json("{}", 2, NULL, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_to_json(NULL, &text, NULL, NULL), DCR_E_NULL);
    dcr_json_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_term_can_be_set_and_read_back),
        cmocka_unit_test(test_every_scope_of_every_term_is_read_back),
        cmocka_unit_test(test_written_form),
        cmocka_unit_test(test_order_of_filling_leaves_no_trace),
        cmocka_unit_test(test_generated_policies_there_and_back),
        cmocka_unit_test(test_wrong_documents),
        cmocka_unit_test(test_syntax_errors_carry_the_position),
        cmocka_unit_test(test_an_error_struct_of_unknown_size_is_left_alone),
        cmocka_unit_test(test_null_arguments),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
