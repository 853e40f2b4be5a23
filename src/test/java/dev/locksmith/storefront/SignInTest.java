package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.customer.Customer;
import dev.locksmith.password.options.PasswordOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final String FORM = "/customer/account/login";
    private static final String TARGET = "/customer/account/loginPost";
    private static final String REFUSED = "The account sign-in was incorrect or your account is disabled temporarily."
            + " Please wait and try again later.";

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    private final TestBrowser browser = shop.browser();

    @Test
    void theRightPasswordOpensTheAccount() {
        browser.get(FORM);

        var answer = browser.post(TARGET, "email", " RONI_COST@example.com ", "password", TestStorefront.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/customer/account");
        assertThat(TestBrowser.setCookies(answer))
                .singleElement()
                .asString()
                .matches("locksmith_session=[A-Za-z0-9_-]{43}; Path=/; SameSite=Lax; HttpOnly");
        assertThat(browser.follow(answer).body())
                .contains("<h1>My Account</h1>")
                .contains("Veronica Costello")
                .contains("22 November 2026");
    }

    @Test
    void everyRefusalReadsTheSame() {
        browser.get(FORM);

        var wrong = browser.post(TARGET, "email", TestStorefront.EMAIL, "password", "wrong");
        var unknown = browser.post(TARGET, "email", "nobody@example.com", "password", "wrong");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(REFUSED)
                .contains("value=\"" + TestStorefront.EMAIL + "\"")
                .doesNotContain("\"wrong\"");
        assertThat(unknown.body().replace("nobody@example.com", TestStorefront.EMAIL))
                .isEqualTo(wrong.body());
        assertThat(browser.cookie("locksmith_session")).isEmpty();
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAtTheField() {
        browser.get(FORM);

        var answer = browser.post(TARGET, "email", " ", "password", "");

        assertThat(answer.body())
                .contains("<p class=\"problem\" id=\"email-problem\">Please enter your email.</p>")
                .contains("<a href=\"#password\">Please enter your password.</a>")
                .containsPattern("id=\"email\"[^>]*autofocus");
    }

    @Test
    void signingInGivesANewSessionAndEndsTheOneBrought() {
        var presented = shop.signedIn().cookie("locksmith_session");
        browser.get(FORM);
        browser.cookie("locksmith_session", presented);
        browser.get("/customer/account");

        browser.post(TARGET, "email", TestStorefront.EMAIL, "password", TestStorefront.PASSWORD);

        assertThat(browser.cookie("locksmith_session")).isNotEmpty().isNotEqualTo(presented);
        assertThat(customerOf(presented)).isEmpty();
    }

    @Test
    void anInventedSessionIsNobodys() {
        browser.cookie("locksmith_session", "invented");

        assertThat(browser.get("/customer/account").headers().firstValue("Location"))
                .contains(FORM);
    }

    @Test
    void signingOutEndsTheSession() {
        var signedIn = shop.signedIn();
        var session = signedIn.cookie("locksmith_session");
        signedIn.get("/customer/account");

        var answer = signedIn.post("/customer/account/logout");

        assertThat(signedIn.follow(answer).body()).contains("You are signed out.");
        assertThat(customerOf(session)).isEmpty();
        assertThat(signedIn.cookie("locksmith_session")).isEmpty();
        assertThat(signedIn.get(FORM).body()).doesNotContain("You are signed out.");
        assertThat(acts()).containsOnlyOnce(Act.SIGNED_OUT);
    }

    @Test
    void signingOutTwiceIsOnRecordOnce() {
        var signedIn = shop.signedIn();
        var session = signedIn.cookie("locksmith_session");
        signedIn.get("/customer/account");
        signedIn.post("/customer/account/logout");
        signedIn.cookie("locksmith_session", session);

        signedIn.post("/customer/account/logout");

        assertThat(acts()).containsOnlyOnce(Act.SIGNED_OUT);
    }

    @Test
    void signingOutWithoutTheFormKeyChangesNothing() {
        var signedIn = shop.signedIn();

        var answer = signedIn.postRaw("/customer/account/logout", "form_key=guess");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("The form expired, please try again.")
                .contains("My Account");
        assertThat(signedIn.get("/customer/account").statusCode()).isEqualTo(200);
    }

    @Test
    void noNoticeCanBePutIntoAPageFromOutside() {
        browser.cookie("locksmith_notice", "RESET_ASKED.PGI-aGk8L2I-");

        var page = browser.get(FORM).body();

        assertThat(page).contains("associated with &lt;b&gt;hi&lt;/b&gt; you will");
        browser.cookie("locksmith_notice", "NO_SUCH.PGI-");
        assertThat(browser.get(FORM).body()).doesNotContain("class=\"notice\"");
    }

    @Test
    void aSessionEndsInTheEndHoweverBusyItIs() {
        shop.services.set(PasswordOption.SESSION_DAYS, "2");
        var session = shop.signedIn().cookie("locksmith_session");
        var hours = 0;
        while (customerOf(session).isPresent() && hours < 100) {
            shop.clock.tick(Duration.ofMinutes(59));
            hours++;
        }

        assertThat(Duration.ofMinutes(59).multipliedBy(hours)).isBetween(Duration.ofDays(2), Duration.ofHours(49));
        assertThat(shop.services.sessions.open(shop.veronica.id())).isEmpty();
    }

    @Test
    void aKeyOfAFormIsForOneSessionOnly() {
        browser.get(FORM);
        var before = browser.formKey();
        browser.post(TARGET, "email", TestStorefront.EMAIL, "password", TestStorefront.PASSWORD);
        browser.get("/customer/account");
        var other = shop.signedIn();
        other.get("/customer/account");

        for (var foreign : List.of(before, other.formKey())) {
            var answer = browser.postRaw("/customer/account/logout", "form_key=" + foreign);
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(browser.get("/customer/account").statusCode()).isEqualTo(200);
    }

    private Optional<Customer> customerOf(String session) {
        return shop.services.passwords.signIn().customerOf(shop.website, session);
    }

    private List<Act> acts() {
        return shop.services.database.audit().ofCustomer(shop.veronica.id(), 50).stream()
                .map(AuditEvent::act)
                .toList();
    }
}
