// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>cause</code>. */
public enum Cause {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** A legal event of insolvency. */
    INSOLVENCY(1, "insolvency", "a legal event of insolvency"),
    /** Non-payment through the waiting period. */
    PROTRACTED_DEFAULT(2, "protracted_default", "non-payment through the waiting period"),
    /** The buyer refuses the goods. */
    REPUDIATION(3, "repudiation", "the buyer refuses the goods"),
    /** Payment in local money that cannot be converted or transferred. */
    TRANSFER(4, "transfer", "payment in local money that cannot be converted or transferred"),
    /** A general moratorium on payment. */
    MORATORIUM(5, "moratorium", "a general moratorium on payment"),
    /** A law of the buyer's country releases the debtor. */
    DEBT_RELEASED(6, "debt_released", "a law of the buyer's country releases the debtor"),
    /** War, civil war, unrest. */
    WAR(7, "war", "war, civil war, unrest"),
    /** A natural disaster. */
    NATURAL_DISASTER(8, "natural_disaster", "a natural disaster"),
    /** A government makes performance of the contract impossible. */
    GOVERNMENT_ACT(9, "government_act", "a government makes performance of the contract impossible"),
    /** An export or import licence is withdrawn. */
    LICENCE_WITHDRAWN(10, "licence_withdrawn", "an export or import licence is withdrawn"),
    /** A public buyer does not pay. */
    PUBLIC_BUYER_DEFAULT(11, "public_buyer_default", "a public buyer does not pay"),
    /** Money deposited in local currency loses value before it is transferred. */
    EXCHANGE_LOSS(12, "exchange_loss", "money deposited in local currency loses value before it is transferred");

    private final int number;
    private final String documentName;
    private final String text;

    Cause(int number, String documentName, String text) {
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
    public static Cause of(int number) {
        for (Cause constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Cause has the number " + number);
    }
}
