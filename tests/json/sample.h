/* Documents that the tests of the JSON library share. */
#ifndef DCR_TEST_JSON_SAMPLE_H
#define DCR_TEST_JSON_SAMPLE_H

#include <jansson.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "delcredere/delcredere.h"
#include "delcredere/json.h"

/* The terms that every policy must give. */
#define SAMPLE_TERMS                                                                                              \
    "\"form\":\"whole_turnover\",\"period_from\":\"2024-01-01\",\"period_until\":\"2025-01-01\","                 \
    "\"attachment_basis\":\"delivery\",\"currency\":\"EUR\",\"rounding\":\"half_even\","                          \
    "\"insured_percentage\":\"90%\",\"limit_order_key\":\"delivery\",\"limit_filled_by\":\"all_debt\","           \
    "\"invoice_limit_rule\":\"at_attachment\",\"payment_allocation\":\"oldest_due\""
#define POLICY_HEAD "{\"delcredere\":\"policy\",\"version\":1,"
#define SAMPLE_POLICY POLICY_HEAD "\"terms\":{" SAMPLE_TERMS "},\"plan\":[\"receipts\",\"limit\",\"percentage\"]}"

#define BOOK_HEAD "{\"delcredere\":\"book\",\"version\":1,"
#define SAMPLE_BOOK                                                                                               \
    BOOK_HEAD "\"currency\":\"EUR\","                                                                             \
    "\"buyers\":[{\"buyer\":\"B1\",\"country\":\"DE\",\"kind\":\"company\"},{\"buyer\":\"B2\"}],"                 \
    "\"limits\":[{\"buyer\":\"B1\",\"amount\":\"10000.00\",\"from_day\":\"2024-01-01\"}],"                        \
    "\"invoices\":["                                                                                              \
    "{\"invoice\":\"1\",\"buyer\":\"B1\",\"invoice_day\":\"2024-02-01\",\"due_day\":\"2024-03-02\","              \
    "\"amount\":\"8000.00\"},"                                                                                    \
    "{\"invoice\":\"2\",\"buyer\":\"B1\",\"invoice_day\":\"2024-02-10\",\"due_day\":\"2024-03-11\","              \
    "\"amount\":\"5000.00\"},"                                                                                    \
    "{\"invoice\":\"3\",\"buyer\":\"B2\",\"invoice_day\":\"2024-02-12\",\"due_day\":\"2024-03-13\","              \
    "\"amount\":\"700.50\"}],"                                                                                    \
    "\"receipts\":[{\"buyer\":\"B1\",\"invoice\":\"1\",\"receipt_day\":\"2024-03-05\",\"amount\":\"1000.00\"}],"  \
    "\"events\":[{\"buyer\":\"B1\",\"event\":\"insolvency\",\"event_day\":\"2024-05-01\"}]}"

static inline dcr_policy *policy_of(const char *text)
{
    dcr_error error = DCR_ERROR_INIT;
    dcr_policy *policy = NULL;
    if (dcr_policy_from_json(text, strlen(text), NULL, &policy, &error) != DCR_OK) fail_msg("%s", error.text);
    return policy;
}

static inline dcr_book *book_of(const char *text)
{
    dcr_error error = DCR_ERROR_INIT;
    dcr_book *book = NULL;
    if (dcr_book_from_json(text, strlen(text), NULL, &book, &error) != DCR_OK) fail_msg("%s", error.text);
    return book;
}

/* To be freed with dcr_json_free. */
static inline char *text_of_policy(const dcr_policy *policy)
{
    char *text = NULL;
    size_t length = 0;
    assert_int_equal(dcr_policy_to_json(policy, &text, &length, NULL), DCR_OK);
    assert_int_equal(length, strlen(text));
    return text;
}

static inline char *text_of_book(const dcr_book *book, dcr_currency currency)
{
    char *text = NULL;
    dcr_error error = DCR_ERROR_INIT;
    if (dcr_book_to_json(book, currency, &text, NULL, &error) != DCR_OK) fail_msg("%s", error.text);
    return text;
}

/* Reproducible noise: the generator of Numerical Recipes, high bits. */
static inline uint32_t noise(uint32_t *seed, uint32_t below)
{
    *seed = *seed * UINT32_C(1664525) + UINT32_C(1013904223);
    return (uint32_t)(((uint64_t)(*seed >> 8) * below) >> 24);
}

#endif
