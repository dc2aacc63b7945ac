package org.delcredere;

/**
 * A fact that is missing or pending, on which cover may turn.
 *
 * @param table     table of the fact
 * @param row       row in that table; -1 when the fact has no row
 * @param column    column that is unknown
 * @param buyer     row in BUYERS of the buyer that it concerns
 * @param invoice   row in INVOICES; -1 when it concerns the whole buyer
 * @param reason    the reason that it gives while it is not met; UNSET where it only decides when a debt was paid
 * @param condition the condition that it answers; UNSET where it is none that the policy requires
 */
public record Unknown(TableKind table, int row, Column column, int buyer, int invoice, Reason reason,
        Condition condition) {
    static Unknown of(Table table, int row) {
        return new Unknown(TableKind.of(table.code(row, Column.UNKNOWNS_TABLE)),
                table.index(row, Column.UNKNOWNS_ROW), Column.of(table.code(row, Column.UNKNOWNS_COLUMN)),
                table.index(row, Column.UNKNOWNS_BUYER_IX), table.index(row, Column.UNKNOWNS_INVOICE_IX),
                table.reason(row, Column.UNKNOWNS_REASON), Condition.of(table.code(row, Column.UNKNOWNS_CONDITION)));
    }
}
