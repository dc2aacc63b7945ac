#include "support/world.h"

/* An old invoice with stop day 2025-03-31 (due 2025-03-01 + 30 days), paid on 2025-05-10; deliveries around the days. */
#define STOP_BOOK                                                                                    \
    "buyers buyer=B", "limits buyer=B amount=9999.00 from_day=2024-01-01",                           \
    "invoices buyer=B invoice=0 invoice_day=2025-02-01 due_day=2025-03-01 amount=100.00",            \
    "invoices buyer=B invoice=1 invoice_day=2025-03-31 due_day=2025-08-01 amount=1.00",              \
    "invoices buyer=B invoice=2 invoice_day=2025-04-01 due_day=2025-08-01 amount=1.00",              \
    "invoices buyer=B invoice=3 invoice_day=2025-05-10 due_day=2025-08-01 amount=1.00",              \
    "invoices buyer=B invoice=4 invoice_day=2025-05-11 due_day=2025-08-01 amount=1.00",              \
    "receipts buyer=B invoice=0 receipt_day=2025-05-10 amount=100.00"

typedef struct stop_row {
    const char *resume, *boundary, *as_of;
    const char *stopped; /* invoices 1 to 4, as many as are dated by then: y or n */
    const char *buyer;
} stop_row;

static void expect_stops(const char *scope, const stop_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        dcr_cover *cover = cover_of(policy(scope, rows[i].resume, rows[i].boundary, "stop_age=30 days", "disputed_stops_cover=no"),
                                    facts(STOP_BOOK), rows[i].as_of);
        for (size_t k = 0; rows[i].stopped[k] != '\0'; k++) {
            const int64_t reasons = cell(invoices_of(cover), DCR_COVER_INVOICES_REASONS, k + 1);
            const bool is_stopped = ((uint64_t)reasons & DCR_REASON_BIT_C01) != 0;
            if (is_stopped == (rows[i].stopped[k] == 'y')) continue;
            fail_msg("%s %s %s %s: invoice %zu", scope, rows[i].resume, rows[i].boundary, rows[i].as_of, k + 1);
        }
        expect(buyers_of(cover), 0, rows[i].buyer);
        dcr_cover_free(cover);
    }
}

static const stop_row table[] = {
    {"resume_of_cover=never", "stop_boundary=after_date", "2025-06-30", "nyyy", "stop_day=2025-03-31 is_stopped=yes"},
    {"resume_of_cover=never", "stop_boundary=from_date", "2025-06-30", "yyyy", "stop_day=2025-03-31 is_stopped=yes"},
    {"resume_of_cover=on_payment", "stop_boundary=after_date", "2025-06-30", "nyyn", "stop_day=- is_stopped=no"},
    {"resume_of_cover=on_payment", "stop_boundary=from_date", "2025-06-30", "yyyn", "stop_day=- is_stopped=no"},
    {"resume_of_cover=on_payment_retroactive", "stop_boundary=after_date", "2025-06-30", "nnnn", "stop_day=2025-08-31 is_stopped=no"},
    {"resume_of_cover=never", "stop_boundary=after_date", "2025-04-30", "ny", "stop_day=2025-03-31 is_stopped=yes"},
    {"resume_of_cover=on_payment", "stop_boundary=after_date", "2025-04-30", "ny", "stop_day=2025-03-31 is_stopped=yes"},
    {"resume_of_cover=on_payment_retroactive", "stop_boundary=after_date", "2025-04-30", "ny", "stop_day=2025-03-31 is_stopped=yes"},
    {"resume_of_cover=on_payment_retroactive", "stop_boundary=from_date", "2025-04-30", "yy", "stop_day=2025-03-31 is_stopped=yes"},
    {"resume_of_cover=on_payment_retroactive", "stop_boundary=after_date", "2025-03-31", "n", "stop_day=2025-03-31 is_stopped=no"},
    {"resume_of_cover=on_payment_retroactive", "stop_boundary=from_date", "2025-03-31", "y", "stop_day=2025-03-31 is_stopped=yes"},
    {"resume_of_cover=on_payment", "stop_boundary=after_date", "2025-05-10", "nyy", "stop_day=2025-03-31 is_stopped=yes"},
};

/* Where payment brings cover back, what is open now (due in August) stands ahead as the buyer's stop day. */
static void each_resume_and_boundary_has_its_days(void **state)
{
    (void)state;
    stop_row rows[sizeof table / sizeof table[0]];
    memcpy(rows, table, sizeof table);
    for (size_t i = 2; i < 4; i++) rows[i].buyer = "stop_day=2025-08-31 is_stopped=no";
    expect_stops("stop_of_cover=any_invoice", rows, sizeof rows / sizeof rows[0]);
    expect_stops("stop_of_cover=oldest_invoice", rows, sizeof rows / sizeof rows[0]);
}

static void a_stop_may_wait_for_the_oldest_invoice(void **state)
{
    (void)state;
    const struct {
        const char *scope, *buyer;
    } rows[] = {{"stop_of_cover=any_invoice", "stop_day=2025-03-12 is_stopped=yes"},
                {"stop_of_cover=oldest_invoice", "stop_day=2025-05-31 is_stopped=no"}};
    for (size_t i = 0; i < 2; i++) {
        dcr_cover *cover = cover_of(
            policy(rows[i].scope, "resume_of_cover=on_payment_retroactive", "stop_boundary=after_date", "stop_age=30 days",
                   "disputed_stops_cover=no"),
            facts("buyers buyer=B", "invoices buyer=B invoice_day=2025-01-01 due_day=2025-05-01 amount=1.00",
                  "invoices buyer=B invoice_day=2025-01-10 due_day=2025-02-10 amount=1.00"), "2025-04-15");
        expect(buyers_of(cover), 0, rows[i].buyer);
        dcr_cover_free(cover);
    }
}

static void a_disputed_invoice_stops_cover_only_where_the_term_says_so(void **state)
{
    (void)state;
    static const char *const terms[][2] = {{"disputed_stops_cover=no", "is_stopped=no stop_day=-"},
                                           {"disputed_stops_cover=yes", "is_stopped=yes stop_day=2025-03-31"}};
    for (size_t i = 0; i < 2; i++) {
        dcr_cover *cover = cover_of(
            policy("stop_of_cover=any_invoice", "resume_of_cover=never", "stop_boundary=after_date", "stop_age=30 days", terms[i][0]),
            facts("buyers buyer=B", "invoices buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 is_disputed=yes"),
            "2025-04-15");
        expect(buyers_of(cover), 0, terms[i][1]);
        dcr_cover_free(cover);
    }
}

static void a_payment_of_unknown_day_leaves_the_answer_open(void **state)
{
    (void)state;
    static const char *const resumes[][2] = {{"resume_of_cover=never", "status=FACT_ABSENT"},
                                             {"resume_of_cover=on_payment", "status=FACT_ABSENT"},
                                             {"resume_of_cover=on_payment_retroactive", "status=-"}};
    for (size_t i = 0; i < 3; i++) {
        dcr_cover *cover = cover_of(
            policy("stop_of_cover=any_invoice", resumes[i][0], "stop_boundary=after_date", "stop_age=30 days", "disputed_stops_cover=no"),
            facts("buyers buyer=B", "invoices buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=1.00 paid=1.00"), "2025-04-15");
        expect(buyers_of(cover), 0, resumes[i][1]);
        dcr_cover_free(cover);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_resume_and_boundary_has_its_days),
        cmocka_unit_test(a_stop_may_wait_for_the_oldest_invoice),
        cmocka_unit_test(a_disputed_invoice_stops_cover_only_where_the_term_says_so),
        cmocka_unit_test(a_payment_of_unknown_day_leaves_the_answer_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
