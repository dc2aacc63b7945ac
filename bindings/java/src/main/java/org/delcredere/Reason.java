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
    /** Credited by a credit note, or proceeds of returned or resold goods. */
    A08(108, "A08", "credited by a credit note, or proceeds of returned or resold goods", -1, false),
    /** Attached before the policy period began. */
    T01(201, "T01", "attached before the policy period began", 0, false),
    /** Attached after the policy period ended. */
    T02(202, "T02", "attached after the policy period ended", 1, false),
    /** Attached before the look-back at inception. */
    T03(203, "T03", "attached before the look-back at inception", 2, false),
    /** The date of loss is outside the policy period. */
    T04(204, "T04", "the date of loss is outside the policy period", 3, false),
    /** The order was not received in the policy period. */
    T05(205, "T05", "the order was not received in the policy period", 4, false),
    /** The debt does not arise from a supply of goods or services. */
    I07(307, "I07", "the debt does not arise from a supply of goods or services", 5, true),
    /** The debt is rent or lease of real estate. */
    I11(311, "I11", "the debt is rent or lease of real estate", 6, true),
    /** A condition of cover is not met. */
    I12(312, "I12", "a condition of cover is not met", 7, true),
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
    /** Not invoiced in time. */
    I13(313, "I13", "not invoiced in time", 16, false),
    /** The sale was not declared. */
    I14(314, "I14", "the sale was not declared", 17, true),
    /** The premium is not paid. */
    I15(315, "I15", "the premium is not paid", 18, true),
    /** Sanctioned or illegal. */
    I16(316, "I16", "sanctioned or illegal", 19, true),
    /** The agreed payment terms are longer than the maximum payment terms. */
    P01(401, "P01", "the agreed payment terms are longer than the maximum payment terms", 20, false),
    /** The due date was extended beyond the maximum extension period without consent. */
    P02(402, "P02", "the due date was extended beyond the maximum extension period without consent", 21, true),
    /** A licence is missing, or the insured did not fulfil the contract. */
    I17(317, "I17", "a licence is missing, or the insured did not fulfil the contract", 22, true),
    /** Not delivered, and there is no pre-delivery cover. */
    I18(318, "I18", "not delivered, and there is no pre-delivery cover", 23, false),
    /** Delivered after cover for the buyer had stopped. */
    C01(501, "C01", "delivered after cover for the buyer had stopped", 24, false),
    /** Delivered after the buyer's insolvency or adverse information. */
    C03(503, "C03", "delivered after the buyer's insolvency or adverse information", 25, false),
    /** A payment plan was agreed without consent. */
    P03(403, "P03", "a payment plan was agreed without consent", 26, true),
    /** Delivered after cover for the buyer had been withdrawn. */
    C02(502, "C02", "delivered after cover for the buyer had been withdrawn", 27, false),
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
    /** Delivered after a claim or the hand-over for collection. */
    C04(504, "C04", "delivered after a claim or the hand-over for collection", 34, false),
    /** Delivered while more was overdue than is tolerated. */
    C05(505, "C05", "delivered while more was overdue than is tolerated", 35, false),
    /** A condition of the limit is not met. */
    L09(609, "L09", "a condition of the limit is not met", 37, true),
    /** The overdue invoice was not notified. */
    N01(701, "N01", "the overdue invoice was not notified", 40, false),
    /** The overdue invoice was notified late. */
    N02(702, "N02", "the overdue invoice was notified late", 41, false),
    /** Nothing justifies a discretionary limit. */
    D01(651, "D01", "nothing justifies a discretionary limit", 48, true),
    /** What justified the discretionary limit is too old. */
    D02(652, "D02", "what justified the discretionary limit is too old", 49, true),
    /** A decision of the insurer blocks the discretionary limit. */
    D04(654, "D04", "a decision of the insurer blocks the discretionary limit", 51, false),
    /** Overdue debt or adverse information blocks the discretionary limit. */
    D05(655, "D05", "overdue debt or adverse information blocks the discretionary limit", 52, true),
    /** The country does not allow a discretionary limit. */
    D07(657, "D07", "the country does not allow a discretionary limit", 53, false),
    /** Documents are not complete. */
    N06(706, "N06", "documents are not complete", 55, true),
    /** A dispute about the invoice is pending. */
    I08(308, "I08", "a dispute about the invoice is pending", 15, true),
    /** A dispute was decided against the insured. */
    I09(309, "I09", "a dispute was decided against the insured", 46, false),
    /** Value added tax is not insured. */
    A01(801, "A01", "value added tax is not insured", 44, false),
    /** Another tax is not insured. */
    A02(802, "A02", "another tax is not insured", 56, false),
    /** Interest on overdue debt is not insured. */
    A03(803, "A03", "interest on overdue debt is not insured", 57, false),
    /** An exchange loss is not insured. */
    A04(804, "A04", "an exchange loss is not insured", 58, false),
    /** Contractual interest is not insured. */
    A05(805, "A05", "contractual interest is not insured", 59, false),
    /** An ancillary charge is not insured. */
    A06(806, "A06", "an ancillary charge is not insured", 60, false),
    /** Set off, or to be set off. */
    A07(807, "A07", "set off, or to be set off", 61, false),
    /** Proceeds of securities. */
    A09(809, "A09", "proceeds of securities", 45, false),
    /** An advance payment that is held. */
    A10(810, "A10", "an advance payment that is held", 47, false),
    /** The limit was reduced and left no room at delivery. */
    L06(606, "L06", "the limit was reduced and left no room at delivery", 38, true),
    /** Would move up, but moving up has stopped. */
    L08(608, "L08", "would move up, but moving up has stopped", 39, false),
    /** Above the limit of the group. */
    L10(610, "L10", "above the limit of the group", 42, true),
    /** Above the limit of the country. */
    L11(611, "L11", "above the limit of the country", 43, true),
    /** Above the top-up limit. */
    L12(612, "L12", "above the top-up limit", 62, true),
    /** Above what justifies the discretionary limit. */
    D03(653, "D03", "above what justifies the discretionary limit", 50, true),
    /** Above the limit. */
    L07(607, "L07", "above the limit", 33, true),
    /** Above the discretionary limit. */
    D06(656, "D06", "above the discretionary limit", 36, true),
    /** The limit does not apply to this cause. */
    L13(613, "L13", "the limit does not apply to this cause", -1, false),
    /** Between the primary limit and the top-up layer. */
    L14(614, "L14", "between the primary limit and the top-up layer", -1, true),
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
    /** The percentage is reduced for a late report. */
    N05(705, "N05", "the percentage is reduced for a late report", 54, false),
    /** Regulation limits the percentage. */
    R08(908, "R08", "regulation limits the percentage", -1, false),
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
    /** The most that is paid for the buyer or country is reached. */
    R07(907, "R07", "the most that is paid for the buyer or country is reached", -1, false),
    /** Received after the date of loss. */
    S03(953, "S03", "received after the date of loss", -1, false),
    /** Received after the date of loss, the insurer's share. */
    S04(954, "S04", "received after the date of loss, the insurer's share", -1, false),
    /** Indemnity that is paid already. */
    S05(955, "S05", "indemnity that is paid already", -1, false);

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
