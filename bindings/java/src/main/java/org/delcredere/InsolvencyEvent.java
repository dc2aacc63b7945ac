// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>insolvency_event</code>. */
public enum InsolvencyEvent {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Insolvency proceedings were opened by a court. */
    PROCEEDINGS_OPENED(1, "proceedings_opened", "insolvency proceedings were opened by a court"),
    /** Proceedings were refused for lack of assets. */
    PROCEEDINGS_REFUSED(2, "proceedings_refused", "proceedings were refused for lack of assets"),
    /** A court approved a plan or composition. */
    COURT_PLAN(3, "court_plan", "a court approved a plan or composition"),
    /** A private person's debt settlement plan. */
    DEBT_SETTLEMENT_PLAN(4, "debt_settlement_plan", "a private person's debt settlement plan"),
    /** A composition with all creditors outside court. */
    COMPOSITION_OUT_OF_COURT(5, "composition_out_of_court", "a composition with all creditors outside court"),
    /** Enforcement did not satisfy the debt. */
    FRUITLESS_ENFORCEMENT(6, "fruitless_enforcement", "enforcement did not satisfy the debt"),
    /** An approved composition that cuts the debt. */
    COMPOSITION_WITH_HAIRCUT(7, "composition_with_haircut", "an approved composition that cuts the debt"),
    /** Insured and insurer agreed that the debt cannot be collected. */
    AGREED_UNCOLLECTABLE(8, "agreed_uncollectable", "insured and insurer agreed that the debt cannot be collected"),
    /** Liquidation was ordered. */
    LIQUIDATION_ORDERED(9, "liquidation_ordered", "liquidation was ordered"),
    /** Collective proceedings or a moratorium of the buyer suspend payments. */
    PAYMENTS_SUSPENDED(10, "payments_suspended", "collective proceedings or a moratorium of the buyer suspend payments"),
    /** Payment was proven to be hopeless. */
    HOPELESSNESS(11, "hopelessness", "payment was proven to be hopeless"),
    /** Insolvency threatened and goods not yet handed over were resold at a loss. */
    THREATENED_INSOLVENCY(12, "threatened_insolvency", "insolvency threatened and goods not yet handed over were resold at a loss");

    private final int number;
    private final String documentName;
    private final String text;

    InsolvencyEvent(int number, String documentName, String text) {
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
    public static InsolvencyEvent of(int number) {
        for (InsolvencyEvent constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no InsolvencyEvent has the number " + number);
    }
}
