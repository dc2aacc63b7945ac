/* A policy in the making: the values set so far and the plan. */
#ifndef DCR_TERMS_BUILDER_H
#define DCR_TERMS_BUILDER_H

#include <stdbool.h>

#include "base/alloc.h"
#include "terms/facts.h"
#include "terms/value.h"

enum {
    DCR__MAX_STEPS = 16,
    DCR__FIRST_POLICY_TABLE = 60,
    DCR__SECOND_POLICY_TABLE = 100,
    DCR__NUM_POLICY_TABLES = 20 /* kinds 60 to 69 and 100 to 109 */
};

/* Where the rows of a policy table are kept, and which table is kept there. */
static inline size_t dcr__policy_slot(dcr_table_kind kind)
{
    const int32_t number = (int32_t)kind;
    return (size_t)(number < DCR__SECOND_POLICY_TABLE ? number - DCR__FIRST_POLICY_TABLE : number - DCR__SECOND_POLICY_TABLE + 10);
}

static inline dcr_table_kind dcr__policy_table_of(size_t slot)
{
    return (dcr_table_kind)(slot < 10 ? DCR__FIRST_POLICY_TABLE + (int32_t)slot : DCR__SECOND_POLICY_TABLE + (int32_t)slot - 10);
}

typedef struct dcr__step {
    int32_t step;  /* dcr_step */
    char *clause;  /* never NULL */
} dcr__step;

struct dcr_policy_builder {
    dcr__heap heap;
    dcr__value *values;
    size_t num_values;
    size_t capacity;
    dcr__step plan[DCR__MAX_STEPS];
    size_t num_steps;
    dcr_calendar *calendar;
    dcr__facts tables[DCR__NUM_POLICY_TABLES]; /* by dcr__policy_slot */
};

/* The value of a term for exactly this scope, or NULL. */
const dcr__value *dcr__builder_find(const dcr_policy_builder *builder, int32_t term, dcr_term_scope scope);

/* The number of a term for the whole policy: given, else its default, else 0. */
int64_t dcr__builder_number(const dcr_policy_builder *builder, int32_t term);

/* Whether a term is given for any scope. */
bool dcr__builder_has(const dcr_policy_builder *builder, int32_t term);

/* Position of a step in the plan, or -1. */
int dcr__builder_step(const dcr_policy_builder *builder, int32_t step);

/* Terms and plan against one another: what is missing, what contradicts. */
dcr_status dcr__builder_validate(const dcr_policy_builder *builder, dcr_error *err);

/* Its part on stops of cover. */
dcr_status dcr__check_stop(const dcr_policy_builder *builder, dcr_error *err);

#endif
