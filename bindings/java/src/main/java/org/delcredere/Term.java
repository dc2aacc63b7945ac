// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Every term of a policy. */
public enum Term {
    /** None. */
    UNSET(0, "unset", "none"),
    /** Policy form: which receivables the policy takes in. */
    FORM(1, "form", "policy form: which receivables the policy takes in"),
    /** First day of the policy period. */
    PERIOD_FROM(2, "period_from", "first day of the policy period"),
    /** First day after the policy period. */
    PERIOD_UNTIL(3, "period_until", "first day after the policy period"),
    /** Event that must fall in the policy period. */
    ATTACHMENT_BASIS(4, "attachment_basis", "event that must fall in the policy period"),
    /** Currency of the policy, of its amounts and of every result. */
    CURRENCY(5, "currency", "currency of the policy, of its amounts and of every result"),
    /** How an amount between two minor units is rounded. */
    ROUNDING(6, "rounding", "how an amount between two minor units is rounded"),
    /** When the percentage of a claim is rounded. */
    ROUNDING_MOMENT(7, "rounding_moment", "when the percentage of a claim is rounded"),
    /** Day whose rate converts a foreign invoice; needed when the book has one. */
    CONVERSION_DATE(8, "conversion_date", "day whose rate converts a foreign invoice; needed when the book has one"),
    /** Share of a covered loss that the insurer bears; a limit's own percentage goes before the limit kind, this before the cause, this before the policy. */
    INSURED_PERCENTAGE(20, "insured_percentage", "share of a covered loss that the insurer bears; a limit's own percentage goes before the limit kind, this before the cause, this before the policy"),
    /** Longest payment terms that are insured. */
    MAXIMUM_PAYMENT_TERMS(30, "maximum_payment_terms", "longest payment terms that are insured"),
    /** Day from which the maximum payment terms count. */
    PAYMENT_TERMS_ANCHOR(31, "payment_terms_anchor", "day from which the maximum payment terms count"),
    /** How long payment may be late before cover is affected. */
    MAXIMUM_EXTENSION_PERIOD(32, "maximum_extension_period", "how long payment may be late before cover is affected"),
    /** Day from which the maximum extension period counts: due, extended due or invoice date. */
    EXTENSION_ANCHOR(33, "extension_anchor", "day from which the maximum extension period counts: due, extended due or invoice date"),
    /** Which unpaid invoice stops cover for new deliveries. */
    STOP_OF_COVER(40, "stop_of_cover", "which unpaid invoice stops cover for new deliveries"),
    /** Age past the original due date that stops cover; absent: the end of the maximum extension period. */
    STOP_AGE(41, "stop_age", "age past the original due date that stops cover; absent: the end of the maximum extension period"),
    /** Whether deliveries on the stop day itself are covered. */
    STOP_BOUNDARY(42, "stop_boundary", "whether deliveries on the stop day itself are covered"),
    /** Whether payment of the old debt brings cover back. */
    RESUME_OF_COVER(43, "resume_of_cover", "whether payment of the old debt brings cover back"),
    /** Whether a disputed unpaid invoice can stop cover. */
    DISPUTED_STOPS_COVER(44, "disputed_stops_cover", "whether a disputed unpaid invoice can stop cover"),
    /** Limit for buyers on whom the insurer has not decided. */
    DISCRETIONARY_LIMIT(50, "discretionary_limit", "limit for buyers on whom the insurer has not decided"),
    /** Whether the discretionary limit applies after a named limit has expired. */
    DISCRETIONARY_AFTER_EXPIRY(51, "discretionary_after_expiry", "whether the discretionary limit applies after a named limit has expired"),
    /** Order in which invoices use the limit. */
    LIMIT_ORDER_KEY(52, "limit_order_key", "order in which invoices use the limit"),
    /** Whether debt above the limit moves up into cover when older debt is paid. */
    MOVE_UP(53, "move_up", "whether debt above the limit moves up into cover when older debt is paid"),
    /** Which debt uses the limit up. */
    LIMIT_FILLED_BY(54, "limit_filled_by", "which debt uses the limit up"),
    /** Which of several limits over time applies to an invoice. */
    INVOICE_LIMIT_RULE(55, "invoice_limit_rule", "which of several limits over time applies to an invoice"),
    /** Whether debt of affiliated buyers is insured. */
    AFFILIATES_INSURED(60, "affiliates_insured", "whether debt of affiliated buyers is insured"),
    /** Whether debt of public buyers is insured. */
    PUBLIC_BUYERS_INSURED(61, "public_buyers_insured", "whether debt of public buyers is insured"),
    /** Whether debt of private individuals is insured. */
    PRIVATE_INDIVIDUALS_INSURED(62, "private_individuals_insured", "whether debt of private individuals is insured"),
    /** Whether buyers of the country are insured. */
    COUNTRY_ON_COVER(63, "country_on_cover", "whether buyers of the country are insured"),
    /** Whether the value added tax in an invoice is insured. */
    VAT_INSURED(64, "vat_insured", "whether the value added tax in an invoice is insured"),
    /** Whether debt under a pending dispute is insured. */
    DISPUTED_INSURED(65, "disputed_insured", "whether debt under a pending dispute is insured"),
    /** Whether sales against letter of credit are insured. */
    LETTER_OF_CREDIT_INSURED(66, "letter_of_credit_insured", "whether sales against letter of credit are insured"),
    /** Whether sales against prepayment are insured. */
    PREPAYMENT_INSURED(67, "prepayment_insured", "whether sales against prepayment are insured"),
    /** A buyer with debt overdue by more than this when the period begins is excluded. */
    OVERDUE_AT_INCEPTION(68, "overdue_at_inception", "a buyer with debt overdue by more than this when the period begins is excluded"),
    /** Which debt a receipt before the loss pays. */
    PAYMENT_ALLOCATION(70, "payment_allocation", "which debt a receipt before the loss pays"),
    /** Whether the cause of loss is insured. */
    CAUSE_INSURED(80, "cause_insured", "whether the cause of loss is insured"),
    /** Time from its anchor to the date of loss by protracted default. */
    WAITING_PERIOD(81, "waiting_period", "time from its anchor to the date of loss by protracted default"),
    /** Day from which the waiting period counts: due, extended due or invoice date, or extension end. */
    WAITING_ANCHOR(82, "waiting_anchor", "day from which the waiting period counts: due, extended due or invoice date, or extension end"),
    /** Time in which an overdue invoice must be notified. */
    OVERDUE_NOTICE_PERIOD(90, "overdue_notice_period", "time in which an overdue invoice must be notified"),
    /** Day from which the notice period counts: due, extended due or invoice date, or extension end. */
    OVERDUE_NOTICE_ANCHOR(91, "overdue_notice_anchor", "day from which the notice period counts: due, extended due or invoice date, or extension end"),
    /** What a missed or late notice does. */
    OVERDUE_NOTICE_MISSED(92, "overdue_notice_missed", "what a missed or late notice does"),
    /** Time in which a claim must be filed. */
    CLAIM_WINDOW(93, "claim_window", "time in which a claim must be filed"),
    /** Day from which the claim window counts: any but filing. */
    CLAIM_WINDOW_ANCHOR(94, "claim_window_anchor", "day from which the claim window counts: any but filing"),
    /** Time in which the insurer pays. */
    INDEMNITY_PERIOD(95, "indemnity_period", "time in which the insurer pays"),
    /** Day from which the indemnity period counts: date of loss or filing. */
    INDEMNITY_ANCHOR(96, "indemnity_anchor", "day from which the indemnity period counts: date of loss or filing"),
    /** Loss that a claim must reach. */
    CLAIM_THRESHOLD(100, "claim_threshold", "loss that a claim must reach"),
    /** Whether the threshold is a gate or is deducted. */
    THRESHOLD_MODE(101, "threshold_mode", "whether the threshold is a gate or is deducted"),
    /** Whether a loss equal to the threshold qualifies. */
    THRESHOLD_COMPARE(102, "threshold_compare", "whether a loss equal to the threshold qualifies"),
    /** The amount that is compared with the threshold. */
    THRESHOLD_MEASURED_ON(103, "threshold_measured_on", "the amount that is compared with the threshold"),
    /** Amount of each loss that the insured bears first. */
    EACH_LOSS_DEDUCTIBLE(110, "each_loss_deductible", "amount of each loss that the insured bears first"),
    /** Least amount of a covered loss that stays with the insured. */
    MINIMUM_RETENTION(120, "minimum_retention", "least amount of a covered loss that stays with the insured"),
    /** Amount of a year's losses that the insured bears first. */
    AGGREGATE_FIRST_LOSS(130, "aggregate_first_loss", "amount of a year's losses that the insured bears first"),
    /** Most that the policy pays in a year. */
    MAXIMUM_LIABILITY(140, "maximum_liability", "most that the policy pays in a year"),
    /** Most that the policy pays in a year as a multiple of the premium paid. */
    MAXIMUM_LIABILITY_MULTIPLE(141, "maximum_liability_multiple", "most that the policy pays in a year as a multiple of the premium paid"),
    /** How receipts after the loss come off when the plan takes them after the limit. */
    RECEIPTS_AFTER_LIMIT(150, "receipts_after_limit", "how receipts after the loss come off when the plan takes them after the limit"),
    /** What premium is computed of. */
    PREMIUM_BASE(300, "premium_base", "what premium is computed of"),
    /** Rate of premium where no row of the rate table applies. */
    PREMIUM_RATE(301, "premium_rate", "rate of premium where no row of the rate table applies"),
    /** Time that a rate on balances or limits is for. */
    PREMIUM_RATE_PER(302, "premium_rate_per", "time that a rate on balances or limits is for"),
    /** For which times premium on limits is charged. */
    PREMIUM_CHARGED_BY(303, "premium_charged_by", "for which times premium on limits is charged"),
    /** Least calendar months that are charged for a limit. */
    PREMIUM_MINIMUM_MONTHS(304, "premium_minimum_months", "least calendar months that are charged for a limit"),
    /** Which part of open balances is declared. */
    DECLARED_BALANCE(305, "declared_balance", "which part of open balances is declared"),
    /** Fixed premium. */
    PREMIUM_FLAT(306, "premium_flat", "fixed premium"),
    /** Least premium of the period. */
    PREMIUM_MINIMUM(307, "premium_minimum", "least premium of the period"),
    /** Least premium as a share of the estimated premium. */
    PREMIUM_MINIMUM_SHARE(308, "premium_minimum_share", "least premium as a share of the estimated premium"),
    /** Premium paid in advance. */
    PREMIUM_DEPOSIT(309, "premium_deposit", "premium paid in advance"),
    /** Premium paid in advance as a share of the estimated premium. */
    PREMIUM_DEPOSIT_SHARE(330, "premium_deposit_share", "premium paid in advance as a share of the estimated premium"),
    /** Estimated base amount of the period. */
    PREMIUM_ESTIMATE(331, "premium_estimate", "estimated base amount of the period"),
    /** Whether premium that was paid too much is returned. */
    PREMIUM_ADJUSTABLE(332, "premium_adjustable", "whether premium that was paid too much is returned"),
    /** Number of equal parts in which the deposit is paid. */
    PREMIUM_INSTALMENTS(333, "premium_instalments", "number of equal parts in which the deposit is paid"),
    /** Time from one instalment to the next. */
    PREMIUM_INSTALMENT_INTERVAL(334, "premium_instalment_interval", "time from one instalment to the next"),
    /** Share of the premium above claims that is returned. */
    PREMIUM_REBATE_SHARE(335, "premium_rebate_share", "share of the premium above claims that is returned"),
    /** How often claims count against the low-claims rebate. */
    PREMIUM_REBATE_CLAIMS_FACTOR(336, "premium_rebate_claims_factor", "how often claims count against the low-claims rebate"),
    /** Time from the last day of the period until the rebate is settled. */
    PREMIUM_REBATE_PERIOD(337, "premium_rebate_period", "time from the last day of the period until the rebate is settled"),
    /** Fee for each limit. */
    LIMIT_FEE(338, "limit_fee", "fee for each limit"),
    /** How often the fee for a limit is charged. */
    LIMIT_FEE_PER(339, "limit_fee_per", "how often the fee for a limit is charged"),
    /** What is declared to the insurer. */
    DECLARATION_KIND(340, "declaration_kind", "what is declared to the insurer"),
    /** How often turnover is declared. */
    DECLARATION_FREQUENCY(341, "declaration_frequency", "how often turnover is declared"),
    /** Time from the last day of what is declared until the declaration is due. */
    DECLARATION_DUE(342, "declaration_due", "time from the last day of what is declared until the declaration is due"),
    /** Debt past the stop age that does not yet stop cover; more does (stop_of_cover overdue_amount). */
    STOP_AMOUNT(310, "stop_amount", "debt past the stop age that does not yet stop cover; more does (stop_of_cover overdue_amount)"),
    /** Share of overdue debt in all open debt that does not yet stop cover; more does (stop_of_cover overdue_share). */
    STOP_SHARE(311, "stop_share", "share of overdue debt in all open debt that does not yet stop cover; more does (stop_of_cover overdue_share)"),
    /** An invoice with no more open than this does not stop cover. */
    STOP_TOLERANCE(312, "stop_tolerance", "an invoice with no more open than this does not stop cover"),
    /** Day from which the stop age counts: due, extended due or invoice date, or extension end. */
    STOP_ANCHOR(313, "stop_anchor", "day from which the stop age counts: due, extended due or invoice date, or extension end"),
    /** What a stop of cover takes away. */
    STOP_EFFECT(314, "stop_effect", "what a stop of cover takes away"),
    /** Whose debt stops the cover of a buyer. */
    STOP_SCOPE(315, "stop_scope", "whose debt stops the cover of a buyer"),
    /** Time after the stop day in which payment of the old debt undoes the stop. */
    RESUME_GRACE(316, "resume_grace", "time after the stop day in which payment of the old debt undoes the stop"),
    /** Whether deliveries after the buyer's insolvency lose cover. */
    INSOLVENCY_STOPS_COVER(317, "insolvency_stops_cover", "whether deliveries after the buyer's insolvency lose cover"),
    /** Whether deliveries after adverse information lose cover. */
    ADVERSE_INFORMATION_STOPS_COVER(318, "adverse_information_stops_cover", "whether deliveries after adverse information lose cover"),
    /** Whether deliveries after a claim was filed lose cover. */
    CLAIM_STOPS_COVER(319, "claim_stops_cover", "whether deliveries after a claim was filed lose cover"),
    /** Whether deliveries after debt was handed to collection lose cover. */
    COLLECTION_STOPS_COVER(320, "collection_stops_cover", "whether deliveries after debt was handed to collection lose cover"),
    /** Whether debt still moves up after cover has once stopped. */
    MOVE_UP_AFTER_STOP(321, "move_up_after_stop", "whether debt still moves up after cover has once stopped"),
    /** Whether debt still moves up after the limit or cover of the buyer was withdrawn. */
    MOVE_UP_AFTER_WITHDRAWAL(322, "move_up_after_withdrawal", "whether debt still moves up after the limit or cover of the buyer was withdrawn"),
    /** Whether debt still moves up after the limit was reduced. */
    MOVE_UP_AFTER_REDUCTION(323, "move_up_after_reduction", "whether debt still moves up after the limit was reduced"),
    /** Whether debt still moves up after the buyer's insolvency. */
    MOVE_UP_AFTER_INSOLVENCY(324, "move_up_after_insolvency", "whether debt still moves up after the buyer's insolvency"),
    /** Whether debt still moves up after the policy period. */
    MOVE_UP_AFTER_PERIOD(325, "move_up_after_period", "whether debt still moves up after the policy period"),
    /** Which debt a receipt pays that comes after cover for the buyer has ended. */
    PAYMENT_ALLOCATION_AFTER_COVER(326, "payment_allocation_after_cover", "which debt a receipt pays that comes after cover for the buyer has ended"),
    /** Which debt a receipt pays that comes after a claim was filed. */
    PAYMENT_ALLOCATION_AFTER_FILING(327, "payment_allocation_after_filing", "which debt a receipt pays that comes after a claim was filed"),
    /** Which debt a receipt pays that comes after the date of loss. */
    PAYMENT_ALLOCATION_AFTER_LOSS(328, "payment_allocation_after_loss", "which debt a receipt pays that comes after the date of loss"),
    /** Whether money for dealings outside the book pays debt of the book. */
    UNINSURED_RECEIPTS_ALLOCATED(329, "uninsured_receipts_allocated", "whether money for dealings outside the book pays debt of the book"),
    /** How a recovery after the indemnity is shared between insurer and insured. */
    RECOVERY_SPLIT(420, "recovery_split", "how a recovery after the indemnity is shared between insurer and insured"),
    /** Whether the costs of a recovery are taken off it before it is shared. */
    RECOVERY_COSTS_FIRST(421, "recovery_costs_first", "whether the costs of a recovery are taken off it before it is shared"),
    /** Who bears the costs of recovery that were not taken off first. */
    RECOVERY_COST_SHARE(422, "recovery_cost_share", "who bears the costs of recovery that were not taken off first"),
    /** Who gets what rounding leaves when a recovery is shared. */
    RECOVERY_REMAINDER(423, "recovery_remainder", "who gets what rounding leaves when a recovery is shared"),
    /** Whether what the insurer gets back can be used again within the year's maximum liability. */
    LIABILITY_REINSTATED(424, "liability_reinstated", "whether what the insurer gets back can be used again within the year's maximum liability"),
    /** Whether a recovery gives back aggregate first loss that the claim has used. */
    FIRST_LOSS_REINSTATED(425, "first_loss_reinstated", "whether a recovery gives back aggregate first loss that the claim has used"),
    /** Whether a recovery is a receipt of the debt, so that the indemnity is computed again. */
    DIVIDEND_RECOMPUTES(426, "dividend_recomputes", "whether a recovery is a receipt of the debt, so that the indemnity is computed again"),
    /** Whether costs before delivery are insured. */
    PRE_DELIVERY_INSURED(432, "pre_delivery_insured", "whether costs before delivery are insured"),
    /** Most of one loss before delivery that is covered. */
    PRE_DELIVERY_LIMIT(433, "pre_delivery_limit", "most of one loss before delivery that is covered"),
    /** Insured percentage of a loss before delivery; absent: the insured percentage. */
    PRE_DELIVERY_PERCENTAGE(434, "pre_delivery_percentage", "insured percentage of a loss before delivery; absent: the insured percentage"),
    /** Whether costs before delivery use the credit limit of the buyer. */
    PRE_DELIVERY_FILLS_LIMIT(435, "pre_delivery_fills_limit", "whether costs before delivery use the credit limit of the buyer"),
    /** Which costs before delivery are insured. */
    PRE_DELIVERY_COST_BASIS(436, "pre_delivery_cost_basis", "which costs before delivery are insured"),
    /** What the order value caps: the costs, or the loss after deductions. */
    PRE_DELIVERY_CAP_ON(437, "pre_delivery_cap_on", "what the order value caps: the costs, or the loss after deductions"),
    /** Whether the rate that converts a foreign invoice is never above that of the first day of the policy period. */
    CONVERSION_CAPPED(440, "conversion_capped", "whether the rate that converts a foreign invoice is never above that of the first day of the policy period"),
    /** Which sales must be offered to the insurer; others are outside. */
    OBLIGATION_TO_OFFER(200, "obligation_to_offer", "which sales must be offered to the insurer; others are outside"),
    /** Open debt from which a buyer is inside the policy. */
    DATUM_LINE(201, "datum_line", "open debt from which a buyer is inside the policy"),
    /** Time from the order in which delivery must be made. */
    CONTRACT_PERIOD(202, "contract_period", "time from the order in which delivery must be made"),
    /** How old debt may be when the period begins and still be let in. */
    INCEPTION_LOOK_BACK(203, "inception_look_back", "how old debt may be when the period begins and still be let in"),
    /** First day from which nothing attaches, when the policy was cancelled. */
    CANCELLED_FROM(204, "cancelled_from", "first day from which nothing attaches, when the policy was cancelled"),
    /** Whether the risk, the loss, or both must fall in the period. */
    LOSS_BASIS(205, "loss_basis", "whether the risk, the loss, or both must fall in the period"),
    /** Time after the last day in which a loss of attached debt may still occur; absent: unlimited. */
    RUN_OFF_PERIOD(206, "run_off_period", "time after the last day in which a loss of attached debt may still occur; absent: unlimited"),
    /** What payment terms longer than the maximum do. */
    PAYMENT_TERMS_BREACH(207, "payment_terms_breach", "what payment terms longer than the maximum do"),
    /** Day of the month from which an invoice counts from the substitute day of the next month for the maximum payment terms. */
    PAYMENT_TERMS_CUTOFF_DAY(208, "payment_terms_cutoff_day", "day of the month from which an invoice counts from the substitute day of the next month for the maximum payment terms"),
    /** Substitute day of the next month for the maximum payment terms. */
    PAYMENT_TERMS_SUBSTITUTE_DAY(209, "payment_terms_substitute_day", "substitute day of the next month for the maximum payment terms"),
    /** Day of the month from which an invoice counts from the substitute day of the next month for the maximum extension period. */
    EXTENSION_CUTOFF_DAY(210, "extension_cutoff_day", "day of the month from which an invoice counts from the substitute day of the next month for the maximum extension period"),
    /** Substitute day of the next month for the maximum extension period. */
    EXTENSION_SUBSTITUTE_DAY(211, "extension_substitute_day", "substitute day of the next month for the maximum extension period"),
    /** Day of the month from which an invoice counts from the substitute day of the next month for the notice of an overdue. */
    NOTICE_CUTOFF_DAY(212, "notice_cutoff_day", "day of the month from which an invoice counts from the substitute day of the next month for the notice of an overdue"),
    /** Substitute day of the next month for the notice of an overdue. */
    NOTICE_SUBSTITUTE_DAY(213, "notice_substitute_day", "substitute day of the next month for the notice of an overdue"),
    /** Whether a condition must be met for an invoice to be covered. */
    CONDITION_REQUIRED(214, "condition_required", "whether a condition must be met for an invoice to be covered"),
    /** Time from delivery in which the invoice must be written. */
    INVOICE_WITHIN(215, "invoice_within", "time from delivery in which the invoice must be written"),
    /** Whether energy and other excluded taxes in an invoice are insured. */
    OTHER_TAX_INSURED(216, "other_tax_insured", "whether energy and other excluded taxes in an invoice are insured"),
    /** Whether freight, packing and insurance on an invoice are insured. */
    FREIGHT_INSURED(217, "freight_insured", "whether freight, packing and insurance on an invoice are insured"),
    /** Whether interest to the due date is insured. */
    CONTRACT_INTEREST_INSURED(218, "contract_interest_insured", "whether interest to the due date is insured"),
    /** Whether interest after the due date, penalties and damages on an invoice are insured. */
    OVERDUE_INTEREST_INSURED(219, "overdue_interest_insured", "whether interest after the due date, penalties and damages on an invoice are insured"),
    /** Whether charges that are not on the original invoice are insured. */
    ANCILLARY_INSURED(220, "ancillary_insured", "whether charges that are not on the original invoice are insured"),
    /** Whether an exchange loss in the debt is insured. */
    EXCHANGE_LOSS_INSURED(221, "exchange_loss_insured", "whether an exchange loss in the debt is insured"),
    /** Whether debt in a pending dispute fills a limit that is filled by qualifying debt. */
    DISPUTED_FILLS_LIMIT(222, "disputed_fills_limit", "whether debt in a pending dispute fills a limit that is filled by qualifying debt"),
    /** Place in the order of the limit of an invoice whose dispute is over. */
    DISPUTED_REENTRY(223, "disputed_reentry", "place in the order of the limit of an invoice whose dispute is over"),
    /** How a deduction other than payments comes off the debt. */
    DEDUCTION_TREATMENT(224, "deduction_treatment", "how a deduction other than payments comes off the debt"),
    /** Shorter waiting period where the buyer owes less than waiting_small_below. */
    WAITING_PERIOD_SMALL(350, "waiting_period_small", "shorter waiting period where the buyer owes less than waiting_small_below"),
    /** Open debt of the buyer below which the shorter waiting period applies. */
    WAITING_SMALL_BELOW(351, "waiting_small_below", "open debt of the buyer below which the shorter waiting period applies"),
    /** What an insolvency during the waiting period of protracted default does. */
    INSOLVENCY_DURING_WAITING(352, "insolvency_during_waiting", "what an insolvency during the waiting period of protracted default does"),
    /** Whose terms the default of a public buyer follows where it has none of its own. */
    PUBLIC_BUYER_AS(353, "public_buyer_as", "whose terms the default of a public buyer follows where it has none of its own"),
    /** Which of several causes of one loss governs. */
    CONCURRENT_CAUSES(354, "concurrent_causes", "which of several causes of one loss governs"),
    /** Whether the buyer limit caps losses by the cause. */
    LIMIT_APPLIES(355, "limit_applies", "whether the buyer limit caps losses by the cause"),
    /** Which of several insured percentages applies. */
    PERCENTAGE_ORDER(360, "percentage_order", "which of several insured percentages applies"),
    /** Most that the law lets the insurer bear of a covered loss. */
    REGULATORY_MAXIMUM_PERCENTAGE(361, "regulatory_maximum_percentage", "most that the law lets the insurer bear of a covered loss"),
    /** Whether the buyer limit caps debt or payment. */
    LIMIT_BASIS(365, "limit_basis", "whether the buyer limit caps debt or payment"),
    /** Most that the policy pays in a year on buyers of one country. */
    COUNTRY_MAXIMUM(366, "country_maximum", "most that the policy pays in a year on buyers of one country"),
    /** What the each-and-every-loss deductible is taken off. */
    EACH_LOSS_UNIT(367, "each_loss_unit", "what the each-and-every-loss deductible is taken off"),
    /** Which losses use up the aggregate first loss. */
    FIRST_LOSS_ERODED_BY(368, "first_loss_eroded_by", "which losses use up the aggregate first loss"),
    /** Order in which the claims of a year use up its first loss and liability. */
    FIRST_LOSS_CHRONOLOGY(369, "first_loss_chronology", "order in which the claims of a year use up its first loss and liability"),
    /** Least maximum liability that a multiple of premium gives. */
    MAXIMUM_LIABILITY_FLOOR(370, "maximum_liability_floor", "least maximum liability that a multiple of premium gives"),
    /** Greatest maximum liability that a multiple of premium gives. */
    MAXIMUM_LIABILITY_CEILING(371, "maximum_liability_ceiling", "greatest maximum liability that a multiple of premium gives"),
    /** Premium that the multiple is taken of. */
    MAXIMUM_LIABILITY_BASE(372, "maximum_liability_base", "premium that the multiple is taken of"),
    /** Whether there are policy years outside the policy period. */
    POLICY_YEAR_RULE(373, "policy_year_rule", "whether there are policy years outside the policy period"),
    /** How other deductions come off when the plan takes them after the limit. */
    DEDUCTIONS_AFTER_LIMIT(374, "deductions_after_limit", "how other deductions come off when the plan takes them after the limit"),
    /** How costs are added when the plan adds them after the limit. */
    COSTS_AFTER_LIMIT(375, "costs_after_limit", "how costs are added when the plan adds them after the limit"),
    /** Which of two days of payment holds. */
    INDEMNITY_COMBINATION(380, "indemnity_combination", "which of two days of payment holds"),
    /** Second time in which the insurer pays. */
    INDEMNITY_SECOND_PERIOD(381, "indemnity_second_period", "second time in which the insurer pays"),
    /** Day from which the second indemnity period counts. */
    INDEMNITY_SECOND_ANCHOR(382, "indemnity_second_anchor", "day from which the second indemnity period counts"),
    /** Share of the indemnity that is paid on account. */
    PROVISIONAL_PERCENTAGE(383, "provisional_percentage", "share of the indemnity that is paid on account"),
    /** Time after which the payment on account is due. */
    PROVISIONAL_PERIOD(384, "provisional_period", "time after which the payment on account is due"),
    /** Day from which that time counts. */
    PROVISIONAL_ANCHOR(385, "provisional_anchor", "day from which that time counts"),
    /** Whether debt that is not yet due is paid at once. */
    INSTALMENT_RULE(386, "instalment_rule", "whether debt that is not yet due is paid at once"),
    /** Day from which a new or increased limit is in effect. */
    LIMIT_INCREASE_FROM(260, "limit_increase_from", "day from which a new or increased limit is in effect"),
    /** Time from the notice of a reduction or withdrawal until it takes effect. */
    LIMIT_CUT_NOTICE(261, "limit_cut_notice", "time from the notice of a reduction or withdrawal until it takes effect"),
    /** Whether the insurer can reduce or withdraw a limit before it ends. */
    LIMITS_CANCELLABLE(262, "limits_cancellable", "whether the insurer can reduce or withdraw a limit before it ends"),
    /** Time without a delivery after which a limit lapses. */
    LIMIT_LAPSE_PERIOD(263, "limit_lapse_period", "time without a delivery after which a limit lapses"),
    /** Limit for buyers who need not be named. */
    UNNAMED_LIMIT(265, "unnamed_limit", "limit for buyers who need not be named"),
    /** Limit between the request of a first limit and the decision on it. */
    FIRST_SALE_LIMIT(266, "first_sale_limit", "limit between the request of a first limit and the decision on it"),
    /** Limit for buyers whose grade is good enough. */
    AUTOMATIC_LIMIT(267, "automatic_limit", "limit for buyers whose grade is good enough"),
    /** Least grade that the automatic limit asks for; more is better. */
    AUTOMATIC_MINIMUM_GRADE(268, "automatic_minimum_grade", "least grade that the automatic limit asks for; more is better"),
    /** Whether the insured may set limits for buyers of the country. */
    DISCRETIONARY_ALLOWED(270, "discretionary_allowed", "whether the insured may set limits for buyers of the country"),
    /** Whether the discretionary limit applies after the insurer refused a limit or set it to zero. */
    DISCRETIONARY_AFTER_REFUSAL(271, "discretionary_after_refusal", "whether the discretionary limit applies after the insurer refused a limit or set it to zero"),
    /** Whether the discretionary limit applies after a limit was withdrawn. */
    DISCRETIONARY_AFTER_WITHDRAWAL(272, "discretionary_after_withdrawal", "whether the discretionary limit applies after a limit was withdrawn"),
    /** Whether the discretionary limit applies after a limit lapsed without deliveries. */
    DISCRETIONARY_AFTER_LAPSE(273, "discretionary_after_lapse", "whether the discretionary limit applies after a limit lapsed without deliveries"),
    /** Whether the discretionary limit applies while the insurer has a request before it. */
    DISCRETIONARY_WHILE_PENDING(274, "discretionary_while_pending", "whether the discretionary limit applies while the insurer has a request before it"),
    /** Time after which a blocked discretionary limit may be used again; absent: never. */
    DISCRETIONARY_REBUILD_PERIOD(275, "discretionary_rebuild_period", "time after which a blocked discretionary limit may be used again; absent: never"),
    /** Evidence that the discretionary limit needs. */
    DISCRETIONARY_JUSTIFICATION(276, "discretionary_justification", "evidence that the discretionary limit needs"),
    /** How old a payment may be to count; absent: any age. */
    EXPERIENCE_LOOK_BACK(277, "experience_look_back", "how old a payment may be to count; absent: any age"),
    /** Payments on time that experience needs. */
    EXPERIENCE_MINIMUM_PAYMENTS(278, "experience_minimum_payments", "payments on time that experience needs"),
    /** How long after the due date a payment still counts as on time; absent: not at all. */
    EXPERIENCE_TOLERANCE(279, "experience_tolerance", "how long after the due date a payment still counts as on time; absent: not at all"),
    /** Amount of past dealings that justifies a limit; absent: payments on time justify any amount. */
    EXPERIENCE_BASE(280, "experience_base", "amount of past dealings that justifies a limit; absent: payments on time justify any amount"),
    /** Multiple of the base that is justified. */
    EXPERIENCE_MULTIPLE(281, "experience_multiple", "multiple of the base that is justified"),
    /** Most that payments on time can justify. */
    EXPERIENCE_MAXIMUM(282, "experience_maximum", "most that payments on time can justify"),
    /** How old a credit report may be on the day of attachment; absent: any age. */
    REPORT_MAXIMUM_AGE(283, "report_maximum_age", "how old a credit report may be on the day of attachment; absent: any age"),
    /** Least grade of a report that justifies a limit; absent: grades do not matter. */
    REPORT_MINIMUM_GRADE(284, "report_minimum_grade", "least grade of a report that justifies a limit; absent: grades do not matter"),
    /** Debt overdue by more than this blocks the discretionary limit. */
    DISCRETIONARY_OVERDUE_AGE(285, "discretionary_overdue_age", "debt overdue by more than this blocks the discretionary limit"),
    /** Overdue debt up to which the discretionary limit is not blocked; absent: zero. */
    DISCRETIONARY_OVERDUE_AMOUNT(286, "discretionary_overdue_amount", "overdue debt up to which the discretionary limit is not blocked; absent: zero"),
    /** Most that a top-up may be of the limit that it stands on. */
    TOP_UP_MAXIMUM_RATIO(290, "top_up_maximum_ratio", "most that a top-up may be of the limit that it stands on"),
    /** Most that a top-up may be. */
    TOP_UP_MAXIMUM_AMOUNT(291, "top_up_maximum_amount", "most that a top-up may be"),
    /** Whether the insolvency of one member of a group counts for all. */
    GROUP_INSOLVENCY_COUNTS(292, "group_insolvency_counts", "whether the insolvency of one member of a group counts for all"),
    /** Most debt that is covered on all buyers of one country together. */
    COUNTRY_LIMIT(293, "country_limit", "most debt that is covered on all buyers of one country together");

    private final int number;
    private final String documentName;
    private final String text;

    Term(int number, String documentName, String text) {
        this.number = number;
        this.documentName = documentName;
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

    /** One line of English. */
    public String text() {
        return text;
    }

    /** The constant with that number; IllegalArgumentException when there is none. */
    public static Term of(int number) {
        for (Term constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Term has the number " + number);
    }
}
