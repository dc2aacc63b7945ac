/* One buyer through all the rules. */
#include "calc/fold.h"

/* Credit notes are no debt and refused rows are nothing: no reason applies to them. */
static void clear_rows_without_debt(dcr__slice *slice)
{
    dcr__scratch *s = slice->s;
    if (!slice->has_credits && !slice->has_bad_rows) return;
    for (size_t i = 0; i < slice->num; i++) {
        if (!dcr__is_credit(slice, i) && s->status[i] == DCR_OK) continue;
        s->reasons[i] = 0;
        s->in_dispute[i] = 0;
        s->limit[i] = 0;
        s->limit_row[i] = DCR_NO_INDEX;
        s->basis[i] = DCR_COVER_BASIS_NONE;
    }
}

dcr_status dcr__fold_until_stop(dcr__slice *slice, const dcr__question *question, uint32_t buyer_ix,
                                dcr__scratch *scratch)
{
    DCR_TRY(dcr__slice_load(slice, question, buyer_ix, scratch));
    slice->status = slice->buyer->status;
    dcr__rule_dispute(slice);
    dcr__rule_settled(slice);
    DCR_TRY(dcr__rule_pay_before(slice));
    DCR_TRY(dcr__rule_convert(slice));
    if (slice->is_wide) {
        dcr__rule_limit_timeline(slice);
        DCR_TRY(dcr__rule_limit_stack(slice));
    }
    dcr__rule_attach(slice);
    dcr__rule_form(slice);
    dcr__rule_eligible(slice);
    dcr__rule_governed(slice);
    dcr__rule_pay_terms(slice);
    dcr__rule_payment_plan(slice);
    dcr__rule_condition(slice);
    DCR_TRY(dcr__rule_inception(slice));
    dcr__rule_extension(slice);
    return DCR_OK;
}

dcr_status dcr__fold_buyer(dcr__slice *slice, const dcr__question *question, uint32_t buyer_ix, dcr__scratch *scratch)
{
    DCR_TRY(dcr__fold_until_stop(slice, question, buyer_ix, scratch));
    DCR_TRY(dcr__rule_stop(slice));
    dcr__rule_insolvent(slice);
    if (slice->is_wide) dcr__rule_contagion(slice);
    if (!slice->is_wide) DCR_TRY(dcr__rule_limit_effect(slice));
    dcr__rule_deadline(slice);
    dcr__rule_late_notice(slice);
    dcr__rule_agreed_deadline(slice);
    clear_rows_without_debt(slice);
    DCR_TRY(dcr__rule_insurable(slice));
    DCR_TRY(dcr__rule_deduct(slice));
    DCR_TRY(dcr__rule_limit_fill(slice));
    if (slice->is_wide) DCR_TRY(dcr__rule_cap_pool(slice));
    DCR_TRY(dcr__rule_share_at(slice));
    if (slice->is_wide) DCR_TRY(dcr__rule_share_top_up(slice));
    DCR_TRY(dcr__rule_share_cut(slice));
    return slice->is_wide ? dcr__rule_limit_net(slice) : DCR_OK;
}
