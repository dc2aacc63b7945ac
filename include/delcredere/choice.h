/* The values of terms and columns that are choices.
 * Written by src/generate.py from the registries in src; do not edit. */
#ifndef DELCREDERE_CHOICE_H
#define DELCREDERE_CHOICE_H

typedef enum dcr_form {
    DCR_FORM_UNSET = 0, /* not given */
    DCR_FORM_WHOLE_TURNOVER = 1, /* all insurable sales are offered to the insurer */
    DCR_FORM_KEY_ACCOUNTS = 2, /* only the buyers named in the policy */
    DCR_FORM_SINGLE_BUYER = 3, /* one buyer named in the policy */
    DCR_FORM_TRANSACTIONAL = 4, /* only the transactions named in the policy */
    DCR_FORM_EXCESS_OF_LOSS = 5, /* losses above a retention; the insured's own credit management sets limits */
    DCR_FORM_TOP_UP = 6, /* more limit above that of another policy */
    DCR_FORM_SIMPLIFIED = 7, /* for small companies: cover without named limits */
    DCR_FORM_GOVERNMENT = 8, /* public export cover */
    DCR_FORM_RECEIVABLES_PURCHASE = 9, /* the insured is the bank or factor that bought the debt */
    DCR_FORM_FORCE_INT32 = 0x7fffffff
} dcr_form;

typedef enum dcr_attachment_basis {
    DCR_ATTACHMENT_BASIS_UNSET = 0, /* not given */
    DCR_ATTACHMENT_BASIS_DELIVERY = 1, /* goods delivered or service performed within the period */
    DCR_ATTACHMENT_BASIS_INVOICE_DATE = 2, /* invoiced within the period */
    DCR_ATTACHMENT_BASIS_DISPATCH = 3, /* goods dispatched within the period */
    DCR_ATTACHMENT_BASIS_PERFORMANCE = 4, /* service performed within the period */
    DCR_ATTACHMENT_BASIS_ORDER_RECEIVED = 5, /* order received within the period */
    DCR_ATTACHMENT_BASIS_DEBT_CREATED = 6, /* delivered and invoiced within the period: the later of the two */
    DCR_ATTACHMENT_BASIS_FORCE_INT32 = 0x7fffffff
} dcr_attachment_basis;

typedef enum dcr_rounding {
    DCR_ROUNDING_UNSET = 0, /* not given */
    DCR_ROUNDING_HALF_EVEN = 1, /* to nearest, halves to the even unit */
    DCR_ROUNDING_HALF_UP = 2, /* to nearest, halves away from zero */
    DCR_ROUNDING_DOWN = 3, /* towards zero */
    DCR_ROUNDING_UP = 4, /* away from zero */
    DCR_ROUNDING_FLOOR = 5, /* towards minus infinity */
    DCR_ROUNDING_CEILING = 6, /* towards plus infinity */
    DCR_ROUNDING_FORCE_INT32 = 0x7fffffff
} dcr_rounding;

typedef enum dcr_rounding_moment {
    DCR_ROUNDING_MOMENT_UNSET = 0, /* not given */
    DCR_ROUNDING_MOMENT_PER_INVOICE = 1, /* the percentage is rounded on each invoice */
    DCR_ROUNDING_MOMENT_PER_CLAIM = 2, /* the percentage is rounded once on the debt that has one percentage */
    DCR_ROUNDING_MOMENT_FORCE_INT32 = 0x7fffffff
} dcr_rounding_moment;

typedef enum dcr_conversion_date {
    DCR_CONVERSION_DATE_UNSET = 0, /* not given */
    DCR_CONVERSION_DATE_INVOICE_DATE = 1, /* rate of the invoice date */
    DCR_CONVERSION_DATE_DELIVERY = 2, /* rate of the delivery date */
    DCR_CONVERSION_DATE_DUE_DATE = 3, /* rate of the original due date */
    DCR_CONVERSION_DATE_EVALUATION = 4, /* rate of the day as of which the question is asked */
    DCR_CONVERSION_DATE_MONTH_END_OF_ATTACHMENT = 5, /* rate of the last business day of the month in which the invoice attached */
    DCR_CONVERSION_DATE_DATE_OF_LOSS = 6, /* in a claim the rate of the date of loss, else of the day as of which the question is asked */
    DCR_CONVERSION_DATE_FORCE_INT32 = 0x7fffffff
} dcr_conversion_date;

typedef enum dcr_payment_terms_anchor {
    DCR_PAYMENT_TERMS_ANCHOR_UNSET = 0, /* not given */
    DCR_PAYMENT_TERMS_ANCHOR_INVOICE_DATE = 1, /* counted from the invoice date */
    DCR_PAYMENT_TERMS_ANCHOR_DELIVERY = 2, /* counted from delivery */
    DCR_PAYMENT_TERMS_ANCHOR_END_OF_INVOICE_MONTH = 3, /* counted from the last day of the invoice's month */
    DCR_PAYMENT_TERMS_ANCHOR_DISPATCH = 4, /* counted from dispatch (shipment) */
    DCR_PAYMENT_TERMS_ANCHOR_FORCE_INT32 = 0x7fffffff
} dcr_payment_terms_anchor;

typedef enum dcr_clock_anchor {
    DCR_CLOCK_ANCHOR_UNSET = 0, /* not given */
    DCR_CLOCK_ANCHOR_DUE_DATE = 1, /* the original due date, whatever was agreed later */
    DCR_CLOCK_ANCHOR_EXTENDED_DUE_DATE = 2, /* the due date as extended, else the original one */
    DCR_CLOCK_ANCHOR_INVOICE_DATE = 3, /* the invoice date */
    DCR_CLOCK_ANCHOR_EXTENSION_END = 4, /* the last day of the maximum extension period */
    DCR_CLOCK_ANCHOR_DATE_OF_LOSS = 5, /* the date of loss: the end of the waiting period, or the insolvency */
    DCR_CLOCK_ANCHOR_PERIOD_END = 6, /* the last day of the policy period */
    DCR_CLOCK_ANCHOR_FILING = 7, /* the day on which the claim is filed */
    DCR_CLOCK_ANCHOR_DELIVERY = 8, /* the day of delivery, else the invoice date */
    DCR_CLOCK_ANCHOR_OVERDUE_NOTICE = 9, /* the day on which the overdue was notified */
    DCR_CLOCK_ANCHOR_COLLECTION_STARTED = 10, /* the day on which collection was launched */
    DCR_CLOCK_ANCHOR_DOCUMENTS_COMPLETE = 11, /* the day on which the claim file was complete */
    DCR_CLOCK_ANCHOR_LOSS_VALIDATED = 12, /* the day on which the insurer or the estate confirmed the debt */
    DCR_CLOCK_ANCHOR_EVENT = 13, /* the day of the event that causes the loss */
    DCR_CLOCK_ANCHOR_DEPOSIT = 14, /* the day of the local deposit by the debtor */
    DCR_CLOCK_ANCHOR_TRANSFER_RULES_MET = 15, /* the day on which all rules of transfer were complied with */
    DCR_CLOCK_ANCHOR_KNOWLEDGE = 16, /* the day on which the insured learned of the event */
    DCR_CLOCK_ANCHOR_WAITING_END = 17, /* the last day of the waiting period */
    DCR_CLOCK_ANCHOR_FORCE_INT32 = 0x7fffffff
} dcr_clock_anchor;

typedef enum dcr_stop_of_cover {
    DCR_STOP_OF_COVER_UNSET = 0, /* not given */
    DCR_STOP_OF_COVER_NONE = 1, /* cover never stops by itself */
    DCR_STOP_OF_COVER_OLDEST_INVOICE = 2, /* when the buyer's oldest unpaid invoice passes the age */
    DCR_STOP_OF_COVER_ANY_INVOICE = 3, /* when any unpaid invoice passes the age */
    DCR_STOP_OF_COVER_OVERDUE_AMOUNT = 4, /* when all unpaid debt past the age is together more than stop_amount */
    DCR_STOP_OF_COVER_OVERDUE_SHARE = 5, /* when some debt is past the age and the overdue debt is more than stop_share of all open debt */
    DCR_STOP_OF_COVER_FORCE_INT32 = 0x7fffffff
} dcr_stop_of_cover;

typedef enum dcr_stop_boundary {
    DCR_STOP_BOUNDARY_UNSET = 0, /* not given */
    DCR_STOP_BOUNDARY_AFTER_DATE = 1, /* deliveries after the day are not covered */
    DCR_STOP_BOUNDARY_FROM_DATE = 2, /* deliveries on the day or later are not covered */
    DCR_STOP_BOUNDARY_FORCE_INT32 = 0x7fffffff
} dcr_stop_boundary;

typedef enum dcr_resume_of_cover {
    DCR_RESUME_OF_COVER_UNSET = 0, /* not given */
    DCR_RESUME_OF_COVER_NEVER = 1, /* once stopped, cover does not come back */
    DCR_RESUME_OF_COVER_ON_PAYMENT = 2, /* deliveries after the old debt is paid in full are covered again */
    DCR_RESUME_OF_COVER_ON_PAYMENT_RETROACTIVE = 3, /* once the old debt is paid in full, cover counts as never stopped */
    DCR_RESUME_OF_COVER_BY_CONSENT = 4, /* payment does not bring cover back; the insurer's consent does, for deliveries from its day on */
    DCR_RESUME_OF_COVER_FORCE_INT32 = 0x7fffffff
} dcr_resume_of_cover;

typedef enum dcr_limit_kind {
    DCR_LIMIT_KIND_UNSET = 0, /* not given */
    DCR_LIMIT_KIND_NAMED = 1, /* the insurer's decision on the buyer */
    DCR_LIMIT_KIND_DISCRETIONARY = 2, /* the insured's own decision within the policy's maximum */
    DCR_LIMIT_KIND_UNNAMED = 3, /* cover without naming the buyer */
    DCR_LIMIT_KIND_FIRST_SALE = 4, /* provisional cover between the request for a limit and the reply */
    DCR_LIMIT_KIND_AUTOMATIC = 5, /* a small amount that every buyer has */
    DCR_LIMIT_KIND_TEMPORARY = 6, /* an increase with an end of its own, on top of the named limit */
    DCR_LIMIT_KIND_TOP_UP = 7, /* a second layer above the limit of the buyer */
    DCR_LIMIT_KIND_ISSUING_BANK = 8, /* a limit on the bank that issued the letter of credit */
    DCR_LIMIT_KIND_GROUP = 9, /* a limit on a group of buyers together */
    DCR_LIMIT_KIND_FORCE_INT32 = 0x7fffffff
} dcr_limit_kind;

typedef enum dcr_limit_order_key {
    DCR_LIMIT_ORDER_KEY_UNSET = 0, /* not given */
    DCR_LIMIT_ORDER_KEY_DELIVERY = 1, /* by delivery date */
    DCR_LIMIT_ORDER_KEY_INVOICE_DATE = 2, /* by invoice date */
    DCR_LIMIT_ORDER_KEY_DUE_DATE = 3, /* by original due date */
    DCR_LIMIT_ORDER_KEY_POSTING = 4, /* in the order of the ledger */
    DCR_LIMIT_ORDER_KEY_FORCE_INT32 = 0x7fffffff
} dcr_limit_order_key;

typedef enum dcr_limit_filled_by {
    DCR_LIMIT_FILLED_BY_UNSET = 0, /* not given */
    DCR_LIMIT_FILLED_BY_ALL_DEBT = 1, /* all open debt, insured or not */
    DCR_LIMIT_FILLED_BY_QUALIFYING_DEBT = 2, /* open debt that qualifies for cover */
    DCR_LIMIT_FILLED_BY_COVERED_DEBT = 3, /* only debt that is covered */
    DCR_LIMIT_FILLED_BY_FORCE_INT32 = 0x7fffffff
} dcr_limit_filled_by;

typedef enum dcr_invoice_limit_rule {
    DCR_INVOICE_LIMIT_RULE_UNSET = 0, /* not given */
    DCR_INVOICE_LIMIT_RULE_AT_ATTACHMENT = 1, /* the limit in force when the invoice attached */
    DCR_INVOICE_LIMIT_RULE_AT_EVALUATION = 2, /* the limit in force on the day of evaluation or loss */
    DCR_INVOICE_LIMIT_RULE_GRANDFATHERED = 3, /* the higher of the two: what was covered stays covered */
    DCR_INVOICE_LIMIT_RULE_LOWER_OF_BOTH = 4, /* the lower of the two: increases for new deliveries only, reductions for all debt */
    DCR_INVOICE_LIMIT_RULE_FORCE_INT32 = 0x7fffffff
} dcr_invoice_limit_rule;

typedef enum dcr_payment_allocation {
    DCR_PAYMENT_ALLOCATION_UNSET = 0, /* not given */
    DCR_PAYMENT_ALLOCATION_OLDEST_DUE = 1, /* oldest due date first, whatever the buyer designates */
    DCR_PAYMENT_ALLOCATION_OLDEST_INVOICE = 2, /* oldest invoice date first, whatever the buyer designates */
    DCR_PAYMENT_ALLOCATION_AS_DESIGNATED = 3, /* to the invoice the buyer names, else oldest due date first */
    DCR_PAYMENT_ALLOCATION_OLDEST_DELIVERY = 4, /* oldest delivery first, whatever the buyer designates */
    DCR_PAYMENT_ALLOCATION_PRO_RATA = 5, /* to all open debt in proportion, whatever the buyer designates */
    DCR_PAYMENT_ALLOCATION_FORCE_INT32 = 0x7fffffff
} dcr_payment_allocation;

typedef enum dcr_cause {
    DCR_CAUSE_UNSET = 0, /* not given */
    DCR_CAUSE_INSOLVENCY = 1, /* a legal event of insolvency */
    DCR_CAUSE_PROTRACTED_DEFAULT = 2, /* non-payment through the waiting period */
    DCR_CAUSE_REPUDIATION = 3, /* the buyer refuses the goods */
    DCR_CAUSE_TRANSFER = 4, /* payment in local money that cannot be converted or transferred */
    DCR_CAUSE_MORATORIUM = 5, /* a general moratorium on payment */
    DCR_CAUSE_DEBT_RELEASED = 6, /* a law of the buyer's country releases the debtor */
    DCR_CAUSE_WAR = 7, /* war, civil war, unrest */
    DCR_CAUSE_NATURAL_DISASTER = 8, /* a natural disaster */
    DCR_CAUSE_GOVERNMENT_ACT = 9, /* a government makes performance of the contract impossible */
    DCR_CAUSE_LICENCE_WITHDRAWN = 10, /* an export or import licence is withdrawn */
    DCR_CAUSE_PUBLIC_BUYER_DEFAULT = 11, /* a public buyer does not pay */
    DCR_CAUSE_EXCHANGE_LOSS = 12, /* money deposited in local currency loses value before it is transferred */
    DCR_CAUSE_FORCE_INT32 = 0x7fffffff
} dcr_cause;

typedef enum dcr_notice_missed {
    DCR_NOTICE_MISSED_UNSET = 0, /* not given */
    DCR_NOTICE_MISSED_WARN = 1, /* cover stays; the breach is shown */
    DCR_NOTICE_MISSED_INVOICE_NOT_COVERED = 2, /* the invoice loses cover */
    DCR_NOTICE_MISSED_FORCE_INT32 = 0x7fffffff
} dcr_notice_missed;

typedef enum dcr_threshold_mode {
    DCR_THRESHOLD_MODE_UNSET = 0, /* not given */
    DCR_THRESHOLD_MODE_GATE = 1, /* below it nothing is paid, above it nothing is deducted */
    DCR_THRESHOLD_MODE_DEDUCT = 2, /* it is deducted from the loss */
    DCR_THRESHOLD_MODE_FORCE_INT32 = 0x7fffffff
} dcr_threshold_mode;

typedef enum dcr_threshold_compare {
    DCR_THRESHOLD_COMPARE_UNSET = 0, /* not given */
    DCR_THRESHOLD_COMPARE_STRICT = 1, /* a loss must be greater than the threshold */
    DCR_THRESHOLD_COMPARE_INCLUSIVE = 2, /* a loss equal to the threshold qualifies */
    DCR_THRESHOLD_COMPARE_FORCE_INT32 = 0x7fffffff
} dcr_threshold_compare;

typedef enum dcr_measured_on {
    DCR_MEASURED_ON_UNSET = 0, /* not given */
    DCR_MEASURED_ON_AT_STEP = 1, /* the amount that reaches the step */
    DCR_MEASURED_ON_GROSS_DEBT = 2, /* all debt open on the date of loss */
    DCR_MEASURED_ON_QUALIFYING_DEBT = 3, /* the debt that qualifies for cover, before the limit */
    DCR_MEASURED_ON_COVERED_DEBT = 4, /* the debt within the limit */
    DCR_MEASURED_ON_NET_INDEMNITY = 5, /* what the policy would pay without the threshold */
    DCR_MEASURED_ON_DEBT_AT_NOTICE = 6, /* the buyer's debt open on the day of the first overdue notice */
    DCR_MEASURED_ON_FORCE_INT32 = 0x7fffffff
} dcr_measured_on;

typedef enum dcr_receipts_after_limit {
    DCR_RECEIPTS_AFTER_LIMIT_UNSET = 0, /* not given */
    DCR_RECEIPTS_AFTER_LIMIT_IN_FULL = 1, /* receipts after the loss come off the covered debt in full */
    DCR_RECEIPTS_AFTER_LIMIT_PRO_RATA = 2, /* only the share that falls on covered debt comes off */
    DCR_RECEIPTS_AFTER_LIMIT_FORCE_INT32 = 0x7fffffff
} dcr_receipts_after_limit;

typedef enum dcr_step {
    DCR_STEP_UNSET = 0, /* not given */
    DCR_STEP_RECEIPTS = 1, /* receipts after the date of loss */
    DCR_STEP_LIMIT = 2, /* the buyer limit */
    DCR_STEP_THRESHOLD = 3, /* the claim threshold */
    DCR_STEP_EACH_LOSS = 4, /* the each-and-every-loss deductible */
    DCR_STEP_PERCENTAGE = 5, /* the insured percentage */
    DCR_STEP_MINIMUM_RETENTION = 6, /* the minimum retention */
    DCR_STEP_FIRST_LOSS = 7, /* the aggregate first loss */
    DCR_STEP_MAXIMUM_LIABILITY = 8, /* the policy's maximum liability */
    DCR_STEP_BUYER_CAP = 9, /* the most that is paid for a buyer */
    DCR_STEP_COUNTRY_CAP = 10, /* the most that is paid for a country */
    DCR_STEP_KIND_FIRST_LOSS = 11, /* the first loss of debt under one kind of limit */
    DCR_STEP_DEDUCTIONS = 12, /* deductions after the loss */
    DCR_STEP_COSTS = 13, /* costs that increase the loss */
    DCR_STEP_REGULATORY_CAP = 14, /* the most that regulation lets the insurer bear */
    DCR_STEP_FORCE_INT32 = 0x7fffffff
} dcr_step;

typedef enum dcr_buyer_kind {
    DCR_BUYER_KIND_UNSET = 0, /* not given */
    DCR_BUYER_KIND_COMPANY = 1, /* a private-law company or trader */
    DCR_BUYER_KIND_PUBLIC = 2, /* a state, public body or company that cannot become insolvent */
    DCR_BUYER_KIND_PRIVATE_INDIVIDUAL = 3, /* a consumer */
    DCR_BUYER_KIND_FORCE_INT32 = 0x7fffffff
} dcr_buyer_kind;

typedef enum dcr_decision {
    DCR_DECISION_UNSET = 0, /* not given */
    DCR_DECISION_APPROVED = 1, /* a limit of the stated amount */
    DCR_DECISION_REFUSED = 2, /* no limit */
    DCR_DECISION_WITHDRAWN = 3, /* an earlier limit ends */
    DCR_DECISION_PENDING = 4, /* asked for and not decided yet */
    DCR_DECISION_FORCE_INT32 = 0x7fffffff
} dcr_decision;

typedef enum dcr_document {
    DCR_DOCUMENT_UNSET = 0, /* not given */
    DCR_DOCUMENT_INVOICE = 1, /* an invoice */
    DCR_DOCUMENT_CREDIT_NOTE = 2, /* a credit note, with a negative amount */
    DCR_DOCUMENT_FORCE_INT32 = 0x7fffffff
} dcr_document;

typedef enum dcr_payment_method {
    DCR_PAYMENT_METHOD_UNSET = 0, /* not given */
    DCR_PAYMENT_METHOD_OPEN_ACCOUNT = 1, /* on open account */
    DCR_PAYMENT_METHOD_LETTER_OF_CREDIT = 2, /* against letter of credit */
    DCR_PAYMENT_METHOD_PREPAYMENT = 3, /* paid in advance or on delivery */
    DCR_PAYMENT_METHOD_FORCE_INT32 = 0x7fffffff
} dcr_payment_method;

typedef enum dcr_event {
    DCR_EVENT_UNSET = 0, /* not given */
    DCR_EVENT_DISPUTE_OPENED = 1, /* the buyer disputes the invoice, or the amount of it that is given */
    DCR_EVENT_DISPUTE_SETTLED = 2, /* the dispute is over and the debt stands */
    DCR_EVENT_OVERDUE_NOTICE = 3, /* the insurer was told of the overdue invoice, or of all that is overdue */
    DCR_EVENT_INSOLVENCY = 4, /* a legal event of insolvency of the buyer */
    DCR_EVENT_CLAIM_FILED = 5, /* the claim on the buyer was filed */
    DCR_EVENT_DISPUTE_LOST = 6, /* the dispute was decided against the insured */
    DCR_EVENT_COLLECTION_STARTED = 7, /* the debt was handed over for collection */
    DCR_EVENT_ADVERSE_INFORMATION = 8, /* adverse information on the buyer became known */
    DCR_EVENT_COVER_WITHDRAWN = 9, /* the insurer withdrew cover for the buyer */
    DCR_EVENT_COVER_RESUMED = 10, /* the insurer consented that cover resumes */
    DCR_EVENT_LIMIT_REQUESTED = 11, /* a limit was requested */
    DCR_EVENT_CREDIT_REPORT = 12, /* a credit report on the buyer */
    DCR_EVENT_REFUSAL_OF_GOODS = 13, /* the buyer refused the goods */
    DCR_EVENT_GOODS_DISPOSED = 14, /* the goods were resold or disposed of */
    DCR_EVENT_DEPOSIT_MADE = 15, /* the debtor deposited the debt in local money */
    DCR_EVENT_TRANSFER_RULES_MET = 16, /* all rules for the transfer were complied with */
    DCR_EVENT_POLITICAL_EVENT = 17, /* an event of the cause that is given */
    DCR_EVENT_DOCUMENTS_COMPLETE = 18, /* the claim file was complete */
    DCR_EVENT_LOSS_VALIDATED = 19, /* the insurer or the estate confirmed the debt */
    DCR_EVENT_PAYMENT_PLAN = 20, /* a payment plan was agreed with the buyer */
    DCR_EVENT_EXTENSION_REQUESTED = 21, /* an extension was asked for */
    DCR_EVENT_INDEMNITY_PAID = 22, /* the insurer paid */
    DCR_EVENT_DECLARED = 23, /* the sale was declared */
    DCR_EVENT_PREMIUM_PAID = 24, /* the premium was paid */
    DCR_EVENT_KNOWLEDGE = 25, /* the insured learned of the event */
    DCR_EVENT_FORCE_INT32 = 0x7fffffff
} dcr_event;

typedef enum dcr_cover_basis {
    DCR_COVER_BASIS_UNSET = 0, /* not given */
    DCR_COVER_BASIS_NONE = 1, /* no limit */
    DCR_COVER_BASIS_NAMED = 2, /* a decision of the insurer */
    DCR_COVER_BASIS_DISCRETIONARY = 3, /* the discretionary limit */
    DCR_COVER_BASIS_UNNAMED = 4, /* cover without naming the buyer */
    DCR_COVER_BASIS_FIRST_SALE = 5, /* provisional cover until the reply */
    DCR_COVER_BASIS_AUTOMATIC = 6, /* the small amount that every buyer has */
    DCR_COVER_BASIS_TEMPORARY = 7, /* a temporary limit alone */
    DCR_COVER_BASIS_TOP_UP = 8, /* a top-up limit alone */
    DCR_COVER_BASIS_ISSUING_BANK = 9, /* a limit on the issuing bank */
    DCR_COVER_BASIS_GROUP = 10, /* a limit on the group */
    DCR_COVER_BASIS_FORCE_INT32 = 0x7fffffff
} dcr_cover_basis;

typedef enum dcr_state {
    DCR_STATE_UNSET = 0, /* not given */
    DCR_STATE_NOT_YET = 1, /* bit: the invoice is dated after the day of the question */
    DCR_STATE_SETTLED = 2, /* bit: nothing is open */
    DCR_STATE_OVERDUE = 4, /* bit: open after its due date */
    DCR_STATE_PAST_EXTENSION = 8, /* bit: open after the end of the maximum extension period */
    DCR_STATE_NOTICE_PAST = 16, /* bit: open after the last day to notify the overdue */
    DCR_STATE_CLAIM_OPEN = 32, /* bit: the claim may be filed on the day of the question */
    DCR_STATE_CLAIM_LAPSED = 64, /* bit: the last day to file the claim is past */
    DCR_STATE_REFUSED_ROW = 128, /* bit: the row could not be used; see its status */
    DCR_STATE_FORCE_INT32 = 0x7fffffff
} dcr_state;

typedef enum dcr_source {
    DCR_SOURCE_UNSET = 0, /* not given */
    DCR_SOURCE_GIVEN = 1, /* given by the policy */
    DCR_SOURCE_DEFAULT = 2, /* a default of the library */
    DCR_SOURCE_FORCE_INT32 = 0x7fffffff
} dcr_source;

typedef enum dcr_period_unit {
    DCR_PERIOD_UNIT_UNSET = 0, /* not given */
    DCR_PERIOD_UNIT_DAYS = 1, /* calendar days */
    DCR_PERIOD_UNIT_BUSINESS_DAYS = 2, /* business days of the calendar */
    DCR_PERIOD_UNIT_MONTHS = 3, /* calendar months, clamped to the end of the month */
    DCR_PERIOD_UNIT_END_OF_MONTH_DAYS = 4, /* to the end of the month, then days */
    DCR_PERIOD_UNIT_FORCE_INT32 = 0x7fffffff
} dcr_period_unit;

typedef enum dcr_scope {
    DCR_SCOPE_UNSET = 0, /* not given */
    DCR_SCOPE_LIMIT_KIND = 1, /* for one kind of limit */
    DCR_SCOPE_CAUSE = 2, /* for one cause of loss */
    DCR_SCOPE_COUNTRY = 3, /* for buyers of one country */
    DCR_SCOPE_CONDITION = 4, /* for one condition of cover */
    DCR_SCOPE_DEDUCTION = 5, /* for one kind of deduction */
    DCR_SCOPE_FORCE_INT32 = 0x7fffffff
} dcr_scope;

typedef enum dcr_column_type {
    DCR_COLUMN_TYPE_UNSET = 0, /* not given */
    DCR_COLUMN_TYPE_TEXT = 1, /* UTF-8 text */
    DCR_COLUMN_TYPE_MONEY = 2, /* int64, minor units */
    DCR_COLUMN_TYPE_RATIO = 3, /* int64, parts per billion */
    DCR_COLUMN_TYPE_NUMBER = 4, /* int64 */
    DCR_COLUMN_TYPE_DAY = 5, /* int32, days since 1970-01-01 */
    DCR_COLUMN_TYPE_CODE = 6, /* uint32, value of a registry */
    DCR_COLUMN_TYPE_INDEX = 7, /* uint32, row of a table */
    DCR_COLUMN_TYPE_CURRENCY = 8, /* uint32, ISO 4217 number */
    DCR_COLUMN_TYPE_COUNTRY = 9, /* uint32, two letters of ISO 3166 */
    DCR_COLUMN_TYPE_FLAG = 10, /* uint8, 0 or 1 */
    DCR_COLUMN_TYPE_SET = 11, /* uint64, bits of reason.def */
    DCR_COLUMN_TYPE_DECIMAL = 12, /* int64, a number with nine decimals */
    DCR_COLUMN_TYPE_FORCE_INT32 = 0x7fffffff
} dcr_column_type;

typedef enum dcr_term_type {
    DCR_TERM_TYPE_UNSET = 0, /* not given */
    DCR_TERM_TYPE_MONEY = 1, /* minor units of the policy currency */
    DCR_TERM_TYPE_RATIO = 2, /* parts per billion */
    DCR_TERM_TYPE_PERIOD = 3, /* a period */
    DCR_TERM_TYPE_DAY = 4, /* a date */
    DCR_TERM_TYPE_FLAG = 5, /* yes or no */
    DCR_TERM_TYPE_CHOICE = 6, /* one of a list */
    DCR_TERM_TYPE_CURRENCY = 7, /* ISO 4217 */
    DCR_TERM_TYPE_NUMBER = 8, /* a count */
    DCR_TERM_TYPE_FORCE_INT32 = 0x7fffffff
} dcr_term_type;

typedef enum dcr_governing_rule {
    DCR_GOVERNING_RULE_UNSET = 0, /* not given */
    DCR_GOVERNING_RULE_FIRST_GIVEN = 1, /* the first of the policies as they are given */
    DCR_GOVERNING_RULE_EARLIEST_PERIOD = 2, /* the policy that began first: a risk that attached stays where it attached */
    DCR_GOVERNING_RULE_LATEST_PERIOD = 3, /* the policy that began last: a new policy takes over what its attachment window lets in */
    DCR_GOVERNING_RULE_FORCE_INT32 = 0x7fffffff
} dcr_governing_rule;

typedef enum dcr_unknown_as {
    DCR_UNKNOWN_AS_UNSET = 0, /* not given */
    DCR_UNKNOWN_AS_NOT_MET = 1, /* a fact that is missing or pending counts as not met */
    DCR_UNKNOWN_AS_MET = 2, /* a fact that is missing or pending counts as met */
    DCR_UNKNOWN_AS_FORCE_INT32 = 0x7fffffff
} dcr_unknown_as;

typedef enum dcr_recovery_split {
    DCR_RECOVERY_SPLIT_UNSET = 0, /* not given */
    DCR_RECOVERY_SPLIT_BY_LOSS_SHARE = 1, /* pro rata: the insurer gets the share of the debt that it has paid */
    DCR_RECOVERY_SPLIT_BY_COVERED_FRACTION_THEN_PERCENTAGE = 2, /* pro rata between covered and uncovered debt, then by the insured percentage */
    DCR_RECOVERY_SPLIT_BY_PERCENTAGE = 3, /* by the insured percentage, as if all debt were covered */
    DCR_RECOVERY_SPLIT_OLDEST_DEBT = 4, /* to the oldest debt first, its covered part before its uncovered part; the covered part by the insured percentage */
    DCR_RECOVERY_SPLIT_INSURER_FIRST = 5, /* to the insurer until it has back what it paid */
    DCR_RECOVERY_SPLIT_TOP_DOWN = 6, /* to the uncovered debt above the limit, then to the insurer, last to what the insured bears of covered debt */
    DCR_RECOVERY_SPLIT_INSURED_UNINSURED_FIRST = 7, /* to the uncovered debt first, then by the insured percentage */
    DCR_RECOVERY_SPLIT_INSURED_FIRST = 8, /* to the insured until he is whole, then to the insurer */
    DCR_RECOVERY_SPLIT_FORCE_INT32 = 0x7fffffff
} dcr_recovery_split;

typedef enum dcr_recovery_cost_share {
    DCR_RECOVERY_COST_SHARE_UNSET = 0, /* not given */
    DCR_RECOVERY_COST_SHARE_BY_RECOVERY_SHARE = 1, /* as the recovery is shared */
    DCR_RECOVERY_COST_SHARE_BY_LOSS_SHARE = 2, /* the insurer bears the share of the debt that it has paid */
    DCR_RECOVERY_COST_SHARE_INSURER = 3, /* the insurer bears all */
    DCR_RECOVERY_COST_SHARE_INSURED = 4, /* the insured bears all */
    DCR_RECOVERY_COST_SHARE_BY_COVERED_FRACTION = 5, /* the insurer bears the share of the debt that is covered */
    DCR_RECOVERY_COST_SHARE_BY_PERCENTAGE = 6, /* the insurer bears the insured percentage */
    DCR_RECOVERY_COST_SHARE_FORCE_INT32 = 0x7fffffff
} dcr_recovery_cost_share;

typedef enum dcr_party {
    DCR_PARTY_UNSET = 0, /* not given */
    DCR_PARTY_INSURED = 1, /* the insured */
    DCR_PARTY_INSURER = 2, /* the insurer */
    DCR_PARTY_FORCE_INT32 = 0x7fffffff
} dcr_party;

typedef enum dcr_layer_attachment {
    DCR_LAYER_ATTACHMENT_UNSET = 0, /* not given */
    DCR_LAYER_ATTACHMENT_FIXED_AMOUNT = 1, /* at a fixed amount, wherever the layer below ends */
    DCR_LAYER_ATTACHMENT_FOLLOWS_PRIMARY = 2, /* where the layer below ends */
    DCR_LAYER_ATTACHMENT_FORCE_INT32 = 0x7fffffff
} dcr_layer_attachment;

typedef enum dcr_pre_delivery_cost_basis {
    DCR_PRE_DELIVERY_COST_BASIS_UNSET = 0, /* not given */
    DCR_PRE_DELIVERY_COST_BASIS_DIRECT_AND_INDIRECT = 1, /* direct and indirect cost */
    DCR_PRE_DELIVERY_COST_BASIS_DIRECT = 2, /* direct cost only */
    DCR_PRE_DELIVERY_COST_BASIS_FORCE_INT32 = 0x7fffffff
} dcr_pre_delivery_cost_basis;

typedef enum dcr_pre_delivery_cap_on {
    DCR_PRE_DELIVERY_CAP_ON_UNSET = 0, /* not given */
    DCR_PRE_DELIVERY_CAP_ON_COSTS = 1, /* the costs are capped at the order value before anything is deducted */
    DCR_PRE_DELIVERY_CAP_ON_LOSS = 2, /* the loss after deductions is capped at the order value */
    DCR_PRE_DELIVERY_CAP_ON_FORCE_INT32 = 0x7fffffff
} dcr_pre_delivery_cap_on;

typedef enum dcr_pre_delivery_step {
    DCR_PRE_DELIVERY_STEP_UNSET = 0, /* not given */
    DCR_PRE_DELIVERY_STEP_COSTS = 1, /* the costs incurred up to the breach */
    DCR_PRE_DELIVERY_STEP_CONTRACT = 2, /* whether the policy and the contract let the costs in */
    DCR_PRE_DELIVERY_STEP_COST_BASIS = 3, /* costs that are not of the insured kind */
    DCR_PRE_DELIVERY_STEP_ORDER_VALUE = 4, /* the order value */
    DCR_PRE_DELIVERY_STEP_ADVANCE = 5, /* advance payments */
    DCR_PRE_DELIVERY_STEP_RESALE = 6, /* proceeds of resale or scrap */
    DCR_PRE_DELIVERY_STEP_LIMIT = 7, /* the pre-delivery limit */
    DCR_PRE_DELIVERY_STEP_CREDIT_LIMIT = 8, /* what is left of the credit limit, where pre-delivery cover fills it */
    DCR_PRE_DELIVERY_STEP_PERCENTAGE = 9, /* the insured percentage */
    DCR_PRE_DELIVERY_STEP_FORCE_INT32 = 0x7fffffff
} dcr_pre_delivery_step;

typedef enum dcr_layer_part {
    DCR_LAYER_PART_UNSET = 0, /* not given */
    DCR_LAYER_PART_LAYER = 1, /* the part of the loss that falls into a layer */
    DCR_LAYER_PART_PRIMARY = 2, /* the part of the loss that the primary limit bears */
    DCR_LAYER_PART_BELOW = 3, /* below the lowest layer */
    DCR_LAYER_PART_GAP = 4, /* between two layers */
    DCR_LAYER_PART_UNPLACED = 5, /* within layers whose shares do not add up to the whole */
    DCR_LAYER_PART_ABOVE = 6, /* above the highest layer */
    DCR_LAYER_PART_FORCE_INT32 = 0x7fffffff
} dcr_layer_part;

typedef enum dcr_stop_effect {
    DCR_STOP_EFFECT_UNSET = 0, /* not given */
    DCR_STOP_EFFECT_NEW_DELIVERIES = 1, /* new deliveries are not covered; what was delivered before stays as it is */
    DCR_STOP_EFFECT_NEW_DELIVERIES_AND_MOVING_UP = 2, /* new deliveries are not covered, and while the stop lasts nothing moves up into cover */
    DCR_STOP_EFFECT_ALL_DEBT = 3, /* while the stop lasts no debt of the buyer is covered */
    DCR_STOP_EFFECT_FORCE_INT32 = 0x7fffffff
} dcr_stop_effect;

typedef enum dcr_stop_scope {
    DCR_STOP_SCOPE_UNSET = 0, /* not given */
    DCR_STOP_SCOPE_BUYER = 1, /* the buyer's own debt stops his cover */
    DCR_STOP_SCOPE_GROUP = 2, /* the debt of every member of the buyer's group stops the cover of all members */
    DCR_STOP_SCOPE_FORCE_INT32 = 0x7fffffff
} dcr_stop_scope;

typedef enum dcr_obligation_to_offer {
    DCR_OBLIGATION_TO_OFFER_UNSET = 0, /* not given */
    DCR_OBLIGATION_TO_OFFER_ALL = 1, /* all insurable sales */
    DCR_OBLIGATION_TO_OFFER_SEGMENT = 2, /* the sales of a segment, which the book flags */
    DCR_OBLIGATION_TO_OFFER_ABOVE_DATUM_LINE = 3, /* buyers who owe the datum line or more */
    DCR_OBLIGATION_TO_OFFER_NONE = 4, /* what the insured chooses to offer */
    DCR_OBLIGATION_TO_OFFER_FORCE_INT32 = 0x7fffffff
} dcr_obligation_to_offer;

typedef enum dcr_loss_basis {
    DCR_LOSS_BASIS_UNSET = 0, /* not given */
    DCR_LOSS_BASIS_RISKS_ATTACHING = 1, /* the debt must attach within the period */
    DCR_LOSS_BASIS_LOSSES_OCCURRING = 2, /* the date of loss must lie within the period */
    DCR_LOSS_BASIS_BOTH = 3, /* both must */
    DCR_LOSS_BASIS_FORCE_INT32 = 0x7fffffff
} dcr_loss_basis;

typedef enum dcr_payment_terms_breach {
    DCR_PAYMENT_TERMS_BREACH_UNSET = 0, /* not given */
    DCR_PAYMENT_TERMS_BREACH_INVOICE_NOT_COVERED = 1, /* the invoice is not covered */
    DCR_PAYMENT_TERMS_BREACH_TREAT_AS_MAXIMUM = 2, /* the invoice is treated as due on the latest day allowed */
    DCR_PAYMENT_TERMS_BREACH_FORCE_INT32 = 0x7fffffff
} dcr_payment_terms_breach;

typedef enum dcr_condition {
    DCR_CONDITION_UNSET = 0, /* not given */
    DCR_CONDITION_SUPPLY = 1, /* the debt comes from a supply of goods or services */
    DCR_CONDITION_NOT_REAL_ESTATE = 2, /* the debt is not from the lease or letting of real estate */
    DCR_CONDITION_RETENTION_OF_TITLE = 3, /* retention of title is agreed */
    DCR_CONDITION_GUARANTEE = 4, /* the guarantee that is asked for is in force */
    DCR_CONDITION_WRITTEN_CONTRACT = 5, /* a written contract was in force before delivery */
    DCR_CONDITION_PROOF_OF_EXPORT = 6, /* there is proof of export */
    DCR_CONDITION_DECLARED = 7, /* the debt is declared to the insurer */
    DCR_CONDITION_PREMIUM_PAID = 8, /* the premium is paid */
    DCR_CONDITION_NOT_SANCTIONED = 9, /* neither buyer nor transaction is sanctioned or illegal */
    DCR_CONDITION_LICENCE = 10, /* the licences needed are there */
    DCR_CONDITION_CONTRACT_FULFILLED = 11, /* the insured fulfilled the contract */
    DCR_CONDITION_LEGAL_ENTITY = 12, /* the debtor is the legal entity that is insured */
    DCR_CONDITION_DOCUMENTS_COMPLETE = 13, /* the documents that the insurer needs are there */
    DCR_CONDITION_OTHER_1 = 14, /* a condition of this policy, first */
    DCR_CONDITION_OTHER_2 = 15, /* a condition of this policy, second */
    DCR_CONDITION_OTHER_3 = 16, /* a condition of this policy, third */
    DCR_CONDITION_FORCE_INT32 = 0x7fffffff
} dcr_condition;

typedef enum dcr_deduction {
    DCR_DEDUCTION_UNSET = 0, /* not given */
    DCR_DEDUCTION_SET_OFF = 1, /* a counterclaim that can be set off, a contra account */
    DCR_DEDUCTION_RETURN = 2, /* goods returned, without a credit note in the book */
    DCR_DEDUCTION_RESALE = 3, /* proceeds of goods taken back or resold */
    DCR_DEDUCTION_SECURITY = 4, /* proceeds of a security */
    DCR_DEDUCTION_ADVANCE_PAYMENT = 5, /* an advance payment that the insured holds */
    DCR_DEDUCTION_DEL_CREDERE = 6, /* a del credere promise of a third party, such as a buying group */
    DCR_DEDUCTION_FORCE_INT32 = 0x7fffffff
} dcr_deduction;

typedef enum dcr_deduction_treatment {
    DCR_DEDUCTION_TREATMENT_UNSET = 0, /* not given */
    DCR_DEDUCTION_TREATMENT_BEFORE_LIMIT = 1, /* off the qualifying debt, before the limit */
    DCR_DEDUCTION_TREATMENT_IGNORED = 2, /* not deducted */
    DCR_DEDUCTION_TREATMENT_PRO_RATA = 3, /* before the limit, only the share that falls on qualifying debt */
    DCR_DEDUCTION_TREATMENT_AFTER_LIMIT = 4, /* by the step `deductions` of a claim's plan */
    DCR_DEDUCTION_TREATMENT_FORCE_INT32 = 0x7fffffff
} dcr_deduction_treatment;

typedef enum dcr_disputed_reentry {
    DCR_DISPUTED_REENTRY_UNSET = 0, /* not given */
    DCR_DISPUTED_REENTRY_OWN_PLACE = 1, /* the invoice comes back to its own place in the order of the limit */
    DCR_DISPUTED_REENTRY_AT_SETTLEMENT = 2, /* the invoice takes its place in the order as of the settlement */
    DCR_DISPUTED_REENTRY_FORCE_INT32 = 0x7fffffff
} dcr_disputed_reentry;

typedef enum dcr_insolvency_event {
    DCR_INSOLVENCY_EVENT_UNSET = 0, /* not given */
    DCR_INSOLVENCY_EVENT_PROCEEDINGS_OPENED = 1, /* insolvency proceedings were opened by a court */
    DCR_INSOLVENCY_EVENT_PROCEEDINGS_REFUSED = 2, /* proceedings were refused for lack of assets */
    DCR_INSOLVENCY_EVENT_COURT_PLAN = 3, /* a court approved a plan or composition */
    DCR_INSOLVENCY_EVENT_DEBT_SETTLEMENT_PLAN = 4, /* a private person's debt settlement plan */
    DCR_INSOLVENCY_EVENT_COMPOSITION_OUT_OF_COURT = 5, /* a composition with all creditors outside court */
    DCR_INSOLVENCY_EVENT_FRUITLESS_ENFORCEMENT = 6, /* enforcement did not satisfy the debt */
    DCR_INSOLVENCY_EVENT_COMPOSITION_WITH_HAIRCUT = 7, /* an approved composition that cuts the debt */
    DCR_INSOLVENCY_EVENT_AGREED_UNCOLLECTABLE = 8, /* insured and insurer agreed that the debt cannot be collected */
    DCR_INSOLVENCY_EVENT_LIQUIDATION_ORDERED = 9, /* liquidation was ordered */
    DCR_INSOLVENCY_EVENT_PAYMENTS_SUSPENDED = 10, /* collective proceedings or a moratorium of the buyer suspend payments */
    DCR_INSOLVENCY_EVENT_HOPELESSNESS = 11, /* payment was proven to be hopeless */
    DCR_INSOLVENCY_EVENT_THREATENED_INSOLVENCY = 12, /* insolvency threatened and goods not yet handed over were resold at a loss */
    DCR_INSOLVENCY_EVENT_FORCE_INT32 = 0x7fffffff
} dcr_insolvency_event;

typedef enum dcr_insolvency_during_waiting {
    DCR_INSOLVENCY_DURING_WAITING_UNSET = 0, /* not given */
    DCR_INSOLVENCY_DURING_WAITING_NO_EFFECT = 1, /* the waiting period goes on */
    DCR_INSOLVENCY_DURING_WAITING_ENDS_WAITING = 2, /* the waiting period ends on the day of the insolvency */
    DCR_INSOLVENCY_DURING_WAITING_ENDS_WAITING_WHEN_DUE = 3, /* it ends on the day of the insolvency, of debt not yet due on its due date */
    DCR_INSOLVENCY_DURING_WAITING_FORCE_INT32 = 0x7fffffff
} dcr_insolvency_during_waiting;

typedef enum dcr_public_buyer_as {
    DCR_PUBLIC_BUYER_AS_UNSET = 0, /* not given */
    DCR_PUBLIC_BUYER_AS_COMMERCIAL = 1, /* default of a public buyer follows the terms of protracted default */
    DCR_PUBLIC_BUYER_AS_POLITICAL = 2, /* default of a public buyer follows its own terms, else those of the policy */
    DCR_PUBLIC_BUYER_AS_FORCE_INT32 = 0x7fffffff
} dcr_public_buyer_as;

typedef enum dcr_concurrent_causes {
    DCR_CONCURRENT_CAUSES_UNSET = 0, /* not given */
    DCR_CONCURRENT_CAUSES_FIRST_TO_OCCUR = 1, /* the cause with the earliest date of loss governs */
    DCR_CONCURRENT_CAUSES_FIXED_PRIORITY = 2, /* the first cause in the policy's order that has a date of loss governs */
    DCR_CONCURRENT_CAUSES_MOST_FAVOURABLE = 3, /* the cause that pays most governs */
    DCR_CONCURRENT_CAUSES_FORCE_INT32 = 0x7fffffff
} dcr_concurrent_causes;

typedef enum dcr_deadline_severity {
    DCR_DEADLINE_SEVERITY_UNSET = 0, /* not given */
    DCR_DEADLINE_SEVERITY_VOID_ALL = 1, /* all invoices of the buyer lose cover */
    DCR_DEADLINE_SEVERITY_VOID_INVOICE = 2, /* the invoice loses cover */
    DCR_DEADLINE_SEVERITY_REDUCE_PERCENTAGE = 3, /* the insured percentage falls with the delay */
    DCR_DEADLINE_SEVERITY_WARN = 4, /* cover stays; the breach is shown */
    DCR_DEADLINE_SEVERITY_FORCE_INT32 = 0x7fffffff
} dcr_deadline_severity;

typedef enum dcr_deadline_state {
    DCR_DEADLINE_STATE_UNSET = 0, /* not given */
    DCR_DEADLINE_STATE_NOT_NEEDED = 1, /* the invoice was paid in time, or is below the amount */
    DCR_DEADLINE_STATE_OPEN = 2, /* still to be done */
    DCR_DEADLINE_STATE_DONE = 3, /* done in time */
    DCR_DEADLINE_STATE_LATE = 4, /* done too late */
    DCR_DEADLINE_STATE_MISSED = 5, /* past and not done */
    DCR_DEADLINE_STATE_FORCE_INT32 = 0x7fffffff
} dcr_deadline_state;

typedef enum dcr_percentage_order {
    DCR_PERCENTAGE_ORDER_UNSET = 0, /* not given */
    DCR_PERCENTAGE_ORDER_LIMIT_FIRST = 1, /* limit, kind of limit, cause, country, policy */
    DCR_PERCENTAGE_ORDER_CAUSE_FIRST = 2, /* cause, limit, kind of limit, country, policy */
    DCR_PERCENTAGE_ORDER_COUNTRY_FIRST = 3, /* country, limit, kind of limit, cause, policy */
    DCR_PERCENTAGE_ORDER_LOWEST = 4, /* the lowest of all that are given */
    DCR_PERCENTAGE_ORDER_FORCE_INT32 = 0x7fffffff
} dcr_percentage_order;

typedef enum dcr_limit_basis {
    DCR_LIMIT_BASIS_UNSET = 0, /* not given */
    DCR_LIMIT_BASIS_GROSS_DEBT = 1, /* the buyer limit caps the debt that is covered */
    DCR_LIMIT_BASIS_NET_INDEMNITY = 2, /* the buyer limit caps what is paid */
    DCR_LIMIT_BASIS_FORCE_INT32 = 0x7fffffff
} dcr_limit_basis;

typedef enum dcr_each_loss_unit {
    DCR_EACH_LOSS_UNIT_UNSET = 0, /* not given */
    DCR_EACH_LOSS_UNIT_PER_CLAIM = 1, /* taken off every claim */
    DCR_EACH_LOSS_UNIT_PER_BUYER = 2, /* taken once a year for each buyer */
    DCR_EACH_LOSS_UNIT_PER_GROUP = 3, /* taken once a year for each group of buyers */
    DCR_EACH_LOSS_UNIT_FORCE_INT32 = 0x7fffffff
} dcr_each_loss_unit;

typedef enum dcr_first_loss_eroded_by {
    DCR_FIRST_LOSS_ERODED_BY_UNSET = 0, /* not given */
    DCR_FIRST_LOSS_ERODED_BY_APPROVED = 1, /* only losses that reach the threshold */
    DCR_FIRST_LOSS_ERODED_BY_ALL = 2, /* losses below the threshold too */
    DCR_FIRST_LOSS_ERODED_BY_FORCE_INT32 = 0x7fffffff
} dcr_first_loss_eroded_by;

typedef enum dcr_first_loss_chronology {
    DCR_FIRST_LOSS_CHRONOLOGY_UNSET = 0, /* not given */
    DCR_FIRST_LOSS_CHRONOLOGY_AS_GIVEN = 1, /* in the order of the question */
    DCR_FIRST_LOSS_CHRONOLOGY_DATE_OF_LOSS = 2, /* by date of loss */
    DCR_FIRST_LOSS_CHRONOLOGY_FILING = 3, /* by the day on which the claim was filed */
    DCR_FIRST_LOSS_CHRONOLOGY_SETTLEMENT = 4, /* by the day on which the indemnity is payable */
    DCR_FIRST_LOSS_CHRONOLOGY_FORCE_INT32 = 0x7fffffff
} dcr_first_loss_chronology;

typedef enum dcr_maximum_liability_base {
    DCR_MAXIMUM_LIABILITY_BASE_UNSET = 0, /* not given */
    DCR_MAXIMUM_LIABILITY_BASE_PREMIUM_PAID = 1, /* a multiple of the premium paid */
    DCR_MAXIMUM_LIABILITY_BASE_PREMIUM_EARNED = 2, /* a multiple of the premium earned */
    DCR_MAXIMUM_LIABILITY_BASE_PREMIUM_MINIMUM = 3, /* a multiple of the minimum premium */
    DCR_MAXIMUM_LIABILITY_BASE_FORCE_INT32 = 0x7fffffff
} dcr_maximum_liability_base;

typedef enum dcr_policy_year_rule {
    DCR_POLICY_YEAR_RULE_UNSET = 0, /* not given */
    DCR_POLICY_YEAR_RULE_ANNIVERSARIES = 1, /* policy years go on by anniversaries before and after the period */
    DCR_POLICY_YEAR_RULE_WITHIN_PERIOD = 2, /* there is no policy year outside the period */
    DCR_POLICY_YEAR_RULE_FORCE_INT32 = 0x7fffffff
} dcr_policy_year_rule;

typedef enum dcr_indemnity_combination {
    DCR_INDEMNITY_COMBINATION_UNSET = 0, /* not given */
    DCR_INDEMNITY_COMBINATION_LATEST = 1, /* the later of the two days */
    DCR_INDEMNITY_COMBINATION_EARLIEST = 2, /* the earlier of the two days */
    DCR_INDEMNITY_COMBINATION_FORCE_INT32 = 0x7fffffff
} dcr_indemnity_combination;

typedef enum dcr_instalment_rule {
    DCR_INSTALMENT_RULE_UNSET = 0, /* not given */
    DCR_INSTALMENT_RULE_AT_ONCE = 1, /* all is paid on one day */
    DCR_INSTALMENT_RULE_AS_DUE = 2, /* the share of an invoice that is not yet due is paid on its due date */
    DCR_INSTALMENT_RULE_FORCE_INT32 = 0x7fffffff
} dcr_instalment_rule;

typedef enum dcr_payment_kind {
    DCR_PAYMENT_KIND_UNSET = 0, /* not given */
    DCR_PAYMENT_KIND_ALREADY_PAID = 1, /* paid before the day of the question */
    DCR_PAYMENT_KIND_PROVISIONAL = 2, /* on account of the indemnity */
    DCR_PAYMENT_KIND_FINAL = 3, /* the rest of the indemnity */
    DCR_PAYMENT_KIND_INSTALMENT = 4, /* the share of an invoice that falls due later */
    DCR_PAYMENT_KIND_FORCE_INT32 = 0x7fffffff
} dcr_payment_kind;

typedef enum dcr_answer {
    DCR_ANSWER_UNSET = 0, /* not given */
    DCR_ANSWER_YES = 1, /* it is so */
    DCR_ANSWER_NO = 2, /* it is not so */
    DCR_ANSWER_UNKNOWN = 3, /* not known yet */
    DCR_ANSWER_FORCE_INT32 = 0x7fffffff
} dcr_answer;

typedef enum dcr_limit_increase_from {
    DCR_LIMIT_INCREASE_FROM_UNSET = 0, /* not given */
    DCR_LIMIT_INCREASE_FROM_STATED_DAY = 1, /* from the day that the decision states */
    DCR_LIMIT_INCREASE_FROM_DECISION_DAY = 2, /* from the day of the decision */
    DCR_LIMIT_INCREASE_FROM_MONTH_OF_DECISION = 3, /* from the first day of the month of the decision */
    DCR_LIMIT_INCREASE_FROM_FORCE_INT32 = 0x7fffffff
} dcr_limit_increase_from;

typedef enum dcr_discretionary_justification {
    DCR_DISCRETIONARY_JUSTIFICATION_UNSET = 0, /* not given */
    DCR_DISCRETIONARY_JUSTIFICATION_NOT_NEEDED = 1, /* the discretionary limit needs no evidence */
    DCR_DISCRETIONARY_JUSTIFICATION_REPORT = 2, /* by a credit report */
    DCR_DISCRETIONARY_JUSTIFICATION_EXPERIENCE = 3, /* by payments of the buyer on time */
    DCR_DISCRETIONARY_JUSTIFICATION_EITHER = 4, /* by a credit report or by payments on time, whichever justifies more */
    DCR_DISCRETIONARY_JUSTIFICATION_FORCE_INT32 = 0x7fffffff
} dcr_discretionary_justification;

typedef enum dcr_experience_base {
    DCR_EXPERIENCE_BASE_UNSET = 0, /* not given */
    DCR_EXPERIENCE_BASE_HIGHEST_INVOICE = 1, /* the highest invoice that was paid on time */
    DCR_EXPERIENCE_BASE_HIGHEST_BALANCE = 2, /* the highest balance of invoices that were paid on time */
    DCR_EXPERIENCE_BASE_HIGHEST_MONTH_END_PAID = 3, /* the highest month-end balance of invoices that were paid on time */
    DCR_EXPERIENCE_BASE_FORCE_INT32 = 0x7fffffff
} dcr_experience_base;

typedef enum dcr_claim_check {
    DCR_CLAIM_CHECK_UNSET = 0, /* not given */
    DCR_CLAIM_CHECK_CAUSE = 1, /* the cause of loss is insured */
    DCR_CLAIM_CHECK_DATE_OF_LOSS = 2, /* there is a date of loss */
    DCR_CLAIM_CHECK_FILED_NOT_EARLY = 3, /* the claim was not filed before it */
    DCR_CLAIM_CHECK_FILED_IN_TIME = 4, /* the claim was filed in time, or still can be */
    DCR_CLAIM_CHECK_OVERDUE_NOTIFIED = 5, /* the overdue was notified, and other deadlines were kept */
    DCR_CLAIM_CHECK_POLICY_PERIOD = 6, /* the debt attached, and the loss lies, within the time of the policy */
    DCR_CLAIM_CHECK_BUYER = 7, /* the buyer can be insured */
    DCR_CLAIM_CHECK_SALE = 8, /* the sale is one that is insured, and its conditions are met */
    DCR_CLAIM_CHECK_DECLARED = 9, /* the sale was declared */
    DCR_CLAIM_CHECK_PREMIUM = 10, /* the premium is paid */
    DCR_CLAIM_CHECK_DOCUMENTS = 11, /* the documents are complete */
    DCR_CLAIM_CHECK_PAYMENT_TERMS = 12, /* payment terms, extensions and plans are within what is allowed */
    DCR_CLAIM_CHECK_LIMIT = 13, /* there is a limit, and its conditions are met */
    DCR_CLAIM_CHECK_DISCRETIONARY = 14, /* the discretionary limit is justified */
    DCR_CLAIM_CHECK_COVER_IN_FORCE = 15, /* cover for the buyer was in force at delivery */
    DCR_CLAIM_CHECK_DISPUTE = 16, /* no dispute is pending */
    DCR_CLAIM_CHECK_THRESHOLD = 17, /* the loss reaches the claim threshold */
    DCR_CLAIM_CHECK_FORCE_INT32 = 0x7fffffff
} dcr_claim_check;

typedef enum dcr_overdue_category {
    DCR_OVERDUE_CATEGORY_UNSET = 0, /* not given */
    DCR_OVERDUE_CATEGORY_OVERDUE = 1, /* not paid when due (OVD) */
    DCR_OVERDUE_CATEGORY_EXTENSION = 2, /* the due date of one invoice was extended (EXP) */
    DCR_OVERDUE_CATEGORY_RESCHEDULING = 3, /* a payment plan (RES) */
    DCR_OVERDUE_CATEGORY_FORCE_INT32 = 0x7fffffff
} dcr_overdue_category;

typedef enum dcr_claim_status {
    DCR_CLAIM_STATUS_UNSET = 0, /* not given */
    DCR_CLAIM_STATUS_SUBMITTED = 1, /* it was submitted */
    DCR_CLAIM_STATUS_UNDER_REVIEW = 2, /* the insurer looks at it */
    DCR_CLAIM_STATUS_APPROVED = 3, /* it was approved, in whole or in part */
    DCR_CLAIM_STATUS_REJECTED = 4, /* it was rejected */
    DCR_CLAIM_STATUS_PAID = 5, /* it was paid */
    DCR_CLAIM_STATUS_FORCE_INT32 = 0x7fffffff
} dcr_claim_status;

typedef enum dcr_case_kind {
    DCR_CASE_KIND_UNSET = 0, /* not given */
    DCR_CASE_KIND_MONITOR = 1, /* to watch the debt */
    DCR_CASE_KIND_CLAIM_AND_MONITOR = 2, /* to take the claim and watch the debt */
    DCR_CASE_KIND_COLLECT = 3, /* to collect the debt */
    DCR_CASE_KIND_CLAIM_AND_COLLECT = 4, /* to take the claim and collect the debt */
    DCR_CASE_KIND_FORCE_INT32 = 0x7fffffff
} dcr_case_kind;

typedef enum dcr_gate_verdict {
    DCR_GATE_VERDICT_UNSET = 0, /* not given */
    DCR_GATE_VERDICT_FULLY = 1, /* all that is insurable of the order would be covered */
    DCR_GATE_VERDICT_PARTLY = 2, /* a part of it would be */
    DCR_GATE_VERDICT_NOT = 3, /* nothing of it would be */
    DCR_GATE_VERDICT_FORCE_INT32 = 0x7fffffff
} dcr_gate_verdict;

typedef enum dcr_concentration_by {
    DCR_CONCENTRATION_BY_UNSET = 0, /* not given */
    DCR_CONCENTRATION_BY_BALANCE = 1, /* what is open */
    DCR_CONCENTRATION_BY_OVERDUE = 2, /* what is past due */
    DCR_CONCENTRATION_BY_SALES = 3, /* gross of the documents */
    DCR_CONCENTRATION_BY_FORCE_INT32 = 0x7fffffff
} dcr_concentration_by;

typedef enum dcr_agenda_item {
    DCR_AGENDA_ITEM_UNSET = 0, /* not given */
    DCR_AGENDA_ITEM_LIMIT_REVIEW = 1, /* ask for a higher limit: it is used beyond the part that was asked about */
    DCR_AGENDA_ITEM_LIMIT_END = 2, /* a limit ends */
    DCR_AGENDA_ITEM_EVIDENCE_END = 3, /* the report behind a discretionary limit becomes too old */
    DCR_AGENDA_ITEM_PAYMENT_EXPECTED = 4, /* the invoice is due */
    DCR_AGENDA_ITEM_EXTENSION_END = 5, /* last day of the maximum extension period */
    DCR_AGENDA_ITEM_STOP_DELIVERIES = 6, /* last day on which a delivery to the buyer is covered */
    DCR_AGENDA_ITEM_OVERDUE_NOTICE = 7, /* notify the overdue */
    DCR_AGENDA_ITEM_ADVERSE_INFORMATION = 8, /* report adverse information */
    DCR_AGENDA_ITEM_COLLECTION = 9, /* hand over for collection */
    DCR_AGENDA_ITEM_INSOLVENCY_CLAIM = 10, /* file the claim after an insolvency */
    DCR_AGENDA_ITEM_CLAIM_FROM = 11, /* the waiting period ends: the date of loss, and the first day to file */
    DCR_AGENDA_ITEM_CLAIM_FILING = 12, /* last day to file the claim */
    DCR_AGENDA_ITEM_INSURER_PAYMENT = 14, /* the insurer pays */
    DCR_AGENDA_ITEM_PROVISIONAL_PAYMENT = 15, /* the insurer pays on account */
    DCR_AGENDA_ITEM_DISPUTE = 16, /* have the dispute settled, or the debt admitted in the estate */
    DCR_AGENDA_ITEM_TURNOVER_DECLARATION = 17, /* declare the turnover */
    DCR_AGENDA_ITEM_BALANCE_DECLARATION = 18, /* declare the balances */
    DCR_AGENDA_ITEM_SHIPMENT_DECLARATION = 19, /* declare the shipments */
    DCR_AGENDA_ITEM_PREMIUM = 20, /* pay the premium, or an instalment of it */
    DCR_AGENDA_ITEM_NON_RENEWAL_NOTICE = 21, /* last day to give notice that the policy is not renewed */
    DCR_AGENDA_ITEM_TOP_UP_END = 22, /* a top-up limit ends */
    DCR_AGENDA_ITEM_LIMIT_CUT = 23, /* last day before a reduction or withdrawal of the limit takes effect */
    DCR_AGENDA_ITEM_INSTALMENT = 24, /* an instalment of a payment plan is due */
    DCR_AGENDA_ITEM_RECOVERY = 25, /* report and remit a recovery */
    DCR_AGENDA_ITEM_ESTATE = 26, /* the estate's dividend or final account: compute the claim again */
    DCR_AGENDA_ITEM_BONUS = 27, /* bonus or rebate is settled */
    DCR_AGENDA_ITEM_LIMIT_REREQUEST = 28, /* ask again for a limit that was granted in part */
    DCR_AGENDA_ITEM_OTHER_DUTY = 29, /* something else that the policy asks for */
    DCR_AGENDA_ITEM_FORCE_INT32 = 0x7fffffff
} dcr_agenda_item;

typedef enum dcr_agenda_order {
    DCR_AGENDA_ORDER_UNSET = 0, /* not given */
    DCR_AGENDA_ORDER_BY_DAY = 1, /* by last day */
    DCR_AGENDA_ORDER_BY_MONEY = 2, /* by the money that is lost */
    DCR_AGENDA_ORDER_FORCE_INT32 = 0x7fffffff
} dcr_agenda_order;

typedef enum dcr_duty_anchor {
    DCR_DUTY_ANCHOR_UNSET = 0, /* not given */
    DCR_DUTY_ANCHOR_PERIOD_START = 1, /* first day of the policy period */
    DCR_DUTY_ANCHOR_PERIOD_END = 2, /* last day of the policy period */
    DCR_DUTY_ANCHOR_YEAR_END = 3, /* last day of each policy year */
    DCR_DUTY_ANCHOR_QUARTER_END = 4, /* last day of each calendar quarter that has a day of the period */
    DCR_DUTY_ANCHOR_MONTH_END = 5, /* last day of each calendar month that has a day of the period */
    DCR_DUTY_ANCHOR_PART_ACCEPTANCE = 6, /* each decision that grants less than was asked for */
    DCR_DUTY_ANCHOR_RECOVERY = 7, /* each recovery */
    DCR_DUTY_ANCHOR_PAYMENT_PLAN = 8, /* each payment plan that was agreed with a buyer */
    DCR_DUTY_ANCHOR_INSOLVENCY = 9, /* each insolvency of a buyer that counts */
    DCR_DUTY_ANCHOR_FORCE_INT32 = 0x7fffffff
} dcr_duty_anchor;

typedef enum dcr_dunning_anchor {
    DCR_DUNNING_ANCHOR_UNSET = 0, /* not given */
    DCR_DUNNING_ANCHOR_DUE_DATE = 1, /* the due date, as last extended */
    DCR_DUNNING_ANCHOR_END_OF_MONTH = 2, /* the last day of the month of the due date */
    DCR_DUNNING_ANCHOR_LAST_STEP = 3, /* the day of the last step; before any step the due date */
    DCR_DUNNING_ANCHOR_FORCE_INT32 = 0x7fffffff
} dcr_dunning_anchor;

typedef enum dcr_dunning_state {
    DCR_DUNNING_STATE_UNSET = 0, /* not given */
    DCR_DUNNING_STATE_DUE = 1, /* the step is due */
    DCR_DUNNING_STATE_PLANNED = 2, /* the step is due later */
    DCR_DUNNING_STATE_BELOW_AMOUNT = 3, /* too little is open for the level */
    DCR_DUNNING_STATE_DISPUTED = 4, /* a dispute is pending */
    DCR_DUNNING_STATE_INSOLVENT = 5, /* the buyer is insolvent */
    DCR_DUNNING_STATE_FINISHED = 6, /* all levels were sent */
    DCR_DUNNING_STATE_HANDED_OVER = 7, /* the debt was handed over for collection */
    DCR_DUNNING_STATE_FORCE_INT32 = 0x7fffffff
} dcr_dunning_state;

typedef enum dcr_premium_base {
    DCR_PREMIUM_BASE_UNSET = 0, /* not given */
    DCR_PREMIUM_BASE_TURNOVER = 1, /* what is declared as turnover */
    DCR_PREMIUM_BASE_MONTH_END_BALANCE = 2, /* what is declared as balance at the end of each month */
    DCR_PREMIUM_BASE_MAXIMUM_BALANCE = 3, /* the highest balance of a day */
    DCR_PREMIUM_BASE_LIMIT = 4, /* the limits in force */
    DCR_PREMIUM_BASE_ORDER_VALUE = 5, /* the full amount of what is ordered */
    DCR_PREMIUM_BASE_FLAT = 6, /* nothing: the premium is fixed */
    DCR_PREMIUM_BASE_DAILY_BALANCE = 7, /* the balance of each day */
    DCR_PREMIUM_BASE_FORCE_INT32 = 0x7fffffff
} dcr_premium_base;

typedef enum dcr_premium_rate_per {
    DCR_PREMIUM_RATE_PER_UNSET = 0, /* not given */
    DCR_PREMIUM_RATE_PER_YEAR = 1, /* a year: a 365th of it for a day, a twelfth for a month */
    DCR_PREMIUM_RATE_PER_MONTH = 2, /* a month */
    DCR_PREMIUM_RATE_PER_DAY = 3, /* a day */
    DCR_PREMIUM_RATE_PER_FORCE_INT32 = 0x7fffffff
} dcr_premium_rate_per;

typedef enum dcr_premium_charged_by {
    DCR_PREMIUM_CHARGED_BY_UNSET = 0, /* not given */
    DCR_PREMIUM_CHARGED_BY_DAY = 1, /* each day on which a limit is in force */
    DCR_PREMIUM_CHARGED_BY_CALENDAR_MONTH = 2, /* whole calendar months, on the highest limit of the month */
    DCR_PREMIUM_CHARGED_BY_FORCE_INT32 = 0x7fffffff
} dcr_premium_charged_by;

typedef enum dcr_declared_balance {
    DCR_DECLARED_BALANCE_UNSET = 0, /* not given */
    DCR_DECLARED_BALANCE_INSURABLE = 1, /* what could be insured, whatever the limit */
    DCR_DECLARED_BALANCE_COVERED = 2, /* what is covered */
    DCR_DECLARED_BALANCE_FORCE_INT32 = 0x7fffffff
} dcr_declared_balance;

typedef enum dcr_premium_adjustable {
    DCR_PREMIUM_ADJUSTABLE_UNSET = 0, /* not given */
    DCR_PREMIUM_ADJUSTABLE_BOTH = 1, /* more is paid, and what was too much is returned */
    DCR_PREMIUM_ADJUSTABLE_UPWARD_ONLY = 2, /* more is paid; nothing is returned */
    DCR_PREMIUM_ADJUSTABLE_FORCE_INT32 = 0x7fffffff
} dcr_premium_adjustable;

typedef enum dcr_limit_fee_per {
    DCR_LIMIT_FEE_PER_UNSET = 0, /* not given */
    DCR_LIMIT_FEE_PER_STARTED_YEAR = 1, /* for each started year of 365 days */
    DCR_LIMIT_FEE_PER_ONCE = 2, /* once for the period */
    DCR_LIMIT_FEE_PER_FORCE_INT32 = 0x7fffffff
} dcr_limit_fee_per;

typedef enum dcr_premium_tax_on {
    DCR_PREMIUM_TAX_ON_UNSET = 0, /* not given */
    DCR_PREMIUM_TAX_ON_PREMIUM = 1, /* the premium with bonus and rebate */
    DCR_PREMIUM_TAX_ON_FEES = 2, /* the fees for limits */
    DCR_PREMIUM_TAX_ON_FORCE_INT32 = 0x7fffffff
} dcr_premium_tax_on;

typedef enum dcr_declaration_kind {
    DCR_DECLARATION_KIND_UNSET = 0, /* not given */
    DCR_DECLARATION_KIND_TURNOVER = 1, /* documents by their date */
    DCR_DECLARATION_KIND_MONTH_END_BALANCE = 2, /* what is open at the end of each month */
    DCR_DECLARATION_KIND_SHIPMENTS = 3, /* documents by their day of dispatch */
    DCR_DECLARATION_KIND_FORCE_INT32 = 0x7fffffff
} dcr_declaration_kind;

typedef enum dcr_declaration_frequency {
    DCR_DECLARATION_FREQUENCY_UNSET = 0, /* not given */
    DCR_DECLARATION_FREQUENCY_MONTHLY = 1, /* by calendar month */
    DCR_DECLARATION_FREQUENCY_QUARTERLY = 2, /* by calendar quarter */
    DCR_DECLARATION_FREQUENCY_HALF_YEARLY = 3, /* by half a calendar year */
    DCR_DECLARATION_FREQUENCY_YEARLY = 4, /* the whole period at once */
    DCR_DECLARATION_FREQUENCY_FORCE_INT32 = 0x7fffffff
} dcr_declaration_frequency;

typedef enum dcr_cover_bucket {
    DCR_COVER_BUCKET_UNSET = 0, /* not given */
    DCR_COVER_BUCKET_INSURED_NAMED = 1, /* insured by a decision on the buyer */
    DCR_COVER_BUCKET_INSURED_DISCRETIONARY = 2, /* insured by the discretionary limit */
    DCR_COVER_BUCKET_INSURED_AUTOMATIC = 3, /* insured by the automatic limit */
    DCR_COVER_BUCKET_INSURED_OTHER = 4, /* insured on another basis */
    DCR_COVER_BUCKET_OWN_SHARE = 5, /* what the insured bears of covered debt */
    DCR_COVER_BUCKET_ABOVE_LIMIT = 6, /* above the limit */
    DCR_COVER_BUCKET_ABOVE_DISCRETIONARY = 7, /* above the discretionary limit */
    DCR_COVER_BUCKET_REFUSED = 8, /* the insurer refused a limit */
    DCR_COVER_BUCKET_WITHOUT_LIMIT = 9, /* no limit in force */
    DCR_COVER_BUCKET_STOPPED = 10, /* cover for the buyer had ended */
    DCR_COVER_BUCKET_NOT_INSURABLE = 11, /* not insured for another reason */
    DCR_COVER_BUCKET_FORCE_INT32 = 0x7fffffff
} dcr_cover_bucket;

typedef enum dcr_work {
    DCR_WORK_UNSET = 0, /* not given */
    DCR_WORK_CURE = 1, /* to cure what keeps debt from being covered */
    DCR_WORK_NOTIFY = 2, /* to notify the overdue */
    DCR_WORK_FILE_CLAIM = 3, /* to file the claim */
    DCR_WORK_FORCE_INT32 = 0x7fffffff
} dcr_work;

typedef enum dcr_deadline_change {
    DCR_DEADLINE_CHANGE_UNSET = 0, /* not given */
    DCR_DEADLINE_CHANGE_NEW = 1, /* it has a day now, and had none */
    DCR_DEADLINE_CHANGE_GONE = 2, /* it had a day, and has none now */
    DCR_DEADLINE_CHANGE_EARLIER = 3, /* its day is earlier */
    DCR_DEADLINE_CHANGE_LATER = 4, /* its day is later */
    DCR_DEADLINE_CHANGE_STATE = 5, /* its day is the same, where it stands is not */
    DCR_DEADLINE_CHANGE_FORCE_INT32 = 0x7fffffff
} dcr_deadline_change;

typedef enum dcr_id_kind {
    DCR_ID_KIND_UNSET = 0, /* not given */
    DCR_ID_KIND_VAT = 1, /* number for value added tax */
    DCR_ID_KIND_LEI = 2, /* legal entity identifier, ISO 17442 */
    DCR_ID_KIND_DUNS = 3, /* D-U-N-S number */
    DCR_ID_KIND_SIREN = 4, /* French register of firms */
    DCR_ID_KIND_SIRET = 5, /* French register of establishments */
    DCR_ID_KIND_NATIONAL = 6, /* another national register */
    DCR_ID_KIND_OTHER = 7, /* any other number */
    DCR_ID_KIND_FORCE_INT32 = 0x7fffffff
} dcr_id_kind;

typedef enum dcr_id_state {
    DCR_ID_STATE_UNSET = 0, /* not given */
    DCR_ID_STATE_ABSENT = 1, /* there is none */
    DCR_ID_STATE_WRONG_FORM = 2, /* it cannot be such a number */
    DCR_ID_STATE_WRONG_CHECK = 3, /* its check digits differ */
    DCR_ID_STATE_VALID = 4, /* its check digits agree */
    DCR_ID_STATE_NOT_CHECKED = 5, /* it has no check digits that are known here */
    DCR_ID_STATE_FORCE_INT32 = 0x7fffffff
} dcr_id_state;

typedef enum dcr_day_count {
    DCR_DAY_COUNT_UNSET = 0, /* not given */
    DCR_DAY_COUNT_ACT_365 = 1, /* days as they are, over 365 */
    DCR_DAY_COUNT_ACT_360 = 2, /* days as they are, over 360 */
    DCR_DAY_COUNT_THIRTY_360 = 3, /* months of 30 days, over 360 */
    DCR_DAY_COUNT_FORCE_INT32 = 0x7fffffff
} dcr_day_count;

typedef enum dcr_decoding_change {
    DCR_DECODING_CHANGE_UNSET = 0, /* not given */
    DCR_DECODING_CHANGE_INVOICE_DISPUTED = 1, /* an invoice is read as disputed */
    DCR_DECODING_CHANGE_STEP_MOVED = 2, /* a step of the plan stands at another place */
    DCR_DECODING_CHANGE_STEP_LEFT_OUT = 3, /* a step of the plan is left out */
    DCR_DECODING_CHANGE_TERM = 4, /* a term has another value */
    DCR_DECODING_CHANGE_INVOICE_LEFT_OUT = 5, /* an invoice is left out */
    DCR_DECODING_CHANGE_FORCE_INT32 = 0x7fffffff
} dcr_decoding_change;

typedef enum dcr_effort_state {
    DCR_EFFORT_STATE_UNSET = 0, /* not given */
    DCR_EFFORT_STATE_DONE = 1, /* the step was taken in time */
    DCR_EFFORT_STATE_LATE = 2, /* it was taken after its last day */
    DCR_EFFORT_STATE_UNPROVED = 3, /* it was taken, but its proof is lacking */
    DCR_EFFORT_STATE_NOT_NEEDED = 4, /* too little is open, or the debt was handed over before */
    DCR_EFFORT_STATE_SUSPENDED = 5, /* a dispute is pending or the buyer is insolvent */
    DCR_EFFORT_STATE_MISSING = 6, /* its last day has passed */
    DCR_EFFORT_STATE_PLANNED = 7, /* its last day is to come */
    DCR_EFFORT_STATE_FORCE_INT32 = 0x7fffffff
} dcr_effort_state;

typedef enum dcr_extension_verdict {
    DCR_EXTENSION_VERDICT_UNSET = 0, /* not given */
    DCR_EXTENSION_VERDICT_ALLOWED = 1, /* it needs no consent of the insurer */
    DCR_EXTENSION_VERDICT_CONSENT_NEEDED = 2, /* without the insurer's consent cover is lost */
    DCR_EXTENSION_VERDICT_REFUSED = 3, /* there is nothing that the insured could agree */
    DCR_EXTENSION_VERDICT_FORCE_INT32 = 0x7fffffff
} dcr_extension_verdict;

typedef enum dcr_extension_because {
    DCR_EXTENSION_BECAUSE_UNSET = 0, /* not given */
    DCR_EXTENSION_BECAUSE_WITHIN_PERIOD = 1, /* it lies within the maximum extension period */
    DCR_EXTENSION_BECAUSE_NO_PERIOD = 2, /* the policy sets no maximum extension period */
    DCR_EXTENSION_BECAUSE_BEYOND_PERIOD = 3, /* it lies beyond the maximum extension period */
    DCR_EXTENSION_BECAUSE_PLAN = 4, /* a payment plan was agreed without consent before */
    DCR_EXTENSION_BECAUSE_NOTHING_OPEN = 5, /* nothing is open */
    DCR_EXTENSION_BECAUSE_INSOLVENT = 6, /* the buyer is insolvent */
    DCR_EXTENSION_BECAUSE_CLAIM_FILED = 7, /* a claim on the buyer was filed */
    DCR_EXTENSION_BECAUSE_FORCE_INT32 = 0x7fffffff
} dcr_extension_because;

typedef enum dcr_party_role {
    DCR_PARTY_ROLE_UNSET = 0, /* not given */
    DCR_PARTY_ROLE_POLICYHOLDER = 1, /* the company that concluded the policy */
    DCR_PARTY_ROLE_JOINT_INSURED = 2, /* a company that is insured with it */
    DCR_PARTY_ROLE_ASSIGNEE = 3, /* the right to the indemnity is assigned to it */
    DCR_PARTY_ROLE_LOSS_PAYEE = 4, /* it is paid, without a right of its own */
    DCR_PARTY_ROLE_FORCE_INT32 = 0x7fffffff
} dcr_party_role;

typedef enum dcr_limit_expiry {
    DCR_LIMIT_EXPIRY_UNSET = 0, /* not given */
    DCR_LIMIT_EXPIRY_LIMIT_END = 1, /* the limit ends */
    DCR_LIMIT_EXPIRY_TOP_UP_END = 2, /* the top-up ends */
    DCR_LIMIT_EXPIRY_ASK_AGAIN = 3, /* a request that was granted in part is to be made again */
    DCR_LIMIT_EXPIRY_SELF_CHECK = 4, /* a refusal or withdrawal no longer blocks cover that needs no decision */
    DCR_LIMIT_EXPIRY_FORCE_INT32 = 0x7fffffff
} dcr_limit_expiry;

typedef enum dcr_limit_difference {
    DCR_LIMIT_DIFFERENCE_UNSET = 0, /* not given */
    DCR_LIMIT_DIFFERENCE_ADDED = 1, /* it stands on the new list, and nothing stood on the old one */
    DCR_LIMIT_DIFFERENCE_RAISED = 2, /* its amount is greater */
    DCR_LIMIT_DIFFERENCE_CUT = 3, /* its amount is smaller */
    DCR_LIMIT_DIFFERENCE_WITHDRAWN = 4, /* the insurer withdrew it, or it is not on a new list that is complete */
    DCR_LIMIT_DIFFERENCE_REFUSED = 5, /* the insurer refused it, or granted nothing */
    DCR_LIMIT_DIFFERENCE_EXPIRED = 6, /* it has ended */
    DCR_LIMIT_DIFFERENCE_OTHER_CURRENCY = 7, /* its currency is another: the amounts cannot be compared */
    DCR_LIMIT_DIFFERENCE_UNCHANGED = 8, /* its amount is the same */
    DCR_LIMIT_DIFFERENCE_UNKNOWN_BUYER = 9, /* its buyer is not in the book */
    DCR_LIMIT_DIFFERENCE_REGRADED = 10, /* the grade of the buyer is another */
    DCR_LIMIT_DIFFERENCE_WRONG_CURRENCY = 11, /* it is in another currency than the policy */
    DCR_LIMIT_DIFFERENCE_BELOW_DISCRETIONARY = 12, /* it is lower than what needs no decision */
    DCR_LIMIT_DIFFERENCE_PERCENTAGE = 13, /* its percentage is another */
    DCR_LIMIT_DIFFERENCE_TERMS = 14, /* its end, payment terms, extension, condition or freedom from cancellation is another */
    DCR_LIMIT_DIFFERENCE_FORCE_INT32 = 0x7fffffff
} dcr_limit_difference;

typedef enum dcr_limit_action {
    DCR_LIMIT_ACTION_UNSET = 0, /* not given */
    DCR_LIMIT_ACTION_ORDER = 1, /* a limit is asked for where there is none */
    DCR_LIMIT_ACTION_UPDATE = 2, /* another amount is asked for */
    DCR_LIMIT_ACTION_CANCEL = 3, /* the limit is given back */
    DCR_LIMIT_ACTION_STOP = 4, /* the request that is pending is withdrawn */
    DCR_LIMIT_ACTION_APPEAL = 5, /* the insurer is asked to think again */
    DCR_LIMIT_ACTION_FORCE_INT32 = 0x7fffffff
} dcr_limit_action;

typedef enum dcr_limit_advice {
    DCR_LIMIT_ADVICE_UNSET = 0, /* not given */
    DCR_LIMIT_ADVICE_SEND = 1, /* it is needed */
    DCR_LIMIT_ADVICE_NOT_NEEDED = 2, /* the limit in force suffices, or there is nothing to give back */
    DCR_LIMIT_ADVICE_BELOW_DISCRETIONARY = 3, /* as much needs no decision, and a decision could end that */
    DCR_LIMIT_ADVICE_BLOCKED = 4, /* a refusal or withdrawal stands: appeal, or wait */
    DCR_LIMIT_ADVICE_NO_LIMIT_HELPS = 5, /* what is open is uncovered for other reasons than the limit */
    DCR_LIMIT_ADVICE_FORCE_INT32 = 0x7fffffff
} dcr_limit_advice;

typedef enum dcr_rule_comparison {
    DCR_RULE_COMPARISON_UNSET = 0, /* not given */
    DCR_RULE_COMPARISON_RANGE = 1, /* between two values, either of which may be open */
    DCR_RULE_COMPARISON_IN = 2, /* one of a list */
    DCR_RULE_COMPARISON_NOT_IN = 3, /* none of a list */
    DCR_RULE_COMPARISON_OLDER_OR_NEVER = 4, /* a day longer ago than so many days, or none */
    DCR_RULE_COMPARISON_WITHIN = 5, /* a day not longer ago than so many days */
    DCR_RULE_COMPARISON_ABSENT = 6, /* there is no value */
    DCR_RULE_COMPARISON_PRESENT = 7, /* there is a value */
    DCR_RULE_COMPARISON_FORCE_INT32 = 0x7fffffff
} dcr_rule_comparison;

typedef enum dcr_risk_grade_source {
    DCR_RISK_GRADE_SOURCE_UNSET = 0, /* not given */
    DCR_RISK_GRADE_SOURCE_CREDIT_REPORT = 1, /* the credit reports of the book */
    DCR_RISK_GRADE_SOURCE_DECISION = 2, /* the grades that came with decisions on limits */
    DCR_RISK_GRADE_SOURCE_FORCE_INT32 = 0x7fffffff
} dcr_risk_grade_source;

typedef enum dcr_risk_flag {
    DCR_RISK_FLAG_UNSET = 0, /* not given */
    DCR_RISK_FLAG_GRADE = 1, /* the grade is worse than the threshold */
    DCR_RISK_FLAG_GRADE_FALL = 2, /* the grade is worse than the one before */
    DCR_RISK_FLAG_GRADE_OLD = 3, /* the grade is old */
    DCR_RISK_FLAG_GRADE_ABSENT = 4, /* there is no grade */
    DCR_RISK_FLAG_COUNTRY_GRADE = 5, /* the grade of the country is worse than the threshold */
    DCR_RISK_FLAG_SEGMENT_GRADE = 6, /* the grade of the segment is worse than the threshold */
    DCR_RISK_FLAG_DAYS_LATE = 7, /* he pays later than the threshold on average */
    DCR_RISK_FLAG_SHARE_LATE = 8, /* he pays a greater share of his invoices late */
    DCR_RISK_FLAG_OVERDUE = 9, /* his oldest debt is overdue for longer */
    DCR_RISK_FLAG_ADVERSE_INFORMATION = 10, /* there is adverse information */
    DCR_RISK_FLAG_LIMIT_CUT = 11, /* the insurer lowered his limit */
    DCR_RISK_FLAG_LIMIT_WITHDRAWN = 12, /* the insurer withdrew his limit */
    DCR_RISK_FLAG_LIMIT_REFUSED = 13, /* the insurer refused a limit */
    DCR_RISK_FLAG_INSOLVENCY = 14, /* he is insolvent */
    DCR_RISK_FLAG_COVER_WITHDRAWN = 15, /* the insurer withdrew cover for him */
    DCR_RISK_FLAG_STOP_OF_COVER = 16, /* deliveries to him are no longer covered by the stop */
    DCR_RISK_FLAG_FORCE_INT32 = 0x7fffffff
} dcr_risk_flag;

typedef enum dcr_group {
    DCR_GROUP_UNSET = 0, /* none */
    DCR_GROUP_FORM = 1,
    DCR_GROUP_ATTACHMENT_BASIS = 2,
    DCR_GROUP_ROUNDING = 3,
    DCR_GROUP_ROUNDING_MOMENT = 4,
    DCR_GROUP_CONVERSION_DATE = 5,
    DCR_GROUP_PAYMENT_TERMS_ANCHOR = 6,
    DCR_GROUP_CLOCK_ANCHOR = 7,
    DCR_GROUP_STOP_OF_COVER = 8,
    DCR_GROUP_STOP_BOUNDARY = 9,
    DCR_GROUP_RESUME_OF_COVER = 10,
    DCR_GROUP_LIMIT_KIND = 11,
    DCR_GROUP_LIMIT_ORDER_KEY = 12,
    DCR_GROUP_LIMIT_FILLED_BY = 13,
    DCR_GROUP_INVOICE_LIMIT_RULE = 14,
    DCR_GROUP_PAYMENT_ALLOCATION = 15,
    DCR_GROUP_CAUSE = 16,
    DCR_GROUP_NOTICE_MISSED = 17,
    DCR_GROUP_THRESHOLD_MODE = 18,
    DCR_GROUP_THRESHOLD_COMPARE = 19,
    DCR_GROUP_MEASURED_ON = 20,
    DCR_GROUP_RECEIPTS_AFTER_LIMIT = 21,
    DCR_GROUP_STEP = 22,
    DCR_GROUP_BUYER_KIND = 23,
    DCR_GROUP_DECISION = 24,
    DCR_GROUP_DOCUMENT = 25,
    DCR_GROUP_PAYMENT_METHOD = 26,
    DCR_GROUP_EVENT = 27,
    DCR_GROUP_COVER_BASIS = 28,
    DCR_GROUP_STATE = 29,
    DCR_GROUP_SOURCE = 30,
    DCR_GROUP_PERIOD_UNIT = 31,
    DCR_GROUP_SCOPE = 32,
    DCR_GROUP_COLUMN_TYPE = 33,
    DCR_GROUP_TERM_TYPE = 34,
    DCR_GROUP_GOVERNING_RULE = 35,
    DCR_GROUP_UNKNOWN_AS = 36,
    DCR_GROUP_RECOVERY_SPLIT = 37,
    DCR_GROUP_RECOVERY_COST_SHARE = 38,
    DCR_GROUP_PARTY = 39,
    DCR_GROUP_LAYER_ATTACHMENT = 40,
    DCR_GROUP_PRE_DELIVERY_COST_BASIS = 41,
    DCR_GROUP_PRE_DELIVERY_CAP_ON = 42,
    DCR_GROUP_PRE_DELIVERY_STEP = 43,
    DCR_GROUP_LAYER_PART = 44,
    DCR_GROUP_STOP_EFFECT = 45,
    DCR_GROUP_STOP_SCOPE = 46,
    DCR_GROUP_OBLIGATION_TO_OFFER = 47,
    DCR_GROUP_LOSS_BASIS = 48,
    DCR_GROUP_PAYMENT_TERMS_BREACH = 49,
    DCR_GROUP_CONDITION = 50,
    DCR_GROUP_DEDUCTION = 51,
    DCR_GROUP_DEDUCTION_TREATMENT = 52,
    DCR_GROUP_DISPUTED_REENTRY = 53,
    DCR_GROUP_INSOLVENCY_EVENT = 54,
    DCR_GROUP_INSOLVENCY_DURING_WAITING = 55,
    DCR_GROUP_PUBLIC_BUYER_AS = 56,
    DCR_GROUP_CONCURRENT_CAUSES = 57,
    DCR_GROUP_DEADLINE_SEVERITY = 58,
    DCR_GROUP_DEADLINE_STATE = 59,
    DCR_GROUP_PERCENTAGE_ORDER = 60,
    DCR_GROUP_LIMIT_BASIS = 61,
    DCR_GROUP_EACH_LOSS_UNIT = 62,
    DCR_GROUP_FIRST_LOSS_ERODED_BY = 63,
    DCR_GROUP_FIRST_LOSS_CHRONOLOGY = 64,
    DCR_GROUP_MAXIMUM_LIABILITY_BASE = 65,
    DCR_GROUP_POLICY_YEAR_RULE = 66,
    DCR_GROUP_INDEMNITY_COMBINATION = 67,
    DCR_GROUP_INSTALMENT_RULE = 68,
    DCR_GROUP_PAYMENT_KIND = 69,
    DCR_GROUP_ANSWER = 70,
    DCR_GROUP_LIMIT_INCREASE_FROM = 71,
    DCR_GROUP_DISCRETIONARY_JUSTIFICATION = 72,
    DCR_GROUP_EXPERIENCE_BASE = 73,
    DCR_GROUP_CLAIM_CHECK = 74,
    DCR_GROUP_OVERDUE_CATEGORY = 75,
    DCR_GROUP_CLAIM_STATUS = 76,
    DCR_GROUP_CASE_KIND = 77,
    DCR_GROUP_GATE_VERDICT = 78,
    DCR_GROUP_CONCENTRATION_BY = 79,
    DCR_GROUP_AGENDA_ITEM = 80,
    DCR_GROUP_AGENDA_ORDER = 81,
    DCR_GROUP_DUTY_ANCHOR = 82,
    DCR_GROUP_DUNNING_ANCHOR = 83,
    DCR_GROUP_DUNNING_STATE = 84,
    DCR_GROUP_PREMIUM_BASE = 85,
    DCR_GROUP_PREMIUM_RATE_PER = 86,
    DCR_GROUP_PREMIUM_CHARGED_BY = 87,
    DCR_GROUP_DECLARED_BALANCE = 88,
    DCR_GROUP_PREMIUM_ADJUSTABLE = 89,
    DCR_GROUP_LIMIT_FEE_PER = 90,
    DCR_GROUP_PREMIUM_TAX_ON = 91,
    DCR_GROUP_DECLARATION_KIND = 92,
    DCR_GROUP_DECLARATION_FREQUENCY = 93,
    DCR_GROUP_COVER_BUCKET = 94,
    DCR_GROUP_WORK = 95,
    DCR_GROUP_DEADLINE_CHANGE = 96,
    DCR_GROUP_ID_KIND = 97,
    DCR_GROUP_ID_STATE = 98,
    DCR_GROUP_DAY_COUNT = 99,
    DCR_GROUP_DECODING_CHANGE = 100,
    DCR_GROUP_EFFORT_STATE = 101,
    DCR_GROUP_EXTENSION_VERDICT = 102,
    DCR_GROUP_EXTENSION_BECAUSE = 103,
    DCR_GROUP_PARTY_ROLE = 104,
    DCR_GROUP_LIMIT_EXPIRY = 105,
    DCR_GROUP_LIMIT_DIFFERENCE = 106,
    DCR_GROUP_LIMIT_ACTION = 107,
    DCR_GROUP_LIMIT_ADVICE = 108,
    DCR_GROUP_RULE_COMPARISON = 109,
    DCR_GROUP_RISK_GRADE_SOURCE = 110,
    DCR_GROUP_RISK_FLAG = 111,
    DCR_GROUP_FORCE_INT32 = 0x7fffffff
} dcr_group;

#endif
