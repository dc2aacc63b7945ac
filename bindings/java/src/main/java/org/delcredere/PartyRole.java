// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>party_role</code>. */
public enum PartyRole {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The company that concluded the policy. */
    POLICYHOLDER(1, "policyholder", "the company that concluded the policy"),
    /** A company that is insured with it. */
    JOINT_INSURED(2, "joint_insured", "a company that is insured with it"),
    /** The right to the indemnity is assigned to it. */
    ASSIGNEE(3, "assignee", "the right to the indemnity is assigned to it"),
    /** It is paid, without a right of its own. */
    LOSS_PAYEE(4, "loss_payee", "it is paid, without a right of its own");

    private final int number;
    private final String documentName;
    private final String text;

    PartyRole(int number, String documentName, String text) {
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
    public static PartyRole of(int number) {
        for (PartyRole constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PartyRole has the number " + number);
    }
}
