package dev.locksmith.storefront.session;

import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.view.Language;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import io.avaje.jex.http.Context.Cookie.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/// The language of a website's pages: the one that the visitor has chosen at the foot of a page or, from when the shop
/// knows who is there, the customer's; before that what the browser asks for, and else the website's. A language
/// without texts counts as none.
public final class Languages {
    /// The customer's.
    private static final String COOKIE = "locksmith_language";

    /// The one chosen since.
    private static final String CHOICE = "locksmith_choice";

    /// The field of an address's query by which a visitor chooses.
    private static final String FIELD = "language";

    /// Longer than any browser's list; whoever sends more must not have it read.
    private static final int LONGEST = 500;

    public static final List<Language> ALL =
            Texts.languages(Bundle.STOREFRONT).stream().map(Language::of).toList();

    private Languages() {}

    static Texts texts(ShopRequest request) {
        return Texts.of(Bundle.STOREFRONT, Locale.of(of(request)));
    }

    /// Remembers what was chosen with this request.
    public static void keepChoice(ShopRequest request) {
        chosen(request).ifPresent(language -> set(request, CHOICE, language));
    }

    /// Whether the pages of a visit would be in another language if they were this customer's, and nobody has chosen
    /// that other one since the customer was known.
    public static boolean differs(ShopRequest request, String customers) {
        return supported(customers)
                && !of(request).equals(customers)
                && !kept(request, COOKIE).equals(Optional.of(customers));
    }

    /// Has the pages that follow speak a customer's language, whatever was chosen before.
    public static void speak(ShopRequest request, String customers) {
        if (!differs(request, customers)) return;
        set(request, COOKIE, customers);
        if (kept(request, CHOICE).isPresent())
            request.cookies().remove(request.http(), request.here().cookie(CHOICE));
    }

    private static void set(ShopRequest request, String cookie, String language) {
        request.cookies().set(request.http(), request.here().cookie(cookie), language, SameSite.Lax);
    }

    private static Optional<String> kept(ShopRequest request, String cookie) {
        return request.cookies()
                .get(request.http(), request.here().cookie(cookie))
                .filter(Languages::supported);
    }

    private static String of(ShopRequest request) {
        return chosen(request)
                .or(() -> kept(request, CHOICE))
                .or(() -> kept(request, COOKIE))
                .or(() -> accepted(request))
                .or(() -> Optional.of(request.here().website().language()).filter(Languages::supported))
                .orElse(Locale.ENGLISH.getLanguage());
    }

    private static Optional<String> chosen(ShopRequest request) {
        return Optional.of(Form.query(request.http().exchange()).text(FIELD)).filter(Languages::supported);
    }

    /// The one that the browser would rather have than the others that there are.
    private static Optional<String> accepted(ShopRequest request) {
        return Optional.ofNullable(request.http().header("Accept-Language"))
                .filter(header -> header.length() <= LONGEST)
                .stream()
                .flatMap(Languages::ranges)
                .filter(range -> range.getWeight() > 0)
                .map(range -> range.getRange().split("-", 2)[0])
                .filter(Languages::supported)
                .findFirst();
    }

    private static Stream<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header).stream();
        } catch (IllegalArgumentException noList) {
            return Stream.of();
        }
    }

    private static boolean supported(String language) {
        return ALL.stream().anyMatch(each -> each.code().equals(language));
    }
}
