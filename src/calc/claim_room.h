/* Memory in which claims are worked out: columns for the folds, and what is found over the whole book. Many claims on one book
 * (a rehearsal of every buyer) share one room, and differ in nothing from claims that have one each. */
#ifndef DCR_CALC_CLAIM_ROOM_H
#define DCR_CALC_CLAIM_ROOM_H

#include "calc/pools.h"
#include "calc/stop_groups.h"

enum { DCR__ROOM_POOLS = 40, DCR__ROOM_DAYS = 3 };

/* What the limits of groups and countries leave of all cover, as one kind of question sees it. */
typedef struct dcr__room_pools {
    uint32_t cause;
    int32_t day, filed_day;
    bool is_filled;
    dcr__pools pools;
} dcr__room_pools;

typedef struct dcr__claim_room {
    dcr__heap heap;
    dcr__scratch scratch[2];
    void *blocks[2];
    int64_t *open_own; /* by item, as the folds of a claim have them */
    int32_t *loss_of;
    dcr__late *late;
    dcr__stop_groups stop_groups;
    bool has_stop_groups;
    int32_t days[DCR__ROOM_DAYS]; /* many claims ask about these days: their pools are kept */
    dcr__room_pools *pools[DCR__ROOM_POOLS]; /* NULL: not asked for; the last for all other days */
} dcr__claim_room;

/* A room for claims on a book, none of whose days is asked about more than others. Release it after a failure too. */
dcr_status dcr__claim_room_new(const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book, dcr__claim_room *out);
void dcr__claim_room_release(dcr__claim_room *room);

/* The place for the pools of a question: `is_filled` when it has them already. */
dcr_status dcr__claim_room_pools(dcr__claim_room *room, const dcr__question *question, dcr__room_pools **out);

#endif
