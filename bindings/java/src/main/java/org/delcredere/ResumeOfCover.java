// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>resume_of_cover</code>. */
public enum ResumeOfCover {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Once stopped, cover does not come back. */
    NEVER(1, "never", "once stopped, cover does not come back"),
    /** Deliveries after the old debt is paid in full are covered again. */
    ON_PAYMENT(2, "on_payment", "deliveries after the old debt is paid in full are covered again"),
    /** Once the old debt is paid in full, cover counts as never stopped. */
    ON_PAYMENT_RETROACTIVE(3, "on_payment_retroactive", "once the old debt is paid in full, cover counts as never stopped"),
    /** Payment does not bring cover back; the insurer's consent does, for deliveries from its day on. */
    BY_CONSENT(4, "by_consent", "payment does not bring cover back; the insurer's consent does, for deliveries from its day on");

    private final int number;
    private final String documentName;
    private final String text;

    ResumeOfCover(int number, String documentName, String text) {
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
    public static ResumeOfCover of(int number) {
        for (ResumeOfCover constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ResumeOfCover has the number " + number);
    }
}
