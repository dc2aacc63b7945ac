// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>work</code>. */
public enum Work {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** To cure what keeps debt from being covered. */
    CURE(1, "cure", "to cure what keeps debt from being covered"),
    /** To notify the overdue. */
    NOTIFY(2, "notify", "to notify the overdue"),
    /** To file the claim. */
    FILE_CLAIM(3, "file_claim", "to file the claim");

    private final int number;
    private final String documentName;
    private final String text;

    Work(int number, String documentName, String text) {
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
    public static Work of(int number) {
        for (Work constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Work has the number " + number);
    }
}
