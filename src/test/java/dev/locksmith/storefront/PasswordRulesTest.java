package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.password.options.PasswordOption;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a page's script asks about a password while it is typed.
class PasswordRulesTest {
    private static final String QUESTION = "/customer/account/passwordrules";

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    private final TestBrowser browser = shop.browser();

    @BeforeEach
    void beStrict() {
        shop.services.set(PasswordOption.PROFILE, "nist");
        browser.get("/customer/account/create");
    }

    @Test
    void brokenRulesAreNamedOnALineEach() {
        assertThat(ask("password")).isEqualTo("min-length\nnot-common");
        assertThat(ask("veronica-costello")).isEqualTo("not-derived");
        assertThat(ask("tulip and lantern")).isEmpty();
    }

    @Test
    void nothingIsAnsweredWithoutTheFormKeyAndNothingWithGet() {
        var guess = browser.postRaw(QUESTION, TestBrowser.form("form_key", "guess", "password", "password"));
        assertThat(guess.statusCode()).isEqualTo(403);
        assertThat(guess.body()).contains("The form expired");

        var looked = browser.get(QUESTION + "?password=password");
        assertThat(looked.statusCode()).isEqualTo(405);
        assertThat(looked.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void thePageSaysWhereItsScriptMayAsk() {
        assertThat(browser.get("/customer/account/create").body())
                .contains("data-rule=\"not-common\"", "data-rule=\"not-derived\"", "data-ask=\"" + QUESTION + "\"");
    }

    private String ask(String password) {
        var answer = browser.post(
                QUESTION, "password", password, "email", "roni_cost@example.com", "name", "Veronica Costello");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        return answer.body();
    }
}
