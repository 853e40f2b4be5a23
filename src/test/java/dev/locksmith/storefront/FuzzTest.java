package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.search.CustomerQuery;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that no browser sends, in every field of every form: a 4xx and a page with one sentence, never a 500, and
/// no account is any different afterwards.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
    private static final Map<String, String> NASTY = nasty();

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    private TestBrowser browser;
    private String link = "";

    enum ShopForm {
        SIGN_IN("/customer/account/login", "/customer/account/loginPost", "email", "password"),
        FORGOT("/customer/account/forgotpassword", "/customer/account/forgotpasswordpost", "email"),
        NEW_PASSWORD(
                "/customer/account/createPassword",
                "/customer/account/resetpasswordpost",
                "password",
                "password_confirmation"),
        REGISTER(
                "/customer/account/create",
                "/customer/account/createpost",
                "firstname",
                "lastname",
                "email",
                "password",
                "password_confirmation"),
        PASSWORD_RULES("/customer/account/create", "/customer/account/passwordrules", "password", "email", "name"),
        SIGN_OUT("/customer/account/login", "/customer/account/logout", "other");

        private final String page;
        private final String target;
        private final List<String> fields;

        ShopForm(String page, String target, String... fields) {
            this.page = page;
            this.target = target;
            this.fields = List.of(fields);
        }
    }

    @BeforeAll
    void openALink() {
        link = shop.requestedLink(TestStorefront.EMAIL);
        browser = shop.browser();
        browser.get("/customer/account/createPassword?token=" + link);
        browser.get("/customer/account/login");
    }

    static Stream<Arguments> fieldsAndValues() {
        return Stream.of(ShopForm.values())
                .flatMap(form -> form.fields.stream()
                        .flatMap(field -> NASTY.keySet().stream().map(nasty -> Arguments.of(form, field, nasty))));
    }

    @ParameterizedTest
    @MethodSource("fieldsAndValues")
    void nothingThatIsSentMakesItFailOrChangesAnAccount(ShopForm form, String field, String nasty) {
        var before = accounts();
        browser.get(form.page);
        var body = new StringBuilder("form_key=" + browser.formKey());
        for (var each : form.fields)
            body.append('&').append(each).append('=').append(each.equals(field) ? NASTY.get(nasty) : good(each));

        var answer = browser.postRaw(form.target, body.toString());

        refusedOrHarmless(form, answer);
        assertThat(accounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void twoFormKeysOrNoneOrAnotherContentTypeAreRefused(ShopForm form) {
        var before = accounts();
        browser.get(form.page);
        var key = "form_key=" + browser.formKey();
        var fields = new StringBuilder();
        for (var each : form.fields) fields.append('&').append(each).append('=').append(good(each));

        for (var twice : List.of("form_key=guess&" + key, key + "&form_key=guess", key + "&" + key)) {
            var answer = browser.postRaw(form.target, twice + fields);
            assertThat(answer.statusCode()).as(twice).isEqualTo(400);
            assertThat(answer.body()).contains("a field twice");
        }
        for (var none : List.of("x=1", "form_key=", "form_key=guess")) {
            var answer = browser.postRaw(form.target, none + fields);
            // nobody is signed in, so nobody can be signed out: that form leads to the sign-in page
            if (form != ShopForm.SIGN_OUT)
                assertThat(answer.statusCode()).as(none).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain("Exception");
        }
        assertThat(browser.postRaw(form.target, "application/json", "{}").statusCode())
                .isBetween(400, 499);
        assertThat(accounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theWebApiTakesNoNonsense(String body) {
        var before = accounts();

        var answer = browser.postRaw("/rest/V1/integration/customer/token", "application/json", body);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains("message").doesNotContain("Exception");
        assertThat(accounts()).isEqualTo(before);
    }

    static Stream<ShopForm> forms() {
        return Stream.of(ShopForm.values());
    }

    static Stream<String> bodies() {
        return Stream.of(
                "",
                "{",
                "[]",
                "null",
                "{\"username\":1,\"password\":true}",
                "{\"username\":\"a\\u0000b@example.com\",\"password\":\"x\"}",
                "{\"username\":\"a\\ud83db@example.com\",\"password\":\"\\ud83d\"}",
                "{\"username\":\"roni_cost@example.com\\r\\nBcc: x@example.com\",\"password\":\"x\"}",
                "{\"username\":\"" + "x".repeat(70_000) + "\",\"password\":\"x\"}",
                "[".repeat(20_000));
    }

    /// Sent on as if nothing had happened, or refused with a sentence; only questions are answered.
    private static void refusedOrHarmless(ShopForm form, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(form == ShopForm.PASSWORD_RULES ? 200 : 300, 499);
        if (answer.statusCode() >= 400)
            assertThat(answer.body()).contains("<main").doesNotContain("Exception");
        assertThat(answer.headers().firstValue("Bcc")).isEmpty();
    }

    private static String good(String field) {
        return switch (field) {
            case "email" -> "nobody%40example.com";
            case "password" -> "a b";
            case "password_confirmation" -> "a b";
            default -> "Ann";
        };
    }

    /// What could be changed: who there is, with which password.
    private List<String> accounts() {
        var veronica = shop.services.customers.find(shop.veronica.id()).orElseThrow();
        var facts = shop.services.passwords.lockouts().status(veronica.id());
        var everyone = shop.services.search.count(CustomerQuery.all());
        return List.of(veronica.toString(), String.valueOf(facts.passwordChangedAt()), String.valueOf(everyone));
    }

    private static Map<String, String> nasty() {
        var all = new LinkedHashMap<String, String>();
        all.put("empty", "");
        all.put("spaces", "+++");
        all.put("10 MB", "x".repeat(10 * 1024 * 1024));
        all.put("NUL", "a%00b%40example.com");
        all.put("lone surrogate", "a%ED%A0%BDb%40example.com");
        all.put("broken UTF-8", "a%FFb");
        all.put("half an escape", "a%4");
        all.put("header injection", "a%40example.com%0D%0ABcc%3A+x%40example.com");
        all.put("another website's address", "outlet%40example.com");
        all.put("markup", "%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        all.put("twice", "a&password=b&email=c%40example.com");
        return all;
    }
}
