package org.fazhi.json;

/** Thrown inside the reader where a value or a document is refused; has no stack trace. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Refused(Fault fault) {
        super(fault.message().getEn(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
