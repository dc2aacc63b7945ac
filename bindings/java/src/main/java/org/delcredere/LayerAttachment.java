// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>layer_attachment</code>. */
public enum LayerAttachment {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** At a fixed amount, wherever the layer below ends. */
    FIXED_AMOUNT(1, "fixed_amount", "at a fixed amount, wherever the layer below ends"),
    /** Where the layer below ends. */
    FOLLOWS_PRIMARY(2, "follows_primary", "where the layer below ends");

    private final int number;
    private final String documentName;
    private final String text;

    LayerAttachment(int number, String documentName, String text) {
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
    public static LayerAttachment of(int number) {
        for (LayerAttachment constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LayerAttachment has the number " + number);
    }
}
