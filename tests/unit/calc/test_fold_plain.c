/* The one pass for usual buyers against the rules, bit for bit: the same ledger once as it is, and once with a column
 * of delivery days that says nothing new, which leaves every buyer to the rules. Ledgers and policies are made at
 * random, inside what the pass takes and at its edges. */
#include "calc/cover.h"
#include "support/random.h"
#include "support/world.h"

enum { ROWS = 400, BUYERS = 150, WORLDS = 200 };

typedef struct world {
    int32_t as_of;
    uint32_t cause;
    bool has_paid, has_disputed, has_flags;
    uint32_t buyer[ROWS];
    int32_t invoice_day[ROWS], due_day[ROWS], no_day[ROWS];
    int64_t amount[ROWS], paid[ROWS];
    uint8_t disputed[ROWS], consented[ROWS], named[ROWS];
    size_t num_buyers, num_limits, num_receipts, num_events;
    uint32_t kind[BUYERS];
    uint8_t affiliate[BUYERS];
    uint32_t limit_buyer[2 * BUYERS], decision[2 * BUYERS], currency[2 * BUYERS];
    int64_t limit[2 * BUYERS], percentage[2 * BUYERS];
    int32_t from_day[2 * BUYERS], until_day[2 * BUYERS];
    uint32_t receipt_buyer[4], receipt_row[4], event_buyer[4], event_row[4], event[4];
    int32_t receipt_day[4], event_day[4];
    int64_t received[4];
} world;

static bool one_in(test_random *random, int64_t n)
{
    return test_random_between(random, 0, n) == 0;
}

static const char *pick(test_random *random, const char *const *texts, size_t num)
{
    return texts[test_random_between(random, 0, (int64_t)num)];
}

#define PICK(random, ...)                                                          \
    pick(random, (const char *const[]){__VA_ARGS__},                               \
         sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static void make_row(world *w, test_random *random, size_t i, int64_t scale)
{
    static const int32_t terms[] = {0, 14, 30, 59, 60, 61, 89, 90, 91, 120, -1};
    const size_t num_terms = one_in(random, 20) ? 11 : 10; /* the last is refused */
    w->invoice_day[i] = w->as_of + (int32_t)test_random_between(random, -700, one_in(random, 30) ? 20 : 1);
    w->due_day[i] = w->invoice_day[i] + terms[test_random_between(random, 0, (int64_t)num_terms)];
    w->no_day[i] = DCR_NO_DAY;
    w->amount[i] = test_random_between(random, one_in(random, 40) ? 0 : 1, scale);
    w->paid[i] = 0;
    if (one_in(random, 3)) w->paid[i] = w->amount[i];
    if (one_in(random, 6)) w->paid[i] = w->amount[i] / 3;
    if (one_in(random, 20)) w->paid[i] = DCR_NO_AMOUNT;
    w->disputed[i] = one_in(random, 8);
    w->consented[i] = one_in(random, 8);
    w->named[i] = one_in(random, 8);
}

static void make_limits(world *w, test_random *random, int64_t scale)
{
    w->num_limits = 0;
    for (uint32_t b = 0; b < w->num_buyers; b++) {
        int64_t num = one_in(random, 6) ? 0 : one_in(random, 12) ? 2 : 1;
        for (; num > 0; num--) {
            const size_t at = w->num_limits++;
            w->limit_buyer[at] = b;
            w->limit[at] = one_in(random, 8) ? 0 : test_random_between(random, 0, 4 * scale);
            w->decision[at] = DCR_DECISION_APPROVED;
            if (one_in(random, 10)) w->decision[at] = DCR_DECISION_REFUSED;
            if (one_in(random, 30)) w->decision[at] = DCR_DECISION_WITHDRAWN;
            w->currency[at] = one_in(random, 20) ? dcr_currency_find("EUR") : 0;
            w->percentage[at] = one_in(random, 4) ? test_random_between(random, 1, DCR_SHARE_ONE + 1) : DCR_NO_RATIO;
            w->from_day[at] = w->as_of + (int32_t)test_random_between(random, -900, 30);
            w->until_day[at] = DCR_NO_DAY;
            if (one_in(random, 2)) w->until_day[at] = w->from_day[at] + (int32_t)test_random_between(random, 1, 900);
        }
    }
}

static void make_rare(world *w, test_random *random)
{
    w->num_receipts = one_in(random, 3) ? 4 : 0;
    w->num_events = one_in(random, 3) ? 4 : 0;
    for (size_t i = 0; i < 4; i++) {
        w->receipt_row[i] = (uint32_t)test_random_between(random, 0, ROWS);
        w->receipt_buyer[i] = w->buyer[w->receipt_row[i]];
        w->receipt_day[i] = w->as_of - 5;
        w->received[i] = 7;
        w->event_row[i] = (uint32_t)test_random_between(random, 0, ROWS);
        w->event_buyer[i] = w->buyer[w->event_row[i]];
        w->event_day[i] = w->as_of - 3;
        w->event[i] = one_in(random, 2) ? DCR_EVENT_DISPUTE_OPENED : DCR_EVENT_OVERDUE_NOTICE;
    }
}

static void make(world *w, test_random *random)
{
    static const int64_t scales[] = {
        20, 100000, 50000000, (int64_t)DCR__PLAIN_MOST + 20, INT64_MAX / 4 / ROWS, INT64_MAX / 16};
    const int64_t scale = scales[test_random_between(random, 0, one_in(random, 10) ? 6 : 5)];
    const bool is_grouped = one_in(random, 2);
    w->as_of = day("2025-06-30");
    if (one_in(random, 16)) w->as_of = DCR_DAY_MAX - (int32_t)test_random_between(random, 150, 1500);
    if (one_in(random, 16)) w->as_of = DCR_DAY_MAX - (int32_t)test_random_between(random, 150, 40000);
    if (one_in(random, 8)) w->as_of = DCR_DAY_MIN + (int32_t)test_random_between(random, 700, 4000);
    w->cause = (uint32_t)test_random_between(random, 0, 3);
    w->num_buyers = one_in(random, 2) ? BUYERS : 12;
    w->has_paid = !one_in(random, 4);
    w->has_disputed = !one_in(random, 4);
    w->has_flags = one_in(random, 3);
    for (size_t i = 0; i < ROWS; i++) {
        w->buyer[i] = (uint32_t)test_random_between(random, 0, (int64_t)w->num_buyers);
        if (is_grouped) w->buyer[i] = (uint32_t)(i * w->num_buyers / ROWS);
        make_row(w, random, i, scale);
        const bool goes_on = is_grouped && i > 0 && w->buyer[i] == w->buyer[i - 1];
        if (goes_on && w->invoice_day[i] < w->invoice_day[i - 1] && !one_in(random, 9))
            w->invoice_day[i] = w->invoice_day[i - 1];
        if (one_in(random, 200)) w->buyer[i] = BUYERS + 3;
    }
    for (size_t b = 0; b < BUYERS; b++) {
        w->kind[b] = one_in(random, 20) ? DCR_BUYER_KIND_PUBLIC : 0;
        w->affiliate[b] = one_in(random, 40);
    }
    make_limits(w, random, scale);
    make_rare(w, random);
}

static void append(dcr_book_builder *builder, dcr_table *table)
{
    if (dcr_table_rows(table) > 0) assert_int_equal(dcr_book_builder_append(builder, table, NULL), DCR_OK);
    dcr_table_free(table);
}

static dcr_table *new_table(dcr_table_kind kind)
{
    dcr_table *table = NULL;
    assert_int_equal(dcr_table_new(kind, NULL, &table, NULL), DCR_OK);
    return table;
}

#define BIND(type, table, column, values, rows) \
    assert_int_equal(dcr_table_bind_##type(table, column, values, rows, NULL), DCR_OK)

static void append_limits(dcr_book_builder *builder, const world *w)
{
    const size_t n = w->num_limits;
    dcr_table *table = new_table(DCR_TABLE_LIMITS);
    BIND(uint32, table, DCR_LIMITS_BUYER_IX, w->limit_buyer, n);
    BIND(uint32, table, DCR_LIMITS_DECISION, w->decision, n);
    BIND(uint32, table, DCR_LIMITS_CURRENCY, w->currency, n);
    BIND(int64, table, DCR_LIMITS_AMOUNT, w->limit, n);
    BIND(int64, table, DCR_LIMITS_INSURED_PERCENTAGE, w->percentage, n);
    BIND(int32, table, DCR_LIMITS_FROM_DAY, w->from_day, n);
    BIND(int32, table, DCR_LIMITS_UNTIL_DAY, w->until_day, n);
    append(builder, table);
}

static void append_rare(dcr_book_builder *builder, const world *w)
{
    dcr_table *table = new_table(DCR_TABLE_RECEIPTS);
    BIND(uint32, table, DCR_RECEIPTS_BUYER_IX, w->receipt_buyer, w->num_receipts);
    BIND(uint32, table, DCR_RECEIPTS_INVOICE_IX, w->receipt_row, w->num_receipts);
    BIND(int32, table, DCR_RECEIPTS_RECEIPT_DAY, w->receipt_day, w->num_receipts);
    BIND(int64, table, DCR_RECEIPTS_AMOUNT, w->received, w->num_receipts);
    append(builder, table);
    table = new_table(DCR_TABLE_EVENTS);
    BIND(uint32, table, DCR_EVENTS_BUYER_IX, w->event_buyer, w->num_events);
    BIND(uint32, table, DCR_EVENTS_INVOICE_IX, w->event_row, w->num_events);
    BIND(uint32, table, DCR_EVENTS_EVENT, w->event, w->num_events);
    BIND(int32, table, DCR_EVENTS_EVENT_DAY, w->event_day, w->num_events);
    append(builder, table);
}

static void append_invoices(dcr_book_builder *builder, const world *w, bool is_plain)
{
    dcr_table *table = new_table(DCR_TABLE_INVOICES);
    BIND(uint32, table, DCR_INVOICES_BUYER_IX, w->buyer, ROWS);
    BIND(int32, table, DCR_INVOICES_INVOICE_DAY, w->invoice_day, ROWS);
    BIND(int32, table, DCR_INVOICES_DUE_DAY, w->due_day, ROWS);
    BIND(int64, table, DCR_INVOICES_AMOUNT, w->amount, ROWS);
    if (w->has_paid) BIND(int64, table, DCR_INVOICES_PAID, w->paid, ROWS);
    if (w->has_disputed) BIND(uint8, table, DCR_INVOICES_IS_DISPUTED, w->disputed, ROWS);
    if (w->has_flags) BIND(uint8, table, DCR_INVOICES_IS_EXTENSION_CONSENTED, w->consented, ROWS);
    if (w->has_flags) BIND(uint8, table, DCR_INVOICES_IS_INSURED_TRANSACTION, w->named, ROWS);
    if (!is_plain) BIND(int32, table, DCR_INVOICES_DELIVERY_DAY, w->no_day, ROWS);
    append(builder, table);
}

static dcr_book *book_of(const world *w, bool is_plain)
{
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    dcr_table *table = new_table(DCR_TABLE_BUYERS);
    BIND(uint32, table, DCR_BUYERS_KIND, w->kind, w->num_buyers);
    BIND(uint8, table, DCR_BUYERS_IS_AFFILIATE, w->affiliate, w->num_buyers);
    append(builder, table);
    append_limits(builder, w);
    append_invoices(builder, w, is_plain);
    append_rare(builder, w);
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    dcr_book_builder_free(builder);
    return book;
}

static dcr_policy *policy_of(const world *w, test_random *random)
{
    char lines[22][64];
    const char *all[23] = {NULL};
    const int32_t from = w->as_of - (int32_t)test_random_between(random, 0, 700);
    size_t n = 0;
#define LINE(...) snprintf(lines[n++], sizeof lines[0], __VA_ARGS__)
    char text[2][16];
    dcr_day_format(from > DCR_DAY_MIN ? from : DCR_DAY_MIN, text[0], sizeof text[0]);
    dcr_day_format(w->as_of + (int32_t)test_random_between(random, 1, 100), text[1], sizeof text[1]);
    LINE("period_from=%s", text[0]);
    LINE("period_until=%s", text[1]);
    LINE("rounding=%s", PICK(random, "half_even", "half_up", "down", "up", "floor", "ceiling"));
    LINE("insured_percentage=%s", PICK(random, "90%", "85.5%", "33.3333333%", "50%", "100%"));
    if (one_in(random, 4)) LINE("insured_percentage/named=%s", PICK(random, "80%", "75.0000001%"));
    if (one_in(random, 4)) LINE("insured_percentage/insolvency=70%%");
    LINE("maximum_payment_terms=%s", PICK(random, "90 days", "60 days", "0 days", "61 days including anchor"));
    LINE("payment_terms_anchor=invoice_date");
    LINE("maximum_extension_period=%s", PICK(random, "60 days", "0 days", "90 days including anchor", "3650 days"));
    LINE("extension_anchor=due_date");
    LINE("stop_of_cover=any_invoice");
    if (one_in(random, 3)) LINE("stop_age=%s", PICK(random, "30 days", "90 days including anchor", "2 months"));
    LINE("stop_boundary=%s", PICK(random, "after_date", "from_date"));
    LINE("resume_of_cover=on_payment_retroactive");
    LINE("disputed_stops_cover=%s", PICK(random, "yes", "no"));
    LINE("disputed_insured=%s", PICK(random, "yes", "no"));
    LINE("limit_filled_by=qualifying_debt");
    LINE("move_up=yes");
    LINE("waiting_period=%s", PICK(random, "180 days", "150 days including anchor", "10 days"));
    LINE("waiting_anchor=%s", PICK(random, "extension_end", "due_date"));
#undef LINE
    dcr_policy_builder *builder = least_builder();
    for (size_t i = 0; i < n; i++) all[i] = lines[i];
    for (size_t i = 0; i < n; i++)
        if (set_line(builder, all[i], NULL) != DCR_OK) fail_msg("%s", all[i]);
    const char *notice = PICK(random, "30 days", "0 days", "400 days");
    snprintf(lines[0], sizeof lines[0], "overdue_notice_period=%s", notice);
    snprintf(lines[1], sizeof lines[1], "claim_window=%s",
             PICK(random, "180 days", "1 days", "30 days including anchor"));
    snprintf(lines[2], sizeof lines[2], "overdue_notice_anchor=%s", PICK(random, "extension_end", "due_date"));
    snprintf(lines[3], sizeof lines[3], "claim_window_anchor=%s",
             PICK(random, "date_of_loss", "date_of_loss", "extension_end", "due_date"));
    snprintf(lines[4], sizeof lines[4], "overdue_notice_missed=warn");
    for (size_t i = 0; i < 5; i++)
        if (set_line(builder, lines[i], NULL) != DCR_OK) fail_msg("%s", lines[i]);
    dcr_policy *made = NULL;
    dcr_error err = DCR_ERROR_INIT;
    if (dcr_policy_builder_finish(builder, &made, &err) != DCR_OK) fail_msg("%s", err.text);
    dcr_policy_builder_free(builder);
    return made;
}

static void expect_same_table(const dcr_table *a, const dcr_table *b)
{
    const dcr_table_kind kind = dcr_table_kind_of(a);
    assert_int_equal(dcr_table_rows(a), dcr_table_rows(b));
    for (size_t i = 0; dcr_column_at(kind, i) != DCR_COLUMN_UNSET; i++) {
        const dcr_column column = dcr_column_at(kind, i);
        if (dcr_table_int64(a, column) == NULL && dcr_table_int32(a, column) == NULL &&
            dcr_table_uint32(a, column) == NULL && dcr_table_uint64(a, column) == NULL &&
            dcr_table_uint8(a, column) == NULL)
            continue; /* omitted */
        for (size_t row = 0; row < dcr_table_rows(a); row++)
            if (cell(a, column, row) != cell(b, column, row))
                fail_msg("%s of row %zu: %lld in one pass, %lld by the rules", dcr_column_name(column), row,
                         (long long)cell(a, column, row), (long long)cell(b, column, row));
    }
}

static void expect_same_parts(const dcr_cover *a, const dcr_cover *b)
{
    dcr_table *left = NULL;
    dcr_table *right = NULL;
    assert_int_equal(dcr_cover_explain(a, 0, ROWS, &left, NULL), DCR_OK);
    assert_int_equal(dcr_cover_explain(b, 0, ROWS, &right, NULL), DCR_OK);
    expect_same_table(left, right);
    dcr_table_free(left);
    dcr_table_free(right);
}

/* The parts of every invoice add up to what the cover says is open and settled. */
static void expect_parts_of_cover(const dcr_cover *cover)
{
    dcr_table *parts = NULL;
    int64_t sum[ROWS] = {0};
    assert_int_equal(dcr_cover_explain(cover, 0, ROWS, &parts, NULL), DCR_OK);
    for (size_t i = 0; i < dcr_table_rows(parts); i++)
        if (cell(parts, DCR_COVER_PARTS_REASON, i) == DCR_REASON_OK)
            sum[cell(parts, DCR_COVER_PARTS_INVOICE_IX, i)] += cell(parts, DCR_COVER_PARTS_AMOUNT, i);
    for (size_t i = 0; i < ROWS; i++) {
        const int64_t insured = cell(invoices_of(cover), DCR_COVER_INVOICES_INSURED, i);
        assert_true(sum[i] == (insured != DCR_NO_AMOUNT ? insured : 0));
    }
    dcr_table_free(parts);
}

static dcr_status fold_all(dcr_cover *cover)
{
    dcr_status status = DCR_OK;
    for (uint32_t i = 0; status == DCR_OK && i < cover->num_shards; i++) status = dcr_cover_fold(cover, i, NULL);
    return status == DCR_OK ? dcr_cover_finish(cover, NULL) : status;
}

static void expect_same(dcr_cover *a, dcr_cover *b)
{
    const dcr_status status = fold_all(a);
    assert_int_equal(status, fold_all(b));
    if (status != DCR_OK) return;
    expect_same_table(invoices_of(a), invoices_of(b));
    expect_same_table(buyers_of(a), buyers_of(b));
    expect_same_table(totals_of(a), totals_of(b));
    expect_same_table(dcr_cover_table(a, DCR_TABLE_COVER_REASONS), dcr_cover_table(b, DCR_TABLE_COVER_REASONS));
    expect_same_parts(a, b);
}

/* All columns, those of the hurried caller, and any. */
static uint64_t omit_of(test_random *random)
{
    static const dcr_column hurried[] = {
        DCR_COVER_INVOICES_INSURED,       DCR_COVER_INVOICES_UNCOVERED,      DCR_COVER_INVOICES_STATE,
        DCR_COVER_INVOICES_REASONS,       DCR_COVER_INVOICES_NOTIFY_BY_DAY,  DCR_COVER_INVOICES_CLAIM_FROM_DAY,
        DCR_COVER_INVOICES_CLAIM_BY_DAY,
    };
    uint64_t omit = ~UINT64_C(0);
    for (size_t i = 0; i < 7; i++) omit &= ~(UINT64_C(1) << (hurried[i] % 100));
    if (one_in(random, 2)) return 0;
    return one_in(random, 2) ? omit : test_random_next(random);
}

typedef struct seen {
    size_t plain, packed, direct, finished;
} seen;

static void compare(const world *w, test_random *random, seen *s)
{
    dcr_policy *made = policy_of(w, random);
    dcr_book *usual = book_of(w, true);
    dcr_book *unusual = book_of(w, false);
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *a = NULL;
    dcr_cover *b = NULL;
    options.as_of_day = w->as_of;
    options.cause = w->cause;
    options.num_shards = one_in(random, 3) ? 3 : 1;
    options.omit = omit_of(random);
    assert_int_equal(dcr_cover_new(made, usual, &options, NULL, &a, NULL), DCR_OK);
    assert_int_equal(dcr_cover_new(made, unusual, &options, NULL, &b, NULL), DCR_OK);
    assert_false(b->plain.is_plain);
    expect_same(a, b);
    s->plain += a->plain.is_plain;
    s->packed += a->packed != NULL;
    s->direct += a->plain.is_plain && a->packed == NULL;
    s->finished += a->is_finished;
    if (a->is_finished && options.omit == 0) expect_parts_of_cover(a);
    for (int i = 0; i < 2; i++) { /* some invoices are then dated later: other buyers are usual */
        const int32_t as_of = w->as_of + (int32_t)test_random_between(random, -300, 150);
        assert_int_equal(dcr_cover_renew(a, as_of, NULL), DCR_OK);
        assert_int_equal(dcr_cover_renew(b, as_of, NULL), DCR_OK);
        expect_same(a, b);
    }
    dcr_cover_free(a);
    dcr_cover_free(b);
    dcr_book_unref(usual);
    dcr_book_unref(unusual);
    dcr_policy_unref(made);
}

static void one_pass_gives_what_the_rules_give(void **state)
{
    (void)state;
    static world w;
    seen s = {0, 0, 0, 0};
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        test_random random = {seed};
        make(&w, &random);
        compare(&w, &random, &s);
    }
    assert_true(s.plain > WORLDS / 2);
    assert_true(s.packed > WORLDS / 20);
    assert_true(s.direct > WORLDS / 4);
    assert_true(s.finished > WORLDS / 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_pass_gives_what_the_rules_give),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
