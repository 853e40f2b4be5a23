package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Forms that another site has a visitor's browser send, with every key and cookie right.
class ForeignFormsTest {
    private static final String BASE = "https://shop.example.com";

    @AutoClose
    private static TestStorefront shop;

    @BeforeAll
    static void open() {
        shop = new TestStorefront(Optional.of(URI.create(BASE)));
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example.com",
        "Origin, https://shop.example.com.evil.example.com",
        "Origin, http://shop.example.com",
        "Origin, https://shop.example.com:8443",
        "Origin, http://127.0.0.1:19777",
        "Origin, null",
        "Origin, ''",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, invented"
    })
    void aFormOfAnotherSiteSignsNobodyIn(String header, String value) {
        var answer = signIn(header, value);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>", "The form came from another site");
        assertThat(TestBrowser.setCookies(answer)).noneMatch(cookie -> cookie.contains("_session="));
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://shop.example.com",
        "Origin, HTTPS://SHOP.example.com",
        "Origin, http://localhost:PORT",
        "Origin, http://127.0.0.1:PORT",
        "Sec-Fetch-Site, same-origin",
        "Sec-Fetch-Site, none",
        "X-Nothing, said"
    })
    void theShopsOwnFormsAndOldBrowsersSignIn(String header, String value) {
        var port = String.valueOf(shop.storefront.url().getPort());

        assertThat(signIn(header, value.replace("PORT", port)).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forgotpasswordpost",
                "createpost",
                "resetpasswordpost",
                "logout",
                "passwordrules",
            })
    void everyOtherFormIsRefusedToo(String target) {
        var browser = shop.browser();
        browser.get("/customer/account/login");

        var answer = browser.header("Origin", "https://evil.example.com")
                .post("/customer/account/" + target, "email", TestStorefront.EMAIL, "password", "x");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("The form came from another site");
    }

    @Test
    void anotherSitesPageMayLeadHere() {
        var browser =
                shop.browser().header("Origin", "https://evil.example.com").header("Sec-Fetch-Site", "cross-site");

        assertThat(browser.get("/customer/account/login").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> signIn(String header, String value) {
        var browser = shop.browser();
        browser.get("/customer/account/login");
        return browser.header(header, value)
                .post(
                        "/customer/account/loginPost",
                        "email",
                        TestStorefront.EMAIL,
                        "password",
                        TestStorefront.PASSWORD);
    }
}
