/* The agenda: what is at stake is what two claims differ by, whoever asks them. docs/readers/agenda.md. */
#include "support/random.h"
#include "support/world.h"

enum { MAX_LINES = 64, WORLDS = 60 };

/* Facts as lines, to which more can be added. */
typedef struct world {
    char text[MAX_LINES][160];
    const char *lines[MAX_LINES + 1];
    size_t num;
    int32_t last_due[3]; /* of each buyer's invoices; none is ever paid */
} world;

static void say(world *w, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void say(world *w, const char *format, ...)
{
    va_list values;
    assert_true(w->num < MAX_LINES);
    va_start(values, format);
    vsnprintf(w->text[w->num], sizeof w->text[0], format, values);
    va_end(values);
    w->num++;
}

static dcr_book *book_of(world *w)
{
    for (size_t i = 0; i < w->num; i++) w->lines[i] = w->text[i];
    w->lines[w->num] = NULL;
    return book_of_lines(w->lines);
}

/* The text of a day, in one of a few places. */
static const char *text_of(int32_t day)
{
    static char texts[4][16];
    static size_t next = 0;
    char *text = texts[next++ % 4];
    dcr_day_format(day, text, sizeof texts[0]);
    return text;
}

/* Two deadlines: collection, which voids the invoice, and a filing. */
static void add_deadlines(dcr_policy_builder *builder)
{
    static const char names[] = "collectionfiling";
    static const int64_t offsets[] = {0, 10, 16};
    static const uint32_t events[] = {DCR_EVENT_COLLECTION_STARTED, DCR_EVENT_CLAIM_FILED};
    static const uint32_t anchors[] = {DCR_CLOCK_ANCHOR_DUE_DATE, DCR_CLOCK_ANCHOR_DUE_DATE};
    static const int64_t counts[] = {45, 90};
    static const uint32_t units[] = {DCR_PERIOD_UNIT_DAYS, DCR_PERIOD_UNIT_DAYS};
    static const uint32_t severities[] = {DCR_DEADLINE_SEVERITY_VOID_INVOICE, DCR_DEADLINE_SEVERITY_VOID_INVOICE};
    dcr_table *table = NULL;
    assert_int_equal(dcr_table_new(DCR_TABLE_DEADLINES, NULL, &table, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_text(table, DCR_DEADLINES_DEADLINE, names, offsets, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(table, DCR_DEADLINES_EVENT, events, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(table, DCR_DEADLINES_ANCHOR, anchors, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_int64(table, DCR_DEADLINES_COUNT, counts, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(table, DCR_DEADLINES_UNIT, units, 2, NULL), DCR_OK);
    assert_int_equal(dcr_table_bind_uint32(table, DCR_DEADLINES_SEVERITY, severities, 2, NULL), DCR_OK);
    assert_int_equal(dcr_policy_builder_append(builder, table, NULL), DCR_OK);
    dcr_table_free(table);
}

static dcr_policy *policy_with_deadlines(void)
{
    static const char *const lines[] = {
        "cause_insured=yes", "waiting_period=60 days", "waiting_anchor=due_date", "overdue_notice_period=30 days", "overdue_notice_anchor=due_date",
        "overdue_notice_missed=invoice_not_covered", "group_insolvency_counts=yes", "plan=limit percentage"};
    dcr_policy_builder *builder = least_builder();
    dcr_policy *policy = NULL;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) assert_int_equal(set_line(builder, lines[i], NULL), DCR_OK);
    add_deadlines(builder);
    assert_int_equal(dcr_policy_builder_finish(builder, &policy, NULL), DCR_OK);
    dcr_policy_builder_free(builder);
    return policy;
}

static void make_invoices(world *w, test_random *random, int32_t first)
{
    for (int i = 0; i < 6; i++) {
        const char buyer = (char)('A' + test_random_between(random, 0, 3));
        const int32_t due = first + (int32_t)test_random_between(random, 0, 120);
        int32_t *last_due = &w->last_due[buyer - 'A'];
        *last_due = due > *last_due ? due : *last_due;
        say(w, "invoices invoice=%d buyer=%c invoice_day=%s due_day=%s amount=%d.00", i, buyer, text_of(first), text_of(due),
            (int)test_random_between(random, 10, 60));
        if (test_random_between(random, 0, 4) == 0)
            say(w, "events buyer=%c invoice=%d event=overdue_notice event_day=%s", buyer, i, text_of(due + 20));
        if (test_random_between(random, 0, 4) == 0)
            say(w, "events buyer=%c invoice=%d event=collection_started event_day=%s", buyer, i, text_of(due + 50));
        if (test_random_between(random, 0, 6) == 0)
            say(w, "events buyer=%c invoice=%d event=dispute_opened event_day=%s", buyer, i, text_of(due));
    }
}

static world make_world(test_random *random)
{
    const int32_t first = day("2025-01-10");
    world w = {.num = 0, .last_due = {first, first, first}};
    say(&w, "buyers buyer=A");
    say(&w, test_random_between(random, 0, 2) == 0 ? "buyers buyer=B group=A" : "buyers buyer=B");
    say(&w, "buyers buyer=C");
    for (char buyer = 'A'; buyer <= 'C'; buyer++)
        say(&w, "limits buyer=%c amount=%d.00 from_day=2025-01-01", buyer, (int)test_random_between(random, 20, 120));
    make_invoices(&w, random, first);
    if (test_random_between(random, 0, 5) == 0) say(&w, "events buyer=A event=insolvency event_day=2025-04-01");
    if (test_random_between(random, 0, 5) == 0) say(&w, "events buyer=C event=claim_filed event_day=2025-04-20");
    return w;
}

/* ---- What the page says, of a row of the agenda ---- */

typedef struct row {
    uint32_t item, buyer, invoice, state, reason;
    int32_t by_day;
    int64_t at_stake;
} row;

static row row_at(const dcr_table *agenda, size_t i)
{
    return (row){.item = dcr_table_uint32(agenda, DCR_AGENDA_ITEM)[i], .buyer = dcr_table_uint32(agenda, DCR_AGENDA_BUYER_IX)[i],
                 .invoice = dcr_table_uint32(agenda, DCR_AGENDA_INVOICE_IX)[i], .state = dcr_table_uint32(agenda, DCR_AGENDA_STATE)[i],
                 .reason = dcr_table_uint32(agenda, DCR_AGENDA_REASON)[i], .by_day = dcr_table_int32(agenda, DCR_AGENDA_BY_DAY)[i],
                 .at_stake = dcr_table_int64(agenda, DCR_AGENDA_AT_STAKE)[i]};
}

static bool is_filing(const row *r)
{
    return r->item == DCR_AGENDA_ITEM_CLAIM_FILING;
}

static const char *event_of(const row *r)
{
    if (r->item == DCR_AGENDA_ITEM_DISPUTE) return "dispute_settled";
    return r->item == DCR_AGENDA_ITEM_COLLECTION ? "collection_started" : "overdue_notice";
}

static void say_done(world *w, const row *r, int32_t day)
{
    say(w, "events buyer=%c invoice=%u event=%s event_day=%s", (char)('A' + r->buyer), r->invoice, event_of(r), text_of(day));
}

static bool has_event(const world *w, char buyer, const char *event, int32_t until)
{
    char start[64];
    snprintf(start, sizeof start, "events buyer=%c event=%s event_day=", buyer, event);
    for (size_t i = 0; i < w->num; i++)
        if (strncmp(w->text[i], start, strlen(start)) == 0 && day(w->text[i] + strlen(start)) <= until) return true;
    return false;
}

static bool is_insolvent(const world *w, const row *r, int32_t until)
{
    const bool in_group = r->buyer == 1 && strcmp(w->text[1], "buyers buyer=B group=A") == 0;
    return has_event(w, (char)('A' + r->buyer), "insolvency", until) || (in_group && has_event(w, 'A', "insolvency", until));
}

static int64_t indemnity_of(const dcr_policy *policy, world *w, const dcr_claim_options *options)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_claim *claim = NULL;
    dcr_book *book = book_of(w);
    if (dcr_claim_compute(policy, book, options, NULL, &claim, &err) != DCR_OK) fail_msg("%s", err.text);
    const int64_t indemnity = dcr_table_int64(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), DCR_CLAIM_TOTALS_INDEMNITY)[0];
    dcr_claim_free(claim);
    dcr_book_unref(book);
    return indemnity;
}

static int32_t asked_on(const world *w, const row *r, uint32_t cause, int32_t as_of)
{
    const bool is_dispute = r->item == DCR_AGENDA_ITEM_DISPUTE;
    const int32_t asked = !is_dispute && r->by_day + 1 > as_of ? r->by_day + 1 : as_of;
    const int32_t loss = w->last_due[r->buyer] + 60;
    return cause == DCR_CAUSE_PROTRACTED_DEFAULT && loss > asked ? loss : asked;
}

static int64_t stake_of(const dcr_policy *policy, const world *w, const dcr_table *agenda, const row *r, uint32_t cause, int32_t as_of)
{
    world both = *w;
    const bool is_dispute = r->item == DCR_AGENDA_ITEM_DISPUTE;
    const int32_t asked = asked_on(w, r, cause, as_of);
    for (size_t i = 0; i < dcr_table_rows(agenda); i++) {
        const row other = row_at(agenda, i);
        const bool is_same = other.item == r->item && other.invoice == r->invoice;
        const bool is_duty = other.item == DCR_AGENDA_ITEM_OVERDUE_NOTICE || other.item == DCR_AGENDA_ITEM_COLLECTION;
        if (!is_same && is_duty && other.buyer == r->buyer && other.state == DCR_DEADLINE_STATE_OPEN && other.by_day < asked)
            say_done(&both, &other, other.by_day);
    }
    dcr_claim_options missed = DCR_CLAIM_OPTIONS_INIT;
    missed.buyer_ix = r->buyer;
    missed.cause = cause;
    missed.as_of_day = asked;
    const bool is_supposed = cause == DCR_CAUSE_INSOLVENCY && !is_insolvent(w, r, asked);
    if (is_supposed) missed.cause_day = is_filing(r) && r->by_day < asked ? r->by_day : asked;
    const bool is_filed = is_filing(r) || has_event(w, (char)('A' + r->buyer), "claim_filed", asked);
    if (is_supposed || !is_filed) missed.filed_day = asked;
    dcr_claim_options kept = missed;
    world done = both;
    if (is_filing(r)) kept.filed_day = r->by_day;
    if (!is_filing(r)) say_done(&done, r, is_dispute ? as_of : r->by_day);
    return indemnity_of(policy, &done, &kept) - indemnity_of(policy, &both, &missed);
}

static size_t compare_world(const dcr_policy *policy, world *w, uint32_t cause, int32_t as_of)
{
    dcr_agenda_options options = DCR_AGENDA_OPTIONS_INIT;
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *result = NULL;
    size_t compared = 0;
    options.as_of_day = as_of;
    options.with_money = 1;
    options.cause = cause;
    dcr_book *book = book_of(w);
    if (dcr_agenda_compute(policy, book, &options, NULL, &result, &err) != DCR_OK) fail_msg("%s", err.text);
    const dcr_table *agenda = dcr_result_table(result, DCR_TABLE_AGENDA);
    for (size_t i = 0; i < dcr_table_rows(agenda); i++) {
        const row r = row_at(agenda, i);
        if (r.at_stake == DCR_NO_AMOUNT) continue;
        assert_int_equal(r.at_stake, stake_of(policy, w, agenda, &r, cause, as_of));
        compared += r.at_stake != 0;
    }
    dcr_result_free(result);
    dcr_book_unref(book);
    return compared;
}

static void compare_worlds(uint32_t cause)
{
    test_random random = {20250601};
    dcr_policy *policy = policy_with_deadlines();
    size_t compared = 0;
    for (int i = 0; i < WORLDS; i++) {
        world w = make_world(&random);
        compared += compare_world(policy, &w, cause, day("2025-03-01") + (int32_t)test_random_between(&random, 0, 90));
    }
    assert_true(compared > WORLDS);
    dcr_policy_unref(policy);
}

static void money_at_stake_is_what_two_claims_differ_by(void **state)
{
    (void)state;
    compare_worlds(DCR_CAUSE_INSOLVENCY);
}

static void so_it_is_by_default(void **state)
{
    (void)state;
    compare_worlds(DCR_CAUSE_PROTRACTED_DEFAULT);
}

/* ---- Choosing and ordering rows changes none of them ---- */

static dcr_result *ask(const dcr_policy *policy, const dcr_book *book, const dcr_agenda_options *options)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *result = NULL;
    if (dcr_agenda_compute(policy, book, options, NULL, &result, &err) != DCR_OK) fail_msg("%s", err.text);
    return result;
}

static void rows_come_by_day_or_by_money(void **state)
{
    (void)state;
    test_random random = {7};
    world w = make_world(&random);
    dcr_policy *policy = policy_with_deadlines();
    dcr_book *book = book_of(&w);
    dcr_agenda_options options = DCR_AGENDA_OPTIONS_INIT;
    options.as_of_day = day("2025-03-20");
    options.with_money = 1;
    dcr_result *by_day = ask(policy, book, &options);
    options.order = DCR_AGENDA_ORDER_BY_MONEY;
    dcr_result *by_money = ask(policy, book, &options);
    const dcr_table *days = dcr_result_table(by_day, DCR_TABLE_AGENDA);
    const dcr_table *money = dcr_result_table(by_money, DCR_TABLE_AGENDA);
    assert_int_equal(dcr_table_rows(days), dcr_table_rows(money));
    for (size_t i = 1; i < dcr_table_rows(days); i++) {
        const row before = row_at(days, i - 1);
        const row one = row_at(days, i);
        assert_true(one.by_day == DCR_NO_DAY || (before.by_day != DCR_NO_DAY && before.by_day <= one.by_day));
        assert_true(row_at(money, i).at_stake <= row_at(money, i - 1).at_stake || row_at(money, i).at_stake == DCR_NO_AMOUNT);
    }
    dcr_result_free(by_day);
    dcr_result_free(by_money);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
}

static void a_question_that_cannot_be_asked_is_refused(void **state)
{
    (void)state;
    dcr_policy *policy = least_policy();
    dcr_book *book = facts("buyers buyer=A");
    dcr_agenda_options options = DCR_AGENDA_OPTIONS_INIT;
    dcr_dunning_options dunning = DCR_DUNNING_OPTIONS_INIT;
    dcr_alerts_options alerts = DCR_ALERTS_OPTIONS_INIT;
    dcr_result *out = NULL;
    assert_int_equal(dcr_agenda_compute(NULL, book, &options, NULL, &out, NULL), DCR_E_NULL);
    assert_int_equal(dcr_agenda_compute(policy, book, &options, NULL, &out, NULL), DCR_E_DATE);
    options.as_of_day = dunning.as_of_day = alerts.as_of_day = day("2025-03-01");
    options.cause = DCR_CAUSE_WAR;
    assert_int_equal(dcr_agenda_compute(policy, book, &options, NULL, &out, NULL), DCR_E_RANGE);
    options.cause = 0;
    options.buyer_ix = 1;
    assert_int_equal(dcr_agenda_compute(policy, book, &options, NULL, &out, NULL), DCR_E_RANGE);
    options.buyer_ix = DCR_NO_INDEX;
    options.with_money = 1;
    assert_int_equal(dcr_agenda_compute(policy, book, &options, NULL, &out, NULL), DCR_E_PLAN);
    assert_int_equal(dcr_alerts_compute(policy, book, &alerts, NULL, &out, NULL), DCR_E_FACT_ABSENT);
    assert_int_equal(dcr_dunning_compute(policy, book, &dunning, NULL, &out, NULL), DCR_E_FACT_ABSENT);
    assert_null(out);
    dcr_book_unref(book);
    dcr_policy_unref(policy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(money_at_stake_is_what_two_claims_differ_by),
        cmocka_unit_test(so_it_is_by_default),
        cmocka_unit_test(rows_come_by_day_or_by_money),
        cmocka_unit_test(a_question_that_cannot_be_asked_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
