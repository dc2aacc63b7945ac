/* Whether a claim meets what is needed. systems.md C1. Each check stands for the reasons that make it fail; one that would not stand if
 * all that is unknown were met is not known. */
#include "reader/claim_file.h"

#define BIT(code) DCR_REASON_BIT_##code

/* `whole`: reason of the claim, or beside the set of an invoice; 0: none. */
typedef struct check {
    uint32_t check;
    uint64_t reasons;
    dcr_reason whole;
} check;

static const check checks[] = {
    {DCR_CLAIM_CHECK_CAUSE, 0, DCR_REASON_T07},
    {DCR_CLAIM_CHECK_DATE_OF_LOSS, 0, DCR_REASON_T06},
    {DCR_CLAIM_CHECK_FILED_NOT_EARLY, 0, DCR_REASON_N04},
    {DCR_CLAIM_CHECK_FILED_IN_TIME, 0, DCR_REASON_N03},
    {DCR_CLAIM_CHECK_OVERDUE_NOTIFIED, BIT(N01) | BIT(N02), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_POLICY_PERIOD, BIT(T01) | BIT(T02) | BIT(T03) | BIT(T04) | BIT(T05), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_BUYER, BIT(I01) | BIT(I02) | BIT(I03) | BIT(I04) | BIT(I05) | BIT(I10), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_SALE, BIT(I06) | BIT(I07) | BIT(I11) | BIT(I12) | BIT(I13) | BIT(I16) | BIT(I17) | BIT(I18), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_DECLARED, BIT(I14), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_PREMIUM, BIT(I15), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_DOCUMENTS, BIT(N06), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_PAYMENT_TERMS, BIT(P01) | BIT(P02) | BIT(P03), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_LIMIT, BIT(L01) | BIT(L02) | BIT(L03) | BIT(L04) | BIT(L05) | BIT(L09), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_DISCRETIONARY, BIT(D01) | BIT(D02) | BIT(D04) | BIT(D05) | BIT(D07), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_COVER_IN_FORCE, BIT(C01) | BIT(C02) | BIT(C03) | BIT(C04) | BIT(C05), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_DISPUTE, BIT(I08), DCR_REASON_UNSET},
    {DCR_CLAIM_CHECK_THRESHOLD, 0, DCR_REASON_R01},
};

/* What the claim as a whole loses for a reason; 0: it does not have it. */
static int64_t whole_amount(const dcr_claim *claim, dcr_reason reason)
{
    int64_t taken = 0;
    for (size_t i = 0; reason == DCR_REASON_R01 && i < claim->ladder.num_rungs; i++)
        if (claim->ladder.rungs[i].reason == (int32_t)reason) taken += claim->ladder.rungs[i].taken;
    return reason == DCR_REASON_R01 ? taken : claim->reason == reason ? claim->gross_debt : 0;
}

static bool has_whole(const dcr_claim *claim, dcr_reason reason)
{
    return reason == DCR_REASON_R01 ? whole_amount(claim, reason) > 0 : claim->reason == reason;
}

/* An invoice that alone is too early or too late for the claim. */
static bool has_alone(const dcr_claim *claim, size_t row, dcr_reason reason)
{
    const bool is_claim = claim->reason == DCR_REASON_OK || claim->reason == DCR_REASON_R01;
    const bool is_such = reason == DCR_REASON_T06 || reason == DCR_REASON_N03;
    return is_claim && is_such && claim->sheet.reason[row] == (uint32_t)reason;
}

static dcr_status put(dcr__claim_file *file, uint32_t kind, uint32_t answer, dcr_reason reason, uint32_t invoice_ix, int64_t amount)
{
    size_t row = 0;
    DCR_TRY(dcr__result_row(file->result, DCR_TABLE_CLAIM_CHECKS, &row));
    dcr__result_uint32(file->result, DCR_CLAIM_CHECKS_CHECK)[row] = kind;
    dcr__result_uint32(file->result, DCR_CLAIM_CHECKS_RESULT)[row] = answer;
    dcr__result_uint32(file->result, DCR_CLAIM_CHECKS_REASON)[row] = (uint32_t)reason;
    dcr__result_uint32(file->result, DCR_CLAIM_CHECKS_TERM)[row] = reason != DCR_REASON_OK ? (uint32_t)dcr__reason_term(reason) : 0;
    dcr__result_uint32(file->result, DCR_CLAIM_CHECKS_INVOICE_IX)[row] = invoice_ix;
    dcr__result_int64(file->result, DCR_CLAIM_CHECKS_AMOUNT)[row] = amount;
    dcr__result_uint8(file->result, DCR_CLAIM_CHECKS_IS_CURABLE)[row] = dcr__reason_is_curable(reason);
    file->num_failed += answer == DCR_ANSWER_NO;
    file->num_unknown += answer == DCR_ANSWER_UNKNOWN;
    return DCR_OK;
}

static dcr_status fail_check(dcr__claim_file *file, uint32_t kind, dcr_reason reason, bool stays, uint32_t invoice_ix, int64_t amount)
{
    return put(file, kind, stays ? DCR_ANSWER_NO : DCR_ANSWER_UNKNOWN, reason, invoice_ix, amount);
}

static dcr_status check_invoice(dcr__claim_file *file, const check *c, size_t row, size_t *num)
{
    const dcr__sheet *sheet = &file->claim->sheet;
    const uint32_t invoice_ix = sheet->invoice_ix[row];
    const uint32_t met_row = file->met_of[row];
    const bool is_met_line = met_row != DCR_NO_INDEX;
    const uint64_t met_reasons = is_met_line ? file->met->sheet.reasons[met_row] : 0;
    for (uint64_t set = sheet->reasons[row] & c->reasons; set != 0; set &= set - 1) {
        const int bit = dcr__lowest_bit(set);
        DCR_TRY(fail_check(file, c->check, dcr__reason_of_bit(bit), (met_reasons >> bit & 1) != 0, invoice_ix, sheet->open[row]));
        (*num)++;
    }
    if (!has_alone(file->claim, row, c->whole)) return DCR_OK;
    (*num)++;
    const bool stays = is_met_line && has_alone(file->met, met_row, c->whole);
    return fail_check(file, c->check, c->whole, stays, invoice_ix, sheet->open[row]);
}

static dcr_status run_check(dcr__claim_file *file, const check *c)
{
    size_t num = 0;
    if (c->whole != DCR_REASON_UNSET && has_whole(file->claim, c->whole)) {
        num++;
        DCR_TRY(fail_check(file, c->check, c->whole, has_whole(file->met, c->whole), DCR_NO_INDEX, whole_amount(file->claim, c->whole)));
    }
    for (size_t row = 0; row < file->claim->sheet.rows; row++) DCR_TRY(check_invoice(file, c, row, &num));
    return num > 0 ? DCR_OK : put(file, c->check, DCR_ANSWER_YES, DCR_REASON_OK, DCR_NO_INDEX, 0);
}

dcr_status dcr__claim_checks(dcr__claim_file *file)
{
    DCR_TRY(dcr__result_add(file->result, DCR_TABLE_CLAIM_CHECKS, 0));
    for (size_t i = 0; i < sizeof checks / sizeof checks[0]; i++) DCR_TRY(run_check(file, &checks[i]));
    return DCR_OK;
}
