/* The debts of a group are looked at as if they were one buyer's: its members are folded up to the rule on stops twice, to
 * count and to gather. wordings.md 7: an overdue debt of one member may stop cover on all. Reads stop_scope. */
#include "calc/stop_groups.h"

#include <string.h>

bool dcr__stop_groups_needed(const dcr_policy *policy, const dcr_book *book)
{
    return book->has_groups && policy->terms.stop_of_cover != DCR_STOP_OF_COVER_NONE &&
           dcr__term_choice(&policy->terms, DCR_TERM_STOP_SCOPE) == DCR_STOP_SCOPE_GROUP;
}

static void link_members(dcr__stop_groups *groups, const dcr_book *book)
{
    for (size_t b = 0; b < book->num_buyers; b++) groups->first[b] = groups->next[b] = DCR_NO_INDEX;
    for (uint32_t b = (uint32_t)book->num_buyers; b-- > 0;) {
        const uint32_t head = book->buyers[b].head;
        groups->next[b] = groups->first[head];
        groups->first[head] = b;
    }
    for (size_t b = 0; b < book->num_buyers; b++) {
        const uint32_t first = groups->first[book->buyers[b].head];
        groups->is_group[b] = first != DCR_NO_INDEX && groups->next[first] != DCR_NO_INDEX;
    }
}

dcr_status dcr__stop_groups_new(const dcr__heap *heap, const dcr_policy *policy, const dcr_book *book, dcr__stop_groups *out)
{
    memset(out, 0, sizeof *out);
    out->heap = *heap;
    out->head = DCR_NO_INDEX;
    out->of = dcr__new_array(heap, book->num_buyers, sizeof *out->of);
    out->is_group = dcr__new_array(heap, book->num_buyers, sizeof *out->is_group);
    out->first = dcr__new_array(heap, book->num_buyers, sizeof *out->first);
    out->next = dcr__new_array(heap, book->num_buyers, sizeof *out->next);
    if (out->of == NULL || out->is_group == NULL || out->first == NULL || out->next == NULL) return DCR_E_NOMEM;
    link_members(out, book);
    return dcr__scratch_new(heap, policy, book, &out->scratch, &out->block);
}

void dcr__stop_groups_release(dcr__stop_groups *groups)
{
    void *const held[] = {groups->of, groups->is_group, groups->first, groups->next, groups->runs, groups->room};
    for (size_t i = 0; i < sizeof held / sizeof held[0]; i++) dcr__release(&groups->heap, held[i]);
    dcr__scratch_free(&groups->heap, &groups->scratch, groups->block);
}

static dcr_status make_room(dcr__stop_groups *groups, size_t size)
{
    if (groups->room != NULL && groups->room_size >= size) return DCR_OK;
    dcr__release(&groups->heap, groups->room);
    groups->room_size = size + size / 2;
    groups->room = dcr__new_array_raw(&groups->heap, groups->room_size, 1);
    return groups->room != NULL ? DCR_OK : DCR_E_NOMEM;
}

/* How many debts, payments and events the members have. */
static dcr_status count(dcr__stop_groups *groups, const dcr__question *alone, uint32_t head, size_t counts[3])
{
    for (uint32_t b = groups->first[head]; b != DCR_NO_INDEX; b = groups->next[b]) {
        dcr__slice slice;
        if (alone->book->buyers[b].status != DCR_OK) continue;
        DCR_TRY(dcr__fold_until_stop(&slice, alone, b, &groups->scratch));
        counts[0] += slice.num;
        counts[1] += slice.num_placements;
        counts[2] += slice.num_events;
    }
    return DCR_OK;
}

/* Finds them for one group; what the runs are is kept after the runs of the groups before. */
static dcr_status find(dcr__stop_groups *groups, const dcr__question *alone, uint32_t head)
{
    size_t counts[3] = {0, 0, 0};
    dcr__stop_facts facts;
    dcr__stop_terms terms;
    dcr_status status = DCR_OK;
    memset(&terms, 0, sizeof terms);
    DCR_TRY(count(groups, alone, head, counts));
    DCR_TRY(make_room(groups, dcr__stop_room(&facts, NULL, counts[0], counts[1], counts[2])));
    dcr__stop_room(&facts, groups->room, counts[0], counts[1], counts[2]);
    for (uint32_t b = groups->first[head]; b != DCR_NO_INDEX; b = groups->next[b]) {
        dcr__slice slice;
        if (alone->book->buyers[b].status != DCR_OK) continue;
        DCR_TRY(dcr__fold_until_stop(&slice, alone, b, &groups->scratch));
        dcr__stop_days(&slice);
        terms = dcr__stop_terms_of(&slice);
        DCR_TRY(dcr__stop_gather(&slice, &terms, &facts));
        status = dcr__first_status(status, slice.status);
    }
    terms.grace = dcr__term_scoped_period(alone->policy, DCR_TERM_RESUME_GRACE, DCR_SCOPE_COUNTRY, alone->book->buyers[head].country);
    dcr__stop_merge(&facts);
    dcr__stop_find(&terms, &facts);
    dcr__stop *moved = dcr__grow(&groups->heap, groups->runs, &groups->capacity, groups->num_runs + facts.num_runs, sizeof *moved);
    if (moved == NULL) return DCR_E_NOMEM;
    groups->runs = moved;
    groups->of[head] = dcr__stops_of(&terms, &facts);
    groups->of[head].status = status;
    for (size_t i = 0; i < facts.num_runs; i++) groups->runs[groups->num_runs++] = facts.runs[i];
    return DCR_OK;
}

static dcr_status fill_all(dcr__stop_groups *groups, const dcr__question *alone)
{
    const size_t num_buyers = alone->book->num_buyers;
    groups->head = DCR_NO_INDEX;
    memset(groups->of, 0, num_buyers * sizeof *groups->of);
    for (uint32_t b = 0; b < num_buyers; b++)
        if (alone->book->buyers[b].head == b && groups->is_group[b]) DCR_TRY(find(groups, alone, b));
    size_t at = 0; /* the runs have moved for the last time */
    for (uint32_t b = 0; b < num_buyers; b++) {
        groups->of[b].runs = groups->runs != NULL ? groups->runs + at : NULL;
        at += groups->of[b].num_runs;
    }
    return DCR_OK;
}

/* Takes as long as the group is large, whatever the book. */
static dcr_status fill_one(dcr__stop_groups *groups, const dcr__question *alone, uint32_t head)
{
    if (groups->head != DCR_NO_INDEX) memset(&groups->of[groups->head], 0, sizeof *groups->of);
    groups->head = head;
    if (groups->is_group[head]) DCR_TRY(find(groups, alone, head));
    groups->of[head].runs = groups->runs;
    return DCR_OK;
}

dcr_status dcr__stop_groups_fill(dcr__stop_groups *groups, dcr__question *question, uint32_t buyer)
{
    dcr__question alone = *question;
    alone.group_stops = NULL;
    groups->num_runs = 0;
    if (buyer == DCR_NO_INDEX)
        DCR_TRY(fill_all(groups, &alone));
    else
        DCR_TRY(fill_one(groups, &alone, question->book->buyers[buyer].head));
    groups->found = (struct dcr__group_stops){groups->of, groups->is_group};
    question->group_stops = &groups->found;
    return DCR_OK;
}

dcr_status dcr__stop_groups_fill_some(
    dcr__stop_groups *groups, dcr__question *question, const uint32_t *heads, size_t num_heads)
{
    dcr__question alone = *question;
    alone.group_stops = NULL;
    groups->num_runs = 0;
    for (size_t k = 0; k < num_heads; k++)
        if (groups->is_group[heads[k]]) DCR_TRY(find(groups, &alone, heads[k]));
    size_t at = 0;
    for (size_t k = 0; k < num_heads; k++) {
        if (!groups->is_group[heads[k]]) continue;
        groups->of[heads[k]].runs = groups->runs != NULL ? groups->runs + at : NULL;
        at += groups->of[heads[k]].num_runs;
    }
    groups->found = (struct dcr__group_stops){groups->of, groups->is_group};
    question->group_stops = &groups->found;
    return DCR_OK;
}
