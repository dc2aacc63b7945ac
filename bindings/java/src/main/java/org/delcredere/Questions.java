package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A question for each of the readers: what people do with cover every day. */
public final class Questions {
    private Questions() {
    }

    /**
     * The ledger by legal identity: tables CONSOLIDATION_IDENTITIES, CONSOLIDATION_PARTS. Put it to a book. Other keys: currency,
     * rounding, counts_extended, known_on_day.
     */
    public static Question consolidation(LocalDate asOf) {
        return new Question("consolidation").with("as_of_day", asOf);
    }

    /**
     * What is to be done by when, and the money that is lost when it is not: table AGENDA. Put it to a policy and a book. Other
     * keys: until_day, order (AgendaOrder), with_money, with_done, cause, utilisation, buyer or buyer_ix, duties_done (rows of
     * duty, anchor_day, done_day), known_on_day.
     */
    public static Question agenda(LocalDate asOf) {
        return new Question("agenda").with("as_of_day", asOf);
    }

    /**
     * What of the agenda is to be told about: table ALERTS. `rules` are rows of item, lead_days, every_days, least_amount, label.
     * Put it to a policy and a book. Other keys: last_run_day, with_money, cause, utilisation, buyer or buyer_ix, duties_done,
     * known_on_day.
     */
    public static Question alerts(LocalDate asOf, List<Map<String, Object>> rules) {
        return new Question("alerts").with("as_of_day", asOf).with("rules", rules);
    }

    /**
     * The next reminder of every overdue invoice: table DUNNING. `levels` are rows of level, anchor (DunningAnchor), days,
     * least_amount, channel, is_hand_over. Put it to a policy and a book. Other keys: sent (rows of invoice or invoice_ix, level,
     * sent_day), buyer or buyer_ix, known_on_day.
     */
    public static Question dunning(LocalDate asOf, List<Map<String, Object>> levels) {
        return new Question("dunning").with("as_of_day", asOf).with("levels", levels);
    }

    /**
     * Which steps of the plan of reminders were taken, late or are missing: tables EFFORT_STEPS, EFFORT_INVOICES, EFFORT_TOTALS.
     * `levels` are rows as of dunning, with grace_days and needs_proof. Put it to a policy and a book. Other keys: sent (rows as of
     * dunning, with channel and proof), buyer or buyer_ix, known_on_day.
     */
    public static Question effortLogCheck(LocalDate asOf, List<Map<String, Object>> levels) {
        return new Question("effort_log_check").with("as_of_day", asOf).with("levels", levels);
    }

    /**
     * Cash day by day when buyers fail, with the policy and without: tables STRESS_CASH_DAYS, STRESS_CASH_TOTALS. Put it to a policy
     * and a book. Other keys: dues (rows of due_day, amount), until_day, delay_days, overdue_days, payout_days, filed_day, cause,
     * unknown_as, first_loss_used, liability_used, premium_paid, known_on_day.
     */
    public static Question stressCash(LocalDate asOf, BigDecimal cash, List<String> buyers) {
        return new Question("stress_cash").with("as_of_day", asOf).with("cash", cash).with("buyers", buyers);
    }

    /**
     * Which rules each row of a table of the book meets: tables RULE_EVAL_ROWS, RULE_EVAL_RULES. Predicates are rows of rule, column,
     * comparison (RuleComparison), from_value, until_value, values. Put it to a book, or to a policy and a book. Other keys:
     * as_of_day, currency, known_on_day.
     */
    public static Question ruleEval(String table, List<Map<String, Object>> predicates) {
        return new Question("rule_eval").with("table", table).with("predicates", predicates);
    }

    /**
     * The outcome of the first rule that each row meets: tables RULE_ASSIGN_ROWS, RULE_ASSIGN_MISSES, RULE_ASSIGN_RULES. Outcomes are
     * rows of rule, outcome, amount, in the order in which they are tried; else as ruleEval.
     */
    public static Question ruleAssign(String table, List<Map<String, Object>> predicates, List<Map<String, Object>> outcomes) {
        return new Question("rule_assign").with("table", table).with("predicates", predicates).with("outcomes", outcomes);
    }

    /**
     * Which companies the policy insures, and who is paid how much of a claim: tables POLICY_PARTIES_LIST, _SELLERS, _OUTSIDE,
     * _PAYEES, _PAYMENTS, _TOTALS. Put it to a policy and a book. Other keys: seller; buyer or buyer_ix, cause, cause_day, filed_day,
     * unknown_as, first_loss_used, liability_used, premium_paid, known_on_day.
     */
    public static Question policyParties(LocalDate asOf) {
        return new Question("policy_parties").with("as_of_day", asOf);
    }

    /**
     * Simple interest on overdue invoices: tables LATE_INTEREST_INVOICES, LATE_INTEREST_TOTALS. Rates are rows (maps) of from_day,
     * rate and, where rates differ by it, country. Put it to a book. Other keys: fee, currency, rounding, counts_extended,
     * known_on_day.
     */
    public static Question lateInterest(LocalDate asOf, DayCount dayCount, List<Map<String, Object>> rates) {
        return new Question("late_interest").with("as_of_day", asOf).with("day_count", dayCount).with("rates", rates);
    }

    /**
     * The grade of each value on a scale: table GRADE_MAP_GRADES. The scale is rows (maps) of from_value, until_value, grade and rank.
     * Put it to nothing.
     */
    public static Question gradeMap(List<Long> values, List<Map<String, Object>> scale) {
        return new Question("grade_map").with("values", values).with("scale", scale);
    }

    /**
     * Buyers that are to be looked at, why, and how old the fact is: tables RISK_FLAGS_ROWS, RISK_FLAGS_KINDS, RISK_FLAGS_TOTALS. Put
     * it to a book, or to a policy and a book. Without other keys there are no flags: scale (rows of from_value, until_value, grade,
     * rank), grade_source ({@link RiskGradeSource}), most_rank, most_rank_fall, most_grade_age_days; grades (rows of country or
     * segment, rank, grade, from_day), most_country_rank, most_segment_rank; most_days_late, most_share_late, most_overdue_days;
     * adverse_days, decision_days, flags_in_force; from_day, currency, rounding, counts_extended, known_on_day.
     */
    public static Question riskFlags(LocalDate asOf) {
        return new Question("risk_flags").with("as_of_day", asOf);
    }

    /**
     * Open debt by what covers it or why nothing does: tables BUCKETS_AMOUNTS, BUCKETS_TOTALS. Put it to a policy and a book.
     * Other keys: known_on_day.
     */
    public static Question buckets(LocalDate asOf) {
        return new Question("buckets").with("as_of_day", asOf);
    }

    /**
     * Uncovered debt by buyer and reason, the largest first: tables GAPS_ROWS, GAPS_TOTALS. Put it to a policy and a book. Other
     * keys: known_on_day.
     */
    public static Question gaps(LocalDate asOf) {
        return new Question("gaps").with("as_of_day", asOf);
    }

    /**
     * What can still be saved, the most money first: table WORKLIST_ITEMS. Put it to a policy and a book. Other keys:
     * horizon_days, top, known_on_day.
     */
    public static Question worklist(LocalDate asOf) {
        return new Question("worklist").with("as_of_day", asOf);
    }

    /**
     * Open amounts by days past due: tables AGEING_BRACKETS, AGEING_TOTALS. Put it to a book. Other keys: edges (list of days),
     * currency, rounding, counts_extended, known_on_day.
     */
    public static Question ageing(LocalDate asOf) {
        return new Question("ageing").with("as_of_day", asOf);
    }

    /**
     * Days sales outstanding, simple, best possible and by counting back: tables DSO_TOTALS, DSO_BUYERS. The periods end with the
     * day, oldest first. Put it to a book. Other keys: period_sales (list of amounts), currency, rounding, counts_extended,
     * known_on_day.
     */
    public static Question dso(LocalDate asOf, List<Integer> periodDays) {
        return new Question("dso").with("as_of_day", asOf).with("period_days", periodDays);
    }

    /**
     * How buyers pay: tables PAYMENT_PROFILE_TOTALS, PAYMENT_PROFILE_BUYERS. Put it to a book. Other keys: from_day, recent_from_day,
     * score_days and score_points (lists), currency, rounding, counts_extended, known_on_day.
     */
    public static Question paymentProfile(LocalDate asOf) {
        return new Question("payment_profile").with("as_of_day", asOf);
    }

    /**
     * The largest buyers and an index of concentration: tables CONCENTRATION_TOTALS, CONCENTRATION_BUYERS. Put it to a book, or to a
     * policy and a book. Other keys: by ({@link ConcentrationBy}), from_day, top, by_group, currency, rounding, counts_extended,
     * known_on_day.
     */
    public static Question concentration(LocalDate asOf) {
        return new Question("concentration").with("as_of_day", asOf);
    }

    /**
     * If every buyer failed on the day: tables REHEARSAL, REHEARSAL_REASONS, REHEARSAL_TOTALS. Put it to a policy and a book. Other
     * keys: buyers (list of identifiers), cause, only_today, unknown_as, first_loss_used, liability_used, premium_paid, known_on_day.
     */
    public static Question rehearse(LocalDate asOf) {
        return new Question("rehearse").with("as_of_day", asOf);
    }

    /**
     * Which claims are due: table CLAIM_DUE. Put it to a policy and a book. Other keys: buyers, cause, least_amount, least_age_days,
     * on_event, needs_all, known_on_day.
     */
    public static Question claimsDue(LocalDate asOf) {
        return new Question("claims_due").with("as_of_day", asOf);
    }

    /**
     * The fewest changes of plan, terms and invoices that give what the insurer paid: tables DECODINGS, DECODING_CHANGES,
     * DECODING_LADDER, DECODE_TOTALS. Put it to a policy and a book. Other keys: cause, cause_day, filed_day, max_changes, max_claims,
     * max_decodings, try_plan, try_terms, try_left_out, try_disputed, unknown_as, first_loss_used, liability_used, premium_paid,
     * each_loss_used, kind_first_loss_used, buyer_paid, country_paid, costs, already_paid, premium_earned, premium_minimum,
     * known_on_day.
     */
    public static Question decode(String buyer, LocalDate asOf, BigDecimal paid) {
        return new Question("decode").with("buyer", buyer).with("as_of_day", asOf).with("paid", paid);
    }

    /**
     * The file of the claim on a buyer: tables CLAIM_CHECKS, CLAIM_LINES, CLAIM_EVIDENCE, CLAIM_FILE_TOTALS. Put it to a policy and a
     * book. Other keys: cause, cause_day, filed_day, by_month, wants_collection ({@link Answer}), waivers (rows of condition),
     * known_on_day.
     */
    public static Question claimFile(String buyer, LocalDate asOf) {
        return new Question("claim_file").with("buyer", buyer).with("as_of_day", asOf);
    }

    /**
     * Overdue debt for the insurer, by category: table OVERDUE_REPORT. Put it to a policy and a book. Other keys: buyers, category
     * ({@link OverdueCategory}), invoice or invoice_ix, least_amount, least_days, known_on_day.
     */
    public static Question overdueReport(LocalDate asOf) {
        return new Question("overdue_report").with("as_of_day", asOf);
    }

    /**
     * Claimed, approved, paid, and the difference by reason: tables CLAIM_STATE, CLAIM_VARIANCES. `claims` are rows of claim,
     * version_day, status ({@link ClaimStatus}), claimed, approved, paid, reason, reduction. Put it to neither policy nor book.
     */
    public static Question claimState(LocalDate asOf, String currency, List<Map<String, Object>> claims) {
        return new Question("claim_state").with("as_of_day", asOf).with("currency", currency).with("claims", claims);
    }

    /**
     * What buyer, insurer, recoveries and write-off have borne: table BUYER_POSITION. Put it to a policy and a book. Other keys:
     * buyers, claims (as in claimState, with buyer), write_offs (rows of buyer, write_off_day, amount), known_on_day.
     */
    public static Question buyerPosition(LocalDate asOf) {
        return new Question("buyer_position").with("as_of_day", asOf);
    }

    /**
     * What differs when something happens or the terms are others: tables CHANGE_INVOICES, CHANGE_BUYERS, CHANGE_DEADLINES,
     * CHANGE_REASONS, CHANGE_TOTALS. Put it to a policy and a book. Other keys: limits, invoices, receipts, events, conditions,
     * deductions, rates, counters, orders (lists of rows), terms or policy, cause, unknown_as, all_rows, without_claims,
     * known_on_day.
     */
    public static Question change(LocalDate asOf) {
        return new Question("change").with("as_of_day", asOf);
    }

    /**
     * Whether the due date of an invoice may be moved: tables EXTENSION_CHECK_TOTALS, EXTENSION_CHECK_DEADLINES. Put it to a policy
     * and a book. Other keys: cause, unknown_as, known_on_day.
     */
    public static Question extensionCheck(LocalDate asOf, String invoice, LocalDate newDueDay) {
        return new Question("extension_check").with("as_of_day", asOf).with("invoice", invoice).with("new_due_day", newDueDay);
    }

    /**
     * Which instalments of a payment plan need the insurer's consent: tables PLAN_CHECK_INSTALMENTS, PLAN_CHECK_PARTS,
     * PLAN_CHECK_TOTALS. `instalments` are rows of due_day, amount. Put it to a policy and a book. Other keys: category
     * ({@link OverdueCategory}), cause, unknown_as, known_on_day.
     */
    public static Question planCheck(LocalDate asOf, String buyer, List<Map<String, Object>> instalments) {
        return new Question("plan_check").with("as_of_day", asOf).with("buyer", buyer).with("instalments", instalments);
    }

    /**
     * How the limits in force are used, and which lie idle or are too large: tables LIMIT_USAGE, LIMIT_USAGE_TOTALS. Put it to a
     * policy and a book. Other keys: from_day, cause, unknown_as, known_on_day.
     */
    public static Question limitUsage(LocalDate asOf) {
        return new Question("limit_usage").with("as_of_day", asOf);
    }

    /**
     * Limits that end, requests to be made again, refusals that stop blocking: tables LIMIT_EXPIRING, LIMIT_EXPIRING_TOTALS. Put it to
     * a policy and a book. Other keys: within_days, lead_days, from_day, cause, unknown_as, known_on_day.
     */
    public static Question limitExpiring(LocalDate asOf) {
        return new Question("limit_expiring").with("as_of_day", asOf);
    }

    /**
     * The limits of the book against a new list: tables LIMITS_DIFF, LIMITS_DIFF_KINDS, LIMITS_DIFF_TOTALS. `limits` are rows of LIMITS.
     * Put it to a policy and a book. Other keys: is_complete, cause, unknown_as, known_on_day.
     */
    public static Question limitsDiff(LocalDate asOf, List<Map<String, Object>> limits) {
        return new Question("limits_diff").with("as_of_day", asOf).with("limits", limits);
    }

    /**
     * Records of requests for limits: table LIMIT_REQUEST. `needs` are rows of buyer, action ({@link LimitAction}), kind
     * ({@link LimitKind}), planned, payment_terms_days, amount, from_day, until_day, reason. Put it to a policy and a book. Other keys:
     * orders, cause, unknown_as, known_on_day.
     */
    public static Question limitRequest(LocalDate asOf, List<Map<String, Object>> needs) {
        return new Question("limit_request").with("as_of_day", asOf).with("needs", needs);
    }

    /**
     * What a policy costs in a period, or for an amount: tables PREMIUM_LINES, PREMIUM_FEES, PREMIUM_INSTALMENTS, PREMIUM_TAX_LINES,
     * PREMIUM_TOTALS. Put it to a policy and a book; to a policy alone with an amount. Keys: from_day, until_day, invoice, amount,
     * earned, claims, paid, rebate_paid; beside amount: country, segment, limit_kind ({@link LimitKind}), grade, terms_days, months,
     * insured_percentage, day; known_on_day.
     */
    public static Question premium() {
        return new Question("premium");
    }

    /**
     * What is declared to the insurer, and what is left out and why: tables DECLARE_PERIODS, DECLARE_LINES, DECLARE_TOTALS. Put it to
     * a policy and a book. Keys: from_day, until_day, kind ({@link DeclarationKind}), known_on_day.
     */
    public static Question declare() {
        return new Question("declare");
    }

    /**
     * Policies on one book: tables COMPARE_POLICIES, COMPARE_DAYS, COMPARE_REASONS, COMPARE_SCENARIOS. The policy that it is put to
     * goes before the others. Other keys: policies (documents), changes (rows of of, terms), days, scenarios (rows of scenario, buyer,
     * cause, cause_day), premiums, cause, unknown_as, known_on_day.
     */
    public static Question compare() {
        return new Question("compare");
    }

    /**
     * Buyers that fail on one day: tables STRESS_BUYERS, STRESS_TOTALS. Put it to a policy and a book. Other keys: cause,
     * recovery_rate, equity, first_loss_used, liability_used, premium_paid, unknown_as, known_on_day.
     */
    public static Question stress(LocalDate asOf, List<String> buyers) {
        return new Question("stress").with("as_of_day", asOf).with("buyers", buyers);
    }

    /**
     * Sales that earn a loss back: table BREAK_EVEN_TOTALS. Put it to neither policy nor book. Other keys: loss or loss_share,
     * recovered, sales, limit, turns, rounding.
     */
    public static Question breakEven(String currency, String margin) {
        return new Question("break_even").with("currency", currency).with("margin", margin);
    }

    /**
     * What insurance and factoring cost: table FACTORING_TOTALS. Put it to neither policy nor book. Other keys: horizon_days,
     * premium_rate, commission_rate, interest_rate, advance_rate, average_days, rounding and more.
     */
    public static Question factoring(String currency, String turnover) {
        return new Question("factoring").with("currency", currency).with("turnover", turnover);
    }

    /**
     * Limits that a budget buys best: tables ALLOCATE_LIMITS_CHOICES, ALLOCATE_LIMITS_TOTALS. `choices` are rows of buyer, layer,
     * amount, cost, value; a book names the buyers. Other keys: max_nodes.
     */
    public static Question allocateLimits(String currency, String budget, List<Map<String, Object>> choices) {
        return new Question("allocate_limits").with("currency", currency).with("budget", budget).with("choices", choices);
    }

    /** A question of that verb, for verbs that are not named here. */
    public static Question of(String verb) {
        return new Question(verb);
    }

    /**
     * Whether orders would be covered, each by itself: tables GATE_ORDERS, GATE_PARTS. `orders` are rows of order, buyer or
     * buyer_ix, amount, currency, order_day, delivery_day, invoice_day, due_day, vat, payment_method. Put it to a policy and a
     * book. Other keys: cause, unknown_as, inverses, min_share, horizon_days, known_on_day. For one order at a time: {@link Gate}.
     */
    public static Question gate(LocalDate asOf, List<Map<String, Object>> orders) {
        return new Question("gate").with("as_of_day", asOf).with("orders", orders);
    }
}
