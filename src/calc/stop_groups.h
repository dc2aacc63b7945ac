/* Stops of cover by the debt of whole groups of buyers: found before any buyer is answered, so that it does not matter how the
 * book is cut into shards. wordings.md 7, 10.2 */
#ifndef DCR_CALC_STOP_GROUPS_H
#define DCR_CALC_STOP_GROUPS_H

#include "calc/fold.h"
#include "rule/stop.h"

typedef struct dcr__stop_groups {
    dcr__heap heap;
    struct dcr__group_stops found;
    dcr__stops *of;
    bool *is_group;
    uint32_t *first, *next; /* the members of a group, by row: DCR_NO_INDEX ends the list */
    dcr__stop *runs;        /* of all groups */
    size_t num_runs, capacity;
    uint32_t head;          /* of the one group that was looked for last; DCR_NO_INDEX: of all, or none */
    char *room;             /* for the debts of one group */
    size_t room_size;
    dcr__scratch scratch;
    void *block;
} dcr__stop_groups;

/* Whether the policy looks at groups and the book has some. */
bool dcr__stop_groups_needed(const dcr_policy *policy, const dcr_book *book);

dcr_status dcr__stop_groups_new(const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book, dcr__stop_groups *out);

/* Finds the stops of all groups, or of the group of one buyer, as of the day of a question, and hands them to it. `buyer`
 * DCR_NO_INDEX: all. */
dcr_status dcr__stop_groups_fill(dcr__stop_groups *groups, dcr__question *question, uint32_t buyer);

/* The same for the groups of some heads. */
dcr_status dcr__stop_groups_fill_some(
    dcr__stop_groups *groups, dcr__question *question, const uint32_t *heads, size_t num_heads);

void dcr__stop_groups_release(dcr__stop_groups *groups);

#endif
