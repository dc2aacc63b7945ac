package org.delcredere;

import java.util.List;
import org.delcredere.internal.Native;

/**
 * An answer between its readings: least and greatest amounts when what is unknown is met and when it is not, and which
 * facts those are. Any number of threads may read it.
 */
public final class Bounds implements AutoCloseable {
    private final Handle handle;
    private final int currency;

    Bounds(long address) {
        this.handle = Handle.own(this, "bounds", address, Native::dcr_bounds_free);
        this.currency = Native.dcr_policy_currency(Native.dcr_bounds_policy(address));
    }

    /** The whole answer. */
    public BoundsTotals totals() {
        return BoundsTotals.of(table(TableKind.BOUNDS));
    }

    /** Of a cover: least and greatest cover of each invoice, in the order of the book. */
    public Table invoices() {
        return table(TableKind.COVER_BOUNDS);
    }

    /** The facts that are missing or pending. */
    public List<Unknown> unknowns() {
        final Table table = table(TableKind.UNKNOWNS);
        return table.each(row -> Unknown.of(table, row));
    }

    /** The table of that kind: BOUNDS, UNKNOWNS or, of a cover, COVER_BOUNDS. */
    public Table table(TableKind kind) {
        final long table = handle.use(bounds -> Native.dcr_bounds_table(bounds, kind.number()));
        if (table == 0) {
            throw Failures.argument(Status.UNKNOWN, "these bounds have no table " + kind);
        }
        return new Table(this, handle, table, kind, currency);
    }

    @Override
    public void close() {
        handle.close();
    }
}
