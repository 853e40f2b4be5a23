package dev.locksmith.password.reset;

/// Where a reset stands: requested → mailed → opened → redeemed, superseded, cancelled or expired.
public enum ResetState {
    REQUESTED,
    MAILED,
    OPENED,
    REDEEMED,
    SUPERSEDED,
    CANCELLED,
    EXPIRED;

    /// Whether its links may still be redeemed.
    public boolean live() {
        return switch (this) {
            case REQUESTED, MAILED, OPENED -> true;
            case REDEEMED, SUPERSEDED, CANCELLED, EXPIRED -> false;
        };
    }
}
