package dev.locksmith.storefront;

import dev.locksmith.access.Secrets;
import dev.locksmith.storefront.http.Form;
import io.avaje.jex.http.Context.Cookie.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;

/// Proves that a form was sent from one of our pages: a secret that the browser has in a cookie, which other sites
/// cannot send, and the page in a hidden field, which other sites cannot read.
final class FormKeys {
    static final String COOKIE = "locksmith_form_key";
    static final String FIELD = "form_key";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");

    private FormKeys() {}

    /// The browser's key, made when it has none.
    static String of(Visit visit) {
        return sent(visit).orElseGet(() -> {
            var key = Secrets.mint();
            visit.cookies().set(visit.http(), COOKIE, key, SameSite.Strict);
            return key;
        });
    }

    static boolean match(Visit visit, Form form) {
        var field = form.raw(FIELD).getBytes(StandardCharsets.UTF_8);
        return sent(visit)
                .filter(key -> MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), field))
                .isPresent();
    }

    private static Optional<String> sent(Visit visit) {
        return visit.cookies()
                .get(visit.http(), COOKIE)
                .filter(key -> KEY.matcher(key).matches());
    }
}
