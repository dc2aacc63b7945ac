package org.delcredere;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.delcredere.internal.Native;

/** An answer made of tables. Any number of threads may read one answer. */
public sealed class Result implements AutoCloseable permits Recoveries, Layers, PreDelivery {
    private final Handle handle;
    private final int currency;
    private final Supplier<Receipt> asked;

    Result(String name, long address, int currency) {
        this(name, address, currency, null);
    }

    /** The answer to a question, in the currency that it says; {@code asked} asks it again for a receipt. */
    Result(String verb, long address, Supplier<Receipt> asked) {
        this(verb, address, Native.dcr_result_currency(address), asked);
    }

    private Result(String name, long address, int currency, Supplier<Receipt> asked) {
        this.handle = Handle.own(this, name, address, Native::dcr_result_free);
        this.currency = currency;
        this.asked = asked;
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

    /**
     * Inputs, result and their digests as one document. The question is asked again for it, so policy and book must not be closed.
     * Answers that were not asked by {@link Questions} have none.
     */
    public final Receipt receipt() {
        if (asked == null) {
            throw Failures.argument(Status.STATE, "this answer knows no question of its own; use Receipt.of");
        }
        return asked.get();
    }

    @Override
    public final void close() {
        handle.close();
    }
}
