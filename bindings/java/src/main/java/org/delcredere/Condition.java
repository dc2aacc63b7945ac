// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>condition</code>. */
public enum Condition {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The debt comes from a supply of goods or services. */
    SUPPLY(1, "supply", "the debt comes from a supply of goods or services"),
    /** The debt is not from the lease or letting of real estate. */
    NOT_REAL_ESTATE(2, "not_real_estate", "the debt is not from the lease or letting of real estate"),
    /** Retention of title is agreed. */
    RETENTION_OF_TITLE(3, "retention_of_title", "retention of title is agreed"),
    /** The guarantee that is asked for is in force. */
    GUARANTEE(4, "guarantee", "the guarantee that is asked for is in force"),
    /** A written contract was in force before delivery. */
    WRITTEN_CONTRACT(5, "written_contract", "a written contract was in force before delivery"),
    /** There is proof of export. */
    PROOF_OF_EXPORT(6, "proof_of_export", "there is proof of export"),
    /** The debt is declared to the insurer. */
    DECLARED(7, "declared", "the debt is declared to the insurer"),
    /** The premium is paid. */
    PREMIUM_PAID(8, "premium_paid", "the premium is paid"),
    /** Neither buyer nor transaction is sanctioned or illegal. */
    NOT_SANCTIONED(9, "not_sanctioned", "neither buyer nor transaction is sanctioned or illegal"),
    /** The licences needed are there. */
    LICENCE(10, "licence", "the licences needed are there"),
    /** The insured fulfilled the contract. */
    CONTRACT_FULFILLED(11, "contract_fulfilled", "the insured fulfilled the contract"),
    /** The debtor is the legal entity that is insured. */
    LEGAL_ENTITY(12, "legal_entity", "the debtor is the legal entity that is insured"),
    /** The documents that the insurer needs are there. */
    DOCUMENTS_COMPLETE(13, "documents_complete", "the documents that the insurer needs are there"),
    /** A condition of this policy, first. */
    OTHER_1(14, "other_1", "a condition of this policy, first"),
    /** A condition of this policy, second. */
    OTHER_2(15, "other_2", "a condition of this policy, second"),
    /** A condition of this policy, third. */
    OTHER_3(16, "other_3", "a condition of this policy, third");

    private final int number;
    private final String documentName;
    private final String text;

    Condition(int number, String documentName, String text) {
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
    public static Condition of(int number) {
        for (Condition constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Condition has the number " + number);
    }
}
