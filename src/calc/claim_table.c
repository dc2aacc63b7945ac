/* A finished claim as result tables. */
#include <string.h>

#include "calc/claim.h"

static dcr_status fill_ladder(dcr_claim *claim)
{
    const dcr__ladder *ladder = &claim->ladder;
    const size_t rows = ladder->num_rungs;
    size_t length = 0;
    for (size_t i = 0; i < rows; i++) length += strlen(ladder->rungs[i].clause);
    int64_t *block = dcr__new_array(&claim->heap, rows * 6 + 2 + length / 8 + 1, sizeof *block);
    if (block == NULL) return DCR_E_NOMEM;
    claim->ladder_block = block;
    int64_t *const before = block;
    int64_t *const taken = block + rows;
    int64_t *const after = block + 2 * rows;
    int64_t *const offsets = block + 3 * rows;
    uint32_t *const codes = (uint32_t *)(void *)(block + 4 * rows + 1);
    char *const bytes = (char *)(codes + 4 * rows);
    for (size_t i = 0; i < rows; i++) {
        const dcr__rung *rung = &ladder->rungs[i];
        const size_t size = strlen(rung->clause);
        before[i] = rung->before;
        taken[i] = rung->taken;
        after[i] = rung->after;
        codes[i] = (uint32_t)rung->step;
        codes[rows + i] = (uint32_t)rung->reason;
        codes[2 * rows + i] = (uint32_t)rung->term;
        memcpy(bytes + offsets[i], rung->clause, size);
        offsets[i + 1] = offsets[i] + (int64_t)size;
    }
    dcr_table *table = &claim->ladder_table;
    dcr__table_init(table, DCR_TABLE_CLAIM_LADDER, rows);
    dcr__table_set(table, DCR_CLAIM_LADDER_STEP, codes);
    dcr__table_set(table, DCR_CLAIM_LADDER_REASON, codes + rows);
    dcr__table_set(table, DCR_CLAIM_LADDER_TERM, codes + 2 * rows);
    dcr__table_set(table, DCR_CLAIM_LADDER_BEFORE, before);
    dcr__table_set(table, DCR_CLAIM_LADDER_TAKEN, taken);
    dcr__table_set(table, DCR_CLAIM_LADDER_AFTER, after);
    dcr__table_set_text(table, DCR_CLAIM_LADDER_CLAUSE, bytes, offsets);
    return DCR_OK;
}

static void show_sheet(dcr_claim *claim)
{
    const dcr__sheet *sheet = &claim->sheet;
    dcr_table *table = &claim->sheet_table;
    dcr__table_init(table, DCR_TABLE_CLAIM_SHEET, sheet->rows);
    dcr__table_set(table, DCR_CLAIM_SHEET_INVOICE_IX, sheet->invoice_ix);
    dcr__table_set(table, DCR_CLAIM_SHEET_LOSS_DAY, sheet->loss_day);
    dcr__table_set(table, DCR_CLAIM_SHEET_OPEN, sheet->open);
    dcr__table_set(table, DCR_CLAIM_SHEET_QUALIFYING, sheet->qualifying);
    dcr__table_set(table, DCR_CLAIM_SHEET_RECEIVED_AFTER, sheet->received);
    dcr__table_set(table, DCR_CLAIM_SHEET_COVERED, sheet->covered);
    dcr__table_set(table, DCR_CLAIM_SHEET_INSURED_PERCENTAGE, sheet->percentage);
    dcr__table_set(table, DCR_CLAIM_SHEET_INDEMNITY, sheet->indemnity);
    dcr__table_set(table, DCR_CLAIM_SHEET_REASON, sheet->reason);
    dcr__table_set(table, DCR_CLAIM_SHEET_REASONS, sheet->reasons);
    dcr__table_set(table, DCR_CLAIM_SHEET_CLAIM_BY_DAY, sheet->claim_by);
}

/* The last day to file without losing an invoice that is in the claim. */
static int32_t last_day(const dcr__sheet *sheet)
{
    int32_t day = DCR_NO_DAY;
    for (size_t i = 0; i < sheet->rows; i++) {
        if (sheet->claim_by[i] == DCR_NO_DAY || sheet->qualifying[i] == 0) continue;
        if (day == DCR_NO_DAY || sheet->claim_by[i] < day) day = sheet->claim_by[i];
    }
    return day;
}

static void fill_days_and_codes(dcr_claim *claim)
{
    static const dcr_column columns[] = {DCR_CLAIM_TOTALS_LOSS_DAY, DCR_CLAIM_TOTALS_CLAIM_FROM_DAY,
                                         DCR_CLAIM_TOTALS_CLAIM_BY_DAY, DCR_CLAIM_TOTALS_INDEMNITY_DAY,
                                         DCR_CLAIM_TOTALS_YEAR_FROM_DAY, DCR_CLAIM_TOTALS_YEAR_UNTIL_DAY,
                                         DCR_CLAIM_TOTALS_FILED_DAY};
    const int32_t days[] = {claim->loss_day, claim->loss_day, last_day(&claim->sheet),
                            dcr__indemnity_day(claim), claim->year.from_day, claim->year.until_day, claim->filed_day};
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        claim->total_days[i] = days[i];
        dcr__table_set(&claim->totals_table, columns[i], &claim->total_days[i]);
    }
    claim->total_codes[0] = claim->options.buyer_ix;
    claim->total_codes[1] = claim->options.cause;
    claim->total_codes[2] = (uint32_t)claim->reason;
    dcr__table_set(&claim->totals_table, DCR_CLAIM_TOTALS_BUYER_IX, &claim->total_codes[0]);
    dcr__table_set(&claim->totals_table, DCR_CLAIM_TOTALS_CAUSE, &claim->total_codes[1]);
    dcr__table_set(&claim->totals_table, DCR_CLAIM_TOTALS_REASON, &claim->total_codes[2]);
}

static void fill_amounts(dcr_claim *claim)
{
    static const dcr_column columns[] = {
        DCR_CLAIM_TOTALS_GROSS_DEBT, DCR_CLAIM_TOTALS_QUALIFYING, DCR_CLAIM_TOTALS_RECEIVED_AFTER,
        DCR_CLAIM_TOTALS_COVERED, DCR_CLAIM_TOTALS_INDEMNITY, DCR_CLAIM_TOTALS_RETAINED,
        DCR_CLAIM_TOTALS_FIRST_LOSS_USED_BEFORE, DCR_CLAIM_TOTALS_FIRST_LOSS_USED_AFTER,
        DCR_CLAIM_TOTALS_FIRST_LOSS_LEFT, DCR_CLAIM_TOTALS_LIABILITY_USED_BEFORE,
        DCR_CLAIM_TOTALS_LIABILITY_USED_AFTER, DCR_CLAIM_TOTALS_MAXIMUM_LIABILITY, DCR_CLAIM_TOTALS_COSTS,
        DCR_CLAIM_TOTALS_ALREADY_PAID, DCR_CLAIM_TOTALS_PAYABLE, DCR_CLAIM_TOTALS_COUNTRY_PAID_BEFORE,
    };
    const dcr__year *year = &claim->year;
    const int64_t indemnity = claim->indemnity;
    const dcr__first_loss *loss = &year->first_loss[0];
    const int64_t used = loss->used + loss->taken;
    const int64_t paid = claim->options.already_paid != DCR_NO_AMOUNT ? claim->options.already_paid : 0;
    const int64_t values[] = {
        claim->gross_debt, claim->qualifying, claim->received, claim->covered, indemnity,
        claim->gross_debt + claim->costs - claim->received - indemnity, loss->used, used,
        loss->agreed == DCR_NO_AMOUNT ? DCR_NO_AMOUNT : dcr__max(0, loss->agreed - used), year->liability_used,
        year->liability_used + indemnity, year->maximum, claim->costs, paid, dcr__max(0, indemnity - paid), year->country_paid,
    };
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        claim->total_amounts[i] = values[i];
        dcr__table_set(&claim->totals_table, columns[i], &claim->total_amounts[i]);
    }
}

dcr_status dcr__claim_tables(dcr_claim *claim)
{
    dcr__table_init(&claim->totals_table, DCR_TABLE_CLAIM_TOTALS, 1);
    fill_days_and_codes(claim);
    fill_amounts(claim);
    show_sheet(claim);
    return fill_ladder(claim);
}
