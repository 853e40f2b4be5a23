package dev.locksmith.storefront.session;

import io.avaje.jex.http.Context;
import io.avaje.jex.http.Context.Cookie;
import io.avaje.jex.http.Context.Cookie.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads and sets cookies. None can be read by a script. Where the shop is reached by HTTPS, all are `Secure` and bear
/// the prefix with which browsers take none from a sibling host or from plain HTTP (RFC 6265bis 4.1.3.2).
public record Cookies(boolean secure) {
    private static final String PREFIX = "__Host-";

    /// Every value the storefront sets is made of these; anything else did not come from it.
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9._~-]{1,2048}");

    static boolean ours(String value) {
        return OURS.matcher(value).matches();
    }

    Optional<String> get(Context http, String name) {
        return Optional.ofNullable(http.cookie(name(name))).filter(Cookies::ours);
    }

    /// Sets a cookie that goes when the browser is closed.
    void set(Context http, String name, String value, SameSite sameSite) {
        http.cookie(cookie(name, value, sameSite));
    }

    /// Sets a cookie that goes by itself.
    void set(Context http, String name, String value, Duration life) {
        http.cookie(cookie(name, value, SameSite.Lax).maxAge(life));
    }

    void remove(Context http, String name) {
        var removed = Cookie.expired(name(name)).httpOnly(true).sameSite(SameSite.Lax);
        http.cookie(removed.secure(secure).path("/"));
    }

    private String name(String name) {
        return secure ? PREFIX + name : name;
    }

    private Cookie cookie(String name, String value, SameSite sameSite) {
        return Cookie.of(name(name), value)
                .httpOnly(true)
                .sameSite(sameSite)
                .secure(secure)
                .path("/");
    }
}
