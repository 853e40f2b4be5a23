package dev.locksmith.config;

import java.net.URI;
import java.util.Optional;

/// Where the storefront listens and how the world calls it.
///
/// @param port 1 to 65,535; 0 = any free one
/// @param baseUrl what mailed links begin with, without a slash at the end; empty = the address it listens on.
///     Never taken from a request (OWASP Forgot Password)
public record StorefrontConfig(String host, int port, Optional<URI> baseUrl) {}
