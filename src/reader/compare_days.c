/* Policies on the history of a book: the cover of each on each day. */
#include "reader/compare.h"

#include "base/check.h"
#include "delcredere/cover.h"

static int64_t total_of(const dcr_cover *cover, dcr_column column)
{
    return dcr_table_int64(dcr_cover_table(cover, DCR_TABLE_COVER_TOTALS), column)[0];
}

static dcr_status put_day(const dcr__compare *c, size_t policy, size_t day, const dcr_cover *cover)
{
    static const struct { dcr_column from, to; } columns[] = {
        {DCR_COVER_TOTALS_EXPOSURE, DCR_COMPARE_DAYS_EXPOSURE}, {DCR_COVER_TOTALS_COVERED, DCR_COMPARE_DAYS_COVERED},
        {DCR_COVER_TOTALS_INSURED, DCR_COMPARE_DAYS_INSURED}, {DCR_COVER_TOTALS_UNCOVERED, DCR_COMPARE_DAYS_UNCOVERED},
    };
    const size_t row = policy * c->asked.num_days + day;
    const dcr_rounding agreed = c->policies[policy]->terms.rounding;
    dcr__tally sums = {.rounding = agreed != DCR_ROUNDING_UNSET ? agreed : DCR_ROUNDING_HALF_UP};
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++)
        dcr__result_int64(c->result, columns[i].to)[row] = total_of(cover, columns[i].from);
    dcr__result_uint32(c->result, DCR_COMPARE_DAYS_POLICY_IX)[row] = (uint32_t)policy;
    dcr__result_int32(c->result, DCR_COMPARE_DAYS_AS_OF_DAY)[row] = c->asked.days[day];
    dcr__result_int64(c->result, DCR_COMPARE_DAYS_COVERED_SHARE)[row] =
        dcr__tally_ratio(&sums, total_of(cover, DCR_COVER_TOTALS_COVERED), DCR_SHARE_ONE, total_of(cover, DCR_COVER_TOTALS_EXPOSURE));
    return sums.status;
}

static dcr_status put_reasons(const dcr__compare *c, size_t policy, size_t day, const dcr_cover *cover)
{
    const dcr_table *reasons = dcr_cover_table(cover, DCR_TABLE_COVER_REASONS);
    for (size_t i = 0; i < dcr_table_rows(reasons); i++) {
        size_t row = 0;
        DCR_TRY(dcr__result_row(c->result, DCR_TABLE_COMPARE_REASONS, &row));
        dcr__result_uint32(c->result, DCR_COMPARE_REASONS_POLICY_IX)[row] = (uint32_t)policy;
        dcr__result_int32(c->result, DCR_COMPARE_REASONS_AS_OF_DAY)[row] = c->asked.days[day];
        dcr__result_uint32(c->result, DCR_COMPARE_REASONS_REASON)[row] = dcr_table_uint32(reasons, DCR_COVER_REASONS_REASON)[i];
        dcr__result_int64(c->result, DCR_COMPARE_REASONS_AMOUNT)[row] = dcr_table_int64(reasons, DCR_COVER_REASONS_AMOUNT)[i];
        dcr__result_int64(c->result, DCR_COMPARE_REASONS_NUM_INVOICES)[row] =
            dcr_table_int64(reasons, DCR_COVER_REASONS_NUM_INVOICES)[i];
    }
    return DCR_OK;
}

static dcr_status look(const dcr__compare *c, size_t policy, size_t day, dcr_error *err)
{
    dcr_cover_options options = DCR_COVER_OPTIONS_INIT;
    dcr_cover *cover = NULL;
    options.as_of_day = c->asked.days[day];
    options.cause = c->asked.cause;
    options.unknown_as = c->asked.unknown_as;
    DCR_TRY(dcr_cover_compute(c->policies[policy], c->book, &options, c->allocator, &cover, err));
    dcr_status status = put_day(c, policy, day, cover);
    if (status == DCR_OK) status = put_reasons(c, policy, day, cover);
    dcr_cover_free(cover);
    return status == DCR_OK ? DCR_OK : dcr__refuse(err, status, "an amount does not fit, or no memory for an answer");
}

dcr_status dcr__compare_days(dcr__compare *c, dcr_error *err)
{
    const size_t num = c->asked.days != NULL ? c->asked.num_days : 0;
    c->asked.num_days = num;
    if (dcr__result_add(c->result, DCR_TABLE_COMPARE_DAYS, num * c->num_policies) != DCR_OK ||
        dcr__result_add(c->result, DCR_TABLE_COMPARE_REASONS, 0) != DCR_OK)
        return dcr__refuse(err, DCR_E_NOMEM, "no memory for an answer");
    for (size_t policy = 0; policy < c->num_policies; policy++)
        for (size_t day = 0; day < num; day++) DCR_TRY(look(c, policy, day, err));
    DCR_TRY(dcr__compare_more(c, DCR_COMPARE_DAYS_COVERED, DCR_COMPARE_DAYS_COVERED_MORE, num, err));
    return dcr__compare_more(c, DCR_COMPARE_DAYS_INSURED, DCR_COMPARE_DAYS_INSURED_MORE, num, err);
}
