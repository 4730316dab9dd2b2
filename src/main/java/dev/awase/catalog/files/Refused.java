package dev.awase.catalog.files;

/** Carries a rejection out of the reading of one cell; never leaves this package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Rejection rejection;

    Refused(Rejection rejection) {
        // No stack trace: a file may hold a hundred thousand of these.
        super(rejection.cause().name(), null, false, false);
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
