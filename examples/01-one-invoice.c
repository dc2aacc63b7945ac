/* Is this order's invoice covered: fully, partly or not at all, and why?
 *
 * A seller has a policy with a limit of 10 000.00 EUR on one buyer, who owes 4 000.00 already. Now an invoice of
 * 9 000.00 is written. The program states the policy, appends the facts, asks for the cover on one day and prints
 * the parts of the new invoice, each with its reason.
 *
 *     cc 01-one-invoice.c $(pkg-config --cflags --libs delcredere) && ./a.out */
#include <delcredere/delcredere.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Every call that can fail returns a status and fills `error`: what, where, and what would be accepted. */
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

/* The terms, as the policy's schedule states them. A term that decides money and is not given is an error. */
static dcr_policy *make_policy(void)
{
    static const struct {
        dcr_term term;
        const char *text;
    } terms[] = {
        { DCR_TERM_FORM, "whole_turnover" },
        { DCR_TERM_CURRENCY, "EUR" }, /* before the terms that are amounts */
        { DCR_TERM_ROUNDING, "half_even" },
        { DCR_TERM_PERIOD_FROM, "2025-01-01" },
        { DCR_TERM_PERIOD_UNTIL, "2026-01-01" },
        { DCR_TERM_ATTACHMENT_BASIS, "delivery" },
        { DCR_TERM_INSURED_PERCENTAGE, "90%" },
        { DCR_TERM_MAXIMUM_PAYMENT_TERMS, "90 days" },
        { DCR_TERM_LIMIT_ORDER_KEY, "delivery" },
        { DCR_TERM_LIMIT_FILLED_BY, "covered_debt" },
        { DCR_TERM_INVOICE_LIMIT_RULE, "at_attachment" },
        { DCR_TERM_PAYMENT_ALLOCATION, "oldest_due" },
    };
    dcr_error error = DCR_ERROR_INIT;
    dcr_policy_builder *builder = NULL;
    dcr_policy *policy = NULL;

    require(dcr_policy_builder_new(NULL, &builder, &error), &error);
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        require(dcr_policy_builder_set_text(builder, terms[i].term, DCR_SCOPE_POLICY, terms[i].text, &error), &error);
    }
    require(dcr_policy_builder_finish(builder, &policy, &error), &error);
    dcr_policy_builder_free(builder);
    return policy;
}

/* The facts: tables whose columns stay in our memory until they have been appended. */
static dcr_book *make_book(void)
{
    /* Text columns are bytes with offsets: row i is bytes[offsets[i]] to bytes[offsets[i + 1]]. */
    static const char buyer_bytes[] = "ACME";
    static const int64_t buyer_offsets[] = { 0, 4 };
    static const char invoice_bytes[] = "INV-1INV-2";
    static const int64_t invoice_offsets[] = { 0, 5, 10 };
    const uint32_t first_buyer[] = { 0, 0 };

    const int64_t limit_amount[] = { 1000000 }; /* 10 000.00 in minor units */
    const int32_t limit_from[] = { day("2025-01-01") };

    const int64_t amount[] = { 400000, 900000 };
    const int32_t invoice_day[] = { day("2025-03-03"), day("2025-04-01") };
    const int32_t due_day[] = { day("2025-05-02"), day("2025-05-31") };

    dcr_error error = DCR_ERROR_INIT;
    dcr_book_builder *builder = NULL;
    dcr_table *buyers = NULL;
    dcr_table *limits = NULL;
    dcr_table *invoices = NULL;
    dcr_book *book = NULL;

    require(dcr_table_new(DCR_TABLE_BUYERS, NULL, &buyers, &error), &error);
    require(dcr_table_bind_text(buyers, DCR_BUYERS_BUYER, buyer_bytes, buyer_offsets, 1, &error), &error);

    require(dcr_table_new(DCR_TABLE_LIMITS, NULL, &limits, &error), &error);
    require(dcr_table_bind_uint32(limits, DCR_LIMITS_BUYER_IX, first_buyer, 1, &error), &error);
    require(dcr_table_bind_int64(limits, DCR_LIMITS_AMOUNT, limit_amount, 1, &error), &error);
    require(dcr_table_bind_int32(limits, DCR_LIMITS_FROM_DAY, limit_from, 1, &error), &error);

    require(dcr_table_new(DCR_TABLE_INVOICES, NULL, &invoices, &error), &error);
    require(dcr_table_bind_text(invoices, DCR_INVOICES_INVOICE, invoice_bytes, invoice_offsets, 2, &error), &error);
    require(dcr_table_bind_uint32(invoices, DCR_INVOICES_BUYER_IX, first_buyer, 2, &error), &error);
    require(dcr_table_bind_int32(invoices, DCR_INVOICES_INVOICE_DAY, invoice_day, 2, &error), &error);
    require(dcr_table_bind_int32(invoices, DCR_INVOICES_DUE_DAY, due_day, 2, &error), &error);
    require(dcr_table_bind_int64(invoices, DCR_INVOICES_AMOUNT, amount, 2, &error), &error);

    require(dcr_book_builder_new(NULL, &builder, &error), &error);
    require(dcr_book_builder_append(builder, buyers, &error), &error);
    require(dcr_book_builder_append(builder, limits, &error), &error);
    require(dcr_book_builder_append(builder, invoices, &error), &error);
    require(dcr_book_builder_finish(builder, &book, &error), &error);

    dcr_book_builder_free(builder);
    dcr_table_free(invoices);
    dcr_table_free(limits);
    dcr_table_free(buyers);
    return book;
}

static void print_amount(const char *label, int64_t minor)
{
    char text[32];
    dcr_decimal_format(minor, dcr_currency_exponent(dcr_currency_find("EUR")), text, sizeof text);
    printf("%-10s %10s EUR\n", label, text);
}

int main(void)
{
    dcr_policy *policy = make_policy();
    dcr_book *book = make_book();

    /* A row that cannot be used spoils no other row: it is listed. Ours are all good. */
    if (dcr_table_rows(dcr_book_table(book, DCR_TABLE_PROBLEMS)) != 0) {
        fprintf(stderr, "some rows of the book cannot be used\n");
        return EXIT_FAILURE;
    }

    dcr_error error = DCR_ERROR_INIT;
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    options.as_of_day = day("2025-04-01");
    require(dcr_cover_compute(policy, book, &options, NULL, &cover, &error), &error);

    /* Results are columns; the rows of this table are those of our invoices. */
    const dcr_table *answer = dcr_cover_table(cover, DCR_TABLE_COVER_INVOICES);
    const uint32_t row = dcr_book_find_invoice(book, "INV-2", strlen("INV-2"));
    const int64_t open = dcr_table_int64(answer, DCR_COVER_INVOICES_OPEN)[row];
    const int64_t covered = dcr_table_int64(answer, DCR_COVER_INVOICES_COVERED)[row];
    const int64_t insured = dcr_table_int64(answer, DCR_COVER_INVOICES_INSURED)[row];
    printf("INV-2 is %s\n", covered == open ? "covered" : covered > 0 ? "partly covered" : "not covered");
    print_amount("open", open);
    print_amount("covered", covered);
    print_amount("insured", insured);

    /* The parts of the invoice add up to its gross amount. */
    dcr_table *parts = NULL;
    require(dcr_cover_explain(cover, row, 1, &parts, &error), &error);
    printf("\n");
    for (size_t i = 0; i < dcr_table_rows(parts); i++) {
        const dcr_reason reason = (dcr_reason)dcr_table_uint32(parts, DCR_COVER_PARTS_REASON)[i];
        print_amount(dcr_reason_code(reason), dcr_table_int64(parts, DCR_COVER_PARTS_AMOUNT)[i]);
        printf("           %s\n", dcr_reason_text(reason));
    }

    dcr_table_free(parts);
    dcr_cover_free(cover);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
    return EXIT_SUCCESS;
}
