package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.storefront.page.ConstantTime;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgotPasswordTest {
    private static final String FORM = "/customer/account/forgotpassword";
    private static final String TARGET = "/customer/account/forgotpasswordpost";

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    private final TestBrowser browser = shop.browser();

    @Test
    void r35KnownAndUnknownAddressesAreAnsweredAlike() {
        var known = ask(TestStorefront.EMAIL);
        var knownPage = browser.follow(known).body();
        var unknown = ask("nobody@example.com");
        var unknownPage = browser.follow(unknown).body();

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
        assertThat(knownPage)
                .contains(
                        "If there is an account associated with roni_cost@example.com you will receive an email with a"
                                + " link to reset your password.")
                .contains("<h1>Customer Login</h1>");
        assertThat(unknownPage.replace("nobody@example.com", TestStorefront.EMAIL))
                .isEqualTo(knownPage);
    }

    @ParameterizedTest
    @ValueSource(strings = {TestStorefront.EMAIL, "nobody@example.com"})
    void r35NoAnswerComesBeforeTheBeatWhetherTakenOrRefused(String email) {
        for (var expected : new int[] {303, 429}) {
            browser.get(FORM);
            // a lower bound: on a busy machine it only takes longer
            var begun = System.nanoTime();
            var answer = browser.post(TARGET, "email", email);

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(ConstantTime.LENGTH);
            assertThat(answer.statusCode()).isEqualTo(expected);
        }
    }

    @Test
    void onlyTheAccountsAddressIsMailed() {
        ask(TestStorefront.EMAIL);

        assertThat(shop.deliveredLink()).hasSize(43);
        assertThat(shop.services.passwords.resets().ofCustomer(shop.veronica.id()))
                .hasSize(1);
    }

    @Test
    void aRequestOverTheLimitReadsTheSameForKnownAndUnknownAddresses() {
        ask(TestStorefront.EMAIL);
        ask("nobody@example.com");

        var known = ask(TestStorefront.EMAIL);
        var unknown = ask("nobody@example.com");

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(429);
        assertThat(known.body())
                .contains("We received too many requests for password resets. Please wait and try again later or"
                        + " contact support@example.com.");
        assertThat(unknown.body().replace("nobody@example.com", TestStorefront.EMAIL))
                .isEqualTo(known.body());
        shop.clock.tick(Duration.ofMinutes(11));
        assertThat(ask(TestStorefront.EMAIL).statusCode()).isEqualTo(303);
    }

    @Test
    void anEmptyAddressIsAskedFor() {
        assertThat(ask(" ").body()).contains("Please enter your email.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roni",
                "@example.com",
                "a@",
                "a b@example.com",
                "a@b@example.com",
                "a@example..com",
                "a\r\nBcc: b@example.com"
            })
    void aMistypedAddressIsToldAndKept(String email) {
        var answer = ask(email);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The email address is incorrect. Verify the email address and try again.");
        assertThat(shop.services.outbox.counts().toString()).doesNotContain("Bcc");
    }

    private HttpResponse<String> ask(String email) {
        browser.get(FORM);
        return browser.post(TARGET, "email", email);
    }
}
