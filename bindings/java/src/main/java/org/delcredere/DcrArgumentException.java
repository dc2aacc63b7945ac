package org.delcredere;

/** An argument of the call cannot be used. */
public class DcrArgumentException extends IllegalArgumentException implements DcrFailure {
    private static final long serialVersionUID = 1L;
    /** What went wrong, and where. */
    private final Fault fault;

    DcrArgumentException(String message, Fault fault) {
        super(message);
        this.fault = fault;
    }

    @Override
    public Fault fault() {
        return fault;
    }
}
