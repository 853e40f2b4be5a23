package dev.locksmith.password.account;

import dev.locksmith.customer.website.Website;

/// A reset link as somebody brings it.
///
/// @param secret as mailed, or made up
/// @param website on whose pages it was opened; a link works on its customer's website alone
public record PresentedLink(String secret, Website website, String ipAddress) {
    /// Without the secret, which no log may hold.
    @Override
    public String toString() {
        return "BroughtLink[" + website.code() + " " + ipAddress + "]";
    }
}
