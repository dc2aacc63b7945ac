package org.delcredere;

import java.time.LocalDate;
import org.delcredere.internal.Native;

/** What a term is given for: the whole policy, or one limit kind, cause of loss or country. */
public final class TermScope {
    /** The whole policy. */
    public static final TermScope POLICY = new TermScope(0);

    private final long bits;

    private TermScope(long bits) {
        this.bits = bits;
    }

    /** One kind of limit. */
    public static TermScope of(LimitKind kind) {
        return new TermScope(Native.dcr_scope_of(Scope.LIMIT_KIND.number(), kind.number()));
    }

    /** One cause of loss. */
    public static TermScope of(Cause cause) {
        return new TermScope(Native.dcr_scope_of(Scope.CAUSE.number(), cause.number()));
    }

    /** One condition of cover. */
    public static TermScope of(Condition condition) {
        return new TermScope(Native.dcr_scope_of(Scope.CONDITION.number(), condition.number()));
    }

    /** One kind of deduction. */
    public static TermScope of(Deduction deduction) {
        return new TermScope(Native.dcr_scope_of(Scope.DEDUCTION.number(), deduction.number()));
    }

    /** One country from a day on. */
    public static TermScope ofCountry(String country, LocalDate from) {
        int day = (int) from.toEpochDay();
        return new TermScope(Native.dcr_scope_of_country(Amounts.countryNumber(country), day));
    }

    /** One country, by two capital letters of ISO 3166. */
    public static TermScope ofCountry(String country) {
        return new TermScope(Native.dcr_scope_of(Scope.COUNTRY.number(), Amounts.countryNumber(country)));
    }

    long bits() {
        return bits;
    }
}
