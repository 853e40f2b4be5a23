package dev.locksmith.storefront;

import dev.locksmith.limit.TooManyGuesses;
import dev.locksmith.limit.TooManyTries;
import dev.locksmith.secret.HashQueueFull;
import dev.locksmith.storefront.http.ConnectionLost;
import dev.locksmith.storefront.http.HttpResponses;
import dev.locksmith.storefront.http.Refusal;
import dev.locksmith.storefront.page.PageResponse;
import dev.locksmith.storefront.session.ShopRequests;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Busy;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TryLater;
import dev.locksmith.text.Unavailable;
import io.avaje.jex.Routing;
import io.avaje.jex.http.Context;
import io.avaje.jex.http.HttpResponseException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The storefront's error handler: a page that helps, or, for what nobody foresaw, a code that leads to
/// the details in the log. Neither holds a body, a query or a cookie.
final class ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorHandler.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Five characters are enough to find an entry in the log by.
    private static final int CODES = 36 * 36 * 36 * 36 * 36;

    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final ShopRequests requests;
    private final PageRenderer renderer;
    private final Templates templates;
    private final Assets assets;

    ErrorHandler(ShopRequests requests, PageRenderer renderer, Templates templates, Assets assets) {
        this.requests = requests;
        this.renderer = renderer;
        this.templates = templates;
        this.assets = assets;
    }

    void handle(Routing routing) {
        routing.error(Refusal.class, this::refused);
        routing.error(HashQueueFull.class, (http, full) -> later(http, full, new Refusal(503, "busy")));
        routing.error(TooManyGuesses.class, (http, guesses) -> later(http, guesses, new Refusal(429, "guesses")));
        routing.error(TooManyTries.class, (http, tries) -> later(http, tries, tooMany(tries)));
        routing.error(Busy.class, this::busy);
        routing.error(Unavailable.class, this::unavailable);
        routing.error(ConnectionLost.class, ErrorHandler::left);
        routing.error(HttpResponseException.class, (http, failed) -> refused(http, noRoute(failed)));
        routing.error(Exception.class, this::unexpected);
    }

    private static Refusal noRoute(HttpResponseException failed) {
        return failed.status() == 404 ? new Refusal(404, "not-found") : new Refusal(failed.status(), "unreadable");
    }

    private static Refusal tooMany(TooManyTries tries) {
        return new Refusal(
                429,
                switch (tries.tries()) {
                    case SIGN_IN -> "sign-ins";
                    case REGISTRATION -> "registrations";
                });
    }

    private void later(Context http, TryLater later, Refusal refusal) {
        retryAfter(http, later.retryAfter());
        refused(http, refusal);
    }

    private void busy(Context http, Busy busy) {
        LOG.warn("{} {} was busy: {}", http.method(), path(http), String.valueOf(busy.getCause()));
        retryAfter(http, A_MOMENT);
        try {
            refused(http, new Refusal(503, "locked"));
        } catch (Busy | Unavailable stillBusy) {
            bare(http, 503, "locked");
        }
    }

    /// The log has the reason already: the database told it when it went.
    private void unavailable(Context http, Unavailable away) {
        retryAfter(http, A_MINUTE);
        bare(http, 503, "away");
    }

    private static void retryAfter(Context http, Duration time) {
        http.responseHeaders()
                .set("Retry-After", String.valueOf(time.plusMillis(999).toSeconds()));
    }

    private void refused(Context http, Refusal refusal) {
        if (!refusal.allow().isEmpty()) http.responseHeaders().set("Allow", refusal.allow());
        var texts = Texts.of(Bundle.STOREFRONT, Locale.ENGLISH);
        if (HttpResponses.inJson(http.exchange())) {
            HttpResponses.problem(http.exchange(), refusal.status(), texts.get("api." + refusal.key()));
            return;
        }
        var request = requests.around(http);
        var sentence = request.texts().get("refusal." + refusal.key());
        renderer.write(request, new PageResponse.Html(refusal.status(), "refusal", Map.of("sentence", sentence)));
    }

    private static void left(Context http, ConnectionLost lost) {
        LOG.debug("The browser left before the answer to {} {} was written", http.method(), path(http), lost);
    }

    private void unexpected(Context http, Exception failed) {
        var code = code();
        LOG.error("Code {}: {} {} failed", code, http.method(), path(http), failed);
        if (!http.responseSent()) bare(http, 500, "unexpected", code);
    }

    /// Needs no database, which may be what failed.
    private void bare(Context http, int status, String key, @Nullable Object... values) {
        var texts = Texts.of(Bundle.STOREFRONT, Locale.ENGLISH);
        if (HttpResponses.inJson(http.exchange())) {
            HttpResponses.problem(http.exchange(), status, texts.get("api." + key, values));
            return;
        }
        Map<String, Object> model =
                Map.of("texts", texts, "sentence", texts.get("refusal." + key, values), "assets", assets.base());
        HttpResponses.send(http.exchange(), status, HttpResponses.HTML, templates.render("error", model));
    }

    private static String path(Context http) {
        return http.exchange().getRequestURI().getRawPath();
    }

    private static String code() {
        var digits = Integer.toString(RANDOM.nextInt(CODES), 36).toUpperCase(Locale.ROOT);
        return "S-" + "0".repeat(5 - digits.length()) + digits;
    }
}
