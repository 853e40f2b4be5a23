package dev.locksmith.config;

/// Which shop this console acts on; shown everywhere, so that nobody takes production for a copy.
public record EnvironmentConfig(String name, Kind kind) {
    /// Outside production, only listed recipients are really mailed.
    public enum Kind {
        LOCAL,
        STAGING,
        PRODUCTION
    }
}
