/* The tables of a policy that name deadlines, reductions, insolvencies and causes: each row by itself, and rows against
 * one another. */
#include "terms/deadline_rows.h"

#include <string.h>

#include "base/refuse.h"

enum { LONGEST = 3650 };

static const dcr__facts *table_of(const dcr_policy_builder *builder, dcr_table_kind kind)
{
    return &builder->tables[dcr__policy_slot(kind)];
}

static dcr_status refuse(dcr_error *err, dcr_status status, dcr_column column, size_t row, const char *why)
{
    return dcr__refuse_at(err, status, 0, (int32_t)column / 100, (int32_t)column, (int64_t)row, why);
}

dcr__deadline dcr__deadline_at(const dcr__facts *facts, size_t row)
{
    const uint8_t *counts = dcr__facts_values(facts, DCR_DEADLINES_ANCHOR_COUNTS);
    const int64_t *least = dcr__facts_values(facts, DCR_DEADLINES_LEAST_AMOUNT);
    const uint32_t *country = dcr__facts_values(facts, DCR_DEADLINES_COUNTRY);
    const int32_t *from_day = dcr__facts_values(facts, DCR_DEADLINES_FROM_DAY);
    dcr__deadline d;
    d.name = dcr__facts_text(facts, DCR_DEADLINES_DEADLINE, row, &d.length);
    d.event = ((const uint32_t *)dcr__facts_values(facts, DCR_DEADLINES_EVENT))[row];
    d.anchor = ((const uint32_t *)dcr__facts_values(facts, DCR_DEADLINES_ANCHOR))[row];
    d.severity = ((const uint32_t *)dcr__facts_values(facts, DCR_DEADLINES_SEVERITY))[row];
    d.country = country != NULL ? country[row] : 0;
    const int64_t count = ((const int64_t *)dcr__facts_values(facts, DCR_DEADLINES_COUNT))[row];
    d.period = (dcr_period){(uint32_t)sizeof(dcr_period), 0, 0, 0};
    d.period.count = count >= -LONGEST && count <= LONGEST ? (int32_t)count : INT32_MAX;
    d.period.unit = (int32_t)((const uint32_t *)dcr__facts_values(facts, DCR_DEADLINES_UNIT))[row];
    d.period.anchor_counts = counts != NULL && counts[row] == 1;
    d.least_amount = least != NULL ? least[row] : DCR_NO_AMOUNT;
    d.from_day = from_day != NULL ? from_day[row] : DCR_NO_DAY;
    return d;
}

bool dcr__deadline_same(const dcr__deadline *a, const dcr__deadline *b)
{
    return a->length == b->length && memcmp(a->name, b->name, a->length) == 0;
}

static dcr_status check_deadline(const dcr_policy_builder *builder, const dcr__deadline *d, size_t row, dcr_error *err)
{
    if (d->length == 0) return refuse(err, DCR_E_FACT_ABSENT, DCR_DEADLINES_DEADLINE, row, "a deadline must have a name");
    if (dcr_choice_name(DCR_GROUP_EVENT, (int32_t)d->event) == NULL)
        return refuse(err, DCR_E_CODE, DCR_DEADLINES_EVENT, row, "not an event");
    if (dcr_choice_name(DCR_GROUP_CLOCK_ANCHOR, (int32_t)d->anchor) == NULL)
        return refuse(err, DCR_E_CODE, DCR_DEADLINES_ANCHOR, row, "not an anchor");
    if (d->anchor == DCR_CLOCK_ANCHOR_FILING || d->anchor == DCR_CLOCK_ANCHOR_WAITING_END)
        return refuse(err, DCR_E_TERM_CONFLICT, DCR_DEADLINES_ANCHOR, row, "not an anchor of a deadline");
    if (dcr_choice_name(DCR_GROUP_PERIOD_UNIT, d->period.unit) == NULL)
        return refuse(err, DCR_E_CODE, DCR_DEADLINES_UNIT, row, "not a unit of a period");
    if (d->period.count == INT32_MAX)
        return refuse(err, DCR_E_RANGE, DCR_DEADLINES_COUNT, row, "outside -3650 to 3650");
    if (dcr_choice_name(DCR_GROUP_DEADLINE_SEVERITY, (int32_t)d->severity) == NULL)
        return refuse(err, DCR_E_CODE, DCR_DEADLINES_SEVERITY, row, "not a severity");
    if (d->period.unit == DCR_PERIOD_UNIT_BUSINESS_DAYS && builder->calendar == NULL)
        return refuse(err, DCR_E_CALENDAR_ABSENT, DCR_DEADLINES_UNIT, row, "counts business days; give the policy a calendar");
    return DCR_OK;
}

static dcr_status check_duplicates(const dcr__facts *facts, const dcr__deadline *d, size_t row, dcr_error *err)
{
    for (size_t i = 0; i < row; i++) {
        const dcr__deadline above = dcr__deadline_at(facts, i);
        if (dcr__deadline_same(&above, d) && above.country == d->country && above.from_day == d->from_day)
            return refuse(err, DCR_E_DUPLICATE, DCR_DEADLINES_DEADLINE, row, "a row above has the same name, country and day");
    }
    return DCR_OK;
}

static bool has_name(const dcr__facts *facts, dcr_column column, const char *name, size_t length)
{
    for (size_t i = 0; i < facts->rows; i++) {
        size_t other = 0;
        const char *text = dcr__facts_text(facts, column, i, &other);
        if (other == length && memcmp(text, name, length) == 0) return true;
    }
    return false;
}

static dcr_status check_reductions(const dcr_policy_builder *builder, dcr_error *err)
{
    const dcr__facts *facts = table_of(builder, DCR_TABLE_DELAY_REDUCTIONS);
    const int64_t *delay = dcr__facts_values(facts, DCR_DELAY_REDUCTIONS_FROM_DELAY_DAYS);
    const int64_t *reduction = dcr__facts_values(facts, DCR_DELAY_REDUCTIONS_REDUCTION);
    const int64_t *left = dcr__facts_values(facts, DCR_DELAY_REDUCTIONS_TO_PERCENTAGE);
    for (size_t i = 0; i < facts->rows; i++) {
        size_t length = 0;
        const char *name = dcr__facts_text(facts, DCR_DELAY_REDUCTIONS_DEADLINE, i, &length);
        const int64_t a = reduction != NULL ? reduction[i] : DCR_NO_RATIO;
        const int64_t b = left != NULL ? left[i] : DCR_NO_RATIO;
        if (!has_name(table_of(builder, DCR_TABLE_DEADLINES), DCR_DEADLINES_DEADLINE, name, length))
            return refuse(err, DCR_E_TERM_CONFLICT, DCR_DELAY_REDUCTIONS_DEADLINE, i, "no deadline has this name");
        if (delay[i] < 0) return refuse(err, DCR_E_RANGE, DCR_DELAY_REDUCTIONS_FROM_DELAY_DAYS, i, "below 0");
        if ((a == DCR_NO_RATIO) == (b == DCR_NO_RATIO))
            return refuse(err, DCR_E_FACT_ABSENT, DCR_DELAY_REDUCTIONS_REDUCTION, i, "give either reduction or to_percentage");
        const int64_t ratio = a != DCR_NO_RATIO ? a : b;
        if (ratio < 0 || ratio > DCR_SHARE_ONE)
            return refuse(err, DCR_E_RANGE, DCR_DELAY_REDUCTIONS_REDUCTION, i, "outside 0 to 100 %");
    }
    return DCR_OK;
}

static dcr_status check_codes(const dcr__facts *facts, dcr_column column, dcr_group group, dcr_error *err)
{
    const uint32_t *codes = dcr__facts_values(facts, column);
    for (size_t i = 0; i < facts->rows; i++)
        if (dcr_choice_name(group, (int32_t)codes[i]) == NULL) return refuse(err, DCR_E_CODE, column, i, "not in its list");
    return DCR_OK;
}

dcr_status dcr__check_deadlines(const dcr_policy_builder *builder, dcr_error *err)
{
    const dcr__facts *facts = table_of(builder, DCR_TABLE_DEADLINES);
    dcr_status status = check_codes(table_of(builder, DCR_TABLE_INSOLVENCY_EVENTS), DCR_INSOLVENCY_EVENTS_INSOLVENCY_EVENT,
                                    DCR_GROUP_INSOLVENCY_EVENT, err);
    if (status == DCR_OK)
        status = check_codes(table_of(builder, DCR_TABLE_CAUSE_PRIORITY), DCR_CAUSE_PRIORITY_CAUSE, DCR_GROUP_CAUSE, err);
    for (size_t i = 0; status == DCR_OK && i < facts->rows; i++) {
        const dcr__deadline d = dcr__deadline_at(facts, i);
        status = check_deadline(builder, &d, i, err);
        if (status == DCR_OK) status = check_duplicates(facts, &d, i, err);
        if (status == DCR_OK && d.severity == DCR_DEADLINE_SEVERITY_REDUCE_PERCENTAGE &&
            !has_name(table_of(builder, DCR_TABLE_DELAY_REDUCTIONS), DCR_DELAY_REDUCTIONS_DEADLINE, d.name, d.length))
            status = refuse(err, DCR_E_TERM_CONFLICT, DCR_DEADLINES_SEVERITY, i, "delay_reductions has no row for this deadline");
    }
    return status == DCR_OK ? check_reductions(builder, err) : status;
}
