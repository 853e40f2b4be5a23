package dev.locksmith.password.account;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.website.Website;
import dev.locksmith.password.policy.PasswordPolicy;

/// An attempt to sign in: what somebody typed, where, and from where.
record SignInAttempt(Website website, String email, String password, String ipAddress) {
    /// Nobody has such an address or password: neither is looked at, for that may take the square of their length.
    boolean oversized() {
        return email.length() > CustomerDetails.LONGEST_EMAIL || PasswordPolicy.tooLong(password);
    }

    @Override
    public String toString() {
        return "SignInAttempt[" + email + " " + ipAddress + "]";
    }
}
