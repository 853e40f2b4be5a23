package dev.locksmith.app.tour;

/// A step of the tour waited for something that did not come.
final class StepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepFailed(String what) {
        super(what);
    }
}
