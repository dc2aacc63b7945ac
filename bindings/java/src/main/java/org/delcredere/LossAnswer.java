package org.delcredere;

import org.delcredere.internal.Native;

/** An answer about a loss: one or two tables. Any number of threads may read one answer. */
public abstract sealed class LossAnswer implements AutoCloseable permits Recoveries, Layers, PreDelivery {
    private final Handle handle;
    private final int currency;

    LossAnswer(String name, long address, int currency) {
        this.handle = Handle.own(this, name, address, Native::dcr_result_free);
        this.currency = currency;
    }

    /** A table of the answer. */
    public final Table table(TableKind kind) {
        final long table = handle.use(loss -> Native.dcr_result_table(loss, kind.number()));
        if (table == 0) {
            throw Failures.argument(Status.UNKNOWN, "this answer has no table " + kind);
        }
        return new Table(this, handle, table, kind, currency);
    }

    @Override
    public final void close() {
        handle.close();
    }
}
