package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @AutoClose
    private static TestStorefront shop;

    @BeforeAll
    static void open() {
        shop = new TestStorefront();
    }

    @ParameterizedTest
    @CsvSource({
        "/, Welcome to Main Website",
        "/customer/account/login, Customer Login",
        "/customer/account/login/, Customer Login",
        "/customer/account/forgotpassword, Forgot Your Password?",
        "/customer/account/create, Create New Customer Account"
    })
    void aPageHasItsHeading(String path, String heading) {
        var page = shop.browser().get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>" + heading + "</h1>");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void nothingOnAPageNeedsWhatThePolicyForbids() {
        var page = shop.browser().get("/").body();

        assertThat(page).doesNotContain("style=").doesNotContain("<style").doesNotContain("onclick");
        assertThat(page).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @Test
    void whatAPageLoadsIsThereAndMayBeKept() {
        var browser = shop.browser();
        var assets = ASSET.matcher(browser.get("/").body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(assets).hasSize(3).allSatisfy(asset -> {
            var answer = browser.get(asset);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        });
        var fonts = assets.getFirst().replaceAll("[^/]+$", "Inter-Regular.otf");
        assertThat(browser.get(fonts).headers().firstValue("Content-Type")).contains("font/otf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/customer",
                "/customer/account/nowhere",
                "/base",
                "/base/customer/account/login",
                "/nowhere/customer/account",
                "/assets/1/shop.css",
                "/assets/../shop.css",
                "/customer/account/..%2f..%2fetc"
            })
    void anUnknownAddressGetsAFriendlyPage(String path) {
        var page = shop.browser().get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no page at this address.").contains("To the home page");
    }

    @Test
    void aMethodThatAPageHasNotIsRefusedWithThoseItHas() {
        for (var method : Stream.of("PUT", "DELETE", "PATCH", "OPTIONS", "POST").toList()) {
            var answer = shop.browser().method(method, "/customer/account/login");

            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        }
    }

    @Test
    void headGetsTheHeadersOfThePage() {
        var answer = shop.browser().head("/customer/account/login");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(0))
                .isGreaterThan(1_000);
    }

    @Test
    void whoeverLooksWhereAFormIsSentIsLedToIt() {
        var answer = shop.browser().get("/customer/account/forgotpasswordpost");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/customer/account/forgotpassword");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email=%",
                "email=%zz",
                "email=%00",
                "email=%ff",
                "email=%ED%A0%80",
                "%ff=1",
                "=",
                "&&&&",
                "email",
                "email=a&email=b&email=c"
            })
    void aFormThatIsNotTextIsNeverAnError(String body) {
        var browser = shop.browser();
        browser.get("/customer/account/login");

        var answer = browser.postRaw("/customer/account/loginPost", body);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void aFormLargerThan64KilobytesIsRefusedWithASentence() {
        var answer = shop.browser().postRaw("/customer/account/loginPost", "email=" + "a".repeat(200_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("a form may have at most 64 KB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "multipart/form-data",
                "application/x-www-form-urlencoded; charset=utf-16"
            })
    void onlyFormsAreTakenForForms(String contentType) {
        assertThat(shop.browser()
                        .postRaw("/customer/account/loginPost", contentType, "email=a")
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/customer/account/loginPost",
                "/customer/account/forgotpasswordpost",
                "/customer/account/createpost"
            })
    void aFormWithoutItsKeyIsShownAgainWithWhatWasTyped(String target) {
        var browser = shop.browser();
        browser.get("/customer/account/login");

        var answer = browser.postRaw(
                target, TestBrowser.form("email", "<b>\"x\"@example.com", "form_key", "guess", "password", "kept-out"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("The form expired, please try again.")
                .contains("&#34;x&#34;@example.com")
                .doesNotContain("<b>")
                .doesNotContain("kept-out");
    }

    @Test
    void theKeyOfAFormIsTheBrowsersOwn() {
        var key = TestBrowser.setCookies(shop.browser().get("/customer/account/login"));

        assertThat(key)
                .singleElement()
                .asString()
                .matches("locksmith_visitor=[A-Za-z0-9_-]{43}; Path=/; SameSite=Strict; HttpOnly");
    }

    @Test
    void cookiesAreSecureWhereTheShopIsReachedByHttps() {
        try (var secure = new TestStorefront(Optional.of(URI.create("https://shop.example.com")))) {
            var signedIn = secure.signedIn();
            assertThat(signedIn.get("/customer/account").statusCode()).isEqualTo(200);
            assertThat(signedIn.cookie("__Host-locksmith_session")).isNotEmpty();

            assertThat(TestBrowser.setCookies(secure.browser().get("/customer/account/createPassword?token=x")))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.startsWith("__Host-locksmith_"))
                    .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("; Path=/;"));
        }
    }
}
