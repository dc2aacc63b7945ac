package org.delcredere;

import java.util.List;

/**
 * The deadlines of the invoices, as {@link Cover#deadlines} gives them: a table with memory of its own, to be closed.
 */
public final class Deadlines extends Table implements AutoCloseable {
    Deadlines(Object parent, long address, int currency) {
        super(parent, address, TableKind.COVER_DEADLINES, currency);
    }

    /** Every row, in the order of the invoices, then of the policy. */
    public List<Deadline> list() {
        return each(row -> new Deadline(index(row, Column.COVER_DEADLINES_INVOICE_IX), text(row, Column.COVER_DEADLINES_DEADLINE),
                day(row, Column.COVER_DEADLINES_BY_DAY), day(row, Column.COVER_DEADLINES_DONE_DAY),
                DeadlineState.of(code(row, Column.COVER_DEADLINES_STATE)),
                DeadlineSeverity.of(code(row, Column.COVER_DEADLINES_SEVERITY))));
    }

    @Override
    public void close() {
        handle().close();
    }
}
