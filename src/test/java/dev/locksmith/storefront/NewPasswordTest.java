package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.password.account.SignInOutcome;
import dev.locksmith.password.account.Visitor;
import dev.locksmith.password.reset.ResetState;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {
    private static final String PAGE = "/customer/account/createPassword";
    private static final String TARGET = "/customer/account/resetpasswordpost";
    private static final String NEW = "new-Tulip8";

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    private final TestBrowser browser = shop.browser();
    private final String token = shop.requestedLink(TestStorefront.EMAIL);

    @Test
    void r29TheLinksSecretLeavesTheAddressBarAtOnce() {
        var answer = browser.get(PAGE + "?token=" + token);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(PAGE);
        assertThat(TestBrowser.setCookies(answer))
                .singleElement()
                .isEqualTo("locksmith_reset=" + token + "; Max-Age=3600; Path=/; SameSite=Lax; HttpOnly");
        assertThat(browser.follow(answer).body()).doesNotContain(token);
    }

    @Test
    void thePageSaysForWhomByWhichRulesAndUntilWhen() {
        var page = open(browser, token).body();

        assertThat(page)
                .contains("<h1>Set a New Password</h1>")
                .contains("<span class=\"address\">" + TestStorefront.EMAIL + "</span>")
                .contains("data-rule=\"min-length\" data-number=\"6\"")
                .contains("data-rule=\"no-spaces\"")
                .contains("This link works once and ends tomorrow at 13:05 UTC.")
                .containsPattern("id=\"password\"[^>]*autocomplete=\"new-password\"");
    }

    @Test
    void r22TheFirstLookAndAnyHeadChangeNothing() {
        browser.get(PAGE + "?token=" + token);
        browser.head(PAGE + "?token=" + token);
        browser.head(PAGE);
        assertThat(state()).isEqualTo(ResetState.MAILED);

        browser.get(PAGE);
        assertThat(state()).isEqualTo(ResetState.OPENED);
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        open(browser, token);

        var answer = set(NEW, NEW);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/customer/account/login");
        assertThat(browser.follow(answer).body())
                .contains("You updated your password.")
                .contains("Customer Login");
        assertThat(browser.cookie("locksmith_session")).isEmpty();
        assertThat(browser.cookie("locksmith_reset")).isEmpty();
        assertThat(signsIn(NEW)).isTrue();
        assertThat(signsIn(TestStorefront.PASSWORD)).isFalse();
        assertThat(state()).isEqualTo(ResetState.REDEEMED);
    }

    @Test
    void whoWasSignedInIsSignedOut() {
        var signedIn = shop.signedIn();
        open(signedIn, token);

        signedIn.post(TARGET, "password", NEW, "password_confirmation", NEW);

        assertThat(signedIn.cookie("locksmith_session")).isEmpty();
        assertThat(signedIn.get("/customer/account").statusCode()).isEqualTo(303);
    }

    @Test
    void differingEmptyAndWeakPasswordsAreToldAtTheFieldAndNeverShown() {
        open(browser, token);

        assertThat(set(NEW, "other").body())
                .contains("New Password and Confirm New Password values didn’t match.")
                .doesNotContain(NEW);
        assertThat(set("", "").body()).contains("Please enter a new password.");
        assertThat(set("a b", "a b").body())
                .containsPattern("id=\"password-problem\">The password does not keep to these rules: .*6 characters")
                .doesNotContain("a b\"");
        assertThat(set(TestStorefront.EMAIL, TestStorefront.EMAIL).statusCode()).isEqualTo(422);
        assertThat(signsIn(TestStorefront.PASSWORD)).isTrue();
    }

    @Test
    void r22WithoutTheFormKeyNothingIsSet() {
        open(browser, token);

        var answer = browser.postRaw(TARGET, TestBrowser.form("password", NEW, "password_confirmation", NEW));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("The form expired, please try again.")
                .contains("Set a New Password");
        assertThat(signsIn(NEW)).isFalse();
    }

    @Test
    void r29TheLinkStillOpensInAnotherBrowserUntilItIsUsed() {
        open(browser, token);
        var other = shop.browser();
        assertThat(open(other, token).statusCode()).isEqualTo(200);

        set(NEW, NEW);

        var answer = other.post(TARGET, "password", "third-Tulip9", "password_confirmation", "third-Tulip9");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body())
                .contains("This link was already used to set a password, today at 13:05 UTC.")
                .contains("href=\"/customer/account/forgotpassword\"");
        assertThat(signsIn("third-Tulip9")).isFalse();
    }

    @Test
    void aLinkOvertakenByANewerMailSaysSo() {
        shop.clock.tick(Duration.ofMinutes(15));
        var newer = shop.requestedLink(TestStorefront.EMAIL);

        assertThat(open(browser, token).body())
                .contains("A newer mail was sent today at 13:20 UTC. Please use the link in that one.");
        assertThat(open(browser, newer).statusCode()).isEqualTo(200);
    }

    @Test
    void anExpiredLinkSaysSince() {
        shop.clock.tick(Duration.ofHours(25));

        var page = open(browser, token);

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Your password reset link has expired: it ended today at 13:05 UTC.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?token=", "?token=guess", "?token=%3Cscript%3E", "?token=a%0D%0AX:1", "?other=1"})
    void r20AGuessLearnsNothing(String query) {
        var answer = browser.get(PAGE + query);
        var page = answer.statusCode() == 303 ? browser.follow(answer) : answer;

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("Your password reset link has expired.")
                .contains("Send me a new link");
    }

    @Test
    void r23WhoTriesManyLinksIsToldToWaitAndTheLinkStaysGood() {
        for (var number = 10; number < 30; number++)
            assertThat(open(shop.browser(), "guess-" + number).statusCode()).isEqualTo(404);

        var answer = open(browser, token);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("3600");
        assertThat(answer.body()).contains("<main", "opened from your network");
        assertThat(set(NEW, NEW).statusCode()).isEqualTo(429);
        shop.clock.tick(Duration.ofHours(1));
        assertThat(open(browser, token).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> open(TestBrowser with, String secret) {
        return with.follow(with.get(PAGE + "?token=" + secret));
    }

    private HttpResponse<String> set(String password, String confirmation) {
        return browser.post(TARGET, "password", password, "password_confirmation", confirmation);
    }

    private boolean signsIn(String password) {
        var visitor = new Visitor("192.0.2.7", "test");
        return shop.services.passwords.signIn().signIn(shop.website, TestStorefront.EMAIL, password, visitor)
                instanceof SignInOutcome.SignedIn;
    }

    private ResetState state() {
        return shop.services
                .passwords
                .resets()
                .ofCustomer(shop.veronica.id())
                .getFirst()
                .state();
    }
}
