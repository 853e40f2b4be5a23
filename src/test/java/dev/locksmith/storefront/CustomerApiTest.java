package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.access.TokenKind;
import dev.locksmith.testing.CustomerFixture;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CustomerApiTest {
    private static final String TOKEN = "/rest/V1/integration/customer/token";
    private static final String ME = "/rest/V1/customers/me";
    private static final String UNAUTHORIZED = "{\"message\":\"The consumer isn’t authorized to access %resources.\","
            + "\"parameters\":{\"resources\":\"self\"}}";

    @AutoClose
    private static TestStorefront shop;

    @BeforeAll
    static void open() {
        shop = new TestStorefront();
    }

    @Test
    void thePasswordGetsATokenAndTheTokenTheCustomer() {
        var token = json(post(credentials(TestStorefront.EMAIL, TestStorefront.PASSWORD)));
        var me = get(ME, "Bearer " + token.stringValue());

        assertThat(token.isString()).isTrue();
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.headers().allValues("Set-Cookie")).isEmpty();
        var customer = json(me);
        assertThat(customer.get("id").longValue()).isEqualTo(shop.veronica.id());
        assertThat(customer.get("email").stringValue()).isEqualTo(TestStorefront.EMAIL);
        assertThat(customer.get("firstname").stringValue()).isEqualTo("Veronica");
        assertThat(customer.get("lastname").stringValue()).isEqualTo("Costello");
        assertThat(customer.get("created_at").stringValue()).isEqualTo("2026-11-22 13:05:00");
        assertThat(customer.get("website_id").longValue()).isEqualTo(shop.website.id());
        assertThat(customer.get("addresses").isArray()).isTrue();
    }

    @Test
    void wrongPasswordAndUnknownAddressAreRefusedAlike() {
        var wrong = post(credentials(TestStorefront.EMAIL, "wrong"));
        var unknown = post(credentials("nobody@example.com", "wrong"));

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(401);
        assertThat(json(wrong).get("message").stringValue())
                .isEqualTo("The account sign-in was incorrect or your account is disabled temporarily."
                        + " Please wait and try again later.");
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer guess", "Basic cm9uaTpyb25p", "Bearer a b c", "bearer\tx"})
    void withoutALiveTokenThereIsNoCustomer(String authorization) {
        var answer = get(ME, authorization);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void aSignedInBrowserIsNobodyHere() {
        assertThat(shop.signedIn().get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aRevokedTokenIsRefusedOnItsNextUse() {
        var customer = CustomerFixture.customer(shop.database, "Ann", "Other", "ann@example.com");
        var token = shop.database.inTransaction(transaction -> shop.services.tokens.issue(
                transaction, customer.id(), Optional.empty(), TokenKind.ACCESS, Duration.ofHours(1)));
        assertThat(get(ME, "Bearer " + token.token()).statusCode()).isEqualTo(200);

        shop.database.doInTransaction(transaction -> shop.services.tokens.revokeAll(transaction, customer.id()));

        assertThat(get(ME, "Bearer " + token.token()).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenIsForItsCustomersWebsite() {
        var token = json(post(credentials(TestStorefront.EMAIL, TestStorefront.PASSWORD)))
                .stringValue();

        assertThat(get("/rest/outlet/V1/customers/me", "Bearer " + token).statusCode())
                .isEqualTo(401);
        assertThat(get("/rest/nowhere/V1/customers/me", "Bearer " + token).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "1",
                "\"text\"",
                "{}",
                "{\"username\": \"a\"}",
                "{\"username\": 1, \"password\": 2}",
                "{\"username\": {\"$ne\": 1}, \"password\": [\"x\"]}",
                "{\"username\": null, \"password\": null}",
                "{\"username\": \"a\", \"password\": \"b\"} x",
                "{\"username\": \"a\", \"username\": \"c\", \"password\": \"b\"}",
                "{\"username\": \"\\ud800\", \"password\": \"b\"}",
                "{\"username\": \"a\\u0000\", \"password\": \"b\"}",
                "<xml/>"
            })
    void whatIsNotCredentialsIsSaidToBeSo(String body) {
        var answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("message").stringValue()).contains("username");
    }

    @Test
    void aBodyTooDeepOrTooLargeIsRefused() {
        assertThat(post("[".repeat(5_000)).statusCode()).isEqualTo(400);
        assertThat(post(" ".repeat(100_000)).statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsWrongWithACallIsSaidInJson() {
        var unknown = get("/rest/V1/nowhere", "");
        var method = get(TOKEN, "");
        var type = shop.browser().postRaw(TOKEN, "username=a&password=b");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("{\"message\":\"Request does not match any route.\"}");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.headers().firstValue("Allow")).contains("POST");
        assertThat(type.statusCode()).isEqualTo(415);
        assertThat(type.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
    }

    @Test
    void whateverIsWrongBelowItsPathsIsSaidInJson() {
        for (var path :
                List.of("/rest", "/rest/", "/rest/nowhere", "/rest/V1/a%00b", "/oauth", "/oauth/token/request")) {
            var answer = get(path, "");
            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(json(answer).get("message").stringValue()).as(path).isNotEmpty();
        }
        var method = shop.browser().method("PROPFIND", "/oauth/token/request");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(json(method).get("message").stringValue()).isNotEmpty();
        assertThat(get("/restaurant", "").body()).contains("<h1>");
    }

    @Test
    void aTokenCountsAsASignIn() {
        var ann = shop.register(shop.website, "Ann", "ann.other@example.com");
        assertThat(post(credentials(ann.email(), "wrong")).statusCode()).isEqualTo(401);
        assertThat(shop.services.passwords.lockouts().status(ann.id()).lastSignedInAt())
                .isNull();

        post(credentials(ann.email(), TestStorefront.PASSWORD));

        assertThat(shop.services.passwords.lockouts().status(ann.id()).lastSignedInAt())
                .isEqualTo(shop.clock.instant());
    }

    private static String credentials(String username, String password) {
        return "{\"username\": \"" + username + "\", \"password\": \"" + password + "\"}";
    }

    private static HttpResponse<String> post(String body) {
        return shop.browser().postRaw(TOKEN, "application/json", body);
    }

    private static HttpResponse<String> get(String path, String authorization) {
        var browser = shop.browser();
        return (authorization.isEmpty() ? browser : browser.header("Authorization", authorization)).get(path);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }
}
