// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>declaration_kind</code>. */
public enum DeclarationKind {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Documents by their date. */
    TURNOVER(1, "turnover", "documents by their date"),
    /** What is open at the end of each month. */
    MONTH_END_BALANCE(2, "month_end_balance", "what is open at the end of each month"),
    /** Documents by their day of dispatch. */
    SHIPMENTS(3, "shipments", "documents by their day of dispatch");

    private final int number;
    private final String documentName;
    private final String text;

    DeclarationKind(int number, String documentName, String text) {
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
    public static DeclarationKind of(int number) {
        for (DeclarationKind constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no DeclarationKind has the number " + number);
    }
}
