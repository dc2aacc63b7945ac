/* A whole ledger at once: columns in, cover out, totals by reason.
 *
 * Five thousand invoices of two hundred buyers are made up in arrays, as a host would have them after reading its
 * database. The library reads the arrays where they are; results come back as arrays as well. Buyers are known by
 * their row (BUYER_IX), which is the fastest way in when the host has numbered them.
 *
 *     cc 03-batch.c $(pkg-config --cflags --libs delcredere) && ./a.out */
#include <delcredere/delcredere.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NUM_BUYERS = 200, NUM_INVOICES = 5000 };

static void require(dcr_status status, const dcr_error *error)
{
    if (status != DCR_OK) {
        fprintf(stderr, "%s: %s (table %s, column %s, row %lld)\n", dcr_status_name(status), error->text,
                error->table > 0 ? dcr_table_name((dcr_table_kind)error->table) : "-",
                error->column > 0 ? dcr_column_name((dcr_column)error->column) : "-", (long long)error->row);
        exit(EXIT_FAILURE);
    }
}

/* The ledger: one array a column. */
struct ledger {
    uint8_t is_affiliate[NUM_BUYERS];
    uint32_t limit_buyer[NUM_BUYERS];
    int64_t limit_amount[NUM_BUYERS];
    int32_t limit_from[NUM_BUYERS];
    uint32_t buyer[NUM_INVOICES];
    int32_t invoice_day[NUM_INVOICES];
    int32_t due_day[NUM_INVOICES];
    int64_t amount[NUM_INVOICES];
    int64_t paid[NUM_INVOICES];
};

/* A small generator of pseudo-random numbers, so that every run prints the same. */
static uint32_t next(uint32_t *state, uint32_t bound)
{
    *state = *state * 1664525u + 1013904223u;
    return (*state >> 8) % bound;
}

static void fill(struct ledger *ledger, int32_t first_day)
{
    uint32_t state = 17;
    for (uint32_t i = 0; i < NUM_BUYERS; i++) {
        ledger->is_affiliate[i] = next(&state, 50) == 0;
        ledger->limit_buyer[i] = i;
        ledger->limit_amount[i] = (int64_t)next(&state, 20) * 1000000; /* 0 to 190 000.00; 0 is no limit */
        ledger->limit_from[i] = first_day;
    }
    for (uint32_t i = 0; i < NUM_INVOICES; i++) {
        const int64_t amount = 10000 + (int64_t)next(&state, 2000000);
        ledger->buyer[i] = next(&state, NUM_BUYERS);
        ledger->invoice_day[i] = first_day + (int32_t)next(&state, 300);
        ledger->due_day[i] = ledger->invoice_day[i] + 30 + 30 * (int32_t)next(&state, 4);
        ledger->amount[i] = amount;
        ledger->paid[i] = next(&state, 2) == 0 ? amount : 0;
    }
}

static dcr_book *make_book(const struct ledger *ledger)
{
    dcr_error error = DCR_ERROR_INIT;
    dcr_table *buyers = NULL;
    dcr_table *limits = NULL;
    dcr_table *invoices = NULL;
    require(dcr_table_new(DCR_TABLE_BUYERS, NULL, &buyers, &error), &error);
    require(dcr_table_bind_uint8(buyers, DCR_BUYERS_IS_AFFILIATE, ledger->is_affiliate, NUM_BUYERS, &error), &error);

    require(dcr_table_new(DCR_TABLE_LIMITS, NULL, &limits, &error), &error);
    require(dcr_table_bind_uint32(limits, DCR_LIMITS_BUYER_IX, ledger->limit_buyer, NUM_BUYERS, &error), &error);
    require(dcr_table_bind_int64(limits, DCR_LIMITS_AMOUNT, ledger->limit_amount, NUM_BUYERS, &error), &error);
    require(dcr_table_bind_int32(limits, DCR_LIMITS_FROM_DAY, ledger->limit_from, NUM_BUYERS, &error), &error);

    require(dcr_table_new(DCR_TABLE_INVOICES, NULL, &invoices, &error), &error);
    require(dcr_table_bind_uint32(invoices, DCR_INVOICES_BUYER_IX, ledger->buyer, NUM_INVOICES, &error), &error);
    require(dcr_table_bind_int32(invoices, DCR_INVOICES_INVOICE_DAY, ledger->invoice_day, NUM_INVOICES, &error), &error);
    require(dcr_table_bind_int32(invoices, DCR_INVOICES_DUE_DAY, ledger->due_day, NUM_INVOICES, &error), &error);
    require(dcr_table_bind_int64(invoices, DCR_INVOICES_AMOUNT, ledger->amount, NUM_INVOICES, &error), &error);
    require(dcr_table_bind_int64(invoices, DCR_INVOICES_PAID, ledger->paid, NUM_INVOICES, &error), &error);

    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
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

static dcr_policy *make_policy(void)
{
    static const struct {
        dcr_term term;
        const char *text;
    } terms[] = {
        { DCR_TERM_FORM, "whole_turnover" },
        { DCR_TERM_CURRENCY, "EUR" },
        { DCR_TERM_ROUNDING, "half_even" },
        { DCR_TERM_PERIOD_FROM, "2025-01-01" },
        { DCR_TERM_PERIOD_UNTIL, "2026-01-01" },
        { DCR_TERM_ATTACHMENT_BASIS, "delivery" },
        { DCR_TERM_INSURED_PERCENTAGE, "90%" },
        { DCR_TERM_MAXIMUM_PAYMENT_TERMS, "90 days" },
        { DCR_TERM_MAXIMUM_EXTENSION_PERIOD, "60 days" },
        { DCR_TERM_STOP_OF_COVER, "any_invoice" },
        { DCR_TERM_STOP_BOUNDARY, "after_date" },
        { DCR_TERM_RESUME_OF_COVER, "on_payment_retroactive" },
        { DCR_TERM_DISPUTED_STOPS_COVER, "no" },
        { DCR_TERM_LIMIT_ORDER_KEY, "delivery" },
        { DCR_TERM_LIMIT_FILLED_BY, "covered_debt" },
        { DCR_TERM_INVOICE_LIMIT_RULE, "at_attachment" },
        { DCR_TERM_PAYMENT_ALLOCATION, "as_designated" },
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

static void print_amount(const char *label, int64_t minor, const char *text)
{
    char amount[32];
    dcr_decimal_format(minor, 2, amount, sizeof amount);
    printf("%-10s %16s  %s\n", label, amount, text);
}

int main(void)
{
    dcr_error error = DCR_ERROR_INIT;
    int32_t first_day = DCR_NO_DAY;
    require(dcr_day_from_civil(2025, 1, 1, &first_day, &error), &error);

    /* The book copies what it needs: the arrays may go once it is finished. */
    struct ledger *ledger = calloc(1, sizeof *ledger);
    if (ledger == NULL) {
        return EXIT_FAILURE;
    }
    fill(ledger, first_day);
    dcr_policy *policy = make_policy();
    dcr_book *book = make_book(ledger);
    free(ledger);

    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    options.as_of_day = first_day + 270;
    require(dcr_cover_compute(policy, book, &options, NULL, &cover, &error), &error);

    const dcr_table *totals = dcr_cover_table(cover, DCR_TABLE_COVER_TOTALS);
    const int64_t gross = dcr_table_int64(totals, DCR_COVER_TOTALS_GROSS)[0];
    print_amount("gross", gross, "of all invoices up to the day");
    print_amount("exposure", dcr_table_int64(totals, DCR_COVER_TOTALS_EXPOSURE)[0], "open");
    print_amount("covered", dcr_table_int64(totals, DCR_COVER_TOTALS_COVERED)[0], "within the limits");
    print_amount("insured", dcr_table_int64(totals, DCR_COVER_TOTALS_INSURED)[0], "90 percent of that");
    printf("\n");

    /* The parts by reason add up to the gross amount: nothing is lost. */
    const dcr_table *reasons = dcr_cover_table(cover, DCR_TABLE_COVER_REASONS);
    int64_t sum = 0;
    for (size_t i = 0; i < dcr_table_rows(reasons); i++) {
        const dcr_reason reason = (dcr_reason)dcr_table_uint32(reasons, DCR_COVER_REASONS_REASON)[i];
        const int64_t amount = dcr_table_int64(reasons, DCR_COVER_REASONS_AMOUNT)[i];
        print_amount(dcr_reason_code(reason), amount, dcr_reason_text(reason));
        sum += amount;
    }
    print_amount("sum", sum, sum == gross ? "equals gross" : "DIFFERS FROM GROSS");

    dcr_cover_free(cover);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
    return sum == gross ? EXIT_SUCCESS : EXIT_FAILURE;
}
