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

/* Which deliveries a policy stops, in a word of y and n for the invoices from the second on. */
static void expect_word(dcr_cover *cover, uint64_t bit, size_t first, const char *word, const char *what)
{
    for (size_t k = 0; word[k] != '\0'; k++) {
        const int64_t reasons = cell(invoices_of(cover), DCR_COVER_INVOICES_REASONS, first + k);
        if ((((uint64_t)reasons & bit) != 0) != (word[k] == 'y')) fail_msg("%s: delivery %zu", what, first + k);
    }
}

#define INV(n, from, due, amount) "invoices buyer=B invoice=" n " invoice_day=" from " due_day=" due " amount=" amount
#define LIMIT "buyers buyer=B", "limits buyer=B amount=99999.00 from_day=2016-01-01"

/* EDC, wordings.md 10.2: 60 days and 10 %; 40,000 of 65,000 are overdue on 1 April 2017: stopped. On 10 April all but 2,000 are
 * paid: 2,000 of 27,000 are not. On 20 April the second invoice is overdue as well, and the first still is past its age. */
static void some_debt_past_its_age_and_a_share_overdue(void **state)
{
    (void)state;
    static const char *const resumes[][3] = {
        {"resume_of_cover=on_payment", "nyynnyy", "stop_day=2017-04-20 is_stopped=yes"},
        {"resume_of_cover=never", "nyyyyyy", "stop_day=2017-04-01 is_stopped=yes"},
        {"resume_of_cover=by_consent", "nyyyyyy", "stop_day=2017-04-01 is_stopped=yes"},
        {"resume_of_cover=on_payment_retroactive", "nnnnnyy", "stop_day=2017-04-20 is_stopped=yes"},
    };
    for (size_t i = 0; i < 4; i++) {
        dcr_cover *cover = cover_of(
            policy("period_from=2017-01-01", "period_until=2018-01-01", "stop_of_cover=overdue_share", "stop_share=10%", resumes[i][0],
                   "stop_boundary=after_date", "stop_age=60 days", "disputed_stops_cover=no", "attachment_basis=delivery"),
            facts(LIMIT, INV("1", "2017-01-01", "2017-01-31", "40000.00") " delivery_day=2017-01-01",
                  INV("2", "2017-03-20", "2017-04-19", "25000.00") " delivery_day=2017-04-01",
                  /* The amount of these is next to nothing: only their deliveries are looked at. */
                  INV("3", "2017-03-21", "2017-12-31", "0.01") " delivery_day=2017-04-02",
                  INV("4", "2017-03-22", "2017-12-31", "0.01") " delivery_day=2017-04-10",
                  INV("5", "2017-03-23", "2017-12-31", "0.01") " delivery_day=2017-04-11",
                  INV("6", "2017-03-24", "2017-12-31", "0.01") " delivery_day=2017-04-20",
                  INV("7", "2017-03-25", "2017-12-31", "0.01") " delivery_day=2017-04-21",
                  INV("8", "2017-03-26", "2017-12-31", "0.01") " delivery_day=2017-05-01",
                  "receipts buyer=B invoice=1 receipt_day=2017-04-10 amount=38000.00"), "2017-05-01");
        expect_word(cover, DCR_REASON_BIT_C05, 1, resumes[i][1], resumes[i][0]);
        expect_word(cover, DCR_REASON_BIT_C01, 1, "nnnnnnn", resumes[i][0]);
        expect(buyers_of(cover), 0, resumes[i][2]);
        dcr_cover_free(cover);
    }
}

/* EXIM: more than 90 days and more than 2,000 in all. Two invoices of 1,500 pass their age on 31 March and 10 April. */
static void debt_past_its_age_may_come_to_an_amount(void **state)
{
    (void)state;
    static const char *const rows[][3] = {{"stop_amount=2000.00", "nnyyn", "stop_day=2025-08-29"},
                                          {"stop_amount=3000.00", "nnnnn", "stop_day=2025-08-29"},
                                          {"stop_amount=2999.99", "nnyyn", "stop_day=2025-08-29"},
                                          {"stop_amount=0.00", "nyyyn", "stop_day=2025-08-29"}};
    for (size_t i = 0; i < 4; i++) {
        dcr_cover *cover = cover_of(
            policy("stop_of_cover=overdue_amount", rows[i][0], "resume_of_cover=on_payment", "stop_boundary=after_date",
                   "stop_age=90 days", "disputed_stops_cover=no"),
            facts(LIMIT, INV("1", "2024-12-01", "2024-12-31", "1500.00"), INV("2", "2024-12-11", "2025-01-10", "1500.00"),
                  INV("3", "2025-03-31", "2025-05-31", "5000.00"), INV("4", "2025-04-01", "2025-05-31", "1.00"),
                  INV("5", "2025-04-11", "2025-05-31", "1.00"), INV("6", "2025-05-01", "2025-05-31", "1.00"),
                  INV("7", "2025-05-02", "2025-05-31", "1.00"),
                  "receipts buyer=B invoice=1 receipt_day=2025-05-01 amount=1500.00",
                  "receipts buyer=B invoice=2 receipt_day=2025-05-01 amount=1500.00"), "2025-06-01");
        expect_word(cover, DCR_REASON_BIT_C01, 2, rows[i][1], rows[i][0]);
        expect(buyers_of(cover), 0, rows[i][2]);
        dcr_cover_free(cover);
    }
}

/* Without an amount that is tolerated a stop by amount is one by any invoice, whatever brings cover back. */
static void a_stop_by_an_amount_of_nothing_is_one_by_any_invoice(void **state)
{
    (void)state;
    static const char *const resumes[] = {"resume_of_cover=never", "resume_of_cover=on_payment", "resume_of_cover=by_consent",
                                          "resume_of_cover=on_payment_retroactive"};
    for (size_t i = 0; i < 4; i++) {
        int64_t sets[2][4];
        for (size_t k = 0; k < 2; k++) {
            dcr_policy *terms =
                k == 0 ? policy("stop_of_cover=any_invoice", resumes[i], "stop_boundary=after_date", "stop_age=30 days", "disputed_stops_cover=no")
                       : policy("stop_of_cover=overdue_amount", "stop_amount=0.00", resumes[i], "stop_boundary=after_date", "stop_age=30 days",
                                "disputed_stops_cover=no");
            dcr_cover *cover = cover_of(terms, facts(STOP_BOOK, "events buyer=B event=cover_resumed event_day=2025-05-20"), "2025-06-30");
            for (size_t row = 0; row < 4; row++) sets[k][row] = cell(invoices_of(cover), DCR_COVER_INVOICES_REASONS, row + 1);
            dcr_cover_free(cover);
        }
        assert_memory_equal(sets[0], sets[1], sizeof sets[0]);
    }
}

/* 10.3: only with the insurer's consent; from its day on, whatever was paid before. The stop day is 31 March. */
static void consent_brings_cover_back_from_its_day_on(void **state)
{
    (void)state;
    static const char *const rows[][4] = {
        {"resume_of_cover=by_consent", "2025-05-10", "nynn", "is_stopped=no"},
        {"resume_of_cover=by_consent", "2025-05-11", "nyyn", "is_stopped=no"},
        {"resume_of_cover=by_consent", "2025-05-12", "nyyy", "is_stopped=no"},
        {"resume_of_cover=by_consent", "2025-03-31", "nnnn", "is_stopped=no"},
        {"resume_of_cover=by_consent", "2025-03-30", "nyyy", "is_stopped=yes stop_day=2025-03-31"},
        {"resume_of_cover=on_payment", "2025-04-20", "nynn", "is_stopped=no"},
        {"resume_of_cover=never", "2025-04-20", "nyyy", "is_stopped=yes stop_day=2025-03-31"},
        {"resume_of_cover=on_payment_retroactive", "2025-04-20", "nnnn", "is_stopped=no"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char line[96];
        snprintf(line, sizeof line, "events buyer=B event=cover_resumed event_day=%s", rows[i][1]);
        dcr_cover *cover = cover_of(
            policy("stop_of_cover=any_invoice", rows[i][0], "stop_boundary=after_date", "stop_age=30 days", "disputed_stops_cover=no"),
            facts(STOP_BOOK, line), "2025-06-30");
        expect_word(cover, DCR_REASON_BIT_C01, 1, rows[i][2], rows[i][1]);
        expect(buyers_of(cover), 0, rows[i][3]);
        dcr_cover_free(cover);
    }
}

/* systems.md 6, example 10: paid by the stop date no gap; within 30 days after it retroactive; later, or once in collection: only
 * new deliveries. */
static void payment_within_the_time_of_grace_leaves_no_gap(void **state)
{
    (void)state;
    static const char *const rows[][4] = {
        {"2025-03-31", "-", "nnnn", "by the stop date"},
        {"2025-04-01", "-", "nnnn", "a day after"},
        {"2025-04-30", "-", "nnnn", "on the last day"},
        {"2025-05-01", "-", "nyyn", "too late"},
        {"2025-04-30", "event=collection_started event_day=2025-04-30", "nyyn", "in collection"},
        {"2025-04-30", "event=collection_started event_day=2025-05-01", "nnnn", "in collection after it was paid"},
        {"2025-04-30", "event=claim_filed event_day=2025-03-15", "nyyn", "claimed before"},
        {"2025-05-20", "event=cover_resumed event_day=2025-04-10", "nynn", "consent is no payment"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char receipt[96];
        char event[128] = "events buyer=B event=credit_report event_day=2025-01-01";
        snprintf(receipt, sizeof receipt, "receipts buyer=B invoice=0 receipt_day=%s amount=100.00", rows[i][0]);
        if (rows[i][1][0] != '-') snprintf(event, sizeof event, "events buyer=B %s", rows[i][1]);
        dcr_cover *cover = cover_of(
            policy("stop_of_cover=any_invoice", "resume_of_cover=on_payment", "resume_grace=30 days", "stop_boundary=after_date",
                   "stop_age=30 days", "disputed_stops_cover=no"),
            facts(LIMIT, INV("0", "2025-02-01", "2025-03-01", "100.00"), INV("1", "2025-03-31", "2025-08-01", "1.00"),
                  INV("2", "2025-04-01", "2025-08-01", "1.00"), INV("3", "2025-04-30", "2025-08-01", "1.00"),
                  INV("4", "2025-05-02", "2025-08-01", "1.00"), receipt, event), "2025-06-30");
        expect_word(cover, DCR_REASON_BIT_C01, 1, rows[i][2], rows[i][3]);
        dcr_cover_free(cover);
    }
}

static void little_debt_and_debt_left_out_do_not_stop_cover(void **state)
{
    (void)state;
    static const char *const rows[][4] = {
        {"stop_tolerance=0.00", "-", "2025-06-30", "is_stopped=yes stop_day=2025-03-31"},
        {"stop_tolerance=9.99", "-", "2025-06-30", "is_stopped=yes stop_day=2025-03-31"},
        {"stop_tolerance=10.00", "-", "2025-06-30", "is_stopped=no stop_day=-"},
        {"stop_tolerance=10.00", "-", "2025-05-10", "is_stopped=yes stop_day=2025-03-31"},
        {"stop_tolerance=99.99", "-", "2025-05-09", "is_stopped=yes stop_day=2025-03-31"},
        {"stop_tolerance=100.00", "-", "2025-05-09", "is_stopped=no stop_day=-"},
        {"stop_tolerance=0.00", "is_ignored_for_stop=yes", "2025-06-30", "is_stopped=no stop_day=-"},
    };
    static const char *const scopes[] = {"stop_of_cover=any_invoice", "stop_of_cover=oldest_invoice"};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        for (size_t k = 0; k < 2; k++) {
            char line[160];
            snprintf(line, sizeof line, "%s%s", INV("0", "2025-02-01", "2025-03-01", "100.00"),
                     rows[i][1][0] != '-' ? " is_ignored_for_stop=yes" : "");
            dcr_cover *cover = cover_of(
                policy(scopes[k], "resume_of_cover=on_payment", rows[i][0], "stop_boundary=after_date", "stop_age=30 days", "disputed_stops_cover=no"),
                facts(LIMIT, line, "receipts buyer=B invoice=0 receipt_day=2025-05-10 amount=90.00"), rows[i][2]);
            expect(buyers_of(cover), 0, rows[i][3]);
            dcr_cover_free(cover);
        }
    }
}

/* From the due date, from the due date as extended, from the invoice date, from the end of the extension. */
static void the_age_has_its_anchor(void **state)
{
    (void)state;
    static const char *const rows[][2] = {{"stop_anchor=due_date", "stop_day=2025-03-31"},
                                          {"stop_anchor=extended_due_date", "stop_day=2025-04-30"},
                                          {"stop_anchor=invoice_date", "stop_day=2025-03-03"},
                                          {"stop_anchor=extension_end", "stop_day=2025-04-10"}};
    for (size_t i = 0; i < 4; i++) {
        dcr_cover *cover = cover_of(
            policy("stop_of_cover=any_invoice", "resume_of_cover=never", rows[i][0], "maximum_extension_period=10 days",
                   "stop_boundary=after_date", "stop_age=30 days", "disputed_stops_cover=no"),
            facts(LIMIT, INV("0", "2025-02-01", "2025-03-01", "100.00") " extended_due_day=2025-03-31"), "2025-06-30");
        expect(buyers_of(cover), 0, rows[i][1]);
        dcr_cover_free(cover);
    }
}

static void a_stop_may_take_all_debt_while_it_lasts(void **state)
{
    (void)state;
    static const char *const days[][2] = {{"2025-03-31", "nn"}, {"2025-04-01", "yy"}, {"2025-05-10", "yy"}, {"2025-05-11", "nn"}};
    for (size_t i = 0; i < 4; i++) {
        dcr_cover *cover = cover_of(
            policy("stop_of_cover=any_invoice", "resume_of_cover=on_payment", "stop_effect=all_debt", "stop_boundary=after_date",
                   "stop_age=30 days", "disputed_stops_cover=no"), facts(STOP_BOOK), days[i][0]);
        expect_word(cover, DCR_REASON_BIT_C01, 0, days[i][1], days[i][0]);
        dcr_cover_free(cover);
    }
}

/* 4.3, 10.2. The event is of 10 March, cover is resumed on 1 April. Deliveries on 10, 11 and 31 March, 1 April. */
static void other_events_end_cover_until_it_is_resumed(void **state)
{
    (void)state;
    static const struct {
        const char *term, *event;
        uint64_t bit;
        const char *word;
    } rows[] = {
        {"move_up=yes", "cover_withdrawn", DCR_REASON_BIT_C02, "nyyn"},
        {"insolvency_stops_cover=yes", "insolvency", DCR_REASON_BIT_C03, "nyyn"},
        {"insolvency_stops_cover=no", "insolvency", DCR_REASON_BIT_C03, "nnnn"},
        {"adverse_information_stops_cover=yes", "adverse_information", DCR_REASON_BIT_C03, "nyyn"},
        {"adverse_information_stops_cover=no", "adverse_information", DCR_REASON_BIT_C03, "nnnn"},
        {"claim_stops_cover=yes", "claim_filed", DCR_REASON_BIT_C04, "nyyn"},
        {"claim_stops_cover=no", "claim_filed", DCR_REASON_BIT_C04, "nnnn"},
        {"collection_stops_cover=yes", "collection_started", DCR_REASON_BIT_C04, "nyyn"},
        {"collection_stops_cover=no", "collection_started", DCR_REASON_BIT_C04, "nnnn"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char event[96];
        snprintf(event, sizeof event, "events buyer=B event=%s event_day=2025-03-10", rows[i].event);
        dcr_cover *cover = cover_of(policy(rows[i].term),
            facts(LIMIT, INV("1", "2025-03-10", "2025-08-01", "1.00"), INV("2", "2025-03-11", "2025-08-01", "1.00"),
                  INV("3", "2025-03-31", "2025-08-01", "1.00"), INV("4", "2025-04-01", "2025-08-01", "1.00"), event,
                  "events buyer=B event=cover_resumed event_day=2025-04-01"), "2025-06-30");
        expect_word(cover, rows[i].bit, 0, rows[i].word, rows[i].event);
        dcr_cover_free(cover);
    }
    /* One event after another: each has its own reason, and the later one does not lift the earlier. */
    dcr_cover *cover = cover_of(policy("claim_stops_cover=yes"),
        facts(LIMIT, INV("1", "2025-03-10", "2025-08-01", "1.00"), INV("2", "2025-03-20", "2025-08-01", "1.00"),
              INV("3", "2025-03-21", "2025-08-01", "1.00"), "events buyer=B event=insolvency event_day=2025-03-09",
              "events buyer=B event=claim_filed event_day=2025-03-20"), "2025-06-30");
    expect(invoices_of(cover), 0, "reasons=C03 reason=C03");
    expect(invoices_of(cover), 1, "reasons=C03");
    expect(invoices_of(cover), 2, "reasons=C03+C04");
    dcr_cover_free(cover);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_resume_and_boundary_has_its_days),
        cmocka_unit_test(a_stop_may_wait_for_the_oldest_invoice),
        cmocka_unit_test(a_disputed_invoice_stops_cover_only_where_the_term_says_so),
        cmocka_unit_test(a_payment_of_unknown_day_leaves_the_answer_open),
        cmocka_unit_test(some_debt_past_its_age_and_a_share_overdue),
        cmocka_unit_test(debt_past_its_age_may_come_to_an_amount),
        cmocka_unit_test(a_stop_by_an_amount_of_nothing_is_one_by_any_invoice),
        cmocka_unit_test(consent_brings_cover_back_from_its_day_on),
        cmocka_unit_test(payment_within_the_time_of_grace_leaves_no_gap),
        cmocka_unit_test(little_debt_and_debt_left_out_do_not_stop_cover),
        cmocka_unit_test(the_age_has_its_anchor),
        cmocka_unit_test(a_stop_may_take_all_debt_while_it_lasts),
        cmocka_unit_test(other_events_end_cover_until_it_is_resumed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
