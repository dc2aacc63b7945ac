// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>answer</code>. */
public enum Answer {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** It is so. */
    YES(1, "yes", "it is so"),
    /** It is not so. */
    NO(2, "no", "it is not so"),
    /** Not known yet. */
    UNKNOWN(3, "unknown", "not known yet");

    private final int number;
    private final String documentName;
    private final String text;

    Answer(int number, String documentName, String text) {
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
    public static Answer of(int number) {
        for (Answer constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Answer has the number " + number);
    }
}
