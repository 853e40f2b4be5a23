package dev.locksmith.config;

import java.net.URI;
import java.util.Optional;

/// Where the storefront listens and how the world calls it.
///
/// @param port 1 to 65,535; 0 = any free one
/// @param baseUrl what mailed links begin with, without a slash at the end; empty = the address it listens on.
///     Never taken from a request (OWASP Forgot Password)
/// @param proxyHeader the header in which the proxy before the storefront says where a request comes from
public record StorefrontConfig(String host, int port, Optional<URI> baseUrl, Optional<String> proxyHeader) {
    /// Whether customers come through a proxy: the storefront itself hears this computer only.
    public boolean proxied() {
        return baseUrl.filter(url -> !Loopback.is(url.getHost())).isPresent();
    }
}
