// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>extension_verdict</code>. */
public enum ExtensionVerdict {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** It needs no consent of the insurer. */
    ALLOWED(1, "allowed", "it needs no consent of the insurer"),
    /** Without the insurer's consent cover is lost. */
    CONSENT_NEEDED(2, "consent_needed", "without the insurer's consent cover is lost"),
    /** There is nothing that the insured could agree. */
    REFUSED(3, "refused", "there is nothing that the insured could agree");

    private final int number;
    private final String documentName;
    private final String text;

    ExtensionVerdict(int number, String documentName, String text) {
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
    public static ExtensionVerdict of(int number) {
        for (ExtensionVerdict constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ExtensionVerdict has the number " + number);
    }
}
