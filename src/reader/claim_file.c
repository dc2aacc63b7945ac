/* The file of one claim: eligibility, lines, evidence. systems.md C1, C6, 2.4. What is computed: docs/readers/claim-file.md 2. */
#include "reader/claim_file.h"

#include "base/refuse.h"
#include "base/sized.h"

/* Who is to collect, and whether there is something to claim. systems.md 2.4 row 19 */
static uint32_t case_kind(const dcr__claim_file *file, bool has_plan)
{
    const uint32_t wish = file->asked->wants_collection;
    const bool collects = wish == DCR_ANSWER_YES || (wish != DCR_ANSWER_NO && !has_plan);
    if (file->claim->covered > 0) return collects ? DCR_CASE_KIND_CLAIM_AND_COLLECT : DCR_CASE_KIND_CLAIM_AND_MONITOR;
    return collects ? DCR_CASE_KIND_COLLECT : DCR_CASE_KIND_MONITOR;
}

static bool has_event(const dcr__slice *slice, uint32_t kind)
{
    for (size_t k = 0; k < slice->num_events; k++)
        if (slice->events[k].event == kind) return true;
    return false;
}

static dcr_status put_totals(const dcr__claim_file *file)
{
    static const dcr_column columns[] = {DCR_CLAIM_FILE_TOTALS_OPEN, DCR_CLAIM_FILE_TOTALS_NET, DCR_CLAIM_FILE_TOTALS_VAT,
                                         DCR_CLAIM_FILE_TOTALS_QUALIFYING, DCR_CLAIM_FILE_TOTALS_COVERED};
    const dcr_result *t = file->result;
    const dcr_claim *claim = file->claim;
    const bool has_plan = has_event(file->slice, DCR_EVENT_PAYMENT_PLAN);
    size_t row = 0;
    DCR_TRY(dcr__result_add(file->result, DCR_TABLE_CLAIM_FILE_TOTALS, 0));
    DCR_TRY(dcr__result_row(file->result, DCR_TABLE_CLAIM_FILE_TOTALS, &row));
    for (size_t k = 0; k < sizeof columns / sizeof columns[0]; k++) dcr__result_int64(t, columns[k])[row] = file->sums[k];
    dcr__result_uint32(t, DCR_CLAIM_FILE_TOTALS_BUYER_IX)[row] = claim->options.buyer_ix;
    dcr__result_uint32(t, DCR_CLAIM_FILE_TOTALS_CAUSE)[row] = claim->options.cause;
    dcr__result_uint32(t, DCR_CLAIM_FILE_TOTALS_REASON)[row] = (uint32_t)claim->reason;
    dcr__result_int32(t, DCR_CLAIM_FILE_TOTALS_LOSS_DAY)[row] = claim->loss_day;
    dcr__result_int32(t, DCR_CLAIM_FILE_TOTALS_CLAIM_BY_DAY)[row] =
        dcr_table_int32(&claim->totals_table, DCR_CLAIM_TOTALS_CLAIM_BY_DAY)[0];
    dcr__result_int64(t, DCR_CLAIM_FILE_TOTALS_INDEMNITY)[row] = claim->indemnity;
    dcr__result_int64(t, DCR_CLAIM_FILE_TOTALS_DUE)[row] = file->due;
    dcr__result_int64(t, DCR_CLAIM_FILE_TOTALS_NOT_DUE)[row] = file->sums[0] - file->due;
    dcr__result_int64(t, DCR_CLAIM_FILE_TOTALS_NUM_FAILED)[row] = file->num_failed;
    dcr__result_int64(t, DCR_CLAIM_FILE_TOTALS_NUM_UNKNOWN)[row] = file->num_unknown;
    dcr__result_int64(t, DCR_CLAIM_FILE_TOTALS_NUM_MISSING)[row] = file->num_missing;
    dcr__result_uint8(t, DCR_CLAIM_FILE_TOTALS_HAS_PLAN)[row] = has_plan;
    dcr__result_uint32(t, DCR_CLAIM_FILE_TOTALS_CASE_KIND)[row] = case_kind(file, has_plan);
    return DCR_OK;
}

static bool stands_at(const dcr__sheet *sheet, uint32_t row, uint32_t invoice_ix)
{
    return row < sheet->rows && sheet->invoice_ix[row] == invoice_ix;
}

/* Both sheets and the items stand in the same order. */
static dcr_status map_sheets(dcr__claim_file *file)
{
    const dcr__heap *heap = &file->result->heap;
    const dcr__sheet *sheet = &file->claim->sheet;
    uint32_t row = 0;
    uint32_t met_row = 0;
    file->row_of = dcr__new_array(heap, file->slice->num, sizeof *file->row_of);
    file->met_of = dcr__new_array(heap, sheet->rows, sizeof *file->met_of);
    if (file->row_of == NULL || file->met_of == NULL) return DCR_E_NOMEM;
    for (size_t i = 0; i < sheet->rows; i++) file->met_of[i] = DCR_NO_INDEX;
    for (size_t i = 0; i < file->slice->num; i++) {
        const uint32_t invoice_ix = file->slice->items[i].row;
        const bool is_on = stands_at(sheet, row, invoice_ix);
        const bool is_met = stands_at(&file->met->sheet, met_row, invoice_ix);
        if (is_on && is_met) file->met_of[row] = met_row;
        file->row_of[i] = is_on ? row : DCR_NO_INDEX;
        row += is_on;
        met_row += is_met;
    }
    return DCR_OK;
}

static dcr_status fill(dcr__claim_file *file)
{
    DCR_TRY(map_sheets(file));
    DCR_TRY(dcr__claim_checks(file));
    DCR_TRY(dcr__claim_lines(file));
    DCR_TRY(dcr__claim_evidence(file));
    return put_totals(file);
}

/* With the debt on the day of the question. */
static dcr_status look_and_fill(dcr__claim_file *file, const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *options)
{
    dcr__claims claims;
    dcr__slice slice;
    dcr_status status = dcr__claims_open(&claims, &file->result->heap, policy, book, options, NULL);
    if (status == DCR_OK) status = dcr__claims_look(&claims, options->buyer_ix, options->as_of_day, &slice);
    if (status == DCR_OK) status = slice.status;
    file->slice = &slice;
    if (status == DCR_OK) status = fill(file);
    file->slice = NULL;
    dcr__release(&file->result->heap, file->row_of);
    dcr__release(&file->result->heap, file->met_of);
    dcr__claims_close(&claims);
    return status;
}

/* The claim as the facts are, and as if all that is unknown were met. */
static dcr_status ask_twice(dcr__claim_file *file, const dcr_policy *policy, const dcr_book *book, const dcr_claim_options *options,
                            const dcr_allocator *allocator, dcr_error *err)
{
    dcr_claim_options met_options = *options;
    dcr_claim *claim = NULL;
    dcr_claim *met = NULL;
    met_options.unknown_as = DCR_UNKNOWN_AS_MET;
    dcr_status status = dcr_claim_compute(policy, book, options, allocator, &claim, err);
    if (status == DCR_OK) status = dcr_claim_compute(policy, book, &met_options, allocator, &met, err);
    file->claim = claim;
    file->met = met;
    if (status == DCR_OK) {
        status = look_and_fill(file, policy, book, options);
        if (status != DCR_OK) status = dcr__refuse_at(err, status, 0, DCR_TABLE_BUYERS, 0, (int64_t)options->buyer_ix, "the file of the claim");
    }
    dcr_claim_free(claim);
    dcr_claim_free(met);
    return status;
}

void dcr_claim_file_options_init(dcr_claim_file_options *options, size_t size)
{
    static const dcr_claim_file_options init = DCR_CLAIM_FILE_OPTIONS_INIT;
    dcr__sized_init(options, size, &init, sizeof init, sizeof init);
}

static dcr_status check_options(const dcr_claim_file_options *asked, dcr_error *err)
{
    if (asked->wants_collection > DCR_ANSWER_UNKNOWN) return dcr__refuse(err, DCR_E_RANGE, "wants_collection must be one of dcr_answer, or 0");
    if (asked->waivers != NULL && dcr_table_kind_of(asked->waivers) != DCR_TABLE_CLAIM_WAIVERS)
        return dcr__refuse(err, DCR_E_UNKNOWN, "waivers is not a table of waivers");
    return DCR_OK;
}

dcr_status dcr_claim_file_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_claim_file_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err)
{
    if (policy == NULL || book == NULL || out == NULL) return dcr__refuse(err, DCR_E_NULL, "policy, book or out is NULL");
    dcr_claim_file_options asked;
    dcr_claim_options claim = DCR_CLAIM_OPTIONS_INIT;
    dcr_status status = dcr__sized_read(&asked, sizeof asked, sizeof asked, options);
    if (status != DCR_OK)
        return dcr__refuse(err, status, "options is NULL or of unknown size; use DCR_CLAIM_FILE_OPTIONS_INIT");
    dcr__claim_file file = {.asked = &asked};
    claim.as_of_day = asked.as_of_day;
    claim.buyer_ix = asked.buyer_ix;
    claim.cause = asked.cause;
    claim.cause_day = asked.cause_day;
    claim.filed_day = asked.filed_day;
    status = check_options(&asked, err);
    if (status == DCR_OK) status = dcr__result_new(allocator, policy->terms.currency, &file.result, err);
    if (status != DCR_OK) return status;
    status = ask_twice(&file, policy, book, &claim, allocator, err);
    if (status == DCR_OK)
        *out = file.result;
    else
        dcr_result_free(file.result);
    return status;
}
