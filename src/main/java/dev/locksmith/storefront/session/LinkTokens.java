package dev.locksmith.storefront.session;

import java.time.Duration;
import java.util.Optional;

/// Keeps a mailed link's secret while the customer reads and types: in a cookie, so that it leaves the address bar, the
/// history and the referrer. The link itself still opens anywhere.
public enum LinkTokens {
    RESET("locksmith_reset"),
    CONFIRMATION("locksmith_confirmation");

    private static final Duration LIFE = Duration.ofHours(1);

    private final String cookie;

    LinkTokens(String cookie) {
        this.cookie = cookie;
    }

    /// Keeps what may be one; after anything else none is kept.
    public void keep(ShopRequest request, String token) {
        if (Cookies.ours(token))
            request.cookies().set(request.http(), request.here().cookie(cookie), token, LIFE);
        else forget(request);
    }

    public Optional<String> kept(ShopRequest request) {
        return request.cookies().get(request.http(), request.here().cookie(cookie));
    }

    public void forget(ShopRequest request) {
        request.cookies().remove(request.http(), request.here().cookie(cookie));
    }
}
