package dev.locksmith.password.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.CustomerFixture;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What the mails of this room say.
class RegistrationMailsTest {
    private static final URI LINK = URI.create("https://shop.example.com/customer/account/confirm?token=a&b=c");
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @Test
    void theWelcomeSaysWhatToSignInWith() {
        var letter = WelcomeMail.welcome(CustomerFixture.unsaved("en"), LINK);

        assertThat(letter.subject()).isEqualTo("Welcome to Main Store");
        assertThat(letter.text()).contains("You sign in with veronica@example.com");
    }

    @Test
    void theConfirmationSaysHowLongItsLinkWorks() {
        var letter = WelcomeMail.confirmation(CustomerFixture.unsaved("en"), LINK, NOON);

        assertThat(letter.subject()).isEqualTo("Confirm your Main Store account");
        assertThat(letter.text())
                .contains("with the e-mail address veronica@example.com")
                .contains("Confirm My Account:\n" + LINK)
                .contains("until Monday 23 November 2026, 12:00 (Central European Time).");
    }

    @Test
    void whoHasAnAccountIsShownTheWayToANewPassword() {
        var letter = AccountExistsMail.letter(CustomerFixture.unsaved("en"), LINK);

        assertThat(letter.subject()).isEqualTo("Your Main Store account");
        assertThat(letter.text())
                .contains("tried to open an account at Main Store with your e-mail address")
                .contains("Forgot Your Password?:\n" + LINK);
    }
}
