/* The duties of a policy as rows. wordings.md 21, 22, 32.4. */
#ifndef DCR_TERMS_DUTY_ROWS_H
#define DCR_TERMS_DUTY_ROWS_H

#include "terms/builder.h"

/* One row of the table POLICY_DUTIES. */
typedef struct dcr__duty {
    const char *name;
    size_t length;
    uint32_t item, anchor;
    dcr_period period;
    int64_t amount; /* DCR_NO_AMOUNT */
} dcr__duty;

dcr__duty dcr__duty_at(const dcr__facts *facts, size_t row);

/* Each row of the table by itself. */
dcr_status dcr__check_duties(const dcr_policy_builder *builder, dcr_error *err);

#endif
