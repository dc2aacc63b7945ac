// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>pre_delivery_step</code>. */
public enum PreDeliveryStep {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The costs incurred up to the breach. */
    COSTS(1, "costs", "the costs incurred up to the breach"),
    /** Whether the policy and the contract let the costs in. */
    CONTRACT(2, "contract", "whether the policy and the contract let the costs in"),
    /** Costs that are not of the insured kind. */
    COST_BASIS(3, "cost_basis", "costs that are not of the insured kind"),
    /** The order value. */
    ORDER_VALUE(4, "order_value", "the order value"),
    /** Advance payments. */
    ADVANCE(5, "advance", "advance payments"),
    /** Proceeds of resale or scrap. */
    RESALE(6, "resale", "proceeds of resale or scrap"),
    /** The pre-delivery limit. */
    LIMIT(7, "limit", "the pre-delivery limit"),
    /** What is left of the credit limit, where pre-delivery cover fills it. */
    CREDIT_LIMIT(8, "credit_limit", "what is left of the credit limit, where pre-delivery cover fills it"),
    /** The insured percentage. */
    PERCENTAGE(9, "percentage", "the insured percentage");

    private final int number;
    private final String documentName;
    private final String text;

    PreDeliveryStep(int number, String documentName, String text) {
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
    public static PreDeliveryStep of(int number) {
        for (PreDeliveryStep constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no PreDeliveryStep has the number " + number);
    }
}
