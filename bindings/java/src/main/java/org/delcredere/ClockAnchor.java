// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>clock_anchor</code>. */
public enum ClockAnchor {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The original due date, whatever was agreed later. */
    DUE_DATE(1, "due_date", "the original due date, whatever was agreed later"),
    /** The due date as extended, else the original one. */
    EXTENDED_DUE_DATE(2, "extended_due_date", "the due date as extended, else the original one"),
    /** The invoice date. */
    INVOICE_DATE(3, "invoice_date", "the invoice date"),
    /** The last day of the maximum extension period. */
    EXTENSION_END(4, "extension_end", "the last day of the maximum extension period"),
    /** The date of loss: the end of the waiting period, or the insolvency. */
    DATE_OF_LOSS(5, "date_of_loss", "the date of loss: the end of the waiting period, or the insolvency"),
    /** The last day of the policy period. */
    PERIOD_END(6, "period_end", "the last day of the policy period"),
    /** The day on which the claim is filed. */
    FILING(7, "filing", "the day on which the claim is filed"),
    /** The day of delivery, else the invoice date. */
    DELIVERY(8, "delivery", "the day of delivery, else the invoice date"),
    /** The day on which the overdue was notified. */
    OVERDUE_NOTICE(9, "overdue_notice", "the day on which the overdue was notified"),
    /** The day on which collection was launched. */
    COLLECTION_STARTED(10, "collection_started", "the day on which collection was launched"),
    /** The day on which the claim file was complete. */
    DOCUMENTS_COMPLETE(11, "documents_complete", "the day on which the claim file was complete"),
    /** The day on which the insurer or the estate confirmed the debt. */
    LOSS_VALIDATED(12, "loss_validated", "the day on which the insurer or the estate confirmed the debt"),
    /** The day of the event that causes the loss. */
    EVENT(13, "event", "the day of the event that causes the loss"),
    /** The day of the local deposit by the debtor. */
    DEPOSIT(14, "deposit", "the day of the local deposit by the debtor"),
    /** The day on which all rules of transfer were complied with. */
    TRANSFER_RULES_MET(15, "transfer_rules_met", "the day on which all rules of transfer were complied with"),
    /** The day on which the insured learned of the event. */
    KNOWLEDGE(16, "knowledge", "the day on which the insured learned of the event"),
    /** The last day of the waiting period. */
    WAITING_END(17, "waiting_end", "the last day of the waiting period");

    private final int number;
    private final String documentName;
    private final String text;

    ClockAnchor(int number, String documentName, String text) {
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
    public static ClockAnchor of(int number) {
        for (ClockAnchor constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ClockAnchor has the number " + number);
    }
}
