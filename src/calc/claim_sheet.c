/* Date of loss and loss sheet. wordings.md 3, 12, 15. The sheet is the cover of the buyer's invoices on the date of loss;
 * what was received afterwards is what is open then less what is open on the day of the question. */
#include <string.h>

#include "calc/claim_folds.h"
#include "rule/agreed_deadline.h"
#include "rule/cause.h"

static dcr_status new_sheet(dcr_claim *claim, size_t rows)
{
    dcr__sheet *sheet = &claim->sheet;
    int64_t **const amounts[] = {&sheet->open, &sheet->qualifying, &sheet->received, &sheet->covered,
                                 &sheet->percentage, &sheet->indemnity, &sheet->excluded, &sheet->vat,
                                 &sheet->limit, &sheet->given, &sheet->frozen, &sheet->amount, &sheet->weights, &sheet->full,
                                 &sheet->open_own};
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

/* The date of loss of an item. */
static int32_t loss_day_of(const dcr_claim *claim, const dcr__folds *f, size_t i)
{
    return dcr__is_per_invoice(claim) ? f->loss_of[i] : claim->loss_day;
}

/* Last day to claim an invoice. */
static int32_t last_day(const dcr_claim *claim, const dcr__folds *f, size_t i)
{
    const dcr__clock *window = &claim->policy->terms.claim_window;
    int32_t day = f->at_loss.s->claim_by[i];
    if (!dcr__clock_given(window) || window->anchor != DCR_CLOCK_ANCHOR_DATE_OF_LOSS) return day;
    if (loss_day_of(claim, f, i) == DCR_NO_DAY) return DCR_NO_DAY;
    day = DCR_DAY_MAX;
    (void)dcr__period_add(loss_day_of(claim, f, i), &window->period, claim->policy->calendar, &day);
    return day;
}

/* Why an invoice with open debt is not in the claim, or OK. */
static dcr_reason out_of_claim(const dcr_claim *claim, const dcr__folds *f, size_t i, int32_t claim_by)
{
    const uint64_t reasons = f->at_loss.s->reasons[i];
    const int32_t as_of = claim->options.as_of_day;
    const int32_t loss_day = loss_day_of(claim, f, i);
    if ((reasons & DCR__WHOLE_REASONS) != 0) return dcr__first_whole_reason(reasons);
    if (claim->reason != DCR_REASON_OK) return claim->reason;
    if (loss_day == DCR_NO_DAY || loss_day > as_of) return DCR_REASON_T06;
    const int32_t filed = claim->filed_day != DCR_NO_DAY ? claim->filed_day : as_of;
    const bool is_foreclosed = f->late != NULL && f->late[i].is_foreclosed;
    return is_foreclosed || (claim_by != DCR_NO_DAY && filed > claim_by) ? DCR_REASON_N03 : DCR_REASON_OK;
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

/* What the row has of limits of more than one kind. */
static void put_layer(const dcr__folds *f, size_t i, dcr__layer *layer)
{
    const dcr__slice *slice = &f->at_loss;
    const dcr__scratch *s = slice->s;
    const uint32_t row = slice->items[i].row;
    const int64_t percentage = dcr__percentage_by(slice, i, s->top_up_percentage[i], DCR_LIMIT_KIND_TOP_UP);
    *layer = (dcr__layer){
        .limit = s->base_limit[i],
        .full = s->full_limit[i],
        .given_by_limit = s->covered[i] - s->covered_top_up[i],
        .unjustified = dcr__part_of(slice, i, DCR_REASON_D03),
        .kept_by_group = f->pools != NULL ? f->pools->by_group[row] : INT64_MAX,
        .kept_by_country = f->pools != NULL ? f->pools->by_country[row] : INT64_MAX,
        .top_up_percentage = f->late != NULL ? dcr__late_percentage(&f->late[i], percentage) : percentage,
        .top_up_full = percentage,
        .pocket = s->pocket[i],
        .has_top_ups = s->has_top_ups[i] != 0,
        .is_after_cut = s->is_after_cut[i] != 0,
    };
}

static void put_row(dcr_claim *claim, const dcr__folds *f, size_t i, size_t at)
{
    dcr__sheet *sheet = &claim->sheet;
    const dcr__scratch *s = f->at_loss.s;
    sheet->invoice_ix[at] = f->at_loss.items[i].row;
    sheet->claim_by[at] = last_day(claim, f, i);
    sheet->loss_day[at] = loss_day_of(claim, f, i);
    const dcr_reason out = out_of_claim(claim, f, i, sheet->claim_by[at]);
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
    sheet->full[at] = s->percentage[i];
    sheet->percentage[at] = f->late != NULL ? dcr__late_percentage(&f->late[i], s->percentage[i]) : s->percentage[i];
    sheet->limit[at] = s->limit[i];
    sheet->given[at] = s->covered[i];
    sheet->frozen[at] = dcr__part_of(&f->at_loss, i, DCR_REASON_L08);
    sheet->basis[at] = s->basis[i];
    sheet->open_own[at] = f->open_own[i];
    sheet->amount[at] = sheet->qualifying[at];
    if (sheet->layers != NULL) put_layer(f, i, &sheet->layers[at]);
}

/* What was open and is not any more, at the rate of the sheet. */
static dcr_status put_received(dcr_claim *claim, const dcr__folds *f, size_t i, size_t at)
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
static void put_order(dcr_claim *claim, dcr__folds *f, uint32_t *row_of_item)
{
    dcr__slice *slice = &f->at_loss;
    const bool reordered = dcr__order_items(slice, claim->policy->terms.limit_order_key);
    size_t num = 0;
    for (size_t at = 0; at < slice->num; at++) {
        const size_t i = reordered ? slice->s->order[at] : at;
        if (row_of_item[i] != DCR_NO_INDEX) claim->sheet.order[num++] = row_of_item[i];
    }
}

static dcr_status fill(dcr_claim *claim, dcr__folds *f)
{
    dcr__slice *slice = &f->at_loss;
    dcr__sheet *sheet = &claim->sheet;
    uint32_t *row_of_item = slice->s->rank; /* free after the fold */
    DCR_TRY(new_sheet(claim, count_open(slice)));
    if (slice->is_wide) {
        sheet->layers = dcr__new_array(&claim->heap, count_open(slice), sizeof *sheet->layers);
        if (sheet->layers == NULL) return DCR_E_NOMEM;
    }
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
    sheet->is_given = !claim->policy->terms.move_up || slice->freeze_day != DCR_NO_DAY;
    put_order(claim, f, row_of_item);
    return DCR_OK;
}

/* What the buyer owed when the overdue was notified, else when the claim was filed, else on the date of loss. 17.2 */
static dcr_status owed_at_notice(dcr_claim *claim, dcr__folds *f)
{
    int32_t day = dcr__claim_event_day(claim, DCR_EVENT_OVERDUE_NOTICE);
    if (day == DCR_NO_DAY) day = claim->filed_day;
    if (day == DCR_NO_DAY) day = claim->loss_day;
    if (day == DCR_NO_DAY) day = claim->options.as_of_day;
    DCR_TRY(dcr__claim_fold(claim, &f->at_loss, day, NULL, &f->scratch[0]));
    if (f->at_loss.status != DCR_OK) return f->at_loss.status;
    for (size_t i = 0; i < f->at_loss.num; i++)
        if (f->scratch[0].status[i] == DCR_OK) claim->debt_at_notice += f->scratch[0].open[i];
    return DCR_OK;
}

/* The debt as it is on the day of the question: what each item waits for, and which deadlines are late. */
static dcr_status look_at_question(dcr_claim *claim, dcr__folds *f)
{
    const bool has_deadlines = dcr__policy_facts(claim->policy, DCR_TABLE_DEADLINES)->rows > 0;
    if (!dcr__is_per_invoice(claim) && !has_deadlines) return DCR_OK;
    DCR_TRY(dcr__claim_fold(claim, &f->at_question, claim->options.as_of_day, NULL, &f->scratch[1]));
    if (f->at_question.status != DCR_OK) return f->at_question.status;
    const dcr__loss_question question = {(int32_t)claim->options.cause, claim->options.cause_day,
                                         claim->options.filed_day};
    dcr__loss_days(&f->at_question, &question, f->loss_of);
    if (!has_deadlines) return DCR_OK;
    f->late = claim->room->late;
    memcpy(f->late, f->scratch[1].late, f->at_question.num * sizeof *f->late);
    return DCR_OK;
}

static dcr_status make(dcr_claim *claim, dcr__folds *f)
{
    claim->loss_day = DCR_NO_DAY;
    claim->filed_day = claim->options.filed_day;
    if (claim->filed_day == DCR_NO_DAY) claim->filed_day = dcr__claim_event_day(claim, DCR_EVENT_CLAIM_FILED);
    DCR_TRY(look_at_question(claim, f));
    DCR_TRY(dcr__claim_loss_day(claim, f));
    const bool at_notice = claim->policy->terms.threshold_measured_on == DCR_MEASURED_ON_DEBT_AT_NOTICE &&
                           claim->policy->terms.threshold_mode == DCR_THRESHOLD_MODE_GATE;
    if (at_notice && claim->reason == DCR_REASON_OK) DCR_TRY(owed_at_notice(claim, f));
    const int32_t day = claim->loss_day != DCR_NO_DAY ? claim->loss_day : claim->options.as_of_day;
    DCR_TRY(dcr__claim_open(claim, &f->at_loss, day, &f->scratch[0]));
    for (size_t i = 0; i < f->at_loss.num; i++) f->open_own[i] = f->scratch[0].open[i];
    DCR_TRY(dcr__claim_open(claim, &f->at_question, claim->options.as_of_day, &f->scratch[1]));
    DCR_TRY(dcr__claim_fold(claim, &f->at_loss, day, f->late, &f->scratch[0]));
    if (f->at_loss.status != DCR_OK) return f->at_loss.status;
    DCR_TRY(dcr__claim_pools(claim, f, day));
    claim->limit_applies = dcr__limit_applies(&f->at_loss);
    claim->regulatory_maximum = dcr__regulatory_maximum(&f->at_loss);
    return fill(claim, f);
}

dcr_status dcr__claim_sheet(dcr_claim *claim)
{
    dcr__folds f;
    memset(&f, 0, sizeof f);
    f.scratch = claim->room->scratch;
    f.open_own = claim->room->open_own;
    f.loss_of = claim->room->loss_of;
    claim->reason = DCR_REASON_OK;
    return make(claim, &f);
}
