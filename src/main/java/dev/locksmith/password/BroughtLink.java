package dev.locksmith.password;

import dev.locksmith.customer.Website;

/// A reset link as somebody brings it.
///
/// @param secret as mailed, or made up
/// @param website on whose pages it was opened; a link works on its customer's website alone
public record BroughtLink(String secret, Website website, String ipAddress) {
    /// Without the secret, which no log may hold.
    @Override
    public String toString() {
        return "BroughtLink[" + website.code() + " " + ipAddress + "]";
    }
}
