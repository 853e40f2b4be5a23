package dev.locksmith.job.run;

/// The items of a claim went back: their job was paused or cancelled, or others took this runner for dead.
final class ClaimLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClaimLost() {
        super("the claim is lost");
    }
}
