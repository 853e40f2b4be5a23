package dev.locksmith.storefront.session;

import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.NoticeKind;
import dev.locksmith.text.SafeText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/// Carries a notice over a redirect, in a cookie of the browser it is for. What comes back is believed only as far as
/// it can be: one of our sentences, with a value that is shown as text.
public final class Notices {
    static final String COOKIE = "locksmith_notice";
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int LONGEST = 320;

    private Notices() {}

    public static void put(ShopRequest request, Notice notice) {
        var bytes = SafeText.cut(notice.value(), LONGEST).getBytes(StandardCharsets.UTF_8);
        var value = notice.kind().name() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.cookies().set(request.http(), COOKIE, value, LIFE);
    }

    /// The notice for the page about to be shown; it is shown once.
    public static Optional<Notice> take(ShopRequest request) {
        var cookie = request.cookies().get(request.http(), COOKIE);
        if (cookie.isPresent()) request.cookies().remove(request.http(), COOKIE);
        return cookie.flatMap(Notices::read);
    }

    private static Optional<Notice> read(String cookie) {
        var parts = cookie.split("\\.", 2);
        for (var kind : NoticeKind.values())
            if (parts.length == 2 && kind.name().equals(parts[0])) return decoded(kind, parts[1]);
        return Optional.empty();
    }

    private static Optional<Notice> decoded(NoticeKind kind, String value) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            return Optional.of(new Notice(kind, text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
