/* Extensions and payment plans before they are agreed: whether the insurer must consent, and what is lost without. What is
 * computed: docs/readers/extension.md. */
#ifndef DELCREDERE_EXTENSION_H
#define DELCREDERE_EXTENSION_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question. Start from DCR_EXTENSION_CHECK_OPTIONS_INIT. */
typedef struct dcr_extension_check_options {
    uint32_t size;        /* sizeof(dcr_extension_check_options) of the caller */
    int32_t as_of_day;    /* day of the question */
    uint32_t invoice_ix;  /* row in INVOICES */
    int32_t new_due_day;  /* later than the original due date */
    uint32_t cause;       /* as in dcr_cover_options */
    uint32_t unknown_as;  /* likewise */
} dcr_extension_check_options;
#define DCR_EXTENSION_CHECK_OPTIONS_INIT                                                                              \
    { (uint32_t)sizeof(dcr_extension_check_options), DCR_NO_DAY, DCR_NO_INDEX, DCR_NO_DAY, 0, 0 }
DCR_API void dcr_extension_check_options_init(dcr_extension_check_options *options, size_t size);

/** dcr_extension_check_compute says whether the due date of an invoice may be moved, up to which day it needs no consent, and
 *  what it does to cover and deadlines: tables DCR_TABLE_EXTENSION_CHECK_TOTALS and _EXTENSION_CHECK_DEADLINES.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE, DCR_E_RANGE (a credit note; cause, unknown_as), DCR_E_INVOICE_UNKNOWN,
 *  DCR_E_DATE_ORDER (new_due_day not after the due date; an invoice dated after as_of_day), the status of an invoice or buyer
 *  without an answer, those of dcr_cover_compute, DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any.
 *  Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_extension_check_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_extension_check_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/** The question. Start from DCR_PLAN_CHECK_OPTIONS_INIT. */
typedef struct dcr_plan_check_options {
    uint32_t size;       /* sizeof(dcr_plan_check_options) of the caller */
    int32_t as_of_day;   /* day of the question, on which the plan would be agreed */
    uint32_t buyer_ix;   /* row in BUYERS */
    uint32_t category;   /* dcr_overdue_category by which it is to be reported; 0: as the plan is */
    uint32_t cause;      /* as in dcr_cover_options */
    uint32_t unknown_as; /* likewise */
    const dcr_table *instalments; /* a table DCR_TABLE_PLAN_INSTALMENTS */
} dcr_plan_check_options;
#define DCR_PLAN_CHECK_OPTIONS_INIT { (uint32_t)sizeof(dcr_plan_check_options), DCR_NO_DAY, DCR_NO_INDEX, 0, 0, 0, NULL }
DCR_API void dcr_plan_check_options_init(dcr_plan_check_options *options, size_t size);

/** dcr_plan_check_compute says which instalments of a plan need the insurer's consent, which is the first of them, and what the
 *  plan does to cover: tables DCR_TABLE_PLAN_CHECK_INSTALMENTS, _PLAN_CHECK_PARTS and _PLAN_CHECK_TOTALS.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE (as_of_day, instalments), DCR_E_RANGE (cause, unknown_as; an extension of
 *  several invoices or instalments), DCR_E_BUYER_UNKNOWN, DCR_E_UNKNOWN (instalments is another table), DCR_E_ROWS (it has no
 *  rows), DCR_E_AMOUNT_SIGN, DCR_E_DATE_ORDER (an instalment before as_of_day), the status of a buyer without an answer, those of
 *  dcr_cover_compute, DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_plan_check_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_plan_check_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
