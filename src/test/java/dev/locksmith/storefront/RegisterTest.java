package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private final Shop shop = new Shop();
    private final Browser browser = shop.browser();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aNewAccountIsSignedIn() {
        var answer = register("Åsa", "Öberg", "asa@example.com", "red-Tulip7", "red-Tulip7");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.follow(answer).body())
                .contains("Thank you for registering with Main Website.")
                .contains("Åsa Öberg");
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
        assertThat(register("Åsa", "Öberg", "asa@example.com", "red-Tulip7", "red-Tulip8")
                        .body())
                .contains("Password and Confirm Password values didn’t match.");
    }

    @Test
    void anAddressWithAnAccountIsNotTakenTwice() {
        var page = register("Vera", "Costello", "RONI_cost@example.com", "red-Tulip7", "red-Tulip7");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("There is already an account with this email address.");
    }

    private HttpResponse<String> register(
            String firstName, String lastName, String email, String password, String confirmation) {
        browser.get("/customer/account/create");
        return browser.post(
                "/customer/account/createpost",
                "firstname",
                firstName,
                "lastname",
                lastName,
                "email",
                email,
                "password",
                password,
                "password_confirmation",
                confirmation);
    }
}
