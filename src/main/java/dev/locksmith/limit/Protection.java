package dev.locksmith.limit;

/// What reset requests are counted by (Commerce's Password Reset Protection Type).
public enum Protection {
    /// Either of the two budgets refuses.
    IP_AND_EMAIL,
    IP,
    EMAIL,
    NONE;

    /// Whether requests are counted by e-mail address.
    public boolean countsAccount() {
        return this == IP_AND_EMAIL || this == EMAIL;
    }

    /// Whether requests are counted by IP address.
    public boolean countsIp() {
        return this == IP_AND_EMAIL || this == IP;
    }
}
