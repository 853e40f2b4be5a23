package dev.locksmith.storefront;

import io.avaje.jex.http.Context;
import io.avaje.jex.http.Context.Cookie;
import io.avaje.jex.http.Context.Cookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads and sets cookies. None can be read by a script, and all are `Secure` where the shop is reached by HTTPS.
record Cookies(boolean secure) {
    /// Every value the storefront sets is made of these; anything else did not come from it.
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9._~-]{1,2048}");

    static boolean ours(String value) {
        return OURS.matcher(value).matches();
    }

    Optional<String> get(Context http, String name) {
        return Optional.ofNullable(http.cookie(name)).filter(Cookies::ours);
    }

    /// Sets a cookie that goes when the browser is closed.
    void set(Context http, String name, String value, SameSite sameSite) {
        http.cookie(cookie(name, value, sameSite));
    }

    /// Sets a cookie that goes by itself and is sent to one path and what is below it.
    void set(Context http, String name, String value, String path, Duration life) {
        http.cookie(cookie(name, value, SameSite.Lax).path(path).maxAge(life));
    }

    void remove(Context http, String name, String path) {
        var removed = Cookie.expired(name).httpOnly(true).sameSite(SameSite.Lax);
        http.cookie(removed.secure(secure).path(path));
    }

    private Cookie cookie(String name, String value, SameSite sameSite) {
        return Cookie.of(name, value)
                .httpOnly(true)
                .sameSite(sameSite)
                .secure(secure)
                .path("/");
    }
}
