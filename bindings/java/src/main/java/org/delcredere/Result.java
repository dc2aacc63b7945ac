package org.delcredere;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.delcredere.internal.Native;

/** An answer made of tables. Any number of threads may read one answer. */
public sealed class Result implements AutoCloseable permits Recoveries, Layers, PreDelivery {
    private final Handle handle;
    private final int currency;

    Result(String name, long address, int currency) {
        this.handle = Handle.own(this, name, address, Native::dcr_result_free);
        this.currency = currency;
    }

    /** The answer to a question, in the currency that it says. */
    Result(String verb, long address) {
        this(verb, address, Native.dcr_result_currency(address));
    }

    /** A table of the answer. */
    public final Table table(TableKind kind) {
        final long table = handle.use(result -> Native.dcr_result_table(result, kind.number()));
        if (table == 0) {
            throw Failures.argument(Status.UNKNOWN, "this answer has no table " + kind);
        }
        return new Table(this, handle, table, kind, currency);
    }

    /** The kinds of the tables that the answer has. */
    public final List<TableKind> kinds() {
        return handle.use(result -> {
            final List<TableKind> found = new ArrayList<>();
            for (long table = Native.dcr_result_at(result, 0); table != 0; table = Native.dcr_result_at(result, found.size())) {
                found.add(TableKind.of(Native.dcr_table_kind_of(table)));
            }
            return found;
        });
    }

    /** The currency of the amounts, where the answer has one. */
    public final Optional<Currency> currency() {
        return currency == 0 ? Optional.empty() : Optional.of(Currency.getInstance(Native.dcr_currency_code(currency)));
    }

    @Override
    public final void close() {
        handle.close();
    }
}
