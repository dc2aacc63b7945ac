package org.delcredere;

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

    /** One country, by two capital letters of ISO 3166. */
    public static TermScope ofCountry(String country) {
        return new TermScope(Native.dcr_scope_of(Scope.COUNTRY.number(), Amounts.countryNumber(country)));
    }

    long bits() {
        return bits;
    }
}
