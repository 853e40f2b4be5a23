package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the pages of a recovery must and must not have.
class RecoveryPagesTest {
    private static final String PAGE = "/customer/account/createPassword";
    private static final String TARGET = "/customer/account/resetpasswordpost";
    private static final String NEW = "new-Tulip8";
    private static final Pattern PASSWORD_FIELD = Pattern.compile("<input id=\"password[^>]*>");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)[^>]*name=\"([^\"]+)\"");

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    private final TestBrowser browser = shop.browser();

    @Test
    void r30PasswordFieldsWorkWithPasswordManagersAndPasteAndCanBeRevealed() {
        var page = openLink();

        var fields = PASSWORD_FIELD
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(fields)
                .hasSize(2)
                .allSatisfy(field -> assertThat(field)
                        .contains("type=\"password\"", "autocomplete=\"new-password\"")
                        .doesNotContain("maxlength", "onpaste", "readonly", "pattern="));
        assertThat(page).contains("class=\"reveal\"", "aria-controls=\"password\"", "aria-pressed=\"false\"");
        assertThat(shop.browser().get("/customer/account/login").body()).contains("autocomplete=\"current-password\"");
    }

    @Test
    void r31R32ANewPasswordSignsNobodyIn() {
        openLink();

        var answer = browser.post(TARGET, "password", NEW, "password_confirmation", NEW);

        assertThat(answer.headers().firstValue("Location")).contains("/customer/account/login");
        assertThat(browser.cookie("locksmith_session")).isEmpty();
        assertThat(browser.get("/customer/account").statusCode()).isEqualTo(303);
    }

    @Test
    void r33NoFormAsksForAHintOrASecretQuestion() {
        var pages = List.of(
                openLink(),
                browser.get("/customer/account/login").body(),
                browser.get("/customer/account/forgotpassword").body(),
                browser.get("/customer/account/create").body());

        assertThat(pages)
                .flatExtracting(page -> FIELD.matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .isSubsetOf(
                        "form_key", "username", "email", "password", "password_confirmation", "firstname", "lastname");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redirect=https://elsewhere.example.com/",
                "referer=aHR0cHM6Ly9lbHNld2hlcmUuZXhhbXBsZS5jb20v",
                "uenc=aHR0cHM6Ly9lbHNld2hlcmUuZXhhbXBsZS5jb20v",
                "return_url=//elsewhere.example.com",
                "next=%2F%2Felsewhere.example.com"
            })
    void r34NoResetLeadsAnywhereElse(String parameter) {
        var token = shop.requestedLink(TestStorefront.EMAIL);
        var opened = browser.get(PAGE + "?token=" + token + "&" + parameter);
        assertThat(opened.headers().firstValue("Location")).contains(PAGE);
        browser.follow(opened);

        var named = parameter.split("=", 2);
        var answer = browser.post(
                TARGET + "?" + parameter, "password", NEW, "password_confirmation", NEW, named[0], named[1]);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/customer/account/login");
    }

    private String openLink() {
        return browser.follow(browser.get(PAGE + "?token=" + shop.requestedLink(TestStorefront.EMAIL)))
                .body();
    }
}
