/* Policies: what was agreed. Terms (term.h, from the registry term.def) and the plan of the indemnity. */
#ifndef DELCREDERE_POLICY_H
#define DELCREDERE_POLICY_H

#include "delcredere/day.h"
#include "delcredere/number.h"
#include "delcredere/table.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A policy: the frozen terms of one wording. Never changes after it is made.
 *  Thread-safety: any number of threads may read one policy. */
typedef struct dcr_policy dcr_policy;

/** A policy in the making. Thread-safety: one thread. */
typedef struct dcr_policy_builder dcr_policy_builder;

/** What a term is given for: DCR_SCOPE_POLICY, or one of the scopes made by the functions below. */
typedef uint64_t dcr_term_scope;
#define DCR_SCOPE_POLICY UINT64_C(0)
/** dcr_scope_of makes the scope of one value: a limit kind, a cause, a country (dcr_country_find), a condition of
 *  cover, or a kind of deduction. Thread-safety: any. Since: 0.1 */
DCR_API dcr_term_scope dcr_scope_of(dcr_scope kind, uint32_t value);
/** dcr_scope_of_country makes the scope of a country from a day on: it goes before the undated scope of the country for
 *  what attaches on that day or later, until the next dated one. DCR_NO_DAY: undated. Thread-safety: any. Since: 0.1 */
DCR_API dcr_term_scope dcr_scope_of_country(uint32_t country, int32_t from_day);

/** dcr_policy_builder_new starts a policy. Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_NOMEM. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_builder_new(
    const dcr_allocator *allocator, dcr_policy_builder **out, dcr_error *err);
DCR_API void dcr_policy_builder_free(dcr_policy_builder *builder);

/** dcr_policy_builder_set_number sets a term that is a number: MONEY in minor units, RATIO in parts per billion,
 *  DAY, FLAG (0 or 1), CHOICE, or CURRENCY (its ISO 4217 number). Setting a term again replaces its value.
 *  Errors: DCR_E_NULL, DCR_E_UNKNOWN (term), DCR_E_TERM_SCOPE, DCR_E_TYPE (term is a period), DCR_E_RANGE,
 *  DCR_E_NOMEM. On error the builder is as it was. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_builder_set_number(
    dcr_policy_builder *builder, dcr_term term, dcr_term_scope scope, int64_t number, dcr_error *err);
/** dcr_policy_builder_set_period sets a term that is a period; errors as above. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_builder_set_period(
    dcr_policy_builder *builder, dcr_term term, dcr_term_scope scope, const dcr_period *period, dcr_error *err);
/** dcr_policy_builder_set_text sets any term from the text that policy documents use: "5000.00" (MONEY; the term
 *  `currency` must be set before), "90%" or "0.9" (RATIO), "60 days" (PERIOD), "2025-01-31" (DAY), "yes" or "no"
 *  (FLAG), "half_even" (CHOICE), "EUR" (CURRENCY). Errors: as above, and those of reading the text. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_builder_set_text(
    dcr_policy_builder *builder, dcr_term term, dcr_term_scope scope, const char *text, dcr_error *err);

/** dcr_policy_builder_add_step appends a step to the plan: the order of the calls is the order of the indemnity.
 *  `clause` names the clause of the wording and is shown in the ladder; NULL for none; it is copied.
 *  Errors: DCR_E_NULL, DCR_E_UNKNOWN (step), DCR_E_PLAN (the step is there already), DCR_E_NOMEM. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_builder_add_step(
    dcr_policy_builder *builder, dcr_step step, const char *clause, dcr_error *err);

/** dcr_policy_builder_append adds the rows of a table of a policy (dcr_table_is_of_policy); they are copied.
 *  Errors: DCR_E_NULL, DCR_E_UNKNOWN (not a table of a policy), DCR_E_COLUMN_ABSENT, DCR_E_RANGE, DCR_E_NOMEM. On error
 *  the builder is as it was. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_builder_append(
    dcr_policy_builder *builder, const dcr_table *table, dcr_error *err);

/** dcr_policy_builder_set_calendar gives the business days for periods that count them; it is kept by reference.
 *  Errors: DCR_E_NULL. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_builder_set_calendar(
    dcr_policy_builder *builder, const dcr_calendar *calendar, dcr_error *err);

/** dcr_policy_builder_finish checks the terms against one another and freezes them. The builder stays usable.
 *  Without a plan a policy can answer about cover, not about claims.
 *  Errors: DCR_E_NULL, DCR_E_TERM_ABSENT (the term is named), DCR_E_TERM_CONFLICT, DCR_E_PLAN,
 *  DCR_E_CALENDAR_ABSENT, DCR_E_NOMEM. On error `out` is as it was. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_policy_builder_finish(
    const dcr_policy_builder *builder, dcr_policy **out, dcr_error *err);

DCR_API dcr_policy *dcr_policy_ref(const dcr_policy *policy);
/** dcr_policy_unref gives one reference back; NULL is allowed. Thread-safety: any. Since: 0.1 */
DCR_API void dcr_policy_unref(const dcr_policy *policy);

/** dcr_policy_currency returns the currency of the policy and of every result. Since: 0.1 */
DCR_API dcr_currency dcr_policy_currency(const dcr_policy *policy);
/** dcr_policy_calendar returns the calendar of the policy, or NULL; it lives as long as the policy. Since: 0.1 */
DCR_API const dcr_calendar *dcr_policy_calendar(const dcr_policy *policy);
/** dcr_calendar_weekend and dcr_calendar_holidays read a calendar back, for documents. Since: 0.1 */
DCR_API uint32_t dcr_calendar_weekend(const dcr_calendar *calendar);
DCR_API const int32_t *dcr_calendar_holidays(const dcr_calendar *calendar, size_t *num_holidays);

/** dcr_policy_table returns DCR_TABLE_POLICY_TERMS (terms given and defaults used), DCR_TABLE_POLICY_PLAN, or a table
 *  of a policy as it was appended (no rows: none was), else NULL; the table lives as long as the policy. Thread-safety: any. Since: 0.1 */
DCR_API const dcr_table *dcr_policy_table(const dcr_policy *policy, dcr_table_kind kind);

/** dcr_policy_sha256 writes the SHA-256 of what the policy states (terms given, plan, tables, calendar) as 64 hexadecimal
 *  digits and a NUL, as snprintf does; returns 64, or 0 when `policy` is NULL or memory runs out.
 *  docs/readers/receipt.md says of which bytes. Thread-safety: any. Since: 0.1 */
DCR_API size_t dcr_policy_sha256(const dcr_policy *policy, char *out, size_t capacity);

#ifdef __cplusplus
}
#endif
#endif
