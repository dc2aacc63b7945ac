// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Every column, as TABLE_COLUMN. */
public enum Column {
    /** None. */
    UNSET(0, "unset", TableKind.UNSET, ColumnType.UNSET, false, "none"),
    /** The buyer's identifier in the host's ledger; without it buyers are known by their row. */
    BUYERS_BUYER(101, "buyer", TableKind.BUYERS, ColumnType.TEXT, false, "the buyer's identifier in the host's ledger; without it buyers are known by their row"),
    /** Country of the buyer. */
    BUYERS_COUNTRY(102, "country", TableKind.BUYERS, ColumnType.COUNTRY, false, "country of the buyer"),
    /** Kind of buyer; absent: company. */
    BUYERS_KIND(103, "kind", TableKind.BUYERS, ColumnType.CODE, false, "kind of buyer; absent: company"),
    /** The buyer is controlled by, or controls, the insured. */
    BUYERS_IS_AFFILIATE(104, "is_affiliate", TableKind.BUYERS, ColumnType.FLAG, false, "the buyer is controlled by, or controls, the insured"),
    /** The policy names this buyer (key accounts, single buyer). */
    BUYERS_IS_INSURED_BUYER(105, "is_insured_buyer", TableKind.BUYERS, ColumnType.FLAG, false, "the policy names this buyer (key accounts, single buyer)"),
    /** Open balance of the account, where the ledger gives it instead of payments (balance-forward); absent: open items. */
    BUYERS_BALANCE(106, "balance", TableKind.BUYERS, ColumnType.MONEY, false, "open balance of the account, where the ledger gives it instead of payments (balance-forward); absent: open items"),
    /** Day of that balance: documents dated later are not in it; absent: all documents are. */
    BUYERS_BALANCE_DAY(107, "balance_day", TableKind.BUYERS, ColumnType.DAY, false, "day of that balance: documents dated later are not in it; absent: all documents are"),
    /** Identifier of the buyer that heads the group; absent: the buyer stands alone or is the head. */
    BUYERS_GROUP(108, "group", TableKind.BUYERS, ColumnType.TEXT, false, "identifier of the buyer that heads the group; absent: the buyer stands alone or is the head"),
    /** Limit that the host gives the buyer itself, beside the insurer's, in policy currency. */
    BUYERS_OWN_LIMIT(109, "own_limit", TableKind.BUYERS, ColumnType.MONEY, false, "limit that the host gives the buyer itself, beside the insurer's, in policy currency"),
    /** Number of the firm, read by consolidation alone; absent: he stands alone. */
    BUYERS_LEGAL_ID(110, "legal_id", TableKind.BUYERS, ColumnType.TEXT, false, "number of the firm, read by consolidation alone; absent: he stands alone"),
    /** What that number is; absent: other. */
    BUYERS_LEGAL_ID_KIND(111, "legal_id_kind", TableKind.BUYERS, ColumnType.CODE, false, "what that number is; absent: other"),
    /** Company of the host that keeps the account. */
    BUYERS_ENTITY(112, "entity", TableKind.BUYERS, ColumnType.TEXT, false, "company of the host that keeps the account"),
    /** What the rate table of the policy calls the buyer: risk class, sector, product; changes no cover. */
    BUYERS_SEGMENT(120, "segment", TableKind.BUYERS, ColumnType.TEXT, false, "what the rate table of the policy calls the buyer: risk class, sector, product; changes no cover"),
    /** Identifier of the buyer. */
    LIMITS_BUYER(201, "buyer", TableKind.LIMITS, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    LIMITS_BUYER_IX(202, "buyer_ix", TableKind.LIMITS, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** What was decided; absent: approved. */
    LIMITS_DECISION(203, "decision", TableKind.LIMITS, ColumnType.CODE, false, "what was decided; absent: approved"),
    /** Amount of the limit, at least zero, in its currency. */
    LIMITS_AMOUNT(204, "amount", TableKind.LIMITS, ColumnType.MONEY, true, "amount of the limit, at least zero, in its currency"),
    /** Currency of the amount; absent: of the policy. */
    LIMITS_CURRENCY(205, "currency", TableKind.LIMITS, ColumnType.CURRENCY, false, "currency of the amount; absent: of the policy"),
    /** Percentage of this limit; goes before the policy's. */
    LIMITS_INSURED_PERCENTAGE(206, "insured_percentage", TableKind.LIMITS, ColumnType.RATIO, false, "percentage of this limit; goes before the policy's"),
    /** First day on which the decision is in effect. */
    LIMITS_FROM_DAY(207, "from_day", TableKind.LIMITS, ColumnType.DAY, true, "first day on which the decision is in effect"),
    /** First day on which it is no longer in effect; absent: until a later decision. */
    LIMITS_UNTIL_DAY(208, "until_day", TableKind.LIMITS, ColumnType.DAY, false, "first day on which it is no longer in effect; absent: until a later decision"),
    /** Kind of the limit: named, automatic, temporary, top_up, issuing_bank or group; absent: named. */
    LIMITS_KIND(209, "kind", TableKind.LIMITS, ColumnType.CODE, false, "kind of the limit: named, automatic, temporary, top_up, issuing_bank or group; absent: named"),
    /** Day on which the insurer decided; absent: the day from which the decision is in effect. */
    LIMITS_DECIDED_DAY(210, "decided_day", TableKind.LIMITS, ColumnType.DAY, false, "day on which the insurer decided; absent: the day from which the decision is in effect"),
    /** Day on which the insured received the notice; absent: the day of the decision. */
    LIMITS_NOTIFIED_DAY(211, "notified_day", TableKind.LIMITS, ColumnType.DAY, false, "day on which the insured received the notice; absent: the day of the decision"),
    /** Day on which the decision became known; absent: the day of the notice. */
    LIMITS_KNOWN_DAY(212, "known_day", TableKind.LIMITS, ColumnType.DAY, false, "day on which the decision became known; absent: the day of the notice"),
    /** Amount that was asked for, in the limit's currency; changes no cover. */
    LIMITS_REQUESTED_AMOUNT(213, "requested_amount", TableKind.LIMITS, ColumnType.MONEY, false, "amount that was asked for, in the limit's currency; changes no cover"),
    /** Whether the condition of the limit (guarantee, retention of title) is met; absent: there is none. */
    LIMITS_CONDITION_ANSWER(214, "condition_answer", TableKind.LIMITS, ColumnType.CODE, false, "whether the condition of the limit (guarantee, retention of title) is met; absent: there is none"),
    /** The insurer cannot cut the limit before it ends, or before the policy period does. */
    LIMITS_IS_NON_CANCELLABLE(215, "is_non_cancellable", TableKind.LIMITS, ColumnType.FLAG, false, "the insurer cannot cut the limit before it ends, or before the policy period does"),
    /** A cut that takes effect on its day whatever notice the policy grants. */
    LIMITS_IS_IMMEDIATE(216, "is_immediate", TableKind.LIMITS, ColumnType.FLAG, false, "a cut that takes effect on its day whatever notice the policy grants"),
    /** Longest payment terms under this limit, in days; goes before the policy's. */
    LIMITS_MAXIMUM_PAYMENT_TERMS_DAYS(217, "maximum_payment_terms_days", TableKind.LIMITS, ColumnType.NUMBER, false, "longest payment terms under this limit, in days; goes before the policy's"),
    /** Maximum extension period under this limit, in days; goes before the policy's. */
    LIMITS_EXTENSION_DAYS(218, "extension_days", TableKind.LIMITS, ColumnType.NUMBER, false, "maximum extension period under this limit, in days; goes before the policy's"),
    /** Grade of the buyer that came with the decision, of which more is better; read by limits_diff and risk_flags alone. */
    LIMITS_GRADE(219, "grade", TableKind.LIMITS, ColumnType.NUMBER, false, "grade of the buyer that came with the decision, of which more is better; read by limits_diff and risk_flags alone"),
    /** The document's number, unique in the book. */
    INVOICES_INVOICE(301, "invoice", TableKind.INVOICES, ColumnType.TEXT, false, "the document's number, unique in the book"),
    /** Identifier of the buyer. */
    INVOICES_BUYER(302, "buyer", TableKind.INVOICES, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    INVOICES_BUYER_IX(303, "buyer_ix", TableKind.INVOICES, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** Invoice or credit note; absent: invoice. */
    INVOICES_DOCUMENT(304, "document", TableKind.INVOICES, ColumnType.CODE, false, "invoice or credit note; absent: invoice"),
    /** Of a credit note: the number of the invoice that it credits; absent: the oldest debt. */
    INVOICES_APPLIES_TO(305, "applies_to", TableKind.INVOICES, ColumnType.TEXT, false, "of a credit note: the number of the invoice that it credits; absent: the oldest debt"),
    /** Date of the document. */
    INVOICES_INVOICE_DAY(306, "invoice_day", TableKind.INVOICES, ColumnType.DAY, true, "date of the document"),
    /** Day of delivery, dispatch or performance; absent: the invoice date. */
    INVOICES_DELIVERY_DAY(307, "delivery_day", TableKind.INVOICES, ColumnType.DAY, false, "day of delivery, dispatch or performance; absent: the invoice date"),
    /** Original due date, never rewritten; of a credit note it may be absent. */
    INVOICES_DUE_DAY(308, "due_day", TableKind.INVOICES, ColumnType.DAY, true, "original due date, never rewritten; of a credit note it may be absent"),
    /** Due date as last extended; absent: not extended. */
    INVOICES_EXTENDED_DUE_DAY(309, "extended_due_day", TableKind.INVOICES, ColumnType.DAY, false, "due date as last extended; absent: not extended"),
    /** The insurer consented to the extension. */
    INVOICES_IS_EXTENSION_CONSENTED(310, "is_extension_consented", TableKind.INVOICES, ColumnType.FLAG, false, "the insurer consented to the extension"),
    /** Gross amount; above zero for an invoice, below zero for a credit note. */
    INVOICES_AMOUNT(311, "amount", TableKind.INVOICES, ColumnType.MONEY, true, "gross amount; above zero for an invoice, below zero for a credit note"),
    /** Paid so far as the ledger matched it, without a date (snapshot). */
    INVOICES_PAID(312, "paid", TableKind.INVOICES, ColumnType.MONEY, false, "paid so far as the ledger matched it, without a date (snapshot)"),
    /** Value added tax within the amount. */
    INVOICES_VAT(313, "vat", TableKind.INVOICES, ColumnType.MONEY, false, "value added tax within the amount"),
    /** Currency of the document; absent: of the policy. */
    INVOICES_CURRENCY(314, "currency", TableKind.INVOICES, ColumnType.CURRENCY, false, "currency of the document; absent: of the policy"),
    /** The buyer disputes the whole invoice (snapshot). */
    INVOICES_IS_DISPUTED(315, "is_disputed", TableKind.INVOICES, ColumnType.FLAG, false, "the buyer disputes the whole invoice (snapshot)"),
    /** How the sale is secured; absent: open account. */
    INVOICES_PAYMENT_METHOD(316, "payment_method", TableKind.INVOICES, ColumnType.CODE, false, "how the sale is secured; absent: open account"),
    /** The policy names this transaction (transactional). */
    INVOICES_IS_INSURED_TRANSACTION(317, "is_insured_transaction", TableKind.INVOICES, ColumnType.FLAG, false, "the policy names this transaction (transactional)"),
    /** Day on which the document became known; absent: its own date. */
    INVOICES_KNOWN_DAY(318, "known_day", TableKind.INVOICES, ColumnType.DAY, false, "day on which the document became known; absent: its own date"),
    /** The invoice never stops cover, though it counts as debt. */
    INVOICES_IS_IGNORED_FOR_STOP(319, "is_ignored_for_stop", TableKind.INVOICES, ColumnType.FLAG, false, "the invoice never stops cover, though it counts as debt"),
    /** Day of dispatch; absent: the day of delivery. */
    INVOICES_DISPATCH_DAY(320, "dispatch_day", TableKind.INVOICES, ColumnType.DAY, false, "day of dispatch; absent: the day of delivery"),
    /** Day on which the service was performed; absent: the day of delivery. */
    INVOICES_PERFORMANCE_DAY(321, "performance_day", TableKind.INVOICES, ColumnType.DAY, false, "day on which the service was performed; absent: the day of delivery"),
    /** Day on which the insured received the order. */
    INVOICES_ORDER_DAY(322, "order_day", TableKind.INVOICES, ColumnType.DAY, false, "day on which the insured received the order"),
    /** Energy and other excluded taxes within the amount. */
    INVOICES_OTHER_TAX(323, "other_tax", TableKind.INVOICES, ColumnType.MONEY, false, "energy and other excluded taxes within the amount"),
    /** Freight, packing and insurance within the amount. */
    INVOICES_FREIGHT(324, "freight", TableKind.INVOICES, ColumnType.MONEY, false, "freight, packing and insurance within the amount"),
    /** Interest to the due date within the amount. */
    INVOICES_CONTRACT_INTEREST(325, "contract_interest", TableKind.INVOICES, ColumnType.MONEY, false, "interest to the due date within the amount"),
    /** Interest after the due date, penalties and damages within the amount. */
    INVOICES_OVERDUE_INTEREST(326, "overdue_interest", TableKind.INVOICES, ColumnType.MONEY, false, "interest after the due date, penalties and damages within the amount"),
    /** Charges within the amount that are not on the original invoice. */
    INVOICES_ANCILLARY(327, "ancillary", TableKind.INVOICES, ColumnType.MONEY, false, "charges within the amount that are not on the original invoice"),
    /** Exchange loss within the amount. */
    INVOICES_EXCHANGE_LOSS(328, "exchange_loss", TableKind.INVOICES, ColumnType.MONEY, false, "exchange loss within the amount"),
    /** Identifier of the buyer. */
    RECEIPTS_BUYER(401, "buyer", TableKind.RECEIPTS, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    RECEIPTS_BUYER_IX(402, "buyer_ix", TableKind.RECEIPTS, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** Number of the invoice that the buyer names. */
    RECEIPTS_INVOICE(403, "invoice", TableKind.RECEIPTS, ColumnType.TEXT, false, "number of the invoice that the buyer names"),
    /** Row of that invoice in INVOICES. */
    RECEIPTS_INVOICE_IX(404, "invoice_ix", TableKind.RECEIPTS, ColumnType.INDEX, false, "row of that invoice in INVOICES"),
    /** Day of receipt. */
    RECEIPTS_RECEIPT_DAY(405, "receipt_day", TableKind.RECEIPTS, ColumnType.DAY, true, "day of receipt"),
    /** Amount, above zero. */
    RECEIPTS_AMOUNT(406, "amount", TableKind.RECEIPTS, ColumnType.MONEY, true, "amount, above zero"),
    /** Currency; absent: of the invoice named, else of the policy. */
    RECEIPTS_CURRENCY(407, "currency", TableKind.RECEIPTS, ColumnType.CURRENCY, false, "currency; absent: of the invoice named, else of the policy"),
    /** The buyer paid for dealings that are not in the book. */
    RECEIPTS_IS_FOR_UNINSURED(408, "is_for_uninsured", TableKind.RECEIPTS, ColumnType.FLAG, false, "the buyer paid for dealings that are not in the book"),
    /** Day on which the receipt became known; absent: the day of receipt. */
    RECEIPTS_KNOWN_DAY(409, "known_day", TableKind.RECEIPTS, ColumnType.DAY, false, "day on which the receipt became known; absent: the day of receipt"),
    /** Identifier of the buyer. */
    EVENTS_BUYER(501, "buyer", TableKind.EVENTS, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    EVENTS_BUYER_IX(502, "buyer_ix", TableKind.EVENTS, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** Number of the invoice; absent: all invoices of the buyer. */
    EVENTS_INVOICE(503, "invoice", TableKind.EVENTS, ColumnType.TEXT, false, "number of the invoice; absent: all invoices of the buyer"),
    /** Row of that invoice in INVOICES. */
    EVENTS_INVOICE_IX(504, "invoice_ix", TableKind.EVENTS, ColumnType.INDEX, false, "row of that invoice in INVOICES"),
    /** What happened. */
    EVENTS_EVENT(505, "event", TableKind.EVENTS, ColumnType.CODE, true, "what happened"),
    /** When it happened. */
    EVENTS_EVENT_DAY(506, "event_day", TableKind.EVENTS, ColumnType.DAY, true, "when it happened"),
    /** Amount in dispute, in the invoice's currency; absent: the whole invoice. */
    EVENTS_AMOUNT(507, "amount", TableKind.EVENTS, ColumnType.MONEY, false, "amount in dispute, in the invoice's currency; absent: the whole invoice"),
    /** Of an insolvency: which legal event; absent: any. */
    EVENTS_KIND(508, "kind", TableKind.EVENTS, ColumnType.CODE, false, "of an insolvency: which legal event; absent: any"),
    /** Of a political event: the cause. */
    EVENTS_CAUSE(509, "cause", TableKind.EVENTS, ColumnType.CODE, false, "of a political event: the cause"),
    /** Of a credit report: the grade, higher is better; 0: none. */
    EVENTS_GRADE(510, "grade", TableKind.EVENTS, ColumnType.NUMBER, false, "of a credit report: the grade, higher is better; 0: none"),
    /** When it became known; absent: on its own day. */
    EVENTS_KNOWN_DAY(511, "known_day", TableKind.EVENTS, ColumnType.DAY, false, "when it became known; absent: on its own day"),
    /** Currency converted. */
    RATES_FROM_CURRENCY(601, "from_currency", TableKind.RATES, ColumnType.CURRENCY, true, "currency converted"),
    /** Currency converted into. */
    RATES_TO_CURRENCY(602, "to_currency", TableKind.RATES, ColumnType.CURRENCY, true, "currency converted into"),
    /** First day on which the rate applies; it holds until the next one. */
    RATES_RATE_DAY(603, "rate_day", TableKind.RATES, ColumnType.DAY, true, "first day on which the rate applies; it holds until the next one"),
    /** Above zero. */
    RATES_NUMERATOR(604, "numerator", TableKind.RATES, ColumnType.NUMBER, true, "above zero"),
    /** Above zero. */
    RATES_DENOMINATOR(605, "denominator", TableKind.RATES, ColumnType.NUMBER, true, "above zero"),
    /** Day on which the rate became known; absent: its own day. */
    RATES_KNOWN_DAY(606, "known_day", TableKind.RATES, ColumnType.DAY, false, "day on which the rate became known; absent: its own day"),
    /** First day of the policy year. */
    COUNTERS_YEAR_FROM_DAY(701, "year_from_day", TableKind.COUNTERS, ColumnType.DAY, true, "first day of the policy year"),
    /** Aggregate first loss borne so far. */
    COUNTERS_FIRST_LOSS_USED(702, "first_loss_used", TableKind.COUNTERS, ColumnType.MONEY, false, "aggregate first loss borne so far"),
    /** Indemnity paid so far. */
    COUNTERS_LIABILITY_USED(703, "liability_used", TableKind.COUNTERS, ColumnType.MONEY, false, "indemnity paid so far"),
    /** Premium paid for the year; base of a multiple. */
    COUNTERS_PREMIUM_PAID(704, "premium_paid", TableKind.COUNTERS, ColumnType.MONEY, false, "premium paid for the year; base of a multiple"),
    /** The row is about the first loss of this kind of limit. */
    COUNTERS_LIMIT_KIND(705, "limit_kind", TableKind.COUNTERS, ColumnType.CODE, false, "the row is about the first loss of this kind of limit"),
    /** The row is about what was paid on buyers of this country. */
    COUNTERS_COUNTRY(706, "country", TableKind.COUNTERS, ColumnType.COUNTRY, false, "the row is about what was paid on buyers of this country"),
    /** Premium earned in the year. */
    COUNTERS_PREMIUM_EARNED(707, "premium_earned", TableKind.COUNTERS, ColumnType.MONEY, false, "premium earned in the year"),
    /** Minimum premium of the year. */
    COUNTERS_PREMIUM_MINIMUM(708, "premium_minimum", TableKind.COUNTERS, ColumnType.MONEY, false, "minimum premium of the year"),
    /** The day. */
    HOLIDAYS_HOLIDAY_DAY(801, "holiday_day", TableKind.HOLIDAYS, ColumnType.DAY, true, "the day"),
    /** Identifier of the buyer. */
    CONDITIONS_BUYER(901, "buyer", TableKind.CONDITIONS, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    CONDITIONS_BUYER_IX(902, "buyer_ix", TableKind.CONDITIONS, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** Number of the invoice; absent: all invoices of the buyer. */
    CONDITIONS_INVOICE(903, "invoice", TableKind.CONDITIONS, ColumnType.TEXT, false, "number of the invoice; absent: all invoices of the buyer"),
    /** Row of that invoice in INVOICES. */
    CONDITIONS_INVOICE_IX(904, "invoice_ix", TableKind.CONDITIONS, ColumnType.INDEX, false, "row of that invoice in INVOICES"),
    /** The condition. */
    CONDITIONS_CONDITION(905, "condition", TableKind.CONDITIONS, ColumnType.CODE, true, "the condition"),
    /** Whether it is met. */
    CONDITIONS_ANSWER(906, "answer", TableKind.CONDITIONS, ColumnType.CODE, true, "whether it is met"),
    /** Day from which the answer holds; absent: since ever. */
    CONDITIONS_CONDITION_DAY(907, "condition_day", TableKind.CONDITIONS, ColumnType.DAY, false, "day from which the answer holds; absent: since ever"),
    /** Day on which it became known; absent: the day from which it holds. */
    CONDITIONS_KNOWN_DAY(908, "known_day", TableKind.CONDITIONS, ColumnType.DAY, false, "day on which it became known; absent: the day from which it holds"),
    /** Identifier of the buyer. */
    DEDUCTIONS_BUYER(1001, "buyer", TableKind.DEDUCTIONS, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    DEDUCTIONS_BUYER_IX(1002, "buyer_ix", TableKind.DEDUCTIONS, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** Number of the invoice; absent: any debt of the buyer. */
    DEDUCTIONS_INVOICE(1003, "invoice", TableKind.DEDUCTIONS, ColumnType.TEXT, false, "number of the invoice; absent: any debt of the buyer"),
    /** Row of that invoice in INVOICES. */
    DEDUCTIONS_INVOICE_IX(1004, "invoice_ix", TableKind.DEDUCTIONS, ColumnType.INDEX, false, "row of that invoice in INVOICES"),
    /** What it is. */
    DEDUCTIONS_DEDUCTION(1005, "deduction", TableKind.DEDUCTIONS, ColumnType.CODE, true, "what it is"),
    /** Above zero; in the currency of the invoice named, else of the policy. */
    DEDUCTIONS_AMOUNT(1006, "amount", TableKind.DEDUCTIONS, ColumnType.MONEY, true, "above zero; in the currency of the invoice named, else of the policy"),
    /** Day from which it reduces the debt. */
    DEDUCTIONS_DEDUCTION_DAY(1007, "deduction_day", TableKind.DEDUCTIONS, ColumnType.DAY, true, "day from which it reduces the debt"),
    /** Of a security: the insurer made it a condition of cover. */
    DEDUCTIONS_IS_CONDITION_OF_COVER(1008, "is_condition_of_cover", TableKind.DEDUCTIONS, ColumnType.FLAG, false, "of a security: the insurer made it a condition of cover"),
    /** Day on which it became known; absent: its own day. */
    DEDUCTIONS_KNOWN_DAY(1009, "known_day", TableKind.DEDUCTIONS, ColumnType.DAY, false, "day on which it became known; absent: its own day"),
    /** Identifier of the buyer. */
    RECOVERIES_BUYER(1701, "buyer", TableKind.RECOVERIES, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    RECOVERIES_BUYER_IX(1702, "buyer_ix", TableKind.RECOVERIES, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** Number of the invoice that was recovered; read where a dividend is computed again. */
    RECOVERIES_INVOICE(1703, "invoice", TableKind.RECOVERIES, ColumnType.TEXT, false, "number of the invoice that was recovered; read where a dividend is computed again"),
    /** Row of that invoice in INVOICES. */
    RECOVERIES_INVOICE_IX(1704, "invoice_ix", TableKind.RECOVERIES, ColumnType.INDEX, false, "row of that invoice in INVOICES"),
    /** Day of receipt. */
    RECOVERIES_RECOVERY_DAY(1705, "recovery_day", TableKind.RECOVERIES, ColumnType.DAY, true, "day of receipt"),
    /** Gross amount, at least zero. */
    RECOVERIES_AMOUNT(1706, "amount", TableKind.RECOVERIES, ColumnType.MONEY, true, "gross amount, at least zero"),
    /** What it cost to recover it, at least zero; absent: nothing. */
    RECOVERIES_COSTS(1707, "costs", TableKind.RECOVERIES, ColumnType.MONEY, false, "what it cost to recover it, at least zero; absent: nothing"),
    /** Of both; absent: of the invoice named, else of the policy. */
    RECOVERIES_CURRENCY(1708, "currency", TableKind.RECOVERIES, ColumnType.CURRENCY, false, "of both; absent: of the invoice named, else of the policy"),
    /** Table of the row. */
    PROBLEMS_TABLE(2001, "table", TableKind.PROBLEMS, ColumnType.CODE, false, "table of the row"),
    /** Row in that table, from 0 in the order of appending. */
    PROBLEMS_ROW(2002, "row", TableKind.PROBLEMS, ColumnType.INDEX, false, "row in that table, from 0 in the order of appending"),
    /** Column at fault. */
    PROBLEMS_COLUMN(2003, "column", TableKind.PROBLEMS, ColumnType.CODE, false, "column at fault"),
    /** What is wrong. */
    PROBLEMS_STATUS(2004, "status", TableKind.PROBLEMS, ColumnType.CODE, false, "what is wrong"),
    /** 0, or why the row was not used. */
    COVER_INVOICES_STATUS(3001, "status", TableKind.COVER_INVOICES, ColumnType.CODE, false, "0, or why the row was not used"),
    /** Bits: where the invoice stands on the day of the question. */
    COVER_INVOICES_STATE(3002, "state", TableKind.COVER_INVOICES, ColumnType.CODE, false, "bits: where the invoice stands on the day of the question"),
    /** OK when nothing is open or all of it is covered; else the first reason that takes a part of it. */
    COVER_INVOICES_REASON(3003, "reason", TableKind.COVER_INVOICES, ColumnType.CODE, false, "OK when nothing is open or all of it is covered; else the first reason that takes a part of it"),
    /** All reasons that apply, whether or not anything is open. */
    COVER_INVOICES_REASONS(3004, "reasons", TableKind.COVER_INVOICES, ColumnType.SET, false, "all reasons that apply, whether or not anything is open"),
    /** What kind of limit covers the invoice. */
    COVER_INVOICES_BASIS(3005, "basis", TableKind.COVER_INVOICES, ColumnType.CODE, false, "what kind of limit covers the invoice"),
    /** Gross amount. */
    COVER_INVOICES_GROSS(3006, "gross", TableKind.COVER_INVOICES, ColumnType.MONEY, false, "gross amount"),
    /** Paid or credited: gross less open. */
    COVER_INVOICES_SETTLED(3007, "settled", TableKind.COVER_INVOICES, ColumnType.MONEY, false, "paid or credited: gross less open"),
    /** Open: covered plus uncovered. */
    COVER_INVOICES_OPEN(3008, "open", TableKind.COVER_INVOICES, ColumnType.MONEY, false, "open: covered plus uncovered"),
    /** Qualifying and within the limit. */
    COVER_INVOICES_COVERED(3009, "covered", TableKind.COVER_INVOICES, ColumnType.MONEY, false, "qualifying and within the limit"),
    /** The insured percentage of what is covered. */
    COVER_INVOICES_INSURED(3010, "insured", TableKind.COVER_INVOICES, ColumnType.MONEY, false, "the insured percentage of what is covered"),
    /** Open less covered. */
    COVER_INVOICES_UNCOVERED(3011, "uncovered", TableKind.COVER_INVOICES, ColumnType.MONEY, false, "open less covered"),
    /** Last day of the maximum extension period, while open. */
    COVER_INVOICES_EXTENSION_END_DAY(3012, "extension_end_day", TableKind.COVER_INVOICES, ColumnType.DAY, false, "last day of the maximum extension period, while open"),
    /** Last day to notify the overdue, while open. */
    COVER_INVOICES_NOTIFY_BY_DAY(3013, "notify_by_day", TableKind.COVER_INVOICES, ColumnType.DAY, false, "last day to notify the overdue, while open"),
    /** End of the waiting period: date of loss by protracted default, while open. */
    COVER_INVOICES_CLAIM_FROM_DAY(3014, "claim_from_day", TableKind.COVER_INVOICES, ColumnType.DAY, false, "end of the waiting period: date of loss by protracted default, while open"),
    /** Last day to file the claim by protracted default, while open. */
    COVER_INVOICES_CLAIM_BY_DAY(3015, "claim_by_day", TableKind.COVER_INVOICES, ColumnType.DAY, false, "last day to file the claim by protracted default, while open"),
    /** Row in LIMITS of the decision that governs the invoice. */
    COVER_INVOICES_LIMIT_IX(3016, "limit_ix", TableKind.COVER_INVOICES, ColumnType.INDEX, false, "row in LIMITS of the decision that governs the invoice"),
    /** Of the covered amount, what the top-up limit covers; 0 too where the row has no answer. */
    COVER_INVOICES_COVERED_TOP_UP(3017, "covered_top_up", TableKind.COVER_INVOICES, ColumnType.MONEY, false, "of the covered amount, what the top-up limit covers; 0 too where the row has no answer"),
    /** 0, or why the buyer was not folded. */
    COVER_BUYERS_STATUS(3101, "status", TableKind.COVER_BUYERS, ColumnType.CODE, false, "0, or why the buyer was not folded"),
    /** Open on all invoices. */
    COVER_BUYERS_EXPOSURE(3102, "exposure", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "open on all invoices"),
    /** Open after the due date. */
    COVER_BUYERS_OVERDUE(3103, "overdue", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "open after the due date"),
    /** Covered of the exposure. */
    COVER_BUYERS_COVERED(3104, "covered", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "covered of the exposure"),
    /** Insured of the exposure. */
    COVER_BUYERS_INSURED(3105, "insured", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "insured of the exposure"),
    /** Exposure less covered. */
    COVER_BUYERS_UNCOVERED(3106, "uncovered", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "exposure less covered"),
    /** Limit in force; DCR_NO_AMOUNT where there is none. */
    COVER_BUYERS_LIMIT(3107, "limit", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "limit in force; DCR_NO_AMOUNT where there is none"),
    /** What kind of limit that is. */
    COVER_BUYERS_LIMIT_BASIS(3108, "limit_basis", TableKind.COVER_BUYERS, ColumnType.CODE, false, "what kind of limit that is"),
    /** What is left of the limit, never below zero; DCR_NO_AMOUNT without a limit. */
    COVER_BUYERS_HEADROOM(3109, "headroom", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "what is left of the limit, never below zero; DCR_NO_AMOUNT without a limit"),
    /** Insured divided by exposure, rounded down; 0 without exposure. */
    COVER_BUYERS_COVERAGE(3110, "coverage", TableKind.COVER_BUYERS, ColumnType.RATIO, false, "insured divided by exposure, rounded down; 0 without exposure"),
    /** Day after which, or from which, deliveries are not covered (term stop_boundary). */
    COVER_BUYERS_STOP_DAY(3111, "stop_day", TableKind.COVER_BUYERS, ColumnType.DAY, false, "day after which, or from which, deliveries are not covered (term stop_boundary)"),
    /** A delivery on the day of the question would be uncovered by the stop. */
    COVER_BUYERS_IS_STOPPED(3112, "is_stopped", TableKind.COVER_BUYERS, ColumnType.FLAG, false, "a delivery on the day of the question would be uncovered by the stop"),
    /** Receipts and credits that found no debt, in policy currency; DCR_NO_AMOUNT when a foreign one has no rate. */
    COVER_BUYERS_UNALLOCATED(3113, "unallocated", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "receipts and credits that found no debt, in policy currency; DCR_NO_AMOUNT when a foreign one has no rate"),
    /** Number of open invoices. */
    COVER_BUYERS_NUM_OPEN(3114, "num_open", TableKind.COVER_BUYERS, ColumnType.NUMBER, false, "number of open invoices"),
    /** Top-up limit in force; DCR_NO_AMOUNT where there is none. */
    COVER_BUYERS_TOP_UP(3115, "top_up", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "top-up limit in force; DCR_NO_AMOUNT where there is none"),
    /** What is left of the top-up, never below zero; DCR_NO_AMOUNT without a top-up. */
    COVER_BUYERS_TOP_UP_HEADROOM(3116, "top_up_headroom", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "what is left of the top-up, never below zero; DCR_NO_AMOUNT without a top-up"),
    /** Limit in force, top-up and the host's own limit together; DCR_NO_AMOUNT without any. */
    COVER_BUYERS_CREDIT_LIMIT(3117, "credit_limit", TableKind.COVER_BUYERS, ColumnType.MONEY, false, "limit in force, top-up and the host's own limit together; DCR_NO_AMOUNT without any"),
    /** Row in INVOICES. */
    COVER_PARTS_INVOICE_IX(3201, "invoice_ix", TableKind.COVER_PARTS, ColumnType.INDEX, false, "row in INVOICES"),
    /** Why the part is not covered, or OK for the insured part. */
    COVER_PARTS_REASON(3202, "reason", TableKind.COVER_PARTS, ColumnType.CODE, false, "why the part is not covered, or OK for the insured part"),
    /** The part; 0 for a reason that applies too but takes nothing. */
    COVER_PARTS_AMOUNT(3203, "amount", TableKind.COVER_PARTS, ColumnType.MONEY, false, "the part; 0 for a reason that applies too but takes nothing"),
    /** The term behind it. */
    COVER_PARTS_TERM(3204, "term", TableKind.COVER_PARTS, ColumnType.CODE, false, "the term behind it"),
    /** The date that decides, where one does. */
    COVER_PARTS_DAY(3205, "day", TableKind.COVER_PARTS, ColumnType.DAY, false, "the date that decides, where one does"),
    /** The reason can still be cured. */
    COVER_PARTS_IS_CURABLE(3206, "is_curable", TableKind.COVER_PARTS, ColumnType.FLAG, false, "the reason can still be cured"),
    /** The reason. */
    COVER_REASONS_REASON(3301, "reason", TableKind.COVER_REASONS, ColumnType.CODE, false, "the reason"),
    /** Sum of its parts. */
    COVER_REASONS_AMOUNT(3302, "amount", TableKind.COVER_REASONS, ColumnType.MONEY, false, "sum of its parts"),
    /** Documents with such a part that is not zero. */
    COVER_REASONS_NUM_INVOICES(3303, "num_invoices", TableKind.COVER_REASONS, ColumnType.NUMBER, false, "documents with such a part that is not zero"),
    /** Day of the question. */
    COVER_TOTALS_AS_OF_DAY(3401, "as_of_day", TableKind.COVER_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Gross of all documents up to the day, credit notes negative. */
    COVER_TOTALS_GROSS(3402, "gross", TableKind.COVER_TOTALS, ColumnType.MONEY, false, "gross of all documents up to the day, credit notes negative"),
    /** Gross less exposure. */
    COVER_TOTALS_SETTLED(3403, "settled", TableKind.COVER_TOTALS, ColumnType.MONEY, false, "gross less exposure"),
    /** Open. */
    COVER_TOTALS_EXPOSURE(3404, "exposure", TableKind.COVER_TOTALS, ColumnType.MONEY, false, "open"),
    /** Open after the due date. */
    COVER_TOTALS_OVERDUE(3405, "overdue", TableKind.COVER_TOTALS, ColumnType.MONEY, false, "open after the due date"),
    /** Covered. */
    COVER_TOTALS_COVERED(3406, "covered", TableKind.COVER_TOTALS, ColumnType.MONEY, false, "covered"),
    /** Insured. */
    COVER_TOTALS_INSURED(3407, "insured", TableKind.COVER_TOTALS, ColumnType.MONEY, false, "insured"),
    /** Exposure less covered. */
    COVER_TOTALS_UNCOVERED(3408, "uncovered", TableKind.COVER_TOTALS, ColumnType.MONEY, false, "exposure less covered"),
    /** Receipts and credits that found no debt. */
    COVER_TOTALS_UNALLOCATED(3409, "unallocated", TableKind.COVER_TOTALS, ColumnType.MONEY, false, "receipts and credits that found no debt"),
    /** Documents up to the day. */
    COVER_TOTALS_NUM_INVOICES(3410, "num_invoices", TableKind.COVER_TOTALS, ColumnType.NUMBER, false, "documents up to the day"),
    /** Documents dated after the day. */
    COVER_TOTALS_NUM_NOT_YET(3411, "num_not_yet", TableKind.COVER_TOTALS, ColumnType.NUMBER, false, "documents dated after the day"),
    /** Rows of INVOICES that could not be used. */
    COVER_TOTALS_NUM_REFUSED(3412, "num_refused", TableKind.COVER_TOTALS, ColumnType.NUMBER, false, "rows of INVOICES that could not be used"),
    /** Buyers. */
    COVER_TOTALS_NUM_BUYERS(3413, "num_buyers", TableKind.COVER_TOTALS, ColumnType.NUMBER, false, "buyers"),
    /** Buyers whose cover is stopped on the day. */
    COVER_TOTALS_NUM_STOPPED(3414, "num_stopped", TableKind.COVER_TOTALS, ColumnType.NUMBER, false, "buyers whose cover is stopped on the day"),
    /** Open on buyers whom the policy does not exclude. */
    COVER_TOTALS_INSURABLE_EXPOSURE(3415, "insurable_exposure", TableKind.COVER_TOTALS, ColumnType.MONEY, false, "open on buyers whom the policy does not exclude"),
    /** Sum of the insurer's limits in force on those buyers that can be converted; DCR_NO_AMOUNT when none of them can. */
    COVER_TOTALS_LIMITS(3416, "limits", TableKind.COVER_TOTALS, ColumnType.MONEY, false, "sum of the insurer's limits in force on those buyers that can be converted; DCR_NO_AMOUNT when none of them can"),
    /** Those buyers with a limit of the insurer in force. */
    COVER_TOTALS_NUM_LIMITS(3417, "num_limits", TableKind.COVER_TOTALS, ColumnType.NUMBER, false, "those buyers with a limit of the insurer in force"),
    /** Of these, limits in a currency without a rate: they are not in the sum. */
    COVER_TOTALS_NUM_LIMITS_WITHOUT_RATE(3418, "num_limits_without_rate", TableKind.COVER_TOTALS, ColumnType.NUMBER, false, "of these, limits in a currency without a rate: they are not in the sum"),
    /** Row in INVOICES. */
    COVER_DEADLINES_INVOICE_IX(3501, "invoice_ix", TableKind.COVER_DEADLINES, ColumnType.INDEX, false, "row in INVOICES"),
    /** Name of the deadline. */
    COVER_DEADLINES_DEADLINE(3502, "deadline", TableKind.COVER_DEADLINES, ColumnType.TEXT, false, "name of the deadline"),
    /** Last day; DCR_NO_DAY while its anchor has not happened. */
    COVER_DEADLINES_BY_DAY(3503, "by_day", TableKind.COVER_DEADLINES, ColumnType.DAY, false, "last day; DCR_NO_DAY while its anchor has not happened"),
    /** Day on which it was first done; DCR_NO_DAY if it was not. */
    COVER_DEADLINES_DONE_DAY(3504, "done_day", TableKind.COVER_DEADLINES, ColumnType.DAY, false, "day on which it was first done; DCR_NO_DAY if it was not"),
    /** Where it stands on the day of the question. */
    COVER_DEADLINES_STATE(3505, "state", TableKind.COVER_DEADLINES, ColumnType.CODE, false, "where it stands on the day of the question"),
    /** What missing it does. */
    COVER_DEADLINES_SEVERITY(3506, "severity", TableKind.COVER_DEADLINES, ColumnType.CODE, false, "what missing it does"),
    /** Row in INVOICES. */
    CLAIM_SHEET_INVOICE_IX(4001, "invoice_ix", TableKind.CLAIM_SHEET, ColumnType.INDEX, false, "row in INVOICES"),
    /** Date of loss of this invoice. */
    CLAIM_SHEET_LOSS_DAY(4002, "loss_day", TableKind.CLAIM_SHEET, ColumnType.DAY, false, "date of loss of this invoice"),
    /** Open on the date of loss. */
    CLAIM_SHEET_OPEN(4003, "open", TableKind.CLAIM_SHEET, ColumnType.MONEY, false, "open on the date of loss"),
    /** Open less what is not insurable. */
    CLAIM_SHEET_QUALIFYING(4004, "qualifying", TableKind.CLAIM_SHEET, ColumnType.MONEY, false, "open less what is not insurable"),
    /** Received after the date of loss, as allocated. */
    CLAIM_SHEET_RECEIVED_AFTER(4005, "received_after", TableKind.CLAIM_SHEET, ColumnType.MONEY, false, "received after the date of loss, as allocated"),
    /** Within the limit. */
    CLAIM_SHEET_COVERED(4006, "covered", TableKind.CLAIM_SHEET, ColumnType.MONEY, false, "within the limit"),
    /** Percentage that applies. */
    CLAIM_SHEET_INSURED_PERCENTAGE(4007, "insured_percentage", TableKind.CLAIM_SHEET, ColumnType.RATIO, false, "percentage that applies"),
    /** Share of the payment; the shares add up to it. */
    CLAIM_SHEET_INDEMNITY(4008, "indemnity", TableKind.CLAIM_SHEET, ColumnType.MONEY, false, "share of the payment; the shares add up to it"),
    /** First reason why nothing of the invoice is in the claim; OK. */
    CLAIM_SHEET_REASON(4009, "reason", TableKind.CLAIM_SHEET, ColumnType.CODE, false, "first reason why nothing of the invoice is in the claim; OK"),
    /** All reasons that apply to the invoice. */
    CLAIM_SHEET_REASONS(4010, "reasons", TableKind.CLAIM_SHEET, ColumnType.SET, false, "all reasons that apply to the invoice"),
    /** Last day to claim this invoice. */
    CLAIM_SHEET_CLAIM_BY_DAY(4011, "claim_by_day", TableKind.CLAIM_SHEET, ColumnType.DAY, false, "last day to claim this invoice"),
    /** Step of the plan; 0 for what is taken off before the plan begins. */
    CLAIM_LADDER_STEP(4101, "step", TableKind.CLAIM_LADDER, ColumnType.CODE, false, "step of the plan; 0 for what is taken off before the plan begins"),
    /** What takes the amount. */
    CLAIM_LADDER_REASON(4102, "reason", TableKind.CLAIM_LADDER, ColumnType.CODE, false, "what takes the amount"),
    /** The term behind it. */
    CLAIM_LADDER_TERM(4103, "term", TableKind.CLAIM_LADDER, ColumnType.CODE, false, "the term behind it"),
    /** Amount that reaches the rung. */
    CLAIM_LADDER_BEFORE(4104, "before", TableKind.CLAIM_LADDER, ColumnType.MONEY, false, "amount that reaches the rung"),
    /** Amount taken. */
    CLAIM_LADDER_TAKEN(4105, "taken", TableKind.CLAIM_LADDER, ColumnType.MONEY, false, "amount taken"),
    /** Amount that is left. */
    CLAIM_LADDER_AFTER(4106, "after", TableKind.CLAIM_LADDER, ColumnType.MONEY, false, "amount that is left"),
    /** Clause of the wording, as the policy states it. */
    CLAIM_LADDER_CLAUSE(4107, "clause", TableKind.CLAIM_LADDER, ColumnType.TEXT, false, "clause of the wording, as the policy states it"),
    /** Row in BUYERS. */
    CLAIM_TOTALS_BUYER_IX(4201, "buyer_ix", TableKind.CLAIM_TOTALS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Cause of loss. */
    CLAIM_TOTALS_CAUSE(4202, "cause", TableKind.CLAIM_TOTALS, ColumnType.CODE, false, "cause of loss"),
    /** OK, or why the claim as a whole fails. */
    CLAIM_TOTALS_REASON(4203, "reason", TableKind.CLAIM_TOTALS, ColumnType.CODE, false, "OK, or why the claim as a whole fails"),
    /** Date of loss; absent while there is no loss. */
    CLAIM_TOTALS_LOSS_DAY(4204, "loss_day", TableKind.CLAIM_TOTALS, ColumnType.DAY, false, "date of loss; absent while there is no loss"),
    /** First day to file the claim. */
    CLAIM_TOTALS_CLAIM_FROM_DAY(4205, "claim_from_day", TableKind.CLAIM_TOTALS, ColumnType.DAY, false, "first day to file the claim"),
    /** Last day to file the claim. */
    CLAIM_TOTALS_CLAIM_BY_DAY(4206, "claim_by_day", TableKind.CLAIM_TOTALS, ColumnType.DAY, false, "last day to file the claim"),
    /** Day by which the insurer pays. */
    CLAIM_TOTALS_INDEMNITY_DAY(4207, "indemnity_day", TableKind.CLAIM_TOTALS, ColumnType.DAY, false, "day by which the insurer pays"),
    /** Open on the date of loss. */
    CLAIM_TOTALS_GROSS_DEBT(4208, "gross_debt", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "open on the date of loss"),
    /** Of this, debt that qualifies for cover. */
    CLAIM_TOTALS_QUALIFYING(4209, "qualifying", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "of this, debt that qualifies for cover"),
    /** Received after the date of loss. */
    CLAIM_TOTALS_RECEIVED_AFTER(4210, "received_after", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "received after the date of loss"),
    /** Covered debt: what the step limit leaves. */
    CLAIM_TOTALS_COVERED(4211, "covered", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "covered debt: what the step `limit` leaves"),
    /** What the policy pays. */
    CLAIM_TOTALS_INDEMNITY(4212, "indemnity", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "what the policy pays"),
    /** Gross debt less what was received after the loss and less the indemnity. */
    CLAIM_TOTALS_RETAINED(4213, "retained", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "gross debt less what was received after the loss and less the indemnity"),
    /** First day of the policy year that bears the claim. */
    CLAIM_TOTALS_YEAR_FROM_DAY(4214, "year_from_day", TableKind.CLAIM_TOTALS, ColumnType.DAY, false, "first day of the policy year that bears the claim"),
    /** First day after that year. */
    CLAIM_TOTALS_YEAR_UNTIL_DAY(4215, "year_until_day", TableKind.CLAIM_TOTALS, ColumnType.DAY, false, "first day after that year"),
    /** Aggregate first loss borne before this claim. */
    CLAIM_TOTALS_FIRST_LOSS_USED_BEFORE(4216, "first_loss_used_before", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "aggregate first loss borne before this claim"),
    /** And after it. */
    CLAIM_TOTALS_FIRST_LOSS_USED_AFTER(4217, "first_loss_used_after", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "and after it"),
    /** Still to be borne in the year; DCR_NO_AMOUNT without a first loss. */
    CLAIM_TOTALS_FIRST_LOSS_LEFT(4218, "first_loss_left", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "still to be borne in the year; DCR_NO_AMOUNT without a first loss"),
    /** Indemnity paid before this claim. */
    CLAIM_TOTALS_LIABILITY_USED_BEFORE(4219, "liability_used_before", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "indemnity paid before this claim"),
    /** And after it. */
    CLAIM_TOTALS_LIABILITY_USED_AFTER(4220, "liability_used_after", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "and after it"),
    /** The year's maximum; DCR_NO_AMOUNT where there is none. */
    CLAIM_TOTALS_MAXIMUM_LIABILITY(4221, "maximum_liability", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "the year's maximum; DCR_NO_AMOUNT where there is none"),
    /** Costs that the step costs added to the loss. */
    CLAIM_TOTALS_COSTS(4222, "costs", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "costs that the step costs added to the loss"),
    /** Indemnity paid before, as the question says. */
    CLAIM_TOTALS_ALREADY_PAID(4223, "already_paid", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "indemnity paid before, as the question says"),
    /** Indemnity less what was paid before, never below zero. */
    CLAIM_TOTALS_PAYABLE(4224, "payable", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "indemnity less what was paid before, never below zero"),
    /** Day of filing; DCR_NO_DAY while it is not filed. */
    CLAIM_TOTALS_FILED_DAY(4225, "filed_day", TableKind.CLAIM_TOTALS, ColumnType.DAY, false, "day of filing; DCR_NO_DAY while it is not filed"),
    /** Indemnity of the year on buyers of the country before this claim. */
    CLAIM_TOTALS_COUNTRY_PAID_BEFORE(4226, "country_paid_before", TableKind.CLAIM_TOTALS, ColumnType.MONEY, false, "indemnity of the year on buyers of the country before this claim"),
    /** The term. */
    CLAIM_DEFAULTS_TERM(4301, "term", TableKind.CLAIM_DEFAULTS, ColumnType.CODE, false, "the term"),
    /** Kind of limit whose debt bears it; 0 for the aggregate first loss. */
    CLAIM_FIRST_LOSSES_LIMIT_KIND(4401, "limit_kind", TableKind.CLAIM_FIRST_LOSSES, ColumnType.CODE, false, "kind of limit whose debt bears it; 0 for the aggregate first loss"),
    /** Amount of the year. */
    CLAIM_FIRST_LOSSES_AGREED(4402, "agreed", TableKind.CLAIM_FIRST_LOSSES, ColumnType.MONEY, false, "amount of the year"),
    /** Borne before this claim. */
    CLAIM_FIRST_LOSSES_USED_BEFORE(4403, "used_before", TableKind.CLAIM_FIRST_LOSSES, ColumnType.MONEY, false, "borne before this claim"),
    /** Borne by this claim. */
    CLAIM_FIRST_LOSSES_TAKEN(4404, "taken", TableKind.CLAIM_FIRST_LOSSES, ColumnType.MONEY, false, "borne by this claim"),
    /** Borne with this claim. */
    CLAIM_FIRST_LOSSES_USED_AFTER(4405, "used_after", TableKind.CLAIM_FIRST_LOSSES, ColumnType.MONEY, false, "borne with this claim"),
    /** Still to be borne. */
    CLAIM_FIRST_LOSSES_LEFT(4406, "left", TableKind.CLAIM_FIRST_LOSSES, ColumnType.MONEY, false, "still to be borne"),
    /** Last day to pay; DCR_NO_DAY where the policy or the facts do not say. */
    CLAIM_PAYMENTS_PAYMENT_DAY(4501, "payment_day", TableKind.CLAIM_PAYMENTS, ColumnType.DAY, false, "last day to pay; DCR_NO_DAY where the policy or the facts do not say"),
    /** Amount. */
    CLAIM_PAYMENTS_AMOUNT(4502, "amount", TableKind.CLAIM_PAYMENTS, ColumnType.MONEY, false, "amount"),
    /** What the payment is. */
    CLAIM_PAYMENTS_KIND(4503, "kind", TableKind.CLAIM_PAYMENTS, ColumnType.CODE, false, "what the payment is"),
    /** The cause. */
    CLAIM_CAUSES_CAUSE(4601, "cause", TableKind.CLAIM_CAUSES, ColumnType.CODE, false, "the cause"),
    /** Date of loss by it; DCR_NO_DAY while there is none. */
    CLAIM_CAUSES_LOSS_DAY(4602, "loss_day", TableKind.CLAIM_CAUSES, ColumnType.DAY, false, "date of loss by it; DCR_NO_DAY while there is none"),
    /** What the policy would pay by it; DCR_NO_AMOUNT where it was not computed. */
    CLAIM_CAUSES_INDEMNITY(4603, "indemnity", TableKind.CLAIM_CAUSES, ColumnType.MONEY, false, "what the policy would pay by it; DCR_NO_AMOUNT where it was not computed"),
    /** The claim is decided by this cause. */
    CLAIM_CAUSES_GOVERNS(4604, "governs", TableKind.CLAIM_CAUSES, ColumnType.FLAG, false, "the claim is decided by this cause"),
    /** The term. */
    POLICY_TERMS_TERM(5001, "term", TableKind.POLICY_TERMS, ColumnType.CODE, false, "the term"),
    /** What it is given for; 0 for the whole policy. */
    POLICY_TERMS_SCOPE(5002, "scope", TableKind.POLICY_TERMS, ColumnType.CODE, false, "what it is given for; 0 for the whole policy"),
    /** Which limit kind, cause or country. */
    POLICY_TERMS_SCOPE_VALUE(5003, "scope_value", TableKind.POLICY_TERMS, ColumnType.TEXT, false, "which limit kind, cause or country"),
    /** Given or a default. */
    POLICY_TERMS_SOURCE(5004, "source", TableKind.POLICY_TERMS, ColumnType.CODE, false, "given or a default"),
    /** The value as a number (the count of a period). */
    POLICY_TERMS_NUMBER(5005, "number", TableKind.POLICY_TERMS, ColumnType.NUMBER, false, "the value as a number (the count of a period)"),
    /** The value as the policy document writes it. */
    POLICY_TERMS_TEXT(5006, "text", TableKind.POLICY_TERMS, ColumnType.TEXT, false, "the value as the policy document writes it"),
    /** The step. */
    POLICY_PLAN_STEP(5101, "step", TableKind.POLICY_PLAN, ColumnType.CODE, false, "the step"),
    /** Clause of the wording, as the policy states it. */
    POLICY_PLAN_CLAUSE(5102, "clause", TableKind.POLICY_PLAN, ColumnType.TEXT, false, "clause of the wording, as the policy states it"),
    /** Row in INVOICES. */
    GOVERNED_INVOICE_IX(5601, "invoice_ix", TableKind.GOVERNED, ColumnType.INDEX, false, "row in INVOICES"),
    /** Place of the policy in the list, from 0; DCR_NO_INDEX when none governs. */
    GOVERNED_POLICY_IX(5602, "policy_ix", TableKind.GOVERNED, ColumnType.INDEX, false, "place of the policy in the list, from 0; DCR_NO_INDEX when none governs"),
    /** OK, or why no policy takes the invoice; 0 for rows that are refused or not known. */
    GOVERNED_REASON(5603, "reason", TableKind.GOVERNED, ColumnType.CODE, false, "OK, or why no policy takes the invoice; 0 for rows that are refused or not known"),
    /** Table of the fact. */
    UNKNOWNS_TABLE(5701, "table", TableKind.UNKNOWNS, ColumnType.CODE, false, "table of the fact"),
    /** Row in that table; DCR_NO_INDEX when the fact has no row. */
    UNKNOWNS_ROW(5702, "row", TableKind.UNKNOWNS, ColumnType.INDEX, false, "row in that table; DCR_NO_INDEX when the fact has no row"),
    /** Column that is unknown. */
    UNKNOWNS_COLUMN(5703, "column", TableKind.UNKNOWNS, ColumnType.CODE, false, "column that is unknown"),
    /** Row in BUYERS of the buyer that it concerns. */
    UNKNOWNS_BUYER_IX(5704, "buyer_ix", TableKind.UNKNOWNS, ColumnType.INDEX, false, "row in BUYERS of the buyer that it concerns"),
    /** Row in INVOICES; DCR_NO_INDEX when it concerns the whole buyer. */
    UNKNOWNS_INVOICE_IX(5705, "invoice_ix", TableKind.UNKNOWNS, ColumnType.INDEX, false, "row in INVOICES; DCR_NO_INDEX when it concerns the whole buyer"),
    /** The reason that it gives while it is not met; 0 where it only decides when a debt was paid. */
    UNKNOWNS_REASON(5706, "reason", TableKind.UNKNOWNS, ColumnType.CODE, false, "the reason that it gives while it is not met; 0 where it only decides when a debt was paid"),
    /** The condition that it answers, where it is one that the policy requires. */
    UNKNOWNS_CONDITION(5707, "condition", TableKind.UNKNOWNS, ColumnType.CODE, false, "the condition that it answers, where it is one that the policy requires"),
    /** Least covered amount of the readings. */
    COVER_BOUNDS_COVERED_LOWER(5801, "covered_lower", TableKind.COVER_BOUNDS, ColumnType.MONEY, false, "least covered amount of the readings"),
    /** Greatest covered amount. */
    COVER_BOUNDS_COVERED_UPPER(5802, "covered_upper", TableKind.COVER_BOUNDS, ColumnType.MONEY, false, "greatest covered amount"),
    /** Least insured amount. */
    COVER_BOUNDS_INSURED_LOWER(5803, "insured_lower", TableKind.COVER_BOUNDS, ColumnType.MONEY, false, "least insured amount"),
    /** Greatest insured amount. */
    COVER_BOUNDS_INSURED_UPPER(5804, "insured_upper", TableKind.COVER_BOUNDS, ColumnType.MONEY, false, "greatest insured amount"),
    /** Day of the question. */
    BOUNDS_AS_OF_DAY(5901, "as_of_day", TableKind.BOUNDS, ColumnType.DAY, false, "day of the question"),
    /** Least covered amount of the readings. */
    BOUNDS_COVERED_LOWER(5902, "covered_lower", TableKind.BOUNDS, ColumnType.MONEY, false, "least covered amount of the readings"),
    /** Greatest covered amount. */
    BOUNDS_COVERED_UPPER(5903, "covered_upper", TableKind.BOUNDS, ColumnType.MONEY, false, "greatest covered amount"),
    /** Of a cover: least insured amount. */
    BOUNDS_INSURED_LOWER(5904, "insured_lower", TableKind.BOUNDS, ColumnType.MONEY, false, "of a cover: least insured amount"),
    /** Of a cover: greatest insured amount. */
    BOUNDS_INSURED_UPPER(5905, "insured_upper", TableKind.BOUNDS, ColumnType.MONEY, false, "of a cover: greatest insured amount"),
    /** Of a claim: least indemnity. */
    BOUNDS_INDEMNITY_LOWER(5906, "indemnity_lower", TableKind.BOUNDS, ColumnType.MONEY, false, "of a claim: least indemnity"),
    /** Of a claim: greatest indemnity. */
    BOUNDS_INDEMNITY_UPPER(5907, "indemnity_upper", TableKind.BOUNDS, ColumnType.MONEY, false, "of a claim: greatest indemnity"),
    /** Facts in UNKNOWNS. */
    BOUNDS_NUM_UNKNOWNS(5908, "num_unknowns", TableKind.BOUNDS, ColumnType.NUMBER, false, "facts in UNKNOWNS"),
    /** Row in RECOVERIES. */
    RECOVERY_SHARES_RECOVERY_IX(5201, "recovery_ix", TableKind.RECOVERY_SHARES, ColumnType.INDEX, false, "row in RECOVERIES"),
    /** Day of the recovery. */
    RECOVERY_SHARES_RECOVERY_DAY(5202, "recovery_day", TableKind.RECOVERY_SHARES, ColumnType.DAY, false, "day of the recovery"),
    /** What was recovered. */
    RECOVERY_SHARES_GROSS(5203, "gross", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "what was recovered"),
    /** What it cost to recover it. */
    RECOVERY_SHARES_COSTS(5204, "costs", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "what it cost to recover it"),
    /** Gross less costs; below zero where the costs are higher. */
    RECOVERY_SHARES_NET(5205, "net", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "gross less costs; below zero where the costs are higher"),
    /** What is shared: gross, or net where costs go first, never below zero. */
    RECOVERY_SHARES_SHARED(5206, "shared", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "what is shared: gross, or net where costs go first, never below zero"),
    /** Of this, what falls on covered debt; DCR_NO_AMOUNT where the rule does not ask. */
    RECOVERY_SHARES_ON_COVERED(5207, "on_covered", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "of this, what falls on covered debt; DCR_NO_AMOUNT where the rule does not ask"),
    /** The insurer's share (S04). */
    RECOVERY_SHARES_TO_INSURER(5208, "to_insurer", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "the insurer's share (S04)"),
    /** The insured's share (S03). */
    RECOVERY_SHARES_TO_INSURED(5209, "to_insured", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "the insured's share (S03)"),
    /** Costs that the insurer bears beside its share. */
    RECOVERY_SHARES_INSURER_COSTS(5210, "insurer_costs", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "costs that the insurer bears beside its share"),
    /** Costs that the insured bears beside his share. */
    RECOVERY_SHARES_INSURED_COSTS(5211, "insured_costs", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "costs that the insured bears beside his share"),
    /** What the insurer has got back with this recovery and those before it. */
    RECOVERY_SHARES_INSURER_TOTAL(5212, "insurer_total", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "what the insurer has got back with this recovery and those before it"),
    /** What the insurer paid and has not got back. */
    RECOVERY_SHARES_INSURER_LEFT(5213, "insurer_left", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "what the insurer paid and has not got back"),
    /** Maximum liability of the year that can be used again. */
    RECOVERY_SHARES_LIABILITY_GIVEN_BACK(5214, "liability_given_back", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "maximum liability of the year that can be used again"),
    /** Aggregate first loss of the year that counts as not used. */
    RECOVERY_SHARES_FIRST_LOSS_GIVEN_BACK(5215, "first_loss_given_back", TableKind.RECOVERY_SHARES, ColumnType.MONEY, false, "aggregate first loss of the year that counts as not used"),
    /** Place of the loss in the question; absent: the sum over all of them. */
    LAYER_SHARES_LOSS_IX(5301, "loss_ix", TableKind.LAYER_SHARES, ColumnType.INDEX, false, "place of the loss in the question; absent: the sum over all of them"),
    /** What the row is. */
    LAYER_SHARES_PART(5302, "part", TableKind.LAYER_SHARES, ColumnType.CODE, false, "what the row is"),
    /** Row in LAYERS; absent beside the layers. */
    LAYER_SHARES_LAYER_IX(5303, "layer_ix", TableKind.LAYER_SHARES, ColumnType.INDEX, false, "row in LAYERS; absent beside the layers"),
    /** Name of the layer. */
    LAYER_SHARES_LAYER(5304, "layer", TableKind.LAYER_SHARES, ColumnType.TEXT, false, "name of the layer"),
    /** Where the layer attaches; DCR_NO_AMOUNT beside the layers. */
    LAYER_SHARES_FROM_AMOUNT(5305, "from_amount", TableKind.LAYER_SHARES, ColumnType.MONEY, false, "where the layer attaches; DCR_NO_AMOUNT beside the layers"),
    /** Where it ends; DCR_NO_AMOUNT where it is unlimited, and beside the layers. */
    LAYER_SHARES_UNTIL_AMOUNT(5306, "until_amount", TableKind.LAYER_SHARES, ColumnType.MONEY, false, "where it ends; DCR_NO_AMOUNT where it is unlimited, and beside the layers"),
    /** This part of the loss, at the layer's share. */
    LAYER_SHARES_LOSS(5307, "loss", TableKind.LAYER_SHARES, ColumnType.MONEY, false, "this part of the loss, at the layer's share"),
    /** Of this, what is not paid since the layer has ended or was not consented to. */
    LAYER_SHARES_NOT_IN_FORCE(5308, "not_in_force", TableKind.LAYER_SHARES, ColumnType.MONEY, false, "of this, what is not paid since the layer has ended or was not consented to"),
    /** Of this, the deductible (R03). */
    LAYER_SHARES_DEDUCTIBLE(5309, "deductible", TableKind.LAYER_SHARES, ColumnType.MONEY, false, "of this, the deductible (R03)"),
    /** Of this, the uninsured percentage (R02). */
    LAYER_SHARES_UNINSURED(5310, "uninsured", TableKind.LAYER_SHARES, ColumnType.MONEY, false, "of this, the uninsured percentage (R02)"),
    /** Of this, what the layer pays. */
    LAYER_SHARES_PAID(5311, "paid", TableKind.LAYER_SHARES, ColumnType.MONEY, false, "of this, what the layer pays"),
    /** OK, or why the part is not paid. */
    LAYER_SHARES_REASON(5312, "reason", TableKind.LAYER_SHARES, ColumnType.CODE, false, "OK, or why the part is not paid"),
    /** Place of the loss in the question; absent: the sum over all of them. */
    LAYER_TOTALS_LOSS_IX(5401, "loss_ix", TableKind.LAYER_TOTALS, ColumnType.INDEX, false, "place of the loss in the question; absent: the sum over all of them"),
    /** The loss. */
    LAYER_TOTALS_LOSS(5402, "loss", TableKind.LAYER_TOTALS, ColumnType.MONEY, false, "the loss"),
    /** Of this, what falls into layers. */
    LAYER_TOTALS_IN_LAYERS(5403, "in_layers", TableKind.LAYER_TOTALS, ColumnType.MONEY, false, "of this, what falls into layers"),
    /** What the layers pay. */
    LAYER_TOTALS_PAID_BY_LAYERS(5404, "paid_by_layers", TableKind.LAYER_TOTALS, ColumnType.MONEY, false, "what the layers pay"),
    /** Of this, the deductible of the account (R03). */
    LAYER_TOTALS_DEDUCTIBLE(5405, "deductible", TableKind.LAYER_TOTALS, ColumnType.MONEY, false, "of this, the deductible of the account (R03)"),
    /** Of this, what is above the limit of the account (L07). */
    LAYER_TOTALS_ABOVE_LIMIT(5406, "above_limit", TableKind.LAYER_TOTALS, ColumnType.MONEY, false, "of this, what is above the limit of the account (L07)"),
    /** What is paid in the end. */
    LAYER_TOTALS_PAID(5407, "paid", TableKind.LAYER_TOTALS, ColumnType.MONEY, false, "what is paid in the end"),
    /** The step. */
    PRE_DELIVERY_LADDER_STEP(5501, "step", TableKind.PRE_DELIVERY_LADDER, ColumnType.CODE, false, "the step"),
    /** What takes the amount. */
    PRE_DELIVERY_LADDER_REASON(5502, "reason", TableKind.PRE_DELIVERY_LADDER, ColumnType.CODE, false, "what takes the amount"),
    /** Amount that reaches the rung. */
    PRE_DELIVERY_LADDER_BEFORE(5503, "before", TableKind.PRE_DELIVERY_LADDER, ColumnType.MONEY, false, "amount that reaches the rung"),
    /** Amount taken. */
    PRE_DELIVERY_LADDER_TAKEN(5504, "taken", TableKind.PRE_DELIVERY_LADDER, ColumnType.MONEY, false, "amount taken"),
    /** Amount that is left. */
    PRE_DELIVERY_LADDER_AFTER(5505, "after", TableKind.PRE_DELIVERY_LADDER, ColumnType.MONEY, false, "amount that is left"),
    /** Name of the layer. */
    LAYERS_LAYER(6501, "layer", TableKind.LAYERS, ColumnType.TEXT, false, "name of the layer"),
    /** Where it begins; absent: at a fixed amount. */
    LAYERS_ATTACHES_AT(6502, "attaches_at", TableKind.LAYERS, ColumnType.CODE, false, "where it begins; absent: at a fixed amount"),
    /** Where a layer at a fixed amount begins. */
    LAYERS_ATTACHMENT(6503, "attachment", TableKind.LAYERS, ColumnType.MONEY, false, "where a layer at a fixed amount begins"),
    /** Its height; absent: unlimited. */
    LAYERS_LIMIT(6504, "limit", TableKind.LAYERS, ColumnType.MONEY, false, "its height; absent: unlimited"),
    /** Part of the layer that it bears; absent: all. */
    LAYERS_SHARE(6505, "share", TableKind.LAYERS, ColumnType.RATIO, false, "part of the layer that it bears; absent: all"),
    /** Insured percentage; absent: all. */
    LAYERS_PERCENTAGE(6506, "percentage", TableKind.LAYERS, ColumnType.RATIO, false, "insured percentage; absent: all"),
    /** Deductible; with a ratio: the larger of the two. */
    LAYERS_DEDUCTIBLE(6507, "deductible", TableKind.LAYERS, ColumnType.MONEY, false, "deductible; with a ratio: the larger of the two"),
    /** Deductible as a ratio of the loss in the layer. */
    LAYERS_DEDUCTIBLE_RATIO(6508, "deductible_ratio", TableKind.LAYERS, ColumnType.RATIO, false, "deductible as a ratio of the loss in the layer"),
    /** Least deductible. */
    LAYERS_DEDUCTIBLE_MINIMUM(6509, "deductible_minimum", TableKind.LAYERS, ColumnType.MONEY, false, "least deductible"),
    /** Greatest deductible. */
    LAYERS_DEDUCTIBLE_MAXIMUM(6510, "deductible_maximum", TableKind.LAYERS, ColumnType.MONEY, false, "greatest deductible"),
    /** Greatest height as a ratio of the primary limit. */
    LAYERS_MAXIMUM_RATIO_TO_PRIMARY(6511, "maximum_ratio_to_primary", TableKind.LAYERS, ColumnType.RATIO, false, "greatest height as a ratio of the primary limit"),
    /** Greatest height. */
    LAYERS_MAXIMUM_AMOUNT(6512, "maximum_amount", TableKind.LAYERS, ColumnType.MONEY, false, "greatest height"),
    /** First day on which it is no longer in force. */
    LAYERS_EXPIRES_DAY(6513, "expires_day", TableKind.LAYERS, ColumnType.DAY, false, "first day on which it is no longer in force"),
    /** Whether the primary insurer consents; absent: yes. */
    LAYERS_CONSENT(6514, "consent", TableKind.LAYERS, ColumnType.CODE, false, "whether the primary insurer consents; absent: yes"),
    /** Percentage and deductible that are absent here are those of the first row. */
    LAYERS_INHERITS_RETENTIONS(6515, "inherits_retentions", TableKind.LAYERS, ColumnType.FLAG, false, "percentage and deductible that are absent here are those of the first row"),
    /** Of buyers of this country; absent: of countries without rows of their own. */
    INSOLVENCY_EVENTS_COUNTRY(6001, "country", TableKind.INSOLVENCY_EVENTS, ColumnType.COUNTRY, false, "of buyers of this country; absent: of countries without rows of their own"),
    /** The event. */
    INSOLVENCY_EVENTS_INSOLVENCY_EVENT(6002, "insolvency_event", TableKind.INSOLVENCY_EVENTS, ColumnType.CODE, true, "the event"),
    /** The cause. */
    CAUSE_PRIORITY_CAUSE(6101, "cause", TableKind.CAUSE_PRIORITY, ColumnType.CODE, true, "the cause"),
    /** Name of the deadline; rows of one name are one deadline for different countries and times. */
    DEADLINES_DEADLINE(6201, "deadline", TableKind.DEADLINES, ColumnType.TEXT, true, "name of the deadline; rows of one name are one deadline for different countries and times"),
    /** The event that fulfils it. */
    DEADLINES_EVENT(6202, "event", TableKind.DEADLINES, ColumnType.CODE, true, "the event that fulfils it"),
    /** Day from which it counts. */
    DEADLINES_ANCHOR(6203, "anchor", TableKind.DEADLINES, ColumnType.CODE, true, "day from which it counts"),
    /** Count of the period. */
    DEADLINES_COUNT(6204, "count", TableKind.DEADLINES, ColumnType.NUMBER, true, "count of the period"),
    /** Unit of the period. */
    DEADLINES_UNIT(6205, "unit", TableKind.DEADLINES, ColumnType.CODE, true, "unit of the period"),
    /** The day of the anchor is day one. */
    DEADLINES_ANCHOR_COUNTS(6206, "anchor_counts", TableKind.DEADLINES, ColumnType.FLAG, false, "the day of the anchor is day one"),
    /** What missing it does. */
    DEADLINES_SEVERITY(6207, "severity", TableKind.DEADLINES, ColumnType.CODE, true, "what missing it does"),
    /** Invoices below this gross amount need it not. */
    DEADLINES_LEAST_AMOUNT(6208, "least_amount", TableKind.DEADLINES, ColumnType.MONEY, false, "invoices below this gross amount need it not"),
    /** For buyers of this country; absent: of countries without a row of that name. */
    DEADLINES_COUNTRY(6209, "country", TableKind.DEADLINES, ColumnType.COUNTRY, false, "for buyers of this country; absent: of countries without a row of that name"),
    /** For invoices due from this day on; absent: from ever. */
    DEADLINES_FROM_DAY(6210, "from_day", TableKind.DEADLINES, ColumnType.DAY, false, "for invoices due from this day on; absent: from ever"),
    /** Name of the deadline. */
    DELAY_REDUCTIONS_DEADLINE(6301, "deadline", TableKind.DELAY_REDUCTIONS, ColumnType.TEXT, true, "name of the deadline"),
    /** From this many days after the last day on. */
    DELAY_REDUCTIONS_FROM_DELAY_DAYS(6302, "from_delay_days", TableKind.DELAY_REDUCTIONS, ColumnType.NUMBER, true, "from this many days after the last day on"),
    /** Percentage points off the insured percentage. */
    DELAY_REDUCTIONS_REDUCTION(6303, "reduction", TableKind.DELAY_REDUCTIONS, ColumnType.RATIO, false, "percentage points off the insured percentage"),
    /** Or the percentage that is left. */
    DELAY_REDUCTIONS_TO_PERCENTAGE(6304, "to_percentage", TableKind.DELAY_REDUCTIONS, ColumnType.RATIO, false, "or the percentage that is left"),
    /** Row in BUYERS. */
    REHEARSAL_BUYER_IX(7801, "buyer_ix", TableKind.REHEARSAL, ColumnType.INDEX, false, "row in BUYERS"),
    /** Cause of loss. */
    REHEARSAL_CAUSE(7802, "cause", TableKind.REHEARSAL, ColumnType.CODE, false, "cause of loss"),
    /** 0, or why there is no answer. */
    REHEARSAL_STATUS(7803, "status", TableKind.REHEARSAL, ColumnType.CODE, false, "0, or why there is no answer"),
    /** Gross debt of the claim. */
    REHEARSAL_GROSS(7804, "gross", TableKind.REHEARSAL, ColumnType.MONEY, false, "gross debt of the claim"),
    /** Covered debt of the claim. */
    REHEARSAL_COVERED(7805, "covered", TableKind.REHEARSAL, ColumnType.MONEY, false, "covered debt of the claim"),
    /** What the policy would pay. */
    REHEARSAL_INDEMNITY(7806, "indemnity", TableKind.REHEARSAL, ColumnType.MONEY, false, "what the policy would pay"),
    /** Gross less indemnity. */
    REHEARSAL_NOT_PAID(7807, "not_paid", TableKind.REHEARSAL, ColumnType.MONEY, false, "gross less indemnity"),
    /** The reason that takes most of what is not paid; OK. */
    REHEARSAL_REASON(7808, "reason", TableKind.REHEARSAL, ColumnType.CODE, false, "the reason that takes most of what is not paid; OK"),
    /** Date of loss; absent while there is no loss. */
    REHEARSAL_LOSS_DAY(7809, "loss_day", TableKind.REHEARSAL, ColumnType.DAY, false, "date of loss; absent while there is no loss"),
    /** First day to file the claim, ahead or past. */
    REHEARSAL_CLAIM_FROM_DAY(7810, "claim_from_day", TableKind.REHEARSAL, ColumnType.DAY, false, "first day to file the claim, ahead or past"),
    /** Last day to file the claim. */
    REHEARSAL_CLAIM_BY_DAY(7811, "claim_by_day", TableKind.REHEARSAL, ColumnType.DAY, false, "last day to file the claim"),
    /** What would be paid if he failed a day later and nothing was done. */
    REHEARSAL_INDEMNITY_AFTER_DAY(7812, "indemnity_after_day", TableKind.REHEARSAL, ColumnType.MONEY, false, "what would be paid if he failed a day later and nothing was done"),
    /** And seven days later. */
    REHEARSAL_INDEMNITY_AFTER_WEEK(7813, "indemnity_after_week", TableKind.REHEARSAL, ColumnType.MONEY, false, "and seven days later"),
    /** The next last day on which something is to be done. */
    REHEARSAL_NEXT_DEADLINE_DAY(7814, "next_deadline_day", TableKind.REHEARSAL, ColumnType.DAY, false, "the next last day on which something is to be done"),
    /** What would be paid if he failed on that day and nothing was done. */
    REHEARSAL_INDEMNITY_AT_NEXT_DEADLINE(7815, "indemnity_at_next_deadline", TableKind.REHEARSAL, ColumnType.MONEY, false, "what would be paid if he failed on that day and nothing was done"),
    /** And on the day after it, when it was missed. */
    REHEARSAL_INDEMNITY_PAST_NEXT_DEADLINE(7816, "indemnity_past_next_deadline", TableKind.REHEARSAL, ColumnType.MONEY, false, "and on the day after it, when it was missed"),
    /** Row in BUYERS. */
    REHEARSAL_REASONS_BUYER_IX(7901, "buyer_ix", TableKind.REHEARSAL_REASONS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Cause of loss. */
    REHEARSAL_REASONS_CAUSE(7902, "cause", TableKind.REHEARSAL_REASONS, ColumnType.CODE, false, "cause of loss"),
    /** The reason. */
    REHEARSAL_REASONS_REASON(7903, "reason", TableKind.REHEARSAL_REASONS, ColumnType.CODE, false, "the reason"),
    /** What it takes; 0 for a reason that applies too. */
    REHEARSAL_REASONS_AMOUNT(7904, "amount", TableKind.REHEARSAL_REASONS, ColumnType.MONEY, false, "what it takes; 0 for a reason that applies too"),
    /** The reason can still be cured. */
    REHEARSAL_REASONS_IS_CURABLE(7905, "is_curable", TableKind.REHEARSAL_REASONS, ColumnType.FLAG, false, "the reason can still be cured"),
    /** The term behind it. */
    REHEARSAL_REASONS_TERM(7906, "term", TableKind.REHEARSAL_REASONS, ColumnType.CODE, false, "the term behind it"),
    /** Day of the question. */
    REHEARSAL_TOTALS_AS_OF_DAY(8001, "as_of_day", TableKind.REHEARSAL_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Buyers asked about. */
    REHEARSAL_TOTALS_NUM_BUYERS(8002, "num_buyers", TableKind.REHEARSAL_TOTALS, ColumnType.NUMBER, false, "buyers asked about"),
    /** Rows of the rehearsal. */
    REHEARSAL_TOTALS_NUM_ROWS(8003, "num_rows", TableKind.REHEARSAL_TOTALS, ColumnType.NUMBER, false, "rows of the rehearsal"),
    /** Rows with a status. */
    REHEARSAL_TOTALS_NUM_REFUSED(8004, "num_refused", TableKind.REHEARSAL_TOTALS, ColumnType.NUMBER, false, "rows with a status"),
    /** Gross debt. */
    REHEARSAL_TOTALS_GROSS(8005, "gross", TableKind.REHEARSAL_TOTALS, ColumnType.MONEY, false, "gross debt"),
    /** Covered debt. */
    REHEARSAL_TOTALS_COVERED(8006, "covered", TableKind.REHEARSAL_TOTALS, ColumnType.MONEY, false, "covered debt"),
    /** What would be paid. */
    REHEARSAL_TOTALS_INDEMNITY(8007, "indemnity", TableKind.REHEARSAL_TOTALS, ColumnType.MONEY, false, "what would be paid"),
    /** Gross less indemnity. */
    REHEARSAL_TOTALS_NOT_PAID(8008, "not_paid", TableKind.REHEARSAL_TOTALS, ColumnType.MONEY, false, "gross less indemnity"),
    /** What would be paid a day later. */
    REHEARSAL_TOTALS_INDEMNITY_AFTER_DAY(8009, "indemnity_after_day", TableKind.REHEARSAL_TOTALS, ColumnType.MONEY, false, "what would be paid a day later"),
    /** And seven days later. */
    REHEARSAL_TOTALS_INDEMNITY_AFTER_WEEK(8010, "indemnity_after_week", TableKind.REHEARSAL_TOTALS, ColumnType.MONEY, false, "and seven days later"),
    /** Number of the order; shown only. */
    ORDERS_ORDER(8101, "order", TableKind.ORDERS, ColumnType.TEXT, false, "number of the order; shown only"),
    /** Identifier of the buyer. */
    ORDERS_BUYER(8102, "buyer", TableKind.ORDERS, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    ORDERS_BUYER_IX(8103, "buyer_ix", TableKind.ORDERS, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** Gross amount, above zero. */
    ORDERS_AMOUNT(8104, "amount", TableKind.ORDERS, ColumnType.MONEY, true, "gross amount, above zero"),
    /** Currency of the order; absent: of the policy. */
    ORDERS_CURRENCY(8105, "currency", TableKind.ORDERS, ColumnType.CURRENCY, false, "currency of the order; absent: of the policy"),
    /** Day on which the insured received the order. */
    ORDERS_ORDER_DAY(8106, "order_day", TableKind.ORDERS, ColumnType.DAY, false, "day on which the insured received the order"),
    /** Day of delivery; absent: the day of the question. */
    ORDERS_DELIVERY_DAY(8107, "delivery_day", TableKind.ORDERS, ColumnType.DAY, false, "day of delivery; absent: the day of the question"),
    /** Date of the invoice; absent: the day of delivery. */
    ORDERS_INVOICE_DAY(8108, "invoice_day", TableKind.ORDERS, ColumnType.DAY, false, "date of the invoice; absent: the day of delivery"),
    /** Due date of the invoice. */
    ORDERS_DUE_DAY(8109, "due_day", TableKind.ORDERS, ColumnType.DAY, true, "due date of the invoice"),
    /** Value added tax within the amount. */
    ORDERS_VAT(8110, "vat", TableKind.ORDERS, ColumnType.MONEY, false, "value added tax within the amount"),
    /** How the sale is secured; absent: open account. */
    ORDERS_PAYMENT_METHOD(8111, "payment_method", TableKind.ORDERS, ColumnType.CODE, false, "how the sale is secured; absent: open account"),
    /** Number of the order. */
    GATE_ORDERS_ORDER(8201, "order", TableKind.GATE_ORDERS, ColumnType.TEXT, false, "number of the order"),
    /** Row in BUYERS. */
    GATE_ORDERS_BUYER_IX(8202, "buyer_ix", TableKind.GATE_ORDERS, ColumnType.INDEX, false, "row in BUYERS"),
    /** 0, or why the order has no answer. */
    GATE_ORDERS_STATUS(8203, "status", TableKind.GATE_ORDERS, ColumnType.CODE, false, "0, or why the order has no answer"),
    /** Fully, partly or not; 0 where there is no answer. */
    GATE_ORDERS_VERDICT(8204, "verdict", TableKind.GATE_ORDERS, ColumnType.CODE, false, "fully, partly or not; 0 where there is no answer"),
    /** Day on which the book is read: the latest of the question, the delivery and the invoice. */
    GATE_ORDERS_ANSWER_DAY(8205, "answer_day", TableKind.GATE_ORDERS, ColumnType.DAY, false, "day on which the book is read: the latest of the question, the delivery and the invoice"),
    /** First reason why something is not covered; OK. */
    GATE_ORDERS_REASON(8206, "reason", TableKind.GATE_ORDERS, ColumnType.CODE, false, "first reason why something is not covered; OK"),
    /** All reasons that apply. */
    GATE_ORDERS_REASONS(8207, "reasons", TableKind.GATE_ORDERS, ColumnType.SET, false, "all reasons that apply"),
    /** Amount of the order. */
    GATE_ORDERS_GROSS(8208, "gross", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "amount of the order"),
    /** Less what the buyer has paid in advance. */
    GATE_ORDERS_OPEN(8209, "open", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "less what the buyer has paid in advance"),
    /** Covered of it. */
    GATE_ORDERS_COVERED(8210, "covered", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "covered of it"),
    /** Of this, what the insurer would bear. */
    GATE_ORDERS_INSURED(8211, "insured", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "of this, what the insurer would bear"),
    /** Open less covered. */
    GATE_ORDERS_UNCOVERED(8212, "uncovered", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "open less covered"),
    /** Insured percentage of its limit; absent where nothing is covered. */
    GATE_ORDERS_PERCENTAGE(8213, "percentage", TableKind.GATE_ORDERS, ColumnType.RATIO, false, "insured percentage of its limit; absent where nothing is covered"),
    /** Limit of the buyer in force. */
    GATE_ORDERS_LIMIT(8214, "limit", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "limit of the buyer in force"),
    /** What that limit is. */
    GATE_ORDERS_LIMIT_BASIS(8215, "limit_basis", TableKind.GATE_ORDERS, ColumnType.CODE, false, "what that limit is"),
    /** Row in LIMITS that governs the order. */
    GATE_ORDERS_LIMIT_IX(8216, "limit_ix", TableKind.GATE_ORDERS, ColumnType.INDEX, false, "row in LIMITS that governs the order"),
    /** Open debt of the buyer without the order. */
    GATE_ORDERS_EXPOSURE_BEFORE(8217, "exposure_before", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "open debt of the buyer without the order"),
    /** With it. */
    GATE_ORDERS_EXPOSURE_AFTER(8218, "exposure_after", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "with it"),
    /** Covered debt of the buyer without the order. */
    GATE_ORDERS_COVERED_BEFORE(8219, "covered_before", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "covered debt of the buyer without the order"),
    /** With it. */
    GATE_ORDERS_COVERED_AFTER(8220, "covered_after", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "with it"),
    /** What is left of the limit without the order. */
    GATE_ORDERS_HEADROOM_BEFORE(8221, "headroom_before", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "what is left of the limit without the order"),
    /** With it. */
    GATE_ORDERS_HEADROOM_AFTER(8222, "headroom_after", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "with it"),
    /** Day on which cover of the buyer stops or stopped. */
    GATE_ORDERS_STOP_DAY(8223, "stop_day", TableKind.GATE_ORDERS, ColumnType.DAY, false, "day on which cover of the buyer stops or stopped"),
    /** It is stopped on the day of the answer. */
    GATE_ORDERS_IS_STOPPED(8224, "is_stopped", TableKind.GATE_ORDERS, ColumnType.FLAG, false, "it is stopped on the day of the answer"),
    /** Largest order that passes; absent unless asked. */
    GATE_ORDERS_LARGEST_ORDER(8225, "largest_order", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "largest order that passes; absent unless asked"),
    /** Latest day of delivery on which it passes; absent: none, or not asked. */
    GATE_ORDERS_LATEST_DELIVERY_DAY(8226, "latest_delivery_day", TableKind.GATE_ORDERS, ColumnType.DAY, false, "latest day of delivery on which it passes; absent: none, or not asked"),
    /** Smallest limit with which it passes; absent: none, or not asked. */
    GATE_ORDERS_SMALLEST_LIMIT(8227, "smallest_limit", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "smallest limit with which it passes; absent: none, or not asked"),
    /** What the smallest payment takes off the debt with which it passes; absent: none, or not asked. */
    GATE_ORDERS_SMALLEST_PAYMENT(8228, "smallest_payment", TableKind.GATE_ORDERS, ColumnType.MONEY, false, "what the smallest payment takes off the debt with which it passes; absent: none, or not asked"),
    /** Row in INVOICES of the invoice that is paid; absent: it names none. */
    GATE_ORDERS_PAYMENT_INVOICE_IX(8229, "payment_invoice_ix", TableKind.GATE_ORDERS, ColumnType.INDEX, false, "row in INVOICES of the invoice that is paid; absent: it names none"),
    /** Digest of policy, book, question, order and answer: 16 hexadecimal digits. */
    GATE_ORDERS_DIGEST(8230, "digest", TableKind.GATE_ORDERS, ColumnType.TEXT, false, "digest of policy, book, question, order and answer: 16 hexadecimal digits"),
    /** Row in the list of orders. */
    GATE_PARTS_ORDER_IX(8301, "order_ix", TableKind.GATE_PARTS, ColumnType.INDEX, false, "row in the list of orders"),
    /** Why it is not covered; OK for what is insured. */
    GATE_PARTS_REASON(8302, "reason", TableKind.GATE_PARTS, ColumnType.CODE, false, "why it is not covered; OK for what is insured"),
    /** The term behind it. */
    GATE_PARTS_TERM(8303, "term", TableKind.GATE_PARTS, ColumnType.CODE, false, "the term behind it"),
    /** Amount; 0 where the reason applies too. */
    GATE_PARTS_AMOUNT(8304, "amount", TableKind.GATE_PARTS, ColumnType.MONEY, false, "amount; 0 where the reason applies too"),
    /** The insured can still cure it. */
    GATE_PARTS_IS_CURABLE(8305, "is_curable", TableKind.GATE_PARTS, ColumnType.FLAG, false, "the insured can still cure it"),
    /** Row in BUYERS. */
    CLAIM_DUE_BUYER_IX(8901, "buyer_ix", TableKind.CLAIM_DUE, ColumnType.INDEX, false, "row in BUYERS"),
    /** Cause of loss. */
    CLAIM_DUE_CAUSE(8902, "cause", TableKind.CLAIM_DUE, ColumnType.CODE, false, "cause of loss"),
    /** Open after the due date. */
    CLAIM_DUE_OVERDUE(8903, "overdue", TableKind.CLAIM_DUE, ColumnType.MONEY, false, "open after the due date"),
    /** Due date of the oldest overdue invoice. */
    CLAIM_DUE_OLDEST_DUE_DAY(8904, "oldest_due_day", TableKind.CLAIM_DUE, ColumnType.DAY, false, "due date of the oldest overdue invoice"),
    /** Days since then. */
    CLAIM_DUE_AGE_DAYS(8905, "age_days", TableKind.CLAIM_DUE, ColumnType.NUMBER, false, "days since then"),
    /** The least amount of the question is reached. */
    CLAIM_DUE_MEETS_AMOUNT(8906, "meets_amount", TableKind.CLAIM_DUE, ColumnType.FLAG, false, "the least amount of the question is reached"),
    /** The least age of the question is reached. */
    CLAIM_DUE_MEETS_AGE(8907, "meets_age", TableKind.CLAIM_DUE, ColumnType.FLAG, false, "the least age of the question is reached"),
    /** The event that causes the loss has happened, and the question asks for that. */
    CLAIM_DUE_MEETS_EVENT(8908, "meets_event", TableKind.CLAIM_DUE, ColumnType.FLAG, false, "the event that causes the loss has happened, and the question asks for that"),
    /** By the rules of the question the claim is due. */
    CLAIM_DUE_IS_DUE(8909, "is_due", TableKind.CLAIM_DUE, ColumnType.FLAG, false, "by the rules of the question the claim is due"),
    /** First day to file the claim. */
    CLAIM_DUE_FROM_DAY(8910, "from_day", TableKind.CLAIM_DUE, ColumnType.DAY, false, "first day to file the claim"),
    /** Last day to file the claim. */
    CLAIM_DUE_BY_DAY(8911, "by_day", TableKind.CLAIM_DUE, ColumnType.DAY, false, "last day to file the claim"),
    /** Day on which it was filed; absent while it is not. */
    CLAIM_DUE_FILED_DAY(8912, "filed_day", TableKind.CLAIM_DUE, ColumnType.DAY, false, "day on which it was filed; absent while it is not"),
    /** The claim can be filed on the day of the question. */
    CLAIM_DUE_IS_POSSIBLE(8913, "is_possible", TableKind.CLAIM_DUE, ColumnType.FLAG, false, "the claim can be filed on the day of the question"),
    /** What it would pay. */
    CLAIM_DUE_INDEMNITY(8914, "indemnity", TableKind.CLAIM_DUE, ColumnType.MONEY, false, "what it would pay"),
    /** What blocks it first; OK. */
    CLAIM_DUE_REASON(8915, "reason", TableKind.CLAIM_DUE, ColumnType.CODE, false, "what blocks it first; OK"),
    /** All reasons that keep an invoice out. */
    CLAIM_DUE_REASONS(8916, "reasons", TableKind.CLAIM_DUE, ColumnType.SET, false, "all reasons that keep an invoice out"),
    /** The check. */
    CLAIM_CHECKS_CHECK(9001, "check", TableKind.CLAIM_CHECKS, ColumnType.CODE, false, "the check"),
    /** Yes: passed; no: failed; unknown: a fact is missing. */
    CLAIM_CHECKS_RESULT(9002, "result", TableKind.CLAIM_CHECKS, ColumnType.CODE, false, "yes: passed; no: failed; unknown: a fact is missing"),
    /** Why it fails; OK. */
    CLAIM_CHECKS_REASON(9003, "reason", TableKind.CLAIM_CHECKS, ColumnType.CODE, false, "why it fails; OK"),
    /** The term behind it. */
    CLAIM_CHECKS_TERM(9004, "term", TableKind.CLAIM_CHECKS, ColumnType.CODE, false, "the term behind it"),
    /** Row in INVOICES; absent where it concerns the whole claim. */
    CLAIM_CHECKS_INVOICE_IX(9005, "invoice_ix", TableKind.CLAIM_CHECKS, ColumnType.INDEX, false, "row in INVOICES; absent where it concerns the whole claim"),
    /** Debt that it concerns. */
    CLAIM_CHECKS_AMOUNT(9006, "amount", TableKind.CLAIM_CHECKS, ColumnType.MONEY, false, "debt that it concerns"),
    /** The reason can still be cured. */
    CLAIM_CHECKS_IS_CURABLE(9007, "is_curable", TableKind.CLAIM_CHECKS, ColumnType.FLAG, false, "the reason can still be cured"),
    /** Row in INVOICES; absent for a month. */
    CLAIM_LINES_INVOICE_IX(9101, "invoice_ix", TableKind.CLAIM_LINES, ColumnType.INDEX, false, "row in INVOICES; absent for a month"),
    /** First day of the month of the invoice date. */
    CLAIM_LINES_MONTH_DAY(9102, "month_day", TableKind.CLAIM_LINES, ColumnType.DAY, false, "first day of the month of the invoice date"),
    /** Invoices of the line. */
    CLAIM_LINES_NUM_INVOICES(9103, "num_invoices", TableKind.CLAIM_LINES, ColumnType.NUMBER, false, "invoices of the line"),
    /** Original due date; absent for a month. */
    CLAIM_LINES_DUE_DAY(9104, "due_day", TableKind.CLAIM_LINES, ColumnType.DAY, false, "original due date; absent for a month"),
    /** Due before the day of the question. */
    CLAIM_LINES_IS_DUE(9105, "is_due", TableKind.CLAIM_LINES, ColumnType.FLAG, false, "due before the day of the question"),
    /** Open on the day of the question. */
    CLAIM_LINES_OPEN(9106, "open", TableKind.CLAIM_LINES, ColumnType.MONEY, false, "open on the day of the question"),
    /** Of this, without value added tax. */
    CLAIM_LINES_NET(9107, "net", TableKind.CLAIM_LINES, ColumnType.MONEY, false, "of this, without value added tax"),
    /** Value added tax within it. */
    CLAIM_LINES_VAT(9108, "vat", TableKind.CLAIM_LINES, ColumnType.MONEY, false, "value added tax within it"),
    /** Of the loss sheet: debt that qualifies. */
    CLAIM_LINES_QUALIFYING(9109, "qualifying", TableKind.CLAIM_LINES, ColumnType.MONEY, false, "of the loss sheet: debt that qualifies"),
    /** Of the loss sheet: received after the date of loss. */
    CLAIM_LINES_RECEIVED_AFTER(9110, "received_after", TableKind.CLAIM_LINES, ColumnType.MONEY, false, "of the loss sheet: received after the date of loss"),
    /** Of the loss sheet: within the limit. */
    CLAIM_LINES_COVERED(9111, "covered", TableKind.CLAIM_LINES, ColumnType.MONEY, false, "of the loss sheet: within the limit"),
    /** Of the loss sheet: share of the payment. */
    CLAIM_LINES_INDEMNITY(9112, "indemnity", TableKind.CLAIM_LINES, ColumnType.MONEY, false, "of the loss sheet: share of the payment"),
    /** Why nothing of it is in the claim; OK; 0 for a month. */
    CLAIM_LINES_REASON(9113, "reason", TableKind.CLAIM_LINES, ColumnType.CODE, false, "why nothing of it is in the claim; OK; 0 for a month"),
    /** The condition; 0 for a deadline. */
    CLAIM_EVIDENCE_CONDITION(9201, "condition", TableKind.CLAIM_EVIDENCE, ColumnType.CODE, false, "the condition; 0 for a deadline"),
    /** The event that fulfils a deadline; 0 for a condition. */
    CLAIM_EVIDENCE_EVENT(9202, "event", TableKind.CLAIM_EVIDENCE, ColumnType.CODE, false, "the event that fulfils a deadline; 0 for a condition"),
    /** Name of the deadline. */
    CLAIM_EVIDENCE_DEADLINE(9203, "deadline", TableKind.CLAIM_EVIDENCE, ColumnType.TEXT, false, "name of the deadline"),
    /** No if any invoice lacks it, else unknown if any may lack it, else yes. */
    CLAIM_EVIDENCE_ANSWER(9204, "answer", TableKind.CLAIM_EVIDENCE, ColumnType.CODE, false, "no if any invoice lacks it, else unknown if any may lack it, else yes"),
    /** The insurer does not ask for it. */
    CLAIM_EVIDENCE_IS_EXCUSED(9205, "is_excused", TableKind.CLAIM_EVIDENCE, ColumnType.FLAG, false, "the insurer does not ask for it"),
    /** What it costs when it is missing; OK when it is there. */
    CLAIM_EVIDENCE_REASON(9206, "reason", TableKind.CLAIM_EVIDENCE, ColumnType.CODE, false, "what it costs when it is missing; OK when it is there"),
    /** Row in INVOICES of the first that lacks or may lack it. */
    CLAIM_EVIDENCE_INVOICE_IX(9207, "invoice_ix", TableKind.CLAIM_EVIDENCE, ColumnType.INDEX, false, "row in INVOICES of the first that lacks or may lack it"),
    /** Open on the invoices that lack or may lack it. */
    CLAIM_EVIDENCE_AMOUNT(9208, "amount", TableKind.CLAIM_EVIDENCE, ColumnType.MONEY, false, "open on the invoices that lack or may lack it"),
    /** Unpaid invoices that have it. */
    CLAIM_EVIDENCE_NUM_YES(9209, "num_yes", TableKind.CLAIM_EVIDENCE, ColumnType.NUMBER, false, "unpaid invoices that have it"),
    /** That lack it. */
    CLAIM_EVIDENCE_NUM_NO(9210, "num_no", TableKind.CLAIM_EVIDENCE, ColumnType.NUMBER, false, "that lack it"),
    /** Of which it is not known. */
    CLAIM_EVIDENCE_NUM_UNKNOWN(9211, "num_unknown", TableKind.CLAIM_EVIDENCE, ColumnType.NUMBER, false, "of which it is not known"),
    /** Row in BUYERS. */
    OVERDUE_REPORT_BUYER_IX(9301, "buyer_ix", TableKind.OVERDUE_REPORT, ColumnType.INDEX, false, "row in BUYERS"),
    /** What is reported. */
    OVERDUE_REPORT_CATEGORY(9302, "category", TableKind.OVERDUE_REPORT, ColumnType.CODE, false, "what is reported"),
    /** Row in INVOICES; absent for several. */
    OVERDUE_REPORT_INVOICE_IX(9303, "invoice_ix", TableKind.OVERDUE_REPORT, ColumnType.INDEX, false, "row in INVOICES; absent for several"),
    /** Invoices of the record. */
    OVERDUE_REPORT_NUM_INVOICES(9304, "num_invoices", TableKind.OVERDUE_REPORT, ColumnType.NUMBER, false, "invoices of the record"),
    /** Open. */
    OVERDUE_REPORT_AMOUNT(9305, "amount", TableKind.OVERDUE_REPORT, ColumnType.MONEY, false, "open"),
    /** Original due date, of several the first. */
    OVERDUE_REPORT_DUE_DAY(9306, "due_day", TableKind.OVERDUE_REPORT, ColumnType.DAY, false, "original due date, of several the first"),
    /** Due date as extended, of several the last. */
    OVERDUE_REPORT_EXTENDED_DUE_DAY(9307, "extended_due_day", TableKind.OVERDUE_REPORT, ColumnType.DAY, false, "due date as extended, of several the last"),
    /** Days since the original due date. */
    OVERDUE_REPORT_DAYS_OVERDUE(9308, "days_overdue", TableKind.OVERDUE_REPORT, ColumnType.NUMBER, false, "days since the original due date"),
    /** Last day to notify the overdue, of several the first. */
    OVERDUE_REPORT_NOTIFY_BY_DAY(9309, "notify_by_day", TableKind.OVERDUE_REPORT, ColumnType.DAY, false, "last day to notify the overdue, of several the first"),
    /** Day on which it was first notified; absent if an invoice was not. */
    OVERDUE_REPORT_NOTIFIED_DAY(9310, "notified_day", TableKind.OVERDUE_REPORT, ColumnType.DAY, false, "day on which it was first notified; absent if an invoice was not"),
    /** The extension or plan needs the insurer's consent. */
    OVERDUE_REPORT_NEEDS_CONSENT(9311, "needs_consent", TableKind.OVERDUE_REPORT, ColumnType.FLAG, false, "the extension or plan needs the insurer's consent"),
    /** Name of the claim. */
    CLAIM_STATE_CLAIM(9401, "claim", TableKind.CLAIM_STATE, ColumnType.TEXT, false, "name of the claim"),
    /** The last that was said. */
    CLAIM_STATE_STATUS(9402, "status", TableKind.CLAIM_STATE, ColumnType.CODE, false, "the last that was said"),
    /** Day of the first version. */
    CLAIM_STATE_SUBMITTED_DAY(9403, "submitted_day", TableKind.CLAIM_STATE, ColumnType.DAY, false, "day of the first version"),
    /** First day on which it was approved, rejected or paid. */
    CLAIM_STATE_RESOLVED_DAY(9404, "resolved_day", TableKind.CLAIM_STATE, ColumnType.DAY, false, "first day on which it was approved, rejected or paid"),
    /** Claimed. */
    CLAIM_STATE_CLAIMED(9405, "claimed", TableKind.CLAIM_STATE, ColumnType.MONEY, false, "claimed"),
    /** Approved. */
    CLAIM_STATE_APPROVED(9406, "approved", TableKind.CLAIM_STATE, ColumnType.MONEY, false, "approved"),
    /** Paid so far. */
    CLAIM_STATE_PAID(9407, "paid", TableKind.CLAIM_STATE, ColumnType.MONEY, false, "paid so far"),
    /** Approved less paid. */
    CLAIM_STATE_OUTSTANDING(9408, "outstanding", TableKind.CLAIM_STATE, ColumnType.MONEY, false, "approved less paid"),
    /** Claimed less approved. */
    CLAIM_STATE_VARIANCE(9409, "variance", TableKind.CLAIM_STATE, ColumnType.MONEY, false, "claimed less approved"),
    /** Of this, what has a reason. */
    CLAIM_STATE_EXPLAINED(9410, "explained", TableKind.CLAIM_STATE, ColumnType.MONEY, false, "of this, what has a reason"),
    /** Versions up to the day. */
    CLAIM_STATE_NUM_VERSIONS(9411, "num_versions", TableKind.CLAIM_STATE, ColumnType.NUMBER, false, "versions up to the day"),
    /** Row in BUYERS. */
    BUYER_POSITION_BUYER_IX(9501, "buyer_ix", TableKind.BUYER_POSITION, ColumnType.INDEX, false, "row in BUYERS"),
    /** Invoiced. */
    BUYER_POSITION_GROSS(9502, "gross", TableKind.BUYER_POSITION, ColumnType.MONEY, false, "invoiced"),
    /** Paid by the buyer, or credited. */
    BUYER_POSITION_SETTLED(9503, "settled", TableKind.BUYER_POSITION, ColumnType.MONEY, false, "paid by the buyer, or credited"),
    /** Open in the ledger. */
    BUYER_POSITION_OPEN(9504, "open", TableKind.BUYER_POSITION, ColumnType.MONEY, false, "open in the ledger"),
    /** Claimed from the insurer. */
    BUYER_POSITION_CLAIMED(9505, "claimed", TableKind.BUYER_POSITION, ColumnType.MONEY, false, "claimed from the insurer"),
    /** Approved by the insurer. */
    BUYER_POSITION_APPROVED(9506, "approved", TableKind.BUYER_POSITION, ColumnType.MONEY, false, "approved by the insurer"),
    /** Paid by the insurer. */
    BUYER_POSITION_FROM_INSURER(9507, "from_insurer", TableKind.BUYER_POSITION, ColumnType.MONEY, false, "paid by the insurer"),
    /** Recovered after the claim, gross. */
    BUYER_POSITION_RECOVERED(9508, "recovered", TableKind.BUYER_POSITION, ColumnType.MONEY, false, "recovered after the claim, gross"),
    /** What that cost. */
    BUYER_POSITION_RECOVERY_COSTS(9509, "recovery_costs", TableKind.BUYER_POSITION, ColumnType.MONEY, false, "what that cost"),
    /** Written off. */
    BUYER_POSITION_WRITTEN_OFF(9510, "written_off", TableKind.BUYER_POSITION, ColumnType.MONEY, false, "written off"),
    /** Open less insurer, recoveries and write-off; below zero where more came in. */
    BUYER_POSITION_LEFT(9511, "left", TableKind.BUYER_POSITION, ColumnType.MONEY, false, "open less insurer, recoveries and write-off; below zero where more came in"),
    /** From the insurer divided by gross, rounded down. */
    BUYER_POSITION_INSURER_SHARE(9512, "insurer_share", TableKind.BUYER_POSITION, ColumnType.RATIO, false, "from the insurer divided by gross, rounded down"),
    /** Name of the claim. */
    CLAIM_VERSIONS_CLAIM(9601, "claim", TableKind.CLAIM_VERSIONS, ColumnType.TEXT, true, "name of the claim"),
    /** The day. */
    CLAIM_VERSIONS_VERSION_DAY(9602, "version_day", TableKind.CLAIM_VERSIONS, ColumnType.DAY, true, "the day"),
    /** Where it stands. */
    CLAIM_VERSIONS_STATUS(9603, "status", TableKind.CLAIM_VERSIONS, ColumnType.CODE, false, "where it stands"),
    /** Claimed in all. */
    CLAIM_VERSIONS_CLAIMED(9604, "claimed", TableKind.CLAIM_VERSIONS, ColumnType.MONEY, false, "claimed in all"),
    /** Approved in all. */
    CLAIM_VERSIONS_APPROVED(9605, "approved", TableKind.CLAIM_VERSIONS, ColumnType.MONEY, false, "approved in all"),
    /** Paid on this day. */
    CLAIM_VERSIONS_PAID(9606, "paid", TableKind.CLAIM_VERSIONS, ColumnType.MONEY, false, "paid on this day"),
    /** Why less is approved. */
    CLAIM_VERSIONS_REASON(9607, "reason", TableKind.CLAIM_VERSIONS, ColumnType.CODE, false, "why less is approved"),
    /** How much less for that reason. */
    CLAIM_VERSIONS_REDUCTION(9608, "reduction", TableKind.CLAIM_VERSIONS, ColumnType.MONEY, false, "how much less for that reason"),
    /** Identifier of the buyer. */
    CLAIM_VERSIONS_BUYER(9609, "buyer", TableKind.CLAIM_VERSIONS, ColumnType.TEXT, false, "identifier of the buyer"),
    /** 1 is the first. */
    DECODINGS_RANK(9701, "rank", TableKind.DECODINGS, ColumnType.NUMBER, false, "1 is the first"),
    /** Changes; 0: the policy as it is. */
    DECODINGS_NUM_CHANGES(9702, "num_changes", TableKind.DECODINGS, ColumnType.NUMBER, false, "changes; 0: the policy as it is"),
    /** Sum of the weights of the changes. */
    DECODINGS_WEIGHT(9703, "weight", TableKind.DECODINGS, ColumnType.NUMBER, false, "sum of the weights of the changes"),
    /** Date of loss. */
    DECODINGS_LOSS_DAY(9704, "loss_day", TableKind.DECODINGS, ColumnType.DAY, false, "date of loss"),
    /** OK, or why the claim as a whole fails. */
    DECODINGS_REASON(9705, "reason", TableKind.DECODINGS, ColumnType.CODE, false, "OK, or why the claim as a whole fails"),
    /** Open on the date of loss. */
    DECODINGS_GROSS_DEBT(9706, "gross_debt", TableKind.DECODINGS, ColumnType.MONEY, false, "open on the date of loss"),
    /** Covered debt. */
    DECODINGS_COVERED(9707, "covered", TableKind.DECODINGS, ColumnType.MONEY, false, "covered debt"),
    /** What the policy pays: what the insurer paid. */
    DECODINGS_INDEMNITY(9708, "indemnity", TableKind.DECODINGS, ColumnType.MONEY, false, "what the policy pays: what the insurer paid"),
    /** Of the decoding. */
    DECODING_CHANGES_RANK(9801, "rank", TableKind.DECODING_CHANGES, ColumnType.NUMBER, false, "of the decoding"),
    /** What is changed. */
    DECODING_CHANGES_CHANGE(9802, "change", TableKind.DECODING_CHANGES, ColumnType.CODE, false, "what is changed"),
    /** Weight of the change. */
    DECODING_CHANGES_WEIGHT(9803, "weight", TableKind.DECODING_CHANGES, ColumnType.NUMBER, false, "weight of the change"),
    /** Step that is moved or left out. */
    DECODING_CHANGES_STEP(9804, "step", TableKind.DECODING_CHANGES, ColumnType.CODE, false, "step that is moved or left out"),
    /** Its place in the plan of the policy, from 1. */
    DECODING_CHANGES_FROM_PLACE(9805, "from_place", TableKind.DECODING_CHANGES, ColumnType.NUMBER, false, "its place in the plan of the policy, from 1"),
    /** The place that it is moved to, from 1. */
    DECODING_CHANGES_TO_PLACE(9806, "to_place", TableKind.DECODING_CHANGES, ColumnType.NUMBER, false, "the place that it is moved to, from 1"),
    /** Term that has another value. */
    DECODING_CHANGES_TERM(9807, "term", TableKind.DECODING_CHANGES, ColumnType.CODE, false, "term that has another value"),
    /** Its value for the policy; empty: it has none. */
    DECODING_CHANGES_FROM_VALUE(9808, "from_value", TableKind.DECODING_CHANGES, ColumnType.TEXT, false, "its value for the policy; empty: it has none"),
    /** The other value. */
    DECODING_CHANGES_TO_VALUE(9809, "to_value", TableKind.DECODING_CHANGES, ColumnType.TEXT, false, "the other value"),
    /** Row of the invoice in INVOICES. */
    DECODING_CHANGES_INVOICE_IX(9810, "invoice_ix", TableKind.DECODING_CHANGES, ColumnType.INDEX, false, "row of the invoice in INVOICES"),
    /** Of the decoding. */
    DECODING_LADDER_RANK(9901, "rank", TableKind.DECODING_LADDER, ColumnType.NUMBER, false, "of the decoding"),
    /** Step of the plan; 0 for what is taken off before the plan begins. */
    DECODING_LADDER_STEP(9902, "step", TableKind.DECODING_LADDER, ColumnType.CODE, false, "step of the plan; 0 for what is taken off before the plan begins"),
    /** What takes the amount. */
    DECODING_LADDER_REASON(9903, "reason", TableKind.DECODING_LADDER, ColumnType.CODE, false, "what takes the amount"),
    /** The term behind it. */
    DECODING_LADDER_TERM(9904, "term", TableKind.DECODING_LADDER, ColumnType.CODE, false, "the term behind it"),
    /** Amount that reaches the rung. */
    DECODING_LADDER_BEFORE(9905, "before", TableKind.DECODING_LADDER, ColumnType.MONEY, false, "amount that reaches the rung"),
    /** Amount taken. */
    DECODING_LADDER_TAKEN(9906, "taken", TableKind.DECODING_LADDER, ColumnType.MONEY, false, "amount taken"),
    /** Amount that is left. */
    DECODING_LADDER_AFTER(9907, "after", TableKind.DECODING_LADDER, ColumnType.MONEY, false, "amount that is left"),
    /** Clause of the wording, as the policy states it. */
    DECODING_LADDER_CLAUSE(9908, "clause", TableKind.DECODING_LADDER, ColumnType.TEXT, false, "clause of the wording, as the policy states it"),
    /** Row in BUYERS. */
    DECODE_TOTALS_BUYER_IX(14701, "buyer_ix", TableKind.DECODE_TOTALS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Cause of loss. */
    DECODE_TOTALS_CAUSE(14702, "cause", TableKind.DECODE_TOTALS, ColumnType.CODE, false, "cause of loss"),
    /** What the insurer paid. */
    DECODE_TOTALS_PAID(14703, "paid", TableKind.DECODE_TOTALS, ColumnType.MONEY, false, "what the insurer paid"),
    /** What the policy as it is pays. */
    DECODE_TOTALS_EXPECTED(14704, "expected", TableKind.DECODE_TOTALS, ColumnType.MONEY, false, "what the policy as it is pays"),
    /** Paid less expected. */
    DECODE_TOTALS_DIFFERENCE(14705, "difference", TableKind.DECODE_TOTALS, ColumnType.MONEY, false, "paid less expected"),
    /** There is a decoding. */
    DECODE_TOTALS_IS_EXPLAINED(14706, "is_explained", TableKind.DECODE_TOTALS, ColumnType.FLAG, false, "there is a decoding"),
    /** Changes in each decoding. */
    DECODE_TOTALS_NUM_CHANGES(14707, "num_changes", TableKind.DECODE_TOTALS, ColumnType.NUMBER, false, "changes in each decoding"),
    /** Decodings found, shown or not. */
    DECODE_TOTALS_NUM_FOUND(14708, "num_found", TableKind.DECODE_TOTALS, ColumnType.NUMBER, false, "decodings found, shown or not"),
    /** Of all that was computed the amount nearest to what was paid. */
    DECODE_TOTALS_NEAREST(14709, "nearest", TableKind.DECODE_TOTALS, ColumnType.MONEY, false, "of all that was computed the amount nearest to what was paid"),
    /** All sets of up to so many changes were tried. */
    DECODE_TOTALS_SEARCHED_CHANGES(14710, "searched_changes", TableKind.DECODE_TOTALS, ColumnType.NUMBER, false, "all sets of up to so many changes were tried"),
    /** Single changes that are tried for this claim. */
    DECODE_TOTALS_NUM_CANDIDATES(14711, "num_candidates", TableKind.DECODE_TOTALS, ColumnType.NUMBER, false, "single changes that are tried for this claim"),
    /** Sets of changes tried. */
    DECODE_TOTALS_NUM_TRIED(14712, "num_tried", TableKind.DECODE_TOTALS, ColumnType.NUMBER, false, "sets of changes tried"),
    /** Of them such as no policy can have, or without an answer. */
    DECODE_TOTALS_NUM_REFUSED(14713, "num_refused", TableKind.DECODE_TOTALS, ColumnType.NUMBER, false, "of them such as no policy can have, or without an answer"),
    /** The search was not cut short. */
    DECODE_TOTALS_IS_COMPLETE(14714, "is_complete", TableKind.DECODE_TOTALS, ColumnType.FLAG, false, "the search was not cut short"),
    /** Most changes in a set. */
    DECODE_TOTALS_MAX_CHANGES(14715, "max_changes", TableKind.DECODE_TOTALS, ColumnType.NUMBER, false, "most changes in a set"),
    /** Most sets that are tried. */
    DECODE_TOTALS_MAX_CLAIMS(14716, "max_claims", TableKind.DECODE_TOTALS, ColumnType.NUMBER, false, "most sets that are tried"),
    /** Row in BUYERS. */
    CLAIM_FILE_TOTALS_BUYER_IX(14101, "buyer_ix", TableKind.CLAIM_FILE_TOTALS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Cause of loss. */
    CLAIM_FILE_TOTALS_CAUSE(14102, "cause", TableKind.CLAIM_FILE_TOTALS, ColumnType.CODE, false, "cause of loss"),
    /** OK, or why the claim as a whole fails. */
    CLAIM_FILE_TOTALS_REASON(14103, "reason", TableKind.CLAIM_FILE_TOTALS, ColumnType.CODE, false, "OK, or why the claim as a whole fails"),
    /** Date of loss; absent while there is no loss. */
    CLAIM_FILE_TOTALS_LOSS_DAY(14104, "loss_day", TableKind.CLAIM_FILE_TOTALS, ColumnType.DAY, false, "date of loss; absent while there is no loss"),
    /** Last day to file the claim. */
    CLAIM_FILE_TOTALS_CLAIM_BY_DAY(14105, "claim_by_day", TableKind.CLAIM_FILE_TOTALS, ColumnType.DAY, false, "last day to file the claim"),
    /** What the claim pays. */
    CLAIM_FILE_TOTALS_INDEMNITY(14106, "indemnity", TableKind.CLAIM_FILE_TOTALS, ColumnType.MONEY, false, "what the claim pays"),
    /** Open on all lines. */
    CLAIM_FILE_TOTALS_OPEN(14107, "open", TableKind.CLAIM_FILE_TOTALS, ColumnType.MONEY, false, "open on all lines"),
    /** Of this, due. */
    CLAIM_FILE_TOTALS_DUE(14108, "due", TableKind.CLAIM_FILE_TOTALS, ColumnType.MONEY, false, "of this, due"),
    /** Of this, not due. */
    CLAIM_FILE_TOTALS_NOT_DUE(14109, "not_due", TableKind.CLAIM_FILE_TOTALS, ColumnType.MONEY, false, "of this, not due"),
    /** Open without value added tax. */
    CLAIM_FILE_TOTALS_NET(14110, "net", TableKind.CLAIM_FILE_TOTALS, ColumnType.MONEY, false, "open without value added tax"),
    /** Value added tax. */
    CLAIM_FILE_TOTALS_VAT(14111, "vat", TableKind.CLAIM_FILE_TOTALS, ColumnType.MONEY, false, "value added tax"),
    /** Debt that qualifies. */
    CLAIM_FILE_TOTALS_QUALIFYING(14112, "qualifying", TableKind.CLAIM_FILE_TOTALS, ColumnType.MONEY, false, "debt that qualifies"),
    /** Within the limit. */
    CLAIM_FILE_TOTALS_COVERED(14113, "covered", TableKind.CLAIM_FILE_TOTALS, ColumnType.MONEY, false, "within the limit"),
    /** Failures in CLAIM_CHECKS. */
    CLAIM_FILE_TOTALS_NUM_FAILED(14114, "num_failed", TableKind.CLAIM_FILE_TOTALS, ColumnType.NUMBER, false, "failures in CLAIM_CHECKS"),
    /** Rows there that are not known. */
    CLAIM_FILE_TOTALS_NUM_UNKNOWN(14115, "num_unknown", TableKind.CLAIM_FILE_TOTALS, ColumnType.NUMBER, false, "rows there that are not known"),
    /** Rows of CLAIM_EVIDENCE that are not yes and not excused. */
    CLAIM_FILE_TOTALS_NUM_MISSING(14116, "num_missing", TableKind.CLAIM_FILE_TOTALS, ColumnType.NUMBER, false, "rows of CLAIM_EVIDENCE that are not yes and not excused"),
    /** A payment plan was agreed. */
    CLAIM_FILE_TOTALS_HAS_PLAN(14117, "has_plan", TableKind.CLAIM_FILE_TOTALS, ColumnType.FLAG, false, "a payment plan was agreed"),
    /** What the insurer is asked to do. */
    CLAIM_FILE_TOTALS_CASE_KIND(14118, "case_kind", TableKind.CLAIM_FILE_TOTALS, ColumnType.CODE, false, "what the insurer is asked to do"),
    /** Name of the claim. */
    CLAIM_VARIANCES_CLAIM(14201, "claim", TableKind.CLAIM_VARIANCES, ColumnType.TEXT, false, "name of the claim"),
    /** The reason; 0 where none was given. */
    CLAIM_VARIANCES_REASON(14202, "reason", TableKind.CLAIM_VARIANCES, ColumnType.CODE, false, "the reason; 0 where none was given"),
    /** How much less. */
    CLAIM_VARIANCES_AMOUNT(14203, "amount", TableKind.CLAIM_VARIANCES, ColumnType.MONEY, false, "how much less"),
    /** Identifier of the buyer. */
    WRITE_OFFS_BUYER(14301, "buyer", TableKind.WRITE_OFFS, ColumnType.TEXT, true, "identifier of the buyer"),
    /** The day. */
    WRITE_OFFS_WRITE_OFF_DAY(14302, "write_off_day", TableKind.WRITE_OFFS, ColumnType.DAY, true, "the day"),
    /** At least zero. */
    WRITE_OFFS_AMOUNT(14303, "amount", TableKind.WRITE_OFFS, ColumnType.MONEY, true, "at least zero"),
    /** The condition. */
    CLAIM_WAIVERS_CONDITION(14401, "condition", TableKind.CLAIM_WAIVERS, ColumnType.CODE, true, "the condition"),
    /** Row in BUYERS; absent: the whole book. */
    AGEING_BRACKETS_BUYER_IX(12301, "buyer_ix", TableKind.AGEING_BRACKETS, ColumnType.INDEX, false, "row in BUYERS; absent: the whole book"),
    /** Place of the bracket; 0: current. */
    AGEING_BRACKETS_BRACKET(12302, "bracket", TableKind.AGEING_BRACKETS, ColumnType.NUMBER, false, "place of the bracket; 0: current"),
    /** Days past due from which it is; absent of bracket 0. */
    AGEING_BRACKETS_FROM_DAYS(12303, "from_days", TableKind.AGEING_BRACKETS, ColumnType.NUMBER, false, "days past due from which it is; absent of bracket 0"),
    /** Days past due up to which it is; absent of bracket 0 and of the last. */
    AGEING_BRACKETS_UNTIL_DAYS(12304, "until_days", TableKind.AGEING_BRACKETS, ColumnType.NUMBER, false, "days past due up to which it is; absent of bracket 0 and of the last"),
    /** Open amount. */
    AGEING_BRACKETS_AMOUNT(12305, "amount", TableKind.AGEING_BRACKETS, ColumnType.MONEY, false, "open amount"),
    /** Open invoices. */
    AGEING_BRACKETS_NUM_INVOICES(12306, "num_invoices", TableKind.AGEING_BRACKETS, ColumnType.NUMBER, false, "open invoices"),
    /** Of all that is open of the buyer or book; absent where nothing is. */
    AGEING_BRACKETS_SHARE(12307, "share", TableKind.AGEING_BRACKETS, ColumnType.RATIO, false, "of all that is open of the buyer or book; absent where nothing is"),
    /** Day of the question. */
    AGEING_TOTALS_AS_OF_DAY(12401, "as_of_day", TableKind.AGEING_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Open. */
    AGEING_TOTALS_BALANCE(12402, "balance", TableKind.AGEING_TOTALS, ColumnType.MONEY, false, "open"),
    /** Of this, not past due. */
    AGEING_TOTALS_CURRENT(12403, "current", TableKind.AGEING_TOTALS, ColumnType.MONEY, false, "of this, not past due"),
    /** Of this, past due. */
    AGEING_TOTALS_OVERDUE(12404, "overdue", TableKind.AGEING_TOTALS, ColumnType.MONEY, false, "of this, past due"),
    /** Receipts and credits that found no debt. */
    AGEING_TOTALS_UNALLOCATED(12405, "unallocated", TableKind.AGEING_TOTALS, ColumnType.MONEY, false, "receipts and credits that found no debt"),
    /** Open invoices. */
    AGEING_TOTALS_NUM_OPEN(12406, "num_open", TableKind.AGEING_TOTALS, ColumnType.NUMBER, false, "open invoices"),
    /** Of these, past due. */
    AGEING_TOTALS_NUM_OVERDUE(12407, "num_overdue", TableKind.AGEING_TOTALS, ColumnType.NUMBER, false, "of these, past due"),
    /** Rows of INVOICES that could not be used. */
    AGEING_TOTALS_NUM_REFUSED(12408, "num_refused", TableKind.AGEING_TOTALS, ColumnType.NUMBER, false, "rows of INVOICES that could not be used"),
    /** Mean days past due of what is overdue, weighted by amount; absent where nothing is. */
    AGEING_TOTALS_DAYS_PAST_DUE(12409, "days_past_due", TableKind.AGEING_TOTALS, ColumnType.DECIMAL, false, "mean days past due of what is overdue, weighted by amount; absent where nothing is"),
    /** Row in BUYERS. */
    DSO_BUYERS_BUYER_IX(12501, "buyer_ix", TableKind.DSO_BUYERS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Open. */
    DSO_BUYERS_BALANCE(12502, "balance", TableKind.DSO_BUYERS, ColumnType.MONEY, false, "open"),
    /** Of this, not past due. */
    DSO_BUYERS_CURRENT(12503, "current", TableKind.DSO_BUYERS, ColumnType.MONEY, false, "of this, not past due"),
    /** Sales of the periods. */
    DSO_BUYERS_SALES(12504, "sales", TableKind.DSO_BUYERS, ColumnType.MONEY, false, "sales of the periods"),
    /** Open on the day before the first period. */
    DSO_BUYERS_BALANCE_BEFORE(12505, "balance_before", TableKind.DSO_BUYERS, ColumnType.MONEY, false, "open on the day before the first period"),
    /** Balance * days / sales; absent without sales. */
    DSO_BUYERS_DSO(12506, "dso", TableKind.DSO_BUYERS, ColumnType.DECIMAL, false, "balance * days / sales; absent without sales"),
    /** Current * days / sales. */
    DSO_BUYERS_BEST_POSSIBLE(12507, "best_possible", TableKind.DSO_BUYERS, ColumnType.DECIMAL, false, "current * days / sales"),
    /** Overdue * days / sales. */
    DSO_BUYERS_DAYS_DELINQUENT(12508, "days_delinquent", TableKind.DSO_BUYERS, ColumnType.DECIMAL, false, "overdue * days / sales"),
    /** Days of sales that the balance uses up, from the newest backwards; absent where the periods end before. */
    DSO_BUYERS_COUNT_BACK(12509, "count_back", TableKind.DSO_BUYERS, ColumnType.DECIMAL, false, "days of sales that the balance uses up, from the newest backwards; absent where the periods end before"),
    /** The same, exact. */
    DSO_BUYERS_COUNT_BACK_NUMERATOR(12510, "count_back_numerator", TableKind.DSO_BUYERS, ColumnType.NUMBER, false, "the same, exact"),
    /** Above 0, in lowest terms. */
    DSO_BUYERS_COUNT_BACK_DENOMINATOR(12511, "count_back_denominator", TableKind.DSO_BUYERS, ColumnType.NUMBER, false, "above 0, in lowest terms"),
    /** Of what could be collected in a period, what was. */
    DSO_BUYERS_COLLECTION_EFFECTIVENESS(12512, "collection_effectiveness", TableKind.DSO_BUYERS, ColumnType.RATIO, false, "of what could be collected in a period, what was"),
    /** Day of the question. */
    DSO_TOTALS_AS_OF_DAY(12601, "as_of_day", TableKind.DSO_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Open. */
    DSO_TOTALS_BALANCE(12602, "balance", TableKind.DSO_TOTALS, ColumnType.MONEY, false, "open"),
    /** Of this, not past due. */
    DSO_TOTALS_CURRENT(12603, "current", TableKind.DSO_TOTALS, ColumnType.MONEY, false, "of this, not past due"),
    /** Sales of the periods. */
    DSO_TOTALS_SALES(12604, "sales", TableKind.DSO_TOTALS, ColumnType.MONEY, false, "sales of the periods"),
    /** Open on the day before the first period. */
    DSO_TOTALS_BALANCE_BEFORE(12605, "balance_before", TableKind.DSO_TOTALS, ColumnType.MONEY, false, "open on the day before the first period"),
    /** Balance * days / sales; absent without sales. */
    DSO_TOTALS_DSO(12606, "dso", TableKind.DSO_TOTALS, ColumnType.DECIMAL, false, "balance * days / sales; absent without sales"),
    /** Current * days / sales. */
    DSO_TOTALS_BEST_POSSIBLE(12607, "best_possible", TableKind.DSO_TOTALS, ColumnType.DECIMAL, false, "current * days / sales"),
    /** Overdue * days / sales. */
    DSO_TOTALS_DAYS_DELINQUENT(12608, "days_delinquent", TableKind.DSO_TOTALS, ColumnType.DECIMAL, false, "overdue * days / sales"),
    /** Days of sales that the balance uses up, from the newest backwards; absent where the periods end before. */
    DSO_TOTALS_COUNT_BACK(12609, "count_back", TableKind.DSO_TOTALS, ColumnType.DECIMAL, false, "days of sales that the balance uses up, from the newest backwards; absent where the periods end before"),
    /** The same, exact. */
    DSO_TOTALS_COUNT_BACK_NUMERATOR(12610, "count_back_numerator", TableKind.DSO_TOTALS, ColumnType.NUMBER, false, "the same, exact"),
    /** Above 0, in lowest terms. */
    DSO_TOTALS_COUNT_BACK_DENOMINATOR(12611, "count_back_denominator", TableKind.DSO_TOTALS, ColumnType.NUMBER, false, "above 0, in lowest terms"),
    /** Of what could be collected in a period, what was. */
    DSO_TOTALS_COLLECTION_EFFECTIVENESS(12612, "collection_effectiveness", TableKind.DSO_TOTALS, ColumnType.RATIO, false, "of what could be collected in a period, what was"),
    /** First day of the first period. */
    DSO_TOTALS_FROM_DAY(12613, "from_day", TableKind.DSO_TOTALS, ColumnType.DAY, false, "first day of the first period"),
    /** Days of all periods. */
    DSO_TOTALS_DAYS(12614, "days", TableKind.DSO_TOTALS, ColumnType.NUMBER, false, "days of all periods"),
    /** Row in BUYERS. */
    PAYMENT_PROFILE_BUYERS_BUYER_IX(12701, "buyer_ix", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Invoices paid in the sample. */
    PAYMENT_PROFILE_BUYERS_NUM_PAID(12702, "num_paid", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.NUMBER, false, "invoices paid in the sample"),
    /** Of these, paid after the due day. */
    PAYMENT_PROFILE_BUYERS_NUM_LATE(12703, "num_late", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.NUMBER, false, "of these, paid after the due day"),
    /** Of the paid invoices, those paid late; absent without any. */
    PAYMENT_PROFILE_BUYERS_SHARE_LATE(12704, "share_late", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.RATIO, false, "of the paid invoices, those paid late; absent without any"),
    /** Payments of the sample. */
    PAYMENT_PROFILE_BUYERS_PAID(12705, "paid", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.MONEY, false, "payments of the sample"),
    /** Of these, after the due day. */
    PAYMENT_PROFILE_BUYERS_PAID_LATE(12706, "paid_late", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.MONEY, false, "of these, after the due day"),
    /** Of the payments, those after the due day. */
    PAYMENT_PROFILE_BUYERS_SHARE_PAID_LATE(12707, "share_paid_late", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.RATIO, false, "of the payments, those after the due day"),
    /** Mean days from invoice to payment, weighted by amount. */
    PAYMENT_PROFILE_BUYERS_DAYS_TO_PAY(12708, "days_to_pay", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.DECIMAL, false, "mean days from invoice to payment, weighted by amount"),
    /** Mean days from due day to payment, weighted by amount; early is negative. */
    PAYMENT_PROFILE_BUYERS_DAYS_LATE(12709, "days_late", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.DECIMAL, false, "mean days from due day to payment, weighted by amount; early is negative"),
    /** The same, exact. */
    PAYMENT_PROFILE_BUYERS_DAYS_LATE_NUMERATOR(12710, "days_late_numerator", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.NUMBER, false, "the same, exact"),
    /** Above 0, in lowest terms. */
    PAYMENT_PROFILE_BUYERS_DAYS_LATE_DENOMINATOR(12711, "days_late_denominator", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.NUMBER, false, "above 0, in lowest terms"),
    /** The same mean with early payments as 0. */
    PAYMENT_PROFILE_BUYERS_DAYS_LATE_FLOORED(12712, "days_late_floored", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.DECIMAL, false, "the same mean with early payments as 0"),
    /** Variance of the days late of the paid invoices, unweighted. */
    PAYMENT_PROFILE_BUYERS_VARIANCE(12713, "variance", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.DECIMAL, false, "variance of the days late of the paid invoices, unweighted"),
    /** The same, exact. */
    PAYMENT_PROFILE_BUYERS_VARIANCE_NUMERATOR(12714, "variance_numerator", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.NUMBER, false, "the same, exact"),
    /** Above 0, in lowest terms. */
    PAYMENT_PROFILE_BUYERS_VARIANCE_DENOMINATOR(12715, "variance_denominator", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.NUMBER, false, "above 0, in lowest terms"),
    /** Of the paid invoices. */
    PAYMENT_PROFILE_BUYERS_LEAST_DAYS_LATE(12716, "least_days_late", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.NUMBER, false, "of the paid invoices"),
    /** Of the paid invoices. */
    PAYMENT_PROFILE_BUYERS_MOST_DAYS_LATE(12717, "most_days_late", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.NUMBER, false, "of the paid invoices"),
    /** Mean days late of recent payments, weighted by amount. */
    PAYMENT_PROFILE_BUYERS_RECENT_DAYS_LATE(12718, "recent_days_late", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.DECIMAL, false, "mean days late of recent payments, weighted by amount"),
    /** Mean days late of the payments before. */
    PAYMENT_PROFILE_BUYERS_EARLIER_DAYS_LATE(12719, "earlier_days_late", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.DECIMAL, false, "mean days late of the payments before"),
    /** Recent less earlier; above 0: he pays later than before. */
    PAYMENT_PROFILE_BUYERS_TREND(12720, "trend", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.DECIMAL, false, "recent less earlier; above 0: he pays later than before"),
    /** Day of the last receipt. */
    PAYMENT_PROFILE_BUYERS_LAST_PAYMENT_DAY(12721, "last_payment_day", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.DAY, false, "day of the last receipt"),
    /** Receipts of that day. */
    PAYMENT_PROFILE_BUYERS_LAST_PAYMENT(12722, "last_payment", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.MONEY, false, "receipts of that day"),
    /** Invoices with an extended due day that is past or kept. */
    PAYMENT_PROFILE_BUYERS_NUM_PROMISES(12723, "num_promises", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.NUMBER, false, "invoices with an extended due day that is past or kept"),
    /** Of these, not settled by that day. */
    PAYMENT_PROFILE_BUYERS_NUM_PROMISES_BROKEN(12724, "num_promises_broken", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.NUMBER, false, "of these, not settled by that day"),
    /** Open. */
    PAYMENT_PROFILE_BUYERS_OPEN(12725, "open", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.MONEY, false, "open"),
    /** Of this, past due. */
    PAYMENT_PROFILE_BUYERS_OVERDUE(12726, "overdue", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.MONEY, false, "of this, past due"),
    /** Earliest due day of what is overdue. */
    PAYMENT_PROFILE_BUYERS_OLDEST_DUE_DAY(12727, "oldest_due_day", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.DAY, false, "earliest due day of what is overdue"),
    /** Mean points of the payments, weighted by amount; absent without anchors or payments. */
    PAYMENT_PROFILE_BUYERS_SCORE(12728, "score", TableKind.PAYMENT_PROFILE_BUYERS, ColumnType.DECIMAL, false, "mean points of the payments, weighted by amount; absent without anchors or payments"),
    /** Day of the question. */
    PAYMENT_PROFILE_TOTALS_AS_OF_DAY(12801, "as_of_day", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Invoices paid in the sample. */
    PAYMENT_PROFILE_TOTALS_NUM_PAID(12802, "num_paid", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.NUMBER, false, "invoices paid in the sample"),
    /** Of these, paid after the due day. */
    PAYMENT_PROFILE_TOTALS_NUM_LATE(12803, "num_late", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.NUMBER, false, "of these, paid after the due day"),
    /** Of the paid invoices, those paid late; absent without any. */
    PAYMENT_PROFILE_TOTALS_SHARE_LATE(12804, "share_late", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.RATIO, false, "of the paid invoices, those paid late; absent without any"),
    /** Payments of the sample. */
    PAYMENT_PROFILE_TOTALS_PAID(12805, "paid", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.MONEY, false, "payments of the sample"),
    /** Of these, after the due day. */
    PAYMENT_PROFILE_TOTALS_PAID_LATE(12806, "paid_late", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.MONEY, false, "of these, after the due day"),
    /** Of the payments, those after the due day. */
    PAYMENT_PROFILE_TOTALS_SHARE_PAID_LATE(12807, "share_paid_late", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.RATIO, false, "of the payments, those after the due day"),
    /** Mean days from invoice to payment, weighted by amount. */
    PAYMENT_PROFILE_TOTALS_DAYS_TO_PAY(12808, "days_to_pay", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DECIMAL, false, "mean days from invoice to payment, weighted by amount"),
    /** Mean days from due day to payment, weighted by amount; early is negative. */
    PAYMENT_PROFILE_TOTALS_DAYS_LATE(12809, "days_late", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DECIMAL, false, "mean days from due day to payment, weighted by amount; early is negative"),
    /** The same, exact. */
    PAYMENT_PROFILE_TOTALS_DAYS_LATE_NUMERATOR(12810, "days_late_numerator", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.NUMBER, false, "the same, exact"),
    /** Above 0, in lowest terms. */
    PAYMENT_PROFILE_TOTALS_DAYS_LATE_DENOMINATOR(12811, "days_late_denominator", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.NUMBER, false, "above 0, in lowest terms"),
    /** The same mean with early payments as 0. */
    PAYMENT_PROFILE_TOTALS_DAYS_LATE_FLOORED(12812, "days_late_floored", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DECIMAL, false, "the same mean with early payments as 0"),
    /** Variance of the days late of the paid invoices, unweighted. */
    PAYMENT_PROFILE_TOTALS_VARIANCE(12813, "variance", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DECIMAL, false, "variance of the days late of the paid invoices, unweighted"),
    /** The same, exact. */
    PAYMENT_PROFILE_TOTALS_VARIANCE_NUMERATOR(12814, "variance_numerator", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.NUMBER, false, "the same, exact"),
    /** Above 0, in lowest terms. */
    PAYMENT_PROFILE_TOTALS_VARIANCE_DENOMINATOR(12815, "variance_denominator", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.NUMBER, false, "above 0, in lowest terms"),
    /** Of the paid invoices. */
    PAYMENT_PROFILE_TOTALS_LEAST_DAYS_LATE(12816, "least_days_late", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.NUMBER, false, "of the paid invoices"),
    /** Of the paid invoices. */
    PAYMENT_PROFILE_TOTALS_MOST_DAYS_LATE(12817, "most_days_late", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.NUMBER, false, "of the paid invoices"),
    /** Mean days late of recent payments, weighted by amount. */
    PAYMENT_PROFILE_TOTALS_RECENT_DAYS_LATE(12818, "recent_days_late", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DECIMAL, false, "mean days late of recent payments, weighted by amount"),
    /** Mean days late of the payments before. */
    PAYMENT_PROFILE_TOTALS_EARLIER_DAYS_LATE(12819, "earlier_days_late", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DECIMAL, false, "mean days late of the payments before"),
    /** Recent less earlier; above 0: he pays later than before. */
    PAYMENT_PROFILE_TOTALS_TREND(12820, "trend", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DECIMAL, false, "recent less earlier; above 0: he pays later than before"),
    /** Day of the last receipt. */
    PAYMENT_PROFILE_TOTALS_LAST_PAYMENT_DAY(12821, "last_payment_day", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DAY, false, "day of the last receipt"),
    /** Receipts of that day. */
    PAYMENT_PROFILE_TOTALS_LAST_PAYMENT(12822, "last_payment", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.MONEY, false, "receipts of that day"),
    /** Invoices with an extended due day that is past or kept. */
    PAYMENT_PROFILE_TOTALS_NUM_PROMISES(12823, "num_promises", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.NUMBER, false, "invoices with an extended due day that is past or kept"),
    /** Of these, not settled by that day. */
    PAYMENT_PROFILE_TOTALS_NUM_PROMISES_BROKEN(12824, "num_promises_broken", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.NUMBER, false, "of these, not settled by that day"),
    /** Open. */
    PAYMENT_PROFILE_TOTALS_OPEN(12825, "open", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.MONEY, false, "open"),
    /** Of this, past due. */
    PAYMENT_PROFILE_TOTALS_OVERDUE(12826, "overdue", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.MONEY, false, "of this, past due"),
    /** Earliest due day of what is overdue. */
    PAYMENT_PROFILE_TOTALS_OLDEST_DUE_DAY(12827, "oldest_due_day", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DAY, false, "earliest due day of what is overdue"),
    /** Mean points of the payments, weighted by amount; absent without anchors or payments. */
    PAYMENT_PROFILE_TOTALS_SCORE(12828, "score", TableKind.PAYMENT_PROFILE_TOTALS, ColumnType.DECIMAL, false, "mean points of the payments, weighted by amount; absent without anchors or payments"),
    /** Place from 1. */
    CONCENTRATION_BUYERS_RANK(12901, "rank", TableKind.CONCENTRATION_BUYERS, ColumnType.NUMBER, false, "place from 1"),
    /** Row in BUYERS; of a group its head. */
    CONCENTRATION_BUYERS_BUYER_IX(12902, "buyer_ix", TableKind.CONCENTRATION_BUYERS, ColumnType.INDEX, false, "row in BUYERS; of a group its head"),
    /** What is measured. */
    CONCENTRATION_BUYERS_AMOUNT(12903, "amount", TableKind.CONCENTRATION_BUYERS, ColumnType.MONEY, false, "what is measured"),
    /** Of the amount of all. */
    CONCENTRATION_BUYERS_SHARE(12904, "share", TableKind.CONCENTRATION_BUYERS, ColumnType.RATIO, false, "of the amount of all"),
    /** This and the rows above. */
    CONCENTRATION_BUYERS_CUMULATIVE(12905, "cumulative", TableKind.CONCENTRATION_BUYERS, ColumnType.MONEY, false, "this and the rows above"),
    /** Of the amount of all. */
    CONCENTRATION_BUYERS_CUMULATIVE_SHARE(12906, "cumulative_share", TableKind.CONCENTRATION_BUYERS, ColumnType.RATIO, false, "of the amount of all"),
    /** Covered of it; absent without a policy. */
    CONCENTRATION_BUYERS_COVERED(12907, "covered", TableKind.CONCENTRATION_BUYERS, ColumnType.MONEY, false, "covered of it; absent without a policy"),
    /** Not covered of it; absent without a policy. */
    CONCENTRATION_BUYERS_UNCOVERED(12908, "uncovered", TableKind.CONCENTRATION_BUYERS, ColumnType.MONEY, false, "not covered of it; absent without a policy"),
    /** Day of the question. */
    CONCENTRATION_TOTALS_AS_OF_DAY(13001, "as_of_day", TableKind.CONCENTRATION_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Sum of the amounts above 0. */
    CONCENTRATION_TOTALS_AMOUNT(13002, "amount", TableKind.CONCENTRATION_TOTALS, ColumnType.MONEY, false, "sum of the amounts above 0"),
    /** Buyers or groups with an amount above 0. */
    CONCENTRATION_TOTALS_NUM_BUYERS(13003, "num_buyers", TableKind.CONCENTRATION_TOTALS, ColumnType.NUMBER, false, "buyers or groups with an amount above 0"),
    /** Of the rows shown. */
    CONCENTRATION_TOTALS_TOP_AMOUNT(13004, "top_amount", TableKind.CONCENTRATION_TOTALS, ColumnType.MONEY, false, "of the rows shown"),
    /** Of the amount of all. */
    CONCENTRATION_TOTALS_TOP_SHARE(13005, "top_share", TableKind.CONCENTRATION_TOTALS, ColumnType.RATIO, false, "of the amount of all"),
    /** 10,000 * sum of squares / square of the sum; 10,000 for one buyer. */
    CONCENTRATION_TOTALS_HHI(13006, "hhi", TableKind.CONCENTRATION_TOTALS, ColumnType.DECIMAL, false, "10,000 * sum of squares / square of the sum; 10,000 for one buyer"),
    /** Number of equal buyers with the same index. */
    CONCENTRATION_TOTALS_EQUIVALENT_BUYERS(13007, "equivalent_buyers", TableKind.CONCENTRATION_TOTALS, ColumnType.DECIMAL, false, "number of equal buyers with the same index"),
    /** Covered; absent without a policy. */
    CONCENTRATION_TOTALS_COVERED(13008, "covered", TableKind.CONCENTRATION_TOTALS, ColumnType.MONEY, false, "covered; absent without a policy"),
    /** Not covered; absent without a policy. */
    CONCENTRATION_TOTALS_UNCOVERED(13009, "uncovered", TableKind.CONCENTRATION_TOTALS, ColumnType.MONEY, false, "not covered; absent without a policy"),
    /** The index of what is not covered; absent without a policy or where all is covered. */
    CONCENTRATION_TOTALS_HHI_UNCOVERED(13010, "hhi_uncovered", TableKind.CONCENTRATION_TOTALS, ColumnType.DECIMAL, false, "the index of what is not covered; absent without a policy or where all is covered"),
    /** What it is. */
    AGENDA_ITEM(7001, "item", TableKind.AGENDA, ColumnType.CODE, false, "what it is"),
    /** Row in BUYERS; absent for the policy. */
    AGENDA_BUYER_IX(7002, "buyer_ix", TableKind.AGENDA, ColumnType.INDEX, false, "row in BUYERS; absent for the policy"),
    /** Row in INVOICES; absent for the buyer and the policy. */
    AGENDA_INVOICE_IX(7003, "invoice_ix", TableKind.AGENDA, ColumnType.INDEX, false, "row in INVOICES; absent for the buyer and the policy"),
    /** Row in LIMITS; absent where it is about no limit. */
    AGENDA_LIMIT_IX(7004, "limit_ix", TableKind.AGENDA, ColumnType.INDEX, false, "row in LIMITS; absent where it is about no limit"),
    /** Last day; DCR_NO_DAY while its anchor has not happened. */
    AGENDA_BY_DAY(7005, "by_day", TableKind.AGENDA, ColumnType.DAY, false, "last day; DCR_NO_DAY while its anchor has not happened"),
    /** Day from which it counts. */
    AGENDA_ANCHOR_DAY(7006, "anchor_day", TableKind.AGENDA, ColumnType.DAY, false, "day from which it counts"),
    /** The term behind it. */
    AGENDA_TERM(7007, "term", TableKind.AGENDA, ColumnType.CODE, false, "the term behind it"),
    /** Name of the policy's deadline or duty. */
    AGENDA_DEADLINE(7008, "deadline", TableKind.AGENDA, ColumnType.TEXT, false, "name of the policy's deadline or duty"),
    /** Where it stands on the day of the question. */
    AGENDA_STATE(7009, "state", TableKind.AGENDA, ColumnType.CODE, false, "where it stands on the day of the question"),
    /** Day on which it was first done; DCR_NO_DAY if it was not. */
    AGENDA_DONE_DAY(7010, "done_day", TableKind.AGENDA, ColumnType.DAY, false, "day on which it was first done; DCR_NO_DAY if it was not"),
    /** Days from the day of the question to the last day, below zero when it is past. */
    AGENDA_DAYS_LEFT(7011, "days_left", TableKind.AGENDA, ColumnType.NUMBER, false, "days from the day of the question to the last day, below zero when it is past"),
    /** The reason that it gives when it is missed; 0: nothing is lost. */
    AGENDA_REASON(7012, "reason", TableKind.AGENDA, ColumnType.CODE, false, "the reason that it gives when it is missed; 0: nothing is lost"),
    /** What it is about: what is open on the invoice, the limit, the payment. */
    AGENDA_AMOUNT(7013, "amount", TableKind.AGENDA, ColumnType.MONEY, false, "what it is about: what is open on the invoice, the limit, the payment"),
    /** Money that is lost if it passes: indemnity with it kept less indemnity with it missed. */
    AGENDA_AT_STAKE(7014, "at_stake", TableKind.AGENDA, ColumnType.MONEY, false, "money that is lost if it passes: indemnity with it kept less indemnity with it missed"),
    /** Name of the duty. */
    DUTIES_DONE_DUTY(7101, "duty", TableKind.DUTIES_DONE, ColumnType.TEXT, true, "name of the duty"),
    /** Day from which it counted. */
    DUTIES_DONE_ANCHOR_DAY(7102, "anchor_day", TableKind.DUTIES_DONE, ColumnType.DAY, true, "day from which it counted"),
    /** Day on which it was done. */
    DUTIES_DONE_DONE_DAY(7103, "done_day", TableKind.DUTIES_DONE, ColumnType.DAY, true, "day on which it was done"),
    /** Name of the duty. */
    POLICY_DUTIES_DUTY(6401, "duty", TableKind.POLICY_DUTIES, ColumnType.TEXT, true, "name of the duty"),
    /** What it is on the agenda. */
    POLICY_DUTIES_ITEM(6402, "item", TableKind.POLICY_DUTIES, ColumnType.CODE, true, "what it is on the agenda"),
    /** Days from which it counts. */
    POLICY_DUTIES_ANCHOR(6403, "anchor", TableKind.POLICY_DUTIES, ColumnType.CODE, true, "days from which it counts"),
    /** Count of the period. */
    POLICY_DUTIES_COUNT(6404, "count", TableKind.POLICY_DUTIES, ColumnType.NUMBER, true, "count of the period"),
    /** Unit of the period. */
    POLICY_DUTIES_UNIT(6405, "unit", TableKind.POLICY_DUTIES, ColumnType.CODE, true, "unit of the period"),
    /** The day of the anchor is day one. */
    POLICY_DUTIES_ANCHOR_COUNTS(6406, "anchor_counts", TableKind.POLICY_DUTIES, ColumnType.FLAG, false, "the day of the anchor is day one"),
    /** Amount that is due, such as an instalment of premium. */
    POLICY_DUTIES_AMOUNT(6407, "amount", TableKind.POLICY_DUTIES, ColumnType.MONEY, false, "amount that is due, such as an instalment of premium"),
    /** Identifier, of a company as the entity of its buyers names it. */
    PARTIES_PARTY(6601, "party", TableKind.PARTIES, ColumnType.TEXT, true, "identifier, of a company as the entity of its buyers names it"),
    /** What it is to the policy. */
    PARTIES_ROLE(6602, "role", TableKind.PARTIES, ColumnType.CODE, true, "what it is to the policy"),
    /** First day; absent: from the beginning. */
    PARTIES_FROM_DAY(6603, "from_day", TableKind.PARTIES, ColumnType.DAY, false, "first day; absent: from the beginning"),
    /** First day no longer; absent: to the end. */
    PARTIES_UNTIL_DAY(6604, "until_day", TableKind.PARTIES, ColumnType.DAY, false, "first day no longer; absent: to the end"),
    /** Of an assignee or loss payee: part that it is paid; absent: all. */
    PARTIES_SHARE(6605, "share", TableKind.PARTIES, ColumnType.RATIO, false, "of an assignee or loss payee: part that it is paid; absent: all"),
    /** Likewise: the most of one claim; absent: no bound. */
    PARTIES_AMOUNT(6606, "amount", TableKind.PARTIES, ColumnType.MONEY, false, "likewise: the most of one claim; absent: no bound"),
    /** Likewise: of claims on this buyer alone. */
    PARTIES_BUYER(6607, "buyer", TableKind.PARTIES, ColumnType.TEXT, false, "likewise: of claims on this buyer alone"),
    /** Likewise: of this invoice alone. */
    PARTIES_INVOICE(6608, "invoice", TableKind.PARTIES, ColumnType.TEXT, false, "likewise: of this invoice alone"),
    /** Row in PARTIES. */
    POLICY_PARTIES_LIST_PARTY_IX(16901, "party_ix", TableKind.POLICY_PARTIES_LIST, ColumnType.INDEX, false, "row in PARTIES"),
    /** Identifier. */
    POLICY_PARTIES_LIST_PARTY(16902, "party", TableKind.POLICY_PARTIES_LIST, ColumnType.TEXT, false, "identifier"),
    /** What it is to the policy. */
    POLICY_PARTIES_LIST_ROLE(16903, "role", TableKind.POLICY_PARTIES_LIST, ColumnType.CODE, false, "what it is to the policy"),
    /** On the day of the question. */
    POLICY_PARTIES_LIST_IS_IN_FORCE(16904, "is_in_force", TableKind.POLICY_PARTIES_LIST, ColumnType.FLAG, false, "on the day of the question"),
    /** As the entity of its buyers names it; empty: the policyholder. */
    POLICY_PARTIES_SELLERS_SELLER(17001, "seller", TableKind.POLICY_PARTIES_SELLERS, ColumnType.TEXT, false, "as the entity of its buyers names it; empty: the policyholder"),
    /** It falls within the list. */
    POLICY_PARTIES_SELLERS_IS_INSURED(17002, "is_insured", TableKind.POLICY_PARTIES_SELLERS, ColumnType.FLAG, false, "it falls within the list"),
    /** Row in PARTIES; absent: none, or none is needed. */
    POLICY_PARTIES_SELLERS_PARTY_IX(17003, "party_ix", TableKind.POLICY_PARTIES_SELLERS, ColumnType.INDEX, false, "row in PARTIES; absent: none, or none is needed"),
    /** Its invoices and credit notes. */
    POLICY_PARTIES_SELLERS_NUM_INVOICES(17004, "num_invoices", TableKind.POLICY_PARTIES_SELLERS, ColumnType.NUMBER, false, "its invoices and credit notes"),
    /** Of these of a day on which it was not insured. */
    POLICY_PARTIES_SELLERS_NUM_OUTSIDE(17005, "num_outside", TableKind.POLICY_PARTIES_SELLERS, ColumnType.NUMBER, false, "of these of a day on which it was not insured"),
    /** Row in INVOICES. */
    POLICY_PARTIES_OUTSIDE_INVOICE_IX(17101, "invoice_ix", TableKind.POLICY_PARTIES_OUTSIDE, ColumnType.INDEX, false, "row in INVOICES"),
    /** Row in BUYERS. */
    POLICY_PARTIES_OUTSIDE_BUYER_IX(17102, "buyer_ix", TableKind.POLICY_PARTIES_OUTSIDE, ColumnType.INDEX, false, "row in BUYERS"),
    /** The company. */
    POLICY_PARTIES_OUTSIDE_SELLER(17103, "seller", TableKind.POLICY_PARTIES_OUTSIDE, ColumnType.TEXT, false, "the company"),
    /** Date of the invoice. */
    POLICY_PARTIES_OUTSIDE_INVOICE_DAY(17104, "invoice_day", TableKind.POLICY_PARTIES_OUTSIDE, ColumnType.DAY, false, "date of the invoice"),
    /** Row in PARTIES; absent: a policyholder whom the table does not name. */
    POLICY_PARTIES_PAYEES_PARTY_IX(17201, "party_ix", TableKind.POLICY_PARTIES_PAYEES, ColumnType.INDEX, false, "row in PARTIES; absent: a policyholder whom the table does not name"),
    /** Identifier. */
    POLICY_PARTIES_PAYEES_PARTY(17202, "party", TableKind.POLICY_PARTIES_PAYEES, ColumnType.TEXT, false, "identifier"),
    /** What it is to the policy. */
    POLICY_PARTIES_PAYEES_ROLE(17203, "role", TableKind.POLICY_PARTIES_PAYEES, ColumnType.CODE, false, "what it is to the policy"),
    /** What those before it have left of what it is about, in policy currency. */
    POLICY_PARTIES_PAYEES_BASE(17204, "base", TableKind.POLICY_PARTIES_PAYEES, ColumnType.MONEY, false, "what those before it have left of what it is about, in policy currency"),
    /** What it is paid. */
    POLICY_PARTIES_PAYEES_AMOUNT(17205, "amount", TableKind.POLICY_PARTIES_PAYEES, ColumnType.MONEY, false, "what it is paid"),
    /** Row in PARTIES. */
    POLICY_PARTIES_PAYMENTS_PARTY_IX(17301, "party_ix", TableKind.POLICY_PARTIES_PAYMENTS, ColumnType.INDEX, false, "row in PARTIES"),
    /** Row in INVOICES. */
    POLICY_PARTIES_PAYMENTS_INVOICE_IX(17302, "invoice_ix", TableKind.POLICY_PARTIES_PAYMENTS, ColumnType.INDEX, false, "row in INVOICES"),
    /** Amount, in policy currency. */
    POLICY_PARTIES_PAYMENTS_AMOUNT(17303, "amount", TableKind.POLICY_PARTIES_PAYMENTS, ColumnType.MONEY, false, "amount, in policy currency"),
    /** Buyer of the claim; absent: no claim was asked about. */
    POLICY_PARTIES_TOTALS_BUYER_IX(17401, "buyer_ix", TableKind.POLICY_PARTIES_TOTALS, ColumnType.INDEX, false, "buyer of the claim; absent: no claim was asked about"),
    /** OK, or why the claim as a whole fails. */
    POLICY_PARTIES_TOTALS_REASON(17402, "reason", TableKind.POLICY_PARTIES_TOTALS, ColumnType.CODE, false, "OK, or why the claim as a whole fails"),
    /** What the policy pays, in policy currency. */
    POLICY_PARTIES_TOTALS_INDEMNITY(17403, "indemnity", TableKind.POLICY_PARTIES_TOTALS, ColumnType.MONEY, false, "what the policy pays, in policy currency"),
    /** Of this, to assignees and loss payees. */
    POLICY_PARTIES_TOTALS_ASSIGNED(17404, "assigned", TableKind.POLICY_PARTIES_TOTALS, ColumnType.MONEY, false, "of this, to assignees and loss payees"),
    /** Of this, to the policyholder. */
    POLICY_PARTIES_TOTALS_REST(17405, "rest", TableKind.POLICY_PARTIES_TOTALS, ColumnType.MONEY, false, "of this, to the policyholder"),
    /** Rows of sellers. */
    POLICY_PARTIES_TOTALS_NUM_SELLERS(17406, "num_sellers", TableKind.POLICY_PARTIES_TOTALS, ColumnType.NUMBER, false, "rows of sellers"),
    /** Of these not insured on the day. */
    POLICY_PARTIES_TOTALS_NUM_NOT_INSURED(17407, "num_not_insured", TableKind.POLICY_PARTIES_TOTALS, ColumnType.NUMBER, false, "of these not insured on the day"),
    /** Rows of outside. */
    POLICY_PARTIES_TOTALS_NUM_OUTSIDE(17408, "num_outside", TableKind.POLICY_PARTIES_TOTALS, ColumnType.NUMBER, false, "rows of outside"),
    /** Item that it is about; absent: every item. */
    ALERT_RULES_ITEM(7301, "item", TableKind.ALERT_RULES, ColumnType.CODE, false, "item that it is about; absent: every item"),
    /** Days before the last day; below zero: after it. */
    ALERT_RULES_LEAD_DAYS(7302, "lead_days", TableKind.ALERT_RULES, ColumnType.NUMBER, true, "days before the last day; below zero: after it"),
    /** Again after so many days; absent: once. */
    ALERT_RULES_EVERY_DAYS(7303, "every_days", TableKind.ALERT_RULES, ColumnType.NUMBER, false, "again after so many days; absent: once"),
    /** Items of less money give no alert. */
    ALERT_RULES_LEAST_AMOUNT(7304, "least_amount", TableKind.ALERT_RULES, ColumnType.MONEY, false, "items of less money give no alert"),
    /** Severity or channel, as the host names it. */
    ALERT_RULES_LABEL(7305, "label", TableKind.ALERT_RULES, ColumnType.TEXT, false, "severity or channel, as the host names it"),
    /** Row of the rule. */
    ALERTS_RULE_IX(7401, "rule_ix", TableKind.ALERTS, ColumnType.INDEX, false, "row of the rule"),
    /** Label of the rule. */
    ALERTS_LABEL(7402, "label", TableKind.ALERTS, ColumnType.TEXT, false, "label of the rule"),
    /** What it is. */
    ALERTS_ITEM(7403, "item", TableKind.ALERTS, ColumnType.CODE, false, "what it is"),
    /** Row in BUYERS; absent for the policy. */
    ALERTS_BUYER_IX(7404, "buyer_ix", TableKind.ALERTS, ColumnType.INDEX, false, "row in BUYERS; absent for the policy"),
    /** Row in INVOICES; absent for the buyer and the policy. */
    ALERTS_INVOICE_IX(7405, "invoice_ix", TableKind.ALERTS, ColumnType.INDEX, false, "row in INVOICES; absent for the buyer and the policy"),
    /** Row in LIMITS; absent where it is about no limit. */
    ALERTS_LIMIT_IX(7406, "limit_ix", TableKind.ALERTS, ColumnType.INDEX, false, "row in LIMITS; absent where it is about no limit"),
    /** Name of the policy's deadline or duty. */
    ALERTS_DEADLINE(7407, "deadline", TableKind.ALERTS, ColumnType.TEXT, false, "name of the policy's deadline or duty"),
    /** Last day. */
    ALERTS_BY_DAY(7408, "by_day", TableKind.ALERTS, ColumnType.DAY, false, "last day"),
    /** Open or missed. */
    ALERTS_STATE(7409, "state", TableKind.ALERTS, ColumnType.CODE, false, "open or missed"),
    /** Day on which the alert was due. */
    ALERTS_ALERT_DAY(7410, "alert_day", TableKind.ALERTS, ColumnType.DAY, false, "day on which the alert was due"),
    /** What the item is about. */
    ALERTS_AMOUNT(7411, "amount", TableKind.ALERTS, ColumnType.MONEY, false, "what the item is about"),
    /** Money that is lost if the day passes. */
    ALERTS_AT_STAKE(7412, "at_stake", TableKind.ALERTS, ColumnType.MONEY, false, "money that is lost if the day passes"),
    /** The same for the same alert, whenever it is asked. */
    ALERTS_KEY(7413, "key", TableKind.ALERTS, ColumnType.TEXT, false, "the same for the same alert, whenever it is asked"),
    /** Row in INVOICES. */
    DUNNING_INVOICE_IX(7501, "invoice_ix", TableKind.DUNNING, ColumnType.INDEX, false, "row in INVOICES"),
    /** Row in BUYERS. */
    DUNNING_BUYER_IX(7502, "buyer_ix", TableKind.DUNNING, ColumnType.INDEX, false, "row in BUYERS"),
    /** Whether the step is due, and what blocks it. */
    DUNNING_STATE(7503, "state", TableKind.DUNNING, ColumnType.CODE, false, "whether the step is due, and what blocks it"),
    /** Next level; 0 when there is none. */
    DUNNING_LEVEL(7504, "level", TableKind.DUNNING, ColumnType.NUMBER, false, "next level; 0 when there is none"),
    /** Day from which the step is due. */
    DUNNING_STEP_DAY(7505, "step_day", TableKind.DUNNING, ColumnType.DAY, false, "day from which the step is due"),
    /** Channel of the level. */
    DUNNING_CHANNEL(7506, "channel", TableKind.DUNNING, ColumnType.TEXT, false, "channel of the level"),
    /** Greatest level sent; 0 when none was. */
    DUNNING_LAST_LEVEL(7507, "last_level", TableKind.DUNNING, ColumnType.NUMBER, false, "greatest level sent; 0 when none was"),
    /** Day on which it was sent. */
    DUNNING_LAST_DAY(7508, "last_day", TableKind.DUNNING, ColumnType.DAY, false, "day on which it was sent"),
    /** Last day of the policy to hand over for collection. */
    DUNNING_HAND_OVER_BY_DAY(7509, "hand_over_by_day", TableKind.DUNNING, ColumnType.DAY, false, "last day of the policy to hand over for collection"),
    /** Open on the invoice, in policy currency. */
    DUNNING_OPEN(7510, "open", TableKind.DUNNING, ColumnType.MONEY, false, "open on the invoice, in policy currency"),
    /** Days since the due date. */
    DUNNING_DAYS_OVERDUE(7511, "days_overdue", TableKind.DUNNING, ColumnType.NUMBER, false, "days since the due date"),
    /** Its number; lower levels come first. */
    DUNNING_LEVELS_LEVEL(7601, "level", TableKind.DUNNING_LEVELS, ColumnType.NUMBER, true, "its number; lower levels come first"),
    /** Day from which it counts. */
    DUNNING_LEVELS_ANCHOR(7602, "anchor", TableKind.DUNNING_LEVELS, ColumnType.CODE, true, "day from which it counts"),
    /** Days after the anchor. */
    DUNNING_LEVELS_DAYS(7603, "days", TableKind.DUNNING_LEVELS, ColumnType.NUMBER, true, "days after the anchor"),
    /** Less than this is not reminded of. */
    DUNNING_LEVELS_LEAST_AMOUNT(7604, "least_amount", TableKind.DUNNING_LEVELS, ColumnType.MONEY, false, "less than this is not reminded of"),
    /** Letter, mail, telephone, as the host names it. */
    DUNNING_LEVELS_CHANNEL(7605, "channel", TableKind.DUNNING_LEVELS, ColumnType.TEXT, false, "letter, mail, telephone, as the host names it"),
    /** The step hands the debt over for collection. */
    DUNNING_LEVELS_IS_HAND_OVER(7606, "is_hand_over", TableKind.DUNNING_LEVELS, ColumnType.FLAG, false, "the step hands the debt over for collection"),
    /** Days after its day on which the step is still in time; absent: 0. */
    DUNNING_LEVELS_GRACE_DAYS(7607, "grace_days", TableKind.DUNNING_LEVELS, ColumnType.NUMBER, false, "days after its day on which the step is still in time; absent: 0"),
    /** The step counts as effort only with a proof. */
    DUNNING_LEVELS_NEEDS_PROOF(7608, "needs_proof", TableKind.DUNNING_LEVELS, ColumnType.FLAG, false, "the step counts as effort only with a proof"),
    /** Number of the invoice. */
    DUNNING_SENT_INVOICE(7701, "invoice", TableKind.DUNNING_SENT, ColumnType.TEXT, false, "number of the invoice"),
    /** Or its row in INVOICES. */
    DUNNING_SENT_INVOICE_IX(7702, "invoice_ix", TableKind.DUNNING_SENT, ColumnType.INDEX, false, "or its row in INVOICES"),
    /** Level of the step. */
    DUNNING_SENT_LEVEL(7703, "level", TableKind.DUNNING_SENT, ColumnType.NUMBER, true, "level of the step"),
    /** When it was taken. */
    DUNNING_SENT_SENT_DAY(7704, "sent_day", TableKind.DUNNING_SENT, ColumnType.DAY, true, "when it was taken"),
    /** How it was sent. */
    DUNNING_SENT_CHANNEL(7705, "channel", TableKind.DUNNING_SENT, ColumnType.TEXT, false, "how it was sent"),
    /** What proves it, as the host names it. */
    DUNNING_SENT_PROOF(7706, "proof", TableKind.DUNNING_SENT, ColumnType.TEXT, false, "what proves it, as the host names it"),
    /** Row in INVOICES. */
    EFFORT_STEPS_INVOICE_IX(16601, "invoice_ix", TableKind.EFFORT_STEPS, ColumnType.INDEX, false, "row in INVOICES"),
    /** Row in BUYERS. */
    EFFORT_STEPS_BUYER_IX(16602, "buyer_ix", TableKind.EFFORT_STEPS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Level of the plan. */
    EFFORT_STEPS_LEVEL(16603, "level", TableKind.EFFORT_STEPS, ColumnType.NUMBER, false, "level of the plan"),
    /** Channel of the plan. */
    EFFORT_STEPS_CHANNEL(16604, "channel", TableKind.EFFORT_STEPS, ColumnType.TEXT, false, "channel of the plan"),
    /** Whether the step was taken. */
    EFFORT_STEPS_STATE(16605, "state", TableKind.EFFORT_STEPS, ColumnType.CODE, false, "whether the step was taken"),
    /** Day from which it was due. */
    EFFORT_STEPS_PLANNED_DAY(16606, "planned_day", TableKind.EFFORT_STEPS, ColumnType.DAY, false, "day from which it was due"),
    /** Last day on which it is in time. */
    EFFORT_STEPS_BY_DAY(16607, "by_day", TableKind.EFFORT_STEPS, ColumnType.DAY, false, "last day on which it is in time"),
    /** When it was taken. */
    EFFORT_STEPS_DONE_DAY(16608, "done_day", TableKind.EFFORT_STEPS, ColumnType.DAY, false, "when it was taken"),
    /** Days after the last day, of a step that is late or missing. */
    EFFORT_STEPS_DAYS_LATE(16609, "days_late", TableKind.EFFORT_STEPS, ColumnType.NUMBER, false, "days after the last day, of a step that is late or missing"),
    /** What proves it. */
    EFFORT_STEPS_PROOF(16610, "proof", TableKind.EFFORT_STEPS, ColumnType.TEXT, false, "what proves it"),
    /** Row in INVOICES. */
    EFFORT_INVOICES_INVOICE_IX(16701, "invoice_ix", TableKind.EFFORT_INVOICES, ColumnType.INDEX, false, "row in INVOICES"),
    /** Row in BUYERS. */
    EFFORT_INVOICES_BUYER_IX(16702, "buyer_ix", TableKind.EFFORT_INVOICES, ColumnType.INDEX, false, "row in BUYERS"),
    /** Open on the invoice, in policy currency. */
    EFFORT_INVOICES_OPEN(16703, "open", TableKind.EFFORT_INVOICES, ColumnType.MONEY, false, "open on the invoice, in policy currency"),
    /** Due date, as last extended. */
    EFFORT_INVOICES_DUE_DAY(16704, "due_day", TableKind.EFFORT_INVOICES, ColumnType.DAY, false, "due date, as last extended"),
    /** Last day of the policy to hand over for collection. */
    EFFORT_INVOICES_HAND_OVER_BY_DAY(16705, "hand_over_by_day", TableKind.EFFORT_INVOICES, ColumnType.DAY, false, "last day of the policy to hand over for collection"),
    /** Levels of the plan. */
    EFFORT_INVOICES_NUM_STEPS(16706, "num_steps", TableKind.EFFORT_INVOICES, ColumnType.NUMBER, false, "levels of the plan"),
    /** Of these taken, in time or late. */
    EFFORT_INVOICES_NUM_DONE(16707, "num_done", TableKind.EFFORT_INVOICES, ColumnType.NUMBER, false, "of these taken, in time or late"),
    /** Of these late. */
    EFFORT_INVOICES_NUM_LATE(16708, "num_late", TableKind.EFFORT_INVOICES, ColumnType.NUMBER, false, "of these late"),
    /** Levels whose proof is lacking. */
    EFFORT_INVOICES_NUM_UNPROVED(16709, "num_unproved", TableKind.EFFORT_INVOICES, ColumnType.NUMBER, false, "levels whose proof is lacking"),
    /** Levels that were not taken by their last day. */
    EFFORT_INVOICES_NUM_MISSING(16710, "num_missing", TableKind.EFFORT_INVOICES, ColumnType.NUMBER, false, "levels that were not taken by their last day"),
    /** Levels whose last day is to come. */
    EFFORT_INVOICES_NUM_PLANNED(16711, "num_planned", TableKind.EFFORT_INVOICES, ColumnType.NUMBER, false, "levels whose last day is to come"),
    /** Levels that wait for a dispute or an estate. */
    EFFORT_INVOICES_NUM_SUSPENDED(16712, "num_suspended", TableKind.EFFORT_INVOICES, ColumnType.NUMBER, false, "levels that wait for a dispute or an estate"),
    /** Levels that nobody asks for. */
    EFFORT_INVOICES_NUM_NOT_NEEDED(16713, "num_not_needed", TableKind.EFFORT_INVOICES, ColumnType.NUMBER, false, "levels that nobody asks for"),
    /** Every level was taken or is not needed. */
    EFFORT_INVOICES_IS_COMPLETE(16714, "is_complete", TableKind.EFFORT_INVOICES, ColumnType.FLAG, false, "every level was taken or is not needed"),
    /** Day of the last step of a complete proof. */
    EFFORT_INVOICES_COMPLETE_DAY(16715, "complete_day", TableKind.EFFORT_INVOICES, ColumnType.DAY, false, "day of the last step of a complete proof"),
    /** Lowest level that is lacking; 0: none is. */
    EFFORT_INVOICES_NEXT_LEVEL(16716, "next_level", TableKind.EFFORT_INVOICES, ColumnType.NUMBER, false, "lowest level that is lacking; 0: none is"),
    /** Its last day. */
    EFFORT_INVOICES_NEXT_BY_DAY(16717, "next_by_day", TableKind.EFFORT_INVOICES, ColumnType.DAY, false, "its last day"),
    /** Answer to a condition that asks for the effort. */
    EFFORT_INVOICES_ANSWER(16718, "answer", TableKind.EFFORT_INVOICES, ColumnType.CODE, false, "answer to a condition that asks for the effort"),
    /** Overdue invoices. */
    EFFORT_TOTALS_NUM_INVOICES(16801, "num_invoices", TableKind.EFFORT_TOTALS, ColumnType.NUMBER, false, "overdue invoices"),
    /** Of these complete. */
    EFFORT_TOTALS_NUM_COMPLETE(16802, "num_complete", TableKind.EFFORT_TOTALS, ColumnType.NUMBER, false, "of these complete"),
    /** Complete with a late step. */
    EFFORT_TOTALS_NUM_LATE(16803, "num_late", TableKind.EFFORT_TOTALS, ColumnType.NUMBER, false, "complete with a late step"),
    /** With a step that is missing or unproved. */
    EFFORT_TOTALS_NUM_MISSING(16804, "num_missing", TableKind.EFFORT_TOTALS, ColumnType.NUMBER, false, "with a step that is missing or unproved"),
    /** Sum of what is open, in policy currency. */
    EFFORT_TOTALS_OPEN(16805, "open", TableKind.EFFORT_TOTALS, ColumnType.MONEY, false, "sum of what is open, in policy currency"),
    /** Of this, complete. */
    EFFORT_TOTALS_OPEN_COMPLETE(16806, "open_complete", TableKind.EFFORT_TOTALS, ColumnType.MONEY, false, "of this, complete"),
    /** Of this, with a step that is missing or unproved. */
    EFFORT_TOTALS_OPEN_MISSING(16807, "open_missing", TableKind.EFFORT_TOTALS, ColumnType.MONEY, false, "of this, with a step that is missing or unproved"),
    /** For buyers of this country. */
    PREMIUM_RATES_COUNTRY(10001, "country", TableKind.PREMIUM_RATES, ColumnType.COUNTRY, false, "for buyers of this country"),
    /** For buyers of this group of countries. */
    PREMIUM_RATES_COUNTRY_GROUP(10002, "country_group", TableKind.PREMIUM_RATES, ColumnType.TEXT, false, "for buyers of this group of countries"),
    /** For buyers of this segment. */
    PREMIUM_RATES_SEGMENT(10003, "segment", TableKind.PREMIUM_RATES, ColumnType.TEXT, false, "for buyers of this segment"),
    /** Under this kind of limit. */
    PREMIUM_RATES_LIMIT_KIND(10004, "limit_kind", TableKind.PREMIUM_RATES, ColumnType.CODE, false, "under this kind of limit"),
    /** For buyers of at least this grade; higher is better. */
    PREMIUM_RATES_MINIMUM_GRADE(10005, "minimum_grade", TableKind.PREMIUM_RATES, ColumnType.NUMBER, false, "for buyers of at least this grade; higher is better"),
    /** For payment terms up to so many days: the end of a terms band. */
    PREMIUM_RATES_MAXIMUM_TERMS_DAYS(10006, "maximum_terms_days", TableKind.PREMIUM_RATES, ColumnType.NUMBER, false, "for payment terms up to so many days: the end of a terms band"),
    /** For cover of up to so many months. */
    PREMIUM_RATES_MAXIMUM_MONTHS(10007, "maximum_months", TableKind.PREMIUM_RATES, ColumnType.NUMBER, false, "for cover of up to so many months"),
    /** For this insured percentage. */
    PREMIUM_RATES_INSURED_PERCENTAGE(10008, "insured_percentage", TableKind.PREMIUM_RATES, ColumnType.RATIO, false, "for this insured percentage"),
    /** From this day on. */
    PREMIUM_RATES_FROM_DAY(10009, "from_day", TableKind.PREMIUM_RATES, ColumnType.DAY, false, "from this day on"),
    /** First day on which it no longer holds. */
    PREMIUM_RATES_UNTIL_DAY(10010, "until_day", TableKind.PREMIUM_RATES, ColumnType.DAY, false, "first day on which it no longer holds"),
    /** The rate. */
    PREMIUM_RATES_RATE(10011, "rate", TableKind.PREMIUM_RATES, ColumnType.RATIO, true, "the rate"),
    /** Claims as a share of the premium, from which the row holds. */
    PREMIUM_BONUS_FROM_LOSS_RATIO(10101, "from_loss_ratio", TableKind.PREMIUM_BONUS, ColumnType.RATIO, true, "claims as a share of the premium, from which the row holds"),
    /** Share of the premium: a malus above 0, a bonus below 0. */
    PREMIUM_BONUS_CHANGE(10102, "change", TableKind.PREMIUM_BONUS, ColumnType.RATIO, true, "share of the premium: a malus above 0, a bonus below 0"),
    /** Name of the tax; rows of one name are one tax for different countries and times. */
    PREMIUM_TAXES_TAX(10201, "tax", TableKind.PREMIUM_TAXES, ColumnType.TEXT, false, "name of the tax; rows of one name are one tax for different countries and times"),
    /** What is taxed; absent: the premium. */
    PREMIUM_TAXES_PREMIUM_TAX_ON(10202, "premium_tax_on", TableKind.PREMIUM_TAXES, ColumnType.CODE, false, "what is taxed; absent: the premium"),
    /** For buyers of this country; absent: of countries without a row of that name. */
    PREMIUM_TAXES_COUNTRY(10203, "country", TableKind.PREMIUM_TAXES, ColumnType.COUNTRY, false, "for buyers of this country; absent: of countries without a row of that name"),
    /** From this day on. */
    PREMIUM_TAXES_FROM_DAY(10204, "from_day", TableKind.PREMIUM_TAXES, ColumnType.DAY, false, "from this day on"),
    /** First day on which it no longer holds. */
    PREMIUM_TAXES_UNTIL_DAY(10205, "until_day", TableKind.PREMIUM_TAXES, ColumnType.DAY, false, "first day on which it no longer holds"),
    /** The rate. */
    PREMIUM_TAXES_RATE(10206, "rate", TableKind.PREMIUM_TAXES, ColumnType.RATIO, true, "the rate"),
    /** The country; absent: all others. */
    COUNTRY_GROUPS_COUNTRY(10301, "country", TableKind.COUNTRY_GROUPS, ColumnType.COUNTRY, false, "the country; absent: all others"),
    /** Name of the group. */
    COUNTRY_GROUPS_COUNTRY_GROUP(10302, "country_group", TableKind.COUNTRY_GROUPS, ColumnType.TEXT, true, "name of the group"),
    /** The reason. */
    DECLARATION_EXCLUSIONS_REASON(10401, "reason", TableKind.DECLARATION_EXCLUSIONS, ColumnType.CODE, true, "the reason"),
    /** Of balances the day; of limits by calendar month the first day of the month. */
    PREMIUM_LINES_DAY(10501, "day", TableKind.PREMIUM_LINES, ColumnType.DAY, false, "of balances the day; of limits by calendar month the first day of the month"),
    /** Row of PREMIUM_RATES; absent: the general rate, or none. */
    PREMIUM_LINES_RATE_IX(10502, "rate_ix", TableKind.PREMIUM_LINES, ColumnType.INDEX, false, "row of PREMIUM_RATES; absent: the general rate, or none"),
    /** Country of the buyers, where taxes differ by it. */
    PREMIUM_LINES_COUNTRY(10503, "country", TableKind.PREMIUM_LINES, ColumnType.COUNTRY, false, "country of the buyers, where taxes differ by it"),
    /** Documents, balances of documents, or limits that are added up. */
    PREMIUM_LINES_NUM_ITEMS(10504, "num_items", TableKind.PREMIUM_LINES, ColumnType.NUMBER, false, "documents, balances of documents, or limits that are added up"),
    /** What the rate is of; by day amount times days. */
    PREMIUM_LINES_BASE_AMOUNT(10505, "base_amount", TableKind.PREMIUM_LINES, ColumnType.MONEY, false, "what the rate is of; by day amount times days"),
    /** The rate; absent: none applies. */
    PREMIUM_LINES_RATE(10506, "rate", TableKind.PREMIUM_LINES, ColumnType.RATIO, false, "the rate; absent: none applies"),
    /** The premium; absent where no rate applies. */
    PREMIUM_LINES_PREMIUM(10507, "premium", TableKind.PREMIUM_LINES, ColumnType.MONEY, false, "the premium; absent where no rate applies"),
    /** From 1. */
    PREMIUM_INSTALMENTS_INSTALMENT(10601, "instalment", TableKind.PREMIUM_INSTALMENTS, ColumnType.NUMBER, false, "from 1"),
    /** When it is due. */
    PREMIUM_INSTALMENTS_DUE_DAY(10602, "due_day", TableKind.PREMIUM_INSTALMENTS, ColumnType.DAY, false, "when it is due"),
    /** The instalment, before tax. */
    PREMIUM_INSTALMENTS_AMOUNT(10603, "amount", TableKind.PREMIUM_INSTALMENTS, ColumnType.MONEY, false, "the instalment, before tax"),
    /** Of this, what is paid. */
    PREMIUM_INSTALMENTS_PAID(10604, "paid", TableKind.PREMIUM_INSTALMENTS, ColumnType.MONEY, false, "of this, what is paid"),
    /** Of this, what is not. */
    PREMIUM_INSTALMENTS_LEFT(10605, "left", TableKind.PREMIUM_INSTALMENTS, ColumnType.MONEY, false, "of this, what is not"),
    /** The kind. */
    PREMIUM_FEES_LIMIT_KIND(10701, "limit_kind", TableKind.PREMIUM_FEES, ColumnType.CODE, false, "the kind"),
    /** Buyers with such a limit in the period. */
    PREMIUM_FEES_NUM_LIMITS(10702, "num_limits", TableKind.PREMIUM_FEES, ColumnType.NUMBER, false, "buyers with such a limit in the period"),
    /** How often the fee is charged. */
    PREMIUM_FEES_YEARS(10703, "years", TableKind.PREMIUM_FEES, ColumnType.NUMBER, false, "how often the fee is charged"),
    /** The fee of one limit. */
    PREMIUM_FEES_FEE(10704, "fee", TableKind.PREMIUM_FEES, ColumnType.MONEY, false, "the fee of one limit"),
    /** Fees of all of them. */
    PREMIUM_FEES_AMOUNT(10705, "amount", TableKind.PREMIUM_FEES, ColumnType.MONEY, false, "fees of all of them"),
    /** Of these, buyers without a document in the period. */
    PREMIUM_FEES_NUM_IDLE(10706, "num_idle", TableKind.PREMIUM_FEES, ColumnType.NUMBER, false, "of these, buyers without a document in the period"),
    /** Fees of those. */
    PREMIUM_FEES_IDLE_AMOUNT(10707, "idle_amount", TableKind.PREMIUM_FEES, ColumnType.MONEY, false, "fees of those"),
    /** Name of the tax. */
    PREMIUM_TAX_LINES_TAX(10801, "tax", TableKind.PREMIUM_TAX_LINES, ColumnType.TEXT, false, "name of the tax"),
    /** What is taxed. */
    PREMIUM_TAX_LINES_PREMIUM_TAX_ON(10802, "premium_tax_on", TableKind.PREMIUM_TAX_LINES, ColumnType.CODE, false, "what is taxed"),
    /** Country of the buyers, where taxes differ by it. */
    PREMIUM_TAX_LINES_COUNTRY(10803, "country", TableKind.PREMIUM_TAX_LINES, ColumnType.COUNTRY, false, "country of the buyers, where taxes differ by it"),
    /** What is taxed. */
    PREMIUM_TAX_LINES_BASE_AMOUNT(10804, "base_amount", TableKind.PREMIUM_TAX_LINES, ColumnType.MONEY, false, "what is taxed"),
    /** The rate. */
    PREMIUM_TAX_LINES_RATE(10805, "rate", TableKind.PREMIUM_TAX_LINES, ColumnType.RATIO, false, "the rate"),
    /** The tax. */
    PREMIUM_TAX_LINES_AMOUNT(10806, "amount", TableKind.PREMIUM_TAX_LINES, ColumnType.MONEY, false, "the tax"),
    /** First day of the period. */
    PREMIUM_TOTALS_FROM_DAY(10901, "from_day", TableKind.PREMIUM_TOTALS, ColumnType.DAY, false, "first day of the period"),
    /** First day after it. */
    PREMIUM_TOTALS_UNTIL_DAY(10902, "until_day", TableKind.PREMIUM_TOTALS, ColumnType.DAY, false, "first day after it"),
    /** What premium is computed of. */
    PREMIUM_TOTALS_BASE_AMOUNT(10903, "base_amount", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "what premium is computed of"),
    /** What of the ledger is not in it; absent where the book was not looked at. */
    PREMIUM_TOTALS_EXCLUDED(10904, "excluded", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "what of the ledger is not in it; absent where the book was not looked at"),
    /** Of the base, what no rate applies to. */
    PREMIUM_TOTALS_UNRATED(10905, "unrated", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "of the base, what no rate applies to"),
    /** Premium earned. */
    PREMIUM_TOTALS_EARNED(10906, "earned", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "premium earned"),
    /** Minimum premium; absent: none is agreed. */
    PREMIUM_TOTALS_MINIMUM(10907, "minimum", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "minimum premium; absent: none is agreed"),
    /** Less is earned than the minimum. */
    PREMIUM_TOTALS_IS_BELOW_MINIMUM(10908, "is_below_minimum", TableKind.PREMIUM_TOTALS, ColumnType.FLAG, false, "less is earned than the minimum"),
    /** The larger of earned and minimum. */
    PREMIUM_TOTALS_PREMIUM(10909, "premium", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "the larger of earned and minimum"),
    /** Claims of the period; absent: not given. */
    PREMIUM_TOTALS_CLAIMS(10910, "claims", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "claims of the period; absent: not given"),
    /** Claims as a share of the premium. */
    PREMIUM_TOTALS_LOSS_RATIO(10911, "loss_ratio", TableKind.PREMIUM_TOTALS, ColumnType.RATIO, false, "claims as a share of the premium"),
    /** Change of the premium by the loss ratio: a malus above 0, a bonus below 0. */
    PREMIUM_TOTALS_BONUS(10912, "bonus", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "change of the premium by the loss ratio: a malus above 0, a bonus below 0"),
    /** Rebate for low claims. */
    PREMIUM_TOTALS_REBATE(10913, "rebate", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "rebate for low claims"),
    /** When the rebate is settled. */
    PREMIUM_TOTALS_REBATE_DAY(10914, "rebate_day", TableKind.PREMIUM_TOTALS, ColumnType.DAY, false, "when the rebate is settled"),
    /** Of a rebate that was paid, what late claims take back. */
    PREMIUM_TOTALS_CLAW_BACK(10915, "claw_back", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "of a rebate that was paid, what late claims take back"),
    /** Deposit premium. */
    PREMIUM_TOTALS_DEPOSIT(10916, "deposit", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "deposit premium"),
    /** Premium paid so far. */
    PREMIUM_TOTALS_PAID(10917, "paid", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "premium paid so far"),
    /** Premium less what is paid; below 0: returned. */
    PREMIUM_TOTALS_ADJUSTMENT(10918, "adjustment", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "premium less what is paid; below 0: returned"),
    /** Still to pay after bonus and rebate, before fees and tax; below 0: returned. */
    PREMIUM_TOTALS_PAYABLE(10919, "payable", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "still to pay after bonus and rebate, before fees and tax; below 0: returned"),
    /** Started years of 365 days. */
    PREMIUM_TOTALS_YEARS(10920, "years", TableKind.PREMIUM_TOTALS, ColumnType.NUMBER, false, "started years of 365 days"),
    /** Fees for limits. */
    PREMIUM_TOTALS_FEES(10921, "fees", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "fees for limits"),
    /** Taxes on premium and fees. */
    PREMIUM_TOTALS_TAX(10922, "tax", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "taxes on premium and fees"),
    /** What the period costs: premium, bonus, rebate, fees and tax. */
    PREMIUM_TOTALS_GROSS(10923, "gross", TableKind.PREMIUM_TOTALS, ColumnType.MONEY, false, "what the period costs: premium, bonus, rebate, fees and tax"),
    /** Premium as a share of the base. */
    PREMIUM_TOTALS_EFFECTIVE_RATE(10924, "effective_rate", TableKind.PREMIUM_TOTALS, ColumnType.RATIO, false, "premium as a share of the base"),
    /** Row of DECLARE_PERIODS. */
    DECLARE_LINES_PERIOD_IX(11001, "period_ix", TableKind.DECLARE_LINES, ColumnType.INDEX, false, "row of DECLARE_PERIODS"),
    /** OK: declared; else why it is left out. */
    DECLARE_LINES_REASON(11002, "reason", TableKind.DECLARE_LINES, ColumnType.CODE, false, "OK: declared; else why it is left out"),
    /** Group of countries, where the policy has groups. */
    DECLARE_LINES_COUNTRY_GROUP(11003, "country_group", TableKind.DECLARE_LINES, ColumnType.TEXT, false, "group of countries, where the policy has groups"),
    /** Country, where the policy has no groups. */
    DECLARE_LINES_COUNTRY(11004, "country", TableKind.DECLARE_LINES, ColumnType.COUNTRY, false, "country, where the policy has no groups"),
    /** Kind of limit. */
    DECLARE_LINES_LIMIT_KIND(11005, "limit_kind", TableKind.DECLARE_LINES, ColumnType.CODE, false, "kind of limit"),
    /** Longest payment terms of the band. */
    DECLARE_LINES_TERMS_BAND_DAYS(11006, "terms_band_days", TableKind.DECLARE_LINES, ColumnType.NUMBER, false, "longest payment terms of the band"),
    /** Documents of which a part is in it. */
    DECLARE_LINES_NUM_DOCUMENTS(11007, "num_documents", TableKind.DECLARE_LINES, ColumnType.NUMBER, false, "documents of which a part is in it"),
    /** The amount. */
    DECLARE_LINES_AMOUNT(11008, "amount", TableKind.DECLARE_LINES, ColumnType.MONEY, false, "the amount"),
    /** First day. */
    DECLARE_PERIODS_FROM_DAY(11101, "from_day", TableKind.DECLARE_PERIODS, ColumnType.DAY, false, "first day"),
    /** First day after it. */
    DECLARE_PERIODS_UNTIL_DAY(11102, "until_day", TableKind.DECLARE_PERIODS, ColumnType.DAY, false, "first day after it"),
    /** When the declaration is due. */
    DECLARE_PERIODS_DUE_DAY(11103, "due_day", TableKind.DECLARE_PERIODS, ColumnType.DAY, false, "when the declaration is due"),
    /** Total of the ledger. */
    DECLARE_PERIODS_LEDGER(11104, "ledger", TableKind.DECLARE_PERIODS, ColumnType.MONEY, false, "total of the ledger"),
    /** What is declared. */
    DECLARE_PERIODS_DECLARED(11105, "declared", TableKind.DECLARE_PERIODS, ColumnType.MONEY, false, "what is declared"),
    /** What is left out. */
    DECLARE_PERIODS_EXCLUDED(11106, "excluded", TableKind.DECLARE_PERIODS, ColumnType.MONEY, false, "what is left out"),
    /** Documents in the ledger total. */
    DECLARE_PERIODS_NUM_DOCUMENTS(11107, "num_documents", TableKind.DECLARE_PERIODS, ColumnType.NUMBER, false, "documents in the ledger total"),
    /** Documents that cannot be used or have no rate. */
    DECLARE_PERIODS_NUM_REFUSED(11108, "num_refused", TableKind.DECLARE_PERIODS, ColumnType.NUMBER, false, "documents that cannot be used or have no rate"),
    /** Total of the ledger. */
    DECLARE_TOTALS_LEDGER(11201, "ledger", TableKind.DECLARE_TOTALS, ColumnType.MONEY, false, "total of the ledger"),
    /** What is declared. */
    DECLARE_TOTALS_DECLARED(11202, "declared", TableKind.DECLARE_TOTALS, ColumnType.MONEY, false, "what is declared"),
    /** What is left out. */
    DECLARE_TOTALS_EXCLUDED(11203, "excluded", TableKind.DECLARE_TOTALS, ColumnType.MONEY, false, "what is left out"),
    /** Documents in the ledger total. */
    DECLARE_TOTALS_NUM_DOCUMENTS(11204, "num_documents", TableKind.DECLARE_TOTALS, ColumnType.NUMBER, false, "documents in the ledger total"),
    /** Documents that cannot be used or have no rate. */
    DECLARE_TOTALS_NUM_REFUSED(11205, "num_refused", TableKind.DECLARE_TOTALS, ColumnType.NUMBER, false, "documents that cannot be used or have no rate"),
    /** Row in BUYERS; absent: the whole book. */
    BUCKETS_AMOUNTS_BUYER_IX(13401, "buyer_ix", TableKind.BUCKETS_AMOUNTS, ColumnType.INDEX, false, "row in BUYERS; absent: the whole book"),
    /** The bucket. */
    BUCKETS_AMOUNTS_BUCKET(13402, "bucket", TableKind.BUCKETS_AMOUNTS, ColumnType.CODE, false, "the bucket"),
    /** Open debt in it. */
    BUCKETS_AMOUNTS_AMOUNT(13403, "amount", TableKind.BUCKETS_AMOUNTS, ColumnType.MONEY, false, "open debt in it"),
    /** Invoices with a part in it. */
    BUCKETS_AMOUNTS_NUM_INVOICES(13404, "num_invoices", TableKind.BUCKETS_AMOUNTS, ColumnType.NUMBER, false, "invoices with a part in it"),
    /** Of the exposure of the buyer or book; absent without exposure. */
    BUCKETS_AMOUNTS_SHARE(13405, "share", TableKind.BUCKETS_AMOUNTS, ColumnType.RATIO, false, "of the exposure of the buyer or book; absent without exposure"),
    /** Day of the question. */
    BUCKETS_TOTALS_AS_OF_DAY(13501, "as_of_day", TableKind.BUCKETS_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Open. */
    BUCKETS_TOTALS_EXPOSURE(13502, "exposure", TableKind.BUCKETS_TOTALS, ColumnType.MONEY, false, "open"),
    /** Of this, insured. */
    BUCKETS_TOTALS_INSURED(13503, "insured", TableKind.BUCKETS_TOTALS, ColumnType.MONEY, false, "of this, insured"),
    /** What the insured bears of covered debt. */
    BUCKETS_TOTALS_OWN_SHARE(13504, "own_share", TableKind.BUCKETS_TOTALS, ColumnType.MONEY, false, "what the insured bears of covered debt"),
    /** The rest. */
    BUCKETS_TOTALS_UNCOVERED(13505, "uncovered", TableKind.BUCKETS_TOTALS, ColumnType.MONEY, false, "the rest"),
    /** Row in BUYERS. */
    GAPS_ROWS_BUYER_IX(13601, "buyer_ix", TableKind.GAPS_ROWS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Why it is not covered. */
    GAPS_ROWS_REASON(13602, "reason", TableKind.GAPS_ROWS, ColumnType.CODE, false, "why it is not covered"),
    /** Uncovered for this reason. */
    GAPS_ROWS_AMOUNT(13603, "amount", TableKind.GAPS_ROWS, ColumnType.MONEY, false, "uncovered for this reason"),
    /** Invoices with such a part. */
    GAPS_ROWS_NUM_INVOICES(13604, "num_invoices", TableKind.GAPS_ROWS, ColumnType.NUMBER, false, "invoices with such a part"),
    /** A part of it can still be cured. */
    GAPS_ROWS_IS_CURABLE(13605, "is_curable", TableKind.GAPS_ROWS, ColumnType.FLAG, false, "a part of it can still be cured"),
    /** Of the amount, what can still be cured. */
    GAPS_ROWS_CURABLE(13606, "curable", TableKind.GAPS_ROWS, ColumnType.MONEY, false, "of the amount, what can still be cured"),
    /** Cover that the insured could have had by doing something in time. */
    GAPS_ROWS_IS_MISSED(13607, "is_missed", TableKind.GAPS_ROWS, ColumnType.FLAG, false, "cover that the insured could have had by doing something in time"),
    /** Day of the question. */
    GAPS_TOTALS_AS_OF_DAY(13701, "as_of_day", TableKind.GAPS_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Open. */
    GAPS_TOTALS_EXPOSURE(13702, "exposure", TableKind.GAPS_TOTALS, ColumnType.MONEY, false, "open"),
    /** Of this, not covered. */
    GAPS_TOTALS_UNCOVERED(13703, "uncovered", TableKind.GAPS_TOTALS, ColumnType.MONEY, false, "of this, not covered"),
    /** Of this, what can still be cured. */
    GAPS_TOTALS_CURABLE(13704, "curable", TableKind.GAPS_TOTALS, ColumnType.MONEY, false, "of this, what can still be cured"),
    /** Of what is not covered, missed cover. */
    GAPS_TOTALS_MISSED(13705, "missed", TableKind.GAPS_TOTALS, ColumnType.MONEY, false, "of what is not covered, missed cover"),
    /** Buyers with uncovered debt. */
    GAPS_TOTALS_NUM_BUYERS(13706, "num_buyers", TableKind.GAPS_TOTALS, ColumnType.NUMBER, false, "buyers with uncovered debt"),
    /** Covered part of what is past due; absent where nothing is. */
    GAPS_TOTALS_COVERED_SHARE_OVERDUE(13707, "covered_share_overdue", TableKind.GAPS_TOTALS, ColumnType.RATIO, false, "covered part of what is past due; absent where nothing is"),
    /** Covered part of what is not; absent where there is none. */
    GAPS_TOTALS_COVERED_SHARE_CURRENT(13708, "covered_share_current", TableKind.GAPS_TOTALS, ColumnType.RATIO, false, "covered part of what is not; absent where there is none"),
    /** The first less the second; above 0: cover lies on the worse debt. */
    GAPS_TOTALS_SELECTION(13709, "selection", TableKind.GAPS_TOTALS, ColumnType.RATIO, false, "the first less the second; above 0: cover lies on the worse debt"),
    /** Place from 1. */
    WORKLIST_ITEMS_RANK(13801, "rank", TableKind.WORKLIST_ITEMS, ColumnType.NUMBER, false, "place from 1"),
    /** Row in BUYERS. */
    WORKLIST_ITEMS_BUYER_IX(13802, "buyer_ix", TableKind.WORKLIST_ITEMS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Row in INVOICES. */
    WORKLIST_ITEMS_INVOICE_IX(13803, "invoice_ix", TableKind.WORKLIST_ITEMS, ColumnType.INDEX, false, "row in INVOICES"),
    /** What to do. */
    WORKLIST_ITEMS_WORK(13804, "work", TableKind.WORKLIST_ITEMS, ColumnType.CODE, false, "what to do"),
    /** Of a cure: what to cure. */
    WORKLIST_ITEMS_REASON(13805, "reason", TableKind.WORKLIST_ITEMS, ColumnType.CODE, false, "of a cure: what to cure"),
    /** What can be saved. */
    WORKLIST_ITEMS_AMOUNT(13806, "amount", TableKind.WORKLIST_ITEMS, ColumnType.MONEY, false, "what can be saved"),
    /** Last day; absent of a cure. */
    WORKLIST_ITEMS_BY_DAY(13807, "by_day", TableKind.WORKLIST_ITEMS, ColumnType.DAY, false, "last day; absent of a cure"),
    /** Days to it; absent of a cure. */
    WORKLIST_ITEMS_DAYS_LEFT(13808, "days_left", TableKind.WORKLIST_ITEMS, ColumnType.NUMBER, false, "days to it; absent of a cure"),
    /** Row in INVOICES: of the book, then of the orders, then of the invoices of the question. */
    CHANGE_INVOICES_INVOICE_IX(8401, "invoice_ix", TableKind.CHANGE_INVOICES, ColumnType.INDEX, false, "row in INVOICES: of the book, then of the orders, then of the invoices of the question"),
    /** Row in BUYERS; absent where the row is refused. */
    CHANGE_INVOICES_BUYER_IX(8402, "buyer_ix", TableKind.CHANGE_INVOICES, ColumnType.INDEX, false, "row in BUYERS; absent where the row is refused"),
    /** It is one of the open orders of the question. */
    CHANGE_INVOICES_IS_ORDER(8403, "is_order", TableKind.CHANGE_INVOICES, ColumnType.FLAG, false, "it is one of the open orders of the question"),
    /** 0, or why there is no answer, before. */
    CHANGE_INVOICES_STATUS_BEFORE(8404, "status_before", TableKind.CHANGE_INVOICES, ColumnType.CODE, false, "0, or why there is no answer, before"),
    /** 0, or why there is no answer, after. */
    CHANGE_INVOICES_STATUS_AFTER(8405, "status_after", TableKind.CHANGE_INVOICES, ColumnType.CODE, false, "0, or why there is no answer, after"),
    /** First reason that takes a part of what is open, or OK, before. */
    CHANGE_INVOICES_REASON_BEFORE(8406, "reason_before", TableKind.CHANGE_INVOICES, ColumnType.CODE, false, "first reason that takes a part of what is open, or OK, before"),
    /** First reason that takes a part of what is open, or OK, after. */
    CHANGE_INVOICES_REASON_AFTER(8407, "reason_after", TableKind.CHANGE_INVOICES, ColumnType.CODE, false, "first reason that takes a part of what is open, or OK, after"),
    /** Row in LIMITS of the decision that governs it, before. */
    CHANGE_INVOICES_LIMIT_BEFORE_IX(8408, "limit_before_ix", TableKind.CHANGE_INVOICES, ColumnType.INDEX, false, "row in LIMITS of the decision that governs it, before"),
    /** Row in LIMITS of the decision that governs it, after. */
    CHANGE_INVOICES_LIMIT_AFTER_IX(8409, "limit_after_ix", TableKind.CHANGE_INVOICES, ColumnType.INDEX, false, "row in LIMITS of the decision that governs it, after"),
    /** Open, before. */
    CHANGE_INVOICES_OPEN_BEFORE(8410, "open_before", TableKind.CHANGE_INVOICES, ColumnType.MONEY, false, "open, before"),
    /** Open, after. */
    CHANGE_INVOICES_OPEN_AFTER(8411, "open_after", TableKind.CHANGE_INVOICES, ColumnType.MONEY, false, "open, after"),
    /** Covered, before. */
    CHANGE_INVOICES_COVERED_BEFORE(8412, "covered_before", TableKind.CHANGE_INVOICES, ColumnType.MONEY, false, "covered, before"),
    /** Covered, after. */
    CHANGE_INVOICES_COVERED_AFTER(8413, "covered_after", TableKind.CHANGE_INVOICES, ColumnType.MONEY, false, "covered, after"),
    /** After less before. */
    CHANGE_INVOICES_COVERED_CHANGE(8414, "covered_change", TableKind.CHANGE_INVOICES, ColumnType.MONEY, false, "after less before"),
    /** Insured, before. */
    CHANGE_INVOICES_INSURED_BEFORE(8415, "insured_before", TableKind.CHANGE_INVOICES, ColumnType.MONEY, false, "insured, before"),
    /** Insured, after. */
    CHANGE_INVOICES_INSURED_AFTER(8416, "insured_after", TableKind.CHANGE_INVOICES, ColumnType.MONEY, false, "insured, after"),
    /** After less before. */
    CHANGE_INVOICES_INSURED_CHANGE(8417, "insured_change", TableKind.CHANGE_INVOICES, ColumnType.MONEY, false, "after less before"),
    /** Row in BUYERS. */
    CHANGE_BUYERS_BUYER_IX(8501, "buyer_ix", TableKind.CHANGE_BUYERS, ColumnType.INDEX, false, "row in BUYERS"),
    /** 0, or why there is no answer, before. */
    CHANGE_BUYERS_STATUS_BEFORE(8502, "status_before", TableKind.CHANGE_BUYERS, ColumnType.CODE, false, "0, or why there is no answer, before"),
    /** 0, or why there is no answer, after. */
    CHANGE_BUYERS_STATUS_AFTER(8503, "status_after", TableKind.CHANGE_BUYERS, ColumnType.CODE, false, "0, or why there is no answer, after"),
    /** Open on all invoices, before. */
    CHANGE_BUYERS_EXPOSURE_BEFORE(8504, "exposure_before", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "open on all invoices, before"),
    /** Open on all invoices, after. */
    CHANGE_BUYERS_EXPOSURE_AFTER(8505, "exposure_after", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "open on all invoices, after"),
    /** After less before. */
    CHANGE_BUYERS_EXPOSURE_CHANGE(8506, "exposure_change", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "after less before"),
    /** Covered, before. */
    CHANGE_BUYERS_COVERED_BEFORE(8507, "covered_before", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "covered, before"),
    /** Covered, after. */
    CHANGE_BUYERS_COVERED_AFTER(8508, "covered_after", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "covered, after"),
    /** After less before. */
    CHANGE_BUYERS_COVERED_CHANGE(8509, "covered_change", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "after less before"),
    /** Insured, before. */
    CHANGE_BUYERS_INSURED_BEFORE(8510, "insured_before", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "insured, before"),
    /** Insured, after. */
    CHANGE_BUYERS_INSURED_AFTER(8511, "insured_after", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "insured, after"),
    /** After less before. */
    CHANGE_BUYERS_INSURED_CHANGE(8512, "insured_change", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "after less before"),
    /** Limit in force, before. */
    CHANGE_BUYERS_LIMIT_BEFORE(8513, "limit_before", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "limit in force, before"),
    /** Limit in force, after. */
    CHANGE_BUYERS_LIMIT_AFTER(8514, "limit_after", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "limit in force, after"),
    /** What is left of it, before. */
    CHANGE_BUYERS_HEADROOM_BEFORE(8515, "headroom_before", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "what is left of it, before"),
    /** What is left of it, after. */
    CHANGE_BUYERS_HEADROOM_AFTER(8516, "headroom_after", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "what is left of it, after"),
    /** Day of the stop of cover, before. */
    CHANGE_BUYERS_STOP_DAY_BEFORE(8517, "stop_day_before", TableKind.CHANGE_BUYERS, ColumnType.DAY, false, "day of the stop of cover, before"),
    /** Day of the stop of cover, after. */
    CHANGE_BUYERS_STOP_DAY_AFTER(8518, "stop_day_after", TableKind.CHANGE_BUYERS, ColumnType.DAY, false, "day of the stop of cover, after"),
    /** A delivery on the day would be uncovered by the stop, before. */
    CHANGE_BUYERS_IS_STOPPED_BEFORE(8519, "is_stopped_before", TableKind.CHANGE_BUYERS, ColumnType.FLAG, false, "a delivery on the day would be uncovered by the stop, before"),
    /** A delivery on the day would be uncovered by the stop, after. */
    CHANGE_BUYERS_IS_STOPPED_AFTER(8520, "is_stopped_after", TableKind.CHANGE_BUYERS, ColumnType.FLAG, false, "a delivery on the day would be uncovered by the stop, after"),
    /** Cause of the claims. */
    CHANGE_BUYERS_CAUSE(8521, "cause", TableKind.CHANGE_BUYERS, ColumnType.CODE, false, "cause of the claims"),
    /** What is paid if the buyer fails on the day, before. */
    CHANGE_BUYERS_INDEMNITY_BEFORE(8522, "indemnity_before", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "what is paid if the buyer fails on the day, before"),
    /** What is paid if the buyer fails on the day, after. */
    CHANGE_BUYERS_INDEMNITY_AFTER(8523, "indemnity_after", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "what is paid if the buyer fails on the day, after"),
    /** After less before. */
    CHANGE_BUYERS_INDEMNITY_CHANGE(8524, "indemnity_change", TableKind.CHANGE_BUYERS, ColumnType.MONEY, false, "after less before"),
    /** Row in INVOICES, as in CHANGE_INVOICES. */
    CHANGE_DEADLINES_INVOICE_IX(8601, "invoice_ix", TableKind.CHANGE_DEADLINES, ColumnType.INDEX, false, "row in INVOICES, as in CHANGE_INVOICES"),
    /** Extension_end, notify_by, claim_from, claim_by, or the name of a deadline of the policy. */
    CHANGE_DEADLINES_DEADLINE(8602, "deadline", TableKind.CHANGE_DEADLINES, ColumnType.TEXT, false, "extension_end, notify_by, claim_from, claim_by, or the name of a deadline of the policy"),
    /** Last day, before. */
    CHANGE_DEADLINES_BY_DAY_BEFORE(8603, "by_day_before", TableKind.CHANGE_DEADLINES, ColumnType.DAY, false, "last day, before"),
    /** Last day, after. */
    CHANGE_DEADLINES_BY_DAY_AFTER(8604, "by_day_after", TableKind.CHANGE_DEADLINES, ColumnType.DAY, false, "last day, after"),
    /** Where a deadline of the policy stands, before. */
    CHANGE_DEADLINES_STATE_BEFORE(8605, "state_before", TableKind.CHANGE_DEADLINES, ColumnType.CODE, false, "where a deadline of the policy stands, before"),
    /** Where a deadline of the policy stands, after. */
    CHANGE_DEADLINES_STATE_AFTER(8606, "state_after", TableKind.CHANGE_DEADLINES, ColumnType.CODE, false, "where a deadline of the policy stands, after"),
    /** What happens to it. */
    CHANGE_DEADLINES_DEADLINE_CHANGE(8607, "deadline_change", TableKind.CHANGE_DEADLINES, ColumnType.CODE, false, "what happens to it"),
    /** The reason. */
    CHANGE_REASONS_REASON(8701, "reason", TableKind.CHANGE_REASONS, ColumnType.CODE, false, "the reason"),
    /** Sum of its parts, before. */
    CHANGE_REASONS_AMOUNT_BEFORE(8702, "amount_before", TableKind.CHANGE_REASONS, ColumnType.MONEY, false, "sum of its parts, before"),
    /** Sum of its parts, after. */
    CHANGE_REASONS_AMOUNT_AFTER(8703, "amount_after", TableKind.CHANGE_REASONS, ColumnType.MONEY, false, "sum of its parts, after"),
    /** After less before. */
    CHANGE_REASONS_AMOUNT_CHANGE(8704, "amount_change", TableKind.CHANGE_REASONS, ColumnType.MONEY, false, "after less before"),
    /** Documents with such a part that is not zero, before. */
    CHANGE_REASONS_NUM_INVOICES_BEFORE(8705, "num_invoices_before", TableKind.CHANGE_REASONS, ColumnType.NUMBER, false, "documents with such a part that is not zero, before"),
    /** Documents with such a part that is not zero, after. */
    CHANGE_REASONS_NUM_INVOICES_AFTER(8706, "num_invoices_after", TableKind.CHANGE_REASONS, ColumnType.NUMBER, false, "documents with such a part that is not zero, after"),
    /** Day of both covers. */
    CHANGE_TOTALS_AS_OF_DAY(8801, "as_of_day", TableKind.CHANGE_TOTALS, ColumnType.DAY, false, "day of both covers"),
    /** Gross of all documents up to the day, before. */
    CHANGE_TOTALS_GROSS_BEFORE(8802, "gross_before", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "gross of all documents up to the day, before"),
    /** Gross of all documents up to the day, after. */
    CHANGE_TOTALS_GROSS_AFTER(8803, "gross_after", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "gross of all documents up to the day, after"),
    /** After less before. */
    CHANGE_TOTALS_GROSS_CHANGE(8804, "gross_change", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "after less before"),
    /** Open, before. */
    CHANGE_TOTALS_EXPOSURE_BEFORE(8805, "exposure_before", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "open, before"),
    /** Open, after. */
    CHANGE_TOTALS_EXPOSURE_AFTER(8806, "exposure_after", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "open, after"),
    /** After less before. */
    CHANGE_TOTALS_EXPOSURE_CHANGE(8807, "exposure_change", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "after less before"),
    /** Open after the due date, before. */
    CHANGE_TOTALS_OVERDUE_BEFORE(8808, "overdue_before", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "open after the due date, before"),
    /** Open after the due date, after. */
    CHANGE_TOTALS_OVERDUE_AFTER(8809, "overdue_after", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "open after the due date, after"),
    /** After less before. */
    CHANGE_TOTALS_OVERDUE_CHANGE(8810, "overdue_change", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "after less before"),
    /** Covered, before. */
    CHANGE_TOTALS_COVERED_BEFORE(8811, "covered_before", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "covered, before"),
    /** Covered, after. */
    CHANGE_TOTALS_COVERED_AFTER(8812, "covered_after", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "covered, after"),
    /** After less before. */
    CHANGE_TOTALS_COVERED_CHANGE(8813, "covered_change", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "after less before"),
    /** Insured, before. */
    CHANGE_TOTALS_INSURED_BEFORE(8814, "insured_before", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "insured, before"),
    /** Insured, after. */
    CHANGE_TOTALS_INSURED_AFTER(8815, "insured_after", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "insured, after"),
    /** After less before. */
    CHANGE_TOTALS_INSURED_CHANGE(8816, "insured_change", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "after less before"),
    /** Exposure less covered, before. */
    CHANGE_TOTALS_UNCOVERED_BEFORE(8817, "uncovered_before", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "exposure less covered, before"),
    /** Exposure less covered, after. */
    CHANGE_TOTALS_UNCOVERED_AFTER(8818, "uncovered_after", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "exposure less covered, after"),
    /** After less before. */
    CHANGE_TOTALS_UNCOVERED_CHANGE(8819, "uncovered_change", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "after less before"),
    /** Indemnities of the rows of CHANGE_BUYERS; absent where none has one, before. */
    CHANGE_TOTALS_INDEMNITY_BEFORE(8820, "indemnity_before", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "indemnities of the rows of CHANGE_BUYERS; absent where none has one, before"),
    /** Indemnities of the rows of CHANGE_BUYERS; absent where none has one, after. */
    CHANGE_TOTALS_INDEMNITY_AFTER(8821, "indemnity_after", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "indemnities of the rows of CHANGE_BUYERS; absent where none has one, after"),
    /** After less before. */
    CHANGE_TOTALS_INDEMNITY_CHANGE(8822, "indemnity_change", TableKind.CHANGE_TOTALS, ColumnType.MONEY, false, "after less before"),
    /** Rows of CHANGE_INVOICES that differ. */
    CHANGE_TOTALS_NUM_INVOICES(8823, "num_invoices", TableKind.CHANGE_TOTALS, ColumnType.NUMBER, false, "rows of CHANGE_INVOICES that differ"),
    /** Rows of CHANGE_BUYERS that differ. */
    CHANGE_TOTALS_NUM_BUYERS(8824, "num_buyers", TableKind.CHANGE_TOTALS, ColumnType.NUMBER, false, "rows of CHANGE_BUYERS that differ"),
    /** Rows of CHANGE_DEADLINES. */
    CHANGE_TOTALS_NUM_DEADLINES(8825, "num_deadlines", TableKind.CHANGE_TOTALS, ColumnType.NUMBER, false, "rows of CHANGE_DEADLINES"),
    /** Place from 0. */
    CONSOLIDATION_IDENTITIES_IDENTITY(13101, "identity", TableKind.CONSOLIDATION_IDENTITIES, ColumnType.NUMBER, false, "place from 0"),
    /** Row in BUYERS of the first. */
    CONSOLIDATION_IDENTITIES_BUYER_IX(13102, "buyer_ix", TableKind.CONSOLIDATION_IDENTITIES, ColumnType.INDEX, false, "row in BUYERS of the first"),
    /** What the numbers of its buyers have in common; empty: a buyer without a number. */
    CONSOLIDATION_IDENTITIES_ROOT(13103, "root", TableKind.CONSOLIDATION_IDENTITIES, ColumnType.TEXT, false, "what the numbers of its buyers have in common; empty: a buyer without a number"),
    /** Rows of BUYERS. */
    CONSOLIDATION_IDENTITIES_NUM_BUYERS(13104, "num_buyers", TableKind.CONSOLIDATION_IDENTITIES, ColumnType.NUMBER, false, "rows of BUYERS"),
    /** Open. */
    CONSOLIDATION_IDENTITIES_BALANCE(13105, "balance", TableKind.CONSOLIDATION_IDENTITIES, ColumnType.MONEY, false, "open"),
    /** Of this, past due. */
    CONSOLIDATION_IDENTITIES_OVERDUE(13106, "overdue", TableKind.CONSOLIDATION_IDENTITIES, ColumnType.MONEY, false, "of this, past due"),
    /** Receipts and credits that found no debt. */
    CONSOLIDATION_IDENTITIES_UNALLOCATED(13107, "unallocated", TableKind.CONSOLIDATION_IDENTITIES, ColumnType.MONEY, false, "receipts and credits that found no debt"),
    /** Open invoices. */
    CONSOLIDATION_IDENTITIES_NUM_OPEN(13108, "num_open", TableKind.CONSOLIDATION_IDENTITIES, ColumnType.NUMBER, false, "open invoices"),
    /** Place of the firm. */
    CONSOLIDATION_PARTS_IDENTITY(13201, "identity", TableKind.CONSOLIDATION_PARTS, ColumnType.NUMBER, false, "place of the firm"),
    /** Row in BUYERS. */
    CONSOLIDATION_PARTS_BUYER_IX(13202, "buyer_ix", TableKind.CONSOLIDATION_PARTS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Company of the host that keeps the account. */
    CONSOLIDATION_PARTS_ENTITY(13203, "entity", TableKind.CONSOLIDATION_PARTS, ColumnType.TEXT, false, "company of the host that keeps the account"),
    /** Number of the firm, normalised. */
    CONSOLIDATION_PARTS_ID(13204, "id", TableKind.CONSOLIDATION_PARTS, ColumnType.TEXT, false, "number of the firm, normalised"),
    /** What it is. */
    CONSOLIDATION_PARTS_ID_KIND(13205, "id_kind", TableKind.CONSOLIDATION_PARTS, ColumnType.CODE, false, "what it is"),
    /** What its form and check digits say. */
    CONSOLIDATION_PARTS_STATE(13206, "state", TableKind.CONSOLIDATION_PARTS, ColumnType.CODE, false, "what its form and check digits say"),
    /** Open. */
    CONSOLIDATION_PARTS_BALANCE(13207, "balance", TableKind.CONSOLIDATION_PARTS, ColumnType.MONEY, false, "open"),
    /** Of this, past due. */
    CONSOLIDATION_PARTS_OVERDUE(13208, "overdue", TableKind.CONSOLIDATION_PARTS, ColumnType.MONEY, false, "of this, past due"),
    /** The debt that is lost. */
    BREAK_EVEN_TOTALS_LOSS(11301, "loss", TableKind.BREAK_EVEN_TOTALS, ColumnType.MONEY, false, "the debt that is lost"),
    /** Of this, what somebody pays. */
    BREAK_EVEN_TOTALS_RECOVERED(11302, "recovered", TableKind.BREAK_EVEN_TOTALS, ColumnType.MONEY, false, "of this, what somebody pays"),
    /** What is left. */
    BREAK_EVEN_TOTALS_NET_LOSS(11303, "net_loss", TableKind.BREAK_EVEN_TOTALS, ColumnType.MONEY, false, "what is left"),
    /** Profit as a share of sales. */
    BREAK_EVEN_TOTALS_MARGIN(11304, "margin", TableKind.BREAK_EVEN_TOTALS, ColumnType.RATIO, false, "profit as a share of sales"),
    /** Sales that earn the net loss back. */
    BREAK_EVEN_TOTALS_ADDITIONAL_SALES(11305, "additional_sales", TableKind.BREAK_EVEN_TOTALS, ColumnType.MONEY, false, "sales that earn the net loss back"),
    /** Sales of a year; absent: not given. */
    BREAK_EVEN_TOTALS_SALES(11306, "sales", TableKind.BREAK_EVEN_TOTALS, ColumnType.MONEY, false, "sales of a year; absent: not given"),
    /** Profit of a year. */
    BREAK_EVEN_TOTALS_PROFIT(11307, "profit", TableKind.BREAK_EVEN_TOTALS, ColumnType.MONEY, false, "profit of a year"),
    /** Additional sales as a share of sales. */
    BREAK_EVEN_TOTALS_ADDITIONAL_SHARE(11308, "additional_share", TableKind.BREAK_EVEN_TOTALS, ColumnType.RATIO, false, "additional sales as a share of sales"),
    /** Additional credit limit; absent: not given. */
    BREAK_EVEN_TOTALS_LIMIT(11309, "limit", TableKind.BREAK_EVEN_TOTALS, ColumnType.MONEY, false, "additional credit limit; absent: not given"),
    /** Sales of a year with it. */
    BREAK_EVEN_TOTALS_LIMIT_SALES(11310, "limit_sales", TableKind.BREAK_EVEN_TOTALS, ColumnType.MONEY, false, "sales of a year with it"),
    /** Profit of those. */
    BREAK_EVEN_TOTALS_LIMIT_PROFIT(11311, "limit_profit", TableKind.BREAK_EVEN_TOTALS, ColumnType.MONEY, false, "profit of those"),
    /** Sales of the horizon. */
    FACTORING_TOTALS_TURNOVER(11401, "turnover", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "sales of the horizon"),
    /** Of these, what is advanced. */
    FACTORING_TOTALS_ADVANCE(11402, "advance", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "of these, what is advanced"),
    /** Premium. */
    FACTORING_TOTALS_PREMIUM(11403, "premium", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "premium"),
    /** Fees beside the premium. */
    FACTORING_TOTALS_INSURANCE_FEES(11404, "insurance_fees", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "fees beside the premium"),
    /** Interest of a loan beside the insurance. */
    FACTORING_TOTALS_LOAN_INTEREST(11405, "loan_interest", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "interest of a loan beside the insurance"),
    /** Bad debt that the insurer does not bear. */
    FACTORING_TOTALS_INSURANCE_LOSS(11406, "insurance_loss", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "bad debt that the insurer does not bear"),
    /** Cost with insurance. */
    FACTORING_TOTALS_INSURANCE_COST(11407, "insurance_cost", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "cost with insurance"),
    /** The factor's commission. */
    FACTORING_TOTALS_COMMISSION(11408, "commission", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "the factor's commission"),
    /** The factor's discount. */
    FACTORING_TOTALS_DISCOUNT(11409, "discount", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "the factor's discount"),
    /** The factor's fixed fees. */
    FACTORING_TOTALS_FACTORING_FEES(11410, "factoring_fees", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "the factor's fixed fees"),
    /** Interest on the advance. */
    FACTORING_TOTALS_INTEREST(11411, "interest", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "interest on the advance"),
    /** Bad debt that the factor does not bear. */
    FACTORING_TOTALS_FACTORING_LOSS(11412, "factoring_loss", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "bad debt that the factor does not bear"),
    /** Cost with factoring. */
    FACTORING_TOTALS_FACTORING_COST(11413, "factoring_cost", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "cost with factoring"),
    /** Cost with factoring less cost with insurance. */
    FACTORING_TOTALS_DIFFERENCE(11414, "difference", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "cost with factoring less cost with insurance"),
    /** Cost with insurance as a share of sales. */
    FACTORING_TOTALS_INSURANCE_RATE(11415, "insurance_rate", TableKind.FACTORING_TOTALS, ColumnType.RATIO, false, "cost with insurance as a share of sales"),
    /** Cost with factoring as a share of sales. */
    FACTORING_TOTALS_FACTORING_RATE(11416, "factoring_rate", TableKind.FACTORING_TOTALS, ColumnType.RATIO, false, "cost with factoring as a share of sales"),
    /** Cost with insurance of one more unit of sales. */
    FACTORING_TOTALS_INSURANCE_VARIABLE(11417, "insurance_variable", TableKind.FACTORING_TOTALS, ColumnType.RATIO, false, "cost with insurance of one more unit of sales"),
    /** Cost with factoring of one more unit of sales. */
    FACTORING_TOTALS_FACTORING_VARIABLE(11418, "factoring_variable", TableKind.FACTORING_TOTALS, ColumnType.RATIO, false, "cost with factoring of one more unit of sales"),
    /** Sales of a year at which both cost the same; absent: there are none. */
    FACTORING_TOTALS_BREAK_EVEN_TURNOVER(11419, "break_even_turnover", TableKind.FACTORING_TOTALS, ColumnType.MONEY, false, "sales of a year at which both cost the same; absent: there are none"),
    /** Row in BUYERS. */
    STRESS_BUYERS_BUYER_IX(11501, "buyer_ix", TableKind.STRESS_BUYERS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Why the claim as a whole fails, or OK. */
    STRESS_BUYERS_REASON(11502, "reason", TableKind.STRESS_BUYERS, ColumnType.CODE, false, "why the claim as a whole fails, or OK"),
    /** Debt that is open on the day. */
    STRESS_BUYERS_OPEN(11503, "open", TableKind.STRESS_BUYERS, ColumnType.MONEY, false, "debt that is open on the day"),
    /** Of this, what comes back in the end. */
    STRESS_BUYERS_RECOVERED(11504, "recovered", TableKind.STRESS_BUYERS, ColumnType.MONEY, false, "of this, what comes back in the end"),
    /** What the policy pays. */
    STRESS_BUYERS_INDEMNITY(11505, "indemnity", TableKind.STRESS_BUYERS, ColumnType.MONEY, false, "what the policy pays"),
    /** First loss borne with this claim. */
    STRESS_BUYERS_FIRST_LOSS_USED(11506, "first_loss_used", TableKind.STRESS_BUYERS, ColumnType.MONEY, false, "first loss borne with this claim"),
    /** Of what comes back, the part of the insured. */
    STRESS_BUYERS_RECOVERY_KEPT(11507, "recovery_kept", TableKind.STRESS_BUYERS, ColumnType.MONEY, false, "of what comes back, the part of the insured"),
    /** What is lost without the policy. */
    STRESS_BUYERS_LOSS_WITHOUT(11508, "loss_without", TableKind.STRESS_BUYERS, ColumnType.MONEY, false, "what is lost without the policy"),
    /** What is lost with it. */
    STRESS_BUYERS_LOSS_WITH(11509, "loss_with", TableKind.STRESS_BUYERS, ColumnType.MONEY, false, "what is lost with it"),
    /** Buyers that fail. */
    STRESS_TOTALS_NUM_BUYERS(11601, "num_buyers", TableKind.STRESS_TOTALS, ColumnType.NUMBER, false, "buyers that fail"),
    /** Debt that is open on the day. */
    STRESS_TOTALS_OPEN(11602, "open", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "debt that is open on the day"),
    /** Of this, what comes back in the end. */
    STRESS_TOTALS_RECOVERED(11603, "recovered", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "of this, what comes back in the end"),
    /** What the policy pays. */
    STRESS_TOTALS_INDEMNITY(11604, "indemnity", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "what the policy pays"),
    /** First loss borne after the last claim. */
    STRESS_TOTALS_FIRST_LOSS_USED(11605, "first_loss_used", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "first loss borne after the last claim"),
    /** Of what comes back, the part of the insured. */
    STRESS_TOTALS_RECOVERY_KEPT(11606, "recovery_kept", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "of what comes back, the part of the insured"),
    /** What is lost without the policy. */
    STRESS_TOTALS_LOSS_WITHOUT(11607, "loss_without", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "what is lost without the policy"),
    /** What is lost with it. */
    STRESS_TOTALS_LOSS_WITH(11608, "loss_with", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "what is lost with it"),
    /** The difference. */
    STRESS_TOTALS_SAVED(11609, "saved", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "the difference"),
    /** What must bear the loss; absent: not given. */
    STRESS_TOTALS_EQUITY(11610, "equity", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "what must bear the loss; absent: not given"),
    /** Loss without the policy as a share of it. */
    STRESS_TOTALS_SHARE_WITHOUT(11611, "share_without", TableKind.STRESS_TOTALS, ColumnType.RATIO, false, "loss without the policy as a share of it"),
    /** Loss with the policy as a share of it. */
    STRESS_TOTALS_SHARE_WITH(11612, "share_with", TableKind.STRESS_TOTALS, ColumnType.RATIO, false, "loss with the policy as a share of it"),
    /** What is left of it without the policy; below 0: it does not suffice. */
    STRESS_TOTALS_EQUITY_WITHOUT(11613, "equity_without", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "what is left of it without the policy; below 0: it does not suffice"),
    /** What is left of it with the policy. */
    STRESS_TOTALS_EQUITY_WITH(11614, "equity_with", TableKind.STRESS_TOTALS, ColumnType.MONEY, false, "what is left of it with the policy"),
    /** The day. */
    CASH_DUES_DUE_DAY(17501, "due_day", TableKind.CASH_DUES, ColumnType.DAY, true, "the day"),
    /** Above 0: comes in; below 0: goes out; in policy currency. */
    CASH_DUES_AMOUNT(17502, "amount", TableKind.CASH_DUES, ColumnType.MONEY, true, "above 0: comes in; below 0: goes out; in policy currency"),
    /** What it is, as the host names it. */
    CASH_DUES_DUE(17503, "due", TableKind.CASH_DUES, ColumnType.TEXT, false, "what it is, as the host names it"),
    /** The day. */
    STRESS_CASH_DAYS_DAY(17601, "day", TableKind.STRESS_CASH_DAYS, ColumnType.DAY, false, "the day"),
    /** Dues that come in. */
    STRESS_CASH_DAYS_DUES_IN(17602, "dues_in", TableKind.STRESS_CASH_DAYS, ColumnType.MONEY, false, "dues that come in"),
    /** Dues that go out. */
    STRESS_CASH_DAYS_DUES_OUT(17603, "dues_out", TableKind.STRESS_CASH_DAYS, ColumnType.MONEY, false, "dues that go out"),
    /** Of buyers that do not fail. */
    STRESS_CASH_DAYS_RECEIPTS(17604, "receipts", TableKind.STRESS_CASH_DAYS, ColumnType.MONEY, false, "of buyers that do not fail"),
    /** Of buyers that fail. */
    STRESS_CASH_DAYS_RECEIPTS_LOST(17605, "receipts_lost", TableKind.STRESS_CASH_DAYS, ColumnType.MONEY, false, "of buyers that fail"),
    /** What the insurer pays. */
    STRESS_CASH_DAYS_PAYOUTS(17606, "payouts", TableKind.STRESS_CASH_DAYS, ColumnType.MONEY, false, "what the insurer pays"),
    /** Balance when nobody fails. */
    STRESS_CASH_DAYS_BALANCE_BASE(17607, "balance_base", TableKind.STRESS_CASH_DAYS, ColumnType.MONEY, false, "balance when nobody fails"),
    /** Balance without the policy. */
    STRESS_CASH_DAYS_BALANCE_WITHOUT(17608, "balance_without", TableKind.STRESS_CASH_DAYS, ColumnType.MONEY, false, "balance without the policy"),
    /** Balance with it. */
    STRESS_CASH_DAYS_BALANCE_WITH(17609, "balance_with", TableKind.STRESS_CASH_DAYS, ColumnType.MONEY, false, "balance with it"),
    /** Day of the failure. */
    STRESS_CASH_TOTALS_AS_OF_DAY(17701, "as_of_day", TableKind.STRESS_CASH_TOTALS, ColumnType.DAY, false, "day of the failure"),
    /** Last day that is looked at. */
    STRESS_CASH_TOTALS_UNTIL_DAY(17702, "until_day", TableKind.STRESS_CASH_TOTALS, ColumnType.DAY, false, "last day that is looked at"),
    /** Balance at the end of that day, in policy currency. */
    STRESS_CASH_TOTALS_CASH(17703, "cash", TableKind.STRESS_CASH_TOTALS, ColumnType.MONEY, false, "balance at the end of that day, in policy currency"),
    /** Buyers that fail. */
    STRESS_CASH_TOTALS_NUM_BUYERS(17704, "num_buyers", TableKind.STRESS_CASH_TOTALS, ColumnType.NUMBER, false, "buyers that fail"),
    /** Dues that come in. */
    STRESS_CASH_TOTALS_DUES_IN(17705, "dues_in", TableKind.STRESS_CASH_TOTALS, ColumnType.MONEY, false, "dues that come in"),
    /** Dues that go out. */
    STRESS_CASH_TOTALS_DUES_OUT(17706, "dues_out", TableKind.STRESS_CASH_TOTALS, ColumnType.MONEY, false, "dues that go out"),
    /** Of buyers that do not fail. */
    STRESS_CASH_TOTALS_RECEIPTS(17707, "receipts", TableKind.STRESS_CASH_TOTALS, ColumnType.MONEY, false, "of buyers that do not fail"),
    /** Of buyers that fail. */
    STRESS_CASH_TOTALS_RECEIPTS_LOST(17708, "receipts_lost", TableKind.STRESS_CASH_TOTALS, ColumnType.MONEY, false, "of buyers that fail"),
    /** What the insurer pays up to the last day. */
    STRESS_CASH_TOTALS_PAYOUTS(17709, "payouts", TableKind.STRESS_CASH_TOTALS, ColumnType.MONEY, false, "what the insurer pays up to the last day"),
    /** What he pays later, or on no day that is known. */
    STRESS_CASH_TOTALS_PAYOUTS_LATER(17710, "payouts_later", TableKind.STRESS_CASH_TOTALS, ColumnType.MONEY, false, "what he pays later, or on no day that is known"),
    /** Lowest balance when nobody fails. */
    STRESS_CASH_TOTALS_LOWEST_BASE(17711, "lowest_base", TableKind.STRESS_CASH_TOTALS, ColumnType.MONEY, false, "lowest balance when nobody fails"),
    /** First day with it. */
    STRESS_CASH_TOTALS_LOWEST_BASE_DAY(17712, "lowest_base_day", TableKind.STRESS_CASH_TOTALS, ColumnType.DAY, false, "first day with it"),
    /** Days with a balance below 0 when nobody fails. */
    STRESS_CASH_TOTALS_DAYS_BELOW_BASE(17713, "days_below_base", TableKind.STRESS_CASH_TOTALS, ColumnType.NUMBER, false, "days with a balance below 0 when nobody fails"),
    /** First of these. */
    STRESS_CASH_TOTALS_FIRST_BELOW_BASE_DAY(17714, "first_below_base_day", TableKind.STRESS_CASH_TOTALS, ColumnType.DAY, false, "first of these"),
    /** Lowest balance without the policy. */
    STRESS_CASH_TOTALS_LOWEST_WITHOUT(17715, "lowest_without", TableKind.STRESS_CASH_TOTALS, ColumnType.MONEY, false, "lowest balance without the policy"),
    /** First day with it. */
    STRESS_CASH_TOTALS_LOWEST_WITHOUT_DAY(17716, "lowest_without_day", TableKind.STRESS_CASH_TOTALS, ColumnType.DAY, false, "first day with it"),
    /** Days with a balance below 0 without the policy. */
    STRESS_CASH_TOTALS_DAYS_BELOW_WITHOUT(17717, "days_below_without", TableKind.STRESS_CASH_TOTALS, ColumnType.NUMBER, false, "days with a balance below 0 without the policy"),
    /** First of these. */
    STRESS_CASH_TOTALS_FIRST_BELOW_WITHOUT_DAY(17718, "first_below_without_day", TableKind.STRESS_CASH_TOTALS, ColumnType.DAY, false, "first of these"),
    /** Lowest balance with it. */
    STRESS_CASH_TOTALS_LOWEST_WITH(17719, "lowest_with", TableKind.STRESS_CASH_TOTALS, ColumnType.MONEY, false, "lowest balance with it"),
    /** First day with it. */
    STRESS_CASH_TOTALS_LOWEST_WITH_DAY(17720, "lowest_with_day", TableKind.STRESS_CASH_TOTALS, ColumnType.DAY, false, "first day with it"),
    /** Days with a balance below 0 with it. */
    STRESS_CASH_TOTALS_DAYS_BELOW_WITH(17721, "days_below_with", TableKind.STRESS_CASH_TOTALS, ColumnType.NUMBER, false, "days with a balance below 0 with it"),
    /** First of these. */
    STRESS_CASH_TOTALS_FIRST_BELOW_WITH_DAY(17722, "first_below_with_day", TableKind.STRESS_CASH_TOTALS, ColumnType.DAY, false, "first of these"),
    /** Name of the scenario. */
    SCENARIOS_SCENARIO(11701, "scenario", TableKind.SCENARIOS, ColumnType.TEXT, false, "name of the scenario"),
    /** Identifier of the buyer. */
    SCENARIOS_BUYER(11702, "buyer", TableKind.SCENARIOS, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    SCENARIOS_BUYER_IX(11703, "buyer_ix", TableKind.SCENARIOS, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** Cause of loss; absent: insolvency. */
    SCENARIOS_CAUSE(11704, "cause", TableKind.SCENARIOS, ColumnType.CODE, false, "cause of loss; absent: insolvency"),
    /** Day of the cause; absent: the day of the question about it. */
    SCENARIOS_CAUSE_DAY(11705, "cause_day", TableKind.SCENARIOS, ColumnType.DAY, false, "day of the cause; absent: the day of the question about it"),
    /** Day of the question; absent: the day of the cause. */
    SCENARIOS_AS_OF_DAY(11706, "as_of_day", TableKind.SCENARIOS, ColumnType.DAY, false, "day of the question; absent: the day of the cause"),
    /** Day of filing; absent: the first filing in the book. */
    SCENARIOS_FILED_DAY(11707, "filed_day", TableKind.SCENARIOS, ColumnType.DAY, false, "day of filing; absent: the first filing in the book"),
    /** Place of the policy. */
    COMPARE_POLICIES_POLICY_IX(11801, "policy_ix", TableKind.COMPARE_POLICIES, ColumnType.INDEX, false, "place of the policy"),
    /** The policy that it is a change of; absent: none. */
    COMPARE_POLICIES_BASE_IX(11802, "base_ix", TableKind.COMPARE_POLICIES, ColumnType.INDEX, false, "the policy that it is a change of; absent: none"),
    /** What it costs without claims; absent: not known. */
    COMPARE_POLICIES_PREMIUM(11803, "premium", TableKind.COMPARE_POLICIES, ColumnType.MONEY, false, "what it costs without claims; absent: not known"),
    /** Loss scenarios. */
    COMPARE_POLICIES_NUM_SCENARIOS(11804, "num_scenarios", TableKind.COMPARE_POLICIES, ColumnType.NUMBER, false, "loss scenarios"),
    /** What it pays in all of them together. */
    COMPARE_POLICIES_INDEMNITY(11805, "indemnity", TableKind.COMPARE_POLICIES, ColumnType.MONEY, false, "what it pays in all of them together"),
    /** Largest loss that is left to the insured in one of them. */
    COMPARE_POLICIES_WORST_RETAINED(11806, "worst_retained", TableKind.COMPARE_POLICIES, ColumnType.MONEY, false, "largest loss that is left to the insured in one of them"),
    /** Premium less indemnity. */
    COMPARE_POLICIES_NET_COST(11807, "net_cost", TableKind.COMPARE_POLICIES, ColumnType.MONEY, false, "premium less indemnity"),
    /** Premium less that of the first policy. */
    COMPARE_POLICIES_PREMIUM_MORE(11808, "premium_more", TableKind.COMPARE_POLICIES, ColumnType.MONEY, false, "premium less that of the first policy"),
    /** Indemnity less that of the first policy. */
    COMPARE_POLICIES_INDEMNITY_MORE(11809, "indemnity_more", TableKind.COMPARE_POLICIES, ColumnType.MONEY, false, "indemnity less that of the first policy"),
    /** Net cost less that of the first policy. */
    COMPARE_POLICIES_NET_COST_MORE(11810, "net_cost_more", TableKind.COMPARE_POLICIES, ColumnType.MONEY, false, "net cost less that of the first policy"),
    /** Place of the policy. */
    COMPARE_DAYS_POLICY_IX(11901, "policy_ix", TableKind.COMPARE_DAYS, ColumnType.INDEX, false, "place of the policy"),
    /** The day. */
    COMPARE_DAYS_AS_OF_DAY(11902, "as_of_day", TableKind.COMPARE_DAYS, ColumnType.DAY, false, "the day"),
    /** Open. */
    COMPARE_DAYS_EXPOSURE(11903, "exposure", TableKind.COMPARE_DAYS, ColumnType.MONEY, false, "open"),
    /** Covered. */
    COMPARE_DAYS_COVERED(11904, "covered", TableKind.COMPARE_DAYS, ColumnType.MONEY, false, "covered"),
    /** Insured. */
    COMPARE_DAYS_INSURED(11905, "insured", TableKind.COMPARE_DAYS, ColumnType.MONEY, false, "insured"),
    /** Exposure less covered. */
    COMPARE_DAYS_UNCOVERED(11906, "uncovered", TableKind.COMPARE_DAYS, ColumnType.MONEY, false, "exposure less covered"),
    /** Covered as a share of exposure. */
    COMPARE_DAYS_COVERED_SHARE(11907, "covered_share", TableKind.COMPARE_DAYS, ColumnType.RATIO, false, "covered as a share of exposure"),
    /** Covered less that of the first policy. */
    COMPARE_DAYS_COVERED_MORE(11908, "covered_more", TableKind.COMPARE_DAYS, ColumnType.MONEY, false, "covered less that of the first policy"),
    /** Insured less that of the first policy. */
    COMPARE_DAYS_INSURED_MORE(11909, "insured_more", TableKind.COMPARE_DAYS, ColumnType.MONEY, false, "insured less that of the first policy"),
    /** Place of the policy. */
    COMPARE_REASONS_POLICY_IX(12001, "policy_ix", TableKind.COMPARE_REASONS, ColumnType.INDEX, false, "place of the policy"),
    /** The day. */
    COMPARE_REASONS_AS_OF_DAY(12002, "as_of_day", TableKind.COMPARE_REASONS, ColumnType.DAY, false, "the day"),
    /** The reason. */
    COMPARE_REASONS_REASON(12003, "reason", TableKind.COMPARE_REASONS, ColumnType.CODE, false, "the reason"),
    /** Sum of its parts. */
    COMPARE_REASONS_AMOUNT(12004, "amount", TableKind.COMPARE_REASONS, ColumnType.MONEY, false, "sum of its parts"),
    /** Documents with such a part that is not zero. */
    COMPARE_REASONS_NUM_INVOICES(12005, "num_invoices", TableKind.COMPARE_REASONS, ColumnType.NUMBER, false, "documents with such a part that is not zero"),
    /** Place of the policy. */
    COMPARE_SCENARIOS_POLICY_IX(12101, "policy_ix", TableKind.COMPARE_SCENARIOS, ColumnType.INDEX, false, "place of the policy"),
    /** Name of the scenario. */
    COMPARE_SCENARIOS_SCENARIO(12102, "scenario", TableKind.COMPARE_SCENARIOS, ColumnType.TEXT, false, "name of the scenario"),
    /** Its claims. */
    COMPARE_SCENARIOS_NUM_CLAIMS(12103, "num_claims", TableKind.COMPARE_SCENARIOS, ColumnType.NUMBER, false, "its claims"),
    /** Debt of these. */
    COMPARE_SCENARIOS_GROSS_DEBT(12104, "gross_debt", TableKind.COMPARE_SCENARIOS, ColumnType.MONEY, false, "debt of these"),
    /** What the policy pays. */
    COMPARE_SCENARIOS_INDEMNITY(12105, "indemnity", TableKind.COMPARE_SCENARIOS, ColumnType.MONEY, false, "what the policy pays"),
    /** What is left to the insured. */
    COMPARE_SCENARIOS_RETAINED(12106, "retained", TableKind.COMPARE_SCENARIOS, ColumnType.MONEY, false, "what is left to the insured"),
    /** First loss borne with the claims. */
    COMPARE_SCENARIOS_FIRST_LOSS_USED(12107, "first_loss_used", TableKind.COMPARE_SCENARIOS, ColumnType.MONEY, false, "first loss borne with the claims"),
    /** What the policy costs with these claims; absent: not known. */
    COMPARE_SCENARIOS_PREMIUM(12108, "premium", TableKind.COMPARE_SCENARIOS, ColumnType.MONEY, false, "what the policy costs with these claims; absent: not known"),
    /** Premium less indemnity. */
    COMPARE_SCENARIOS_NET_COST(12109, "net_cost", TableKind.COMPARE_SCENARIOS, ColumnType.MONEY, false, "premium less indemnity"),
    /** Indemnity less that of the first policy. */
    COMPARE_SCENARIOS_INDEMNITY_MORE(12110, "indemnity_more", TableKind.COMPARE_SCENARIOS, ColumnType.MONEY, false, "indemnity less that of the first policy"),
    /** Net cost less that of the first policy. */
    COMPARE_SCENARIOS_NET_COST_MORE(12111, "net_cost_more", TableKind.COMPARE_SCENARIOS, ColumnType.MONEY, false, "net cost less that of the first policy"),
    /** Identifier of the buyer. */
    LIMIT_CHOICES_BUYER(12201, "buyer", TableKind.LIMIT_CHOICES, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    LIMIT_CHOICES_BUYER_IX(12202, "buyer_ix", TableKind.LIMIT_CHOICES, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** Layer; of the rows of one buyer and layer at most one is chosen; absent: 0. */
    LIMIT_CHOICES_LAYER(12203, "layer", TableKind.LIMIT_CHOICES, ColumnType.NUMBER, false, "layer; of the rows of one buyer and layer at most one is chosen; absent: 0"),
    /** The limit; shown only. */
    LIMIT_CHOICES_AMOUNT(12204, "amount", TableKind.LIMIT_CHOICES, ColumnType.MONEY, false, "the limit; shown only"),
    /** What it costs, at least 0. */
    LIMIT_CHOICES_COST(12205, "cost", TableKind.LIMIT_CHOICES, ColumnType.MONEY, true, "what it costs, at least 0"),
    /** What it is worth, at least 0. */
    LIMIT_CHOICES_VALUE(12206, "value", TableKind.LIMIT_CHOICES, ColumnType.MONEY, true, "what it is worth, at least 0"),
    /** Row in BUYERS. */
    ALLOCATE_LIMITS_CHOICES_BUYER_IX(14501, "buyer_ix", TableKind.ALLOCATE_LIMITS_CHOICES, ColumnType.INDEX, false, "row in BUYERS"),
    /** Layer. */
    ALLOCATE_LIMITS_CHOICES_LAYER(14502, "layer", TableKind.ALLOCATE_LIMITS_CHOICES, ColumnType.NUMBER, false, "layer"),
    /** The limit. */
    ALLOCATE_LIMITS_CHOICES_AMOUNT(14503, "amount", TableKind.ALLOCATE_LIMITS_CHOICES, ColumnType.MONEY, false, "the limit"),
    /** What it costs. */
    ALLOCATE_LIMITS_CHOICES_COST(14504, "cost", TableKind.ALLOCATE_LIMITS_CHOICES, ColumnType.MONEY, false, "what it costs"),
    /** What it is worth. */
    ALLOCATE_LIMITS_CHOICES_VALUE(14505, "value", TableKind.ALLOCATE_LIMITS_CHOICES, ColumnType.MONEY, false, "what it is worth"),
    /** It is taken. */
    ALLOCATE_LIMITS_CHOICES_IS_CHOSEN(14506, "is_chosen", TableKind.ALLOCATE_LIMITS_CHOICES, ColumnType.FLAG, false, "it is taken"),
    /** What it costs more than the one of its buyer and layer that is taken, or of that one itself than none. */
    ALLOCATE_LIMITS_CHOICES_MARGINAL_COST(14507, "marginal_cost", TableKind.ALLOCATE_LIMITS_CHOICES, ColumnType.MONEY, false, "what it costs more than the one of its buyer and layer that is taken, or of that one itself than none"),
    /** What it is worth more, likewise. */
    ALLOCATE_LIMITS_CHOICES_MARGINAL_VALUE(14508, "marginal_value", TableKind.ALLOCATE_LIMITS_CHOICES, ColumnType.MONEY, false, "what it is worth more, likewise"),
    /** What may be spent. */
    ALLOCATE_LIMITS_TOTALS_BUDGET(14601, "budget", TableKind.ALLOCATE_LIMITS_TOTALS, ColumnType.MONEY, false, "what may be spent"),
    /** Of this, what is spent. */
    ALLOCATE_LIMITS_TOTALS_COST(14602, "cost", TableKind.ALLOCATE_LIMITS_TOTALS, ColumnType.MONEY, false, "of this, what is spent"),
    /** Of this, what is not. */
    ALLOCATE_LIMITS_TOTALS_LEFT(14603, "left", TableKind.ALLOCATE_LIMITS_TOTALS, ColumnType.MONEY, false, "of this, what is not"),
    /** What the choices are worth that are taken. */
    ALLOCATE_LIMITS_TOTALS_VALUE(14604, "value", TableKind.ALLOCATE_LIMITS_TOTALS, ColumnType.MONEY, false, "what the choices are worth that are taken"),
    /** No selection within the budget is worth more. */
    ALLOCATE_LIMITS_TOTALS_UPPER_BOUND(14605, "upper_bound", TableKind.ALLOCATE_LIMITS_TOTALS, ColumnType.MONEY, false, "no selection within the budget is worth more"),
    /** Upper bound less value. */
    ALLOCATE_LIMITS_TOTALS_GAP(14606, "gap", TableKind.ALLOCATE_LIMITS_TOTALS, ColumnType.MONEY, false, "upper bound less value"),
    /** Nothing is better. */
    ALLOCATE_LIMITS_TOTALS_IS_PROVEN(14607, "is_proven", TableKind.ALLOCATE_LIMITS_TOTALS, ColumnType.FLAG, false, "nothing is better"),
    /** Choices that are taken. */
    ALLOCATE_LIMITS_TOTALS_NUM_CHOSEN(14608, "num_chosen", TableKind.ALLOCATE_LIMITS_TOTALS, ColumnType.NUMBER, false, "choices that are taken"),
    /** Nodes of the search that were looked at. */
    ALLOCATE_LIMITS_TOTALS_NUM_NODES(14609, "num_nodes", TableKind.ALLOCATE_LIMITS_TOTALS, ColumnType.NUMBER, false, "nodes of the search that were looked at"),
    /** First day on which it applies; it holds until the next one. */
    INTEREST_RATES_FROM_DAY(13301, "from_day", TableKind.INTEREST_RATES, ColumnType.DAY, true, "first day on which it applies; it holds until the next one"),
    /** A year. */
    INTEREST_RATES_RATE(13302, "rate", TableKind.INTEREST_RATES, ColumnType.RATIO, true, "a year"),
    /** For buyers of this country; absent: of countries without rows. */
    INTEREST_RATES_COUNTRY(13303, "country", TableKind.INTEREST_RATES, ColumnType.COUNTRY, false, "for buyers of this country; absent: of countries without rows"),
    /** Row in INVOICES. */
    LATE_INTEREST_INVOICES_INVOICE_IX(13901, "invoice_ix", TableKind.LATE_INTEREST_INVOICES, ColumnType.INDEX, false, "row in INVOICES"),
    /** Row in BUYERS. */
    LATE_INTEREST_INVOICES_BUYER_IX(13902, "buyer_ix", TableKind.LATE_INTEREST_INVOICES, ColumnType.INDEX, false, "row in BUYERS"),
    /** The due day that counts. */
    LATE_INTEREST_INVOICES_DUE_DAY(13903, "due_day", TableKind.LATE_INTEREST_INVOICES, ColumnType.DAY, false, "the due day that counts"),
    /** Days after it on which something was open. */
    LATE_INTEREST_INVOICES_LATE_DAYS(13904, "late_days", TableKind.LATE_INTEREST_INVOICES, ColumnType.NUMBER, false, "days after it on which something was open"),
    /** Still open. */
    LATE_INTEREST_INVOICES_OPEN(13905, "open", TableKind.LATE_INTEREST_INVOICES, ColumnType.MONEY, false, "still open"),
    /** Simple interest, rounded once. */
    LATE_INTEREST_INVOICES_INTEREST(13906, "interest", TableKind.LATE_INTEREST_INVOICES, ColumnType.MONEY, false, "simple interest, rounded once"),
    /** Lump sum. */
    LATE_INTEREST_INVOICES_FEE(13907, "fee", TableKind.LATE_INTEREST_INVOICES, ColumnType.MONEY, false, "lump sum"),
    /** Day of the question. */
    LATE_INTEREST_TOTALS_AS_OF_DAY(14001, "as_of_day", TableKind.LATE_INTEREST_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Invoices that are or were late. */
    LATE_INTEREST_TOTALS_NUM_INVOICES(14002, "num_invoices", TableKind.LATE_INTEREST_TOTALS, ColumnType.NUMBER, false, "invoices that are or were late"),
    /** Still open of them. */
    LATE_INTEREST_TOTALS_OPEN(14003, "open", TableKind.LATE_INTEREST_TOTALS, ColumnType.MONEY, false, "still open of them"),
    /** Sum. */
    LATE_INTEREST_TOTALS_INTEREST(14004, "interest", TableKind.LATE_INTEREST_TOTALS, ColumnType.MONEY, false, "sum"),
    /** Sum. */
    LATE_INTEREST_TOTALS_FEES(14005, "fees", TableKind.LATE_INTEREST_TOTALS, ColumnType.MONEY, false, "sum"),
    /** Interest and fees. */
    LATE_INTEREST_TOTALS_TOTAL(14006, "total", TableKind.LATE_INTEREST_TOTALS, ColumnType.MONEY, false, "interest and fees"),
    /** Name of the rule; its predicates must all hold. */
    RULE_PREDICATES_RULE(17801, "rule", TableKind.RULE_PREDICATES, ColumnType.TEXT, true, "name of the rule; its predicates must all hold"),
    /** Column of the table, or table.column. */
    RULE_PREDICATES_COLUMN(17802, "column", TableKind.RULE_PREDICATES, ColumnType.TEXT, true, "column of the table, or table.column"),
    /** How its value is compared. */
    RULE_PREDICATES_COMPARISON(17803, "comparison", TableKind.RULE_PREDICATES, ColumnType.CODE, true, "how its value is compared"),
    /** Least value, or days; absent: no bound. */
    RULE_PREDICATES_FROM_VALUE(17804, "from_value", TableKind.RULE_PREDICATES, ColumnType.TEXT, false, "least value, or days; absent: no bound"),
    /** Greatest value; absent: no bound. */
    RULE_PREDICATES_UNTIL_VALUE(17805, "until_value", TableKind.RULE_PREDICATES, ColumnType.TEXT, false, "greatest value; absent: no bound"),
    /** Values, separated by commas. */
    RULE_PREDICATES_VALUES(17806, "values", TableKind.RULE_PREDICATES, ColumnType.TEXT, false, "values, separated by commas"),
    /** Name of the rule; without predicates it always matches. */
    RULE_OUTCOMES_RULE(17901, "rule", TableKind.RULE_OUTCOMES, ColumnType.TEXT, true, "name of the rule; without predicates it always matches"),
    /** Text or code that the host gives. */
    RULE_OUTCOMES_OUTCOME(17902, "outcome", TableKind.RULE_OUTCOMES, ColumnType.TEXT, false, "text or code that the host gives"),
    /** Amount that the host gives. */
    RULE_OUTCOMES_AMOUNT(17903, "amount", TableKind.RULE_OUTCOMES, ColumnType.MONEY, false, "amount that the host gives"),
    /** Row of the table. */
    RULE_EVAL_ROWS_ROW(18001, "row", TableKind.RULE_EVAL_ROWS, ColumnType.NUMBER, false, "row of the table"),
    /** Row in BUYERS, of buyers and invoices. */
    RULE_EVAL_ROWS_BUYER_IX(18002, "buyer_ix", TableKind.RULE_EVAL_ROWS, ColumnType.INDEX, false, "row in BUYERS, of buyers and invoices"),
    /** Row in INVOICES, of invoices. */
    RULE_EVAL_ROWS_INVOICE_IX(18003, "invoice_ix", TableKind.RULE_EVAL_ROWS, ColumnType.INDEX, false, "row in INVOICES, of invoices"),
    /** Name of the rule. */
    RULE_EVAL_ROWS_RULE(18004, "rule", TableKind.RULE_EVAL_ROWS, ColumnType.TEXT, false, "name of the rule"),
    /** All its predicates hold. */
    RULE_EVAL_ROWS_IS_MATCH(18005, "is_match", TableKind.RULE_EVAL_ROWS, ColumnType.FLAG, false, "all its predicates hold"),
    /** Row in RULE_PREDICATES of the first that fails. */
    RULE_EVAL_ROWS_FAILED_IX(18006, "failed_ix", TableKind.RULE_EVAL_ROWS, ColumnType.INDEX, false, "row in RULE_PREDICATES of the first that fails"),
    /** Its column. */
    RULE_EVAL_ROWS_FAILED_COLUMN(18007, "failed_column", TableKind.RULE_EVAL_ROWS, ColumnType.TEXT, false, "its column"),
    /** Name of the rule. */
    RULE_EVAL_RULES_RULE(18101, "rule", TableKind.RULE_EVAL_RULES, ColumnType.TEXT, false, "name of the rule"),
    /** Rows looked at. */
    RULE_EVAL_RULES_NUM_ROWS(18102, "num_rows", TableKind.RULE_EVAL_RULES, ColumnType.NUMBER, false, "rows looked at"),
    /** Of these, that match. */
    RULE_EVAL_RULES_NUM_MATCHES(18103, "num_matches", TableKind.RULE_EVAL_RULES, ColumnType.NUMBER, false, "of these, that match"),
    /** Row of the table. */
    RULE_ASSIGN_ROWS_ROW(18201, "row", TableKind.RULE_ASSIGN_ROWS, ColumnType.NUMBER, false, "row of the table"),
    /** Row in BUYERS, of buyers and invoices. */
    RULE_ASSIGN_ROWS_BUYER_IX(18202, "buyer_ix", TableKind.RULE_ASSIGN_ROWS, ColumnType.INDEX, false, "row in BUYERS, of buyers and invoices"),
    /** Row in INVOICES, of invoices. */
    RULE_ASSIGN_ROWS_INVOICE_IX(18203, "invoice_ix", TableKind.RULE_ASSIGN_ROWS, ColumnType.INDEX, false, "row in INVOICES, of invoices"),
    /** Row in RULE_OUTCOMES; absent: no rule matches. */
    RULE_ASSIGN_ROWS_OUTCOME_IX(18204, "outcome_ix", TableKind.RULE_ASSIGN_ROWS, ColumnType.INDEX, false, "row in RULE_OUTCOMES; absent: no rule matches"),
    /** Name of the rule. */
    RULE_ASSIGN_ROWS_RULE(18205, "rule", TableKind.RULE_ASSIGN_ROWS, ColumnType.TEXT, false, "name of the rule"),
    /** Its outcome. */
    RULE_ASSIGN_ROWS_OUTCOME(18206, "outcome", TableKind.RULE_ASSIGN_ROWS, ColumnType.TEXT, false, "its outcome"),
    /** Its amount. */
    RULE_ASSIGN_ROWS_AMOUNT(18207, "amount", TableKind.RULE_ASSIGN_ROWS, ColumnType.MONEY, false, "its amount"),
    /** Row of the table. */
    RULE_ASSIGN_MISSES_ROW(18301, "row", TableKind.RULE_ASSIGN_MISSES, ColumnType.NUMBER, false, "row of the table"),
    /** Name of the rule. */
    RULE_ASSIGN_MISSES_RULE(18302, "rule", TableKind.RULE_ASSIGN_MISSES, ColumnType.TEXT, false, "name of the rule"),
    /** Row in RULE_PREDICATES of the first that fails. */
    RULE_ASSIGN_MISSES_FAILED_IX(18303, "failed_ix", TableKind.RULE_ASSIGN_MISSES, ColumnType.INDEX, false, "row in RULE_PREDICATES of the first that fails"),
    /** Its column. */
    RULE_ASSIGN_MISSES_FAILED_COLUMN(18304, "failed_column", TableKind.RULE_ASSIGN_MISSES, ColumnType.TEXT, false, "its column"),
    /** Name of the rule. */
    RULE_ASSIGN_RULES_RULE(18401, "rule", TableKind.RULE_ASSIGN_RULES, ColumnType.TEXT, false, "name of the rule"),
    /** Rows that have its outcome. */
    RULE_ASSIGN_RULES_NUM_ROWS(18402, "num_rows", TableKind.RULE_ASSIGN_RULES, ColumnType.NUMBER, false, "rows that have its outcome"),
    /** The country; either it or the segment is given. */
    RISK_GRADES_COUNTRY(18501, "country", TableKind.RISK_GRADES, ColumnType.COUNTRY, false, "the country; either it or the segment is given"),
    /** The segment of buyers. */
    RISK_GRADES_SEGMENT(18502, "segment", TableKind.RISK_GRADES, ColumnType.TEXT, false, "the segment of buyers"),
    /** Place of the grade; 1 is best. */
    RISK_GRADES_RANK(18503, "rank", TableKind.RISK_GRADES, ColumnType.NUMBER, true, "place of the grade; 1 is best"),
    /** The grade. */
    RISK_GRADES_GRADE(18504, "grade", TableKind.RISK_GRADES, ColumnType.TEXT, false, "the grade"),
    /** First day on which it holds; absent: since ever. */
    RISK_GRADES_FROM_DAY(18505, "from_day", TableKind.RISK_GRADES, ColumnType.DAY, false, "first day on which it holds; absent: since ever"),
    /** Row in BUYERS. */
    RISK_FLAGS_ROWS_BUYER_IX(18601, "buyer_ix", TableKind.RISK_FLAGS_ROWS, ColumnType.INDEX, false, "row in BUYERS"),
    /** What it is. */
    RISK_FLAGS_ROWS_FLAG(18602, "flag", TableKind.RISK_FLAGS_ROWS, ColumnType.CODE, false, "what it is"),
    /** Rank, days or share that was found; absent of what is in force or absent. */
    RISK_FLAGS_ROWS_VALUE(18603, "value", TableKind.RISK_FLAGS_ROWS, ColumnType.DECIMAL, false, "rank, days or share that was found; absent of what is in force or absent"),
    /** What it was held against. */
    RISK_FLAGS_ROWS_THRESHOLD(18604, "threshold", TableKind.RISK_FLAGS_ROWS, ColumnType.DECIMAL, false, "what it was held against"),
    /** Day of the fact. */
    RISK_FLAGS_ROWS_FACT_DAY(18605, "fact_day", TableKind.RISK_FLAGS_ROWS, ColumnType.DAY, false, "day of the fact"),
    /** Days from it to the day of the question. */
    RISK_FLAGS_ROWS_AGE_DAYS(18606, "age_days", TableKind.RISK_FLAGS_ROWS, ColumnType.NUMBER, false, "days from it to the day of the question"),
    /** The grade as the scale or the row of grades names it. */
    RISK_FLAGS_ROWS_GRADE(18607, "grade", TableKind.RISK_FLAGS_ROWS, ColumnType.TEXT, false, "the grade as the scale or the row of grades names it"),
    /** Row in LIMITS of the decision behind it. */
    RISK_FLAGS_ROWS_LIMIT_IX(18608, "limit_ix", TableKind.RISK_FLAGS_ROWS, ColumnType.INDEX, false, "row in LIMITS of the decision behind it"),
    /** What an invoice delivered after it may be refused for. */
    RISK_FLAGS_ROWS_REASON(18609, "reason", TableKind.RISK_FLAGS_ROWS, ColumnType.CODE, false, "what an invoice delivered after it may be refused for"),
    /** The flag. */
    RISK_FLAGS_KINDS_FLAG(18701, "flag", TableKind.RISK_FLAGS_KINDS, ColumnType.CODE, false, "the flag"),
    /** Buyers that have it. */
    RISK_FLAGS_KINDS_NUM_BUYERS(18702, "num_buyers", TableKind.RISK_FLAGS_KINDS, ColumnType.NUMBER, false, "buyers that have it"),
    /** Day of the question. */
    RISK_FLAGS_TOTALS_AS_OF_DAY(18801, "as_of_day", TableKind.RISK_FLAGS_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Buyers that can be used. */
    RISK_FLAGS_TOTALS_NUM_BUYERS(18802, "num_buyers", TableKind.RISK_FLAGS_TOTALS, ColumnType.NUMBER, false, "buyers that can be used"),
    /** Of these, with a flag. */
    RISK_FLAGS_TOTALS_NUM_FLAGGED(18803, "num_flagged", TableKind.RISK_FLAGS_TOTALS, ColumnType.NUMBER, false, "of these, with a flag"),
    /** Flags. */
    RISK_FLAGS_TOTALS_NUM_FLAGS(18804, "num_flags", TableKind.RISK_FLAGS_TOTALS, ColumnType.NUMBER, false, "flags"),
    /** First value; absent: no bound. */
    GRADE_SCALE_FROM_VALUE(19801, "from_value", TableKind.GRADE_SCALE, ColumnType.NUMBER, false, "first value; absent: no bound"),
    /** Last value; absent: no bound. */
    GRADE_SCALE_UNTIL_VALUE(19802, "until_value", TableKind.GRADE_SCALE, ColumnType.NUMBER, false, "last value; absent: no bound"),
    /** The grade. */
    GRADE_SCALE_GRADE(19803, "grade", TableKind.GRADE_SCALE, ColumnType.TEXT, true, "the grade"),
    /** Place of the grade; 1 is best. */
    GRADE_SCALE_RANK(19804, "rank", TableKind.GRADE_SCALE, ColumnType.NUMBER, false, "place of the grade; 1 is best"),
    /** The value. */
    GRADE_MAP_GRADES_VALUE(19901, "value", TableKind.GRADE_MAP_GRADES, ColumnType.NUMBER, false, "the value"),
    /** Its grade; empty: no row has it. */
    GRADE_MAP_GRADES_GRADE(19902, "grade", TableKind.GRADE_MAP_GRADES, ColumnType.TEXT, false, "its grade; empty: no row has it"),
    /** Place of the grade. */
    GRADE_MAP_GRADES_RANK(19903, "rank", TableKind.GRADE_MAP_GRADES, ColumnType.NUMBER, false, "place of the grade"),
    /** Row of the scale. */
    GRADE_MAP_GRADES_SCALE_IX(19904, "scale_ix", TableKind.GRADE_MAP_GRADES, ColumnType.INDEX, false, "row of the scale"),
    /** Row in BUYERS. */
    LIMIT_USAGE_BUYER_IX(15001, "buyer_ix", TableKind.LIMIT_USAGE, ColumnType.INDEX, false, "row in BUYERS"),
    /** What kind of limit it is. */
    LIMIT_USAGE_LIMIT_BASIS(15002, "limit_basis", TableKind.LIMIT_USAGE, ColumnType.CODE, false, "what kind of limit it is"),
    /** Limit in force on the day. */
    LIMIT_USAGE_LIMIT(15003, "limit", TableKind.LIMIT_USAGE, ColumnType.MONEY, false, "limit in force on the day"),
    /** Open on the day. */
    LIMIT_USAGE_EXPOSURE(15004, "exposure", TableKind.LIMIT_USAGE, ColumnType.MONEY, false, "open on the day"),
    /** Of the limit, what is used: limit less headroom. */
    LIMIT_USAGE_USED(15005, "used", TableKind.LIMIT_USAGE, ColumnType.MONEY, false, "of the limit, what is used: limit less headroom"),
    /** Used divided by limit, rounded down; absent for a limit of 0. */
    LIMIT_USAGE_SHARE_USED(15006, "share_used", TableKind.LIMIT_USAGE, ColumnType.RATIO, false, "used divided by limit, rounded down; absent for a limit of 0"),
    /** Exposure above the limit, at least zero. */
    LIMIT_USAGE_OVER(15007, "over", TableKind.LIMIT_USAGE, ColumnType.MONEY, false, "exposure above the limit, at least zero"),
    /** Greatest exposure on a day of the range. */
    LIMIT_USAGE_PEAK_EXPOSURE(15008, "peak_exposure", TableKind.LIMIT_USAGE, ColumnType.MONEY, false, "greatest exposure on a day of the range"),
    /** First day on which it was that high. */
    LIMIT_USAGE_PEAK_DAY(15009, "peak_day", TableKind.LIMIT_USAGE, ColumnType.DAY, false, "first day on which it was that high"),
    /** Limit less the greatest exposure, at least zero. */
    LIMIT_USAGE_OVERSIZED_BY(15010, "oversized_by", TableKind.LIMIT_USAGE, ColumnType.MONEY, false, "limit less the greatest exposure, at least zero"),
    /** First day of the range from which on nothing was open; absent where something is. */
    LIMIT_USAGE_IDLE_SINCE_DAY(15011, "idle_since_day", TableKind.LIMIT_USAGE, ColumnType.DAY, false, "first day of the range from which on nothing was open; absent where something is"),
    /** Day of the question. */
    LIMIT_USAGE_TOTALS_AS_OF_DAY(15101, "as_of_day", TableKind.LIMIT_USAGE_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** First day of the range. */
    LIMIT_USAGE_TOTALS_FROM_DAY(15102, "from_day", TableKind.LIMIT_USAGE_TOTALS, ColumnType.DAY, false, "first day of the range"),
    /** Rows of LIMIT_USAGE. */
    LIMIT_USAGE_TOTALS_NUM_LIMITS(15103, "num_limits", TableKind.LIMIT_USAGE_TOTALS, ColumnType.NUMBER, false, "rows of LIMIT_USAGE"),
    /** Of these, with nothing open on any day of the range. */
    LIMIT_USAGE_TOTALS_NUM_IDLE(15104, "num_idle", TableKind.LIMIT_USAGE_TOTALS, ColumnType.NUMBER, false, "of these, with nothing open on any day of the range"),
    /** Sum over the rows. */
    LIMIT_USAGE_TOTALS_LIMIT(15105, "limit", TableKind.LIMIT_USAGE_TOTALS, ColumnType.MONEY, false, "sum over the rows"),
    /** Sum over the rows. */
    LIMIT_USAGE_TOTALS_EXPOSURE(15106, "exposure", TableKind.LIMIT_USAGE_TOTALS, ColumnType.MONEY, false, "sum over the rows"),
    /** Sum over the rows. */
    LIMIT_USAGE_TOTALS_USED(15107, "used", TableKind.LIMIT_USAGE_TOTALS, ColumnType.MONEY, false, "sum over the rows"),
    /** Sum over the rows. */
    LIMIT_USAGE_TOTALS_OVER(15108, "over", TableKind.LIMIT_USAGE_TOTALS, ColumnType.MONEY, false, "sum over the rows"),
    /** Sum over the rows. */
    LIMIT_USAGE_TOTALS_OVERSIZED_BY(15109, "oversized_by", TableKind.LIMIT_USAGE_TOTALS, ColumnType.MONEY, false, "sum over the rows"),
    /** Day of the question. */
    EXTENSION_CHECK_TOTALS_AS_OF_DAY(15501, "as_of_day", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Row in INVOICES. */
    EXTENSION_CHECK_TOTALS_INVOICE_IX(15502, "invoice_ix", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.INDEX, false, "row in INVOICES"),
    /** Row in BUYERS. */
    EXTENSION_CHECK_TOTALS_BUYER_IX(15503, "buyer_ix", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Whether it may be. */
    EXTENSION_CHECK_TOTALS_VERDICT(15504, "verdict", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.CODE, false, "whether it may be"),
    /** Why. */
    EXTENSION_CHECK_TOTALS_BECAUSE(15505, "because", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.CODE, false, "why"),
    /** What the invoice would have without consent: P02, P03 or none. */
    EXTENSION_CHECK_TOTALS_REASON(15506, "reason", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.CODE, false, "what the invoice would have without consent: P02, P03 or none"),
    /** The term behind it. */
    EXTENSION_CHECK_TOTALS_TERM(15507, "term", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.CODE, false, "the term behind it"),
    /** How it is reported to the insurer. */
    EXTENSION_CHECK_TOTALS_CATEGORY(15508, "category", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.CODE, false, "how it is reported to the insurer"),
    /** Due date as first agreed, from which the policy counts. */
    EXTENSION_CHECK_TOTALS_DUE_DAY(15509, "due_day", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.DAY, false, "due date as first agreed, from which the policy counts"),
    /** Due date as extended so far; absent: not extended. */
    EXTENSION_CHECK_TOTALS_EXTENDED_DUE_DAY(15510, "extended_due_day", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.DAY, false, "due date as extended so far; absent: not extended"),
    /** Due date that is asked for. */
    EXTENSION_CHECK_TOTALS_NEW_DUE_DAY(15511, "new_due_day", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.DAY, false, "due date that is asked for"),
    /** Last due date that needs no consent; absent: there is no such bound. */
    EXTENSION_CHECK_TOTALS_LAST_DAY(15512, "last_day", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.DAY, false, "last due date that needs no consent; absent: there is no such bound"),
    /** Days by which the new due date is later than that, at least 0. */
    EXTENSION_CHECK_TOTALS_DAYS_OVER(15513, "days_over", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.NUMBER, false, "days by which the new due date is later than that, at least 0"),
    /** Open on the invoice. */
    EXTENSION_CHECK_TOTALS_OPEN(15514, "open", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.MONEY, false, "open on the invoice"),
    /** Covered of it as it is. */
    EXTENSION_CHECK_TOTALS_COVERED_BEFORE(15515, "covered_before", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.MONEY, false, "covered of it as it is"),
    /** Covered of it when it is extended without consent. */
    EXTENSION_CHECK_TOTALS_COVERED_ASKED(15516, "covered_asked", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.MONEY, false, "covered of it when it is extended without consent"),
    /** Covered of it when it is extended with consent. */
    EXTENSION_CHECK_TOTALS_COVERED_CONSENTED(15517, "covered_consented", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.MONEY, false, "covered of it when it is extended with consent"),
    /** Insured of it as it is. */
    EXTENSION_CHECK_TOTALS_INSURED_BEFORE(15518, "insured_before", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.MONEY, false, "insured of it as it is"),
    /** Insured of it when it is extended without consent. */
    EXTENSION_CHECK_TOTALS_INSURED_ASKED(15519, "insured_asked", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.MONEY, false, "insured of it when it is extended without consent"),
    /** Insured of it when it is extended with consent. */
    EXTENSION_CHECK_TOTALS_INSURED_CONSENTED(15520, "insured_consented", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.MONEY, false, "insured of it when it is extended with consent"),
    /** Covered debt of the buyer as it is, less that when it is extended without consent. */
    EXTENSION_CHECK_TOTALS_LOST(15521, "lost", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.MONEY, false, "covered debt of the buyer as it is, less that when it is extended without consent"),
    /** The same with consent. */
    EXTENSION_CHECK_TOTALS_LOST_CONSENTED(15522, "lost_consented", TableKind.EXTENSION_CHECK_TOTALS, ColumnType.MONEY, false, "the same with consent"),
    /** Name. */
    EXTENSION_CHECK_DEADLINES_DEADLINE(15601, "deadline", TableKind.EXTENSION_CHECK_DEADLINES, ColumnType.TEXT, false, "name"),
    /** As it is; absent: none. */
    EXTENSION_CHECK_DEADLINES_BY_DAY_BEFORE(15602, "by_day_before", TableKind.EXTENSION_CHECK_DEADLINES, ColumnType.DAY, false, "as it is; absent: none"),
    /** When the due date is moved; absent: none. */
    EXTENSION_CHECK_DEADLINES_BY_DAY_AFTER(15603, "by_day_after", TableKind.EXTENSION_CHECK_DEADLINES, ColumnType.DAY, false, "when the due date is moved; absent: none"),
    /** How it moves; absent: it does not. */
    EXTENSION_CHECK_DEADLINES_DEADLINE_CHANGE(15604, "deadline_change", TableKind.EXTENSION_CHECK_DEADLINES, ColumnType.CODE, false, "how it moves; absent: it does not"),
    /** Day on which it is to be paid. */
    PLAN_INSTALMENTS_DUE_DAY(15701, "due_day", TableKind.PLAN_INSTALMENTS, ColumnType.DAY, true, "day on which it is to be paid"),
    /** Amount above zero, in policy currency. */
    PLAN_INSTALMENTS_AMOUNT(15702, "amount", TableKind.PLAN_INSTALMENTS, ColumnType.MONEY, true, "amount above zero, in policy currency"),
    /** Day on which it is to be paid. */
    PLAN_CHECK_INSTALMENTS_DUE_DAY(15801, "due_day", TableKind.PLAN_CHECK_INSTALMENTS, ColumnType.DAY, false, "day on which it is to be paid"),
    /** Its amount. */
    PLAN_CHECK_INSTALMENTS_AMOUNT(15802, "amount", TableKind.PLAN_CHECK_INSTALMENTS, ColumnType.MONEY, false, "its amount"),
    /** Whether it may be agreed. */
    PLAN_CHECK_INSTALMENTS_VERDICT(15803, "verdict", TableKind.PLAN_CHECK_INSTALMENTS, ColumnType.CODE, false, "whether it may be agreed"),
    /** Why. */
    PLAN_CHECK_INSTALMENTS_BECAUSE(15804, "because", TableKind.PLAN_CHECK_INSTALMENTS, ColumnType.CODE, false, "why"),
    /** Invoices that it pays. */
    PLAN_CHECK_INSTALMENTS_NUM_INVOICES(15805, "num_invoices", TableKind.PLAN_CHECK_INSTALMENTS, ColumnType.NUMBER, false, "invoices that it pays"),
    /** Of the amount, what pays invoices later than they may be paid without consent. */
    PLAN_CHECK_INSTALMENTS_BEYOND(15806, "beyond", TableKind.PLAN_CHECK_INSTALMENTS, ColumnType.MONEY, false, "of the amount, what pays invoices later than they may be paid without consent"),
    /** Of the amount, what pays no debt. */
    PLAN_CHECK_INSTALMENTS_OVER(15807, "over", TableKind.PLAN_CHECK_INSTALMENTS, ColumnType.MONEY, false, "of the amount, what pays no debt"),
    /** Last day on which it would need no consent; absent: there is no such bound, or none. */
    PLAN_CHECK_INSTALMENTS_LAST_DAY(15808, "last_day", TableKind.PLAN_CHECK_INSTALMENTS, ColumnType.DAY, false, "last day on which it would need no consent; absent: there is no such bound, or none"),
    /** Row of the question. */
    PLAN_CHECK_PARTS_INSTALMENT_IX(15901, "instalment_ix", TableKind.PLAN_CHECK_PARTS, ColumnType.INDEX, false, "row of the question"),
    /** Row in INVOICES. */
    PLAN_CHECK_PARTS_INVOICE_IX(15902, "invoice_ix", TableKind.PLAN_CHECK_PARTS, ColumnType.INDEX, false, "row in INVOICES"),
    /** Paid of it, in policy currency. */
    PLAN_CHECK_PARTS_AMOUNT(15903, "amount", TableKind.PLAN_CHECK_PARTS, ColumnType.MONEY, false, "paid of it, in policy currency"),
    /** Last day to which the invoice may be extended without consent; absent: there is no such bound, or none. */
    PLAN_CHECK_PARTS_LAST_DAY(15904, "last_day", TableKind.PLAN_CHECK_PARTS, ColumnType.DAY, false, "last day to which the invoice may be extended without consent; absent: there is no such bound, or none"),
    /** The instalment is later than that. */
    PLAN_CHECK_PARTS_NEEDS_CONSENT(15905, "needs_consent", TableKind.PLAN_CHECK_PARTS, ColumnType.FLAG, false, "the instalment is later than that"),
    /** Day of the question, on which it would be agreed. */
    PLAN_CHECK_TOTALS_AS_OF_DAY(16001, "as_of_day", TableKind.PLAN_CHECK_TOTALS, ColumnType.DAY, false, "day of the question, on which it would be agreed"),
    /** Row in BUYERS. */
    PLAN_CHECK_TOTALS_BUYER_IX(16002, "buyer_ix", TableKind.PLAN_CHECK_TOTALS, ColumnType.INDEX, false, "row in BUYERS"),
    /** Whether it may be agreed. */
    PLAN_CHECK_TOTALS_VERDICT(16003, "verdict", TableKind.PLAN_CHECK_TOTALS, ColumnType.CODE, false, "whether it may be agreed"),
    /** Why. */
    PLAN_CHECK_TOTALS_BECAUSE(16004, "because", TableKind.PLAN_CHECK_TOTALS, ColumnType.CODE, false, "why"),
    /** What the invoices would have without consent: P03 or none. */
    PLAN_CHECK_TOTALS_REASON(16005, "reason", TableKind.PLAN_CHECK_TOTALS, ColumnType.CODE, false, "what the invoices would have without consent: P03 or none"),
    /** How it is reported to the insurer. */
    PLAN_CHECK_TOTALS_CATEGORY(16006, "category", TableKind.PLAN_CHECK_TOTALS, ColumnType.CODE, false, "how it is reported to the insurer"),
    /** Instalments. */
    PLAN_CHECK_TOTALS_NUM_INSTALMENTS(16007, "num_instalments", TableKind.PLAN_CHECK_TOTALS, ColumnType.NUMBER, false, "instalments"),
    /** Instalments that need consent. */
    PLAN_CHECK_TOTALS_NUM_BREACHING(16008, "num_breaching", TableKind.PLAN_CHECK_TOTALS, ColumnType.NUMBER, false, "instalments that need consent"),
    /** Row of the first of them by day. */
    PLAN_CHECK_TOTALS_FIRST_BREACH_IX(16009, "first_breach_ix", TableKind.PLAN_CHECK_TOTALS, ColumnType.INDEX, false, "row of the first of them by day"),
    /** Its day. */
    PLAN_CHECK_TOTALS_FIRST_BREACH_DAY(16010, "first_breach_day", TableKind.PLAN_CHECK_TOTALS, ColumnType.DAY, false, "its day"),
    /** Invoices that the plan pays. */
    PLAN_CHECK_TOTALS_NUM_INVOICES(16011, "num_invoices", TableKind.PLAN_CHECK_TOTALS, ColumnType.NUMBER, false, "invoices that the plan pays"),
    /** Open on the invoices of the buyer. */
    PLAN_CHECK_TOTALS_OPEN(16012, "open", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "open on the invoices of the buyer"),
    /** Of this, what the plan pays. */
    PLAN_CHECK_TOTALS_PLANNED(16013, "planned", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "of this, what the plan pays"),
    /** Of this, what it does not. */
    PLAN_CHECK_TOTALS_LEFT(16014, "left", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "of this, what it does not"),
    /** Of the instalments, what pays no debt. */
    PLAN_CHECK_TOTALS_OVER(16015, "over", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "of the instalments, what pays no debt"),
    /** Day of the last instalment. */
    PLAN_CHECK_TOTALS_LAST_DAY(16016, "last_day", TableKind.PLAN_CHECK_TOTALS, ColumnType.DAY, false, "day of the last instalment"),
    /** Covered debt of the buyer as it is. */
    PLAN_CHECK_TOTALS_COVERED_BEFORE(16017, "covered_before", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "covered debt of the buyer as it is"),
    /** Covered debt of the buyer with the plan, without consent. */
    PLAN_CHECK_TOTALS_COVERED_ASKED(16018, "covered_asked", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "covered debt of the buyer with the plan, without consent"),
    /** Covered debt of the buyer with the plan and consent. */
    PLAN_CHECK_TOTALS_COVERED_CONSENTED(16019, "covered_consented", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "covered debt of the buyer with the plan and consent"),
    /** Insured debt of the buyer as it is. */
    PLAN_CHECK_TOTALS_INSURED_BEFORE(16020, "insured_before", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "insured debt of the buyer as it is"),
    /** Insured debt of the buyer with the plan, without consent. */
    PLAN_CHECK_TOTALS_INSURED_ASKED(16021, "insured_asked", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "insured debt of the buyer with the plan, without consent"),
    /** Insured debt of the buyer with the plan and consent. */
    PLAN_CHECK_TOTALS_INSURED_CONSENTED(16022, "insured_consented", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "insured debt of the buyer with the plan and consent"),
    /** Covered before less covered asked. */
    PLAN_CHECK_TOTALS_LOST(16023, "lost", TableKind.PLAN_CHECK_TOTALS, ColumnType.MONEY, false, "covered before less covered asked"),
    /** Stop day of the buyer as it is. */
    PLAN_CHECK_TOTALS_STOP_DAY_BEFORE(16024, "stop_day_before", TableKind.PLAN_CHECK_TOTALS, ColumnType.DAY, false, "stop day of the buyer as it is"),
    /** Stop day of the buyer with the plan. */
    PLAN_CHECK_TOTALS_STOP_DAY_AFTER(16025, "stop_day_after", TableKind.PLAN_CHECK_TOTALS, ColumnType.DAY, false, "stop day of the buyer with the plan"),
    /** What happens. */
    LIMIT_EXPIRING_EXPIRY(16101, "expiry", TableKind.LIMIT_EXPIRING, ColumnType.CODE, false, "what happens"),
    /** Row in BUYERS. */
    LIMIT_EXPIRING_BUYER_IX(16102, "buyer_ix", TableKind.LIMIT_EXPIRING, ColumnType.INDEX, false, "row in BUYERS"),
    /** Row in LIMITS. */
    LIMIT_EXPIRING_LIMIT_IX(16103, "limit_ix", TableKind.LIMIT_EXPIRING, ColumnType.INDEX, false, "row in LIMITS"),
    /** Last day on which the limit works, or to ask again; of a block: the first day without it. */
    LIMIT_EXPIRING_BY_DAY(16104, "by_day", TableKind.LIMIT_EXPIRING, ColumnType.DAY, false, "last day on which the limit works, or to ask again; of a block: the first day without it"),
    /** Days until then. */
    LIMIT_EXPIRING_DAYS_LEFT(16105, "days_left", TableKind.LIMIT_EXPIRING, ColumnType.NUMBER, false, "days until then"),
    /** Last day to ask: lead days before. */
    LIMIT_EXPIRING_ASK_BY_DAY(16106, "ask_by_day", TableKind.LIMIT_EXPIRING, ColumnType.DAY, false, "last day to ask: lead days before"),
    /** That day is past. */
    LIMIT_EXPIRING_IS_LATE(16107, "is_late", TableKind.LIMIT_EXPIRING, ColumnType.FLAG, false, "that day is past"),
    /** Amount of the row; absent in another currency than the policy's. */
    LIMIT_EXPIRING_AMOUNT(16108, "amount", TableKind.LIMIT_EXPIRING, ColumnType.MONEY, false, "amount of the row; absent in another currency than the policy's"),
    /** Amount that was asked for, likewise; absent where it is not given. */
    LIMIT_EXPIRING_REQUESTED_AMOUNT(16109, "requested_amount", TableKind.LIMIT_EXPIRING, ColumnType.MONEY, false, "amount that was asked for, likewise; absent where it is not given"),
    /** Limit in force on the buyer on the day of the question; absent: none. */
    LIMIT_EXPIRING_LIMIT(16110, "limit", TableKind.LIMIT_EXPIRING, ColumnType.MONEY, false, "limit in force on the buyer on the day of the question; absent: none"),
    /** Open debt of the buyer on the day of the question. */
    LIMIT_EXPIRING_EXPOSURE(16111, "exposure", TableKind.LIMIT_EXPIRING, ColumnType.MONEY, false, "open debt of the buyer on the day of the question"),
    /** Of the limit in force, what is used. */
    LIMIT_EXPIRING_USED(16112, "used", TableKind.LIMIT_EXPIRING, ColumnType.MONEY, false, "of the limit in force, what is used"),
    /** Greatest open debt on a day of the range. */
    LIMIT_EXPIRING_PEAK_EXPOSURE(16113, "peak_exposure", TableKind.LIMIT_EXPIRING, ColumnType.MONEY, false, "greatest open debt on a day of the range"),
    /** First day on which it was that high. */
    LIMIT_EXPIRING_PEAK_DAY(16114, "peak_day", TableKind.LIMIT_EXPIRING, ColumnType.DAY, false, "first day on which it was that high"),
    /** Of a limit that ends: covered debt of the buyer on the first day without it, if it did not end. */
    LIMIT_EXPIRING_COVERED_WITH(16115, "covered_with", TableKind.LIMIT_EXPIRING, ColumnType.MONEY, false, "of a limit that ends: covered debt of the buyer on the first day without it, if it did not end"),
    /** Covered debt on that day as it is. */
    LIMIT_EXPIRING_COVERED_WITHOUT(16116, "covered_without", TableKind.LIMIT_EXPIRING, ColumnType.MONEY, false, "covered debt on that day as it is"),
    /** The former less the latter. */
    LIMIT_EXPIRING_LOST(16117, "lost", TableKind.LIMIT_EXPIRING, ColumnType.MONEY, false, "the former less the latter"),
    /** Amount to ask for: the greater of exposure and peak. */
    LIMIT_EXPIRING_SUGGESTED_AMOUNT(16118, "suggested_amount", TableKind.LIMIT_EXPIRING, ColumnType.MONEY, false, "amount to ask for: the greater of exposure and peak"),
    /** Day of the question. */
    LIMIT_EXPIRING_TOTALS_AS_OF_DAY(16201, "as_of_day", TableKind.LIMIT_EXPIRING_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Last day that is looked at. */
    LIMIT_EXPIRING_TOTALS_UNTIL_DAY(16202, "until_day", TableKind.LIMIT_EXPIRING_TOTALS, ColumnType.DAY, false, "last day that is looked at"),
    /** Limits that end. */
    LIMIT_EXPIRING_TOTALS_NUM_ENDING(16203, "num_ending", TableKind.LIMIT_EXPIRING_TOTALS, ColumnType.NUMBER, false, "limits that end"),
    /** Limits to be asked for again. */
    LIMIT_EXPIRING_TOTALS_NUM_AGAIN(16204, "num_again", TableKind.LIMIT_EXPIRING_TOTALS, ColumnType.NUMBER, false, "limits to be asked for again"),
    /** Blocks that end. */
    LIMIT_EXPIRING_TOTALS_NUM_BLOCKED(16205, "num_blocked", TableKind.LIMIT_EXPIRING_TOTALS, ColumnType.NUMBER, false, "blocks that end"),
    /** Rows whose last day to ask is past. */
    LIMIT_EXPIRING_TOTALS_NUM_LATE(16206, "num_late", TableKind.LIMIT_EXPIRING_TOTALS, ColumnType.NUMBER, false, "rows whose last day to ask is past"),
    /** Sum over the rows. */
    LIMIT_EXPIRING_TOTALS_LOST(16207, "lost", TableKind.LIMIT_EXPIRING_TOTALS, ColumnType.MONEY, false, "sum over the rows"),
    /** Row in BUYERS; absent where the buyer of the new list is not in the book. */
    LIMITS_DIFF_BUYER_IX(15201, "buyer_ix", TableKind.LIMITS_DIFF, ColumnType.INDEX, false, "row in BUYERS; absent where the buyer of the new list is not in the book"),
    /** Kind of the limit, of the new list where it stands there. */
    LIMITS_DIFF_LIMIT_KIND(15202, "limit_kind", TableKind.LIMITS_DIFF, ColumnType.CODE, false, "kind of the limit, of the new list where it stands there"),
    /** What became of it. */
    LIMITS_DIFF_DIFFERENCE(15203, "difference", TableKind.LIMITS_DIFF, ColumnType.CODE, false, "what became of it"),
    /** Row in LIMITS of the book. */
    LIMITS_DIFF_OLD_IX(15204, "old_ix", TableKind.LIMITS_DIFF, ColumnType.INDEX, false, "row in LIMITS of the book"),
    /** Row of the new list. */
    LIMITS_DIFF_NEW_IX(15205, "new_ix", TableKind.LIMITS_DIFF, ColumnType.INDEX, false, "row of the new list"),
    /** Limit on the old list; 0 where it is refused, withdrawn or ended; absent where there is none or it is in another currency than the policy. */
    LIMITS_DIFF_OLD_AMOUNT(15206, "old_amount", TableKind.LIMITS_DIFF, ColumnType.MONEY, false, "limit on the old list; 0 where it is refused, withdrawn or ended; absent where there is none or it is in another currency than the policy"),
    /** Limit on the new list, likewise. */
    LIMITS_DIFF_NEW_AMOUNT(15207, "new_amount", TableKind.LIMITS_DIFF, ColumnType.MONEY, false, "limit on the new list, likewise"),
    /** New amount less old amount; absent where one of them is. */
    LIMITS_DIFF_CHANGE(15208, "change", TableKind.LIMITS_DIFF, ColumnType.MONEY, false, "new amount less old amount; absent where one of them is"),
    /** Currency of the old one. */
    LIMITS_DIFF_OLD_CURRENCY(15209, "old_currency", TableKind.LIMITS_DIFF, ColumnType.CURRENCY, false, "currency of the old one"),
    /** Currency of the new one. */
    LIMITS_DIFF_NEW_CURRENCY(15210, "new_currency", TableKind.LIMITS_DIFF, ColumnType.CURRENCY, false, "currency of the new one"),
    /** Day on which the new one was notified. */
    LIMITS_DIFF_NOTICE_DAY(15211, "notice_day", TableKind.LIMITS_DIFF, ColumnType.DAY, false, "day on which the new one was notified"),
    /** First day on which the new one works, by the terms of the policy. */
    LIMITS_DIFF_EFFECTIVE_DAY(15212, "effective_day", TableKind.LIMITS_DIFF, ColumnType.DAY, false, "first day on which the new one works, by the terms of the policy"),
    /** First day on which the new one no longer works; absent: none. */
    LIMITS_DIFF_UNTIL_DAY(15213, "until_day", TableKind.LIMITS_DIFF, ColumnType.DAY, false, "first day on which the new one no longer works; absent: none"),
    /** The grade of the buyer is another. */
    LIMITS_DIFF_IS_REGRADED(15214, "is_regraded", TableKind.LIMITS_DIFF, ColumnType.FLAG, false, "the grade of the buyer is another"),
    /** Grade before. */
    LIMITS_DIFF_OLD_GRADE(15215, "old_grade", TableKind.LIMITS_DIFF, ColumnType.NUMBER, false, "grade before"),
    /** Grade on the new list. */
    LIMITS_DIFF_NEW_GRADE(15216, "new_grade", TableKind.LIMITS_DIFF, ColumnType.NUMBER, false, "grade on the new list"),
    /** The new limit is in another currency than the policy. */
    LIMITS_DIFF_IS_WRONG_CURRENCY(15217, "is_wrong_currency", TableKind.LIMITS_DIFF, ColumnType.FLAG, false, "the new limit is in another currency than the policy"),
    /** The new limit is lower than what needs no decision. */
    LIMITS_DIFF_IS_BELOW_DISCRETIONARY(15218, "is_below_discretionary", TableKind.LIMITS_DIFF, ColumnType.FLAG, false, "the new limit is lower than what needs no decision"),
    /** What would stand without any decision; absent: nothing. */
    LIMITS_DIFF_DISCRETIONARY_AMOUNT(15219, "discretionary_amount", TableKind.LIMITS_DIFF, ColumnType.MONEY, false, "what would stand without any decision; absent: nothing"),
    /** The percentage of the limit is another. */
    LIMITS_DIFF_HAS_OTHER_PERCENTAGE(15220, "has_other_percentage", TableKind.LIMITS_DIFF, ColumnType.FLAG, false, "the percentage of the limit is another"),
    /** Its end, payment terms, extension, condition or freedom from cancellation is another. */
    LIMITS_DIFF_HAS_OTHER_TERMS(15221, "has_other_terms", TableKind.LIMITS_DIFF, ColumnType.FLAG, false, "its end, payment terms, extension, condition or freedom from cancellation is another"),
    /** Covered debt of the buyer on the day, by the old list. */
    LIMITS_DIFF_COVERED_BEFORE(15222, "covered_before", TableKind.LIMITS_DIFF, ColumnType.MONEY, false, "covered debt of the buyer on the day, by the old list"),
    /** Covered debt of the buyer on the day, by the new list. */
    LIMITS_DIFF_COVERED_AFTER(15223, "covered_after", TableKind.LIMITS_DIFF, ColumnType.MONEY, false, "covered debt of the buyer on the day, by the new list"),
    /** The latter less the former; absent where one of them is. */
    LIMITS_DIFF_COVERED_CHANGE(15224, "covered_change", TableKind.LIMITS_DIFF, ColumnType.MONEY, false, "the latter less the former; absent where one of them is"),
    /** Open debt of the buyer on the day. */
    LIMITS_DIFF_EXPOSURE(15225, "exposure", TableKind.LIMITS_DIFF, ColumnType.MONEY, false, "open debt of the buyer on the day"),
    /** The kind. */
    LIMITS_DIFF_KINDS_DIFFERENCE(15301, "difference", TableKind.LIMITS_DIFF_KINDS, ColumnType.CODE, false, "the kind"),
    /** Limits of that kind. */
    LIMITS_DIFF_KINDS_NUM_LIMITS(15302, "num_limits", TableKind.LIMITS_DIFF_KINDS, ColumnType.NUMBER, false, "limits of that kind"),
    /** Sum of the changes of their amounts. */
    LIMITS_DIFF_KINDS_CHANGE(15303, "change", TableKind.LIMITS_DIFF_KINDS, ColumnType.MONEY, false, "sum of the changes of their amounts"),
    /** Sum of the changes of covered debt of their buyers, each once. */
    LIMITS_DIFF_KINDS_COVERED_CHANGE(15304, "covered_change", TableKind.LIMITS_DIFF_KINDS, ColumnType.MONEY, false, "sum of the changes of covered debt of their buyers, each once"),
    /** Day of the question. */
    LIMITS_DIFF_TOTALS_AS_OF_DAY(15401, "as_of_day", TableKind.LIMITS_DIFF_TOTALS, ColumnType.DAY, false, "day of the question"),
    /** Limits on the old list. */
    LIMITS_DIFF_TOTALS_NUM_OLD(15402, "num_old", TableKind.LIMITS_DIFF_TOTALS, ColumnType.NUMBER, false, "limits on the old list"),
    /** Limits on the new list. */
    LIMITS_DIFF_TOTALS_NUM_NEW(15403, "num_new", TableKind.LIMITS_DIFF_TOTALS, ColumnType.NUMBER, false, "limits on the new list"),
    /** Rows of LIMITS_DIFF that are not unchanged. */
    LIMITS_DIFF_TOTALS_NUM_CHANGED(15404, "num_changed", TableKind.LIMITS_DIFF_TOTALS, ColumnType.NUMBER, false, "rows of LIMITS_DIFF that are not unchanged"),
    /** Sum over the rows. */
    LIMITS_DIFF_TOTALS_OLD_AMOUNT(15405, "old_amount", TableKind.LIMITS_DIFF_TOTALS, ColumnType.MONEY, false, "sum over the rows"),
    /** Sum over the rows. */
    LIMITS_DIFF_TOTALS_NEW_AMOUNT(15406, "new_amount", TableKind.LIMITS_DIFF_TOTALS, ColumnType.MONEY, false, "sum over the rows"),
    /** Covered debt of the book by the old list. */
    LIMITS_DIFF_TOTALS_COVERED_BEFORE(15407, "covered_before", TableKind.LIMITS_DIFF_TOTALS, ColumnType.MONEY, false, "covered debt of the book by the old list"),
    /** Covered debt of the book by the new list. */
    LIMITS_DIFF_TOTALS_COVERED_AFTER(15408, "covered_after", TableKind.LIMITS_DIFF_TOTALS, ColumnType.MONEY, false, "covered debt of the book by the new list"),
    /** The latter less the former. */
    LIMITS_DIFF_TOTALS_COVERED_CHANGE(15409, "covered_change", TableKind.LIMITS_DIFF_TOTALS, ColumnType.MONEY, false, "the latter less the former"),
    /** The same of insured debt. */
    LIMITS_DIFF_TOTALS_INSURED_CHANGE(15410, "insured_change", TableKind.LIMITS_DIFF_TOTALS, ColumnType.MONEY, false, "the same of insured debt"),
    /** Identifier of the buyer. */
    LIMIT_NEEDS_BUYER(16301, "buyer", TableKind.LIMIT_NEEDS, ColumnType.TEXT, false, "identifier of the buyer"),
    /** Row of the buyer in BUYERS. */
    LIMIT_NEEDS_BUYER_IX(16302, "buyer_ix", TableKind.LIMIT_NEEDS, ColumnType.INDEX, false, "row of the buyer in BUYERS"),
    /** What is asked for; absent: update where there is a limit, else order. */
    LIMIT_NEEDS_ACTION(16303, "action", TableKind.LIMIT_NEEDS, ColumnType.CODE, false, "what is asked for; absent: update where there is a limit, else order"),
    /** Kind of limit; absent: named. */
    LIMIT_NEEDS_KIND(16304, "kind", TableKind.LIMIT_NEEDS, ColumnType.CODE, false, "kind of limit; absent: named"),
    /** Sales on the day of the question that are planned beside orders, in policy currency. */
    LIMIT_NEEDS_PLANNED(16305, "planned", TableKind.LIMIT_NEEDS, ColumnType.MONEY, false, "sales on the day of the question that are planned beside orders, in policy currency"),
    /** Payment terms of the planned sales, in days; absent: 30. */
    LIMIT_NEEDS_PAYMENT_TERMS_DAYS(16306, "payment_terms_days", TableKind.LIMIT_NEEDS, ColumnType.NUMBER, false, "payment terms of the planned sales, in days; absent: 30"),
    /** Amount to ask for, in policy currency; absent: the smallest that covers. */
    LIMIT_NEEDS_AMOUNT(16307, "amount", TableKind.LIMIT_NEEDS, ColumnType.MONEY, false, "amount to ask for, in policy currency; absent: the smallest that covers"),
    /** First day; absent: the day of the question. */
    LIMIT_NEEDS_FROM_DAY(16308, "from_day", TableKind.LIMIT_NEEDS, ColumnType.DAY, false, "first day; absent: the day of the question"),
    /** First day on which it is no longer needed. */
    LIMIT_NEEDS_UNTIL_DAY(16309, "until_day", TableKind.LIMIT_NEEDS, ColumnType.DAY, false, "first day on which it is no longer needed"),
    /** What the insurer is told. */
    LIMIT_NEEDS_REASON(16310, "reason", TableKind.LIMIT_NEEDS, ColumnType.TEXT, false, "what the insurer is told"),
    /** Row in BUYERS. */
    LIMIT_REQUEST_BUYER_IX(16401, "buyer_ix", TableKind.LIMIT_REQUEST, ColumnType.INDEX, false, "row in BUYERS"),
    /** Number of the firm; empty: not given. */
    LIMIT_REQUEST_LEGAL_ID(16402, "legal_id", TableKind.LIMIT_REQUEST, ColumnType.TEXT, false, "number of the firm; empty: not given"),
    /** What that number is. */
    LIMIT_REQUEST_LEGAL_ID_KIND(16403, "legal_id_kind", TableKind.LIMIT_REQUEST, ColumnType.CODE, false, "what that number is"),
    /** Country of the buyer. */
    LIMIT_REQUEST_COUNTRY(16404, "country", TableKind.LIMIT_REQUEST, ColumnType.COUNTRY, false, "country of the buyer"),
    /** What is asked for. */
    LIMIT_REQUEST_ACTION(16405, "action", TableKind.LIMIT_REQUEST, ColumnType.CODE, false, "what is asked for"),
    /** Kind of limit. */
    LIMIT_REQUEST_KIND(16406, "kind", TableKind.LIMIT_REQUEST, ColumnType.CODE, false, "kind of limit"),
    /** Whether to send it. */
    LIMIT_REQUEST_ADVICE(16407, "advice", TableKind.LIMIT_REQUEST, ColumnType.CODE, false, "whether to send it"),
    /** Amount that is asked for; absent where none is needed or none covers. */
    LIMIT_REQUEST_AMOUNT(16408, "amount", TableKind.LIMIT_REQUEST, ColumnType.MONEY, false, "amount that is asked for; absent where none is needed or none covers"),
    /** Smallest limit under which no larger one would cover more. */
    LIMIT_REQUEST_SMALLEST_LIMIT(16409, "smallest_limit", TableKind.LIMIT_REQUEST, ColumnType.MONEY, false, "smallest limit under which no larger one would cover more"),
    /** Currency of the amount. */
    LIMIT_REQUEST_CURRENCY(16410, "currency", TableKind.LIMIT_REQUEST, ColumnType.CURRENCY, false, "currency of the amount"),
    /** First day. */
    LIMIT_REQUEST_FROM_DAY(16411, "from_day", TableKind.LIMIT_REQUEST, ColumnType.DAY, false, "first day"),
    /** First day on which it is no longer needed; absent: none. */
    LIMIT_REQUEST_UNTIL_DAY(16412, "until_day", TableKind.LIMIT_REQUEST, ColumnType.DAY, false, "first day on which it is no longer needed; absent: none"),
    /** Longest payment terms of what is to be covered, in days; absent: nothing is open. */
    LIMIT_REQUEST_PAYMENT_TERMS_DAYS(16413, "payment_terms_days", TableKind.LIMIT_REQUEST, ColumnType.NUMBER, false, "longest payment terms of what is to be covered, in days; absent: nothing is open"),
    /** What the insurer is told. */
    LIMIT_REQUEST_REASON(16414, "reason", TableKind.LIMIT_REQUEST, ColumnType.TEXT, false, "what the insurer is told"),
    /** Limit in force on the day; absent: none. */
    LIMIT_REQUEST_LIMIT(16415, "limit", TableKind.LIMIT_REQUEST, ColumnType.MONEY, false, "limit in force on the day; absent: none"),
    /** What kind of limit that is. */
    LIMIT_REQUEST_LIMIT_BASIS(16416, "limit_basis", TableKind.LIMIT_REQUEST, ColumnType.CODE, false, "what kind of limit that is"),
    /** Open debt with the orders and planned sales, on the day that it is needed. */
    LIMIT_REQUEST_EXPOSURE(16417, "exposure", TableKind.LIMIT_REQUEST, ColumnType.MONEY, false, "open debt with the orders and planned sales, on the day that it is needed"),
    /** Covered of it as it is. */
    LIMIT_REQUEST_COVERED(16418, "covered", TableKind.LIMIT_REQUEST, ColumnType.MONEY, false, "covered of it as it is"),
    /** Covered of it under the amount that is asked for. */
    LIMIT_REQUEST_COVERED_THEN(16419, "covered_then", TableKind.LIMIT_REQUEST, ColumnType.MONEY, false, "covered of it under the amount that is asked for"),
    /** What stands or would stand without any decision; absent: nothing. */
    LIMIT_REQUEST_DISCRETIONARY_AMOUNT(16420, "discretionary_amount", TableKind.LIMIT_REQUEST, ColumnType.MONEY, false, "what stands or would stand without any decision; absent: nothing"),
    /** First day on which a refusal or withdrawal no longer blocks; absent: none does, or for ever. */
    LIMIT_REQUEST_BLOCKED_UNTIL_DAY(16421, "blocked_until_day", TableKind.LIMIT_REQUEST, ColumnType.DAY, false, "first day on which a refusal or withdrawal no longer blocks; absent: none does, or for ever");

    private final int number;
    private final String documentName;
    private final TableKind table;
    private final ColumnType type;
    private final boolean isRequired;
    private final String text;

    Column(int number, String documentName, TableKind table, ColumnType type, boolean isRequired, String text) {
        this.number = number;
        this.documentName = documentName;
        this.table = table;
        this.type = type;
        this.isRequired = isRequired;
        this.text = text;
    }

    /** The number in the registry. */
    public int number() {
        return number;
    }

    /** The name as documents write it. */
    public String documentName() {
        return documentName;
    }

    /** The table it is a column of. */
    public TableKind table() {
        return table;
    }

    /** The type of its values. */
    public ColumnType type() {
        return type;
    }

    /** Whether facts without the column are refused. */
    public boolean isRequired() {
        return isRequired;
    }

    /** One line of English. */
    public String text() {
        return text;
    }

    /** The constant with that number; IllegalArgumentException when there is none. */
    public static Column of(int number) {
        for (Column constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Column has the number " + number);
    }
}
