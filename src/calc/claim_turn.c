#include "calc/claim_turn.h"

#include "base/check.h"
#include "base/ckd.h"
#include "base/refuse.h"

int64_t dcr__claim_total(const dcr_claim *claim, dcr_column column)
{
    return dcr_table_int64(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), column)[0];
}

static int32_t year_of(const dcr_claim *claim)
{
    return dcr_table_int32(dcr_claim_table(claim, DCR_TABLE_CLAIM_TOTALS), DCR_CLAIM_TOTALS_YEAR_FROM_DAY)[0];
}

/* What the deductible took of a claim. */
static int64_t each_loss_of(const dcr_claim *claim)
{
    const dcr_table *ladder = dcr_claim_table(claim, DCR_TABLE_CLAIM_LADDER);
    const uint32_t *reasons = dcr_table_uint32(ladder, DCR_CLAIM_LADDER_REASON);
    const int64_t *taken = dcr_table_int64(ladder, DCR_CLAIM_LADDER_TAKEN);
    int64_t sum = 0;
    for (size_t i = 0; i < dcr_table_rows(ladder); i++) sum += reasons[i] == DCR_REASON_R03 ? taken[i] : 0;
    return sum;
}

/* What is used of the first loss of the one kind of limit that has one; else DCR_NO_AMOUNT. */
static int64_t kind_used_of(const dcr_claim *claim)
{
    const dcr_table *table = dcr_claim_table(claim, DCR_TABLE_CLAIM_FIRST_LOSSES);
    const uint32_t *kinds = dcr_table_uint32(table, DCR_CLAIM_FIRST_LOSSES_LIMIT_KIND);
    const int64_t *used = dcr_table_int64(table, DCR_CLAIM_FIRST_LOSSES_USED_AFTER);
    int64_t found = DCR_NO_AMOUNT;
    size_t num = 0;
    for (size_t i = 0; i < dcr_table_rows(table); i++) {
        if (kinds[i] == 0) continue;
        found = used[i];
        num++;
    }
    return num == 1 ? found : DCR_NO_AMOUNT;
}

static uint32_t country_of(const dcr__turn *turn, uint32_t buyer_ix)
{
    const uint32_t *countries = dcr_table_uint32(dcr_book_table(turn->book, DCR_TABLE_BUYERS), DCR_BUYERS_COUNTRY);
    return countries != NULL ? countries[buyer_ix] : 0;
}

/* Hands a counter on, unless the question keeps its own. */
static void hand_on(const dcr__turn *turn, int64_t stated, int64_t value, int64_t *option)
{
    if (!turn->keeps_stated || stated == DCR_NO_AMOUNT) *option = value;
}

static bool hand_on_more(const dcr__turn *turn, int64_t stated, int64_t value, int64_t *option)
{
    if (turn->keeps_stated && stated != DCR_NO_AMOUNT) return true;
    return dcr__add(*option == DCR_NO_AMOUNT ? 0 : *option, value, option);
}

/* Whether a claim of the same year went before; `options` has then what it left. */
static dcr_status take_over(const dcr__turn *turn, int32_t year, const dcr_claim_options *stated, dcr_claim_options *options,
                            bool *has_any)
{
    const uint32_t country = country_of(turn, stated->buyer_ix);
    for (size_t i = 0; i < turn->num && year != DCR_NO_DAY; i++) {
        const dcr__turn_used *before = &turn->used[i];
        if (before->year != year) continue;
        *has_any = true;
        hand_on(turn, stated->first_loss_used, before->first_loss, &options->first_loss_used);
        hand_on(turn, stated->liability_used, before->liability, &options->liability_used);
        if (before->kind_first_loss != DCR_NO_AMOUNT)
            hand_on(turn, stated->kind_first_loss_used, before->kind_first_loss, &options->kind_first_loss_used);
        if (country != 0 && before->country == country)
            hand_on(turn, stated->country_paid, before->country_paid, &options->country_paid);
        if (before->buyer_ix != stated->buyer_ix) continue;
        if (!hand_on_more(turn, stated->each_loss_used, before->each_loss, &options->each_loss_used) ||
            !hand_on_more(turn, stated->buyer_paid, before->indemnity, &options->buyer_paid))
            return DCR_E_OVERFLOW;
    }
    return DCR_OK;
}

static void note(dcr__turn *turn, const dcr_claim *claim, uint32_t buyer_ix)
{
    const int64_t indemnity = dcr__claim_total(claim, DCR_CLAIM_TOTALS_INDEMNITY);
    turn->used[turn->num++] = (dcr__turn_used){
        .year = year_of(claim), .buyer_ix = buyer_ix, .country = country_of(turn, buyer_ix),
        .first_loss = dcr__claim_total(claim, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_AFTER), .kind_first_loss = kind_used_of(claim),
        .liability = dcr__claim_total(claim, DCR_CLAIM_TOTALS_LIABILITY_USED_AFTER),
        .country_paid = dcr__claim_total(claim, DCR_CLAIM_TOTALS_COUNTRY_PAID_BEFORE) + indemnity,
        .each_loss = each_loss_of(claim), .indemnity = indemnity};
}

dcr_status dcr__turn_join(dcr__turn *turn, const dcr_claim_options *options, dcr_claim **claim, dcr_error *err)
{
    dcr_claim_options asked = *options;
    bool has_any = false;
    dcr_status status = take_over(turn, year_of(*claim), options, &asked, &has_any);
    if (status != DCR_OK) return dcr__refuse(err, status, "an amount does not fit 64 bits");
    if (has_any) {
        dcr_claim *again = NULL;
        DCR_TRY(dcr_claim_compute(turn->policy, turn->book, &asked, turn->allocator, &again, err));
        dcr_claim_free(*claim);
        *claim = again;
    }
    note(turn, *claim, options->buyer_ix);
    return DCR_OK;
}

dcr_status dcr__turn_ask(dcr__turn *turn, const dcr_claim_options *options, dcr_claim **out, dcr_error *err)
{
    dcr_claim *claim = NULL;
    DCR_TRY(dcr_claim_compute(turn->policy, turn->book, options, turn->allocator, &claim, err));
    const dcr_status status = dcr__turn_join(turn, options, &claim, err);
    if (status == DCR_OK)
        *out = claim;
    else
        dcr_claim_free(claim);
    return status;
}
