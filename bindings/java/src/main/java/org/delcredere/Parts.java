package org.delcredere;

/** The parts of invoices, as {@link Cover#parts} gives them: a table with memory of its own, to be closed. */
public final class Parts extends Table implements AutoCloseable {
    Parts(Object parent, long address, int currency) {
        super(parent, address, TableKind.COVER_PARTS, currency);
    }

    @Override
    public void close() {
        handle().close();
    }
}
