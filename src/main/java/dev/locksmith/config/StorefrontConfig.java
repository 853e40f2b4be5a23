package dev.locksmith.config;

import java.net.URI;
import java.util.Optional;

/// Where the storefront listens and how the world calls it.
///
/// @param port 1 to 65,535; 0 = any free one
/// @param fixed true when no other port will do if this one is taken
/// @param baseUrl what mailed links begin with, without a slash at the end; empty = the address it listens on.
///     Never taken from a request (OWASP Forgot Password)
/// @param proxyHeader the header in which the proxy before the storefront says where a request comes from
public record StorefrontConfig(
        String host, int port, boolean fixed, Optional<URI> baseUrl, Optional<String> proxyHeader) {
    /// For a service: a proxy passes on what customers ask for to one certain port.
    public StorefrontConfig ofService() {
        return new StorefrontConfig(host, port, fixed || baseUrl.isPresent(), baseUrl, proxyHeader);
    }

    /// For whoever only tries things out beside a storefront that may be running already.
    public StorefrontConfig ofTrial() {
        return new StorefrontConfig(host, port, false, baseUrl, proxyHeader);
    }

    /// Whether links can be opened on other computers. Customers come through a proxy then: the storefront itself
    /// listens on this computer only.
    public boolean proxied() {
        return baseUrl.filter(url -> !Loopback.is(url.getHost())).isPresent();
    }

    /// Behind the address that all consoles share.
    public StorefrontConfig calling(URI url) {
        return new StorefrontConfig(host, port, fixed, Optional.of(url), proxyHeader);
    }
}
