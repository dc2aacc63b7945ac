/* The deadlines of a policy as rows. wordings.md 12, 32.4. */
#ifndef DCR_TERMS_DEADLINE_ROWS_H
#define DCR_TERMS_DEADLINE_ROWS_H

#include "terms/builder.h"

/* One row of the table DEADLINES. */
typedef struct dcr__deadline {
    const char *name;
    size_t length;
    uint32_t event, anchor, severity, country;
    dcr_period period;
    int64_t least_amount; /* DCR_NO_AMOUNT */
    int32_t from_day;     /* DCR_NO_DAY */
} dcr__deadline;

dcr__deadline dcr__deadline_at(const dcr__facts *facts, size_t row);

/* Whether two deadlines have one name. */
bool dcr__deadline_same(const dcr__deadline *a, const dcr__deadline *b);

/* The rows of the tables DEADLINES and DELAY_REDUCTIONS, INSOLVENCY_EVENTS and CAUSE_PRIORITY by themselves. */
dcr_status dcr__check_deadlines(const dcr_policy_builder *builder, dcr_error *err);

#endif
