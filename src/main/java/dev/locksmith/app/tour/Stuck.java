package dev.locksmith.app.tour;

/// A step of the tour waited for something that did not come.
final class Stuck extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stuck(String what) {
        super(what);
    }
}
