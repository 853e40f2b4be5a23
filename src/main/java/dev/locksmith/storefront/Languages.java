package dev.locksmith.storefront;

import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import io.avaje.jex.http.Context.Cookie.SameSite;
import java.util.Locale;
import java.util.regex.Pattern;

/// The language of a website's pages: the customer's from when the shop knows who is there, and the website's before.
/// A language without texts counts as none.
final class Languages {
    private static final String COOKIE = "locksmith_language";

    private static final Pattern ISO_639 = Pattern.compile("[a-z]{2}");

    private Languages() {}

    static Texts texts(Visit visit) {
        return Texts.of(Bundle.STOREFRONT, Locale.forLanguageTag(of(visit)));
    }

    /// Whether the pages of a visit would be in another language if they were this customer's.
    static boolean differs(Visit visit, String customers) {
        return has(customers) && !of(visit).equals(customers);
    }

    /// Has the pages that follow speak a customer's language.
    static void speak(Visit visit, String customers) {
        if (differs(visit, customers))
            visit.cookies().set(visit.http(), visit.here().cookie(COOKIE), customers, SameSite.Lax);
    }

    private static String of(Visit visit) {
        var website = visit.here().website().language();
        return visit.cookies()
                .get(visit.http(), visit.here().cookie(COOKIE))
                .filter(Languages::has)
                .orElse(has(website) ? website : Locale.ENGLISH.getLanguage());
    }

    /// Whoever makes up a cookie must not have tags without end looked up, each of which is remembered.
    private static boolean has(String language) {
        return ISO_639.matcher(language).matches() && Texts.exist(Bundle.STOREFRONT, Locale.forLanguageTag(language));
    }
}
