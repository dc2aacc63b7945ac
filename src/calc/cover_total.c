/* The sums of the shards become two small tables; that the parts add up to the gross is checked in every build. */
#include "calc/cover.h"

#include <string.h>

#include "base/ckd.h"

static void add_total(dcr__total *into, const dcr__total *from)
{
    const uint64_t low = into->low + from->low;
    into->high += from->high + (low < into->low ? 1 : 0);
    into->low = low;
}

static void add_shard(dcr__sums *into, const dcr__sums *from)
{
    add_total(&into->gross, &from->gross);
    add_total(&into->exposure, &from->exposure);
    add_total(&into->overdue, &from->overdue);
    add_total(&into->covered, &from->covered);
    add_total(&into->insured, &from->insured);
    add_total(&into->unallocated, &from->unallocated);
    for (size_t i = 0; i < dcr__num_reasons(); i++) {
        add_total(&into->by_reason[i], &from->by_reason[i]);
        into->count_by_reason[i] += from->count_by_reason[i];
    }
    into->num_invoices += from->num_invoices;
    into->num_not_yet += from->num_not_yet;
    into->num_refused += from->num_refused;
    into->num_stopped += from->num_stopped;
    into->num_without_rate += from->num_without_rate;
}

static int64_t refused_rows(const dcr_cover *cover)
{
    const dcr_book *book = cover->book;
    return (int64_t)book->facts[DCR_TABLE_INVOICES].rows - (int64_t)book->items.start[book->num_buyers];
}

static dcr_status fill_reasons(dcr_cover *cover, const dcr__sums *sums, int64_t gross)
{
    size_t rows = 0;
    int64_t sum = 0;
    for (size_t i = 0; i < dcr__num_reasons(); i++) {
        int64_t amount = 0;
        if (sums->count_by_reason[i] == 0) continue;
        if (!dcr__total_get(&sums->by_reason[i], &amount)) return DCR_E_OVERFLOW;
        cover->reason_codes[rows] = (uint32_t)dcr_reason_at(i);
        cover->reason_amounts[rows] = amount;
        cover->reason_counts[rows++] = sums->count_by_reason[i];
        if (!dcr__add(sum, amount, &sum)) return DCR_E_OVERFLOW;
    }
    DCR_ENSURE(sum == gross);
    dcr__table_init(&cover->reasons_table, DCR_TABLE_COVER_REASONS, rows);
    dcr__table_set(&cover->reasons_table, DCR_COVER_REASONS_REASON, cover->reason_codes);
    dcr__table_set(&cover->reasons_table, DCR_COVER_REASONS_AMOUNT, cover->reason_amounts);
    dcr__table_set(&cover->reasons_table, DCR_COVER_REASONS_NUM_INVOICES, cover->reason_counts);
    return DCR_OK;
}

static void fill_totals(dcr_cover *cover, const int64_t *money, const dcr__sums *sums, const dcr__book_limits *limits)
{
    static const dcr_column columns[] = {
        DCR_COVER_TOTALS_GROSS, DCR_COVER_TOTALS_EXPOSURE, DCR_COVER_TOTALS_OVERDUE, DCR_COVER_TOTALS_COVERED,
        DCR_COVER_TOTALS_INSURED, DCR_COVER_TOTALS_UNALLOCATED, DCR_COVER_TOTALS_SETTLED, DCR_COVER_TOTALS_UNCOVERED,
        DCR_COVER_TOTALS_NUM_INVOICES, DCR_COVER_TOTALS_NUM_NOT_YET, DCR_COVER_TOTALS_NUM_REFUSED,
        DCR_COVER_TOTALS_NUM_BUYERS, DCR_COVER_TOTALS_NUM_STOPPED,
        DCR_COVER_TOTALS_INSURABLE_EXPOSURE, DCR_COVER_TOTALS_LIMITS, DCR_COVER_TOTALS_NUM_LIMITS,
        DCR_COVER_TOTALS_NUM_LIMITS_WITHOUT_RATE,
    };
    const int64_t values[] = {money[0], money[1], money[2], money[3], money[4], money[5],
                              money[0] - money[1], money[1] - money[3], sums->num_invoices, sums->num_not_yet,
                              sums->num_refused + refused_rows(cover), (int64_t)cover->book->num_buyers,
                              sums->num_stopped, limits->exposure, limits->limits, limits->num_limits,
                              limits->num_without_rate};
    dcr__table_init(&cover->totals_table, DCR_TABLE_COVER_TOTALS, 1);
    cover->totals_day = cover->as_of;
    dcr__table_set(&cover->totals_table, DCR_COVER_TOTALS_AS_OF_DAY, &cover->totals_day);
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        cover->totals[i] = values[i];
        dcr__table_set(&cover->totals_table, columns[i], &cover->totals[i]);
    }
}

dcr_status dcr__cover_total(dcr_cover *cover)
{
    dcr__sums sums;
    memset(&sums, 0, sizeof sums);
    for (uint32_t i = 0; i < cover->num_shards; i++) add_shard(&sums, &cover->shards[i].sums);
    const dcr__total *const totals[] = {&sums.gross, &sums.exposure, &sums.overdue,
                                        &sums.covered, &sums.insured, &sums.unallocated};
    int64_t money[6];
    for (size_t i = 0; i < 6; i++)
        if (!dcr__total_get(totals[i], &money[i])) return DCR_E_OVERFLOW;
    DCR_TRY(fill_reasons(cover, &sums, money[0]));
    dcr__book_limits limits;
    DCR_TRY(dcr__cover_sum_limits(cover, sums.num_without_rate, &limits));
    fill_totals(cover, money, &sums, &limits);
    return DCR_OK;
}
