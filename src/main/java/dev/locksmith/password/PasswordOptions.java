package dev.locksmith.password;

import java.time.Duration;

/// Every rule of the shop about passwords and their reset.
///
/// @param account the budget of one customer, or of an address that belongs to none
/// @param address the budget of one IP address
/// @param linkLife from the request to the end of its links
/// @param tokenLife how long an access token of the web API lives (Commerce default: 1 hour)
/// @param endAccess whether a new password ends storefront sessions and refresh tokens (ASVS 7.4.3)
public record PasswordOptions(
        Protection protection,
        Budget account,
        Budget address,
        Duration linkLife,
        PolicyOptions policy,
        LockoutOptions lockout,
        LockoutOptions apiLockout,
        Duration tokenLife,
        boolean endAccess) {

    /// What Commerce's documentation says: six characters without spaces, a link for 24 hours. The IP address has a
    /// budget of its own, so that one office does not lock itself out.
    public static PasswordOptions documented() {
        return new PasswordOptions(
                Protection.IP_AND_EMAIL,
                new Budget(5, Duration.ofMinutes(10)),
                new Budget(60, Duration.ZERO),
                Duration.ofHours(24),
                new PolicyOptions(6, 0, Spaces.NONE),
                new LockoutOptions(10, Duration.ofMinutes(10)),
                new LockoutOptions(6, Duration.ofMinutes(30)),
                Duration.ofHours(1),
                true);
    }
}
