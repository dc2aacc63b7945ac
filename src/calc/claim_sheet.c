/* Date of loss and loss sheet. wordings.md 3, 12, 15. The sheet is the cover of the buyer's invoices on the date of loss;
 * what was received afterwards is what is open then less what is open on the day of the question. */
#include "calc/claim.h"

#include <string.h>

/* Two folds of one buyer, each in scratch of its own. */
typedef struct folds {
    dcr__slice at_loss, at_question;
    dcr__scratch scratch[2];
    void *blocks[2];
    int64_t *open_own; /* at the loss, by item, in own currency */
} folds;

static int32_t first_event(const dcr_claim *claim, uint32_t kind)
{
    const dcr_book *book = claim->book;
    const uint32_t buyer = claim->options.buyer_ix;
    for (uint32_t k = book->events.start[buyer]; k < book->events.start[buyer + 1]; k++)
        if (book->events.rows[k].event == kind && book->events.rows[k].day <= claim->options.as_of_day)
            return book->events.rows[k].day;
    return DCR_NO_DAY;
}

/* The facts of a claim on one day. */
static dcr__question question_on(const dcr_claim *claim, int32_t day, int32_t cause)
{
    const dcr__question question = {.policy = claim->policy, .book = claim->book, .as_of = day, .cause = cause,
                                    .loss_day = INT32_MAX, .governed = claim->options.governed,
                                    .policy_ix = claim->options.policy_ix,
                                    .unknown_as_met = claim->options.unknown_as == DCR_UNKNOWN_AS_MET,
                                    .disputes_lost = claim->disputes_lost};
    return question;
}

/* What is open in own currency on a day. */
static dcr_status open_in_own(const dcr_claim *claim, dcr__slice *slice, int32_t day, dcr__scratch *scratch)
{
    dcr__question question = question_on(claim, day, (int32_t)claim->options.cause);
    if (claim->loss_day != DCR_NO_DAY) question.loss_day = claim->loss_day;
    DCR_TRY(dcr__slice_load(slice, &question, claim->options.buyer_ix, scratch));
    return dcr__rule_pay_before(slice);
}

/* Whether an item may found a loss: insured debt whose waiting period has ended by the day of the question. Whether the
 * date of loss is within the policy's time (T04) can only be said once it is known. */
static bool is_candidate(const dcr__slice *slice, size_t i)
{
    static const uint64_t judged = DCR__WHOLE_REASONS & ~DCR_REASON_BIT_T04;
    const dcr__scratch *s = slice->s;
    const bool has_ended = s->claim_from[i] != DCR_NO_DAY && s->claim_from[i] <= slice->as_of;
    return has_ended && !dcr__is_credit(slice, i) && s->status[i] == DCR_OK &&
           (s->reasons[i] & judged) == 0;
}

/* Whether an item was open when its waiting period ended. Where the buyer has undated money, an invoice of a later day
 * may have brought it: what was open is then asked anew as of that day. */
static dcr_status was_open(const dcr_claim *claim, folds *f, size_t i, bool *out)
{
    const dcr__scratch *s = f->at_question.s;
    const int32_t end = s->claim_from[i];
    *out = f->at_question.unpaid[i] > 0 || (s->paid_day[i] != DCR_NO_DAY && s->paid_day[i] > end);
    if (*out || !f->at_question.is_replayed || !dcr__has_undated(&f->at_question)) return DCR_OK;
    DCR_TRY(open_in_own(claim, &f->at_loss, end, &f->scratch[0]));
    *out = i < f->at_loss.num && f->scratch[0].open[i] > 0;
    return DCR_OK;
}

/* Protracted default: the first end of a waiting period that an insured debt lived to see. */
static dcr_status end_of_waiting(const dcr_claim *claim, folds *f, int32_t *first)
{
    const dcr__scratch *s = f->at_question.s;
    *first = DCR_NO_DAY;
    for (size_t i = 0; i < f->at_question.num; i++) {
        if (!is_candidate(&f->at_question, i)) continue;
        if (*first != DCR_NO_DAY && s->claim_from[i] >= *first) continue;
        bool counts = false;
        DCR_TRY(was_open(claim, f, i, &counts));
        if (counts) *first = s->claim_from[i];
    }
    return DCR_OK;
}

static dcr_status find_loss_day(dcr_claim *claim, folds *f)
{
    const dcr_claim_options *asked = &claim->options;
    claim->filed_day = asked->filed_day != DCR_NO_DAY ? asked->filed_day : first_event(claim, DCR_EVENT_CLAIM_FILED);
    claim->loss_day = DCR_NO_DAY;
    if (!claim->policy->terms.cause_insured[asked->cause]) {
        claim->reason = DCR_REASON_T07;
        return DCR_OK;
    }
    if (asked->cause == DCR_CAUSE_PROTRACTED_DEFAULT) {
        DCR_TRY(end_of_waiting(claim, f, &claim->loss_day));
    } else {
        claim->loss_day = asked->cause_day != DCR_NO_DAY ? asked->cause_day : first_event(claim, DCR_EVENT_INSOLVENCY);
        if (claim->loss_day == DCR_NO_DAY) return DCR_E_FACT_ABSENT;
        if (claim->loss_day > asked->as_of_day) claim->loss_day = DCR_NO_DAY;
    }
    if (claim->loss_day == DCR_NO_DAY)
        claim->reason = DCR_REASON_T06;
    else if (claim->filed_day != DCR_NO_DAY && claim->filed_day < claim->loss_day)
        claim->reason = DCR_REASON_N04;
    return DCR_OK;
}

static dcr_status fold(const dcr_claim *claim, dcr__slice *slice, int32_t day, dcr__scratch *scratch)
{
    const dcr__question question = question_on(claim, day, (int32_t)claim->options.cause);
    return dcr__fold_buyer(slice, &question, claim->options.buyer_ix, scratch);
}

static dcr_status new_sheet(dcr_claim *claim, size_t rows)
{
    dcr__sheet *sheet = &claim->sheet;
    int64_t **const amounts[] = {&sheet->open, &sheet->qualifying, &sheet->received, &sheet->covered,
                                 &sheet->percentage, &sheet->indemnity, &sheet->excluded, &sheet->vat,
                                 &sheet->limit, &sheet->given, &sheet->amount, &sheet->weights};
    const size_t num_amounts = sizeof amounts / sizeof amounts[0];
    int64_t *block = dcr__new_array(&claim->heap, (num_amounts + 4) * rows + 1, sizeof *block);
    if (block == NULL) return DCR_E_NOMEM;
    claim->sheet_block = block;
    for (size_t i = 0; i < num_amounts; i++) *amounts[i] = block + i * rows;
    sheet->reasons = (uint64_t *)(void *)(block + num_amounts * rows);
    uint32_t *rest = (uint32_t *)(void *)(block + (num_amounts + 1) * rows);
    sheet->invoice_ix = rest;
    sheet->reason = rest + rows;
    sheet->loss_day = (int32_t *)(void *)(rest + 2 * rows);
    sheet->claim_by = (int32_t *)(void *)(rest + 3 * rows);
    sheet->order = rest + 4 * rows;
    sheet->basis = (uint8_t *)(void *)(rest + 5 * rows);
    return DCR_OK;
}

/* Last day to claim an invoice. By insolvency the date of loss is that of the buyer. */
static int32_t last_day(const dcr_claim *claim, const dcr__slice *slice, size_t i)
{
    const dcr__clock *window = &claim->policy->terms.claim_window;
    int32_t day = slice->s->claim_by[i];
    if (claim->options.cause == DCR_CAUSE_PROTRACTED_DEFAULT || !dcr__clock_given(window)) return day;
    if (window->anchor != DCR_CLOCK_ANCHOR_DATE_OF_LOSS) return day;
    if (claim->loss_day == DCR_NO_DAY) return DCR_NO_DAY;
    day = DCR_DAY_MAX;
    (void)dcr__period_add(claim->loss_day, &window->period, claim->policy->calendar, &day);
    return day;
}

/* Why an invoice with open debt is not in the claim, or OK. */
static dcr_reason out_of_claim(const dcr_claim *claim, const dcr__slice *slice, size_t i, int32_t claim_by)
{
    const uint64_t reasons = slice->s->reasons[i];
    const int32_t as_of = claim->options.as_of_day;
    if ((reasons & DCR__WHOLE_REASONS) != 0) return dcr__first_whole_reason(reasons);
    if (claim->reason != DCR_REASON_OK) return claim->reason;
    const int32_t waiting = slice->s->claim_from[i];
    if (claim->options.cause == DCR_CAUSE_PROTRACTED_DEFAULT && (waiting == DCR_NO_DAY || waiting > as_of))
        return DCR_REASON_T06;
    const int32_t filed = claim->filed_day != DCR_NO_DAY ? claim->filed_day : as_of;
    return claim_by != DCR_NO_DAY && filed > claim_by ? DCR_REASON_N03 : DCR_REASON_OK;
}

/* Parts that are not insurable, by reason. */
static void take_parts(dcr_claim *claim, const dcr__slice *slice, size_t i)
{
    const dcr__scratch *s = slice->s;
    claim->taken_by[dcr__reason_place(DCR_REASON_I08)] += s->disputed[i];
    claim->taken_by[dcr__reason_place(DCR_REASON_A01)] += s->vat[i];
    for (uint32_t at = slice->is_wide ? s->extra_first[i] : DCR_NO_INDEX; at != DCR_NO_INDEX; at = s->extras[at].next) {
        const dcr_reason reason = (dcr_reason)s->extras[at].reason;
        if (dcr__reason_class(reason) == DCR__PART_EXCLUDED)
            claim->taken_by[dcr__reason_place(reason)] += s->extras[at].amount;
    }
}

static void put_row(dcr_claim *claim, const folds *f, size_t i, size_t at)
{
    dcr__sheet *sheet = &claim->sheet;
    const dcr__scratch *s = f->at_loss.s;
    sheet->invoice_ix[at] = f->at_loss.items[i].row;
    sheet->claim_by[at] = last_day(claim, &f->at_loss, i);
    sheet->loss_day[at] =
        claim->options.cause == DCR_CAUSE_PROTRACTED_DEFAULT ? s->claim_from[i] : claim->loss_day;
    const dcr_reason out = out_of_claim(claim, &f->at_loss, i, sheet->claim_by[at]);
    const bool is_in = out == DCR_REASON_OK;
    sheet->reasons[at] = s->reasons[i];
    sheet->open[at] = s->open[i];
    if (!is_in || (s->reasons[i] & DCR__WHOLE_REASONS) != 0)
        claim->taken_by[dcr__reason_place(out)] += s->open[i];
    else
        take_parts(claim, &f->at_loss, i);
    sheet->excluded[at] = is_in ? s->disputed[i] : 0;
    sheet->vat[at] = is_in ? s->vat[i] : 0;
    sheet->qualifying[at] = is_in ? s->qualifying[i] : 0;
    sheet->reason[at] = (uint32_t)(is_in && s->qualifying[i] == 0 ? dcr__reason_of(&f->at_loss, i) : out);
    sheet->percentage[at] = s->percentage[i];
    sheet->limit[at] = s->limit[i];
    sheet->given[at] = s->covered[i];
    sheet->basis[at] = s->basis[i];
    sheet->amount[at] = sheet->qualifying[at];
}

/* What was open and is not any more, at the rate of the sheet. */
static dcr_status put_received(dcr_claim *claim, const folds *f, size_t i, size_t at)
{
    int64_t left = 0;
    DCR_TRY(dcr__convert_item(&f->at_loss, i, dcr__min(f->open_own[i], f->at_question.s->open[i]), &left));
    claim->sheet.received[at] = claim->sheet.open[at] - left;
    return DCR_OK;
}

static size_t count_open(const dcr__slice *slice)
{
    size_t num = 0;
    for (size_t i = 0; i < slice->num; i++) num += slice->s->open[i] > 0;
    return num;
}

/* The order in which the sheet's rows fill the limit: that of all items, without those that are not on the sheet. */
static void put_order(dcr_claim *claim, folds *f, uint32_t *row_of_item)
{
    dcr__slice *slice = &f->at_loss;
    const bool reordered = dcr__order_items(slice, claim->policy->terms.limit_order_key);
    size_t num = 0;
    for (size_t at = 0; at < slice->num; at++) {
        const size_t i = reordered ? slice->s->order[at] : at;
        if (row_of_item[i] != DCR_NO_INDEX) claim->sheet.order[num++] = row_of_item[i];
    }
}

static dcr_status fill(dcr_claim *claim, folds *f)
{
    dcr__slice *slice = &f->at_loss;
    dcr__sheet *sheet = &claim->sheet;
    uint32_t *row_of_item = slice->s->rank; /* free after the fold */
    DCR_TRY(new_sheet(claim, count_open(slice)));
    for (size_t i = 0; i < slice->num; i++) {
        row_of_item[i] = DCR_NO_INDEX;
        if (slice->s->open[i] <= 0) continue;
        row_of_item[i] = (uint32_t)sheet->rows;
        put_row(claim, f, i, sheet->rows);
        DCR_TRY(put_received(claim, f, i, sheet->rows));
        claim->gross_debt += sheet->open[sheet->rows];
        claim->qualifying += sheet->qualifying[sheet->rows];
        claim->received += sheet->received[sheet->rows++];
    }
    put_order(claim, f, row_of_item);
    return DCR_OK;
}

static dcr_status make(dcr_claim *claim, folds *f)
{
    if (claim->options.cause == DCR_CAUSE_PROTRACTED_DEFAULT) {
        DCR_TRY(fold(claim, &f->at_question, claim->options.as_of_day, &f->scratch[1]));
        if (f->at_question.status != DCR_OK) return f->at_question.status;
    }
    DCR_TRY(find_loss_day(claim, f));
    const int32_t day = claim->loss_day != DCR_NO_DAY ? claim->loss_day : claim->options.as_of_day;
    DCR_TRY(open_in_own(claim, &f->at_loss, day, &f->scratch[0]));
    for (size_t i = 0; i < f->at_loss.num; i++) f->open_own[i] = f->scratch[0].open[i];
    DCR_TRY(open_in_own(claim, &f->at_question, claim->options.as_of_day, &f->scratch[1]));
    DCR_TRY(fold(claim, &f->at_loss, day, &f->scratch[0]));
    if (f->at_loss.status != DCR_OK) return f->at_loss.status;
    return fill(claim, f);
}

dcr_status dcr__claim_sheet(dcr_claim *claim)
{
    folds f;
    memset(&f, 0, sizeof f);
    claim->reason = DCR_REASON_OK;
    dcr_status status = dcr__scratch_new(&claim->heap, claim->policy, claim->book, &f.scratch[0], &f.blocks[0]);
    if (status == DCR_OK) status = dcr__scratch_new(&claim->heap, claim->policy, claim->book, &f.scratch[1], &f.blocks[1]);
    f.open_own = dcr__new_array(&claim->heap, claim->book->largest_run, sizeof *f.open_own);
    if (f.open_own == NULL) status = DCR_E_NOMEM;
    if (status == DCR_OK) status = make(claim, &f);
    dcr__scratch_free(&claim->heap, &f.scratch[0], f.blocks[0]);
    dcr__scratch_free(&claim->heap, &f.scratch[1], f.blocks[1]);
    dcr__release(&claim->heap, f.open_own);
    return status;
}
