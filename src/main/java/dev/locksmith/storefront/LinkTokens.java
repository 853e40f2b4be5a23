package dev.locksmith.storefront;

import java.time.Duration;
import java.util.Optional;

/// Keeps a mailed link's secret while the customer reads and types: in a cookie, so that it leaves the address bar, the
/// history and the referrer. The link itself still opens anywhere.
enum LinkTokens {
    RESET("locksmith_reset"),
    CONFIRMATION("locksmith_confirmation");

    private static final Duration LIFE = Duration.ofHours(1);

    private final String cookie;

    LinkTokens(String cookie) {
        this.cookie = cookie;
    }

    /// Keeps what may be one; after anything else none is kept.
    void keep(Visit visit, String token) {
        if (Cookies.ours(token)) visit.cookies().set(visit.http(), visit.here().cookie(cookie), token, LIFE);
        else forget(visit);
    }

    Optional<String> kept(Visit visit) {
        return visit.cookies().get(visit.http(), visit.here().cookie(cookie));
    }

    void forget(Visit visit) {
        visit.cookies().remove(visit.http(), visit.here().cookie(cookie));
    }
}
