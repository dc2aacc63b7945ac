package org.delcredere;

import java.io.Serializable;

/**
 * The place of a failure; see {@link DcrFailure}.
 *
 * @param code     code of the registry
 * @param term     term at fault, or {@link Term#UNSET}
 * @param table    table at fault, or {@link TableKind#UNSET}
 * @param column   column at fault, or {@link Column#UNSET}
 * @param row      row at fault, or -1
 * @param position byte position in a document, or -1
 */
public record Fault(Status code, Term term, TableKind table, Column column, long row, long position)
        implements Serializable {
}
