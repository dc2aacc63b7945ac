/* Reasons that take the whole of an invoice, each where it begins and where it does not yet. docs/rules.md 4. */
#include "support/world.h"

typedef struct row {
    const char *term, *buyer, *invoice;
    const char *expected;
} row;

#define I(rest) "invoices buyer=B " rest
#define USUAL I("invoice_day=2025-02-01 due_day=2025-03-01 amount=10.00")

static void each_reason_applies_where_it_should(void **state)
{
    (void)state;
    static const row rows[] = {
        {"move_up=yes", "buyers buyer=B", I("invoice_day=2024-12-31 due_day=2025-03-01 amount=10.00"), "reason=T01 reasons=T01"},
        {"move_up=yes", "buyers buyer=B", I("invoice_day=2025-01-01 due_day=2025-03-01 amount=10.00"), "reasons=-"},
        {"period_until=2025-02-01", "buyers buyer=B", USUAL, "reason=T02 reasons=T02"},
        {"period_until=2025-02-02", "buyers buyer=B", USUAL, "reasons=-"},
        {"attachment_basis=delivery", "buyers buyer=B",
         I("invoice_day=2025-01-03 delivery_day=2024-12-30 due_day=2025-03-01 amount=10.00"), "reasons=T01"},
        {"affiliates_insured=no", "buyers buyer=B is_affiliate=yes", USUAL, "reason=I01 reasons=I01"},
        {"affiliates_insured=yes", "buyers buyer=B is_affiliate=yes", USUAL, "reasons=-"},
        {"public_buyers_insured=no", "buyers buyer=B kind=public", USUAL, "reasons=I02"},
        {"public_buyers_insured=yes", "buyers buyer=B kind=public", USUAL, "reasons=-"},
        {"private_individuals_insured=no", "buyers buyer=B kind=private_individual", USUAL, "reasons=I03"},
        {"country_on_cover/KP=no", "buyers buyer=B country=KP", USUAL, "reasons=I04"},
        {"country_on_cover/KP=no", "buyers buyer=B country=DE", USUAL, "reasons=-"},
        {"form=key_accounts", "buyers buyer=B", USUAL, "reasons=I05"},
        {"form=single_buyer", "buyers buyer=B is_insured_buyer=yes", USUAL, "reasons=-"},
        {"form=transactional", "buyers buyer=B is_insured_buyer=yes", USUAL, "reasons=I05"},
        {"form=transactional", "buyers buyer=B", I("invoice_day=2025-02-01 due_day=2025-03-01 amount=10.00 is_insured_transaction=yes"), "reasons=-"},
        {"prepayment_insured=no", "buyers buyer=B", I("invoice_day=2025-02-01 due_day=2025-03-01 amount=10.00 payment_method=prepayment"), "reasons=I06"},
        {"letter_of_credit_insured=no", "buyers buyer=B", I("invoice_day=2025-02-01 due_day=2025-03-01 amount=10.00 payment_method=letter_of_credit"), "reasons=I06"},
        {"letter_of_credit_insured=yes", "buyers buyer=B", I("invoice_day=2025-02-01 due_day=2025-03-01 amount=10.00 payment_method=letter_of_credit"), "reasons=-"},
        {"maximum_payment_terms=28 days", "buyers buyer=B", USUAL, "reasons=-"},
        {"maximum_payment_terms=27 days", "buyers buyer=B", USUAL, "reason=P01 reasons=P01"},
        {"maximum_extension_period=10 days", "buyers buyer=B", I("invoice_day=2025-02-01 due_day=2025-03-01 extended_due_day=2025-03-11 amount=10.00"), "reasons=-"},
        {"maximum_extension_period=10 days", "buyers buyer=B", I("invoice_day=2025-02-01 due_day=2025-03-01 extended_due_day=2025-03-12 amount=10.00"), "reasons=P02"},
        {"maximum_extension_period=10 days", "buyers buyer=B",
         I("invoice_day=2025-02-01 due_day=2025-03-01 extended_due_day=2025-03-12 amount=10.00 is_extension_consented=yes"), "reasons=-"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(policy(rows[i].term),
            facts(rows[i].buyer, "limits buyer=B amount=99.00 from_day=2024-01-01", rows[i].invoice), "2025-04-01");
        const char *text = rows[i].expected;
        char name[64], value[96];
        assert_true(next_pair(&text, name, value));
        const dcr_column column = dcr_column_find(DCR_TABLE_COVER_INVOICES, name, strlen(name));
        if (cell(invoices_of(cover), column, 0) != cell_of(column, value)) fail_msg("row %zu: %s", i, rows[i].expected);
        expect(invoices_of(cover), 0, rows[i].expected);
        dcr_cover_free(cover);
    }
}

static void the_anchor_of_payment_terms_moves_their_end(void **state)
{
    (void)state;
    static const char *const rows[][3] = {{"payment_terms_anchor=invoice_date", "maximum_payment_terms=28 days", "reasons=-"},
                                          {"payment_terms_anchor=delivery", "maximum_payment_terms=28 days", "reasons=P01"},
                                          {"payment_terms_anchor=end_of_invoice_month", "maximum_payment_terms=1 days", "reasons=-"},
                                          {"payment_terms_anchor=end_of_invoice_month", "maximum_payment_terms=0 days", "reasons=P01"}};
    for (size_t i = 0; i < 4; i++) {
        dcr_cover *cover = cover_of(policy(rows[i][0], rows[i][1]),
            facts("buyers buyer=B", "limits buyer=B amount=99.00 from_day=2024-01-01",
                  I("invoice_day=2025-02-01 delivery_day=2025-01-31 due_day=2025-03-01 amount=10.00")), "2025-04-01");
        expect(invoices_of(cover), 0, rows[i][2]);
        dcr_cover_free(cover);
    }
}

static void debt_overdue_at_inception_excludes_the_buyer(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"receipt_day=2024-12-31", "reasons=-"}, {"receipt_day=2025-01-01", "reasons=I10"}};
    for (size_t i = 0; i < 2; i++) {
        char receipt[100];
        snprintf(receipt, sizeof receipt, "receipts buyer=B invoice=1 amount=5.00 %s", rows[i][0]);
        dcr_cover *cover = cover_of(policy("overdue_at_inception=30 days"),
            facts("buyers buyer=B", "limits buyer=B amount=99.00 from_day=2024-01-01", USUAL, receipt,
                  I("invoice=1 invoice_day=2024-10-01 due_day=2024-11-30 amount=5.00")), "2025-04-01");
        expect(invoices_of(cover), 0, rows[i][1]);
        dcr_cover_free(cover);
    }
}

static void deliveries_after_insolvency_are_not_covered(void **state)
{
    (void)state;
    dcr_cover *cover = cover_of(least_policy(),
        facts("buyers buyer=B", "limits buyer=B amount=99.00 from_day=2024-01-01", USUAL,
              I("invoice_day=2025-02-02 due_day=2025-03-01 amount=10.00"), "events buyer=B event=insolvency event_day=2025-02-01"),
        "2025-04-01");
    expect(invoices_of(cover), 0, "reasons=-");
    expect(invoices_of(cover), 1, "reason=C03 reasons=C03");
    dcr_cover_free(cover);
}

static void a_notice_is_missed_late_or_in_time(void **state)
{
    (void)state;
    static const struct {
        const char *missed, *event, *as_of, *expected;
    } rows[] = {
        {"overdue_notice_missed=invoice_not_covered", "events buyer=B event=claim_filed event_day=2025-03-01", "2025-03-31", "reasons=- notify_by_day=2025-03-31"},
        {"overdue_notice_missed=invoice_not_covered", "events buyer=B event=claim_filed event_day=2025-03-01", "2025-04-01", "reasons=N01 state=overdue+notice_past"},
        {"overdue_notice_missed=warn", "events buyer=B event=claim_filed event_day=2025-03-01", "2025-04-01", "reasons=- state=overdue+notice_past"},
        {"overdue_notice_missed=invoice_not_covered", "events buyer=B invoice=1 event=overdue_notice event_day=2025-03-31", "2025-04-10", "reasons=-"},
        {"overdue_notice_missed=invoice_not_covered", "events buyer=B invoice=1 event=overdue_notice event_day=2025-04-01", "2025-04-10", "reasons=N02"},
        {"overdue_notice_missed=invoice_not_covered", "events buyer=B event=overdue_notice event_day=2025-03-02", "2025-04-10", "reasons=-"},
        {"overdue_notice_missed=invoice_not_covered", "events buyer=B event=overdue_notice event_day=2025-03-01", "2025-04-10", "reasons=N01"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        dcr_cover *cover = cover_of(policy("overdue_notice_period=30 days", "overdue_notice_anchor=due_date", rows[i].missed),
            facts("buyers buyer=B", "limits buyer=B amount=99.00 from_day=2024-01-01",
                  I("invoice=1 invoice_day=2025-02-01 due_day=2025-03-01 amount=10.00"), rows[i].event), rows[i].as_of);
        expect(invoices_of(cover), 0, rows[i].expected);
        dcr_cover_free(cover);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_reason_applies_where_it_should),
        cmocka_unit_test(the_anchor_of_payment_terms_moves_their_end),
        cmocka_unit_test(debt_overdue_at_inception_excludes_the_buyer),
        cmocka_unit_test(deliveries_after_insolvency_are_not_covered),
        cmocka_unit_test(a_notice_is_missed_late_or_in_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
