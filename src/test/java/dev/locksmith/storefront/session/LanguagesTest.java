package dev.locksmith.storefront.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.storefront.TestBrowser;
import dev.locksmith.storefront.TestStorefront;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// In which language the shop speaks to whom.
class LanguagesTest {
    private static final String PAGE = "/customer/account/createPassword";
    private static final String TARGET = "/customer/account/resetpasswordpost";

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    private final TestBrowser browser = shop.browser();

    @Test
    void aWebsiteSpeaksItsOwnLanguage() {
        assertThat(browser.get("/outlet/customer/account/login").body())
                .contains("<html lang=\"sv\"", "<h1>Kundinloggning</h1>");
        assertThat(browser.get("/customer/account/login").body())
                .contains("<html lang=\"en\"", "<h1>Customer Login</h1>");
        assertThat(browser.get("/outlet/nowhere").body()).contains("Det finns ingen sida");
    }

    @Test
    void aResetSpeaksTheCustomersLanguageFromTheLinkOn() {
        shop.speaks("nl");
        var token = shop.requestedLink(TestStorefront.EMAIL);
        // the mail that welcomed the customer may go before it or after it
        assertThat(shop.letters.letters()).anyMatch(letter -> letter.subject().startsWith("Stel je wachtwoord"));

        var page = follow(PAGE + "?token=" + token);
        assertThat(page)
                .contains("<html lang=\"nl\"", "Kies een nieuw wachtwoord", "minstens 6 tekens", "geen spaties");
        assertThat(page).contains("Deze link werkt één keer en vervalt morgen om 13:05 UTC.");

        var weak = browser.post(TARGET, "password", "a b", "password_confirmation", "a b");
        assertThat(weak.body()).contains("voldoet niet aan deze regels: minstens 6 tekens, geen spaties.");

        var set = browser.post(TARGET, "password", "nieuw-Tulp8", "password_confirmation", "nieuw-Tulp8");
        assertThat(browser.follow(set).body()).contains("Je hebt je wachtwoord gewijzigd.", "Aanmelden voor klanten");
        assertThat(follow(PAGE + "?token=" + token)).contains("Deze link is al gebruikt");
    }

    @Test
    void signingInSpeaksTheCustomersLanguageOnThatWebsiteAlone() {
        shop.speaks("sv");
        browser.get("/customer/account/login");
        browser.post("/customer/account/loginPost", "email", TestStorefront.EMAIL, "password", TestStorefront.PASSWORD);

        assertThat(browser.get("/customer/account").body())
                .contains("<h1>Mitt konto</h1>", "Hej Veronica!", "22 november 2026");
        assertThat(browser.cookie("locksmith_language")).isEqualTo("sv");
        assertThat(browser.cookie("locksmith_language_outlet")).isEmpty();
    }

    @Test
    void aLanguageWithoutTextsOrMadeUpLeavesTheWebsitesOwn() {
        shop.speaks("de");
        assertThat(follow(PAGE + "?token=" + shop.requestedLink(TestStorefront.EMAIL)))
                .contains("<html lang=\"en\"", "Set a New Password", "tomorrow at");

        for (var invented : List.of("xx", "root", "en-x-lvariant", "..", "nl_NL", "nl-NL", "NL", "nld"))
            assertThat(withLanguage(invented)).contains("<html lang=\"en\"");
        assertThat(withLanguage("nl")).contains("<html lang=\"nl\"");
    }

    @Test
    void whoeverIsNotKnownIsSpokenToAsTheBrowserAsks() {
        for (var asked : List.of("sv", "sv-FI", "de, sv;q=0.8, en;q=0.5", "en;q=0.1, sv", "de;q=1, nl;q=0, sv;q=0.1"))
            assertThat(accepting(asked, "/customer/account/login")).as(asked).contains("<h1>Kundinloggning</h1>");
        assertThat(accepting("nl", "/customer/account/forgotpassword")).contains("<html lang=\"nl\"");
        assertThat(accepting("nl", "/nowhere")).contains("<html lang=\"nl\"");
        assertThat(accepting("en-US", "/outlet/customer/account/login")).contains("<h1>Customer Login</h1>");

        for (var none : List.of("de", "*", "sv;q=0", ";;", "sv;q=x", "sv,".repeat(1_000), "\u00e5"))
            assertThat(accepting(none, "/customer/account/login")).as(none).contains("<html lang=\"en\"");
    }

    @Test
    void whatTheVisitorChoosesComesFirst() {
        browser.header("Accept-Language", "nl");
        var page = browser.get("/customer/account/login").body();
        assertThat(page)
                .contains("<span aria-current=\"true\">Nederlands</span>", "<a href=\"?language=sv\" lang=\"sv\"")
                .contains("English</a>", "Svenska</a>");

        assertThat(browser.get("/customer/account/login?language=sv").body()).contains("<h1>Kundinloggning</h1>");
        assertThat(browser.get("/customer/account/forgotpassword").body()).contains("<html lang=\"sv\"");
        var refused = browser.post("/customer/account/loginPost", "email", TestStorefront.EMAIL, "password", "wrong");
        assertThat(refused.body()).contains("<html lang=\"sv\"");
        var led = browser.get("/customer/account/loginPost?language=en");
        assertThat(browser.follow(led).body()).contains("<h1>Customer Login</h1>");
        assertThat(browser.get("/nowhere?language=sv").body()).contains("Det finns ingen sida");
        assertThat(browser.get("/?language=klingon&language=xx").body()).contains("<html lang=\"sv\"");
    }

    @Test
    void theCustomersLanguageTakesOverUntilAnotherIsChosen() {
        shop.speaks("nl");
        browser.get("/customer/account/login?language=sv");
        browser.post("/customer/account/loginPost", "email", TestStorefront.EMAIL, "password", TestStorefront.PASSWORD);
        assertThat(browser.get("/customer/account").body()).contains("<html lang=\"nl\"");
        assertThat(browser.get("/customer/account?language=sv").body()).contains("<h1>Mitt konto</h1>");

        var other = shop.browser();
        other.get("/?language=sv");
        other.get(PAGE + "?token=" + shop.requestedLink(TestStorefront.EMAIL));
        assertThat(other.follow(other.get(PAGE)).body()).contains("<html lang=\"nl\"");
        assertThat(other.get(PAGE + "?language=en").body()).contains("<html lang=\"en\"", "Set a New Password");
        assertThat(other.get(PAGE).body()).contains("<html lang=\"en\"");
    }

    private String accepting(String languages, String path) {
        return shop.browser().header("Accept-Language", languages).get(path).body();
    }

    private String withLanguage(String language) {
        var other = shop.browser();
        other.cookie("locksmith_language", language);
        return other.get("/customer/account/login").body();
    }

    private String follow(String path) {
        var answer = browser.get(path);
        while (answer.statusCode() == 303) answer = browser.follow(answer);
        return answer.body();
    }
}
