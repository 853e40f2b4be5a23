package dev.locksmith.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mail.dispatch.OutgoingMail;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTemplatesTest {
    private static final URI LINK = URI.create("https://shop.example.com/customer/account/createPassword?token=a&b=c");
    private static final Instant UNTIL = Instant.parse("2026-11-23T13:05:00Z");
    private static final MailTemplates TEMPLATES = new MailTemplates();

    @Test
    void aResetThatStaffStartedSaysSo() {
        var letter = TEMPLATES.passwordReset(reset("Veronica", true));

        assertThat(letter.subject()).isEqualTo("Reset your Main Store password");
        assertThat(letter.text()).isEqualTo("""
                Main Store

                Hello Veronica,

                Our customer service started a password reset for your account. Set a new password with this link:

                Set a New Password:
                https://shop.example.com/customer/account/createPassword?token=a&b=c

                The link works once, until Monday 23 November 2026, 14:05 (Central European Time).

                If you did not ask for help, you can ignore this mail: your password stays as it is.
                """);
    }

    @Test
    void aResetThatTheCustomerAskedForSpeaksOfNoStaff() {
        var letter = TEMPLATES.passwordReset(reset("Veronica", false));

        assertThat(letter.text())
                .contains("Someone, most likely you, asked for a new password for your account at Main Store.")
                .contains("If you did not ask for it, you can ignore this mail")
                .doesNotContain("customer service");
    }

    @Test
    void theNoticeOfAChangeSaysWhenWhereFromAndWhatToDo() {
        var letter = TEMPLATES.passwordChanged(new ChangedLetter(head("en"), "Veronica", UNTIL, "203.0.113.9"));

        assertThat(letter.subject()).isEqualTo("Your Main Store password has been changed");
        assertThat(letter.text())
                .contains("was changed on Monday 23 November 2026, 14:05 (Central European Time).")
                .contains("The change came from 203.0.113.9.")
                .contains("tell us at support@example.com.");
        assertThat(TEMPLATES
                        .passwordChanged(new ChangedLetter(head("en"), "Veronica", UNTIL, ""))
                        .text())
                .doesNotContain("came from");
    }

    @Test
    void theWelcomeSaysWhatToSignInWith() {
        var letter = TEMPLATES.welcome(new WelcomeLetter(head("en"), "Veronica", "veronica@example.com", LINK));

        assertThat(letter.subject()).isEqualTo("Welcome to Main Store");
        assertThat(letter.text()).contains("You sign in with veronica@example.com");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void htmlAndTextSayTheSame(Letter letter) {
        var said = letter.html()
                .replaceFirst("(?s).*?<body", "<body")
                .replaceFirst("(?s)<div style=\"display: none.*?</div>", "")
                .replaceAll("<a href=\"([^\"]*)\"[^>]*>([^<]*)</a>", "$2: $1")
                .replaceAll("(?s)<[^>]*>", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();

        assertThat(said).isEqualTo(letter.text().replaceAll("\\s+", " ").strip());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void nothingIsLoadedFromElsewhereAndNothingTracks(Letter letter) {
        assertThat(letter.html())
                .doesNotContainIgnoringCase("<img", "<link", "<script", "url(", "@import", "src=", "<form")
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\"");
        assertThat(letter.html().length()).as("mail programs clip what is long").isLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "You won! https://evil.example.org",
                "visit www.evil.example.org",
                "evil.org/prize",
                "Win now at evil-casino.example today",
                "EVIL.COM",
                "win@evil.example",
                "//evil",
                "evil\uff0eexample",
                "evil\u3002example",
                "evil.\u200dexample",
                "evil\u00adcasino.ex\u00adample",
                "192.168.10.10 evil",
                "evil.пример"
            })
    void aNameThatIsNoneIsLeftOut(String name) {
        var letter = TEMPLATES.passwordReset(reset(name, true));

        assertThat(letter.text()).contains("\n\nHello,\n\n").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J.R.R. Tolkien", "Martin Luther King Jr.", "Åsa Öberg-Ek", "Mr. T", "O’Brien, Ann", "王芳"})
    void aNameWithFullStopsIsAName(String name) {
        assertThat(TEMPLATES.passwordReset(reset(name, true)).text()).contains("Hello " + name + ",");
    }

    @Test
    void theMailIsInTheCustomersLanguageWithItsDays() {
        var swedish = TEMPLATES.passwordReset(new ResetLetter(head("sv"), "Åsa", LINK, UNTIL, true));
        assertThat(swedish.language()).isEqualTo("sv");
        assertThat(swedish.subject()).isEqualTo("Återställ ditt lösenord hos Main Store");
        assertThat(swedish.text())
                .contains("Hej Åsa,", "Vår kundtjänst har påbörjat")
                .contains("till måndag 23 november 2026 klockan 14:05 (centraleuropeisk tid).");
        assertThat(swedish.html()).contains("<html lang=\"sv\"");

        var dutch = TEMPLATES.passwordChanged(new ChangedLetter(head("nl"), "Daan", UNTIL, "203.0.113.9"));
        assertThat(dutch.subject()).isEqualTo("Je wachtwoord bij Main Store is gewijzigd");
        assertThat(dutch.text()).contains("maandag 23 november 2026 om 14:05", "laat het ons weten via");
    }

    @Test
    void aLanguageWithoutTextsFallsBackWholeNotHalf() {
        var letter = TEMPLATES.passwordReset(new ResetLetter(head("xx"), "Veronica", LINK, UNTIL, true));

        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.text()).contains("Monday 23 November 2026");
    }

    @Test
    void noLetterTellsItsLinkToALog() {
        var letter = TEMPLATES.passwordReset(reset("Veronica", true));
        var mail = new OutgoingMail("<1@example.com>", "veronica@example.com", "Veronica", letter);

        assertThat(Stream.of(letter, mail, reset("Veronica", true)).map(Object::toString))
                .noneMatch(words -> words.contains("token="));
    }

    static Stream<Letter> letters() {
        return Stream.of(
                TEMPLATES.passwordReset(reset("Veronica & Ann", true)),
                TEMPLATES.passwordReset(reset("Veronica", false)),
                TEMPLATES.passwordChanged(new ChangedLetter(head("en"), "Veronica", UNTIL, "203.0.113.9")),
                TEMPLATES.confirmation(
                        new ConfirmationLetter(head("en"), "Veronica", "veronica@example.com", LINK, UNTIL)),
                TEMPLATES.accountExists(new AccountExistsLetter(head("en"), "Veronica", LINK)),
                TEMPLATES.welcome(new WelcomeLetter(head("en"), "Veronica", "veronica@example.com", LINK)));
    }

    private static ResetLetter reset(String name, boolean byStaff) {
        return new ResetLetter(head("en"), name, LINK, UNTIL, byStaff);
    }

    private static Letterhead head(String language) {
        return new Letterhead("Main Store", "support@example.com", ZoneId.of("Europe/Stockholm"), language);
    }
}
