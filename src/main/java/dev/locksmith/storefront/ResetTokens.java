package dev.locksmith.storefront;

import java.time.Duration;
import java.util.Optional;

/// Keeps a reset link's secret while the customer types: in a cookie, so that it leaves the address bar, the history
/// and the referrer. The link itself still opens anywhere.
final class ResetTokens {
    private static final String COOKIE = "locksmith_reset";
    private static final Duration LIFE = Duration.ofHours(1);

    private ResetTokens() {}

    static void keep(Visit visit, String token) {
        visit.cookies().set(visit.http(), visit.here().cookie(COOKIE), token, LIFE);
    }

    static Optional<String> kept(Visit visit) {
        return visit.cookies().get(visit.http(), visit.here().cookie(COOKIE));
    }

    static void forget(Visit visit) {
        visit.cookies().remove(visit.http(), visit.here().cookie(COOKIE));
    }
}
