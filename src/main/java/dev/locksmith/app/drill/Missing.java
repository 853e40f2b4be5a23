package dev.locksmith.app.drill;

/// A step of the drill did not see what it must see.
final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what without any secret
    Missing(String what) {
        super(what);
    }
}
