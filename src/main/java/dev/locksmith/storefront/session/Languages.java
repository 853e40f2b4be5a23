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

    static Texts texts(ShopRequest visit) {
        return Texts.of(Bundle.STOREFRONT, Locale.of(of(visit)));
    }

    /// Remembers what was chosen with this request.
    public static void keepChoice(ShopRequest visit) {
        chosen(visit).ifPresent(language -> set(visit, CHOICE, language));
    }

    /// Whether the pages of a visit would be in another language if they were this customer's, and nobody has chosen
    /// that other one since the customer was known.
    public static boolean differs(ShopRequest visit, String customers) {
        return spoken(customers)
                && !of(visit).equals(customers)
                && !kept(visit, COOKIE).equals(Optional.of(customers));
    }

    /// Has the pages that follow speak a customer's language, whatever was chosen before.
    public static void speak(ShopRequest visit, String customers) {
        if (!differs(visit, customers)) return;
        set(visit, COOKIE, customers);
        if (kept(visit, CHOICE).isPresent())
            visit.cookies().remove(visit.http(), visit.here().cookie(CHOICE));
    }

    private static void set(ShopRequest visit, String cookie, String language) {
        visit.cookies().set(visit.http(), visit.here().cookie(cookie), language, SameSite.Lax);
    }

    private static Optional<String> kept(ShopRequest visit, String cookie) {
        return visit.cookies().get(visit.http(), visit.here().cookie(cookie)).filter(Languages::spoken);
    }

    private static String of(ShopRequest visit) {
        return chosen(visit)
                .or(() -> kept(visit, CHOICE))
                .or(() -> kept(visit, COOKIE))
                .or(() -> accepted(visit))
                .or(() -> Optional.of(visit.here().website().language()).filter(Languages::spoken))
                .orElse(Locale.ENGLISH.getLanguage());
    }

    private static Optional<String> chosen(ShopRequest visit) {
        return Optional.of(Form.query(visit.http().exchange()).text(FIELD)).filter(Languages::spoken);
    }

    /// The one that the browser would rather have than the others that there are.
    private static Optional<String> accepted(ShopRequest visit) {
        return Optional.ofNullable(visit.http().header("Accept-Language"))
                .filter(header -> header.length() <= LONGEST)
                .stream()
                .flatMap(Languages::ranges)
                .filter(range -> range.getWeight() > 0)
                .map(range -> range.getRange().split("-", 2)[0])
                .filter(Languages::spoken)
                .findFirst();
    }

    private static Stream<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header).stream();
        } catch (IllegalArgumentException noList) {
            return Stream.of();
        }
    }

    private static boolean spoken(String language) {
        return ALL.stream().anyMatch(each -> each.code().equals(language));
    }
}
