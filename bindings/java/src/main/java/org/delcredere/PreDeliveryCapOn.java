// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>pre_delivery_cap_on</code>. */
public enum PreDeliveryCapOn {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The costs are capped at the order value before anything is deducted. */
    COSTS(1, "costs", "the costs are capped at the order value before anything is deducted"),
    /** The loss after deductions is capped at the order value. */
    LOSS(2, "loss", "the loss after deductions is capped at the order value");

    private final int number;
    private final String documentName;
    private final String text;

    PreDeliveryCapOn(int number, String documentName, String text) {
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
    public static PreDeliveryCapOn of(int number) {
        for (PreDeliveryCapOn constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PreDeliveryCapOn has the number " + number);
    }
}
