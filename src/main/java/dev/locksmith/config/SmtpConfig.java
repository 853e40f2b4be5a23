package dev.locksmith.config;

import java.security.cert.X509Certificate;
import java.util.List;

/// A mail server.
///
/// @param port 1 to 65,535
/// @param user empty = no authentication
/// @param authorities who may vouch for the server's certificate, besides those that Java trusts anyway
public record SmtpConfig(
        String host, int port, Security security, String user, String password, List<X509Certificate> authorities) {
    public SmtpConfig {
        authorities = List.copyOf(authorities);
    }

    /// A server whose certificate, if it shows one, is vouched for by an authority that everyone trusts.
    public SmtpConfig(String host, int port, Security security, String user, String password) {
        this(host, port, security, user, password, List.of());
    }

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
