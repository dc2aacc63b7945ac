// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>concurrent_causes</code>. */
public enum ConcurrentCauses {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The cause with the earliest date of loss governs. */
    FIRST_TO_OCCUR(1, "first_to_occur", "the cause with the earliest date of loss governs"),
    /** The first cause in the policy's order that has a date of loss governs. */
    FIXED_PRIORITY(2, "fixed_priority", "the first cause in the policy's order that has a date of loss governs"),
    /** The cause that pays most governs. */
    MOST_FAVOURABLE(3, "most_favourable", "the cause that pays most governs");

    private final int number;
    private final String documentName;
    private final String text;

    ConcurrentCauses(int number, String documentName, String text) {
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
    public static ConcurrentCauses of(int number) {
        for (ConcurrentCauses constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ConcurrentCauses has the number " + number);
    }
}
