/* A buyer has become insolvent: what does the policy pay, and why not more?
 *
 * The plan of the indemnity is the order in which the wording takes amounts off. The program states it with the
 * clause of each step, appends the facts, asks for the claim and prints the ladder from gross debt to payment.
 *
 *     cc 02-claim.c $(pkg-config --cflags --libs delcredere) && ./a.out */
#include <delcredere/delcredere.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
        { DCR_TERM_LIMIT_ORDER_KEY, "delivery" },
        { DCR_TERM_LIMIT_FILLED_BY, "covered_debt" },
        { DCR_TERM_INVOICE_LIMIT_RULE, "at_attachment" },
        { DCR_TERM_PAYMENT_ALLOCATION, "oldest_due" },
        { DCR_TERM_EACH_LOSS_DEDUCTIBLE, "1000.00" },
        { DCR_TERM_AGGREGATE_FIRST_LOSS, "5000.00" },
        { DCR_TERM_MAXIMUM_LIABILITY, "500000.00" },
        { DCR_TERM_CLAIM_WINDOW, "6 months" },
        { DCR_TERM_CLAIM_WINDOW_ANCHOR, "date_of_loss" },
        { DCR_TERM_INDEMNITY_PERIOD, "30 days" },
        { DCR_TERM_INDEMNITY_ANCHOR, "filing" },
    };
    /* The order of the wording: first what was received, then the limit, and so on. */
    static const struct {
        dcr_step step;
        const char *clause;
    } plan[] = {
        { DCR_STEP_RECEIPTS, "6.1" },   { DCR_STEP_LIMIT, "6.2" },      { DCR_STEP_EACH_LOSS, "6.3" },
        { DCR_STEP_PERCENTAGE, "6.4" }, { DCR_STEP_FIRST_LOSS, "6.5" }, { DCR_STEP_MAXIMUM_LIABILITY, "6.6" },
    };
    dcr_error error = DCR_ERROR_INIT;
    dcr_policy_builder *builder = NULL;
    dcr_policy *policy = NULL;

    require(dcr_policy_builder_new(NULL, &builder, &error), &error);
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        require(dcr_policy_builder_set_text(builder, terms[i].term, DCR_SCOPE_POLICY, terms[i].text, &error), &error);
    }
    /* Some terms may be given for a part only: this policy insures insolvency, not protracted default. */
    const dcr_term_scope insolvency = dcr_scope_of(DCR_SCOPE_CAUSE, DCR_CAUSE_INSOLVENCY);
    require(dcr_policy_builder_set_text(builder, DCR_TERM_CAUSE_INSURED, insolvency, "yes", &error), &error);
    for (size_t i = 0; i < sizeof plan / sizeof *plan; i++) {
        require(dcr_policy_builder_add_step(builder, plan[i].step, plan[i].clause, &error), &error);
    }
    require(dcr_policy_builder_finish(builder, &policy, &error), &error);
    dcr_policy_builder_free(builder);
    return policy;
}

static dcr_table *new_table(dcr_table_kind kind)
{
    dcr_error error = DCR_ERROR_INIT;
    dcr_table *table = NULL;
    require(dcr_table_new(kind, NULL, &table, &error), &error);
    return table;
}

/* Two invoices, one receipt after the loss, the insolvency and the day on which the claim was filed. The only buyer
 * has no identifier: without one, buyers are known by their row. */
static dcr_book *make_book(void)
{
    const uint32_t buyer[] = { 0, 0 };
    const uint8_t is_affiliate[] = { 0 };
    const int64_t limit_amount[] = { 4000000 };
    const int32_t limit_from[] = { day("2025-01-01") };
    const int64_t amount[] = { 3000000, 2500000 };
    const int32_t invoice_day[] = { day("2025-03-03"), day("2025-04-01") };
    const int32_t due_day[] = { day("2025-05-02"), day("2025-05-31") };
    const int64_t received[] = { 300000 };
    const int32_t receipt_day[] = { day("2025-07-15") };
    const uint32_t event[] = { DCR_EVENT_INSOLVENCY, DCR_EVENT_CLAIM_FILED };
    const int32_t event_day[] = { day("2025-06-20"), day("2025-07-01") };

    dcr_error error = DCR_ERROR_INIT;
    dcr_table *tables[] = { new_table(DCR_TABLE_BUYERS), new_table(DCR_TABLE_LIMITS), new_table(DCR_TABLE_INVOICES),
                            new_table(DCR_TABLE_RECEIPTS), new_table(DCR_TABLE_EVENTS) };
    require(dcr_table_bind_uint8(tables[0], DCR_BUYERS_IS_AFFILIATE, is_affiliate, 1, &error), &error);
    require(dcr_table_bind_uint32(tables[1], DCR_LIMITS_BUYER_IX, buyer, 1, &error), &error);
    require(dcr_table_bind_int64(tables[1], DCR_LIMITS_AMOUNT, limit_amount, 1, &error), &error);
    require(dcr_table_bind_int32(tables[1], DCR_LIMITS_FROM_DAY, limit_from, 1, &error), &error);
    require(dcr_table_bind_uint32(tables[2], DCR_INVOICES_BUYER_IX, buyer, 2, &error), &error);
    require(dcr_table_bind_int32(tables[2], DCR_INVOICES_INVOICE_DAY, invoice_day, 2, &error), &error);
    require(dcr_table_bind_int32(tables[2], DCR_INVOICES_DUE_DAY, due_day, 2, &error), &error);
    require(dcr_table_bind_int64(tables[2], DCR_INVOICES_AMOUNT, amount, 2, &error), &error);
    require(dcr_table_bind_uint32(tables[3], DCR_RECEIPTS_BUYER_IX, buyer, 1, &error), &error);
    require(dcr_table_bind_int32(tables[3], DCR_RECEIPTS_RECEIPT_DAY, receipt_day, 1, &error), &error);
    require(dcr_table_bind_int64(tables[3], DCR_RECEIPTS_AMOUNT, received, 1, &error), &error);
    require(dcr_table_bind_uint32(tables[4], DCR_EVENTS_BUYER_IX, buyer, 2, &error), &error);
    require(dcr_table_bind_uint32(tables[4], DCR_EVENTS_EVENT, event, 2, &error), &error);
    require(dcr_table_bind_int32(tables[4], DCR_EVENTS_EVENT_DAY, event_day, 2, &error), &error);

    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    require(dcr_book_builder_new(NULL, &builder, &error), &error);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        require(dcr_book_builder_append(builder, tables[i], &error), &error);
        dcr_table_free(tables[i]);
    }
    require(dcr_book_builder_finish(builder, &book, &error), &error);
    dcr_book_builder_free(builder);
    return book;
}

static const char *amount_text(int64_t minor, char out[32])
{
    dcr_decimal_format(minor, 2, out, 32);
    return out;
}

static void print_ladder(const dcr_table *ladder)
{
    const int64_t *before = dcr_table_int64(ladder, DCR_CLAIM_LADDER_BEFORE);
    const int64_t *taken = dcr_table_int64(ladder, DCR_CLAIM_LADDER_TAKEN);
    const int64_t *after = dcr_table_int64(ladder, DCR_CLAIM_LADDER_AFTER);
    const uint32_t *step = dcr_table_uint32(ladder, DCR_CLAIM_LADDER_STEP);
    const uint32_t *reason = dcr_table_uint32(ladder, DCR_CLAIM_LADDER_REASON);
    char text[3][32];
    printf("%-18s %-6s %12s %12s %12s\n", "step", "reason", "before", "taken", "after");
    for (size_t i = 0; i < dcr_table_rows(ladder); i++) {
        /* Step 0 is what comes before the plan: the gross debt, then what is not insurable. */
        const char *name = step[i] != 0 ? dcr_choice_name(DCR_GROUP_STEP, (int32_t)step[i])
                           : reason[i] == DCR_REASON_OK ? "gross debt" : "not insurable";
        printf("%-18s %-6s %12s %12s %12s\n", name, dcr_reason_code((dcr_reason)reason[i]),
               amount_text(before[i], text[0]), amount_text(taken[i], text[1]), amount_text(after[i], text[2]));
    }
}

int main(void)
{
    dcr_policy *policy = make_policy();
    dcr_book *book = make_book();

    dcr_error error = DCR_ERROR_INIT;
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_claim *claim = NULL;
    options.buyer_ix = 0;
    options.cause = DCR_CAUSE_INSOLVENCY;
    options.as_of_day = day("2025-08-01");
    require(dcr_claim_compute(policy, book, &options, NULL, &claim, &error), &error);

    print_ladder(dcr_claim_table(claim, DCR_TABLE_CLAIM_LADDER));

    /* One row of totals. "Nothing is paid" would be an answer with a reason here, not an error. */
    const dcr_table *totals = dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS);
    const uint32_t reason = dcr_table_uint32(totals, DCR_CLAIM_TOTALS_REASON)[0];
    const int32_t pay_by = dcr_table_int32(totals, DCR_CLAIM_TOTALS_INDEMNITY_DAY)[0];
    char text[32];
    printf("\nclaim: %s\n", dcr_reason_text((dcr_reason)reason));
    printf("indemnity %s EUR", amount_text(dcr_table_int64(totals, DCR_CLAIM_TOTALS_INDEMNITY)[0], text));
    dcr_day_format(pay_by, text, sizeof text);
    printf(", payable by %s\n", text);
    printf("first loss of the year used: %s EUR\n",
           amount_text(dcr_table_int64(totals, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_AFTER)[0], text));

    dcr_claim_free(claim);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
    return EXIT_SUCCESS;
}
