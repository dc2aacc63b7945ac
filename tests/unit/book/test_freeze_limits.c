#include "support/world.h"

#include "book/book.h"

static void each_decision_ends_where_the_next_begins(void **state)
{
    (void)state;
    dcr_book *book = facts("buyers buyer=A", "buyers buyer=B",
                           "limits buyer=B amount=3.00 from_day=2025-05-01",
                           "limits buyer=B amount=1.00 from_day=2025-01-01 until_day=2025-02-01",
                           "limits buyer=B amount=2.00 from_day=2025-03-01 until_day=2025-12-31",
                           "limits buyer=A amount=9.00 from_day=2025-01-01",
                           "limits buyer=B amount=2.00 from_day=2025-03-01 until_day=2025-12-31");
    assert_int_equal(book->limits.start[1] - book->limits.start[0], 1);
    const dcr__limit *run = book->limits.rows + book->limits.start[1];
    assert_int_equal(book->limits.start[2] - book->limits.start[1], 3);
    assert_int_equal(run[0].until_day, day("2025-02-01"));
    assert_true(run[0].ended_itself);
    assert_int_equal(run[1].until_day, day("2025-05-01"));
    assert_false(run[1].ended_itself);
    assert_int_equal(run[2].until_day, INT32_MAX);
    assert_int_equal(run[2].row, 0);
    dcr_book_unref(book);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_decision_ends_where_the_next_begins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
