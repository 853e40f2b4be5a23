package dev.locksmith.app.tour;

/// Somebody ended the tour before it was through.
public final class TourEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
