/* Books as documents: the currency of an amount, books there and back, and wrong documents. */
#include <stdio.h>

#include "sample.h"

/* ---- Whose currency ---- */

static const char currencies[] =
    BOOK_HEAD "\"currency\":\"EUR\",\"buyers\":[{\"buyer\":\"B\"}],"
              "\"limits\":[{\"buyer\":\"B\",\"amount\":\"5\",\"from_day\":\"2024-01-01\",\"currency\":\"JPY\"},"
              "{\"buyer\":\"B\",\"amount\":\"5\",\"from_day\":\"2024-02-01\",\"insured_percentage\":\"87.5%\"}],"
              "\"invoices\":["
              "{\"invoice\":\"Y\",\"buyer\":\"B\",\"invoice_day\":\"2024-01-01\",\"due_day\":\"2024-02-01\","
              "\"amount\":\"1000\",\"currency\":\"JPY\"},"
              "{\"invoice\":\"E\",\"buyer\":\"B\",\"invoice_day\":\"2024-01-01\",\"due_day\":\"2024-02-01\","
              "\"amount\":\"1000\",\"currency\":null}],"
              "\"receipts\":["
              "{\"buyer\":\"B\",\"invoice\":\"Y\",\"receipt_day\":\"2024-03-01\",\"amount\":\"7\"},"
              "{\"buyer\":\"B\",\"invoice_ix\":0,\"receipt_day\":\"2024-03-01\",\"amount\":\"7\"},"
              "{\"buyer\":\"B\",\"invoice\":\"E\",\"receipt_day\":\"2024-03-01\",\"amount\":\"7\"},"
              "{\"buyer\":\"B\",\"receipt_day\":\"2024-03-01\",\"amount\":\"7\"},"
              "{\"buyer\":\"B\",\"invoice\":\"Y\",\"receipt_day\":\"2024-03-01\",\"amount\":\"7\",\"currency\":\"KWD\"}],"
              "\"events\":["
              "{\"buyer\":\"B\",\"invoice\":\"Y\",\"event\":\"dispute_opened\",\"event_day\":\"2024-03-01\","
              "\"amount\":\"9\"},"
              "{\"buyer\":\"B\",\"event\":\"insolvency\",\"event_day\":\"2024-03-01\"}],"
              "\"rates\":[{\"from_currency\":\"JPY\",\"to_currency\":\"EUR\",\"rate_day\":\"2024-01-01\","
              "\"rate\":\"0.00620\"},"
              "{\"from_currency\":\"USD\",\"to_currency\":\"EUR\",\"rate_day\":\"2024-01-01\",\"numerator\":10,"
              "\"denominator\":11}],"
              "\"counters\":[{\"year_from_day\":\"2024-01-01\",\"premium_paid\":\"12.34\"}]}";

static void test_whose_currency(void **state)
{
    (void)state;
    dcr_book *book = book_of(currencies);
    const dcr_table *limits = dcr_book_table(book, DCR_TABLE_LIMITS);
    const dcr_table *receipts = dcr_book_table(book, DCR_TABLE_RECEIPTS);
    const dcr_table *events = dcr_book_table(book, DCR_TABLE_EVENTS);
    const int64_t *limit = dcr_table_int64(limits, DCR_LIMITS_AMOUNT);
    const int64_t *percentage = dcr_table_int64(limits, DCR_LIMITS_INSURED_PERCENTAGE);
    const int64_t *amount = dcr_table_int64(receipts, DCR_RECEIPTS_AMOUNT);
    const uint32_t *currency = dcr_table_uint32(receipts, DCR_RECEIPTS_CURRENCY);
    const int64_t expected_amount[] = {7, 7, 700, 700, 7000};
    const char *const expected_currency[] = {"JPY", "JPY", "EUR", "EUR", "KWD"};

    assert_int_equal(limit[0], 5);
    assert_int_equal(limit[1], 500);
    assert_true(percentage[0] == DCR_NO_RATIO);
    assert_int_equal(percentage[1], 875000000);
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(amount[i], expected_amount[i]);
        assert_string_equal(dcr_currency_code(currency[i]), expected_currency[i]);
    }
    assert_int_equal(dcr_table_int64(events, DCR_EVENTS_AMOUNT)[0], 9);
    assert_true(dcr_table_int64(events, DCR_EVENTS_AMOUNT)[1] == DCR_NO_AMOUNT);
    assert_int_equal(dcr_table_int64(dcr_book_table(book, DCR_TABLE_COUNTERS), DCR_COUNTERS_PREMIUM_PAID)[0], 1234);
    const dcr_table *rates = dcr_book_table(book, DCR_TABLE_RATES);
    assert_int_equal(dcr_table_int64(rates, DCR_RATES_NUMERATOR)[0], 62);
    assert_int_equal(dcr_table_int64(rates, DCR_RATES_DENOMINATOR)[0], 10000);
    assert_int_equal(dcr_table_int64(rates, DCR_RATES_NUMERATOR)[1], 10);
    dcr_book_unref(book);
}

static void test_a_row_that_cannot_be_used_is_no_error(void **state)
{
    (void)state;
    dcr_book *book = book_of(BOOK_HEAD "\"currency\":\"EUR\",\"buyers\":[{\"buyer\":\"B\"}],\"invoices\":["
                                       "{\"buyer\":\"B\",\"invoice_day\":\"2024-01-01\",\"amount\":\"1\"},"
                                       "{\"buyer\":\"X\",\"invoice_day\":\"2024-01-01\",\"due_day\":\"2024-01-02\","
                                       "\"amount\":\"1\"}]}");
    assert_int_equal(dcr_book_rows(book, DCR_TABLE_INVOICES), 2);
    assert_int_equal(dcr_table_rows(dcr_book_table(book, DCR_TABLE_PROBLEMS)), 2);
    dcr_book_unref(book);
}

/* ---- There and back ---- */

static void assert_round_trip(const char *text)
{
    const dcr_currency eur = dcr_currency_find("EUR");
    dcr_book *first = book_of(text);
    char *once = text_of_book(first, eur);
    dcr_book *second = book_of(once);
    char *twice = text_of_book(second, eur);
    assert_string_equal(once, twice);
    assert_true(dcr_book_digest(first) == dcr_book_digest(second));
    dcr_json_free(once);
    dcr_json_free(twice);
    dcr_book_unref(first);
    dcr_book_unref(second);
}

static void test_a_row_that_says_nothing_is_a_row(void **state)
{
    (void)state;
    dcr_book *book = book_of(BOOK_HEAD "\"buyers\":[{},{\"buyer\":null}]}");
    assert_int_equal(dcr_book_rows(book, DCR_TABLE_BUYERS), 2);
    dcr_book_unref(book);
}

static void test_there_and_back(void **state)
{
    (void)state;
    assert_round_trip(SAMPLE_BOOK);
    assert_round_trip(currencies);
    assert_round_trip(BOOK_HEAD "\"buyers\":[]}");
    assert_round_trip(BOOK_HEAD "\"currency\":\"EUR\",\"buyers\":[{\"buyer\":\"\\u00e9 \\\"q\\\" \\\\ \\n\",\"country\":"
                                "\"DE\",\"is_affiliate\":true}]}");
}

static json_t *random_value(dcr_column column, uint32_t *seed)
{
    char text[32];
    switch (dcr_column_type_of(column)) {
    case DCR_COLUMN_TYPE_TEXT: snprintf(text, sizeof text, "%u", (unsigned)noise(seed, 20)); return json_string(text);
    case DCR_COLUMN_TYPE_MONEY: snprintf(text, sizeof text, "%u", (unsigned)noise(seed, 5000)); return json_string(text);
    case DCR_COLUMN_TYPE_RATIO: snprintf(text, sizeof text, "0.%09u", (unsigned)noise(seed, 1000000)); return json_string(text);
    case DCR_COLUMN_TYPE_NUMBER: return json_integer((json_int_t)noise(seed, 1000));
    case DCR_COLUMN_TYPE_INDEX: return json_integer((json_int_t)noise(seed, 20));
    case DCR_COLUMN_TYPE_FLAG: return json_boolean(noise(seed, 2));
    case DCR_COLUMN_TYPE_COUNTRY: return json_string(noise(seed, 2) ? "DE" : "FR");
    case DCR_COLUMN_TYPE_CURRENCY:
        return json_string(dcr_currency_code(dcr_currency_at(noise(seed, (uint32_t)dcr_currency_count()))));
    case DCR_COLUMN_TYPE_DAY:
        snprintf(text, sizeof text, "20%02u-%02u-%02u", (unsigned)noise(seed, 99), (unsigned)noise(seed, 12) + 1,
                 (unsigned)noise(seed, 28) + 1);
        return json_string(text);
    default: {
        size_t count = 0;
        while (dcr_choice_at(dcr_column_group(column), count) != 0) count++;
        const int32_t number = dcr_choice_at(dcr_column_group(column), noise(seed, (uint32_t)count));
        return json_string(dcr_choice_name(dcr_column_group(column), number));
    }
    }
}

static json_t *random_row(dcr_table_kind kind, uint32_t *seed)
{
    json_t *row = json_object();
    for (size_t ix = 0; dcr_column_at(kind, ix) != DCR_COLUMN_UNSET; ix++) {
        const dcr_column column = dcr_column_at(kind, ix);
        if (noise(seed, 3) != 0) json_object_set_new(row, dcr_column_name(column), random_value(column, seed));
    }
    const dcr_column buyer = dcr_column_find(kind, "buyer", 5);
    if (buyer != DCR_COLUMN_UNSET) json_object_set_new(row, "buyer", random_value(buyer, seed));
    return row;
}

/* Most of these rows make no sense; but what was said is to be said again. Driven by the registry, so that a new
 * column is tested on the day it is added. */
static void test_generated_books_there_and_back(void **state)
{
    (void)state;
    for (uint32_t first = 1; first <= 300; first++) {
        uint32_t seed = first;
        json_t *document = json_pack("{s:s,s:i,s:s}", "delcredere", "book", "version", 1, "currency", "EUR");
        for (int kind = 1; kind < DCR_TABLE_HOLIDAYS; kind++) {
            const char *name = dcr_table_name((dcr_table_kind)kind);
            if (name == NULL) continue;
            json_t *rows = json_array();
            for (uint32_t n = noise(&seed, 8); n > 0; n--)
                json_array_append_new(rows, random_row((dcr_table_kind)kind, &seed));
            json_object_set_new(document, name, rows);
        }
        char *text = json_dumps(document, 0);
        assert_round_trip(text);
        free(text);
        json_decref(document);
    }
}

static void test_amounts_need_a_currency_to_be_written(void **state)
{
    (void)state;
    const int64_t amounts[] = {100};
    const int32_t days[] = {0};
    const uint32_t buyers[] = {0};
    dcr_table *limits = NULL;
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    assert_int_equal(dcr_table_new(DCR_TABLE_LIMITS, NULL, &limits, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(limits, DCR_LIMITS_BUYER_IX, buyers, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(limits, DCR_LIMITS_AMOUNT, amounts, 1, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int32(limits, DCR_LIMITS_FROM_DAY, days, 1, NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_append(builder, limits, NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);

    char *text = NULL;
    dcr_error error = DCR_ERROR_INIT;
    assert_int_equal(dcr_book_to_json(book, 0, &text, NULL, &error), DCR_E_CURRENCY);
    assert_int_equal(error.table, DCR_TABLE_LIMITS);
    assert_int_equal(error.row, 0);
    assert_null(text);
    assert_int_equal(dcr_book_to_json(book, 1, &text, NULL, &error), DCR_E_CURRENCY);
    text = text_of_book(book, dcr_currency_find("EUR"));
    assert_non_null(strstr(text, "\"amount\":\"1.00\""));
    dcr_json_free(text);
    dcr_book_unref(book);
    dcr_table_free(limits);
    dcr_book_builder_free(builder);
}

/* ---- Wrong documents ---- */

typedef struct wrong {
    const char *text;
    dcr_status code;
    const char *says[2]; /* the path, and the remedy */
    dcr_table_kind table;
    int64_t row;
    dcr_column column;
} wrong;

#define BOOK(more) BOOK_HEAD "\"currency\":\"EUR\"," more "}"
#define INVOICE(more)                                                                                             \
    BOOK("\"invoices\":[{\"buyer\":\"B\",\"invoice_day\":\"2024-01-01\",\"due_day\":\"2024-02-01\",\"amount\":"     \
         "\"1\"},{\"buyer\":\"B\",\"invoice_day\":\"2024-01-01\"," more "}]")
#define RATE(more)                                                                                                \
    BOOK("\"rates\":[{\"from_currency\":\"USD\",\"to_currency\":\"EUR\",\"rate_day\":\"2024-01-01\"," more "}]")

static const wrong documents[] = {
    {"{\"delcredere\":\"policy\",\"version\":1}", DCR_E_JSON_VALUE, {"delcredere: ", "\"book\""}, 0, -1, 0},
    {BOOK("\"currency2\":\"EUR\""), DCR_E_JSON_KEY, {"currency2: ", "\"currency\""}, 0, -1, 0},
    {BOOK_HEAD "\"currency\":\"XAU\"}", DCR_E_CURRENCY, {"currency: ", "\"EUR\""}, 0, -1, 0},
    {BOOK_HEAD "\"currency\":978}", DCR_E_JSON_TYPE, {"currency: ", "\"EUR\""}, 0, -1, 0},
    {BOOK("\"title\":1"), DCR_E_JSON_TYPE, {"title: ", "text"}, 0, -1, 0},
    {BOOK("\"holidays\":[]"), DCR_E_JSON_KEY, {"holidays: ", "\"calendar\""}, 0, -1, 0},
    {BOOK("\"cover_invoices\":[]"), DCR_E_JSON_KEY, {"cover_invoices: ", "no such table"}, 0, -1, 0},
    {BOOK("\"invoice\":[]"), DCR_E_JSON_KEY, {"invoice: ", "\"invoices\""}, 0, -1, 0},
    {BOOK("\"invoices\":{}"), DCR_E_JSON_TYPE, {"invoices: ", "list of rows"}, DCR_TABLE_INVOICES, -1, 0},
    {BOOK("\"buyers\":[[]]"), DCR_E_JSON_TYPE, {"buyers[0]: ", "object"}, DCR_TABLE_BUYERS, 0, 0},
    {INVOICE("\"amounts\":\"1\""), DCR_E_JSON_KEY, {"invoices[1].amounts: ", "\"amount\""}, DCR_TABLE_INVOICES, 1, 0},
    {INVOICE("\"amount\":5000"), DCR_E_JSON_TYPE, {"invoices[1].amount: ", "write the amount as text: \"5000.00\""}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_AMOUNT},
    {INVOICE("\"amount\":\"5.000,00\""), DCR_E_DECIMAL, {"invoices[1].amount: ", "write the amount as text: \"5000.00\""}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_AMOUNT},
    {INVOICE("\"amount\":\"5.001\""), DCR_E_PRECISION, {"invoices[1].amount: ", "at most 2"}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_AMOUNT},
    {INVOICE("\"amount\":\"99999999999999999999\""), DCR_E_OVERFLOW, {"invoices[1].amount: ", ""}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_AMOUNT},
    {INVOICE("\"due_day\":\"2024-02-30\""), DCR_E_DATE, {"invoices[1].due_day: ", "\"2025-01-31\""}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_DUE_DAY},
    {INVOICE("\"due_day\":19000"), DCR_E_JSON_TYPE, {"invoices[1].due_day: ", "write the date as text"}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_DUE_DAY},
    {INVOICE("\"document\":\"bill\""), DCR_E_CODE, {"invoices[1].document: ", "credit_note"}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_DOCUMENT},
    {INVOICE("\"document\":2"), DCR_E_JSON_TYPE, {"invoices[1].document: ", "credit_note"}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_DOCUMENT},
    {INVOICE("\"currency\":\"eur\""), DCR_E_CURRENCY, {"invoices[1].currency: ", "\"EUR\""}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_CURRENCY},
    {INVOICE("\"is_disputed\":1"), DCR_E_JSON_TYPE, {"invoices[1].is_disputed: ", "true or false"}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_IS_DISPUTED},
    {INVOICE("\"is_disputed\":\"maybe\""), DCR_E_JSON_VALUE, {"invoices[1].is_disputed: ", "true or false"}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_IS_DISPUTED},
    {INVOICE("\"invoice\":17"), DCR_E_JSON_TYPE, {"invoices[1].invoice: ", "in quotes"}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_INVOICE},
    {INVOICE("\"buyer_ix\":\"0\""), DCR_E_JSON_TYPE, {"invoices[1].buyer_ix: ", "integer"}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_BUYER_IX},
    {INVOICE("\"buyer_ix\":-1"), DCR_E_JSON_VALUE, {"invoices[1].buyer_ix: ", "from 0"}, DCR_TABLE_INVOICES, 1, DCR_INVOICES_BUYER_IX},
    {BOOK("\"buyers\":[{\"buyer\":\"B\",\"country\":\"Germany\"}]"), DCR_E_JSON_VALUE, {"buyers[0].country: ", "\"DE\""}, DCR_TABLE_BUYERS, 0, DCR_BUYERS_COUNTRY},
    {BOOK("\"limits\":[{\"buyer\":\"B\",\"amount\":\"1\",\"from_day\":\"2024-01-01\",\"insured_percentage\":90}]"), DCR_E_JSON_TYPE, {"limits[0].insured_percentage: ", "\"90%\""}, DCR_TABLE_LIMITS, 0, DCR_LIMITS_INSURED_PERCENTAGE},
    {BOOK("\"limits\":[{\"amount\":\"1\",\"from_day\":\"2024-01-01\"}]"), DCR_E_COLUMN_ABSENT, {"limits: ", "buyer"}, DCR_TABLE_LIMITS, -1, 0},
    {BOOK_HEAD "\"limits\":[{\"buyer\":\"B\",\"amount\":\"1\",\"from_day\":\"2024-01-01\"}]}", DCR_E_JSON_ABSENT, {"limits[0].amount: ", "give \"currency\""}, DCR_TABLE_LIMITS, 0, DCR_LIMITS_AMOUNT},
    {RATE("\"rate\":0.9"), DCR_E_JSON_TYPE, {"rates[0].rate: ", "\"0.9234\""}, DCR_TABLE_RATES, 0, DCR_RATES_NUMERATOR},
    {RATE("\"rate\":\"0.9234567891\""), DCR_E_PRECISION, {"rates[0].rate: ", "numerator and denominator"}, DCR_TABLE_RATES, 0, DCR_RATES_NUMERATOR},
    {RATE("\"rate\":\"0.9\",\"numerator\":9"), DCR_E_JSON_VALUE, {"rates[0].rate: ", "not both"}, DCR_TABLE_RATES, 0, DCR_RATES_NUMERATOR},
    {RATE("\"numerator\":\"9\",\"denominator\":10"), DCR_E_JSON_TYPE, {"rates[0].numerator: ", "integer"}, DCR_TABLE_RATES, 0, DCR_RATES_NUMERATOR},
};

static void test_wrong_documents(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof documents / sizeof documents[0]; i++) {
        const wrong *w = &documents[i];
        dcr_book *book = NULL;
        dcr_error error = DCR_ERROR_INIT;
        const dcr_status status = dcr_book_from_json(w->text, strlen(w->text), NULL, &book, &error);
        if (status != w->code || error.code != (int32_t)w->code || error.table != (int32_t)w->table
            || error.row != w->row || (w->column != 0 && error.column != (int32_t)w->column))
            fail_msg("%s: %s (table %d, row %d, column %d): %s", w->text, dcr_status_name(status), (int)error.table,
                     (int)error.row, (int)error.column, error.text);
        for (size_t k = 0; k < 2; k++)
            if (strstr(error.text, w->says[k]) == NULL) fail_msg("%s: \"%s\" not in: %s", w->text, w->says[k], error.text);
        assert_null(book);
        assert_int_equal(dcr_book_from_json(w->text, strlen(w->text), NULL, &book, NULL), w->code);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whose_currency),
        cmocka_unit_test(test_a_row_that_cannot_be_used_is_no_error),
        cmocka_unit_test(test_a_row_that_says_nothing_is_a_row),
        cmocka_unit_test(test_there_and_back),
        cmocka_unit_test(test_generated_books_there_and_back),
        cmocka_unit_test(test_amounts_need_a_currency_to_be_written),
        cmocka_unit_test(test_wrong_documents),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
