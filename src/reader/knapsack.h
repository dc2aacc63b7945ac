/* What a budget buys best: of every group at most one choice. Exact, up to a number of nodes. docs/readers/allocate-limits.md. */
#ifndef DCR_READER_KNAPSACK_H
#define DCR_READER_KNAPSACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/alloc.h"
#include "delcredere/status.h"

typedef struct dcr__pick {
    int64_t cost, value;
    uint32_t group; /* 0 to num_groups - 1 */
    uint32_t row;   /* of the question */
} dcr__pick;

/* An increment of the upper hull of a group: from one of its choices, or none, to the next. */
typedef struct dcr__step_up {
    int64_t cost, value;
    uint32_t group, place; /* place in the list of picks */
} dcr__step_up;

typedef struct dcr__knapsack {
    dcr__heap heap;
    int64_t budget;
    uint64_t max_nodes;
    dcr__pick *picks; /* by group, then by cost: of a group each is worth more than the one before */
    size_t num_picks, num_groups;
    size_t *first;       /* by group: its first pick; one more place */
    dcr__step_up *steps; /* the best first */
    size_t num_steps;
    uint32_t *order;     /* in which groups are decided */
    uint32_t *depth_of;  /* by group: its place in that order */
    size_t *next;        /* by depth: what is to be tried next, and 1; 0: nothing */
    size_t *chosen;      /* by group: place of the pick, and 1; 0: none */
    size_t *best;        /* likewise, of the best selection */
    int64_t best_value, best_cost, upper_bound;
    uint64_t num_nodes;
    bool is_finished;
} dcr__knapsack;

/* Solves it for picks in any order, which are sorted and thinned out. The sum of all values fits 64 bits. DCR_E_NOMEM. */
dcr_status dcr__knapsack_solve(dcr__knapsack *k);
void dcr__knapsack_release(dcr__knapsack *k);

#endif
