package dev.locksmith.password.options;

/// A whole set of password options to start from.
public enum PasswordProfile {
    /// What Commerce's documentation says: six characters without spaces, a link for 24 hours.
    DOCUMENTED,
    /// What Commerce does: eight characters of three classes, a link for two hours, one budget for account and address.
    COMMERCE,
    /// NIST SP 800-63B-4: fifteen characters, no composition rules, a blocklist, a link for at most 24 hours.
    NIST
}
