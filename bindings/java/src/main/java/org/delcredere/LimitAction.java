// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>limit_action</code>. */
public enum LimitAction {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** A limit is asked for where there is none. */
    ORDER(1, "order", "a limit is asked for where there is none"),
    /** Another amount is asked for. */
    UPDATE(2, "update", "another amount is asked for"),
    /** The limit is given back. */
    CANCEL(3, "cancel", "the limit is given back"),
    /** The request that is pending is withdrawn. */
    STOP(4, "stop", "the request that is pending is withdrawn"),
    /** The insurer is asked to think again. */
    APPEAL(5, "appeal", "the insurer is asked to think again");

    private final int number;
    private final String documentName;
    private final String text;

    LimitAction(int number, String documentName, String text) {
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
    public static LimitAction of(int number) {
        for (LimitAction constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LimitAction has the number " + number);
    }
}
