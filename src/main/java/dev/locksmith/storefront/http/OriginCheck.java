package dev.locksmith.storefront.http;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether a form was sent from a page of this shop, as far as the browser says: one from another site, or from another
/// port of this machine, is refused. Old browsers say nothing; what they send must have the form's key.
public final class OriginCheck {
    /// What a browser says of itself: the shop's own pages, or the person, by reloading.
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Optional<String> baseUrl;

    public OriginCheck(Optional<URI> baseUrl) {
        this.baseUrl = baseUrl.map(OriginCheck::origin);
    }

    /// @throws Refusal 403 for a form of another site
    public void require(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var site = headers.getFirst("Sec-Fetch-Site");
        if (site != null && !OWN_SITE.contains(site)) throw foreign();
        var origins = headers.getOrDefault("Origin", List.of());
        // a page that hides where it is says null; a browser that says where it is by the other header may hide it
        for (var origin : origins)
            if (!ours(exchange, origin) && !(origin.equals("null") && site != null)) throw foreign();
    }

    private boolean ours(HttpExchange exchange, String origin) {
        var said = origin.toLowerCase(Locale.ROOT);
        var local = exchange.getLocalAddress();
        return baseUrl.filter(said::equals).isPresent()
                || said.equals("http://" + HostCheck.literal(local) + ":" + local.getPort())
                || said.equals("http://localhost:" + local.getPort());
    }

    /// As browsers write it: without the port that a scheme has anyway.
    private static String origin(URI url) {
        var scheme = url.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        var port = url.getPort() < 0 || url.getPort() == usual ? "" : ":" + url.getPort();
        return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + port;
    }

    private static Refusal foreign() {
        return new Refusal(403, "foreign");
    }
}
