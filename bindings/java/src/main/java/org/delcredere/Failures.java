package org.delcredere;

import java.nio.charset.StandardCharsets;

/** Makes the exception that fits a failure. The native layer calls the first function by its name. */
final class Failures {
    private Failures() {
    }

    static RuntimeException of(int code, int term, int table, int column, long row, long position, byte[] text) {
        final Fault fault = new Fault(Status.of(code), Term.of(term), TableKind.of(table), Column.of(column), row,
                position);
        return of(fault, new String(text, StandardCharsets.UTF_8));
    }

    static RuntimeException of(Fault fault, String text) {
        final String message = text.isEmpty() ? fault.code().text() : text;
        return switch (fault.code().group()) {
            case "argument" -> new DcrArgumentException(message, fault);
            case "overflow" -> new DcrOverflowException(message, fault);
            default -> new DcrException(message, fault);
        };
    }

    static RuntimeException argument(Status code, String text) {
        return of(new Fault(code, Term.UNSET, TableKind.UNSET, Column.UNSET, -1, -1), text);
    }

    static RuntimeException column(Status code, Column column, long row, String text) {
        return of(new Fault(code, Term.UNSET, column.table(), column, row, -1), text);
    }
}
