/* Deadlines that the policy lists as rows, and what missing them does. wordings.md 12, 32.4. */
#ifndef DCR_RULE_AGREED_DEADLINE_H
#define DCR_RULE_AGREED_DEADLINE_H

#include "rule/slice.h"
#include "terms/deadline_rows.h"

/* Where a deadline stands for an item. */
typedef struct dcr__deadline_state {
    int32_t by_day;   /* DCR_NO_DAY: its anchor has not happened */
    int32_t done_day; /* DCR_NO_DAY: not done */
    int32_t state;    /* dcr_deadline_state */
} dcr__deadline_state;

static inline const dcr__facts *dcr__deadlines(const dcr__slice *slice)
{
    return dcr__policy_facts(slice->policy, DCR_TABLE_DEADLINES);
}

/* The row of a name that holds for an item, where `row` is the first of that name; false where it has none, or where
 * `row` is not the first of its name. */
bool dcr__deadline_of(const dcr__slice *slice, size_t i, size_t row, dcr__deadline *out);

/* The first event of a kind that is meant for an item, up to the day of the question, or DCR_NO_DAY. */
int32_t dcr__deadline_done_day(const dcr__slice *slice, size_t i, uint32_t kind);

/* Where it stands on the day of the question. After conversion and the rules of deadlines. */
dcr__deadline_state dcr__deadline_judge(const dcr__slice *slice, size_t i, const dcr__deadline *deadline);

/* Nothing is late. */
static inline dcr__late dcr__late_none(void)
{
    const dcr__late late = {0, 0, DCR_SHARE_ONE, false};
    return late;
}

/* The percentage that late deadlines leave. */
static inline int64_t dcr__late_percentage(const dcr__late *late, int64_t percentage)
{
    return dcr__min(dcr__max(percentage - late->points, 0), late->to);
}

#endif
