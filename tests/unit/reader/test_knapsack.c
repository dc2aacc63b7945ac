#include "support/cmocka_all.h"

#include <string.h>

#include "reader/knapsack.h"
#include "support/random.h"

enum { GROUPS = 4, PICKS = 9 };

/* What the groups from one on bring at most, by trying everything. */
static int64_t best_of(const dcr__pick *picks, uint32_t group, int64_t budget)
{
    if (group == GROUPS) return 0;
    int64_t best = best_of(picks, group + 1, budget);
    for (size_t i = 0; i < PICKS; i++) {
        if (picks[i].group != group || picks[i].cost > budget) continue;
        const int64_t value = picks[i].value + best_of(picks, group + 1, budget - picks[i].cost);
        best = value > best ? value : best;
    }
    return best;
}

static void solve(dcr__knapsack *k, const dcr__pick *picks, int64_t budget, uint64_t max_nodes)
{
    *k = (dcr__knapsack){.budget = budget, .max_nodes = max_nodes, .num_picks = PICKS, .num_groups = GROUPS};
    assert_int_equal(dcr__heap_from(NULL, &k->heap, NULL), DCR_OK);
    k->picks = dcr__new_array(&k->heap, PICKS, sizeof *picks);
    assert_non_null(k->picks);
    memcpy(k->picks, picks, PICKS * sizeof *picks);
    assert_int_equal(dcr__knapsack_solve(k), DCR_OK);
}

/* The selection is what it says, and within the budget. */
static void expect_sums(const dcr__knapsack *k)
{
    int64_t cost = 0, value = 0;
    for (uint32_t group = 0; group < GROUPS; group++) {
        if (k->best[group] == 0) continue;
        assert_int_equal(k->picks[k->best[group] - 1].group, group);
        cost += k->picks[k->best[group] - 1].cost;
        value += k->picks[k->best[group] - 1].value;
    }
    assert_int_equal(cost, k->best_cost);
    assert_int_equal(value, k->best_value);
    assert_true(cost <= k->budget);
}

static void nothing_is_better_than_the_best_and_no_bound_is_too_low(void **state)
{
    (void)state;
    test_random random = {.seed = 11};
    for (int round = 0; round < 2000; round++) {
        dcr__pick picks[PICKS];
        dcr__knapsack k;
        for (uint32_t i = 0; i < PICKS; i++)
            picks[i] = (dcr__pick){test_random_between(&random, 0, 20), test_random_between(&random, 0, 30),
                                   (uint32_t)test_random_between(&random, 0, GROUPS), i};
        const int64_t budget = test_random_between(&random, 0, 50);
        const int64_t best = best_of(picks, 0, budget);
        solve(&k, picks, budget, 100000);
        expect_sums(&k);
        assert_true(k.is_finished);
        assert_int_equal(k.best_value, best);
        assert_int_equal(k.upper_bound, best);
        dcr__knapsack_release(&k);
        solve(&k, picks, budget, 1 + (uint64_t)(round % 3));
        expect_sums(&k);
        assert_true(k.best_value <= best && best <= k.upper_bound);
        assert_true(k.num_nodes <= 1 + (uint64_t)(round % 3));
        dcr__knapsack_release(&k);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_better_than_the_best_and_no_bound_is_too_low),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
