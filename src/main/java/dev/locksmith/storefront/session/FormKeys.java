package dev.locksmith.storefront.session;

import dev.locksmith.secret.Secrets;
import dev.locksmith.storefront.http.Form;
import io.avaje.jex.http.Context.Cookie.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;

/// Form keys against cross-site request forgery. A key proves that a form was sent from one of our pages: the page has
/// a key in a hidden field that is made from a secret of the browser's, which other sites can neither read nor send.
/// For whoever is signed in that is the session, so that a key is good for one session only, and before that a cookie
/// of its own. Every process can check every key, since nothing else goes into it.
public final class FormKeys {
    static final String COOKIE = "locksmith_visitor";
    public static final String FIELD = "form_key";

    private static final String PURPOSE = "form";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private FormKeys() {}

    /// The browser's key; its secret is made when it has none.
    public static String of(ShopRequest request) {
        var secret = secret(request).orElseGet(() -> {
            var made = Secrets.mint();
            request.cookies().set(request.http(), COOKIE, made, SameSite.Strict);
            return made;
        });
        return Secrets.derive(secret, PURPOSE);
    }

    public static boolean match(ShopRequest request, Form form) {
        var field = form.raw(FIELD).getBytes(StandardCharsets.UTF_8);
        return secret(request)
                .map(secret -> Secrets.derive(secret, PURPOSE).getBytes(StandardCharsets.UTF_8))
                .filter(key -> MessageDigest.isEqual(key, field))
                .isPresent();
    }

    private static Optional<String> secret(ShopRequest request) {
        return BrowserSessions.secret(request)
                .filter(FormKeys::whole)
                .or(() -> request.cookies().get(request.http(), COOKIE).filter(FormKeys::whole));
    }

    private static boolean whole(String secret) {
        return SECRET.matcher(secret).matches();
    }
}
