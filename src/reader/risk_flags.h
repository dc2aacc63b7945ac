/* What the flags of a buyer are looked for in, and the functions that look. docs/readers/risk-flags.md. */
#ifndef DCR_READER_RISK_FLAGS_H
#define DCR_READER_RISK_FLAGS_H

#include "book/book.h"
#include "delcredere/cover.h"
#include "delcredere/risk_flags.h"
#include "ledger/grade_scale.h"
#include "terms/result.h"

typedef struct dcr__risk {
    dcr_risk_flags_options q;
    const dcr_policy *policy;
    const dcr_book *book;
    dcr__grade_scale scale;     /* its table is NULL: none */
    dcr_result *profile;        /* NULL: no flag about payments is asked for */
    dcr_cover *cover;           /* NULL: no flag about stops is */
    size_t profile_row;         /* of the buyer or of one after him: buyers are asked for in their order */
} dcr__risk;

/* Why a buyer has a flag. */
typedef struct dcr__risk_finding {
    int64_t value;              /* nine decimals; DCR_NO_AMOUNT: none */
    int32_t day;                /* DCR_NO_DAY: none */
    uint32_t limit;             /* row in LIMITS, or DCR_NO_INDEX */
    uint32_t reason;            /* dcr_reason, or 0 */
    const char *grade;
    size_t grade_length;
} dcr__risk_finding;

/* Whether a buyer has a flag that was asked for. `threshold` is that of the question. */
typedef bool (*dcr__risk_find)(dcr__risk *risk, uint32_t buyer, int64_t threshold, dcr__risk_finding *out);

bool dcr__risk_grade(dcr__risk *risk, uint32_t buyer, int64_t most, dcr__risk_finding *out);
bool dcr__risk_grade_fall(dcr__risk *risk, uint32_t buyer, int64_t most, dcr__risk_finding *out);
bool dcr__risk_grade_old(dcr__risk *risk, uint32_t buyer, int64_t most, dcr__risk_finding *out);
bool dcr__risk_grade_absent(dcr__risk *risk, uint32_t buyer, int64_t most, dcr__risk_finding *out);
bool dcr__risk_country_grade(dcr__risk *risk, uint32_t buyer, int64_t most, dcr__risk_finding *out);
bool dcr__risk_segment_grade(dcr__risk *risk, uint32_t buyer, int64_t most, dcr__risk_finding *out);
bool dcr__risk_days_late(dcr__risk *risk, uint32_t buyer, int64_t most, dcr__risk_finding *out);
bool dcr__risk_share_late(dcr__risk *risk, uint32_t buyer, int64_t most, dcr__risk_finding *out);
bool dcr__risk_overdue(dcr__risk *risk, uint32_t buyer, int64_t most, dcr__risk_finding *out);
bool dcr__risk_adverse(dcr__risk *risk, uint32_t buyer, int64_t days, dcr__risk_finding *out);
bool dcr__risk_cut(dcr__risk *risk, uint32_t buyer, int64_t days, dcr__risk_finding *out);
bool dcr__risk_withdrawn(dcr__risk *risk, uint32_t buyer, int64_t days, dcr__risk_finding *out);
bool dcr__risk_refused(dcr__risk *risk, uint32_t buyer, int64_t days, dcr__risk_finding *out);
bool dcr__risk_insolvency(dcr__risk *risk, uint32_t buyer, int64_t none, dcr__risk_finding *out);
bool dcr__risk_cover_withdrawn(dcr__risk *risk, uint32_t buyer, int64_t none, dcr__risk_finding *out);
bool dcr__risk_stop(dcr__risk *risk, uint32_t buyer, int64_t none, dcr__risk_finding *out);

/* Day of a decision. */
int32_t dcr__risk_decision_day(const dcr__risk *risk, const dcr__limit *limit);

/* Reads scale and grades of the question. DCR_E_RANGE, DCR_E_DATE, DCR_E_DUPLICATE, DCR_E_UNKNOWN, DCR_E_COLUMN_ABSENT. */
dcr_status dcr__risk_read_grades(dcr__risk *risk, dcr_error *err);

enum { DCR__RISK_MOST = 1000000 };

static inline bool dcr__risk_is_number(int64_t value, int64_t least)
{
    return value == DCR_NO_AMOUNT || (value >= least && value <= DCR__RISK_MOST);
}

static inline int64_t dcr__risk_age(const dcr__risk *risk, int32_t day)
{
    return (int64_t)risk->q.as_of_day - day;
}

#endif
