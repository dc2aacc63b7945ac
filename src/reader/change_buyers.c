/* Buyers that differ, and what would be paid if each of them failed on the day. wordings.md 29 */
#include "calc/claim.h"
#include "reader/change.h"

#define PAIR(type_pair, change) {DCR_COVER_BUYERS_##type_pair, DCR_CHANGE_BUYERS_##type_pair##_BEFORE, DCR_CHANGE_BUYERS_##type_pair##_AFTER, change}
#define PLAIN(name) PAIR(name, DCR_COLUMN_UNSET)
#define MONEY(name) PAIR(name, DCR_CHANGE_BUYERS_##name##_CHANGE)

static const dcr__pair pairs[] = {PLAIN(STATUS), MONEY(EXPOSURE), MONEY(COVERED), MONEY(INSURED), PLAIN(LIMIT),
                                  PLAIN(HEADROOM), PLAIN(STOP_DAY), PLAIN(IS_STOPPED)};
/* Looked at, and not shown. */
static const dcr__pair basis = {DCR_COVER_BUYERS_LIMIT_BASIS, DCR_COLUMN_UNSET, DCR_COLUMN_UNSET, DCR_COLUMN_UNSET};
enum { NUM_PAIRS = sizeof pairs / sizeof pairs[0] };

/* ---- Claims ---- */

static uint32_t cause_of(const dcr__change *change)
{
    return change->options.cause != 0 ? change->options.cause : DCR_CAUSE_INSOLVENCY;
}

static bool has_exposure(const dcr__change *change, uint32_t buyer)
{
    for (size_t side = 0; side < DCR__SIDES; side++) {
        const dcr_table *buyers = dcr_cover_table(change->cover[side], DCR_TABLE_COVER_BUYERS);
        if (buyer < dcr_table_rows(buyers) && dcr_table_int64(buyers, DCR_COVER_BUYERS_EXPOSURE)[buyer] > 0) return true;
    }
    return false;
}

/* Such a status is about this buyer alone: it leaves him without an answer. */
static bool is_of_buyer(dcr_status status)
{
    return status != DCR_E_NOMEM && status != DCR_E_OVERFLOW && status != DCR_E_INTERNAL;
}

static dcr_status claim_one(const dcr__change *change, size_t side, uint32_t buyer, dcr__claim_room *room)
{
    const dcr_change_options *o = &change->options;
    dcr_book *read = change->cover[side]->book;
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_claim_options known;
    dcr_claim *claim = NULL;
    options.as_of_day = options.cause_day = o->as_of_day;
    options.buyer_ix = buyer;
    options.cause = cause_of(change);
    options.unknown_as = o->unknown_as;
    DCR_TRY(dcr__claim_options(read, &options, &known, NULL));
    const dcr_status status = dcr__claim_make(change->policy[side], read, &known, false, false, room, &claim);
    if (status != DCR_OK) return is_of_buyer(status) ? DCR_OK : status;
    change->indemnity[side][buyer] = claim->indemnity;
    dcr_claim_free(claim);
    return DCR_OK;
}

static dcr_status claim_all(dcr__change *change, size_t side)
{
    const dcr_book *read = change->cover[side]->book;
    dcr__claim_room room;
    dcr_status status = dcr__claim_room_new(&change->heap, change->policy[side], read, &room);
    for (uint32_t buyer = 0; status == DCR_OK && buyer < read->num_buyers; buyer++)
        if (has_exposure(change, buyer)) status = claim_one(change, side, buyer, &room);
    dcr__claim_room_release(&room);
    return status;
}

dcr_status dcr__change_claims(dcr__change *change)
{
    const size_t num = change->book[DCR__AFTER]->num_buyers;
    const bool has_plans = change->policy[DCR__BEFORE]->num_steps > 0 && change->policy[DCR__AFTER]->num_steps > 0;
    for (size_t side = 0; side < DCR__SIDES; side++) {
        change->indemnity[side] = dcr__new_array(&change->heap, num, sizeof(int64_t));
        if (change->indemnity[side] == NULL) return DCR_E_NOMEM;
        for (size_t b = 0; b < num; b++) change->indemnity[side][b] = DCR_NO_AMOUNT;
    }
    for (size_t side = 0; has_plans && change->options.without_claims == 0 && side < DCR__SIDES; side++)
        DCR_TRY(claim_all(change, side));
    return DCR_OK;
}

/* ---- CHANGE_BUYERS ---- */

static dcr_status put_buyer(dcr__change *change, const dcr__both *both, uint32_t buyer)
{
    size_t row = 0;
    const dcr_result *result = change->result;
    const int64_t before = change->indemnity[DCR__BEFORE][buyer];
    const int64_t after = change->indemnity[DCR__AFTER][buyer];
    DCR_TRY(dcr__result_row(change->result, DCR_TABLE_CHANGE_BUYERS, &row));
    dcr__result_uint32(result, DCR_CHANGE_BUYERS_BUYER_IX)[row] = buyer;
    dcr__result_uint32(result, DCR_CHANGE_BUYERS_CAUSE)[row] = cause_of(change);
    dcr__result_int64(result, DCR_CHANGE_BUYERS_INDEMNITY_BEFORE)[row] = before;
    dcr__result_int64(result, DCR_CHANGE_BUYERS_INDEMNITY_AFTER)[row] = after;
    DCR_TRY(dcr__change_of(before, after, &dcr__result_int64(result, DCR_CHANGE_BUYERS_INDEMNITY_CHANGE)[row]));
    return dcr__put_pairs(result, row, both, pairs, NUM_PAIRS);
}

dcr_status dcr__change_buyers(dcr__change *change)
{
    dcr__both both;
    for (size_t side = 0; side < DCR__SIDES; side++)
        both.table[side] = dcr_cover_table(change->cover[side], DCR_TABLE_COVER_BUYERS);
    for (uint32_t b = 0; b < dcr_table_rows(both.table[DCR__AFTER]); b++) {
        both.row[DCR__BEFORE] = b < dcr_table_rows(both.table[DCR__BEFORE]) ? b : DCR_NO_INDEX;
        both.row[DCR__AFTER] = b;
        const bool differs = change->differs[b] || dcr__pairs_differ(&both, pairs, NUM_PAIRS) ||
                             dcr__pair_differs(&both, &basis) ||
                             change->indemnity[DCR__BEFORE][b] != change->indemnity[DCR__AFTER][b];
        change->num_buyers += differs;
        if (differs || change->has_row[b]) DCR_TRY(put_buyer(change, &both, b));
    }
    return DCR_OK;
}
