// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>agenda_order</code>. */
public enum AgendaOrder {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** By last day. */
    BY_DAY(1, "by_day", "by last day"),
    /** By the money that is lost. */
    BY_MONEY(2, "by_money", "by the money that is lost");

    private final int number;
    private final String documentName;
    private final String text;

    AgendaOrder(int number, String documentName, String text) {
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
    public static AgendaOrder of(int number) {
        for (AgendaOrder constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no AgendaOrder has the number " + number);
    }
}
