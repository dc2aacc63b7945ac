// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>layer_part</code>. */
public enum LayerPart {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The part of the loss that falls into a layer. */
    LAYER(1, "layer", "the part of the loss that falls into a layer"),
    /** The part of the loss that the primary limit bears. */
    PRIMARY(2, "primary", "the part of the loss that the primary limit bears"),
    /** Below the lowest layer. */
    BELOW(3, "below", "below the lowest layer"),
    /** Between two layers. */
    GAP(4, "gap", "between two layers"),
    /** Within layers whose shares do not add up to the whole. */
    UNPLACED(5, "unplaced", "within layers whose shares do not add up to the whole"),
    /** Above the highest layer. */
    ABOVE(6, "above", "above the highest layer");

    private final int number;
    private final String documentName;
    private final String text;

    LayerPart(int number, String documentName, String text) {
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
    public static LayerPart of(int number) {
        for (LayerPart constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no LayerPart has the number " + number);
    }
}
