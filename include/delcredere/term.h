/* Every term of a policy.
 * Written by src/generate.py from the registries in src; do not edit. */
#ifndef DELCREDERE_TERM_H
#define DELCREDERE_TERM_H

typedef enum dcr_term {
    DCR_TERM_UNSET = 0, /* none */
    DCR_TERM_FORM = 1, /* policy form: which receivables the policy takes in */
    DCR_TERM_PERIOD_FROM = 2, /* first day of the policy period */
    DCR_TERM_PERIOD_UNTIL = 3, /* first day after the policy period */
    DCR_TERM_ATTACHMENT_BASIS = 4, /* event that must fall in the policy period */
    DCR_TERM_CURRENCY = 5, /* currency of the policy, of its amounts and of every result */
    DCR_TERM_ROUNDING = 6, /* how an amount between two minor units is rounded */
    DCR_TERM_ROUNDING_MOMENT = 7, /* when the percentage of a claim is rounded */
    DCR_TERM_CONVERSION_DATE = 8, /* day whose rate converts a foreign invoice; needed when the book has one */
    DCR_TERM_INSURED_PERCENTAGE = 20, /* share of a covered loss that the insurer bears; a limit's own percentage goes before the limit kind, this before the cause, this before the policy */
    DCR_TERM_MAXIMUM_PAYMENT_TERMS = 30, /* longest payment terms that are insured */
    DCR_TERM_PAYMENT_TERMS_ANCHOR = 31, /* day from which the maximum payment terms count */
    DCR_TERM_MAXIMUM_EXTENSION_PERIOD = 32, /* how long payment may be late before cover is affected */
    DCR_TERM_EXTENSION_ANCHOR = 33, /* day from which the maximum extension period counts: due, extended due or invoice date */
    DCR_TERM_STOP_OF_COVER = 40, /* which unpaid invoice stops cover for new deliveries */
    DCR_TERM_STOP_AGE = 41, /* age past the original due date that stops cover; absent: the end of the maximum extension period */
    DCR_TERM_STOP_BOUNDARY = 42, /* whether deliveries on the stop day itself are covered */
    DCR_TERM_RESUME_OF_COVER = 43, /* whether payment of the old debt brings cover back */
    DCR_TERM_DISPUTED_STOPS_COVER = 44, /* whether a disputed unpaid invoice can stop cover */
    DCR_TERM_DISCRETIONARY_LIMIT = 50, /* limit for buyers on whom the insurer has not decided */
    DCR_TERM_DISCRETIONARY_AFTER_EXPIRY = 51, /* whether the discretionary limit applies after a named limit has expired */
    DCR_TERM_LIMIT_ORDER_KEY = 52, /* order in which invoices use the limit */
    DCR_TERM_MOVE_UP = 53, /* whether debt above the limit moves up into cover when older debt is paid */
    DCR_TERM_LIMIT_FILLED_BY = 54, /* which debt uses the limit up */
    DCR_TERM_INVOICE_LIMIT_RULE = 55, /* which of several limits over time applies to an invoice */
    DCR_TERM_AFFILIATES_INSURED = 60, /* whether debt of affiliated buyers is insured */
    DCR_TERM_PUBLIC_BUYERS_INSURED = 61, /* whether debt of public buyers is insured */
    DCR_TERM_PRIVATE_INDIVIDUALS_INSURED = 62, /* whether debt of private individuals is insured */
    DCR_TERM_COUNTRY_ON_COVER = 63, /* whether buyers of the country are insured */
    DCR_TERM_VAT_INSURED = 64, /* whether the value added tax in an invoice is insured */
    DCR_TERM_DISPUTED_INSURED = 65, /* whether debt under a pending dispute is insured */
    DCR_TERM_LETTER_OF_CREDIT_INSURED = 66, /* whether sales against letter of credit are insured */
    DCR_TERM_PREPAYMENT_INSURED = 67, /* whether sales against prepayment are insured */
    DCR_TERM_OVERDUE_AT_INCEPTION = 68, /* a buyer with debt overdue by more than this when the period begins is excluded */
    DCR_TERM_PAYMENT_ALLOCATION = 70, /* which debt a receipt before the loss pays */
    DCR_TERM_CAUSE_INSURED = 80, /* whether the cause of loss is insured */
    DCR_TERM_WAITING_PERIOD = 81, /* time from its anchor to the date of loss by protracted default */
    DCR_TERM_WAITING_ANCHOR = 82, /* day from which the waiting period counts: due, extended due or invoice date, or extension end */
    DCR_TERM_OVERDUE_NOTICE_PERIOD = 90, /* time in which an overdue invoice must be notified */
    DCR_TERM_OVERDUE_NOTICE_ANCHOR = 91, /* day from which the notice period counts: due, extended due or invoice date, or extension end */
    DCR_TERM_OVERDUE_NOTICE_MISSED = 92, /* what a missed or late notice does */
    DCR_TERM_CLAIM_WINDOW = 93, /* time in which a claim must be filed */
    DCR_TERM_CLAIM_WINDOW_ANCHOR = 94, /* day from which the claim window counts: any but filing */
    DCR_TERM_INDEMNITY_PERIOD = 95, /* time in which the insurer pays */
    DCR_TERM_INDEMNITY_ANCHOR = 96, /* day from which the indemnity period counts: date of loss or filing */
    DCR_TERM_CLAIM_THRESHOLD = 100, /* loss that a claim must reach */
    DCR_TERM_THRESHOLD_MODE = 101, /* whether the threshold is a gate or is deducted */
    DCR_TERM_THRESHOLD_COMPARE = 102, /* whether a loss equal to the threshold qualifies */
    DCR_TERM_THRESHOLD_MEASURED_ON = 103, /* the amount that is compared with the threshold */
    DCR_TERM_EACH_LOSS_DEDUCTIBLE = 110, /* amount of each loss that the insured bears first */
    DCR_TERM_MINIMUM_RETENTION = 120, /* least amount of a covered loss that stays with the insured */
    DCR_TERM_AGGREGATE_FIRST_LOSS = 130, /* amount of a year's losses that the insured bears first */
    DCR_TERM_MAXIMUM_LIABILITY = 140, /* most that the policy pays in a year */
    DCR_TERM_MAXIMUM_LIABILITY_MULTIPLE = 141, /* most that the policy pays in a year as a multiple of the premium paid */
    DCR_TERM_RECEIPTS_AFTER_LIMIT = 150, /* how receipts after the loss come off when the plan takes them after the limit */
    DCR_TERM_RECOVERY_SPLIT = 420, /* how a recovery after the indemnity is shared between insurer and insured */
    DCR_TERM_RECOVERY_COSTS_FIRST = 421, /* whether the costs of a recovery are taken off it before it is shared */
    DCR_TERM_RECOVERY_COST_SHARE = 422, /* who bears the costs of recovery that were not taken off first */
    DCR_TERM_RECOVERY_REMAINDER = 423, /* who gets what rounding leaves when a recovery is shared */
    DCR_TERM_LIABILITY_REINSTATED = 424, /* whether what the insurer gets back can be used again within the year's maximum liability */
    DCR_TERM_FIRST_LOSS_REINSTATED = 425, /* whether a recovery gives back aggregate first loss that the claim has used */
    DCR_TERM_DIVIDEND_RECOMPUTES = 426, /* whether a recovery is a receipt of the debt, so that the indemnity is computed again */
    DCR_TERM_PRE_DELIVERY_INSURED = 432, /* whether costs before delivery are insured */
    DCR_TERM_PRE_DELIVERY_LIMIT = 433, /* most of one loss before delivery that is covered */
    DCR_TERM_PRE_DELIVERY_PERCENTAGE = 434, /* insured percentage of a loss before delivery; absent: the insured percentage */
    DCR_TERM_PRE_DELIVERY_FILLS_LIMIT = 435, /* whether costs before delivery use the credit limit of the buyer */
    DCR_TERM_PRE_DELIVERY_COST_BASIS = 436, /* which costs before delivery are insured */
    DCR_TERM_PRE_DELIVERY_CAP_ON = 437, /* what the order value caps: the costs, or the loss after deductions */
    DCR_TERM_CONVERSION_CAPPED = 440, /* whether the rate that converts a foreign invoice is never above that of the first day of the policy period */
    DCR_TERM_FORCE_INT32 = 0x7fffffff
} dcr_term;

#endif
