/* The plan of reminders and the log of what was sent, for the readers that look at them. docs/readers/dunning.md. */
#ifndef DCR_READER_DUNNING_H
#define DCR_READER_DUNNING_H

#include "book/book.h"
#include "rule/agreed_deadline.h"
#include "terms/table.h"

/* Whether `levels` (DUNNING_LEVELS) is a plan, and `taken` (DUNNING_SENT, or NULL) a log. */
dcr_status dcr__levels_check(const dcr_table *levels, const dcr_table *taken, dcr_error *err);

/* A number of a level; DCR_NO_AMOUNT where the column is absent. */
static inline int64_t dcr__level_number(const dcr_table *levels, dcr_column column, size_t row)
{
    const int64_t *values = dcr__table_values(levels, column);
    return values != NULL ? values[row] : DCR_NO_AMOUNT;
}

static inline uint32_t dcr__level_anchor(const dcr_table *levels, size_t row)
{
    return ((const uint32_t *)dcr__table_values(levels, DCR_DUNNING_LEVELS_ANCHOR))[row];
}

static inline bool dcr__level_flag(const dcr_table *levels, dcr_column column, size_t row)
{
    const uint8_t *flags = dcr__table_values(levels, column);
    return flags != NULL && flags[row] == 1;
}

static inline bool dcr__level_hands_over(const dcr_table *levels, size_t row)
{
    return dcr__level_flag(levels, DCR_DUNNING_LEVELS_IS_HAND_OVER, row);
}

/* The least level above one, of those that hand over alone or of all; the number of rows when there is none. */
size_t dcr__level_above(const dcr_table *levels, int64_t level, bool hands_over);

/* The day on which a level is planned; `last_day` is that of the step before it, `hand_over_by` may be absent. */
int32_t dcr__level_day(const dcr_table *levels, size_t row, int32_t due, int32_t last_day, int32_t hand_over_by);

/* The invoice of a row of the log. */
dcr_status dcr__sent_invoice(const dcr_book *book, const dcr_table *sent, size_t row, uint32_t *out, dcr_error *err);

/* The last day of the policy to hand an item over; `with_done`: also where that was done. */
int32_t dcr__hand_over_by(const dcr__slice *slice, size_t i, bool with_done);

/* Whether a dispute is pending, of all of an item or of a part. */
bool dcr__has_dispute(const dcr__slice *slice, size_t i);

#endif
