// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>event</code>. */
public enum Event {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The buyer disputes the invoice, or the amount of it that is given. */
    DISPUTE_OPENED(1, "dispute_opened", "the buyer disputes the invoice, or the amount of it that is given"),
    /** The dispute is over and the debt stands. */
    DISPUTE_SETTLED(2, "dispute_settled", "the dispute is over and the debt stands"),
    /** The insurer was told of the overdue invoice, or of all that is overdue. */
    OVERDUE_NOTICE(3, "overdue_notice", "the insurer was told of the overdue invoice, or of all that is overdue"),
    /** A legal event of insolvency of the buyer. */
    INSOLVENCY(4, "insolvency", "a legal event of insolvency of the buyer"),
    /** The claim on the buyer was filed. */
    CLAIM_FILED(5, "claim_filed", "the claim on the buyer was filed"),
    /** The dispute was decided against the insured. */
    DISPUTE_LOST(6, "dispute_lost", "the dispute was decided against the insured"),
    /** The debt was handed over for collection. */
    COLLECTION_STARTED(7, "collection_started", "the debt was handed over for collection"),
    /** Adverse information on the buyer became known. */
    ADVERSE_INFORMATION(8, "adverse_information", "adverse information on the buyer became known"),
    /** The insurer withdrew cover for the buyer. */
    COVER_WITHDRAWN(9, "cover_withdrawn", "the insurer withdrew cover for the buyer"),
    /** The insurer consented that cover resumes. */
    COVER_RESUMED(10, "cover_resumed", "the insurer consented that cover resumes"),
    /** A limit was requested. */
    LIMIT_REQUESTED(11, "limit_requested", "a limit was requested"),
    /** A credit report on the buyer. */
    CREDIT_REPORT(12, "credit_report", "a credit report on the buyer"),
    /** The buyer refused the goods. */
    REFUSAL_OF_GOODS(13, "refusal_of_goods", "the buyer refused the goods"),
    /** The goods were resold or disposed of. */
    GOODS_DISPOSED(14, "goods_disposed", "the goods were resold or disposed of"),
    /** The debtor deposited the debt in local money. */
    DEPOSIT_MADE(15, "deposit_made", "the debtor deposited the debt in local money"),
    /** All rules for the transfer were complied with. */
    TRANSFER_RULES_MET(16, "transfer_rules_met", "all rules for the transfer were complied with"),
    /** An event of the cause that is given. */
    POLITICAL_EVENT(17, "political_event", "an event of the cause that is given"),
    /** The claim file was complete. */
    DOCUMENTS_COMPLETE(18, "documents_complete", "the claim file was complete"),
    /** The insurer or the estate confirmed the debt. */
    LOSS_VALIDATED(19, "loss_validated", "the insurer or the estate confirmed the debt"),
    /** A payment plan was agreed with the buyer. */
    PAYMENT_PLAN(20, "payment_plan", "a payment plan was agreed with the buyer"),
    /** An extension was asked for. */
    EXTENSION_REQUESTED(21, "extension_requested", "an extension was asked for"),
    /** The insurer paid. */
    INDEMNITY_PAID(22, "indemnity_paid", "the insurer paid"),
    /** The sale was declared. */
    DECLARED(23, "declared", "the sale was declared"),
    /** The premium was paid. */
    PREMIUM_PAID(24, "premium_paid", "the premium was paid"),
    /** The insured learned of the event. */
    KNOWLEDGE(25, "knowledge", "the insured learned of the event");

    private final int number;
    private final String documentName;
    private final String text;

    Event(int number, String documentName, String text) {
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
    public static Event of(int number) {
        for (Event constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Event has the number " + number);
    }
}
