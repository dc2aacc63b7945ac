#include "calc/claim_room.h"

#include <string.h>

static dcr_status new_columns(dcr__claim_room *room, const dcr_policy *policy, const dcr_book *book)
{
    const bool has_deadlines = dcr__policy_facts(policy, DCR_TABLE_DEADLINES)->rows > 0;
    for (size_t i = 0; i < 2; i++)
        DCR_TRY(dcr__scratch_new(&room->heap, policy, book, &room->scratch[i], &room->blocks[i]));
    room->open_own = dcr__new_array(&room->heap, book->largest_run, sizeof *room->open_own);
    room->loss_of = dcr__new_array(&room->heap, book->largest_run, sizeof *room->loss_of);
    if (room->open_own == NULL || room->loss_of == NULL) return DCR_E_NOMEM;
    if (!has_deadlines) return DCR_OK;
    room->late = dcr__new_array(&room->heap, book->largest_run, sizeof *room->late);
    return room->late != NULL ? DCR_OK : DCR_E_NOMEM;
}

dcr_status dcr__claim_room_new(const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book, dcr__claim_room *out)
{
    memset(out, 0, sizeof *out);
    out->heap = *heap;
    for (size_t i = 0; i < DCR__ROOM_DAYS; i++) out->days[i] = DCR_NO_DAY;
    DCR_TRY(new_columns(out, policy, book));
    if (!dcr__stop_groups_needed(policy, book)) return DCR_OK;
    out->has_stop_groups = true;
    return dcr__stop_groups_new(heap, policy, book, &out->stop_groups);
}

static void release_pools(const dcr__claim_room *room, dcr__room_pools *pools)
{
    if (pools == NULL) return;
    dcr__pools_release(&pools->pools);
    dcr__release(&room->heap, pools);
}

void dcr__claim_room_release(dcr__claim_room *room)
{
    for (size_t i = 0; i < 2; i++) dcr__scratch_free(&room->heap, &room->scratch[i], room->blocks[i]);
    dcr__release(&room->heap, room->open_own);
    dcr__release(&room->heap, room->loss_of);
    dcr__release(&room->heap, room->late);
    if (room->has_stop_groups) dcr__stop_groups_release(&room->stop_groups);
    for (size_t i = 0; i < DCR__ROOM_POOLS - 1; i++) release_pools(room, room->pools[i]);
    release_pools(room, room->pools[DCR__ROOM_POOLS - 1]);
}

static bool is_kept(const dcr__claim_room *room, int32_t day)
{
    for (size_t i = 0; i < DCR__ROOM_DAYS; i++)
        if (room->days[i] == day) return true;
    return false;
}

static bool is_of(const dcr__room_pools *pools, const dcr__question *question)
{
    return pools->cause == (uint32_t)question->cause && pools->day == question->as_of && pools->filed_day == *question->filed_day;
}

static dcr_status new_pools(const dcr__claim_room *room, const dcr__question *question, dcr__room_pools **out)
{
    dcr__room_pools *pools = dcr__new_array(&room->heap, 1, sizeof *pools);
    if (pools == NULL) return DCR_E_NOMEM;
    pools->pools.heap = room->heap;
    *out = pools;
    return dcr__pools_new(&room->heap, question->policy, question->book, &pools->pools);
}

dcr_status dcr__claim_room_pools(dcr__claim_room *room, const dcr__question *question, dcr__room_pools **out)
{
    const size_t last = DCR__ROOM_POOLS - 1;
    size_t at = is_kept(room, question->as_of) ? 0 : last;
    while (at < last && room->pools[at] != NULL && !is_of(room->pools[at], question)) at++;
    if (room->pools[at] == NULL) DCR_TRY(new_pools(room, question, &room->pools[at]));
    dcr__room_pools *place = room->pools[at];
    place->is_filled = place->is_filled && is_of(place, question);
    place->cause = (uint32_t)question->cause;
    place->day = question->as_of;
    place->filed_day = *question->filed_day;
    *out = place;
    return DCR_OK;
}
