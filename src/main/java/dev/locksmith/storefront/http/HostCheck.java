package dev.locksmith.storefront.http;

import com.sun.net.httpserver.Headers;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The names the storefront answers to. A page of another site that has its name point at this machine (DNS rebinding)
/// sends that name, and gets nothing.
final class HostCheck {
    private final Set<String> names = new HashSet<>();

    HostCheck(InetSocketAddress listening, Optional<URI> baseUrl) {
        names.add(literal(listening) + ":" + listening.getPort());
        names.add("localhost:" + listening.getPort());
        baseUrl.ifPresent(this::add);
    }

    private void add(URI baseUrl) {
        var host = baseUrl.getHost().toLowerCase(Locale.ROOT);
        int usual = "https".equalsIgnoreCase(baseUrl.getScheme()) ? 443 : 80;
        int port = baseUrl.getPort() < 0 ? usual : baseUrl.getPort();
        names.add(host + ":" + port);
        if (port == usual) names.add(host);
    }

    /// @throws Refusal 400 without exactly one host, 421 for a foreign one
    void require(Headers headers) {
        var hosts = headers.get("Host");
        if (hosts == null || hosts.size() != 1) throw new Refusal(400, "no-host");
        if (!names.contains(hosts.getFirst().strip().toLowerCase(Locale.ROOT))) throw new Refusal(421, "host");
    }

    static String literal(InetSocketAddress address) {
        var host = address.getAddress().getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
