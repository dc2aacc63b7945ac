/* What if: sales that earn a loss back, insurance or factoring, buyers that fail together, limits for a budget. What is
 * computed: docs/readers/what-if.md and docs/readers/allocate-limits.md. */
#ifndef DELCREDERE_WHAT_IF_H
#define DELCREDERE_WHAT_IF_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Errors of all: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_AMOUNT_SIGN, DCR_E_RANGE, DCR_E_ROUNDING_ABSENT, DCR_E_OVERFLOW, DCR_E_NOMEM, and
 * those that are named. On error `out` is as it was. Thread-safety: any. */

/* ---- Break-even ---- */

/** Start from DCR_BREAK_EVEN_OPTIONS_INIT. */
typedef struct dcr_break_even_options {
    uint32_t size;      /* sizeof(dcr_break_even_options) of the caller */
    uint32_t rounding;  /* dcr_rounding; needed where something is rounded */
    uint32_t currency;  /* ISO 4217 number, shown with the answer; 0: none */
    uint32_t reserved;
    int64_t margin;     /* profit as a share of sales, above 0 */
    int64_t loss;       /* DCR_NO_AMOUNT: by loss_share, else 0 */
    int64_t loss_share; /* of sales; DCR_NO_RATIO: not given */
    int64_t recovered;  /* of the loss */
    int64_t sales;      /* of a year; DCR_NO_AMOUNT: not given */
    int64_t limit;      /* additional limit; DCR_NO_AMOUNT: none */
    int64_t turns;      /* how often a year it is used, in parts per billion; DCR_NO_RATIO: not given */
} dcr_break_even_options;
#define DCR_BREAK_EVEN_OPTIONS_INIT                                                                                 \
    { (uint32_t)sizeof(dcr_break_even_options), 0, 0, 0, DCR_NO_RATIO, DCR_NO_AMOUNT, DCR_NO_RATIO, 0,              \
      DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_RATIO }
DCR_API void dcr_break_even_options_init(dcr_break_even_options *options, size_t size);

/** dcr_break_even_compute answers with DCR_TABLE_BREAK_EVEN_TOTALS. Errors: DCR_E_TERM_CONFLICT (loss and loss_share),
 *  DCR_E_FACT_ABSENT (sales, limit or turns), DCR_E_AMOUNT (recovered above the loss). Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_break_even_compute(
    const dcr_break_even_options *options, const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

/* ---- Insurance or factoring ---- */

/** Amounts of one year, rates in parts per billion. Start from DCR_FACTORING_OPTIONS_INIT. */
typedef struct dcr_factoring_options {
    uint32_t size;     /* sizeof(dcr_factoring_options) of the caller */
    uint32_t rounding; /* dcr_rounding; needed where something is rounded */
    uint32_t currency; /* ISO 4217 number, shown with the answer; 0: none */
    uint32_t reserved;
    int64_t turnover;  /* must be given */
    int64_t horizon_days;         /* length of the comparison; DCR_NO_AMOUNT: year_days */
    int64_t year_days;            /* 360 or 365 */
    int64_t premium_rate;         /* of turnover */
    int64_t premium;              /* beside it, whatever the turnover */
    int64_t insurance_fees;       /* for limits, the broker and so on */
    int64_t loan_rate;            /* interest a year of a loan of what the factor would advance; 0: no loan */
    int64_t insured_percentage;   /* of bad debt, what the insurer bears */
    int64_t commission_rate;      /* of turnover: the factor's */
    int64_t discount_rate;        /* likewise */
    int64_t factoring_fees;       /* fixed */
    int64_t interest_rate;        /* a year, on what the factor advances */
    int64_t protected_percentage; /* of bad debt, what the factor bears */
    int64_t advance_rate;         /* of an invoice, what is advanced */
    int64_t average_days;         /* that an invoice stays open */
    int64_t bad_debt;             /* that is lost in a year */
} dcr_factoring_options;
#define DCR_FACTORING_OPTIONS_INIT                                                                                  \
    { (uint32_t)sizeof(dcr_factoring_options), 0, 0, 0, DCR_NO_AMOUNT, DCR_NO_AMOUNT, 365, 0, 0, 0, 0, 0, 0, 0, 0,  \
      0, 0, 0, 0, 0 }
DCR_API void dcr_factoring_options_init(dcr_factoring_options *options, size_t size);

/** dcr_factoring_compute answers with DCR_TABLE_FACTORING_TOTALS. Errors: DCR_E_FACT_ABSENT (turnover). Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_factoring_compute(
    const dcr_factoring_options *options, const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

/* ---- Stress ---- */

/** Start from DCR_STRESS_OPTIONS_INIT. */
typedef struct dcr_stress_options {
    uint32_t size;           /* sizeof(dcr_stress_options) of the caller */
    int32_t as_of_day;       /* day of the failure */
    uint32_t cause;          /* dcr_cause; 0: insolvency */
    uint32_t unknown_as;     /* dcr_unknown_as; 0: not_met */
    const uint32_t *buyers;  /* rows of BUYERS, in the order of the claims */
    size_t num_buyers;
    int64_t recovery_rate;   /* of the debt, what comes back */
    int64_t equity;          /* DCR_NO_AMOUNT: not given */
    int64_t first_loss_used; /* before the first claim, as in dcr_claim_options */
    int64_t liability_used;
    int64_t premium_paid;
} dcr_stress_options;
#define DCR_STRESS_OPTIONS_INIT                                                                                     \
    { (uint32_t)sizeof(dcr_stress_options), DCR_NO_DAY, 0, 0, NULL, 0, 0, DCR_NO_AMOUNT, DCR_NO_AMOUNT,             \
      DCR_NO_AMOUNT, DCR_NO_AMOUNT }
DCR_API void dcr_stress_options_init(dcr_stress_options *options, size_t size);

/** dcr_stress_compute answers with DCR_TABLE_STRESS_BUYERS and _STRESS_TOTALS. Errors: those of dcr_claim_compute. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_stress_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_stress_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/* ---- Cash when buyers fail: docs/readers/stress-cash.md ---- */

/** Start from DCR_STRESS_CASH_OPTIONS_INIT. */
typedef struct dcr_stress_cash_options {
    uint32_t size;           /* sizeof(dcr_stress_cash_options) of the caller */
    int32_t as_of_day;       /* day of the failure */
    int32_t until_day;       /* last day that is looked at; DCR_NO_DAY: 365 days later */
    uint32_t cause;          /* dcr_cause; 0: insolvency */
    uint32_t unknown_as;     /* dcr_unknown_as; 0: not_met */
    int32_t filed_day;       /* of the claims; DCR_NO_DAY: as_of_day */
    const uint32_t *buyers;  /* rows of BUYERS that fail, in the order of the claims */
    size_t num_buyers;
    const dcr_table *dues;   /* a table DCR_TABLE_CASH_DUES; NULL: none */
    int64_t cash;            /* balance at the end of as_of_day */
    int64_t delay_days;      /* after the due date, when an invoice is paid */
    int64_t overdue_days;    /* after as_of_day, when an invoice comes that should have come */
    int64_t payout_days;     /* after as_of_day, when a payment without a day comes; DCR_NO_AMOUNT: never */
    int64_t first_loss_used; /* before the first claim, as in dcr_claim_options */
    int64_t liability_used;
    int64_t premium_paid;
} dcr_stress_cash_options;
#define DCR_STRESS_CASH_OPTIONS_INIT                                                                                \
    { (uint32_t)sizeof(dcr_stress_cash_options), DCR_NO_DAY, DCR_NO_DAY, 0, 0, DCR_NO_DAY, NULL, 0, NULL,           \
      DCR_NO_AMOUNT, 0, 30, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_AMOUNT }
DCR_API void dcr_stress_cash_options_init(dcr_stress_cash_options *options, size_t size);

/** dcr_stress_cash_compute answers with DCR_TABLE_STRESS_CASH_DAYS and _STRESS_CASH_TOTALS. Errors: those of
 *  dcr_claim_compute; DCR_E_FACT_ABSENT (cash, a row of dues), DCR_E_UNKNOWN (dues is another table),
 *  DCR_E_COLUMN_ABSENT. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_stress_cash_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_stress_cash_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/* ---- Limits for a budget ---- */

/** Start from DCR_ALLOCATE_LIMITS_OPTIONS_INIT. */
typedef struct dcr_allocate_limits_options {
    uint32_t size;       /* sizeof(dcr_allocate_limits_options) of the caller */
    uint32_t currency;   /* ISO 4217 number, shown with the answer; 0: none */
    int64_t budget;      /* at least 0 */
    uint32_t max_nodes;  /* nodes of the search; 0: 100,000 */
    uint32_t reserved;
} dcr_allocate_limits_options;
#define DCR_ALLOCATE_LIMITS_OPTIONS_INIT { (uint32_t)sizeof(dcr_allocate_limits_options), 0, DCR_NO_AMOUNT, 0, 0 }
DCR_API void dcr_allocate_limits_options_init(dcr_allocate_limits_options *options, size_t size);

/** dcr_allocate_limits_compute finds what a budget buys best of the choices (DCR_TABLE_LIMIT_CHOICES):
 *  DCR_TABLE_ALLOCATE_LIMITS_CHOICES and _TOTALS. `book`, which may be NULL, names the buyers. Errors: DCR_E_UNKNOWN (table),
 *  DCR_E_COLUMN_ABSENT, DCR_E_BUYER_UNKNOWN, each with the row. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_allocate_limits_compute(
    const dcr_book *book, const dcr_table *choices, const dcr_allocate_limits_options *options,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
