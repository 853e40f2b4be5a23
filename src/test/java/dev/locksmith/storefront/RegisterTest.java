package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.customer.Customer;
import dev.locksmith.password.options.PasswordOption;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final String EMAIL = "asa@example.com";
    private static final String PASSWORD = "red-Tulip7";
    private static final String CONFIRM = "/customer/account/confirm";
    private static final String CONFIRM_POST = "/customer/account/confirmpost";

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    private final TestBrowser browser = shop.browser();

    @Test
    void anAccountIsOneWhenItsAddressIsConfirmed() {
        var asked = register("Åsa", "Öberg", EMAIL, PASSWORD, PASSWORD);
        assertThat(browser.follow(asked).body()).contains("Check your mail: we have written to " + EMAIL + ".");
        assertThat(signIn(EMAIL).statusCode()).isEqualTo(422);
        assertThat(token(EMAIL).statusCode()).isEqualTo(401);

        var link = mailedLink();
        var letter = shop.letters.letters().getLast();
        assertThat(letter.subject()).isEqualTo("Confirm your Main Website account");
        for (var look = 0; look < 3; look++) {
            browser.head(CONFIRM + "?token=" + link);
            assertThat(browser.follow(browser.get(CONFIRM + "?token=" + link)).body())
                    .contains("<h1>Confirm Your Account</h1>", EMAIL)
                    .doesNotContain(link);
        }
        assertThat(customer(EMAIL).details().confirmed()).isFalse();

        var confirmed = browser.post(CONFIRM_POST);
        assertThat(browser.follow(confirmed).body()).contains("Your email address is confirmed.");
        assertThat(signIn(EMAIL).statusCode()).isEqualTo(303);
        assertThat(browser.get("/customer/account").body()).contains("Åsa Öberg");
        assertThat(shop.services.database.audit().ofCustomer(customer(EMAIL).id(), 9))
                .extracting(AuditEvent::act)
                .contains(Act.CUSTOMER_CONFIRMED);
    }

    @Test
    void aConfirmationLinkWorksOnceAndForThreeDays() {
        register("Åsa", "Öberg", EMAIL, PASSWORD, PASSWORD);
        var link = mailedLink();
        shop.clock.tick(Duration.ofDays(3));
        assertThat(open(link).statusCode()).isEqualTo(410);
        assertThat(browser.post(CONFIRM_POST).statusCode()).isIn(403, 410);
        assertThat(customer(EMAIL).details().confirmed()).isFalse();
        assertThat(open("guess").statusCode()).isEqualTo(404);

        register("Ann", "Other", "ann@example.com", PASSWORD, PASSWORD);
        var other = mailedLink();
        open(other);
        browser.post(CONFIRM_POST);
        shop.sql("update customer set confirmed = false where email = 'ann@example.com'");
        assertThat(open(other).statusCode()).isEqualTo(410);
    }

    @Test
    void aConfirmationNeedsTheFormKey() {
        register("Åsa", "Öberg", EMAIL, PASSWORD, PASSWORD);
        open(mailedLink());

        assertThat(browser.postRaw(CONFIRM_POST, "form_key=guess").statusCode()).isEqualTo(403);

        assertThat(customer(EMAIL).details().confirmed()).isFalse();
    }

    @Test
    void aNewPasswordByMailConfirmsToo() {
        register("Åsa", "Öberg", EMAIL, PASSWORD, PASSWORD);
        var link = shop.requestedLink(EMAIL);
        browser.follow(browser.get("/customer/account/createPassword?token=" + link));
        browser.post("/customer/account/resetpasswordpost", "password", PASSWORD, "password_confirmation", PASSWORD);

        assertThat(signIn(EMAIL).statusCode()).isEqualTo(303);
    }

    @Test
    void whoHasAnAccountIsToldByMailAndTheAskerNothing() {
        var known = register("Vera", "Costello", "RONI_cost@example.com", PASSWORD, PASSWORD);
        var knownPage = browser.follow(known);
        var unknown = register("Vera", "Costello", "nobody@example.com", PASSWORD, PASSWORD);

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(browser.follow(unknown).body().replace("nobody@example.com", "RONI_cost@example.com"))
                .isEqualTo(knownPage.body());
        shop.letters.clear();
        shop.services.dispatch(shop.letters);
        assertThat(shop.letters.letters()).anySatisfy(letter -> {
            assertThat(letter.subject()).isEqualTo("Your Main Website account");
            assertThat(letter.text()).contains("There is one already, so nothing was changed.", "forgotpassword");
        });
        assertThat(customer(TestStorefront.EMAIL).name()).isEqualTo("Veronica Costello");
        assertThat(signIn(TestStorefront.EMAIL).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyIsFloodedWithMailThatThereIsAnAccount() {
        shop.services.set(PasswordOption.ACCOUNT_MINUTES, "0");
        shop.services.dispatch(shop.letters);
        shop.letters.clear();

        for (var attempt = 0; attempt < 9; attempt++)
            assertThat(register("Vera", "Costello", TestStorefront.EMAIL, PASSWORD, PASSWORD)
                            .statusCode())
                    .isEqualTo(303);

        shop.services.dispatch(shop.letters);
        assertThat(shop.letters.letters()).hasSize(5);
    }

    @Test
    void whereAddressesNeedNoConfirmationANewAccountIsSignedIn() {
        shop.services.set(PasswordOption.CONFIRM_EMAILS, "false");
        var answer = register("Åsa", "Öberg", EMAIL, PASSWORD, PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.follow(answer).body())
                .contains("Thank you for registering with Main Website.")
                .contains("Åsa Öberg");
        var page = register(shop.browser(), "Vera", "Costello", "RONI_cost@example.com", PASSWORD, PASSWORD);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("There is already an account with this email address.");
    }

    @Test
    void everyMistakeIsToldAtItsFieldAndWhatWasTypedIsKept() {
        var page = register("", "O’Brien \"<i>\"", "asa", "a b", "a b");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("id=\"firstname-problem\"")
                .contains("id=\"email-problem\"")
                .contains("id=\"password-problem\"")
                .containsPattern("id=\"firstname\"[^>]*autofocus")
                .contains("O’Brien &#34;")
                .doesNotContain("<i>");
    }

    @Test
    void theSamePasswordIsWantedTwice() {
        assertThat(register("Åsa", "Öberg", EMAIL, PASSWORD, "red-Tulip8").body())
                .contains("Password and Confirm Password values didn’t match.");
    }

    private String mailedLink() {
        shop.letters.clear();
        shop.services.dispatch(shop.letters);
        return shop.letters.confirmations().getLast();
    }

    private HttpResponse<String> open(String link) {
        return browser.follow(browser.get(CONFIRM + "?token=" + link));
    }

    private Customer customer(String email) {
        return shop.services.customers.findByEmail(email).getFirst();
    }

    private HttpResponse<String> signIn(String email) {
        browser.get("/customer/account/login");
        return browser.post("/customer/account/loginPost", "email", email, "password", PASSWORD);
    }

    private HttpResponse<String> token(String email) {
        var body = "{\"username\": \"" + email + "\", \"password\": \"" + PASSWORD + "\"}";
        return browser.postRaw("/rest/V1/integration/customer/token", "application/json", body);
    }

    private HttpResponse<String> register(String first, String last, String email, String password, String again) {
        return register(browser, first, last, email, password, again);
    }

    private static HttpResponse<String> register(
            TestBrowser with, String first, String last, String email, String password, String again) {
        with.get("/customer/account/create");
        return with.post(
                "/customer/account/createpost",
                "firstname",
                first,
                "lastname",
                last,
                "email",
                email,
                "password",
                password,
                "password_confirmation",
                again);
    }
}
