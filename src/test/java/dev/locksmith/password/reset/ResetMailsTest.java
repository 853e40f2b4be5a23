package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.CustomerFixture;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What the mails of this room say.
class ResetMailsTest {
    private static final URI LINK = URI.create("https://shop.example.com/customer/account/createPassword?token=a&b=c");
    private static final Instant UNTIL = Instant.parse("2026-11-23T13:05:00Z");

    @Test
    void aResetThatStaffStartedSaysSo() {
        var letter = ResetMail.letter(CustomerFixture.unsaved("en"), LINK, UNTIL, ResetOrigin.STAFF);

        assertThat(letter.subject()).isEqualTo("Reset your Main Store password");
        assertThat(letter.text()).isEqualTo("""
                Main Store

                Hello Veronica Costello,

                Our customer service started a password reset for your account. Set a new password with this link:

                Set a New Password:
                https://shop.example.com/customer/account/createPassword?token=a&b=c

                The link works once, until Monday 23 November 2026, 14:05 (Central European Time).

                If you did not ask for help, you can ignore this mail: your password stays as it is.
                """);
    }

    @Test
    void aResetThatTheCustomerAskedForSpeaksOfNoStaff() {
        var letter = ResetMail.letter(CustomerFixture.unsaved("en"), LINK, UNTIL, ResetOrigin.CUSTOMER);

        assertThat(letter.text())
                .contains("Someone, most likely you, asked for a new password for your account at Main Store.")
                .contains("If you did not ask for it, you can ignore this mail")
                .doesNotContain("customer service");
    }

    @Test
    void theNoticeOfAChangeSaysWhenWhereFromAndWhatToDo() {
        var letter = PasswordChangedMail.letter(CustomerFixture.unsaved("en"), UNTIL, "203.0.113.9");

        assertThat(letter.subject()).isEqualTo("Your Main Store password has been changed");
        assertThat(letter.text())
                .contains("was changed on Monday 23 November 2026, 14:05 (Central European Time).")
                .contains("The change came from 203.0.113.9.")
                .contains("tell us at support@example.com.");
        assertThat(PasswordChangedMail.letter(CustomerFixture.unsaved("en"), UNTIL, "")
                        .text())
                .doesNotContain("came from");
    }

    @Test
    void theNoticeOfAChangeIsInTheCustomersLanguage() {
        var dutch = PasswordChangedMail.letter(CustomerFixture.unsaved("nl"), UNTIL, "203.0.113.9");

        assertThat(dutch.subject()).isEqualTo("Je wachtwoord bij Main Store is gewijzigd");
        assertThat(dutch.text()).contains("maandag 23 november 2026 om 14:05", "laat het ons weten via");
    }
}
