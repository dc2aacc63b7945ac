package org.delcredere;

/**
 * What every failure of the library tells. The exceptions that carry it are {@link DcrArgumentException},
 * {@link DcrOverflowException} and {@link DcrException}; {@code getMessage()} says what, where, and what would be
 * accepted. "Not covered" is no failure: it is an answer with a {@link Reason}.
 */
public interface DcrFailure {
    /** What went wrong, first of all. */
    Fault fault();

    /** The code of the registry. */
    default Status code() {
        return fault().code();
    }

    /** The term of the policy at fault; {@link Term#UNSET} when there is none. */
    default Term term() {
        return fault().term();
    }

    /** The table at fault; {@link TableKind#UNSET} when there is none. */
    default TableKind table() {
        return fault().table();
    }

    /** The column at fault; {@link Column#UNSET} when there is none. */
    default Column column() {
        return fault().column();
    }

    /** The row at fault, from 0; -1 when there is none. */
    default long row() {
        return fault().row();
    }

    /** The byte position in a document, from 0; -1 when there is none. */
    default long position() {
        return fault().position();
    }
}
