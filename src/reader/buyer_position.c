/* Who has borne what of a buyer's debt: the buyer, the insurer, recoveries, write-off. systems.md R5. What is computed:
 * docs/readers/claim-file.md 5. */
#include "base/ckd.h"
#include "base/refuse.h"
#include "base/sized.h"
#include "reader/claim_state.h"
#include "reader/claims.h"
#include "terms/result.h"

/* What the tables of the question say of a buyer. */
typedef struct borne {
    int64_t claimed, approved, paid, written_off;
} borne;

typedef struct position {
    const dcr_buyer_position_options *asked;
    dcr__claims claims;
    dcr__claim_states states;
    dcr__buyer_list buyers;
    dcr_result *result;
    borne *borne; /* by row of BUYERS */
} position;

static bool add(int64_t *sum, int64_t amount)
{
    return amount == DCR_NO_AMOUNT || dcr__add(*sum, amount, sum);
}

static dcr_status refuse(dcr_error *err, dcr_status status, dcr_column column, size_t row, const char *text)
{
    return dcr__refuse_at(err, status, 0, (int32_t)column / 100, (int32_t)column, (int64_t)row, text);
}

static uint32_t buyer_named(const dcr_book *book, const dcr_table *table, dcr_column column, size_t row)
{
    size_t length = 0;
    const char *name = dcr__text_of(table, column, row, &length);
    return dcr_book_find_buyer(book, name, length);
}

static dcr_status add_claims(position *p, const dcr_book *book, dcr_error *err)
{
    for (size_t i = 0; i < p->states.num; i++) {
        const dcr__claim_state *s = &p->states.states[i];
        const size_t row = s->buyer_row != SIZE_MAX ? s->buyer_row : s->first_row;
        const uint32_t buyer = buyer_named(book, p->states.table, DCR_CLAIM_VERSIONS_BUYER, row);
        if (buyer == DCR_NO_INDEX)
            return refuse(err, DCR_E_BUYER_UNKNOWN, DCR_CLAIM_VERSIONS_BUYER, row, "the claim names no buyer of the book");
        borne *b = &p->borne[buyer];
        if (!add(&b->claimed, s->claimed) || !add(&b->approved, s->approved) || !add(&b->paid, s->paid))
            return refuse(err, DCR_E_OVERFLOW, DCR_CLAIM_VERSIONS_CLAIM, row, "the claims on a buyer are together beyond 64 bits");
    }
    return DCR_OK;
}

static dcr_status add_write_offs(position *p, const dcr_book *book, dcr_error *err)
{
    const dcr_table *table = p->asked->write_offs;
    const int32_t *days = dcr_table_int32(table, DCR_WRITE_OFFS_WRITE_OFF_DAY);
    const int64_t *amounts = dcr_table_int64(table, DCR_WRITE_OFFS_AMOUNT);
    if (table != NULL && dcr_table_kind_of(table) != DCR_TABLE_WRITE_OFFS)
        return dcr__refuse(err, DCR_E_UNKNOWN, "write_offs is not a table of write-offs");
    for (size_t row = 0; row < dcr_table_rows(table); row++) {
        const uint32_t buyer = buyer_named(book, table, DCR_WRITE_OFFS_BUYER, row);
        if (buyer == DCR_NO_INDEX) return refuse(err, DCR_E_BUYER_UNKNOWN, DCR_WRITE_OFFS_BUYER, row, "not a buyer of the book");
        if (days == NULL || days[row] == DCR_NO_DAY || amounts == NULL || amounts[row] == DCR_NO_AMOUNT)
            return refuse(err, DCR_E_FACT_ABSENT, DCR_WRITE_OFFS_AMOUNT, row, "a write-off needs its day and amount");
        if (amounts[row] < 0) return refuse(err, DCR_E_AMOUNT_SIGN, DCR_WRITE_OFFS_AMOUNT, row, "an amount may not be below zero");
        if (days[row] > p->asked->as_of_day) continue;
        if (!add(&p->borne[buyer].written_off, amounts[row]))
            return refuse(err, DCR_E_OVERFLOW, DCR_WRITE_OFFS_AMOUNT, row, "the write-offs of a buyer are together beyond 64 bits");
    }
    return DCR_OK;
}

/* What was recovered from the buyer, and what that cost. */
static dcr_status recovered_of(const position *p, uint32_t buyer_ix, int64_t *recovered, int64_t *costs)
{
    const dcr_book *book = p->claims.book;
    *recovered = *costs = 0;
    if (book->recoveries.start == NULL) return DCR_OK;
    for (uint32_t k = book->recoveries.start[buyer_ix]; k < book->recoveries.start[buyer_ix + 1]; k++) {
        const dcr__recovery *row = &book->recoveries.rows[k];
        if (row->day > p->asked->as_of_day) continue;
        if (row->currency != 0 && row->currency != p->claims.policy->terms.currency) return DCR_E_CURRENCY_MIX;
        if (!add(recovered, row->amount) || !add(costs, row->costs)) return DCR_E_OVERFLOW;
    }
    return DCR_OK;
}

/* DCR_NO_AMOUNT where the buyer has no answer. */
static dcr_status owed_by(position *p, uint32_t buyer_ix, int64_t *gross, int64_t *open)
{
    dcr__slice slice;
    *gross = *open = DCR_NO_AMOUNT;
    const dcr_status status = dcr__claims_look(&p->claims, buyer_ix, p->asked->as_of_day, &slice);
    if (dcr__is_of_buyer(status) || (status == DCR_OK && slice.status != DCR_OK)) return DCR_OK;
    DCR_TRY(status);
    *gross = *open = 0;
    for (size_t i = 0; i < slice.num; i++) {
        if (!dcr__is_debt(&slice, i)) continue;
        if (!add(gross, slice.s->gross[i]) || !add(open, slice.s->open[i])) return DCR_E_OVERFLOW;
    }
    return DCR_OK;
}

static dcr_status put_owed(const position *p, size_t row, int64_t gross, int64_t open, int64_t recovered, const borne *b)
{
    const dcr_result *t = p->result;
    int64_t left = open;
    int64_t share = 0;
    if (gross == DCR_NO_AMOUNT) return DCR_OK;
    if (!dcr__sub(left, b->paid, &left) || !dcr__sub(left, recovered, &left) || !dcr__sub(left, b->written_off, &left)) return DCR_E_OVERFLOW;
    if (gross > 0) DCR_TRY(dcr__mul_div_status(b->paid, DCR_SHARE_ONE, gross, DCR_ROUNDING_DOWN, &share));
    dcr__result_int64(t, DCR_BUYER_POSITION_GROSS)[row] = gross;
    dcr__result_int64(t, DCR_BUYER_POSITION_SETTLED)[row] = gross - open;
    dcr__result_int64(t, DCR_BUYER_POSITION_OPEN)[row] = open;
    dcr__result_int64(t, DCR_BUYER_POSITION_LEFT)[row] = left;
    dcr__result_int64(t, DCR_BUYER_POSITION_INSURER_SHARE)[row] = share;
    return DCR_OK;
}

static dcr_status put_buyer(position *p, uint32_t buyer_ix)
{
    const dcr_result *t = p->result;
    const borne *b = &p->borne[buyer_ix];
    int64_t gross = 0;
    int64_t open = 0;
    int64_t recovered = 0;
    int64_t costs = 0;
    size_t row = 0;
    DCR_TRY(owed_by(p, buyer_ix, &gross, &open));
    DCR_TRY(recovered_of(p, buyer_ix, &recovered, &costs));
    DCR_TRY(dcr__result_row(p->result, DCR_TABLE_BUYER_POSITION, &row));
    dcr__result_uint32(t, DCR_BUYER_POSITION_BUYER_IX)[row] = buyer_ix;
    dcr__result_int64(t, DCR_BUYER_POSITION_CLAIMED)[row] = b->claimed;
    dcr__result_int64(t, DCR_BUYER_POSITION_APPROVED)[row] = b->approved;
    dcr__result_int64(t, DCR_BUYER_POSITION_FROM_INSURER)[row] = b->paid;
    dcr__result_int64(t, DCR_BUYER_POSITION_RECOVERED)[row] = recovered;
    dcr__result_int64(t, DCR_BUYER_POSITION_RECOVERY_COSTS)[row] = costs;
    dcr__result_int64(t, DCR_BUYER_POSITION_WRITTEN_OFF)[row] = b->written_off;
    return put_owed(p, row, gross, open, recovered, b);
}

static dcr_status put_all(position *p, const dcr_policy *policy, const dcr_book *book)
{
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    options.as_of_day = p->asked->as_of_day;
    dcr_status status = dcr__result_add(p->result, DCR_TABLE_BUYER_POSITION, 0);
    if (status == DCR_OK) status = dcr__claims_open(&p->claims, &p->result->heap, policy, book, &options, NULL);
    for (size_t i = 0; status == DCR_OK && i < p->buyers.num; i++) status = put_buyer(p, dcr__buyer_at(&p->buyers, i));
    dcr__claims_close(&p->claims);
    return status;
}

static dcr_status answer(position *p, const dcr_policy *policy, const dcr_book *book, dcr_error *err)
{
    dcr_status status = DCR_OK;
    p->borne = dcr__new_array(&p->result->heap, book->num_buyers, sizeof *p->borne);
    if (p->borne == NULL) return dcr__refuse(err, DCR_E_NOMEM, "no memory for positions");
    if (p->asked->claims != NULL)
        status = dcr__claim_states_read(&p->result->heap, p->asked->claims, p->asked->as_of_day, &p->states, err);
    if (status == DCR_OK) status = add_claims(p, book, err);
    if (status == DCR_OK) status = add_write_offs(p, book, err);
    if (status != DCR_OK) return status;
    status = put_all(p, policy, book);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "the position of the buyers; recoveries must be in policy currency");
}

void dcr_buyer_position_options_init(dcr_buyer_position_options *options, size_t size)
{
    static const dcr_buyer_position_options init = DCR_BUYER_POSITION_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

dcr_status dcr_buyer_position_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_buyer_position_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_buyer_position_options asked;
    dcr_status status = dcr__sized_read(&asked, sizeof asked, sizeof asked, options);
    if (status != DCR_OK)
        return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_BUYER_POSITION_OPTIONS_INIT");
    position p = {.asked = &asked};
    if (!dcr__day_is_valid(asked.as_of_day)) return dcr__refuse(err, DCR_E_DATE, "as_of_day must be a day in the years 1 to 9999");
    status = dcr__buyer_list_of(book, asked.buyers, asked.num_buyers, &p.buyers, err);
    if (status == DCR_OK) status = dcr__check_conversion(policy, book, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, policy->terms.currency, &p.result, err);
    if (status != DCR_OK) return status;
    status = answer(&p, policy, book, err);
    if (p.asked->claims != NULL && p.states.heap.release != NULL) dcr__claim_states_release(&p.states);
    dcr__release(&p.result->heap, p.borne);
    if (status == DCR_OK)
        *out = p.result;
    else
        dcr_result_free(p.result);
    return status;
}
