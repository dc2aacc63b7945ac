// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>deduction</code>. */
public enum Deduction {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** A counterclaim that can be set off, a contra account. */
    SET_OFF(1, "set_off", "a counterclaim that can be set off, a contra account"),
    /** Goods returned, without a credit note in the book. */
    RETURN(2, "return", "goods returned, without a credit note in the book"),
    /** Proceeds of goods taken back or resold. */
    RESALE(3, "resale", "proceeds of goods taken back or resold"),
    /** Proceeds of a security. */
    SECURITY(4, "security", "proceeds of a security"),
    /** An advance payment that the insured holds. */
    ADVANCE_PAYMENT(5, "advance_payment", "an advance payment that the insured holds"),
    /** A del credere promise of a third party, such as a buying group. */
    DEL_CREDERE(6, "del_credere", "a del credere promise of a third party, such as a buying group");

    private final int number;
    private final String documentName;
    private final String text;

    Deduction(int number, String documentName, String text) {
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
    public static Deduction of(int number) {
        for (Deduction constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Deduction has the number " + number);
    }
}
