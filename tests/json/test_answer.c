/* Answers as documents, and questions that are documents. */
#include <stdio.h>

#include "sample.h"

/* The answer as a document; to be given back with json_decref. */
static json_t *answer_to(const dcr_policy *policy, const dcr_book *book, const char *ask)
{
    char *text = NULL;
    dcr_error error = DCR_ERROR_INIT;
    if (dcr_ask_json(policy, book, ask, strlen(ask), &text, &error) != DCR_OK) fail_msg("%s: %s", ask, error.text);
    json_t *answer = json_loads(text, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(answer);
    dcr_json_free(text);
    return answer;
}

/* Takes the receipt, the last key of an answer, away. */
static char *without_receipt(char *text)
{
    char *receipt = strstr(text, ",\"receipt\":{");
    assert_non_null(receipt);
    strcpy(receipt, "}");
    return text;
}

static const char *text_at(const json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

static int64_t cents(const json_t *object, const char *key)
{
    int64_t amount = 0;
    const char *text = text_at(object, key);
    assert_non_null(text);
    assert_int_equal(dcr_decimal_parse(text, strlen(text), 2, DCR_ROUNDING_UNSET, &amount, NULL), DCR_OK);
    return amount;
}

/* ---- Questions without policy and book ---- */

static void test_numbers(void **state)
{
    (void)state;
    static const struct { const char *ask, *answer; } cases[] = {
        {"{\"verb\":\"period\",\"anchor\":\"2024-11-30\",\"period\":\"3 months\"}", "{\"day\":\"2025-02-28\"}"},
        {"{\"verb\":\"period\",\"anchor\":\"2024-12-24\",\"period\":\"1 business day\",\"calendar\":{\"holidays\":"
         "[\"2024-12-25\",\"2024-12-26\"]}}", "{\"day\":\"2024-12-27\"}"},
        {"{\"verb\":\"days\",\"from\":\"2024-02-01\",\"until\":\"2024-03-01\"}", "{\"days\":29}"},
        {"{\"verb\":\"round\",\"amount\":\"9090.90909\",\"decimals\":2,\"rounding\":\"half_up\"}", "{\"amount\":\"9090.91\"}"},
        {"{\"verb\":\"round\",\"amount\":\"9090.5\",\"currency\":\"JPY\",\"rounding\":\"half_even\"}", "{\"amount\":\"9090\"}"},
        {"{\"verb\":\"share\",\"amount\":\"100.01\",\"decimals\":2,\"share\":\"90%\",\"rounding\":\"down\"}", "{\"amount\":\"90.00\"}"},
        {"{\"verb\":\"ratio\",\"amount\":\"100.00\",\"decimals\":2,\"numerator\":1,\"denominator\":3,\"rounding\":\"up\"}",
         "{\"amount\":\"33.34\"}"},
        {"{\"verb\":\"split\",\"amount\":\"100.00\",\"decimals\":2,\"weights\":[1,1,1]}",
         "{\"parts\":[\"33.34\",\"33.33\",\"33.33\"]}"},
        {"{\"verb\":\"convert\",\"amount\":\"100.00\",\"from\":\"USD\",\"to\":\"EUR\",\"rate\":\"0.92345\",\"rounding\":\"half_even\"}",
         "{\"amount\":\"92.34\",\"currency\":\"EUR\"}"},
        {"{\"verb\":\"convert\",\"amount\":\"100\",\"from\":\"JPY\",\"to\":\"EUR\",\"numerator\":1,\"denominator\":160,"
         "\"rounding\":\"half_up\"}", "{\"amount\":\"0.63\",\"currency\":\"EUR\"}"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char *text = NULL;
        dcr_error error = DCR_ERROR_INIT;
        if (dcr_ask_json(NULL, NULL, cases[i].ask, strlen(cases[i].ask), &text, &error) != DCR_OK)
            fail_msg("%s: %s", cases[i].ask, error.text);
        assert_string_equal(without_receipt(text), cases[i].answer);
        dcr_json_free(text);
    }
}

/* ---- Wrong questions ---- */

static void test_wrong_questions(void **state)
{
    (void)state;
    static const struct { const char *ask; dcr_status code; const char *says; } cases[] = {
        {"{}", DCR_E_JSON_ABSENT, "verb: "},
        {"{\"verb\":1}", DCR_E_JSON_TYPE, "verb: "},
        {"{\"verb\":\"covers\"}", DCR_E_JSON_VALUE, "cover, claim, claims"},
        {"{\"verb\":\"cover\"}", DCR_E_JSON_ABSENT, "as_of_day: "},
        {"{\"verb\":\"cover\",\"as_of\":\"2024-12-31\"}", DCR_E_JSON_KEY, "as_of: "},
        {"{\"verb\":\"cover\",\"as_of_day\":\"2024-13-01\"}", DCR_E_DATE, "as_of_day: "},
        {"{\"verb\":\"cover\",\"as_of_day\":\"2024-12-31\",\"cause\":\"fraud\"}", DCR_E_CODE, "cause: "},
        {"{\"verb\":\"claim\",\"cause\":\"insolvency\",\"as_of_day\":\"2024-12-31\"}", DCR_E_JSON_ABSENT, "buyer: "},
        {"{\"verb\":\"claim\",\"buyer\":\"B9\",\"cause\":\"insolvency\",\"as_of_day\":\"2024-12-31\"}", DCR_E_BUYER_UNKNOWN, "buyer: "},
        {"{\"verb\":\"claim\",\"buyer\":\"B1\",\"cause\":\"insolvency\"}", DCR_E_JSON_ABSENT, "as_of_day: "},
        {"{\"verb\":\"claim\",\"buyer\":\"B1\",\"cause\":\"insolvency\",\"as_of_day\":\"2024-12-31\",\"first_loss_used\":5}",
         DCR_E_JSON_TYPE, "first_loss_used: write the amount as text"},
        {"{\"verb\":\"claims\",\"claims\":{}}", DCR_E_JSON_TYPE, "claims: "},
        {"{\"verb\":\"claims\",\"claims\":[{\"buyer\":\"B1\",\"cause\":\"insolvency\"}]}", DCR_E_JSON_ABSENT, "claims[0].as_of_day: "},
        {"{\"verb\":\"claims\",\"claims\":[{\"verb\":\"claim\"}]}", DCR_E_JSON_KEY, "claims[0].verb: "},
        {"{\"verb\":\"terms\",\"x\":1}", DCR_E_JSON_KEY, "x: "},
        {"{\"verb\":\"round\",\"amount\":\"1.005\",\"decimals\":2}", DCR_E_PRECISION, "amount: "},
        {"{\"verb\":\"round\",\"amount\":\"1.005\",\"decimals\":12}", DCR_E_JSON_VALUE, "decimals: "},
        {"{\"verb\":\"split\",\"amount\":\"1\",\"decimals\":2,\"weights\":[0]}", DCR_E_RANGE, "weights: "},
        {"{\"verb\":\"convert\",\"amount\":\"1\",\"from\":\"USD\",\"to\":\"EUR\",\"rate\":\"0.333\"}", DCR_E_ROUNDING_ABSENT, "rounding: "},
        {"{\"verb\":\"period\",\"anchor\":\"2024-11-30\",\"period\":\"soon\"}", DCR_E_TYPE, "period: "},
        {"{\"verb\":\"period\",\"anchor\":\"2024-11-30\",\"period\":\"2 business days\"}", DCR_E_CALENDAR_ABSENT, "calendar: "},
    };
    dcr_policy *policy = policy_of(SAMPLE_POLICY);
    dcr_book *book = book_of(SAMPLE_BOOK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char *text = NULL;
        dcr_error error = DCR_ERROR_INIT;
        const dcr_status status = dcr_ask_json(policy, book, cases[i].ask, strlen(cases[i].ask), &text, &error);
        if (status != cases[i].code || strstr(error.text, cases[i].says) == NULL)
            fail_msg("%s: %s: %s", cases[i].ask, dcr_status_name(status), error.text);
        assert_null(text);
    }
    char *text = NULL;
    static const char cover[] = "{\"verb\":\"cover\",\"as_of_day\":\"2024-12-31\"}";
    assert_int_equal(dcr_ask_json(NULL, book, cover, strlen(cover), &text, NULL), DCR_E_NULL);
    assert_int_equal(dcr_ask_json(policy, NULL, cover, strlen(cover), &text, NULL), DCR_E_NULL);
    assert_int_equal(dcr_ask_json(policy, book, NULL, 0, &text, NULL), DCR_E_NULL);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
}

/* ---- Answers ---- */

static void test_terms_and_problems(void **state)
{
    (void)state;
    dcr_policy *policy = policy_of(SAMPLE_POLICY);
    dcr_book *book = book_of(BOOK_HEAD "\"currency\":\"EUR\",\"buyers\":[{\"buyer\":\"B\"}],\"invoices\":[{\"buyer\":"
                                       "\"X\",\"invoice_day\":\"2024-01-01\",\"due_day\":\"2024-01-02\",\"amount\":\"1\"}]}");
    json_t *terms = answer_to(policy, NULL, "{\"verb\":\"terms\"}");
    assert_string_equal(text_at(terms, "currency"), "EUR");
    assert_string_equal(text_at(json_array_get(json_object_get(terms, "terms"), 0), "term"), "form");
    assert_int_equal(json_array_size(json_object_get(terms, "plan")), 3);
    json_decref(terms);

    json_t *problems = answer_to(NULL, book, "{\"verb\":\"problems\"}");
    const json_t *problem = json_array_get(json_object_get(problems, "problems"), 0);
    assert_string_equal(text_at(problem, "table"), "invoices");
    assert_string_equal(text_at(problem, "status"), "DCR_E_BUYER_UNKNOWN");
    assert_int_equal(json_integer_value(json_object_get(problem, "row")), 0);
    json_decref(problems);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
}

static void test_cover(void **state)
{
    (void)state;
    dcr_policy *policy = policy_of(SAMPLE_POLICY);
    dcr_book *book = book_of(SAMPLE_BOOK);
    json_t *cover = answer_to(policy, book, "{\"verb\":\"cover\",\"as_of_day\":\"2024-04-01\"}");
    const json_t *invoices = json_object_get(cover, "invoices");
    assert_string_equal(text_at(cover, "delcredere"), "cover");
    assert_string_equal(text_at(cover, "library"), dcr_version());
    assert_string_equal(text_at(json_object_get(cover, "totals"), "as_of_day"), "2024-04-01");
    assert_int_equal(json_array_size(json_object_get(cover, "buyers")), 2);
    assert_string_equal(text_at(json_array_get(json_object_get(cover, "buyers"), 1), "buyer"), "B2");
    assert_int_equal(json_array_size(invoices), 3);

    /* 12 000.00 open on B1 with a limit of 10 000.00; B2 has no limit. */
    const json_t *second = json_array_get(invoices, 1);
    assert_string_equal(text_at(second, "invoice"), "2");
    assert_string_equal(text_at(second, "buyer"), "B1");
    assert_string_equal(text_at(second, "reason"), "L07");
    assert_string_equal(text_at(second, "uncovered"), "2000.00");
    assert_string_equal(text_at(json_array_get(invoices, 2), "reason"), "L01");
    for (size_t i = 0; i < 3; i++) { /* the parts of an invoice add up to its gross amount */
        const json_t *parts = json_object_get(json_array_get(invoices, i), "parts");
        int64_t sum = 0;
        for (size_t k = 0; k < json_array_size(parts); k++) sum += cents(json_array_get(parts, k), "amount");
        assert_int_equal(sum, cents(json_array_get(invoices, i), "gross"));
    }
    json_decref(cover);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
}

static void test_equal_questions_give_equal_bytes(void **state)
{
    (void)state;
    dcr_policy *policy = policy_of(SAMPLE_POLICY);
    dcr_book *book = book_of(SAMPLE_BOOK);
    static const char ask[] = "{\"verb\":\"cover\",\"as_of_day\":\"2024-04-01\"}";
    char *asked = NULL;
    char *written = NULL;
    dcr_cover *cover = NULL;
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    assert_int_equal(dcr_day_parse("2024-04-01", 10, &options.as_of_day, NULL), DCR_OK);
    assert_int_equal(dcr_ask_json(policy, book, ask, strlen(ask), &asked, NULL), DCR_OK);
    assert_int_equal(dcr_cover_compute(policy, book, &options, NULL, &cover, NULL), DCR_OK);
    assert_int_equal(dcr_cover_to_json(cover, &written, NULL, NULL), DCR_OK);
    assert_string_equal(without_receipt(asked), written);
    dcr_json_free(asked);
    dcr_json_free(written);
    dcr_cover_free(cover);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
}

static void test_claims_hand_their_counters_on(void **state)
{
    (void)state;
    dcr_policy *policy = policy_of(POLICY_HEAD "\"terms\":{" SAMPLE_TERMS ",\"aggregate_first_loss\":\"10000.00\",\"cause_insured\":{\"cause\":{\"insolvency\":true}}},"
                                   "\"plan\":[\"receipts\",\"limit\",\"percentage\",\"first_loss\"]}");
    dcr_book *book = book_of(SAMPLE_BOOK);
    json_t *answer = answer_to(policy, book,
                               "{\"verb\":\"claims\",\"as_of_day\":\"2024-12-01\",\"claims\":["
                               "{\"buyer\":\"B1\",\"cause\":\"insolvency\",\"first_loss_used\":\"0.00\"},"
                               "{\"buyer_ix\":0,\"cause\":\"insolvency\"}]}");
    const json_t *claims = json_object_get(answer, "claims");
    assert_int_equal(json_array_size(claims), 2);
    const json_t *first = json_object_get(json_array_get(claims, 0), "totals");
    const json_t *second = json_object_get(json_array_get(claims, 1), "totals");
    assert_string_equal(text_at(first, "buyer"), "B1");
    assert_string_equal(text_at(first, "cause"), "insolvency");
    assert_int_equal(cents(first, "first_loss_used_before"), 0);
    assert_true(cents(first, "first_loss_used_after") > 0);
    assert_string_equal(text_at(second, "first_loss_used_before"), text_at(first, "first_loss_used_after"));
    assert_string_equal(text_at(second, "liability_used_before"), text_at(first, "liability_used_after"));
    assert_true(json_array_size(json_object_get(json_array_get(claims, 0), "ladder")) > 0);
    json_decref(answer);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_wrong_questions),
        cmocka_unit_test(test_terms_and_problems),
        cmocka_unit_test(test_cover),
        cmocka_unit_test(test_equal_questions_give_equal_bytes),
        cmocka_unit_test(test_claims_hand_their_counters_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
