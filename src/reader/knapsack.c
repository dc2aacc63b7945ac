#include "reader/knapsack.h"

#include <string.h>

#include "base/check.h"
#include "base/order.h"
#include "num/muldiv.h"

/* ---- Groups and their upper hulls ---- */

static int by_group_and_cost(const void *left, const void *right)
{
    const dcr__pick *a = left, *b = right;
    if (a->group != b->group) return a->group < b->group ? -1 : 1;
    if (a->cost != b->cost) return a->cost < b->cost ? -1 : 1;
    if (a->value != b->value) return a->value > b->value ? -1 : 1;
    return a->row < b->row ? -1 : 1;
}

/* Keeps what can be bought and is worth more than everything cheaper of its group. */
static void thin_out(dcr__knapsack *k)
{
    size_t num = 0;
    dcr__sort(k->picks, k->num_picks, sizeof *k->picks, by_group_and_cost);
    for (size_t i = 0; i < k->num_picks; i++) {
        const dcr__pick pick = k->picks[i];
        const bool has_cheaper = num > 0 && k->picks[num - 1].group == pick.group;
        if (pick.cost > k->budget || pick.value <= (has_cheaper ? k->picks[num - 1].value : 0)) continue;
        k->picks[num++] = pick;
    }
    k->num_picks = num;
    for (size_t group = 0, i = 0; group <= k->num_groups; group++) {
        while (i < num && k->picks[i].group < group) i++;
        k->first[group] = i;
    }
}

/* a.value / a.cost against b.value / b.cost: above 0 where a brings more for its cost. */
static int compare_rate(const dcr__step_up *a, const dcr__step_up *b)
{
    const dcr__wide left = dcr__wide_product((uint64_t)a->value, (uint64_t)b->cost);
    const dcr__wide right = dcr__wide_product((uint64_t)b->value, (uint64_t)a->cost);
    if (left.high != right.high) return left.high > right.high ? 1 : -1;
    return left.low == right.low ? 0 : left.low > right.low ? 1 : -1;
}

static int best_first(const void *left, const void *right)
{
    const dcr__step_up *a = left, *b = right;
    const int rate = compare_rate(a, b);
    if (rate != 0) return -rate;
    if (a->group != b->group) return a->group < b->group ? -1 : 1;
    return a->place < b->place ? -1 : 1;
}

/* Increments that bring less and less for their cost; one that brings as much as the one behind it, or less, is joined with it. */
static void climb(dcr__knapsack *k, uint32_t group)
{
    const size_t start = k->num_steps;
    int64_t cost = 0, value = 0;
    for (size_t i = k->first[group]; i < k->first[group + 1]; i++) {
        dcr__step_up step = {k->picks[i].cost - cost, k->picks[i].value - value, group, (uint32_t)i};
        while (k->num_steps > start && compare_rate(&step, &k->steps[k->num_steps - 1]) >= 0) {
            step.cost += k->steps[--k->num_steps].cost;
            step.value += k->steps[k->num_steps].value;
        }
        k->steps[k->num_steps++] = step;
        cost = k->picks[i].cost;
        value = k->picks[i].value;
    }
}

/* Groups are decided in the order of their best increments. */
static void put_in_order(dcr__knapsack *k)
{
    size_t num = 0;
    memset(k->depth_of, 0xff, k->num_groups * sizeof *k->depth_of);
    for (uint32_t group = 0; group < k->num_groups; group++) climb(k, group);
    dcr__sort(k->steps, k->num_steps, sizeof *k->steps, best_first);
    for (size_t i = 0; i < k->num_steps; i++) {
        const uint32_t group = k->steps[i].group;
        if (k->depth_of[group] != UINT32_MAX) continue;
        k->depth_of[group] = (uint32_t)num;
        k->order[num++] = group;
    }
    for (uint32_t group = 0; group < k->num_groups; group++) {
        if (k->depth_of[group] != UINT32_MAX) continue; /* has nothing to choose */
        k->depth_of[group] = (uint32_t)num;
        k->order[num++] = group;
    }
}

/* ---- Bounds ---- */

/* What the groups from `depth` on bring at most with `left`: the last increment may be bought in part. */
static int64_t reach(const dcr__knapsack *k, size_t depth, int64_t left)
{
    int64_t value = 0;
    for (size_t i = 0; i < k->num_steps; i++) {
        const dcr__step_up *step = &k->steps[i];
        int64_t part = 0;
        if (k->depth_of[step->group] < depth) continue;
        if (step->cost > left)
            return dcr__mul_div(step->value, left, step->cost, DCR_ROUNDING_DOWN, &part) ? value + part : INT64_MAX;
        left -= step->cost;
        value += step->value;
    }
    return value;
}

static void keep_best(dcr__knapsack *k, int64_t cost, int64_t value)
{
    k->best_value = value;
    k->best_cost = cost;
    memcpy(k->best, k->chosen, k->num_groups * sizeof *k->best);
}

/* The increments one after the other, while they fit and the ones below them are taken. */
static void take_greedily(dcr__knapsack *k)
{
    int64_t cost = 0, value = 0;
    for (size_t i = 0; i < k->num_steps; i++) {
        const dcr__step_up *step = &k->steps[i];
        const size_t held = k->chosen[step->group];
        const int64_t held_cost = held != 0 ? k->picks[held - 1].cost : 0;
        if (k->picks[step->place].cost - held_cost != step->cost || cost + step->cost > k->budget) continue;
        k->chosen[step->group] = step->place + 1;
        cost += step->cost;
        value += step->value;
    }
    keep_best(k, cost, value);
    memset(k->chosen, 0, k->num_groups * sizeof *k->chosen);
}

/* ---- Search ---- */

/* Where the search stands: groups before `depth` are decided. */
typedef struct position {
    size_t depth;
    int64_t cost, value;
} position;

static void undo(dcr__knapsack *k, position *at)
{
    const uint32_t group = k->order[at->depth];
    const size_t held = k->chosen[group];
    if (held == 0) return;
    at->cost -= k->picks[held - 1].cost;
    at->value -= k->picks[held - 1].value;
    k->chosen[group] = 0;
}

/* Whether looking further can bring more than the best. Opens the choices of the group where it can. */
static bool enter(dcr__knapsack *k, const position *at)
{
    k->num_nodes++;
    if (at->value > k->best_value) keep_best(k, at->cost, at->value);
    if (at->depth == k->num_groups) return false;
    if (at->value + reach(k, at->depth, k->budget - at->cost) <= k->best_value) return false;
    const uint32_t group = k->order[at->depth];
    k->next[at->depth] = k->first[group + 1] - k->first[group] + 1;
    return true;
}

/* The next choice of the group: the most valuable that fits, and at last none. False: there is no other. */
static bool try_next(dcr__knapsack *k, position *at)
{
    const uint32_t group = k->order[at->depth];
    undo(k, at);
    while (k->next[at->depth] > 0) {
        const size_t place = --k->next[at->depth];
        if (place == 0) return true;
        const dcr__pick *pick = &k->picks[k->first[group] + place - 1];
        if (pick->cost > k->budget - at->cost) continue;
        k->chosen[group] = k->first[group] + place;
        at->cost += pick->cost;
        at->value += pick->value;
        return true;
    }
    return false;
}

static void search(dcr__knapsack *k)
{
    position at = {0, 0, 0};
    bool is_open = enter(k, &at);
    for (;;) {
        if (is_open && try_next(k, &at)) {
            if (k->num_nodes == k->max_nodes) return;
            at.depth++;
            is_open = enter(k, &at);
        } else if (at.depth > 0) {
            at.depth--;
            is_open = true;
        } else {
            k->is_finished = true;
            return;
        }
    }
}

/* ---- All of it ---- */

static dcr_status make_room(dcr__knapsack *k)
{
    k->first = dcr__new_array(&k->heap, k->num_groups + 1, sizeof *k->first);
    k->steps = dcr__new_array(&k->heap, k->num_picks, sizeof *k->steps);
    k->order = dcr__new_array(&k->heap, k->num_groups, sizeof *k->order);
    k->depth_of = dcr__new_array(&k->heap, k->num_groups, sizeof *k->depth_of);
    k->next = dcr__new_array(&k->heap, k->num_groups, sizeof *k->next);
    k->chosen = dcr__new_array(&k->heap, k->num_groups, sizeof *k->chosen);
    k->best = dcr__new_array(&k->heap, k->num_groups, sizeof *k->best);
    const bool has_all = k->first != NULL && k->steps != NULL && k->order != NULL && k->depth_of != NULL && k->next != NULL &&
                         k->chosen != NULL && k->best != NULL;
    return has_all ? DCR_OK : DCR_E_NOMEM;
}

dcr_status dcr__knapsack_solve(dcr__knapsack *k)
{
    DCR_TRY(make_room(k));
    thin_out(k);
    put_in_order(k);
    k->upper_bound = reach(k, 0, k->budget);
    take_greedily(k);
    search(k);
    if (k->is_finished) k->upper_bound = k->best_value;
    return DCR_OK;
}

void dcr__knapsack_release(dcr__knapsack *k)
{
    void *const blocks[] = {k->picks, k->first, k->steps, k->order, k->depth_of, k->next, k->chosen, k->best};
    for (size_t i = 0; i < sizeof blocks / sizeof blocks[0]; i++) dcr__release(&k->heap, blocks[i]);
}
