/* A comparison while it is worked out. docs/readers/compare.md. */
#ifndef DCR_READER_COMPARE_H
#define DCR_READER_COMPARE_H

#include "delcredere/compare.h"
#include "reader/tally.h"
#include "terms/policy.h"
#include "terms/result.h"

typedef struct dcr__compare {
    const dcr_policy *const *policies;
    size_t num_policies;
    const dcr_book *book;
    const dcr_allocator *allocator;
    dcr_compare_options asked;
    dcr_result *result;
    size_t num_scenarios;
    size_t *first_row;   /* by scenario, of SCENARIOS */
    size_t *next_row;    /* by row: the next one of its scenario; SIZE_MAX: none */
} dcr__compare;

/* Cover on the days: COMPARE_DAYS and COMPARE_REASONS. */
dcr_status dcr__compare_days(dcr__compare *c, dcr_error *err);

/* The scenarios of the table, and the claims of each under every policy: COMPARE_SCENARIOS. */
dcr_status dcr__compare_scenarios(dcr__compare *c, dcr_error *err);
void dcr__compare_release(dcr__compare *c);

/* What a policy costs with `claims`; DCR_NO_AMOUNT where it is not known. */
dcr_status dcr__compare_premium(const dcr__compare *c, size_t policy, int64_t claims, int64_t *out, dcr_error *err);

/* Puts into `to` the values of `from` less those of the first policy, which has `num` rows. */
dcr_status dcr__compare_more(const dcr__compare *c, dcr_column from, dcr_column to, size_t num, dcr_error *err);

#endif
