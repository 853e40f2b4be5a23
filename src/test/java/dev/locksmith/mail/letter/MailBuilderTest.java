package dev.locksmith.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mail.dispatch.OutgoingMail;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailBuilderTest {
    private static final URI LINK = URI.create("https://shop.example.com/customer/account/createPassword?token=a&b=c");
    private static final Instant UNTIL = Instant.parse("2026-11-23T13:05:00Z");

    @Test
    void htmlAndTextSayTheSame() {
        var letter = letter("en", "Veronica & Ann");

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

    @Test
    void nothingIsLoadedFromElsewhereAndNothingTracks() {
        var html = letter("en", "Veronica").html();

        assertThat(html)
                .doesNotContainIgnoringCase("<img", "<link", "<script", "url(", "@import", "src=", "<form")
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\"");
        assertThat(html.length()).as("mail programs clip what is long").isLessThan(20_000);
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
        assertThat(letter("en", name).text()).contains("\n\nHello,\n\n").doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J.R.R. Tolkien", "Martin Luther King Jr.", "Åsa Öberg-Ek", "Mr. T", "O’Brien, Ann", "王芳"})
    void aNameWithFullStopsIsAName(String name) {
        assertThat(letter("en", name).text()).contains("Hello " + name + ",");
    }

    @Test
    void theMailIsInTheCustomersLanguageWithItsDays() {
        var swedish = letter("sv", "Åsa");
        assertThat(swedish.language()).isEqualTo("sv");
        assertThat(swedish.subject()).isEqualTo("Återställ ditt lösenord hos Main Store");
        assertThat(swedish.text())
                .contains("Hej Åsa,", "Vår kundtjänst har påbörjat")
                .contains("till måndag 23 november 2026 klockan 14:05 (centraleuropeisk tid).");
        assertThat(swedish.html()).contains("<html lang=\"sv\"");

        assertThat(letter("nl", "Daan").text()).contains("maandag 23 november 2026 om 14:05");
    }

    @Test
    void aLanguageWithoutTextsFallsBackWholeNotHalf() {
        var letter = letter("xx", "Veronica");

        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.text()).contains("Monday 23 November 2026");
    }

    @Test
    void noLetterTellsItsLinkToALog() {
        var letter = letter("en", "Veronica");
        var mail = new OutgoingMail("<1@example.com>", "veronica@example.com", "Veronica", letter);

        assertThat(Stream.of(letter, mail).map(Object::toString)).noneMatch(words -> words.contains("token="));
    }

    /// One of every kind of block.
    private static Letter letter(String language, String name) {
        var head = new Letterhead("Main Store", "support@example.com", ZoneId.of("Europe/Stockholm"), language);
        var mail = new MailBuilder(head).greeting(name);
        return mail.words("reset.staff.words")
                .button("reset.button", LINK)
                .note("reset.until", mail.moment(UNTIL))
                .letter("reset.subject", "reset.preview");
    }
}
