// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Every table that crosses the boundary. */
public enum TableKind {
    /** None. */
    UNSET(0, "unset", false, "none"),
    /** A buyer. */
    BUYERS(1, "buyers", false, "a buyer"),
    /** A decision of the insurer on the limit of a buyer. */
    LIMITS(2, "limits", false, "a decision of the insurer on the limit of a buyer"),
    /** An invoice or credit note. */
    INVOICES(3, "invoices", false, "an invoice or credit note"),
    /** A payment by a buyer. */
    RECEIPTS(4, "receipts", false, "a payment by a buyer"),
    /** Something that happened to a buyer or an invoice. */
    EVENTS(5, "events", false, "something that happened to a buyer or an invoice"),
    /** An exchange rate: from_currency * numerator / denominator = to_currency, in major units. */
    RATES(6, "rates", false, "an exchange rate: from_currency * numerator / denominator = to_currency, in major units"),
    /** What a policy year has used up before this claim. */
    COUNTERS(7, "counters", false, "what a policy year has used up before this claim"),
    /** A day on which no business is done beside Saturday and Sunday. */
    HOLIDAYS(8, "holidays", false, "a day on which no business is done beside Saturday and Sunday"),
    /** An answer to a condition that the policy may require. */
    CONDITIONS(9, "conditions", false, "an answer to a condition that the policy may require"),
    /** Something that reduces the debt beside payments and credit notes. */
    DEDUCTIONS(10, "deductions", false, "something that reduces the debt beside payments and credit notes"),
    /** Money that came in after the indemnity was computed. */
    RECOVERIES(17, "recoveries", false, "money that came in after the indemnity was computed"),
    /** A row of facts that was not used. */
    PROBLEMS(20, "problems", true, "a row of facts that was not used"),
    /** The cover of one invoice, in the order of INVOICES, in policy currency. */
    COVER_INVOICES(30, "cover_invoices", true, "the cover of one invoice, in the order of INVOICES, in policy currency"),
    /** The cover of one buyer, in the order of BUYERS, in policy currency. */
    COVER_BUYERS(31, "cover_buyers", true, "the cover of one buyer, in the order of BUYERS, in policy currency"),
    /** A part of one invoice; the parts of an invoice add up to its gross amount. */
    COVER_PARTS(32, "cover_parts", true, "a part of one invoice; the parts of an invoice add up to its gross amount"),
    /** The total of one reason over the book. */
    COVER_REASONS(33, "cover_reasons", true, "the total of one reason over the book"),
    /** The book in one row, in policy currency. */
    COVER_TOTALS(34, "cover_totals", true, "the book in one row, in policy currency"),
    /** A deadline of the policy on one invoice, in the order of INVOICES, then of the policy. */
    COVER_DEADLINES(35, "cover_deadlines", true, "a deadline of the policy on one invoice, in the order of INVOICES, then of the policy"),
    /** An invoice in the loss sheet of a claim, in policy currency. */
    CLAIM_SHEET(40, "claim_sheet", true, "an invoice in the loss sheet of a claim, in policy currency"),
    /** A rung of the ladder from gross debt to payment. */
    CLAIM_LADDER(41, "claim_ladder", true, "a rung of the ladder from gross debt to payment"),
    /** The claim in one row, in policy currency. */
    CLAIM_TOTALS(42, "claim_totals", true, "the claim in one row, in policy currency"),
    /** A term that the claim took by default. */
    CLAIM_DEFAULTS(43, "claim_defaults", true, "a term that the claim took by default"),
    /** A first loss of the policy and what the claim took of it. */
    CLAIM_FIRST_LOSSES(44, "claim_first_losses", true, "a first loss of the policy and what the claim took of it"),
    /** A payment of the insurer, by day; the payments add up to the greater of indemnity and what was paid before. */
    CLAIM_PAYMENTS(45, "claim_payments", true, "a payment of the insurer, by day; the payments add up to the greater of indemnity and what was paid before"),
    /** A cause of loss that was looked at. */
    CLAIM_CAUSES(46, "claim_causes", true, "a cause of loss that was looked at"),
    /** A term of a policy as it is in force. */
    POLICY_TERMS(50, "policy_terms", true, "a term of a policy as it is in force"),
    /** A step of a policy's plan, in order. */
    POLICY_PLAN(51, "policy_plan", true, "a step of a policy's plan, in order"),
    /** The policy that governs an invoice, in the order of INVOICES. */
    GOVERNED(56, "governed", true, "the policy that governs an invoice, in the order of INVOICES"),
    /** A fact that is missing or pending, on which cover may turn. */
    UNKNOWNS(57, "unknowns", true, "a fact that is missing or pending, on which cover may turn"),
    /** The cover of one invoice between its readings, in the order of INVOICES, in policy currency. */
    COVER_BOUNDS(58, "cover_bounds", true, "the cover of one invoice between its readings, in the order of INVOICES, in policy currency"),
    /** The whole answer between its readings, in one row, in policy currency. */
    BOUNDS(59, "bounds", true, "the whole answer between its readings, in one row, in policy currency"),
    /** A recovery of a claim and how it is shared, in policy currency. */
    RECOVERY_SHARES(52, "recovery_shares", true, "a recovery of a claim and how it is shared, in policy currency"),
    /** A part of one loss: what falls into a layer, or beside the layers; the parts add up to the loss. */
    LAYER_SHARES(53, "layer_shares", true, "a part of one loss: what falls into a layer, or beside the layers; the parts add up to the loss"),
    /** One loss over all its layers. */
    LAYER_TOTALS(54, "layer_totals", true, "one loss over all its layers"),
    /** A rung of the ladder from cost before delivery to payment. */
    PRE_DELIVERY_LADDER(55, "pre_delivery_ladder", true, "a rung of the ladder from cost before delivery to payment"),
    /** A layer over a loss, from the ground up. */
    LAYERS(65, "layers", false, "a layer over a loss, from the ground up"),
    /** A legal event that counts as insolvency. */
    INSOLVENCY_EVENTS(60, "insolvency_events", false, "a legal event that counts as insolvency"),
    /** A cause of loss, the first to govern first. */
    CAUSE_PRIORITY(61, "cause_priority", false, "a cause of loss, the first to govern first"),
    /** Something to be done by a day. */
    DEADLINES(62, "deadlines", false, "something to be done by a day"),
    /** What a delay costs of the insured percentage. */
    DELAY_REDUCTIONS(63, "delay_reductions", false, "what a delay costs of the insured percentage"),
    /** A buyer and a cause: what would be paid if he failed on the day of the question. */
    REHEARSAL(78, "rehearsal", true, "a buyer and a cause: what would be paid if he failed on the day of the question"),
    /** Why a part of a row of the rehearsal is not paid; the amounts add up to not_paid. */
    REHEARSAL_REASONS(79, "rehearsal_reasons", true, "why a part of a row of the rehearsal is not paid; the amounts add up to not_paid"),
    /** The rehearsal in one row: of each buyer the row that pays most. */
    REHEARSAL_TOTALS(80, "rehearsal_totals", true, "the rehearsal in one row: of each buyer the row that pays most"),
    /** An order that may be shipped. */
    ORDERS(81, "orders", false, "an order that may be shipped"),
    /** An order and whether it would be covered, in policy currency. */
    GATE_ORDERS(82, "gate_orders", true, "an order and whether it would be covered, in policy currency"),
    /** A part of an order; the parts of an order add up to its gross amount. */
    GATE_PARTS(83, "gate_parts", true, "a part of an order; the parts of an order add up to its gross amount"),
    /** A buyer and a cause by which a claim can be made, now or later. */
    CLAIM_DUE(89, "claim_due", true, "a buyer and a cause by which a claim can be made, now or later"),
    /** Whether a claim meets what is needed, check by check, and each failure with its reason. */
    CLAIM_CHECKS(90, "claim_checks", true, "whether a claim meets what is needed, check by check, and each failure with its reason"),
    /** An unpaid invoice in the declaration of a claim, or those of a month, in policy currency. */
    CLAIM_LINES(91, "claim_lines", true, "an unpaid invoice in the declaration of a claim, or those of a month, in policy currency"),
    /** Something that the policy wants to be shown, and what the book says of it. */
    CLAIM_EVIDENCE(92, "claim_evidence", true, "something that the policy wants to be shown, and what the book says of it"),
    /** A record of overdue debt for the insurer, in policy currency. */
    OVERDUE_REPORT(93, "overdue_report", true, "a record of overdue debt for the insurer, in policy currency"),
    /** Where a claim stands with the insurer. */
    CLAIM_STATE(94, "claim_state", true, "where a claim stands with the insurer"),
    /** Who has borne what of the debt of a buyer, in policy currency. */
    BUYER_POSITION(95, "buyer_position", true, "who has borne what of the debt of a buyer, in policy currency"),
    /** Something that was said about a claim on a day. */
    CLAIM_VERSIONS(96, "claim_versions", false, "something that was said about a claim on a day"),
    /** A set of changes under which the policy pays what the insurer paid, in policy currency. */
    DECODINGS(97, "decodings", true, "a set of changes under which the policy pays what the insurer paid, in policy currency"),
    /** One change of a decoding. */
    DECODING_CHANGES(98, "decoding_changes", true, "one change of a decoding"),
    /** A rung of the ladder of a decoding. */
    DECODING_LADDER(99, "decoding_ladder", true, "a rung of the ladder of a decoding"),
    /** What a search for decodings found, in policy currency; one row. */
    DECODE_TOTALS(147, "decode_totals", true, "what a search for decodings found, in policy currency; one row"),
    /** A claim file in one row, in policy currency. */
    CLAIM_FILE_TOTALS(141, "claim_file_totals", true, "a claim file in one row, in policy currency"),
    /** Why less is approved than was claimed; the rows of a claim add up to its variance. */
    CLAIM_VARIANCES(142, "claim_variances", true, "why less is approved than was claimed; the rows of a claim add up to its variance"),
    /** Debt of a buyer that the host has written off, in policy currency. */
    WRITE_OFFS(143, "write_offs", false, "debt of a buyer that the host has written off, in policy currency"),
    /** A condition that the insurer does not ask for. */
    CLAIM_WAIVERS(144, "claim_waivers", false, "a condition that the insurer does not ask for"),
    /** Open amounts of one bracket of days past due, of the book, then of each buyer with open debt. */
    AGEING_BRACKETS(123, "ageing_brackets", true, "open amounts of one bracket of days past due, of the book, then of each buyer with open debt"),
    /** The ledger in one row. */
    AGEING_TOTALS(124, "ageing_totals", true, "the ledger in one row"),
    /** Days sales outstanding of a buyer with a balance or sales, in the order of BUYERS. */
    DSO_BUYERS(125, "dso_buyers", true, "days sales outstanding of a buyer with a balance or sales, in the order of BUYERS"),
    /** Days sales outstanding of the book. */
    DSO_TOTALS(126, "dso_totals", true, "days sales outstanding of the book"),
    /** How a buyer pays, of each with payments or open debt, in the order of BUYERS. */
    PAYMENT_PROFILE_BUYERS(127, "payment_profile_buyers", true, "how a buyer pays, of each with payments or open debt, in the order of BUYERS"),
    /** How the buyers of the book pay. */
    PAYMENT_PROFILE_TOTALS(128, "payment_profile_totals", true, "how the buyers of the book pay"),
    /** One of the largest buyers or groups, the largest first. */
    CONCENTRATION_BUYERS(129, "concentration_buyers", true, "one of the largest buyers or groups, the largest first"),
    /** Concentration of the book. */
    CONCENTRATION_TOTALS(130, "concentration_totals", true, "concentration of the book"),
    /** Something that is to be done or expected by a day, over buyers, invoices and the policy. */
    AGENDA(70, "agenda", true, "something that is to be done or expected by a day, over buyers, invoices and the policy"),
    /** A duty of the policy that was done. */
    DUTIES_DONE(71, "duties_done", false, "a duty of the policy that was done"),
    /** Something that is due to or from the insurer again and again, whatever becomes of invoices. */
    POLICY_DUTIES(64, "policy_duties", false, "something that is due to or from the insurer again and again, whatever becomes of invoices"),
    /** A company that is insured beside the policyholder, or that is paid in its place. */
    PARTIES(66, "parties", false, "a company that is insured beside the policyholder, or that is paid in its place"),
    /** A party of the policy, in the order of PARTIES. */
    POLICY_PARTIES_LIST(169, "policy_parties_list", true, "a party of the policy, in the order of PARTIES"),
    /** A company that sells, and whether the policy insures it on the day. */
    POLICY_PARTIES_SELLERS(170, "policy_parties_sellers", true, "a company that sells, and whether the policy insures it on the day"),
    /** An invoice of a company that was not insured on its day, in the order of INVOICES. */
    POLICY_PARTIES_OUTSIDE(171, "policy_parties_outside", true, "an invoice of a company that was not insured on its day, in the order of INVOICES"),
    /** Who is paid how much of an indemnity; the rows add up to it, the policyholder last. */
    POLICY_PARTIES_PAYEES(172, "policy_parties_payees", true, "who is paid how much of an indemnity; the rows add up to it, the policyholder last"),
    /** What a payee is paid for an invoice. */
    POLICY_PARTIES_PAYMENTS(173, "policy_parties_payments", true, "what a payee is paid for an invoice"),
    /** Parties and payees in one row. */
    POLICY_PARTIES_TOTALS(174, "policy_parties_totals", true, "parties and payees in one row"),
    /** When to be told about an item of the agenda. */
    ALERT_RULES(73, "alert_rules", false, "when to be told about an item of the agenda"),
    /** An item of the agenda that is to be told about. */
    ALERTS(74, "alerts", true, "an item of the agenda that is to be told about"),
    /** The next step to an overdue invoice, in the order of INVOICES. */
    DUNNING(75, "dunning", true, "the next step to an overdue invoice, in the order of INVOICES"),
    /** A level of the plan of reminders. */
    DUNNING_LEVELS(76, "dunning_levels", false, "a level of the plan of reminders"),
    /** A step of the plan of reminders that was taken. */
    DUNNING_SENT(77, "dunning_sent", false, "a step of the plan of reminders that was taken"),
    /** A step of the plan of reminders and whether it was taken, by invoice, then level. */
    EFFORT_STEPS(166, "effort_steps", true, "a step of the plan of reminders and whether it was taken, by invoice, then level"),
    /** An overdue invoice and whether the proof of effort is complete, in the order of INVOICES. */
    EFFORT_INVOICES(167, "effort_invoices", true, "an overdue invoice and whether the proof of effort is complete, in the order of INVOICES"),
    /** The proof of effort over the book; one row. */
    EFFORT_TOTALS(168, "effort_totals", true, "the proof of effort over the book; one row"),
    /** A rate of premium and what it is for. */
    PREMIUM_RATES(100, "premium_rates", false, "a rate of premium and what it is for"),
    /** What a loss ratio does to the premium. */
    PREMIUM_BONUS(101, "premium_bonus", false, "what a loss ratio does to the premium"),
    /** A tax on premium or fees. */
    PREMIUM_TAXES(102, "premium_taxes", false, "a tax on premium or fees"),
    /** The group of countries that a country belongs to, for declarations and rates. */
    COUNTRY_GROUPS(103, "country_groups", false, "the group of countries that a country belongs to, for declarations and rates"),
    /** A reason that keeps a sale out of declarations. */
    DECLARATION_EXCLUSIONS(104, "declaration_exclusions", false, "a reason that keeps a sale out of declarations"),
    /** Premium of what has one rate. */
    PREMIUM_LINES(105, "premium_lines", true, "premium of what has one rate"),
    /** An instalment of the deposit premium. */
    PREMIUM_INSTALMENTS(106, "premium_instalments", true, "an instalment of the deposit premium"),
    /** Fees for limits of one kind. */
    PREMIUM_FEES(107, "premium_fees", true, "fees for limits of one kind"),
    /** A tax on premium or fees. */
    PREMIUM_TAX_LINES(108, "premium_tax_lines", true, "a tax on premium or fees"),
    /** What a policy costs in a period; one row. */
    PREMIUM_TOTALS(109, "premium_totals", true, "what a policy costs in a period; one row"),
    /** A part of the ledger: declared, or left out by one reason; the parts of a period add up to its ledger total. */
    DECLARE_LINES(110, "declare_lines", true, "a part of the ledger: declared, or left out by one reason; the parts of a period add up to its ledger total"),
    /** A declaration: one part of the period, or one day of balances. */
    DECLARE_PERIODS(111, "declare_periods", true, "a declaration: one part of the period, or one day of balances"),
    /** All declarations of a period together; one row. */
    DECLARE_TOTALS(112, "declare_totals", true, "all declarations of a period together; one row"),
    /** Open debt of one bucket of cover, of the book, then of each buyer, in policy currency. */
    BUCKETS_AMOUNTS(134, "buckets_amounts", true, "open debt of one bucket of cover, of the book, then of each buyer, in policy currency"),
    /** The buckets in one row, in policy currency. */
    BUCKETS_TOTALS(135, "buckets_totals", true, "the buckets in one row, in policy currency"),
    /** Uncovered debt of a buyer for one reason, the largest first, in policy currency. */
    GAPS_ROWS(136, "gaps_rows", true, "uncovered debt of a buyer for one reason, the largest first, in policy currency"),
    /** The gaps in one row, in policy currency. */
    GAPS_TOTALS(137, "gaps_totals", true, "the gaps in one row, in policy currency"),
    /** Something that saves money, the most first, in policy currency. */
    WORKLIST_ITEMS(138, "worklist_items", true, "something that saves money, the most first, in policy currency"),
    /** An invoice with another answer after the change, in policy currency. */
    CHANGE_INVOICES(84, "change_invoices", true, "an invoice with another answer after the change, in policy currency"),
    /** A buyer with another answer after the change, in policy currency. */
    CHANGE_BUYERS(85, "change_buyers", true, "a buyer with another answer after the change, in policy currency"),
    /** A deadline of an invoice that moves. */
    CHANGE_DEADLINES(86, "change_deadlines", true, "a deadline of an invoice that moves"),
    /** The total of one reason over the book before and after; the changes add up to that of the gross. */
    CHANGE_REASONS(87, "change_reasons", true, "the total of one reason over the book before and after; the changes add up to that of the gross"),
    /** The change in one row, in policy currency. */
    CHANGE_TOTALS(88, "change_totals", true, "the change in one row, in policy currency"),
    /** A firm, in the order of its first buyer. */
    CONSOLIDATION_IDENTITIES(131, "consolidation_identities", true, "a firm, in the order of its first buyer"),
    /** A buyer of a firm; the parts of a firm add up to it. */
    CONSOLIDATION_PARTS(132, "consolidation_parts", true, "a buyer of a firm; the parts of a firm add up to it"),
    /** What earns a loss back, and what a limit earns; one row. */
    BREAK_EVEN_TOTALS(113, "break_even_totals", true, "what earns a loss back, and what a limit earns; one row"),
    /** What insurance and factoring cost over a horizon; one row. */
    FACTORING_TOTALS(114, "factoring_totals", true, "what insurance and factoring cost over a horizon; one row"),
    /** A buyer that fails, in policy currency. */
    STRESS_BUYERS(115, "stress_buyers", true, "a buyer that fails, in policy currency"),
    /** The buyers that fail together; one row. */
    STRESS_TOTALS(116, "stress_totals", true, "the buyers that fail together; one row"),
    /** Money that comes in or goes out on a day. */
    CASH_DUES(175, "cash_dues", false, "money that comes in or goes out on a day"),
    /** A day on which money comes or goes, in policy currency; the first row is the day of the failure. */
    STRESS_CASH_DAYS(176, "stress_cash_days", true, "a day on which money comes or goes, in policy currency; the first row is the day of the failure"),
    /** The cash of a stress in one row, in policy currency. */
    STRESS_CASH_TOTALS(177, "stress_cash_totals", true, "the cash of a stress in one row, in policy currency"),
    /** A claim of a loss scenario. */
    SCENARIOS(117, "scenarios", false, "a claim of a loss scenario"),
    /** A policy of a comparison, in policy currency. */
    COMPARE_POLICIES(118, "compare_policies", true, "a policy of a comparison, in policy currency"),
    /** The cover of a policy on a day, in policy currency. */
    COMPARE_DAYS(119, "compare_days", true, "the cover of a policy on a day, in policy currency"),
    /** The total of one reason over the book, of a policy and day. */
    COMPARE_REASONS(120, "compare_reasons", true, "the total of one reason over the book, of a policy and day"),
    /** A loss scenario under a policy, in policy currency. */
    COMPARE_SCENARIOS(121, "compare_scenarios", true, "a loss scenario under a policy, in policy currency"),
    /** A limit or layer that can be bought. */
    LIMIT_CHOICES(122, "limit_choices", false, "a limit or layer that can be bought"),
    /** A choice and whether it is taken, in the order of the question. */
    ALLOCATE_LIMITS_CHOICES(145, "allocate_limits_choices", true, "a choice and whether it is taken, in the order of the question"),
    /** What a budget buys; one row. */
    ALLOCATE_LIMITS_TOTALS(146, "allocate_limits_totals", true, "what a budget buys; one row"),
    /** A rate of late interest. */
    INTEREST_RATES(133, "interest_rates", false, "a rate of late interest"),
    /** An invoice that is or was late. */
    LATE_INTEREST_INVOICES(139, "late_interest_invoices", true, "an invoice that is or was late"),
    /** Late interest in one row. */
    LATE_INTEREST_TOTALS(140, "late_interest_totals", true, "late interest in one row"),
    /** Something that must hold of a row for a rule of the host to match. */
    RULE_PREDICATES(178, "rule_predicates", false, "something that must hold of a row for a rule of the host to match"),
    /** What a rule of the host gives, in the order in which rules are tried. */
    RULE_OUTCOMES(179, "rule_outcomes", false, "what a rule of the host gives, in the order in which rules are tried"),
    /** A row and a rule, and whether it matches. */
    RULE_EVAL_ROWS(180, "rule_eval_rows", true, "a row and a rule, and whether it matches"),
    /** A rule over all rows. */
    RULE_EVAL_RULES(181, "rule_eval_rules", true, "a rule over all rows"),
    /** A row and the outcome of the first rule that matches. */
    RULE_ASSIGN_ROWS(182, "rule_assign_rows", true, "a row and the outcome of the first rule that matches"),
    /** A rule that was tried before the one that matches, and why it does not. */
    RULE_ASSIGN_MISSES(183, "rule_assign_misses", true, "a rule that was tried before the one that matches, and why it does not"),
    /** A rule and how many rows have its outcome. */
    RULE_ASSIGN_RULES(184, "rule_assign_rules", true, "a rule and how many rows have its outcome"),
    /** The grade of a country or of a segment. */
    RISK_GRADES(185, "risk_grades", false, "the grade of a country or of a segment"),
    /** A buyer and something that is to be looked at, in the order of BUYERS. */
    RISK_FLAGS_ROWS(186, "risk_flags_rows", true, "a buyer and something that is to be looked at, in the order of BUYERS"),
    /** A flag that was asked for and how many buyers have it. */
    RISK_FLAGS_KINDS(187, "risk_flags_kinds", true, "a flag that was asked for and how many buyers have it"),
    /** The flags in one row. */
    RISK_FLAGS_TOTALS(188, "risk_flags_totals", true, "the flags in one row"),
    /** A range of values and its grade. */
    GRADE_SCALE(198, "grade_scale", false, "a range of values and its grade"),
    /** A value and its grade, in the order of the question. */
    GRADE_MAP_GRADES(199, "grade_map_grades", true, "a value and its grade, in the order of the question"),
    /** A limit in force and how it is used, in policy currency. */
    LIMIT_USAGE(150, "limit_usage", true, "a limit in force and how it is used, in policy currency"),
    /** Limits and their use in one row, in policy currency. */
    LIMIT_USAGE_TOTALS(151, "limit_usage_totals", true, "limits and their use in one row, in policy currency"),
    /** Whether the due date of an invoice may be moved, in policy currency; one row. */
    EXTENSION_CHECK_TOTALS(155, "extension_check_totals", true, "whether the due date of an invoice may be moved, in policy currency; one row"),
    /** A day of the invoice or its buyer, as it is and when the due date is moved without consent. */
    EXTENSION_CHECK_DEADLINES(156, "extension_check_deadlines", true, "a day of the invoice or its buyer, as it is and when the due date is moved without consent"),
    /** An instalment of a payment plan. */
    PLAN_INSTALMENTS(157, "plan_instalments", false, "an instalment of a payment plan"),
    /** An instalment and whether it may be agreed, in the order of the question. */
    PLAN_CHECK_INSTALMENTS(158, "plan_check_instalments", true, "an instalment and whether it may be agreed, in the order of the question"),
    /** What an instalment pays of an invoice; the parts and over of an instalment add up to its amount. */
    PLAN_CHECK_PARTS(159, "plan_check_parts", true, "what an instalment pays of an invoice; the parts and over of an instalment add up to its amount"),
    /** A payment plan in one row, in policy currency. */
    PLAN_CHECK_TOTALS(160, "plan_check_totals", true, "a payment plan in one row, in policy currency"),
    /** A limit that ends, is to be asked for again, or blocks cover until a day, the first day first, in policy currency. */
    LIMIT_EXPIRING(161, "limit_expiring", true, "a limit that ends, is to be asked for again, or blocks cover until a day, the first day first, in policy currency"),
    /** Limits that end in one row, in policy currency. */
    LIMIT_EXPIRING_TOTALS(162, "limit_expiring_totals", true, "limits that end in one row, in policy currency"),
    /** A limit that stands on the old list, the new list, or both, and what became of it. */
    LIMITS_DIFF(152, "limits_diff", true, "a limit that stands on the old list, the new list, or both, and what became of it"),
    /** A kind of difference between two lists. */
    LIMITS_DIFF_KINDS(153, "limits_diff_kinds", true, "a kind of difference between two lists"),
    /** Two lists in one row, in policy currency. */
    LIMITS_DIFF_TOTALS(154, "limits_diff_totals", true, "two lists in one row, in policy currency"),
    /** A limit that is to be asked for. */
    LIMIT_NEEDS(163, "limit_needs", false, "a limit that is to be asked for"),
    /** A request to the insurer, in the order of the question, in policy currency. */
    LIMIT_REQUEST(164, "limit_request", true, "a request to the insurer, in the order of the question, in policy currency");

    private final int number;
    private final String documentName;
    private final boolean isResult;
    private final String text;

    TableKind(int number, String documentName, boolean isResult, String text) {
        this.number = number;
        this.documentName = documentName;
        this.isResult = isResult;
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

    /** Whether it holds results; else facts. */
    public boolean isResult() {
        return isResult;
    }

    /** One line of English. */
    public String text() {
        return text;
    }

    /** The constant with that number; IllegalArgumentException when there is none. */
    public static TableKind of(int number) {
        for (TableKind constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no TableKind has the number " + number);
    }
}
