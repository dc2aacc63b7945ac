/* May this order ship on cover? The gate of an order entry: set up once a day, asked for every order.
 *
 * The policy insures 90 % of ACME's debt within a limit of 10 000.00 EUR; ACME owes 4 000.00. Three orders come in. For
 * each the gate says whether it would be covered, why not all of it, the largest order that would be, and the smallest
 * payment that would make room.
 *
 *     cc 04-order-gate.c $(pkg-config --cflags --libs delcredere-json delcredere) && ./a.out */
#include <delcredere/delcredere.h>
#include <delcredere/json.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char policy_text[] =
    "{\"delcredere\": \"policy\", \"version\": 1, \"terms\": {"
    "\"form\": \"whole_turnover\", \"currency\": \"EUR\", \"rounding\": \"half_even\", \"insured_percentage\": \"90%\","
    "\"period_from\": \"2025-01-01\", \"period_until\": \"2026-01-01\", \"attachment_basis\": \"delivery\","
    "\"maximum_payment_terms\": \"90 days\", \"limit_order_key\": \"delivery\", \"limit_filled_by\": \"covered_debt\","
    "\"invoice_limit_rule\": \"at_attachment\", \"payment_allocation\": \"oldest_due\"}}";

static const char book_text[] =
    "{\"delcredere\": \"book\", \"version\": 1, \"currency\": \"EUR\", \"buyers\": [{\"buyer\": \"ACME\"}],"
    "\"limits\": [{\"buyer\": \"ACME\", \"amount\": \"10000.00\", \"from_day\": \"2025-01-01\"}],"
    "\"invoices\": [{\"invoice\": \"INV-1\", \"buyer\": \"ACME\", \"invoice_day\": \"2025-03-03\","
    "\"due_day\": \"2025-05-02\", \"amount\": \"4000.00\"}]}";

static void require(dcr_status status, const dcr_error *error)
{
    if (status != DCR_OK) {
        fprintf(stderr, "%s: %s\n", dcr_status_name(status), error->text);
        exit(EXIT_FAILURE);
    }
}

static int32_t day(const char *text)
{
    dcr_error error = DCR_ERROR_INIT;
    int32_t result = DCR_NO_DAY;
    require(dcr_day_parse(text, strlen(text), &result, &error), &error);
    return result;
}

static const char *money(int64_t minor, char text[32])
{
    dcr_decimal_format(minor, dcr_currency_exponent(dcr_currency_find("EUR")), text, 32);
    return text;
}

/* The gate of a host, in twenty lines: one order in; what to tell the clerk out. */
static void ask(dcr_gate *gate, const dcr_order *order)
{
    char amount[32], covered[32], other[32];
    int64_t largest = 0;
    dcr_error error = DCR_ERROR_INIT;
    dcr_gate_answer answer = { .size = sizeof answer };
    dcr_gate_payment payment = DCR_GATE_PAYMENT_INIT;

    require(dcr_gate_check(gate, order, &answer, &error), &error);
    printf("%s: %s, covered %s\n", money(order->amount, amount),
           dcr_choice_name(DCR_GROUP_GATE_VERDICT, (int32_t)answer.verdict), money(answer.covered, covered));
    for (uint32_t i = 0; i < answer.num_parts; i++) {
        const dcr_gate_part *part = &answer.parts[i];
        printf("  %-3s %10s  %s\n", dcr_reason_code((dcr_reason)part->reason), money(part->amount, amount),
               dcr_reason_text((dcr_reason)part->reason));
    }
    require(dcr_gate_largest_order(gate, order, DCR_SHARE_ONE, &largest, &error), &error);
    require(dcr_gate_smallest_payment(gate, order, DCR_SHARE_ONE, &payment, &error), &error);
    printf("  largest order %s; pay first %s\n", money(largest, amount),
           payment.amount == DCR_NO_AMOUNT ? "-" : money(payment.amount, other));
}

int main(void)
{
    dcr_error error = DCR_ERROR_INIT;
    dcr_policy *policy = NULL;
    dcr_book *book = NULL;
    dcr_gate *gate = NULL;
    dcr_gate_options options = DCR_GATE_OPTIONS_INIT;
    dcr_order order = DCR_ORDER_INIT;

    require(dcr_policy_from_json(policy_text, strlen(policy_text), NULL, &policy, &error), &error);
    require(dcr_book_from_json(book_text, strlen(book_text), NULL, &book, &error), &error);
    options.as_of_day = day("2025-04-01");
    require(dcr_gate_new(policy, book, &options, NULL, &gate, &error), &error);

    order.buyer_ix = dcr_book_find_buyer(book, "ACME", strlen("ACME"));
    order.due_day = day("2025-05-31");
    for (size_t i = 0; i < 2; i++) {
        order.amount = i == 0 ? 600000 : 900000; /* 6 000.00, then 9 000.00 */
        ask(gate, &order);
    }
    order.due_day = day("2025-09-30"); /* longer terms than the policy allows */
    ask(gate, &order);

    dcr_gate_free(gate);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
    return EXIT_SUCCESS;
}
