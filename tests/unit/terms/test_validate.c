#include "support/world.h"

/* The status of a policy of the least terms and these lines; the term at fault in *term. */
static dcr_status status_of(const char *const *lines, int32_t *term)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_policy *made = NULL;
    dcr_policy_builder *builder = least_builder();
    for (size_t i = 0; i < 12 && lines[i] != NULL; i++)
        if (set_line(builder, lines[i], &err) != DCR_OK) fail_msg("%s", err.text);
    const dcr_status status = dcr_policy_builder_finish(builder, &made, &err);
    assert_int_equal(status != DCR_OK, made == NULL);
    dcr_policy_builder_free(builder);
    dcr_policy_unref(made);
    *term = err.term;
    return status;
}

typedef struct refusal {
    const char *lines[12];
    dcr_status status;
    const char *term;
} refusal;

static void expect_refusals(const refusal *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        int32_t term = 0;
        const dcr_status status = status_of(rows[i].lines, &term);
        const int32_t should = rows[i].term != NULL ? (int32_t)dcr_term_find(rows[i].term, strlen(rows[i].term)) : 0;
        if (status != rows[i].status || term != should)
            fail_msg("%s ...: status %d, term %d", rows[i].lines[0], (int)status, (int)term);
    }
}

#define EXPECT_REFUSALS(rows) expect_refusals(rows, sizeof rows / sizeof rows[0])

static void each_term_that_must_be_given_is_missed(void **state)
{
    (void)state;
    static const char *const musts[] = {"form=whole_turnover", "period_from=2025-01-01", "period_until=2026-01-01",
        "attachment_basis=delivery", "currency=EUR", "rounding=half_up", "insured_percentage=90%",
        "limit_order_key=posting", "limit_filled_by=all_debt", "invoice_limit_rule=at_attachment",
        "payment_allocation=oldest_due"};
    const size_t count = sizeof musts / sizeof musts[0];
    for (size_t missing = 0; missing < count; missing++) {
        dcr_error err = DCR_ERROR_INIT;
        dcr_policy_builder *builder = NULL;
        dcr_policy *made = NULL;
        assert_int_equal(dcr_policy_builder_new(NULL, &builder, NULL), DCR_OK);
        for (size_t i = 0; i < count; i++)
            if (i != missing) assert_int_equal(set_line(builder, musts[i], NULL), DCR_OK);
        assert_int_equal(dcr_policy_builder_finish(builder, &made, &err), DCR_E_TERM_ABSENT);
        assert_int_equal(err.term, dcr_term_find(musts[missing], strcspn(musts[missing], "=")));
        assert_null(made);
        assert_int_equal(set_line(builder, musts[missing], NULL), DCR_OK);
        assert_int_equal(dcr_policy_builder_finish(builder, &made, NULL), DCR_OK);
        dcr_policy_unref(made);
        dcr_policy_builder_free(builder);
    }
}

static void finish_needs_its_pointers(void **state)
{
    (void)state;
    dcr_policy *made = NULL;
    dcr_policy_builder *builder = least_builder();
    assert_int_equal(dcr_policy_builder_finish(NULL, &made, NULL), DCR_E_NULL);
    assert_int_equal(dcr_policy_builder_finish(builder, NULL, NULL), DCR_E_NULL);
    dcr_policy_builder_free(builder);
}

static void a_clause_needs_the_terms_that_complete_it(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {{"discretionary_limit=1.00"}, DCR_E_TERM_ABSENT, "discretionary_after_expiry"},
        {{"waiting_period=1 days"}, DCR_E_TERM_ABSENT, "waiting_anchor"},
        {{"overdue_notice_period=1 days"}, DCR_E_TERM_ABSENT, "overdue_notice_anchor"},
        {{"overdue_notice_period=1 days", "overdue_notice_anchor=due_date"}, DCR_E_TERM_ABSENT, "overdue_notice_missed"},
        {{"claim_window=1 days"}, DCR_E_TERM_ABSENT, "claim_window_anchor"},
        {{"indemnity_period=1 days"}, DCR_E_TERM_ABSENT, "indemnity_anchor"},
        {{"claim_threshold=1.00"}, DCR_E_TERM_ABSENT, "threshold_mode"},
        {{"claim_threshold=1.00", "threshold_mode=gate"}, DCR_E_TERM_ABSENT, "threshold_compare"},
        {{"maximum_payment_terms=1 days", "payment_terms_cutoff_day=24"}, DCR_E_TERM_ABSENT, "payment_terms_substitute_day"},
        {{"maximum_payment_terms=1 days", "payment_terms_substitute_day=2"}, DCR_E_TERM_ABSENT, "payment_terms_cutoff_day"},
        {{"extension_cutoff_day=24", "extension_substitute_day=2"}, DCR_E_TERM_ABSENT, "maximum_extension_period"},
        {{"notice_cutoff_day=24", "notice_substitute_day=2"}, DCR_E_TERM_ABSENT, "overdue_notice_period"},
        {{"obligation_to_offer=above_datum_line"}, DCR_E_TERM_ABSENT, "datum_line"},
        {{"cause_insured=yes"}, DCR_E_TERM_ABSENT, "waiting_period"},
        {{"cause_insured/protracted_default=yes"}, DCR_E_TERM_ABSENT, "waiting_period"},
        {{"cause_insured/insolvency=yes"}, DCR_OK, NULL},
        {{"cause_insured=yes", "cause_insured/protracted_default=no"}, DCR_OK, NULL},
    };
    EXPECT_REFUSALS(rows);
}

static void stop_of_cover_needs_its_boundary_resume_dispute_and_age(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {{"stop_of_cover=any_invoice"}, DCR_E_TERM_ABSENT, "stop_boundary"},
        {{"stop_of_cover=any_invoice", "stop_boundary=from_date"}, DCR_E_TERM_ABSENT, "resume_of_cover"},
        {{"stop_of_cover=any_invoice", "stop_boundary=from_date", "resume_of_cover=never"}, DCR_E_TERM_ABSENT, "disputed_stops_cover"},
        {{"stop_of_cover=any_invoice", "stop_boundary=from_date", "resume_of_cover=never", "disputed_stops_cover=no"},
         DCR_E_TERM_ABSENT, "stop_age"},
        {{"stop_of_cover=any_invoice", "stop_boundary=from_date", "resume_of_cover=never", "disputed_stops_cover=no",
          "stop_age=60 days"}, DCR_OK, NULL},
        {{"stop_of_cover=any_invoice", "stop_boundary=from_date", "resume_of_cover=never", "disputed_stops_cover=no",
          "maximum_extension_period=60 days"}, DCR_OK, NULL},
        {{"stop_of_cover=none"}, DCR_OK, NULL},
    };
    EXPECT_REFUSALS(rows);
}

static void terms_that_contradict_are_refused(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {{"period_until=2025-01-01"}, DCR_E_TERM_CONFLICT, "period_until"},
        {{"cancelled_from=2024-12-31"}, DCR_E_TERM_CONFLICT, "cancelled_from"},
        {{"cancelled_from=2025-01-01"}, DCR_OK, NULL},
        {{"run_off_period=1 days"}, DCR_OK, NULL},
        {{"run_off_period=1 days", "loss_basis=losses_occurring"}, DCR_E_TERM_CONFLICT, "run_off_period"},
        {{"run_off_period=1 days", "loss_basis=both"}, DCR_E_TERM_CONFLICT, "run_off_period"},
        {{"maximum_extension_period=1 days", "extension_anchor=extension_end"}, DCR_E_TERM_CONFLICT, "extension_anchor"},
        {{"waiting_period=1 days", "waiting_anchor=period_end"}, DCR_E_TERM_CONFLICT, "waiting_anchor"},
        {{"waiting_period=1 days", "waiting_anchor=extension_end"}, DCR_E_TERM_ABSENT, "maximum_extension_period"},
        {{"overdue_notice_period=1 days", "overdue_notice_anchor=filing", "overdue_notice_missed=warn"},
         DCR_E_TERM_CONFLICT, "overdue_notice_anchor"},
        {{"claim_window=1 days", "claim_window_anchor=filing"}, DCR_E_TERM_CONFLICT, "claim_window_anchor"},
        {{"claim_window=1 days", "claim_window_anchor=period_end"}, DCR_OK, NULL},
        {{"indemnity_period=1 days", "indemnity_anchor=due_date"}, DCR_E_TERM_CONFLICT, "indemnity_anchor"},
        {{"indemnity_period=1 days", "indemnity_anchor=filing"}, DCR_OK, NULL},
        {{"waiting_period/IT=1 days", "waiting_anchor=due_date", "claim_window=1 days", "claim_window_anchor=date_of_loss"},
         DCR_E_TERM_ABSENT, "waiting_period"},
        {{"waiting_period=5 business days", "waiting_anchor=due_date"}, DCR_E_CALENDAR_ABSENT, "waiting_period"},
    };
    EXPECT_REFUSALS(rows);
}

static void a_plan_has_its_rules(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {{"plan=percentage"}, DCR_E_PLAN, NULL},
        {{"plan=limit"}, DCR_E_PLAN, NULL},
        {{"plan=percentage limit"}, DCR_E_PLAN, NULL},
        {{"plan=limit percentage"}, DCR_OK, NULL},
        {{"plan=limit percentage receipts", "receipts_after_limit=in_full"}, DCR_E_PLAN, NULL},
        {{"plan=limit receipts percentage"}, DCR_E_TERM_ABSENT, "receipts_after_limit"},
        {{"plan=receipts limit percentage"}, DCR_OK, NULL},
        {{"plan=limit minimum_retention percentage", "minimum_retention=1.00"}, DCR_E_PLAN, NULL},
        {{"plan=limit maximum_liability percentage", "maximum_liability=1.00"}, DCR_E_PLAN, NULL},
        {{"plan=limit percentage each_loss"}, DCR_E_TERM_ABSENT, "each_loss_deductible"},
        {{"plan=limit percentage threshold"}, DCR_E_TERM_ABSENT, "claim_threshold"},
        {{"plan=limit percentage first_loss"}, DCR_E_TERM_ABSENT, "aggregate_first_loss"},
        {{"plan=limit percentage minimum_retention"}, DCR_E_TERM_ABSENT, "minimum_retention"},
        {{"plan=limit percentage maximum_liability"}, DCR_E_TERM_ABSENT, "maximum_liability"},
        {{"plan=limit percentage maximum_liability", "maximum_liability_multiple=30"}, DCR_OK, NULL},
        {{"plan=limit percentage", "each_loss_deductible=1.00"}, DCR_E_PLAN, NULL},
        {{"plan=limit percentage", "aggregate_first_loss=1.00"}, DCR_E_PLAN, NULL},
        {{"plan=limit percentage", "maximum_liability_multiple=30"}, DCR_E_PLAN, NULL},
        {{"plan=threshold limit percentage", "claim_threshold=1.00", "threshold_mode=deduct",
          "threshold_measured_on=covered_debt"}, DCR_E_PLAN, NULL},
        {{"plan=limit threshold percentage", "claim_threshold=1.00", "threshold_mode=deduct",
          "threshold_measured_on=covered_debt"}, DCR_OK, NULL},
        {{"each_loss_deductible=1.00"}, DCR_OK, NULL},
    };
    EXPECT_REFUSALS(rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_term_that_must_be_given_is_missed),
        cmocka_unit_test(finish_needs_its_pointers),
        cmocka_unit_test(a_clause_needs_the_terms_that_complete_it),
        cmocka_unit_test(stop_of_cover_needs_its_boundary_resume_dispute_and_age),
        cmocka_unit_test(terms_that_contradict_are_refused),
        cmocka_unit_test(a_plan_has_its_rules),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
