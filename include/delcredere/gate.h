/* The gate: may this order ship on cover. An order is answered as the invoice that it would become, in the book with that
 * invoice added; the inverse questions ask the same with one number changed. What is computed: docs/readers/gate.md. */
#ifndef DELCREDERE_GATE_H
#define DELCREDERE_GATE_H

#include "delcredere/book.h"
#include "delcredere/policy.h"
#include "delcredere/result.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The question. Start from DCR_GATE_OPTIONS_INIT. */
typedef struct dcr_gate_options {
    uint32_t size;         /* sizeof(dcr_gate_options) of the caller */
    int32_t as_of_day;     /* day of the question */
    uint32_t cause;        /* dcr_cause whose percentage applies; 0: the policy's general percentage */
    uint32_t unknown_as;   /* dcr_unknown_as: how what is missing or pending is read; 0: not_met */
    int32_t inverses;      /* of a list: 1: the inverse questions are answered too */
    uint32_t horizon_days; /* of a list: how far the latest delivery day is looked for; 0: 366 */
    int64_t min_share;     /* of a list: share of an order that must be covered for it to pass; DCR_NO_RATIO: all */
} dcr_gate_options;
#define DCR_GATE_OPTIONS_INIT { (uint32_t)sizeof(dcr_gate_options), DCR_NO_DAY, 0, 0, 0, 0, DCR_NO_RATIO }
DCR_API void dcr_gate_options_init(dcr_gate_options *options, size_t size);

/** An order. Start from DCR_ORDER_INIT. */
typedef struct dcr_order {
    uint32_t size;           /* sizeof(dcr_order) of the caller */
    uint32_t buyer_ix;       /* row in BUYERS */
    int64_t amount;          /* gross, above zero, in minor units of its currency */
    int64_t vat;             /* value added tax within it; DCR_NO_AMOUNT: none */
    uint32_t currency;       /* ISO 4217 number; 0: of the policy */
    uint32_t payment_method; /* dcr_payment_method; 0: open account */
    int32_t order_day;       /* DCR_NO_DAY: the invoice has none */
    int32_t delivery_day;    /* DCR_NO_DAY: the day of the question */
    int32_t invoice_day;     /* DCR_NO_DAY: the day of delivery */
    int32_t due_day;         /* needed; not before the invoice day */
} dcr_order;
#define DCR_ORDER_INIT                                                                                              \
    { (uint32_t)sizeof(dcr_order), DCR_NO_INDEX, 0, DCR_NO_AMOUNT, 0, 0, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY, DCR_NO_DAY }
DCR_API void dcr_order_init(dcr_order *order, size_t size);

/** A part of an order. The parts add up to its gross amount; reasons that apply too have amount 0. */
typedef struct dcr_gate_part {
    int64_t amount;     /* in policy currency */
    int32_t reason;     /* dcr_reason */
    int32_t term;       /* dcr_term behind it */
    int32_t is_curable; /* 1: the insured can still cure it */
    int32_t reserved;
} dcr_gate_part;
enum { DCR_GATE_MAX_PARTS = 104 };

/** What is said of an order, in policy currency; columns of the same name in DCR_TABLE_GATE_ORDERS. */
typedef struct dcr_gate_answer {
    uint32_t size;   /* sizeof(dcr_gate_answer) of the caller */
    uint32_t status; /* dcr_status: 0, or why the order has no answer; amounts are then DCR_NO_AMOUNT */
    uint32_t verdict; /* dcr_gate_verdict; 0 without an answer */
    int32_t answer_day;   /* day on which the book is read: the latest of the question, the delivery and the invoice */
    uint32_t reason;      /* dcr_reason: the first one why something is not covered */
    uint32_t limit_basis; /* dcr_cover_basis: what `limit` is */
    uint64_t reasons;     /* bit dcr_reason_bit(r) for each reason r that applies */
    int64_t gross;        /* amount of the order */
    int64_t open;         /* of that, what is not paid in advance */
    int64_t covered;      /* of open */
    int64_t insured;      /* of covered, what the insurer would bear */
    int64_t uncovered;    /* open less covered */
    int64_t insurable;    /* open less value added tax that is not insured */
    int64_t percentage;   /* insured percentage, parts per billion; DCR_NO_RATIO: nothing is covered */
    int64_t limit;        /* of the buyer, in force; DCR_NO_AMOUNT: none */
    int64_t exposure_before, exposure_after; /* open debt of the buyer without the order, and with it */
    int64_t covered_before, covered_after;   /* of this debt */
    int64_t headroom_before, headroom_after; /* what is left of the limit; DCR_NO_AMOUNT: there is none */
    uint32_t limit_ix;    /* row in LIMITS that governs the order; DCR_NO_INDEX: none */
    int32_t stop_day;     /* on which cover of the buyer stops or stopped; DCR_NO_DAY: none */
    int32_t is_stopped;   /* 1: it is stopped on the day of the answer */
    uint32_t num_parts;   /* of `parts` */
    uint64_t digest;      /* of library, policy, book, options, order and answer */
    dcr_gate_part parts[DCR_GATE_MAX_PARTS];
} dcr_gate_answer;
DCR_API void dcr_gate_answer_init(dcr_gate_answer *answer, size_t size);

/** The smallest payment with which an order passes. */
typedef struct dcr_gate_payment {
    uint32_t size;       /* sizeof(dcr_gate_payment) of the caller */
    uint32_t invoice_ix; /* row in INVOICES of the invoice that it names; DCR_NO_INDEX: it names none */
    int64_t amount;      /* in minor units of `currency`; 0: none is needed; DCR_NO_AMOUNT: none is enough */
    int64_t taken;       /* what it takes off the buyer's debt, in policy currency; DCR_NO_AMOUNT likewise */
    uint32_t currency;   /* ISO 4217 number */
    uint32_t reserved;
} dcr_gate_payment;
#define DCR_GATE_PAYMENT_INIT { (uint32_t)sizeof(dcr_gate_payment), DCR_NO_INDEX, DCR_NO_AMOUNT, DCR_NO_AMOUNT, 0, 0 }
DCR_API void dcr_gate_payment_init(dcr_gate_payment *payment, size_t size);

/** A policy and a book, made ready for questions about single orders. It keeps references to both.
 *  Thread-safety: one thread at a time; threads that ask at the same time have a gate each. */
typedef struct dcr_gate dcr_gate;

/** dcr_gate_new does all set-up; of the options `inverses`, `min_share` and `horizon_days` do not matter.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_DATE (as_of_day), DCR_E_RANGE (cause, unknown_as), DCR_E_TERM_ABSENT
 *  (conversion_date with foreign money in the book), DCR_E_NOMEM. On error `out` is as it was. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_gate_new(
    const dcr_policy *policy, const dcr_book *book, const dcr_gate_options *options, const dcr_allocator *allocator,
    dcr_gate **out, dcr_error *err);
DCR_API void dcr_gate_free(dcr_gate *gate);

/** dcr_gate_check answers for one order. Its cost depends on the buyer's own items (and those of his group, and of his
 *  country, where those have a limit); it takes memory only where a buyer needs more than any before him.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_BUYER_UNKNOWN, DCR_E_CURRENCY, DCR_E_CODE (payment_method), DCR_E_DATE,
 *  DCR_E_DATE_ORDER, DCR_E_AMOUNT_SIGN, DCR_E_AMOUNT (vat), DCR_E_TERM_ABSENT (conversion_date), DCR_E_OVERFLOW,
 *  DCR_E_NOMEM, DCR_E_INTERNAL. On error `answer` is as it was. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_gate_check(
    dcr_gate *gate, const dcr_order *order, dcr_gate_answer *answer, dcr_error *err);

/** The inverse questions. An order passes when at least `min_share` (parts per billion; DCR_SHARE_ONE: all; 0: anything)
 *  of what is insurable of it is covered. Errors: as dcr_gate_check, and DCR_E_RANGE (min_share, horizon_days).
 *
 *  dcr_gate_largest_order gives an amount, in the order's currency, that passes while one unit more does not; 0 when none
 *  does. The order's own amount is where the search begins. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_gate_largest_order(
    dcr_gate *gate, const dcr_order *order, int64_t min_share, int64_t *amount, dcr_error *err);
/** dcr_gate_latest_day gives the last day of delivery up to which every day from the order's own on passes, invoice and
 *  due date moving along; DCR_NO_DAY when the own day does not. `horizon_days` is 1 to 3660; 0: 366. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_gate_latest_day(
    dcr_gate *gate, const dcr_order *order, int64_t min_share, uint32_t horizon_days, int32_t *delivery_day, dcr_error *err);
/** dcr_gate_smallest_limit gives the smallest limit, in policy currency and decided with effect from the day of the
 *  question, with which the order passes; DCR_NO_AMOUNT when none does. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_gate_smallest_limit(
    dcr_gate *gate, const dcr_order *order, int64_t min_share, int64_t *limit, dcr_error *err);
/** dcr_gate_smallest_payment gives the smallest payment on the day of the question with which the order passes, and the
 *  invoice that it pays. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_gate_smallest_payment(
    dcr_gate *gate, const dcr_order *order, int64_t min_share, dcr_gate_payment *payment, dcr_error *err);

/** dcr_gate_compute answers for the orders of a table (DCR_TABLE_ORDERS), each by itself: DCR_TABLE_GATE_ORDERS with a row
 *  per order, DCR_TABLE_GATE_PARTS. Errors: those above, with the row; DCR_E_COLUMN_ABSENT, DCR_E_UNKNOWN (table).
 *  Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_gate_compute(
    const dcr_policy *policy, const dcr_book *book, const dcr_table *orders, const dcr_gate_options *options,
    const dcr_allocator *allocator, dcr_result **out, dcr_error *err);

#ifdef __cplusplus
}
#endif
#endif
