package org.delcredere;

/** A result does not fit 64 bits of minor units. */
public class DcrOverflowException extends ArithmeticException implements DcrFailure {
    private static final long serialVersionUID = 1L;
    /** What went wrong, and where. */
    private final Fault fault;

    DcrOverflowException(String message, Fault fault) {
        super(message);
        this.fault = fault;
    }

    @Override
    public Fault fault() {
        return fault;
    }
}
