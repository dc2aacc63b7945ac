// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>conversion_date</code>. */
public enum ConversionDate {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Rate of the invoice date. */
    INVOICE_DATE(1, "invoice_date", "rate of the invoice date"),
    /** Rate of the delivery date. */
    DELIVERY(2, "delivery", "rate of the delivery date"),
    /** Rate of the original due date. */
    DUE_DATE(3, "due_date", "rate of the original due date"),
    /** Rate of the day as of which the question is asked. */
    EVALUATION(4, "evaluation", "rate of the day as of which the question is asked"),
    /** Rate of the last business day of the month in which the invoice attached. */
    MONTH_END_OF_ATTACHMENT(5, "month_end_of_attachment", "rate of the last business day of the month in which the invoice attached"),
    /** In a claim the rate of the date of loss, else of the day as of which the question is asked. */
    DATE_OF_LOSS(6, "date_of_loss", "in a claim the rate of the date of loss, else of the day as of which the question is asked");

    private final int number;
    private final String documentName;
    private final String text;

    ConversionDate(int number, String documentName, String text) {
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
    public static ConversionDate of(int number) {
        for (ConversionDate constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ConversionDate has the number " + number);
    }
}
