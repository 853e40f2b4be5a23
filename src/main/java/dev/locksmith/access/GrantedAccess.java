package dev.locksmith.access;

import java.util.List;
import java.util.Optional;

/// What one integration holds of a customer.
///
/// @param grantId empty for tokens that the customer got by signing in to the web API, without an integration
/// @param integration its name; empty without an integration
/// @param scopes what the integration may read or write, separated by spaces
public record GrantedAccess(Optional<Long> grantId, String integration, String scopes, List<AccessToken> tokens) {}
