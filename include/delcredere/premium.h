/* Premium and declarations: what a policy costs, and what is declared to the insurer of the same ledger. What is computed:
 * docs/readers/premium.md, declare.md. */
#ifndef DELCREDERE_PREMIUM_H
#define DELCREDERE_PREMIUM_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Premium ---- */

/** What is asked about the premium. Start from DCR_PREMIUM_OPTIONS_INIT. */
typedef struct dcr_premium_options {
    uint32_t size;        /* sizeof(dcr_premium_options) of the caller */
    int32_t from_day;     /* the period; DCR_NO_DAY: the policy's */
    int32_t until_day;    /* first day after it */
    uint32_t invoice_ix;  /* the price of this invoice alone; DCR_NO_INDEX: the period */
    int64_t amount;       /* base amount that the caller declares; DCR_NO_AMOUNT: that of the book */
    int64_t earned;       /* premium earned, where it is known; DCR_NO_AMOUNT: it is computed */
    int64_t claims;       /* claims of the period; DCR_NO_AMOUNT: that of COUNTERS */
    int64_t paid;         /* premium paid; DCR_NO_AMOUNT: that of COUNTERS, else the deposit */
    int64_t rebate_paid;  /* rebate of the period that was paid before */
    const char *segment;  /* beside `amount`: keys of the rate table; NULL: none */
    uint32_t country;     /* 0: none */
    uint32_t limit_kind;  /* dcr_limit_kind; 0: none */
    int64_t grade;        /* 0: none */
    int64_t terms_days;   /* DCR_NO_AMOUNT: none */
    int64_t months;       /* DCR_NO_AMOUNT: none */
    int64_t insured_percentage; /* DCR_NO_RATIO: the policy's */
    int32_t day;          /* DCR_NO_DAY: from_day */
    uint32_t reserved;    /* 0 */
} dcr_premium_options;
#define DCR_PREMIUM_OPTIONS_INIT                                                                                    \
    { (uint32_t)sizeof(dcr_premium_options), DCR_NO_DAY, DCR_NO_DAY, DCR_NO_INDEX, DCR_NO_AMOUNT, DCR_NO_AMOUNT,     \
      DCR_NO_AMOUNT, DCR_NO_AMOUNT, 0, NULL, 0, 0, 0, DCR_NO_AMOUNT, DCR_NO_AMOUNT, DCR_NO_RATIO, DCR_NO_DAY, 0 }
DCR_API void dcr_premium_options_init(dcr_premium_options *options, size_t size);

/** dcr_premium_compute answers with DCR_TABLE_PREMIUM_LINES, _INSTALMENTS, _FEES, _TAX_LINES and _TOTALS. `book` may be
 *  NULL where the amount or the premium earned is given and the policy has no fees for limits.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE (the period), DCR_E_RANGE (invoice_ix, limit_kind), DCR_E_AMOUNT_SIGN,
 *  DCR_E_TERM_ABSENT (premium_base, premium_adjustable; what the cover needs), DCR_E_TERM_CONFLICT (the base has no price of
 *  one invoice; keys that exclude one another), DCR_E_FACT_ABSENT (claims), DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as
 *  it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_premium_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_premium_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

/* ---- Declarations ---- */

/** What is asked about a declaration. Start from DCR_DECLARE_OPTIONS_INIT. */
typedef struct dcr_declare_options {
    uint32_t size;     /* sizeof(dcr_declare_options) of the caller */
    int32_t from_day;  /* the period; DCR_NO_DAY: the policy's */
    int32_t until_day; /* first day after it */
    uint32_t kind;     /* dcr_declaration_kind; 0: that of the policy */
} dcr_declare_options;
#define DCR_DECLARE_OPTIONS_INIT { (uint32_t)sizeof(dcr_declare_options), DCR_NO_DAY, DCR_NO_DAY, 0 }
DCR_API void dcr_declare_options_init(dcr_declare_options *options, size_t size);

/** dcr_declare_compute answers with DCR_TABLE_DECLARE_PERIODS, _LINES and _TOTALS.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE (the period), DCR_E_RANGE (kind), DCR_E_TERM_ABSENT (declaration_kind;
 *  what the cover needs), DCR_E_OVERFLOW, DCR_E_NOMEM. On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_declare_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_declare_options *options, const dcr_allocator *allocator,
    dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
