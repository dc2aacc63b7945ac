/* Several claims in turn. wordings.md 17.4: in the order of the policy, each hands what it used of its policy year to those of the
 * year that come after it. */
#include <string.h>

#include "base/check.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "calc/claim_turn.h"

typedef struct claims {
    dcr__turn turn;
    dcr_claim_options *asked; /* by place in the list */
    dcr_claim **made;
    int32_t *days;            /* of the chronology; DCR_NO_DAY: last */
    size_t *order;
    size_t num;
    size_t at;                /* the claim at hand */
} claims;

/* The column of totals that orders the claims; unset: as they are given. */
static dcr_column chronology(const dcr_policy *policy)
{
    switch (dcr__term_choice(&policy->terms, DCR_TERM_FIRST_LOSS_CHRONOLOGY)) {
    case DCR_FIRST_LOSS_CHRONOLOGY_DATE_OF_LOSS:
        return DCR_CLAIM_TOTALS_LOSS_DAY;
    case DCR_FIRST_LOSS_CHRONOLOGY_FILING:
        return DCR_CLAIM_TOTALS_FILED_DAY;
    case DCR_FIRST_LOSS_CHRONOLOGY_SETTLEMENT:
        return DCR_CLAIM_TOTALS_INDEMNITY_DAY;
    default:
        return DCR_COLUMN_UNSET;
    }
}

/* Each by itself: its day and its policy year do not depend on the others. */
static dcr_status compute_alone(claims *c, dcr_error *err)
{
    const dcr_column column = chronology(c->turn.policy);
    for (c->at = 0; c->at < c->num; c->at++) {
        dcr_claim **claim = &c->made[c->at];
        DCR_TRY(dcr_claim_compute(c->turn.policy, c->turn.book, &c->asked[c->at], c->turn.allocator, claim, err));
        const dcr_table *totals = dcr_claim_table(*claim, DCR_TABLE_CLAIM_TOTALS);
        c->days[c->at] = column != DCR_COLUMN_UNSET ? dcr_table_int32(totals, column)[0] : 0;
    }
    return DCR_OK;
}

static bool goes_before(const claims *c, size_t a, size_t b)
{
    const int64_t day_a = c->days[a] != DCR_NO_DAY ? c->days[a] : INT64_MAX;
    const int64_t day_b = c->days[b] != DCR_NO_DAY ? c->days[b] : INT64_MAX;
    return day_a < day_b;
}

static void put_in_order(claims *c)
{
    for (size_t i = 0; i < c->num; i++) {
        size_t at = i;
        for (; at > 0 && goes_before(c, i, c->order[at - 1]); at--) c->order[at] = c->order[at - 1];
        c->order[at] = i;
    }
}

static dcr_status compute_in_turn(claims *c, dcr_error *err)
{
    for (size_t k = 0; k < c->num; k++) {
        c->at = c->order[k];
        DCR_TRY(dcr__turn_join(&c->turn, &c->asked[c->at], &c->made[c->at], err));
    }
    return DCR_OK;
}

static dcr_status read(claims *c, const dcr_claim_options *const *options, dcr_error *err)
{
    for (c->at = 0; c->at < c->num; c->at++) {
        dcr_claim_options *known = &c->asked[c->at];
        const dcr_status status = dcr__sized_read(known, sizeof *known, sizeof *known, options[c->at]);
        if (status != DCR_OK) return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_CLAIM_OPTIONS_INIT");
    }
    return DCR_OK;
}

static dcr_status compute(claims *c, const dcr_claim_options *const *options, dcr_error *err)
{
    if (c->turn.used == NULL || c->asked == NULL || c->made == NULL || c->days == NULL || c->order == NULL)
        return dcr__refuse(err, DCR_E_NOMEM, "no memory for claims");
    DCR_TRY(read(c, options, err));
    DCR_TRY(compute_alone(c, err));
    put_in_order(c);
    return compute_in_turn(c, err);
}

static void release(const dcr__heap *heap, claims *c, bool is_done)
{
    for (size_t i = 0; c->made != NULL && i < c->num && !is_done; i++) dcr_claim_free(c->made[i]);
    dcr__release(heap, c->turn.used);
    dcr__release(heap, c->asked);
    dcr__release(heap, c->made);
    dcr__release(heap, c->days);
    dcr__release(heap, c->order);
}

dcr_status dcr_claims_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *const *options, size_t num, const dcr_allocator *allocator,
    dcr_claim **out, size_t *fault_ix, dcr_error *err)
{
    dcr__heap heap;
    if (policy == NULL || book == NULL || options == NULL || out == NULL)
        return dcr__refuse(err, DCR_E_NULL, "policy, book, options or out is NULL");
    DCR_TRY(dcr__heap_from(allocator, &heap, err));
    claims c = {.turn = {.policy = policy, .book = book, .allocator = allocator, .keeps_stated = true}, .num = num};
    c.turn.used = dcr__new_array(&heap, num, sizeof *c.turn.used);
    c.asked = dcr__new_array(&heap, num, sizeof *c.asked);
    c.made = dcr__new_array(&heap, num, sizeof(dcr_claim *));
    c.days = dcr__new_array(&heap, num, sizeof *c.days);
    c.order = dcr__new_array(&heap, num, sizeof *c.order);
    const dcr_status status = compute(&c, options, err);
    if (status == DCR_OK && num > 0) memcpy(out, c.made, num * sizeof(dcr_claim *));
    if (status != DCR_OK && fault_ix != NULL) *fault_ix = c.at;
    release(&heap, &c, status == DCR_OK);
    return status;
}
