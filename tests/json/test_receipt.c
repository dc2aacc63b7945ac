/* Receipts of answers, and what a replay says of them. tests/cases --receipts goes over every case; here are the others. */
#include <stdbool.h>
#include <stdio.h>

#include "sample.h"

#define ASK_COVER "{\"verb\":\"cover\",\"as_of_day\":\"2024-04-01\"}"

/* To be freed with dcr_json_free. */
static char *receipt_of(const dcr_policy *policy, const dcr_book *book, const char *ask)
{
    dcr_error error = DCR_ERROR_INIT;
    char *text = NULL;
    size_t length = 0;
    if (dcr_receipt_json(policy, book, ask, strlen(ask), &text, &length, &error) != DCR_OK) fail_msg("%s: %s", ask, error.text);
    assert_int_equal(length, strlen(text));
    return text;
}

static json_t *replay_of(const char *text)
{
    dcr_error error = DCR_ERROR_INIT;
    char *out = NULL;
    if (dcr_replay_json(text, strlen(text), &out, &error) != DCR_OK) fail_msg("%s", error.text);
    json_t *answer = json_loads(out, JSON_REJECT_DUPLICATES, NULL);
    dcr_json_free(out);
    assert_non_null(answer);
    return answer;
}

static void assert_same(const char *text, bool same, bool same_bytes)
{
    json_t *answer = replay_of(text);
    assert_int_equal(json_is_true(json_object_get(answer, "same")), same);
    assert_int_equal(json_is_true(json_object_get(answer, "same_bytes")), same_bytes);
    assert_int_equal(json_array_size(json_object_get(answer, "differences")) == 0, same);
    json_decref(answer);
}

/* The difference at `ix` as "path was is"; to be freed. */
static char *difference(const json_t *answer, size_t ix)
{
    return json_dumps(json_array_get(json_object_get(answer, "differences"), ix), JSON_COMPACT);
}

static void assert_difference(const json_t *answer, size_t ix, const char *expected)
{
    char *found = difference(answer, ix);
    assert_non_null(found);
    assert_string_equal(found, expected);
    free(found);
}

/* `text` with the first `from` replaced by `to`; to be freed. */
static char *replaced(const char *text, const char *from, const char *to)
{
    const char *at = strstr(text, from);
    assert_non_null(at);
    char *made = malloc(strlen(text) + strlen(to) + 1);
    assert_non_null(made);
    sprintf(made, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
    return made;
}

static char *sample_receipt(void)
{
    dcr_policy *policy = policy_of(SAMPLE_POLICY);
    dcr_book *book = book_of(SAMPLE_BOOK);
    char *text = receipt_of(policy, book, ASK_COVER);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
    return text;
}

/* ---- ---- */

static void test_result_is_the_digest_of_the_answer(void **state)
{
    (void)state;
    static const char ask[] = "{\"verb\":\"days\",\"until\":\"2024-03-01\",\"from\":\"2024-02-01\"}";
    char *text = NULL;
    char question[65], result[65], expected[400];
    assert_int_equal(dcr_ask_json(NULL, NULL, ask, strlen(ask), &text, NULL), DCR_OK);
    dcr_sha256("{\"days\":29}", 11, result, sizeof result);
    static const char canonical[] = "{\"from\":\"2024-02-01\",\"until\":\"2024-03-01\",\"verb\":\"days\"}";
    dcr_sha256(canonical, sizeof canonical - 1, question, sizeof question);
    sprintf(expected, "{\"days\":29,\"receipt\":{\"library\":\"%s\",\"policy\":null,\"book\":null,\"question\":\"%s\",\"result\":\"%s\"}}",
            dcr_version(), question, result);
    assert_string_equal(text, expected);
    dcr_json_free(text);
}

static char *question_of(const char *ask)
{
    dcr_policy *policy = policy_of(SAMPLE_POLICY);
    dcr_book *book = book_of(SAMPLE_BOOK);
    char *text = receipt_of(policy, book, ask);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
    return text;
}

static void test_the_order_of_keys_and_nulls_do_not_count(void **state)
{
    (void)state;
    char *first = question_of(ASK_COVER);
    char *second = question_of("{ \"cause\": null, \"as_of_day\": \"2024-04-01\", \"verb\": \"cover\" }");
    assert_string_equal(first, second);
    assert_same(first, true, true);
    dcr_json_free(first);
    dcr_json_free(second);
}

static void test_a_cent_in_the_result(void **state)
{
    (void)state;
    char *text = sample_receipt();
    char *changed = replaced(text, "\"exposure\":\"12700.50\"", "\"exposure\":\"12700.51\"");
    json_t *answer = replay_of(changed);
    assert_difference(answer, 0, "{\"path\":\"result.totals.exposure\",\"was\":\"12700.51\",\"is\":\"12700.50\"}");
    char *second = difference(answer, 1);
    assert_non_null(strstr(second, "\"path\":\"receipt.result\""));
    assert_int_equal(json_array_size(json_object_get(answer, "differences")), 2);
    free(second);
    free(changed);
    json_decref(answer);
    dcr_json_free(text);
}

static void test_a_cent_in_the_book(void **state)
{
    (void)state;
    char *text = sample_receipt();
    char *changed = replaced(text, "\"amount\":\"8000.00\"", "\"amount\":\"8000.01\"");
    json_t *answer = replay_of(changed);
    char *first = difference(answer, 0);
    assert_non_null(strstr(first, "\"path\":\"receipt.book\""));
    assert_difference(answer, 1, "{\"path\":\"result.totals.gross\",\"was\":\"13700.50\",\"is\":\"13700.51\"}");
    assert_int_equal(json_array_size(json_object_get(answer, "differences")), 2);
    free(first);
    free(changed);
    json_decref(answer);
    dcr_json_free(text);
}

static void test_rows_that_are_gone_or_new(void **state)
{
    (void)state;
    char *text = sample_receipt();
    json_t *document = json_loads(text, 0, NULL);
    json_t *result = json_object_get(document, "result");
    json_array_remove(json_object_get(result, "buyers"), 1);
    char *changed = json_dumps(document, JSON_COMPACT);
    json_t *answer = replay_of(changed);
    assert_difference(answer, 0, "{\"path\":\"result.buyers\",\"was\":\"a list of 1\",\"is\":\"a list of 2\"}");
    json_decref(answer);
    free(changed);
    json_object_del(result, "buyers");
    json_object_del(result, "defaults");
    json_object_set_new(result, "more", json_object());
    changed = json_dumps(document, JSON_COMPACT);
    answer = replay_of(changed);
    assert_difference(answer, 0, "{\"path\":\"result.buyers\",\"was\":null,\"is\":\"a list of 2\"}");
    json_decref(answer);
    free(changed);
    json_decref(document);
    dcr_json_free(text);
}

/* A version that answered what this one refuses. */
static void test_a_question_that_is_refused_now(void **state)
{
    (void)state;
    char *text = sample_receipt();
    char *changed = replaced(text, "\"question\":{\"as_of_day\":\"2024-04-01\",", "\"question\":{\"as_of\":\"2024-04-01\",");
    json_t *answer = replay_of(changed);
    assert_difference(answer, 1, "{\"path\":\"result\",\"was\":\"an object\",\"is\":\"as_of: no such key here; did you mean \\\"as_of_day\\\"\"}");
    assert_true(json_is_null(json_object_get(answer, "receipt")));
    assert_false(json_is_true(json_object_get(answer, "same_bytes")));
    json_decref(answer);
    free(changed);
    dcr_json_free(text);
}

/* The book as it was known on a day travels with that day. */
static void test_a_book_as_it_was_known(void **state)
{
    (void)state;
    dcr_policy *policy = policy_of(SAMPLE_POLICY);
    dcr_book *book = book_of(SAMPLE_BOOK);
    dcr_book *known = NULL;
    int32_t day = 0;
    assert_int_equal(dcr_day_parse("2024-02-11", 10, &day, NULL), DCR_OK);
    assert_int_equal(dcr_book_known_on(book, day, NULL, &known, NULL), DCR_OK);
    char *text = receipt_of(policy, known, ASK_COVER);
    assert_non_null(strstr(text, "\"known_on_day\":\"2024-02-11\""));
    assert_same(text, true, true);
    char *later = replaced(text, "\"known_on_day\":\"2024-02-11\"", "\"known_on_day\":\"2024-02-12\"");
    assert_same(later, false, false);
    free(later);
    dcr_json_free(text);
    dcr_book_unref(known);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
}

/* An invoice with an amount and no currency, as columns may state it. */
static dcr_book *book_of_columns(void)
{
    static const char buyers[] = "B1";
    static const int64_t offsets[] = {0, 2};
    static const uint32_t ix[] = {0};
    static const int32_t days[] = {19800, 19830};
    static const int64_t amounts[] = {12345};
    dcr_table *buyer = NULL;
    dcr_table *invoice = NULL;
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_BUYERS, NULL, &buyer, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(buyer, DCR_BUYERS_BUYER, buyers, offsets, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_new(DCR_TABLE_INVOICES, NULL, &invoice, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(invoice, DCR_INVOICES_BUYER_IX, ix, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(invoice, DCR_INVOICES_INVOICE_DAY, &days[0], 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(invoice, DCR_INVOICES_DUE_DAY, &days[1], 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(invoice, DCR_INVOICES_AMOUNT, amounts, 1, NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_append(builder, buyer, NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_append(builder, invoice, NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    dcr_book_builder_free(builder);
    dcr_table_free(buyer);
    dcr_table_free(invoice);
    return book;
}

static void test_amounts_without_a_currency(void **state)
{
    (void)state;
    dcr_policy *policy = policy_of(SAMPLE_POLICY);
    dcr_book *book = book_of_columns();
    dcr_error error = DCR_ERROR_INIT;
    char *text = receipt_of(policy, book, ASK_COVER);
    char *answer = NULL;
    assert_int_equal(dcr_ask_json(policy, book, ASK_COVER, strlen(ASK_COVER), &answer, NULL), DCR_OK);
    assert_string_equal(strstr(text, "\"receipt\":{"), strstr(answer, "\"receipt\":{"));
    assert_same(text, true, true);
    dcr_json_free(text);
    text = receipt_of(NULL, book, "{\"verb\":\"ageing\",\"as_of_day\":\"2024-12-31\",\"currency\":\"EUR\"}");
    assert_same(text, true, true);
    dcr_json_free(text);
    text = NULL;
    static const char problems[] = "{\"verb\":\"problems\"}";
    assert_int_equal(dcr_receipt_json(NULL, book, problems, strlen(problems), &text, NULL, &error), DCR_E_CURRENCY);
    assert_null(text);
    dcr_json_free(answer);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
}

static void test_what_cannot_be_read(void **state)
{
    (void)state;
    char *text = sample_receipt();
    const struct {
        const char *from, *to;
        dcr_status status;
        const char *error;
    } cases[] = {
        {"\"delcredere\":\"receipt\"", "\"delcredere\":\"cover\"", DCR_E_JSON_VALUE, "delcredere: a document of kind \"receipt\" is due here"},
        {"\"version\":1", "\"version\":2", DCR_E_VERSION, "version: this library reads version 1"},
        {"\"inputs\":{", "\"input\":{", DCR_E_JSON_KEY, "input: no such key here; did you mean \"inputs\""},
        {"\"inputs\":{", "\"inputs\":null,\"receipt\":{", DCR_E_JSON_DUPLICATE, "duplicate"},
        {"\"question\":{", "\"questions\":{", DCR_E_JSON_KEY, "inputs.questions: no such key here"},
        {"\"currency\":\"EUR\"", "\"currency\":\"XXY\"", DCR_E_CURRENCY, "inputs.policy: terms.currency"},
        {"\"amount\":\"8000.00\"", "\"amount\":8000", DCR_E_JSON_TYPE, "inputs.book: invoices[0].amount"},
        {"\"receipt\":{\"library\"", "\"receipt\":[],\"x\":{\"library\"", DCR_E_JSON_KEY, "x: no such key here"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        dcr_error error = DCR_ERROR_INIT;
        char *changed = replaced(text, cases[i].from, cases[i].to);
        char *out = NULL;
        const dcr_status status = dcr_replay_json(changed, strlen(changed), &out, &error);
        if (status != cases[i].status || strstr(error.text, cases[i].error) == NULL)
            fail_msg("%s: %s %s", cases[i].to, dcr_status_name(status), error.text);
        assert_null(out);
        free(changed);
    }
    char *out = NULL;
    assert_int_equal(dcr_replay_json(NULL, 0, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_replay_json("{}", 2, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_replay_json("{}", 2, &out, NULL), DCR_E_JSON_ABSENT);
    assert_int_equal(dcr_receipt_json(NULL, NULL, NULL, 0, &out, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_receipt_json(NULL, NULL, ASK_COVER, strlen(ASK_COVER), &out, NULL, NULL), DCR_E_NULL);
    dcr_json_free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_result_is_the_digest_of_the_answer),
        cmocka_unit_test(test_the_order_of_keys_and_nulls_do_not_count),
        cmocka_unit_test(test_a_cent_in_the_result),
        cmocka_unit_test(test_a_cent_in_the_book),
        cmocka_unit_test(test_rows_that_are_gone_or_new),
        cmocka_unit_test(test_a_question_that_is_refused_now),
        cmocka_unit_test(test_a_book_as_it_was_known),
        cmocka_unit_test(test_amounts_without_a_currency),
        cmocka_unit_test(test_what_cannot_be_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
