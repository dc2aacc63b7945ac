/* Does the form of the policy take the buyer or the transaction in. wordings.md 1: key accounts and single buyers are named,
 * and so are single transactions and the sales of a segment; what is not named is outside the policy. */
#include "rule/slice.h"

void dcr__rule_form(dcr__slice *slice)
{
    const int32_t form = slice->terms->form;
    const bool by_buyer = form == DCR_FORM_KEY_ACCOUNTS || form == DCR_FORM_SINGLE_BUYER;
    const bool buyer_is_out = by_buyer && !slice->buyer->is_insured_buyer;
    const bool by_transaction =
        form == DCR_FORM_TRANSACTIONAL ||
        dcr__term_choice(slice->terms, DCR_TERM_OBLIGATION_TO_OFFER) == DCR_OBLIGATION_TO_OFFER_SEGMENT;
    if (!buyer_is_out && !by_transaction) return;
    for (size_t i = 0; i < slice->num; i++)
        if (buyer_is_out || (slice->items[i].flags & DCR__ITEM_NAMED) == 0)
            slice->s->reasons[i] |= DCR_REASON_BIT_I05;
}
