// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>stop_effect</code>. */
public enum StopEffect {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** New deliveries are not covered; what was delivered before stays as it is. */
    NEW_DELIVERIES(1, "new_deliveries", "new deliveries are not covered; what was delivered before stays as it is"),
    /** New deliveries are not covered, and while the stop lasts nothing moves up into cover. */
    NEW_DELIVERIES_AND_MOVING_UP(2, "new_deliveries_and_moving_up", "new deliveries are not covered, and while the stop lasts nothing moves up into cover"),
    /** While the stop lasts no debt of the buyer is covered. */
    ALL_DEBT(3, "all_debt", "while the stop lasts no debt of the buyer is covered");

    private final int number;
    private final String documentName;
    private final String text;

    StopEffect(int number, String documentName, String text) {
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
    public static StopEffect of(int number) {
        for (StopEffect constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no StopEffect has the number " + number);
    }
}
