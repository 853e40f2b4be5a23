package dev.locksmith.password.account;

import dev.locksmith.customer.website.Website;
import java.net.URI;

/// Where the storefront's pages are for the customers of a website. It comes from the configuration, never from a
/// request (OWASP Forgot Password).
public interface LinkUrls {
    /// The page that sets a new password, with the link's secret.
    URI createPassword(Website website, String secret);

    /// The page that confirms a new account, with the link's secret.
    URI confirm(Website website, String secret);

    /// The page that helps whoever does not know the password.
    URI forgotPassword(Website website);

    /// The page where customers sign in.
    URI signIn(Website website);
}
