package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// In which language the shop speaks to whom.
class LanguagesTest {
    private static final String PAGE = "/customer/account/createPassword";
    private static final String TARGET = "/customer/account/resetpasswordpost";

    private final Shop shop = new Shop();
    private final Browser browser = shop.browser();

    @AfterEach
    void close() {
        shop.close();
    }

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
        var token = shop.requestedLink(Shop.EMAIL);
        assertThat(shop.letters.letters().getLast().subject()).startsWith("Stel je wachtwoord");

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
        browser.post("/customer/account/loginPost", "email", Shop.EMAIL, "password", Shop.PASSWORD);

        assertThat(browser.get("/customer/account").body())
                .contains("<h1>Mitt konto</h1>", "Hej Veronica!", "22 november 2026");
        assertThat(browser.cookie("locksmith_language")).isEqualTo("sv");
        assertThat(browser.cookie("locksmith_language_outlet")).isEmpty();
    }

    @Test
    void aLanguageWithoutTextsOrMadeUpLeavesTheWebsitesOwn() {
        shop.speaks("de");
        assertThat(follow(PAGE + "?token=" + shop.requestedLink(Shop.EMAIL)))
                .contains("<html lang=\"en\"", "Set a New Password", "tomorrow at");

        for (var invented : List.of("xx", "root", "en-x-lvariant", "..", "nl_NL", "nl-NL", "NL", "nld"))
            assertThat(withLanguage(invented)).contains("<html lang=\"en\"");
        assertThat(withLanguage("nl")).contains("<html lang=\"nl\"");
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
