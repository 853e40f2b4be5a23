package dev.locksmith.storefront.http;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/// Filters requests before they are routed, so that it sees every one, also one for a path or a method that nobody has.
final class RequestFilter extends Filter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final HostCheck hosts;
    private final Texts texts;

    RequestFilter(HostCheck hosts, Texts texts) {
        this.hosts = hosts;
        this.texts = texts;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        SecurityHeaders.apply(exchange.getResponseHeaders());
        try {
            hosts.require(exchange.getRequestHeaders());
            requireReadable(exchange.getRequestURI());
            if (!METHODS.contains(exchange.getRequestMethod())) throw Refusal.method("GET, HEAD, POST");
        } catch (Refusal refusal) {
            HttpResponses.refuse(exchange, refusal, texts.get("refusal." + refusal.key()));
            return;
        }
        chain.doFilter(exchange);
    }

    private static void requireReadable(URI uri) {
        if (uri.isAbsolute() || uri.getRawAuthority() != null || uri.getRawPath() == null)
            throw new Refusal(400, "unreadable");
        var _ = Decoding.path(uri.getRawPath());
        if (uri.getRawQuery() != null) {
            var _ = Decoding.parameter(uri.getRawQuery());
        }
    }

    @Override
    public String description() {
        return "host, URL and method";
    }
}
