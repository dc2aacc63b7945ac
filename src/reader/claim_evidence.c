/* What the policy wants to be shown, and what the book says of it. systems.md C6: conditions that it requires, and events that its
 * deadlines ask for. */
#include "reader/claim_file.h"
#include "rule/agreed_deadline.h"

/* What the lines say together. */
typedef struct evidence {
    uint32_t condition, event, missing_ix;
    dcr_reason reason;
    const char *deadline;
    size_t length;
    int64_t num[4]; /* by answer */
    int64_t amount;
} evidence;

static void count(const dcr__claim_file *file, size_t i, uint32_t answer, evidence *e)
{
    e->num[answer]++;
    if (answer == DCR_ANSWER_YES) return;
    e->amount += file->slice->s->open[i];
    if (e->missing_ix == DCR_NO_INDEX) e->missing_ix = file->slice->items[i].row;
}

static bool is_waived(const dcr__claim_file *file, uint32_t condition)
{
    const dcr_table *waivers = file->asked->waivers;
    const uint32_t *waived = dcr_table_uint32(waivers, DCR_CLAIM_WAIVERS_CONDITION);
    for (size_t k = 0; waived != NULL && condition != 0 && k < dcr_table_rows(waivers); k++)
        if (waived[k] == condition) return true;
    return false;
}

static dcr_status put(dcr__claim_file *file, const evidence *e)
{
    const uint32_t answer = e->num[DCR_ANSWER_NO] > 0 ? DCR_ANSWER_NO : e->num[DCR_ANSWER_UNKNOWN] > 0 ? DCR_ANSWER_UNKNOWN : DCR_ANSWER_YES;
    const bool is_excused = is_waived(file, e->condition);
    const bool is_there = answer == DCR_ANSWER_YES || (e->condition == 0 && answer == DCR_ANSWER_UNKNOWN);
    size_t row = 0;
    if (e->num[DCR_ANSWER_YES] + e->num[DCR_ANSWER_NO] + e->num[DCR_ANSWER_UNKNOWN] == 0) return DCR_OK;
    DCR_TRY(dcr__result_row(file->result, DCR_TABLE_CLAIM_EVIDENCE, &row));
    dcr__result_uint32(file->result, DCR_CLAIM_EVIDENCE_CONDITION)[row] = e->condition;
    dcr__result_uint32(file->result, DCR_CLAIM_EVIDENCE_EVENT)[row] = e->event;
    dcr__result_uint32(file->result, DCR_CLAIM_EVIDENCE_ANSWER)[row] = answer;
    dcr__result_uint8(file->result, DCR_CLAIM_EVIDENCE_IS_EXCUSED)[row] = is_excused;
    dcr__result_uint32(file->result, DCR_CLAIM_EVIDENCE_REASON)[row] = (uint32_t)(is_there ? DCR_REASON_OK : e->reason);
    dcr__result_uint32(file->result, DCR_CLAIM_EVIDENCE_INVOICE_IX)[row] = e->missing_ix;
    dcr__result_int64(file->result, DCR_CLAIM_EVIDENCE_AMOUNT)[row] = e->amount;
    dcr__result_int64(file->result, DCR_CLAIM_EVIDENCE_NUM_YES)[row] = e->num[DCR_ANSWER_YES];
    dcr__result_int64(file->result, DCR_CLAIM_EVIDENCE_NUM_NO)[row] = e->num[DCR_ANSWER_NO];
    dcr__result_int64(file->result, DCR_CLAIM_EVIDENCE_NUM_UNKNOWN)[row] = e->num[DCR_ANSWER_UNKNOWN];
    file->num_missing += answer != DCR_ANSWER_YES && !is_excused;
    return dcr__result_put_text(file->result, DCR_CLAIM_EVIDENCE_DEADLINE, row, e->deadline, e->length);
}

static dcr_status put_condition(dcr__claim_file *file, uint32_t condition)
{
    const dcr__slice *slice = file->slice;
    const uint32_t *answers = dcr__facts_values(&slice->book->facts[DCR_TABLE_CONDITIONS], DCR_CONDITIONS_ANSWER);
    uint32_t *row_of = slice->s->spare;
    evidence e = {.condition = condition, .missing_ix = DCR_NO_INDEX, .reason = dcr__condition_reason(condition), .deadline = ""};
    dcr__condition_rows(slice, condition, row_of);
    for (size_t i = 0; i < slice->num; i++)
        if (dcr__is_line(file, i)) count(file, i, row_of[i] != DCR_NO_INDEX ? answers[row_of[i]] : DCR_ANSWER_UNKNOWN, &e);
    return put(file, &e);
}

static uint32_t answer_of(int32_t state)
{
    return state == DCR_DEADLINE_STATE_OPEN ? DCR_ANSWER_UNKNOWN : state == DCR_DEADLINE_STATE_MISSED ? DCR_ANSWER_NO : DCR_ANSWER_YES;
}

static dcr_status put_deadline(dcr__claim_file *file, size_t first)
{
    const dcr__slice *slice = file->slice;
    evidence e = {.missing_ix = DCR_NO_INDEX, .reason = DCR_REASON_N01, .deadline = ""};
    for (size_t i = 0; i < slice->num; i++) {
        dcr__deadline deadline;
        if (!dcr__is_line(file, i) || !dcr__deadline_of(slice, i, first, &deadline)) continue;
        if (e.event == 0) e.event = deadline.event;
        e.deadline = deadline.name;
        e.length = deadline.length;
        count(file, i, answer_of(dcr__deadline_judge(slice, i, &deadline).state), &e);
    }
    return put(file, &e);
}

dcr_status dcr__claim_evidence(dcr__claim_file *file)
{
    DCR_TRY(dcr__result_add(file->result, DCR_TABLE_CLAIM_EVIDENCE, 0));
    for (uint32_t condition = 1; dcr__condition_reason(condition) != DCR_REASON_UNSET; condition++)
        if (dcr__condition_required(file->slice->policy, condition)) DCR_TRY(put_condition(file, condition));
    for (size_t row = 0; row < dcr__deadlines(file->slice)->rows; row++) DCR_TRY(put_deadline(file, row));
    return DCR_OK;
}
