// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>case_kind</code>. */
public enum CaseKind {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** To watch the debt. */
    MONITOR(1, "monitor", "to watch the debt"),
    /** To take the claim and watch the debt. */
    CLAIM_AND_MONITOR(2, "claim_and_monitor", "to take the claim and watch the debt"),
    /** To collect the debt. */
    COLLECT(3, "collect", "to collect the debt"),
    /** To take the claim and collect the debt. */
    CLAIM_AND_COLLECT(4, "claim_and_collect", "to take the claim and collect the debt");

    private final int number;
    private final String documentName;
    private final String text;

    CaseKind(int number, String documentName, String text) {
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
    public static CaseKind of(int number) {
        for (CaseKind constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no CaseKind has the number " + number);
    }
}
