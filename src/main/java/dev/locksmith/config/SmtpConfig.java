package dev.locksmith.config;

/// A mail server.
///
/// @param port 1 to 65,535
/// @param user empty = no authentication
public record SmtpConfig(String host, int port, Security security, String user, String password) {
    /// `NONE` is accepted for loopback only (ASVS 12.3.1).
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    @Override
    public String toString() {
        return "SmtpConfig[" + host + ":" + port + " " + security + "]";
    }
}
