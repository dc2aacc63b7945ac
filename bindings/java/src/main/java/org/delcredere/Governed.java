package org.delcredere;

import java.util.List;
import java.util.function.LongConsumer;
import org.delcredere.internal.Native;

/**
 * For every document of a book the policy that governs it, out of several: a table with memory of its own, to be closed.
 */
public final class Governed extends Table implements AutoCloseable {
    private Governed(long address) {
        super(null, address, TableKind.GOVERNED, 0);
    }

    /** Of those policies whose attachment window and form take a document the first by the rule governs it. */
    public static Governed of(List<Policy> policies, Book book, GoverningRule rule) {
        final long[] addresses = new long[policies.size()];
        final long[] out = new long[1];
        book.handle().run(facts -> with(policies, addresses, 0, () ->
                Native.dcr_govern(addresses, facts, rule.number(), out)));
        return new Governed(out[0]);
    }

    /** Calls with the addresses of all policies, which stay valid until the call returns. */
    private static void with(List<Policy> policies, long[] addresses, int at, Runnable call) {
        if (at == addresses.length) {
            call.run();
            return;
        }
        policies.get(at).handle().run(address -> {
            addresses[at] = address;
            with(policies, addresses, at + 1, call);
        });
    }

    /** The place in the list of the policy that governs an invoice, by its row; -1 where none does. */
    public int policyOf(int row) {
        return index(row, Column.GOVERNED_POLICY_IX);
    }

    /** Calls with the address of the table, which stays valid until the call returns; 0 without a table. */
    static void lend(Governed governed, LongConsumer call) {
        if (governed == null) {
            call.accept(0);
        } else {
            governed.handle().run(call);
        }
    }

    @Override
    public void close() {
        handle().close();
    }
}
