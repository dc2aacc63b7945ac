// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>id_state</code>. */
public enum IdState {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** There is none. */
    ABSENT(1, "absent", "there is none"),
    /** It cannot be such a number. */
    WRONG_FORM(2, "wrong_form", "it cannot be such a number"),
    /** Its check digits differ. */
    WRONG_CHECK(3, "wrong_check", "its check digits differ"),
    /** Its check digits agree. */
    VALID(4, "valid", "its check digits agree"),
    /** It has no check digits that are known here. */
    NOT_CHECKED(5, "not_checked", "it has no check digits that are known here");

    private final int number;
    private final String documentName;
    private final String text;

    IdState(int number, String documentName, String text) {
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
    public static IdState of(int number) {
        for (IdState constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no IdState has the number " + number);
    }
}
