package org.delcredere;

import org.delcredere.internal.Native;

/** The recoveries of a claim, each with the shares of insurer and insured, in the order in which they came in. */
public final class Recoveries extends Result {
    private Recoveries(long address, int currency) {
        super("recoveries", address, currency);
    }

    /** The recoveries that the book has of the claim's buyer, shared as the policy's {@code recovery_split} says. */
    public static Recoveries of(Claim claim) {
        final long[] out = new long[1];
        claim.handle().run(address -> Native.dcr_claim_recoveries(address, out));
        return new Recoveries(out[0], claim.currencyNumber());
    }

    /** One row for each recovery: RECOVERY_SHARES. */
    public Table shares() {
        return table(TableKind.RECOVERY_SHARES);
    }
}
