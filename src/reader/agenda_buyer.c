/* Items of a buyer: limits to be reviewed, evidence that grows old, the stop of deliveries, payments of the insurer.
 * wordings.md 4.2, 10.2, 19, 32.4. */
#include "delcredere/claim.h"
#include "reader/agenda.h"
#include "rule/cause.h"

static dcr__agenda_row *add(dcr__agenda *agenda, const dcr__slice *slice, dcr_agenda_item item)
{
    dcr__agenda_row *row = dcr__agenda_add(agenda, item);
    if (row != NULL) row->buyer = slice->buyer_ix;
    return row;
}

/* Open debt that has one of some reasons; 0 asks for all debt. */
static dcr_status open_with(const dcr__slice *slice, uint64_t reasons, int64_t *out)
{
    dcr__total total = {0, 0};
    for (size_t i = 0; i < slice->num; i++) {
        if (dcr__is_credit(slice, i) || slice->s->status[i] != DCR_OK || slice->unpaid[i] <= 0) continue;
        if (reasons == 0 || (slice->s->reasons[i] & reasons) != 0) dcr__total_add(&total, slice->s->open[i]);
    }
    return dcr__total_get(&total, out) ? DCR_OK : DCR_E_OVERFLOW;
}

static dcr_status put_review(dcr__agenda *agenda, const dcr__slice *slice)
{
    int64_t exposure = 0;
    int64_t most = 0;
    if (agenda->options.utilisation == DCR_NO_RATIO || slice->limit_now == DCR_NO_AMOUNT) return DCR_OK;
    DCR_TRY(open_with(slice, 0, &exposure));
    DCR_TRY(dcr__share_status(slice->limit_now + slice->top_up_now, agenda->options.utilisation, DCR_ROUNDING_FLOOR, &most));
    if (exposure <= most) return DCR_OK;
    dcr__agenda_row *row = add(agenda, slice, DCR_AGENDA_ITEM_LIMIT_REVIEW);
    if (row == NULL) return DCR_E_NOMEM;
    row->by_day = row->anchor_day = slice->as_of;
    row->amount = exposure;
    row->reason = DCR_REASON_L07;
    row->state = DCR_DEADLINE_STATE_OPEN;
    return DCR_OK;
}

static dcr_status put_evidence(dcr__agenda *agenda, const dcr__slice *slice)
{
    const int32_t needed = dcr__term_choice(slice->terms, DCR_TERM_DISCRETIONARY_JUSTIFICATION);
    const bool by_report =
        needed == DCR_DISCRETIONARY_JUSTIFICATION_REPORT || needed == DCR_DISCRETIONARY_JUSTIFICATION_EITHER;
    dcr_period age;
    int32_t last = DCR_NO_DAY;
    if (slice->limit_now_basis != DCR_COVER_BASIS_DISCRETIONARY || !by_report) return DCR_OK;
    if (!dcr__term_period(slice->terms, DCR_TERM_REPORT_MAXIMUM_AGE, &age)) return DCR_OK;
    for (size_t k = 0; k < slice->num_events; k++)
        if (slice->events[k].event == DCR_EVENT_CREDIT_REPORT) last = slice->events[k].day;
    if (last == DCR_NO_DAY) return DCR_OK;
    dcr__agenda_row *row = add(agenda, slice, DCR_AGENDA_ITEM_EVIDENCE_END);
    if (row == NULL) return DCR_E_NOMEM;
    row->anchor_day = last;
    row->by_day = dcr__agenda_reach(agenda, last, &age);
    row->term = DCR_TERM_REPORT_MAXIMUM_AGE;
    row->reason = DCR_REASON_D02;
    row->state = dcr__agenda_state(agenda, row->by_day, DCR_NO_DAY);
    return DCR_OK;
}

static dcr_status put_stop(dcr__agenda *agenda, const dcr__slice *slice)
{
    const dcr__terms *terms = slice->terms;
    const bool by_share = terms->stop_of_cover == DCR_STOP_OF_COVER_OVERDUE_SHARE;
    const bool from_date = terms->stop_boundary == DCR_STOP_BOUNDARY_FROM_DATE;
    if (slice->buyer_stop_day == DCR_NO_DAY) return DCR_OK;
    dcr__agenda_row *row = add(agenda, slice, DCR_AGENDA_ITEM_STOP_DELIVERIES);
    if (row == NULL) return DCR_E_NOMEM;
    DCR_TRY(open_with(slice, by_share ? DCR_REASON_BIT_C05 : DCR_REASON_BIT_C01, &row->amount));
    row->by_day = slice->buyer_stop_day - (from_date ? 1 : 0);
    row->term = terms->period[DCR_TERM_STOP_AGE].unit != 0 ? DCR_TERM_STOP_AGE : DCR_TERM_MAXIMUM_EXTENSION_PERIOD;
    row->reason = by_share ? DCR_REASON_C05 : DCR_REASON_C01;
    row->state = dcr__agenda_state(agenda, row->by_day, DCR_NO_DAY);
    if (row->state == DCR_DEADLINE_STATE_MISSED && row->amount == 0) row->state = DCR_DEADLINE_STATE_DONE;
    return DCR_OK;
}

/* ---- What the insurer owes ---- */

static dcr_status put_payment(dcr__agenda *agenda, const dcr__slice *slice, const dcr_table *payments, size_t k, int32_t filed)
{
    const uint32_t kind = ((const uint32_t *)dcr__table_values(payments, DCR_CLAIM_PAYMENTS_KIND))[k];
    const int32_t day = ((const int32_t *)dcr__table_values(payments, DCR_CLAIM_PAYMENTS_PAYMENT_DAY))[k];
    const bool is_provisional = kind == DCR_PAYMENT_KIND_PROVISIONAL;
    if (kind == DCR_PAYMENT_KIND_ALREADY_PAID || day == DCR_NO_DAY) return DCR_OK;
    dcr__agenda_row *row =
        add(agenda, slice, is_provisional ? DCR_AGENDA_ITEM_PROVISIONAL_PAYMENT : DCR_AGENDA_ITEM_INSURER_PAYMENT);
    if (row == NULL) return DCR_E_NOMEM;
    row->by_day = day;
    row->anchor_day = filed;
    row->done_day = dcr__buyer_event_day(slice, DCR_EVENT_INDEMNITY_PAID);
    row->amount = ((const int64_t *)dcr__table_values(payments, DCR_CLAIM_PAYMENTS_AMOUNT))[k];
    row->term = is_provisional ? DCR_TERM_PROVISIONAL_PERIOD : DCR_TERM_INDEMNITY_PERIOD;
    row->state = dcr__agenda_state(agenda, day, row->done_day);
    return DCR_OK;
}

static bool is_of_buyer(dcr_status status)
{
    return status == DCR_E_FACT_ABSENT || status == DCR_E_RATE_ABSENT;
}

static dcr_status put_payments(dcr__agenda *agenda, const dcr__slice *slice)
{
    const int32_t filed = dcr__buyer_event_day(slice, DCR_EVENT_CLAIM_FILED);
    dcr_claim_options options = DCR_CLAIM_OPTIONS_INIT;
    dcr_claim *claim = NULL;
    if (filed == DCR_NO_DAY || agenda->policy->num_steps == 0) return DCR_OK;
    options.buyer_ix = slice->buyer_ix;
    options.as_of_day = slice->as_of;
    dcr_status status = dcr_claim_compute(agenda->policy, agenda->book, &options, agenda->allocator, &claim, NULL);
    if (status != DCR_OK) return is_of_buyer(status) ? DCR_OK : status;
    const dcr_table *payments = dcr_claim_table(claim, DCR_TABLE_CLAIM_PAYMENTS);
    for (size_t k = 0; status == DCR_OK && k < dcr_table_rows(payments); k++)
        status = put_payment(agenda, slice, payments, k, filed);
    dcr_claim_free(claim);
    return status;
}

dcr_status dcr__agenda_buyer(dcr__agenda *agenda, const dcr__slice *slice)
{
    DCR_TRY(put_review(agenda, slice));
    DCR_TRY(put_evidence(agenda, slice));
    DCR_TRY(put_stop(agenda, slice));
    return put_payments(agenda, slice);
}
