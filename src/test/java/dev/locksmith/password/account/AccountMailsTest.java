package dev.locksmith.password.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.CustomerFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What the mails of this room say.
class AccountMailsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @Test
    void theNoticeOfAnotherAddressShowsLittleOfItAndNoLink() {
        var letter = EmailChangedMail.letter(CustomerFixture.unsaved("en"), NOON);

        assertThat(letter.subject()).isEqualTo("The e-mail address of your Main Store account has been changed");
        assertThat(letter.text())
                .contains("another e-mail address, v…@example.com, since Monday 23 November 2026, 12:00")
                .contains("tell us at support@example.com.")
                .doesNotContain("veronica@", "http");
    }
}
