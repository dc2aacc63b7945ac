// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

import java.util.EnumSet;

/** Why a part is not covered, or was taken off a claim. */
public enum Reason {
    /** None. */
    UNSET(0, "", "none", -1, false),
    /** Covered. */
    OK(1, "OK", "covered", -1, false),
    /** Paid by the buyer. */
    S01(101, "S01", "paid by the buyer", -1, false),
    /** Paid by the buyer for other debt, allocated to this invoice by the policy. */
    S02(102, "S02", "paid by the buyer for other debt, allocated to this invoice by the policy", -1, false),
    /** Credited by a credit note. */
    A08(108, "A08", "credited by a credit note", -1, false),
    /** Attached before the policy period began. */
    T01(201, "T01", "attached before the policy period began", 0, false),
    /** Attached after the policy period ended. */
    T02(202, "T02", "attached after the policy period ended", 1, false),
    /** The buyer is an affiliate. */
    I01(301, "I01", "the buyer is an affiliate", 8, false),
    /** The buyer is public and public buyers are not insured. */
    I02(302, "I02", "the buyer is public and public buyers are not insured", 9, false),
    /** The buyer is a private individual. */
    I03(303, "I03", "the buyer is a private individual", 10, false),
    /** The buyer's country is off cover. */
    I04(304, "I04", "the buyer's country is off cover", 11, false),
    /** The buyer or transaction is not one the policy names. */
    I05(305, "I05", "the buyer or transaction is not one the policy names", 12, false),
    /** Sold against letter of credit or prepayment. */
    I06(306, "I06", "sold against letter of credit or prepayment", 13, false),
    /** The buyer was overdue when the policy period began. */
    I10(310, "I10", "the buyer was overdue when the policy period began", 14, false),
    /** The agreed payment terms are longer than the maximum payment terms. */
    P01(401, "P01", "the agreed payment terms are longer than the maximum payment terms", 20, false),
    /** The due date was extended beyond the maximum extension period without consent. */
    P02(402, "P02", "the due date was extended beyond the maximum extension period without consent", 21, true),
    /** Delivered after cover for the buyer had stopped. */
    C01(501, "C01", "delivered after cover for the buyer had stopped", 24, false),
    /** Delivered after the buyer's insolvency. */
    C03(503, "C03", "delivered after the buyer's insolvency", 25, false),
    /** No limit in force. */
    L01(601, "L01", "no limit in force", 28, true),
    /** The insurer refused a limit. */
    L02(602, "L02", "the insurer refused a limit", 29, true),
    /** The limit was not yet in effect. */
    L03(603, "L03", "the limit was not yet in effect", 30, false),
    /** The limit had expired. */
    L04(604, "L04", "the limit had expired", 31, true),
    /** The limit had been withdrawn before delivery. */
    L05(605, "L05", "the limit had been withdrawn before delivery", 32, false),
    /** The overdue invoice was not notified. */
    N01(701, "N01", "the overdue invoice was not notified", 40, false),
    /** The overdue invoice was notified late. */
    N02(702, "N02", "the overdue invoice was notified late", 41, false),
    /** A dispute about the invoice is pending. */
    I08(308, "I08", "a dispute about the invoice is pending", 15, true),
    /** Value added tax is not insured. */
    A01(801, "A01", "value added tax is not insured", 44, false),
    /** Above the limit. */
    L07(607, "L07", "above the limit", 33, true),
    /** Above the discretionary limit. */
    D06(656, "D06", "above the discretionary limit", 36, true),
    /** The waiting period has not ended: no loss yet. */
    T06(206, "T06", "the waiting period has not ended: no loss yet", -1, true),
    /** The cause of loss is not insured. */
    T07(207, "T07", "the cause of loss is not insured", -1, false),
    /** The claim was filed too late. */
    N03(703, "N03", "the claim was filed too late", -1, false),
    /** The claim was filed too early. */
    N04(704, "N04", "the claim was filed too early", -1, true),
    /** Below the claim threshold. */
    R01(901, "R01", "below the claim threshold", -1, false),
    /** The uninsured percentage. */
    R02(902, "R02", "the uninsured percentage", -1, false),
    /** The each-and-every-loss deductible. */
    R03(903, "R03", "the each-and-every-loss deductible", -1, false),
    /** The minimum retention. */
    R04(904, "R04", "the minimum retention", -1, false),
    /** The aggregate first loss. */
    R05(905, "R05", "the aggregate first loss", -1, false),
    /** The policy's maximum liability is reached. */
    R06(906, "R06", "the policy's maximum liability is reached", -1, false),
    /** Received after the date of loss. */
    S03(953, "S03", "received after the date of loss", -1, false);

    private final int number;
    private final String code;
    private final String text;
    private final int bit;
    private final boolean isCurable;

    Reason(int number, String code, String text, int bit, boolean isCurable) {
        this.number = number;
        this.code = code;
        this.text = text;
        this.bit = bit;
        this.isCurable = isCurable;
    }

    /** The number in the registry. */
    public int number() {
        return number;
    }

    /** The code, such as L07. */
    public String code() {
        return code;
    }

    /** One line of English. */
    public String text() {
        return text;
    }

    /** The position in a set of reasons, or -1. */
    public int bit() {
        return bit;
    }

    /** Whether the reason can still be cured. */
    public boolean isCurable() {
        return isCurable;
    }

    /** The constant with that number; IllegalArgumentException when there is none. */
    public static Reason of(int number) {
        for (Reason constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Reason has the number " + number);
    }

    /** The name as documents write it: the code. */
    public String documentName() {
        return code;
    }

    /** The reasons of a set (column `reasons`), in the order of attribution. */
    public static EnumSet<Reason> setOf(long bits) {
        EnumSet<Reason> found = EnumSet.noneOf(Reason.class);
        for (Reason constant : values()) {
            if (constant.bit >= 0 && (bits >>> constant.bit & 1) != 0) {
                found.add(constant);
            }
        }
        return found;
    }

    /** The reason of a code such as "L07"; IllegalArgumentException when there is none. */
    public static Reason ofCode(String code) {
        for (Reason constant : values()) {
            if (constant.code.equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no reason has the code " + code);
    }
}
