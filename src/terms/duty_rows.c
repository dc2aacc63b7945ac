/* The table of a policy that lists what is due again and again. */
#include "terms/duty_rows.h"

#include "base/refuse.h"

enum { LONGEST = 3650 };

dcr__duty dcr__duty_at(const dcr__facts *facts, size_t row)
{
    const uint8_t *counts = dcr__facts_values(facts, DCR_POLICY_DUTIES_ANCHOR_COUNTS);
    const int64_t *amount = dcr__facts_values(facts, DCR_POLICY_DUTIES_AMOUNT);
    const int64_t count = ((const int64_t *)dcr__facts_values(facts, DCR_POLICY_DUTIES_COUNT))[row];
    dcr__duty d;
    d.name = dcr__facts_text(facts, DCR_POLICY_DUTIES_DUTY, row, &d.length);
    d.item = ((const uint32_t *)dcr__facts_values(facts, DCR_POLICY_DUTIES_ITEM))[row];
    d.anchor = ((const uint32_t *)dcr__facts_values(facts, DCR_POLICY_DUTIES_ANCHOR))[row];
    d.period = (dcr_period){(uint32_t)sizeof(dcr_period), 0, 0, 0};
    d.period.count = count >= -LONGEST && count <= LONGEST ? (int32_t)count : INT32_MAX;
    d.period.unit = (int32_t)((const uint32_t *)dcr__facts_values(facts, DCR_POLICY_DUTIES_UNIT))[row];
    d.period.anchor_counts = counts != NULL && counts[row] == 1;
    d.amount = amount != NULL ? amount[row] : DCR_NO_AMOUNT;
    return d;
}

static dcr_status refuse(dcr_error *err, dcr_status status, dcr_column column, size_t row, const char *why)
{
    return dcr__refuse_at(err, status, 0, (int32_t)column / 100, (int32_t)column, (int64_t)row, why);
}

static dcr_status check_duty(const dcr_policy_builder *builder, const dcr__duty *d, size_t row, dcr_error *err)
{
    if (d->length == 0) return refuse(err, DCR_E_FACT_ABSENT, DCR_POLICY_DUTIES_DUTY, row, "a duty must have a name");
    if (dcr_choice_name(DCR_GROUP_AGENDA_ITEM, (int32_t)d->item) == NULL)
        return refuse(err, DCR_E_CODE, DCR_POLICY_DUTIES_ITEM, row, "not an item of the agenda");
    if (dcr_choice_name(DCR_GROUP_DUTY_ANCHOR, (int32_t)d->anchor) == NULL)
        return refuse(err, DCR_E_CODE, DCR_POLICY_DUTIES_ANCHOR, row, "not an anchor of a duty");
    if (dcr_choice_name(DCR_GROUP_PERIOD_UNIT, d->period.unit) == NULL)
        return refuse(err, DCR_E_CODE, DCR_POLICY_DUTIES_UNIT, row, "not a unit of a period");
    if (d->period.count == INT32_MAX)
        return refuse(err, DCR_E_RANGE, DCR_POLICY_DUTIES_COUNT, row, "outside -3650 to 3650");
    if (d->period.unit == DCR_PERIOD_UNIT_BUSINESS_DAYS && builder->calendar == NULL)
        return refuse(err, DCR_E_CALENDAR_ABSENT, DCR_POLICY_DUTIES_UNIT, row, "counts business days; give the policy a calendar");
    return DCR_OK;
}

dcr_status dcr__check_duties(const dcr_policy_builder *builder, dcr_error *err)
{
    const dcr__facts *facts = &builder->tables[dcr__policy_slot(DCR_TABLE_POLICY_DUTIES)];
    for (size_t i = 0; i < facts->rows; i++) {
        const dcr__duty d = dcr__duty_at(facts, i);
        const dcr_status status = check_duty(builder, &d, i, err);
        if (status != DCR_OK) return status;
    }
    return DCR_OK;
}
