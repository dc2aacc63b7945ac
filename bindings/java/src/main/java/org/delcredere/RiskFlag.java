// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>risk_flag</code>. */
public enum RiskFlag {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** The grade is worse than the threshold. */
    GRADE(1, "grade", "the grade is worse than the threshold"),
    /** The grade is worse than the one before. */
    GRADE_FALL(2, "grade_fall", "the grade is worse than the one before"),
    /** The grade is old. */
    GRADE_OLD(3, "grade_old", "the grade is old"),
    /** There is no grade. */
    GRADE_ABSENT(4, "grade_absent", "there is no grade"),
    /** The grade of the country is worse than the threshold. */
    COUNTRY_GRADE(5, "country_grade", "the grade of the country is worse than the threshold"),
    /** The grade of the segment is worse than the threshold. */
    SEGMENT_GRADE(6, "segment_grade", "the grade of the segment is worse than the threshold"),
    /** He pays later than the threshold on average. */
    DAYS_LATE(7, "days_late", "he pays later than the threshold on average"),
    /** He pays a greater share of his invoices late. */
    SHARE_LATE(8, "share_late", "he pays a greater share of his invoices late"),
    /** His oldest debt is overdue for longer. */
    OVERDUE(9, "overdue", "his oldest debt is overdue for longer"),
    /** There is adverse information. */
    ADVERSE_INFORMATION(10, "adverse_information", "there is adverse information"),
    /** The insurer lowered his limit. */
    LIMIT_CUT(11, "limit_cut", "the insurer lowered his limit"),
    /** The insurer withdrew his limit. */
    LIMIT_WITHDRAWN(12, "limit_withdrawn", "the insurer withdrew his limit"),
    /** The insurer refused a limit. */
    LIMIT_REFUSED(13, "limit_refused", "the insurer refused a limit"),
    /** He is insolvent. */
    INSOLVENCY(14, "insolvency", "he is insolvent"),
    /** The insurer withdrew cover for him. */
    COVER_WITHDRAWN(15, "cover_withdrawn", "the insurer withdrew cover for him"),
    /** Deliveries to him are no longer covered by the stop. */
    STOP_OF_COVER(16, "stop_of_cover", "deliveries to him are no longer covered by the stop");

    private final int number;
    private final String documentName;
    private final String text;

    RiskFlag(int number, String documentName, String text) {
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
    public static RiskFlag of(int number) {
        for (RiskFlag constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no RiskFlag has the number " + number);
    }
}
