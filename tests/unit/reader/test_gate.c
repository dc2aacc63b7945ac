#include "support/world.h"

#include "support/counting_heap.h"

static dcr_policy *usual_policy(void)
{
    return policy("stop_of_cover=oldest_invoice", "stop_age=60 days", "stop_boundary=after_date", "resume_of_cover=on_payment",
                  "disputed_stops_cover=yes", "attachment_basis=delivery");
}

static dcr_book *usual_book(void)
{
    return facts("buyers buyer=A", "buyers buyer=B", "limits buyer=A amount=100000.00 from_day=2025-01-01",
                 "invoices buyer=A invoice_day=2025-03-01 due_day=2025-03-31 amount=70000.00",
                 "invoices buyer=B invoice_day=2025-03-01 due_day=2025-03-31 amount=10.00");
}

/* Takes the references over. */
static dcr_gate *gate_of(dcr_policy *policy, dcr_book *book, const dcr_allocator *allocator)
{
    dcr_gate_options options = DCR_GATE_OPTIONS_INIT;
    dcr_gate *gate = NULL;
    options.as_of_day = day("2025-03-15");
    assert_int_equal(dcr_gate_new(policy, book, &options, allocator, &gate, NULL), DCR_OK);
    dcr_policy_unref(policy);
    dcr_book_unref(book);
    return gate;
}

static dcr_order order_of(int64_t amount)
{
    dcr_order order = DCR_ORDER_INIT;
    order.buyer_ix = 0;
    order.amount = amount;
    order.due_day = day("2025-04-14");
    return order;
}

static dcr_gate_answer answer_of(dcr_gate *gate, const dcr_order *order)
{
    dcr_gate_answer answer;
    dcr_gate_answer_init(&answer, sizeof answer);
    assert_int_equal(dcr_gate_check(gate, order, &answer, NULL), DCR_OK);
    return answer;
}

static void an_order_takes_what_is_left_of_the_limit(void **state)
{
    (void)state;
    dcr_gate *gate = gate_of(usual_policy(), usual_book(), NULL);
    const dcr_order order = order_of(5000000);
    const dcr_gate_answer answer = answer_of(gate, &order);
    assert_int_equal(answer.verdict, DCR_GATE_VERDICT_PARTLY);
    assert_int_equal(answer.covered, 3000000);
    assert_int_equal(answer.insured, 2700000);
    assert_int_equal(answer.reason, DCR_REASON_L07);
    assert_int_equal(answer.headroom_before, 3000000);
    assert_int_equal(answer.headroom_after, 0);
    assert_int_equal(answer.exposure_after, 12000000);
    assert_int_equal(answer.num_parts, 3);
    assert_int_equal(answer.parts[0].reason, DCR_REASON_L07);
    assert_int_equal(answer.parts[0].amount, 2000000);
    assert_int_equal(answer.parts[0].is_curable, 1);
    dcr_gate_free(gate);
}

static void the_same_question_has_the_same_digest(void **state)
{
    (void)state;
    dcr_gate *gate = gate_of(usual_policy(), usual_book(), NULL);
    dcr_gate *again = gate_of(usual_policy(), usual_book(), NULL);
    const dcr_order order = order_of(5000000);
    const dcr_order other = order_of(5000001);
    assert_true(answer_of(gate, &order).digest == answer_of(again, &order).digest);
    assert_true(answer_of(gate, &order).digest != answer_of(gate, &other).digest);
    dcr_gate_free(gate);
    dcr_gate_free(again);
}

static void inverse_questions_end_where_the_forward_one_turns(void **state)
{
    (void)state;
    dcr_gate *gate = gate_of(usual_policy(), usual_book(), NULL);
    dcr_order order = order_of(5000000);
    dcr_gate_payment payment = DCR_GATE_PAYMENT_INIT;
    int64_t amount = 0;
    int32_t latest = 0;
    assert_int_equal(dcr_gate_largest_order(gate, &order, DCR_SHARE_ONE, &amount, NULL), DCR_OK);
    assert_int_equal(amount, 3000000);
    assert_int_equal(dcr_gate_largest_order(gate, &order, DCR_SHARE_ONE / 2, &amount, NULL), DCR_OK);
    assert_int_equal(amount, 6000000);
    assert_int_equal(dcr_gate_smallest_limit(gate, &order, DCR_SHARE_ONE, &amount, NULL), DCR_OK);
    assert_int_equal(amount, 12000000);
    assert_int_equal(dcr_gate_smallest_payment(gate, &order, DCR_SHARE_ONE, &payment, NULL), DCR_OK);
    assert_int_equal(payment.amount, 2000000);
    assert_int_equal(payment.invoice_ix, 0);
    assert_int_equal(payment.currency, dcr_currency_find("EUR"));
    assert_int_equal(dcr_gate_latest_day(gate, &order, DCR_SHARE_ONE, 0, &latest, NULL), DCR_OK);
    assert_int_equal(latest, DCR_NO_DAY);
    order.amount = 3000000;
    assert_int_equal(dcr_gate_latest_day(gate, &order, DCR_SHARE_ONE, 0, &latest, NULL), DCR_OK);
    assert_int_equal(latest, day("2025-05-30"));
    assert_int_equal(dcr_gate_latest_day(gate, &order, DCR_SHARE_ONE, 10, &latest, NULL), DCR_OK);
    assert_int_equal(latest, day("2025-03-25"));
    dcr_gate_free(gate);
}

/* No memory is taken once the gate is there. */
static void a_check_takes_no_memory(void **state)
{
    (void)state;
    counting_heap heap = counting_heap_failing_at(0);
    const dcr_allocator allocator = counting_heap_allocator(&heap);
    dcr_gate *gate = gate_of(usual_policy(), usual_book(), &allocator);
    const size_t calls = heap.calls;
    dcr_order order = order_of(5000000);
    dcr_gate_payment payment = DCR_GATE_PAYMENT_INIT;
    int64_t amount = 0;
    int32_t latest = 0;
    for (order.buyer_ix = 0; order.buyer_ix < 2; order.buyer_ix++) {
        (void)answer_of(gate, &order);
        assert_int_equal(dcr_gate_largest_order(gate, &order, DCR_SHARE_ONE, &amount, NULL), DCR_OK);
        assert_int_equal(dcr_gate_smallest_limit(gate, &order, DCR_SHARE_ONE, &amount, NULL), DCR_OK);
        assert_int_equal(dcr_gate_smallest_payment(gate, &order, DCR_SHARE_ONE, &payment, NULL), DCR_OK);
        assert_int_equal(dcr_gate_latest_day(gate, &order, DCR_SHARE_ONE, 0, &latest, NULL), DCR_OK);
    }
    assert_int_equal(heap.calls, calls);
    dcr_gate_free(gate);
    assert_int_equal(heap.live, 0);
}

static void what_cannot_be_asked_is_refused(void **state)
{
    (void)state;
    dcr_gate *gate = gate_of(usual_policy(), usual_book(), NULL);
    const struct {
        dcr_order order;
        dcr_status status;
    } wrong[] = {
        {{sizeof(dcr_order), 2, 1, DCR_NO_AMOUNT, 0, 0, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY, 20300}, DCR_E_BUYER_UNKNOWN},
        {{sizeof(dcr_order), 0, 0, DCR_NO_AMOUNT, 0, 0, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY, 20300}, DCR_E_AMOUNT_SIGN},
        {{sizeof(dcr_order), 0, 1, 2, 0, 0, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY, 20300}, DCR_E_AMOUNT},
        {{sizeof(dcr_order), 0, 1, DCR_NO_AMOUNT, 1, 0, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY, 20300}, DCR_E_CURRENCY},
        {{sizeof(dcr_order), 0, 1, DCR_NO_AMOUNT, 840, 0, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY, 20300}, DCR_E_TERM_ABSENT},
        {{sizeof(dcr_order), 0, 1, DCR_NO_AMOUNT, 0, 9, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY, 20300}, DCR_E_CODE},
        {{sizeof(dcr_order), 0, 1, DCR_NO_AMOUNT, 0, 0, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY}, DCR_E_DATE},
        {{sizeof(dcr_order), 0, 1, DCR_NO_AMOUNT, 0, 0, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY, 1}, DCR_E_DATE_ORDER},
    };
    dcr_gate_answer answer;
    int64_t amount = 0;
    dcr_gate_answer_init(&answer, sizeof answer);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_int_equal(dcr_gate_check(gate, &wrong[i].order, &answer, NULL), wrong[i].status);
    const dcr_order order = order_of(1);
    assert_int_equal(dcr_gate_check(NULL, &order, &answer, NULL), DCR_E_NULL);
    assert_int_equal(dcr_gate_check(gate, NULL, &answer, NULL), DCR_E_NULL);
    assert_int_equal(dcr_gate_check(gate, &order, NULL, NULL), DCR_E_NULL);
    assert_int_equal(dcr_gate_largest_order(gate, &order, -1, &amount, NULL), DCR_E_RANGE);
    assert_int_equal(dcr_gate_largest_order(gate, &order, 0, NULL, NULL), DCR_E_NULL);
    dcr_gate_free(gate);
}

/* Members of a group share a limit, and all buyers of a country another: an order of any of them is the invoice that it
 * would become, in the book with that invoice. */
static dcr_book *book_of_groups(const char *more)
{
    dcr_book_builder *builder = NULL;
    dcr_book *book = NULL;
    char line[200];
    assert_int_equal(dcr_book_builder_new(NULL, &builder, NULL), DCR_OK);
    for (int b = 0; b < 9; b++) {
        snprintf(line, sizeof line, "buyers buyer=B%d group=B%d country=%s", b, b / 3 * 3, b % 2 != 0 ? "FR" : "IT");
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
        snprintf(line, sizeof line, "limits buyer=B%d amount=%d.00 from_day=2025-01-01%s", b, 60 + b, b % 3 == 0 ? " kind=group" : "");
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    for (int i = 0; i < 60; i++) {
        snprintf(line, sizeof line, "invoices buyer=B%d invoice_day=#%d due_day=#%d amount=%d.10", i * 7 % 9,
                 day("2025-02-01") + i % 11, day("2025-03-01") + i % 5, 1 + i % 13);
        assert_int_equal(append_line(builder, line, NULL), DCR_OK);
    }
    if (more != NULL) assert_int_equal(append_line(builder, more, NULL), DCR_OK);
    assert_int_equal(dcr_book_builder_finish(builder, &book, NULL), DCR_OK);
    dcr_book_builder_free(builder);
    return book;
}

static dcr_policy *policy_of_groups(void)
{
    return policy("country_limit/FR=50.00", "limit_order_key=due_date", "stop_of_cover=any_invoice", "stop_age=10 days",
                  "stop_scope=group", "stop_boundary=after_date", "resume_of_cover=on_payment", "disputed_stops_cover=yes");
}

static void groups_and_countries_answer_together(void **state)
{
    (void)state;
    dcr_gate *gate = gate_of(policy_of_groups(), book_of_groups(NULL), NULL);
    for (int k = 0; k < 90; k++) {
        char line[200];
        dcr_order order = order_of(100 + 170 * (k % 10));
        order.buyer_ix = (uint32_t)k % 9;
        order.invoice_day = order.delivery_day = day("2025-02-05") + k / 9 * 3;
        order.due_day = order.invoice_day + 5 + k % 30;
        snprintf(line, sizeof line, "invoices buyer=B%d invoice_day=#%d due_day=#%d amount=%d.%02d", k % 9, order.invoice_day,
                 order.due_day, (int)(order.amount / 100), (int)(order.amount % 100));
        const dcr_gate_answer answer = answer_of(gate, &order);
        dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
        dcr_policy *made = policy_of_groups();
        dcr_book *book = book_of_groups(line);
        dcr_cover *cover = NULL;
        options.as_of_day = answer.answer_day;
        assert_int_equal(dcr_cover_compute(made, book, &options, NULL, &cover, NULL), DCR_OK);
        assert_int_equal(answer.covered, cell(invoices_of(cover), DCR_COVER_INVOICES_COVERED, 60));
        assert_true(answer.reasons == (uint64_t)cell(invoices_of(cover), DCR_COVER_INVOICES_REASONS, 60));
        assert_int_equal(answer.covered_after, cell(buyers_of(cover), DCR_COVER_BUYERS_COVERED, (size_t)k % 9));
        dcr_cover_free(cover);
        dcr_policy_unref(made);
        dcr_book_unref(book);
    }
    dcr_gate_free(gate);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_order_takes_what_is_left_of_the_limit),
        cmocka_unit_test(the_same_question_has_the_same_digest),
        cmocka_unit_test(inverse_questions_end_where_the_forward_one_turns),
        cmocka_unit_test(a_check_takes_no_memory),
        cmocka_unit_test(what_cannot_be_asked_is_refused),
        cmocka_unit_test(groups_and_countries_answer_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
