package org.delcredere;

/** A policy, a book or a document cannot be used, or the library could not go on. */
public class DcrException extends RuntimeException implements DcrFailure {
    private static final long serialVersionUID = 1L;
    /** What went wrong, and where. */
    private final Fault fault;

    DcrException(String message, Fault fault) {
        super(message);
        this.fault = fault;
    }

    @Override
    public Fault fault() {
        return fault;
    }
}
