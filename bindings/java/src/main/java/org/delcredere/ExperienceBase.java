// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>experience_base</code>. */
public enum ExperienceBase {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The highest invoice that was paid on time. */
    HIGHEST_INVOICE(1, "highest_invoice", "the highest invoice that was paid on time"),
    /** The highest balance of invoices that were paid on time. */
    HIGHEST_BALANCE(2, "highest_balance", "the highest balance of invoices that were paid on time"),
    /** The highest month-end balance of invoices that were paid on time. */
    HIGHEST_MONTH_END_PAID(3, "highest_month_end_paid", "the highest month-end balance of invoices that were paid on time");

    private final int number;
    private final String documentName;
    private final String text;

    ExperienceBase(int number, String documentName, String text) {
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
    public static ExperienceBase of(int number) {
        for (ExperienceBase constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ExperienceBase has the number " + number);
    }
}
