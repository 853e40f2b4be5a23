package dev.locksmith.storefront;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.password.Passwords;
import java.time.Clock;

/// What the storefront's pages and its web API call.
///
/// @param clock the database's, for saying when a link ends
public record StorefrontServices(
        Clock clock, Websites websites, Customers customers, Passwords passwords, AccessTokens tokens) {}
