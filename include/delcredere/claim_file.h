/* Around a claim: which claims are due, whether one meets what is needed, its lines and evidence, reports of overdue debt, where
 * claims stand with the insurer, and who has borne what. What is computed: docs/readers/claim-file.md. */
#ifndef DELCREDERE_CLAIM_FILE_H
#define DELCREDERE_CLAIM_FILE_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Which claims are due ---- */

/** The question. Start from DCR_CLAIMS_DUE_OPTIONS_INIT. */
typedef struct dcr_claims_due_options {
    uint32_t size;          /* sizeof(dcr_claims_due_options) of the caller */
    int32_t as_of_day;      /* day of the question */
    uint32_t cause;         /* dcr_cause; 0: every cause that the policy insures */
    int32_t on_event;       /* 1: an event that causes a loss makes a claim due */
    int32_t needs_all;      /* 1: amount and age must both be reached, where both are given */
    uint32_t reserved;
    const uint32_t *buyers; /* rows of BUYERS; NULL: all */
    size_t num_buyers;
    int64_t least_amount;   /* overdue from which a claim is due; DCR_NO_AMOUNT: no such rule */
    int64_t least_age_days; /* age of the oldest overdue invoice; DCR_NO_AMOUNT: no such rule */
} dcr_claims_due_options;
#define DCR_CLAIMS_DUE_OPTIONS_INIT                                                                                 \
    { (uint32_t)sizeof(dcr_claims_due_options), DCR_NO_DAY, 0, 0, 0, 0, NULL, 0, DCR_NO_AMOUNT, DCR_NO_AMOUNT }
DCR_API void dcr_claims_due_options_init(dcr_claims_due_options *options, size_t size);

/** dcr_claims_due_compute answers with DCR_TABLE_CLAIM_DUE.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_RANGE (buyers, cause), DCR_E_DATE, DCR_E_PLAN, DCR_E_TERM_ABSENT, DCR_E_OVERFLOW,
 *  DCR_E_NOMEM, DCR_E_INTERNAL. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_claims_due_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_claims_due_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/* ---- The file of one claim ---- */

/** The question. Start from DCR_CLAIM_FILE_OPTIONS_INIT. */
typedef struct dcr_claim_file_options {
    uint32_t size;             /* sizeof(dcr_claim_file_options) of the caller */
    int32_t as_of_day;         /* day of the question */
    uint32_t buyer_ix;         /* row in BUYERS */
    uint32_t cause;            /* as in dcr_claim_options, like the two days */
    int32_t cause_day;
    int32_t filed_day;
    int32_t by_month;          /* 1: the lines are those of months */
    uint32_t wants_collection; /* dcr_answer: whether the insurer is to collect; 0: unknown */
    const dcr_table *waivers;  /* DCR_TABLE_CLAIM_WAIVERS; NULL: none */
} dcr_claim_file_options;
#define DCR_CLAIM_FILE_OPTIONS_INIT                                                                                 \
    { (uint32_t)sizeof(dcr_claim_file_options), DCR_NO_DAY, DCR_NO_INDEX, 0, DCR_NO_DAY, DCR_NO_DAY, 0, 0, NULL }
DCR_API void dcr_claim_file_options_init(dcr_claim_file_options *options, size_t size);

/** dcr_claim_file_compute answers with DCR_TABLE_CLAIM_CHECKS, _CLAIM_LINES, _CLAIM_EVIDENCE and _CLAIM_FILE_TOTALS.
 *  Errors: those of dcr_claim_compute; DCR_E_UNKNOWN (waivers is another table), DCR_E_RANGE (wants_collection).
 *  On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_claim_file_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_claim_file_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/* ---- Reports of overdue debt ---- */

/** The question. Start from DCR_OVERDUE_REPORT_OPTIONS_INIT. */
typedef struct dcr_overdue_report_options {
    uint32_t size;          /* sizeof(dcr_overdue_report_options) of the caller */
    int32_t as_of_day;      /* day of the question */
    uint32_t category;      /* dcr_overdue_category that is to be reported; 0: as the book has it */
    uint32_t invoice_ix;    /* row in INVOICES that is to be reported, with a category; DCR_NO_INDEX: all that are overdue */
    const uint32_t *buyers; /* rows of BUYERS; NULL: all */
    size_t num_buyers;
    int64_t least_amount;   /* DCR_NO_AMOUNT: any */
    int64_t least_days;     /* DCR_NO_AMOUNT: any */
} dcr_overdue_report_options;
#define DCR_OVERDUE_REPORT_OPTIONS_INIT                                                                             \
    { (uint32_t)sizeof(dcr_overdue_report_options), DCR_NO_DAY, 0, DCR_NO_INDEX, NULL, 0, DCR_NO_AMOUNT, DCR_NO_AMOUNT }
DCR_API void dcr_overdue_report_options_init(dcr_overdue_report_options *options, size_t size);

/** dcr_overdue_report_compute answers with DCR_TABLE_OVERDUE_REPORT.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_RANGE (buyers, category, invoice; an extension of more than one invoice), DCR_E_DATE,
 *  DCR_E_TERM_ABSENT, DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_overdue_report_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_overdue_report_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/* ---- Where claims stand ---- */

/** The question. Start from DCR_CLAIM_STATE_OPTIONS_INIT. */
typedef struct dcr_claim_state_options {
    uint32_t size;           /* sizeof(dcr_claim_state_options) of the caller */
    int32_t as_of_day;       /* day of the question */
    uint32_t currency;       /* of the amounts */
    uint32_t reserved;
    const dcr_table *claims; /* DCR_TABLE_CLAIM_VERSIONS */
} dcr_claim_state_options;
#define DCR_CLAIM_STATE_OPTIONS_INIT { (uint32_t)sizeof(dcr_claim_state_options), DCR_NO_DAY, 0, 0, NULL }
DCR_API void dcr_claim_state_options_init(dcr_claim_state_options *options, size_t size);

/** dcr_claim_state_compute answers with DCR_TABLE_CLAIM_STATE and _CLAIM_VARIANCES.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE, DCR_E_UNKNOWN (claims is another table), DCR_E_FACT_ABSENT, DCR_E_CODE and
 *  DCR_E_AMOUNT_SIGN (a row of claims), DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_claim_state_compute(
    const dcr_claim_state_options *options, const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

/* ---- Who has borne what ---- */

/** The question. Start from DCR_BUYER_POSITION_OPTIONS_INIT. */
typedef struct dcr_buyer_position_options {
    uint32_t size;               /* sizeof(dcr_buyer_position_options) of the caller */
    int32_t as_of_day;           /* day of the question */
    const uint32_t *buyers;      /* rows of BUYERS; NULL: all */
    size_t num_buyers;
    const dcr_table *claims;     /* DCR_TABLE_CLAIM_VERSIONS, with buyers; NULL: none */
    const dcr_table *write_offs; /* DCR_TABLE_WRITE_OFFS; NULL: none */
} dcr_buyer_position_options;
#define DCR_BUYER_POSITION_OPTIONS_INIT                                                                             \
    { (uint32_t)sizeof(dcr_buyer_position_options), DCR_NO_DAY, NULL, 0, NULL, NULL }
DCR_API void dcr_buyer_position_options_init(dcr_buyer_position_options *options, size_t size);

/** dcr_buyer_position_compute answers with DCR_TABLE_BUYER_POSITION.
 *  Errors: those of dcr_claim_state_compute; DCR_E_RANGE (buyers), DCR_E_BUYER_UNKNOWN (a row), DCR_E_CURRENCY_MIX (a recovery in
 *  foreign money), DCR_E_TERM_ABSENT. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_buyer_position_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_buyer_position_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
