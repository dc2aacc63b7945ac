// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>agenda_item</code>. */
public enum AgendaItem {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Ask for a higher limit: it is used beyond the part that was asked about. */
    LIMIT_REVIEW(1, "limit_review", "ask for a higher limit: it is used beyond the part that was asked about"),
    /** A limit ends. */
    LIMIT_END(2, "limit_end", "a limit ends"),
    /** The report behind a discretionary limit becomes too old. */
    EVIDENCE_END(3, "evidence_end", "the report behind a discretionary limit becomes too old"),
    /** The invoice is due. */
    PAYMENT_EXPECTED(4, "payment_expected", "the invoice is due"),
    /** Last day of the maximum extension period. */
    EXTENSION_END(5, "extension_end", "last day of the maximum extension period"),
    /** Last day on which a delivery to the buyer is covered. */
    STOP_DELIVERIES(6, "stop_deliveries", "last day on which a delivery to the buyer is covered"),
    /** Notify the overdue. */
    OVERDUE_NOTICE(7, "overdue_notice", "notify the overdue"),
    /** Report adverse information. */
    ADVERSE_INFORMATION(8, "adverse_information", "report adverse information"),
    /** Hand over for collection. */
    COLLECTION(9, "collection", "hand over for collection"),
    /** File the claim after an insolvency. */
    INSOLVENCY_CLAIM(10, "insolvency_claim", "file the claim after an insolvency"),
    /** The waiting period ends: the date of loss, and the first day to file. */
    CLAIM_FROM(11, "claim_from", "the waiting period ends: the date of loss, and the first day to file"),
    /** Last day to file the claim. */
    CLAIM_FILING(12, "claim_filing", "last day to file the claim"),
    /** The insurer pays. */
    INSURER_PAYMENT(14, "insurer_payment", "the insurer pays"),
    /** The insurer pays on account. */
    PROVISIONAL_PAYMENT(15, "provisional_payment", "the insurer pays on account"),
    /** Have the dispute settled, or the debt admitted in the estate. */
    DISPUTE(16, "dispute", "have the dispute settled, or the debt admitted in the estate"),
    /** Declare the turnover. */
    TURNOVER_DECLARATION(17, "turnover_declaration", "declare the turnover"),
    /** Declare the balances. */
    BALANCE_DECLARATION(18, "balance_declaration", "declare the balances"),
    /** Declare the shipments. */
    SHIPMENT_DECLARATION(19, "shipment_declaration", "declare the shipments"),
    /** Pay the premium, or an instalment of it. */
    PREMIUM(20, "premium", "pay the premium, or an instalment of it"),
    /** Last day to give notice that the policy is not renewed. */
    NON_RENEWAL_NOTICE(21, "non_renewal_notice", "last day to give notice that the policy is not renewed"),
    /** A top-up limit ends. */
    TOP_UP_END(22, "top_up_end", "a top-up limit ends"),
    /** Last day before a reduction or withdrawal of the limit takes effect. */
    LIMIT_CUT(23, "limit_cut", "last day before a reduction or withdrawal of the limit takes effect"),
    /** An instalment of a payment plan is due. */
    INSTALMENT(24, "instalment", "an instalment of a payment plan is due"),
    /** Report and remit a recovery. */
    RECOVERY(25, "recovery", "report and remit a recovery"),
    /** The estate's dividend or final account: compute the claim again. */
    ESTATE(26, "estate", "the estate's dividend or final account: compute the claim again"),
    /** Bonus or rebate is settled. */
    BONUS(27, "bonus", "bonus or rebate is settled"),
    /** Ask again for a limit that was granted in part. */
    LIMIT_REREQUEST(28, "limit_rerequest", "ask again for a limit that was granted in part"),
    /** Something else that the policy asks for. */
    OTHER_DUTY(29, "other_duty", "something else that the policy asks for");

    private final int number;
    private final String documentName;
    private final String text;

    AgendaItem(int number, String documentName, String text) {
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
    public static AgendaItem of(int number) {
        for (AgendaItem constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no AgendaItem has the number " + number);
    }
}
