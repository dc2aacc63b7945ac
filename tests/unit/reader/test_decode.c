#include "support/world.h"

#include "support/random.h"

static dcr_decode_options question(int64_t paid)
{
    dcr_decode_options options = DCR_DECODE_OPTIONS_INIT;
    options.claim.buyer_ix = 0;
    options.claim.cause = DCR_CAUSE_INSOLVENCY;
    options.claim.cause_day = day("2025-06-01");
    options.claim.as_of_day = day("2025-12-31");
    options.paid = paid;
    options.max_changes = 1;
    return options;
}

static dcr_result *decode(const dcr_policy *policy, const dcr_book *book, const dcr_decode_options *options)
{
    dcr_error err = DCR_ERROR_INIT;
    dcr_result *out = NULL;
    if (dcr_decode_compute(policy, book, options, NULL, &out, &err) != DCR_OK) fail_msg("%s", err.text);
    return out;
}

static const dcr_table *totals(const dcr_result *result)
{
    return dcr_result_table(result, DCR_TABLE_DECODE_TOTALS);
}

static const dcr_table *decodings(const dcr_result *result)
{
    return dcr_result_table(result, DCR_TABLE_DECODINGS);
}

static const dcr_table *changes(const dcr_result *result)
{
    return dcr_result_table(result, DCR_TABLE_DECODING_CHANGES);
}

static dcr_book *two_invoices(void)
{
    return facts("buyers buyer=B", "limits buyer=B amount=1000.00 from_day=2025-01-01",
                 "invoices invoice=1 buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=600.00",
                 "invoices invoice=2 buyer=B invoice_day=2025-02-02 due_day=2025-03-01 amount=400.00");
}

static void what_the_policy_pays_as_it_is_needs_no_change(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "plan=limit percentage");
    dcr_book *b = two_invoices();
    const dcr_decode_options asked = question(90000);
    dcr_result *out = decode(p, b, &asked);
    expect(totals(out), 0, "paid=900.00 expected=900.00 difference=0.00 is_explained=yes num_changes=#0 num_tried=#0 is_complete=yes");
    expect(decodings(out), 0, "rank=#1 num_changes=#0 weight=#0 loss_day=2025-06-01 indemnity=900.00");
    assert_int_equal(dcr_table_rows(decodings(out)), 1);
    assert_int_equal(dcr_table_rows(changes(out)), 0);
    assert_int_equal(dcr_table_rows(dcr_result_table(out, DCR_TABLE_DECODING_LADDER)), 3);
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void a_first_loss_taken_before_the_percentage_is_found(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "aggregate_first_loss=50.00", "plan=limit percentage first_loss");
    dcr_book *b = two_invoices();
    const dcr_decode_options asked = question(85500);
    dcr_result *out = decode(p, b, &asked);
    expect(totals(out), 0, "expected=850.00 difference=5.00 is_explained=yes num_changes=#1 num_found=#2 nearest=855.00");
    expect(changes(out), 0, "rank=#1 change=step_moved step=percentage from_place=#2 to_place=#3 term=- invoice_ix=-");
    expect(changes(out), 1, "rank=#2 change=step_moved step=first_loss from_place=#3 to_place=#1");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void a_step_left_out_takes_its_amount_away(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "claim_threshold=2000.00", "threshold_mode=gate", "threshold_compare=strict",
                           "plan=limit threshold percentage");
    dcr_book *b = two_invoices();
    const dcr_decode_options asked = question(90000);
    dcr_result *out = decode(p, b, &asked);
    expect(totals(out), 0, "expected=0.00 is_explained=yes num_found=#1");
    expect(changes(out), 0, "change=step_left_out step=threshold from_place=#2");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void an_invoice_left_out_goes_before_one_in_dispute(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "plan=limit percentage");
    dcr_book *b = two_invoices();
    const dcr_decode_options asked = question(36000);
    dcr_result *out = decode(p, b, &asked);
    expect(totals(out), 0, "num_found=#2");
    expect(changes(out), 0, "change=invoice_left_out weight=#3 invoice_ix=0");
    expect(changes(out), 1, "change=invoice_disputed weight=#4 invoice_ix=0");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void two_changes_are_looked_for_when_one_does_not_do(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "limit_filled_by=covered_debt", "plan=receipts limit percentage");
    dcr_book *b = facts("buyers buyer=B", "limits buyer=B amount=500.00 from_day=2025-01-01",
                        "invoices invoice=1 buyer=B invoice_day=2025-02-01 due_day=2025-03-01 amount=600.00",
                        "receipts buyer=B invoice=1 receipt_day=2025-07-01 amount=70.00");
    dcr_decode_options asked = question(38700);
    dcr_result *out = decode(p, b, &asked);
    expect(totals(out), 0, "expected=450.00 is_explained=no searched_changes=#1 is_complete=yes");
    assert_int_equal(dcr_table_rows(decodings(out)), 0);
    dcr_result_free(out);
    asked.max_changes = 2;
    out = decode(p, b, &asked); /* (500 - 70) * 90 % */
    expect(totals(out), 0, "is_explained=yes num_changes=#2 searched_changes=#2");
    expect(changes(out), 0, "rank=#1 change=step_moved step=receipts from_place=#1 to_place=#2");
    expect(changes(out), 1, "rank=#1 change=term term=receipts_after_limit");
    dcr_result_free(out);
    asked.max_claims = 100;
    out = decode(p, b, &asked);
    expect(totals(out), 0, "num_tried=#100 is_complete=no searched_changes=#1");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void what_is_not_to_be_tried_is_not(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "plan=limit percentage");
    dcr_book *b = two_invoices();
    dcr_decode_options asked = question(36000);
    asked.try_plan = asked.try_terms = asked.try_disputed = 0;
    dcr_result *out = decode(p, b, &asked);
    expect(totals(out), 0, "num_candidates=#2 num_tried=#2 num_found=#1");
    dcr_result_free(out);
    asked.try_left_out = 0;
    out = decode(p, b, &asked);
    expect(totals(out), 0, "num_candidates=#0 num_tried=#0 is_explained=no searched_changes=#1 nearest=900.00 is_complete=yes");
    dcr_result_free(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

static void the_question_is_checked(void **state)
{
    (void)state;
    dcr_policy *p = policy("cause_insured/insolvency=yes", "plan=limit percentage");
    dcr_book *b = two_invoices();
    dcr_result *out = NULL;
    const struct {
        int64_t paid, max_changes, max_claims;
        uint32_t max_decodings;
        dcr_status status;
    } bad[] = {
        {-1, 1, 1, 1, DCR_E_AMOUNT_SIGN}, {0, 5, 1, 1, DCR_E_RANGE}, {0, -1, 1, 1, DCR_E_RANGE}, {0, 1, 0, 1, DCR_E_RANGE},
        {0, 1, 1, 0, DCR_E_RANGE}, {0, 1, 1, 1001, DCR_E_RANGE},
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        dcr_decode_options asked = question(bad[i].paid);
        asked.max_changes = bad[i].max_changes;
        asked.max_claims = bad[i].max_claims;
        asked.max_decodings = bad[i].max_decodings;
        assert_int_equal(dcr_decode_compute(p, b, &asked, NULL, &out, NULL), bad[i].status);
    }
    dcr_decode_options asked = question(0);
    asked.claim.buyer_ix = 7;
    assert_int_equal(dcr_decode_compute(p, b, &asked, NULL, &out, NULL), DCR_E_RANGE);
    asked.size = 3;
    assert_int_equal(dcr_decode_compute(p, b, &asked, NULL, &out, NULL), DCR_E_STRUCT_SIZE);
    assert_int_equal(dcr_decode_compute(NULL, b, &asked, NULL, &out, NULL), DCR_E_NULL);
    assert_null(out);
    dcr_policy_unref(p);
    dcr_book_unref(b);
}

/* ---- Whatever single change is made, it is found, or the amount needs none ---- */

enum { CHOICES = 6, SLOTS = 9, STEPS = 6, WORLDS = 150 };

/* Each row is a term with its values. */
static const char *const slots[SLOTS][CHOICES] = {
    {"rounding=half_up", "rounding=down", "rounding=up", "rounding=half_even"},
    {"limit_filled_by=all_debt", "limit_filled_by=qualifying_debt", "limit_filled_by=covered_debt"},
    {"insured_percentage=90%", "insured_percentage=85%", "insured_percentage=70%", "insured_percentage=100%"},
    {"threshold_mode=gate", "threshold_mode=deduct"},
    {"threshold_measured_on=at_step", "threshold_measured_on=gross_debt", "threshold_measured_on=net_indemnity"},
    {"receipts_after_limit=in_full", "receipts_after_limit=pro_rata"},
    {"vat_insured=no", "vat_insured=yes"},
    {"limit_order_key=invoice_date", "limit_order_key=due_date", "limit_order_key=posting"},
    {"payment_allocation=as_designated", "payment_allocation=oldest_due", "payment_allocation=pro_rata"},
};
static const char *const steps[STEPS] = {"receipts", "limit", "threshold", "percentage", "each_loss", "first_loss"};

typedef struct world {
    test_random random;
    size_t chosen[SLOTS];
    size_t plan[STEPS];
} world;

static size_t pick(test_random *random, size_t until)
{
    return (size_t)test_random_between(random, 0, (int64_t)until);
}

static size_t num_choices(size_t slot)
{
    size_t num = 0;
    while (num < CHOICES && slots[slot][num] != NULL) num++;
    return num;
}

/* NULL where no policy can have this plan. */
static dcr_policy *policy_of(const world *w)
{
    static const char *const fixed[] = {"cause_insured/insolvency=yes", "claim_threshold=110.00", "threshold_compare=strict",
                                        "each_loss_deductible=13.00", "aggregate_first_loss=37.00"};
    dcr_policy_builder *builder = least_builder();
    dcr_policy *out = NULL;
    for (size_t i = 0; i < sizeof fixed / sizeof fixed[0]; i++) assert_int_equal(set_line(builder, fixed[i], NULL), DCR_OK);
    for (size_t i = 0; i < SLOTS; i++) assert_int_equal(set_line(builder, slots[i][w->chosen[i]], NULL), DCR_OK);
    for (size_t i = 0; i < STEPS; i++) assert_int_equal(add_steps(builder, steps[w->plan[i]], NULL), DCR_OK);
    const dcr_status status = dcr_policy_builder_finish(builder, &out, NULL);
    assert_true(status == DCR_OK || status == DCR_E_PLAN);
    dcr_policy_builder_free(builder);
    return out;
}

static dcr_book *book_of(test_random *random)
{
    char line[160];
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    assert_int_equal(append_line(builder, "buyers buyer=B", NULL), DCR_OK);
    snprintf(line, sizeof line, "limits buyer=B amount=%d.00 from_day=2025-01-01", 150 + (int)pick(random, 300));
    assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    for (int i = 0; i < 5; i++) {
        snprintf(line, sizeof line, "invoices invoice=%d buyer=B invoice_day=2025-02-%02d due_day=2025-03-%02d amount=%d.%02d vat=%d.00", i,
                 1 + (int)pick(random, 28), 1 + (int)pick(random, 31), 30 + (int)pick(random, 90), (int)pick(random, 100), (int)pick(random, 20));
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    for (int i = 0; i < 3; i++) {
        snprintf(line, sizeof line, "receipts buyer=B invoice=%d receipt_day=2025-%02d-10 amount=%d.00", (int)pick(random, 5),
                 4 + (int)pick(random, 6), 5 + (int)pick(random, 30));
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    dcr_book_builder_free(builder);
    return book;
}

static dcr_policy *any_policy(world *w)
{
    dcr_policy *out = NULL;
    while (out == NULL) {
        for (size_t i = 0; i < SLOTS; i++) w->chosen[i] = pick(&w->random, num_choices(i));
        for (size_t i = 0; i < STEPS; i++) w->plan[i] = i;
        for (size_t i = STEPS; i-- > 1;) {
            const size_t k = pick(&w->random, i + 1);
            const size_t held = w->plan[i];
            w->plan[i] = w->plan[k];
            w->plan[k] = held;
        }
        out = policy_of(w);
    }
    return out;
}

static void move_a_step(world *w)
{
    const size_t from = pick(&w->random, STEPS);
    const size_t to = pick(&w->random, STEPS);
    const size_t step = w->plan[from];
    for (size_t i = from; i + 1 < STEPS; i++) w->plan[i] = w->plan[i + 1];
    for (size_t i = STEPS - 1; i > to; i--) w->plan[i] = w->plan[i - 1];
    w->plan[to] = step;
}

/* Another policy by one change of a term or of the plan. `term` gets the term, or none. */
static dcr_policy *changed_policy(world *w, int64_t *term)
{
    dcr_policy *out = NULL;
    while (out == NULL) {
        world other = *w;
        const size_t slot = pick(&w->random, SLOTS);
        const bool is_term = pick(&w->random, 2) == 0;
        *term = is_term ? (int64_t)dcr_term_find(slots[slot][0], strcspn(slots[slot][0], "=")) : 0;
        if (is_term)
            other.chosen[slot] = (other.chosen[slot] + 1 + pick(&w->random, num_choices(slot) - 1)) % num_choices(slot);
        else
            move_a_step(&other);
        w->random.seed += 77;
        out = policy_of(&other);
    }
    return out;
}

static int64_t pays(const dcr_policy *policy, const dcr_book *book, const uint32_t *governed)
{
    dcr_claim_options options = question(0).claim;
    dcr_claim *claim = NULL;
    options.governed = governed;
    assert_int_equal(dcr_claim_compute(policy, book, &options, NULL, &claim, NULL), DCR_OK);
    const int64_t indemnity = cell(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), DCR_CLAIM_TOTALS_INDEMNITY, 0);
    dcr_claim_free(claim);
    return indemnity;
}

/* Every decoding that is shown pays what was paid, down to the last rung of its ladder. */
static void check_answer(const dcr_result *out, int64_t paid)
{
    const dcr_table *ladder = dcr_result_table(out, DCR_TABLE_DECODING_LADDER);
    const int64_t *ranks = dcr_table_int64(ladder, DCR_DECODING_LADDER_RANK);
    const int64_t *after = dcr_table_int64(ladder, DCR_DECODING_LADDER_AFTER);
    const size_t rungs = dcr_table_rows(ladder);
    for (size_t i = 0; i < dcr_table_rows(decodings(out)); i++) {
        assert_int_equal(cell(decodings(out), DCR_DECODINGS_INDEMNITY, i), paid);
        if (i > 0) assert_true(cell(decodings(out), DCR_DECODINGS_WEIGHT, i) >= cell(decodings(out), DCR_DECODINGS_WEIGHT, i - 1));
    }
    for (size_t i = 0; i < rungs; i++)
        if (i + 1 == rungs || ranks[i + 1] != ranks[i]) assert_int_equal(after[i], paid);
}

/* Whether one of the decodings is the change of a column's value, where no smaller one explains the amount. */
static bool has_change(const dcr_result *out, dcr_column column, int64_t value)
{
    bool found = cell(totals(out), DCR_DECODE_TOTALS_NUM_CHANGES, 0) == 0;
    for (size_t i = 0; i < dcr_table_rows(changes(out)); i++) found = found || cell(changes(out), column, i) == value;
    return found;
}

static void one_change_is_always_found(void **state)
{
    (void)state;
    int64_t changed = 0;
    for (uint64_t seed = 1; seed <= WORLDS; seed++) {
        world w = {.random = {seed}};
        uint32_t governed[5] = {0};
        dcr_book *b = book_of(&w.random);
        dcr_policy *p = any_policy(&w);
        int64_t term = 0;
        dcr_policy *other = changed_policy(&w, &term);
        const bool leaves_out = seed % 5 == 0;
        const size_t left_out = pick(&w.random, 5);
        governed[left_out] = 1;
        const int64_t paid = leaves_out ? pays(p, b, governed) : pays(other, b, NULL);
        dcr_decode_options asked = question(paid);
        asked.max_decodings = DCR_DECODE_MOST_DECODINGS;
        dcr_result *out = decode(p, b, &asked);
        if (cell(totals(out), DCR_DECODE_TOTALS_IS_EXPLAINED, 0) != 1) fail_msg("seed %d", (int)seed);
        changed += cell(totals(out), DCR_DECODE_TOTALS_NUM_CHANGES, 0);
        assert_int_equal(cell(totals(out), DCR_DECODE_TOTALS_NUM_FOUND, 0), dcr_table_rows(decodings(out)));
        check_answer(out, paid);
        if (leaves_out) assert_true(has_change(out, DCR_DECODING_CHANGES_INVOICE_IX, (int64_t)left_out));
        if (!leaves_out && term != 0) assert_true(has_change(out, DCR_DECODING_CHANGES_TERM, term));
        if (!leaves_out && term == 0) assert_true(has_change(out, DCR_DECODING_CHANGES_CHANGE, DCR_DECODING_CHANGE_STEP_MOVED));
        dcr_result_free(out);
        dcr_policy_unref(p);
        dcr_policy_unref(other);
        dcr_book_unref(b);
    }
    assert_true(changed > WORLDS / 3); /* and not by chance always the amount that was expected */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_the_policy_pays_as_it_is_needs_no_change),
        cmocka_unit_test(a_first_loss_taken_before_the_percentage_is_found),
        cmocka_unit_test(a_step_left_out_takes_its_amount_away),
        cmocka_unit_test(an_invoice_left_out_goes_before_one_in_dispute),
        cmocka_unit_test(two_changes_are_looked_for_when_one_does_not_do),
        cmocka_unit_test(what_is_not_to_be_tried_is_not),
        cmocka_unit_test(the_question_is_checked),
        cmocka_unit_test(one_change_is_always_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
