package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.password.options.PasswordOption;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// More sign-ins at once than can be checked.
class FloodTest {
    private static final int AT_ONCE = 200;
    private static final String TOKEN = "/rest/V1/integration/customer/token";

    @AutoClose
    private final TestStorefront shop = new TestStorefront();

    FloodTest() {
        shop.services.set(PasswordOption.NETWORK_FAILURES, "0");
    }

    @Test
    void whoFindsTheLineFullGets503AndRetryAfterAndTheAccountIsAsItWas() throws Exception {
        var unknown = "{\"username\":\"nobody@example.com\",\"password\":\"wrong-password\"}";
        var renderer = flood(() -> shop.browser().postRaw(TOKEN, "application/json", unknown));

        assertThat(renderer).extracting(HttpResponse::statusCode).containsOnly(401, 503);
        assertThat(renderer).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
            assertThat(answer.body()).contains("Too many passwords are being checked");
        });
        assertThat(shop.signedIn().get("/customer/account").body()).contains("My Account");
    }

    @Test
    void thePageSaysSoInOneSentence() throws Exception {
        var browser = shop.browser();
        browser.get("/customer/account/login");
        var cookie = browser.cookie("locksmith_visitor");

        var renderer = flood(() -> {
            var other = shop.browser();
            other.cookie("locksmith_visitor", cookie);
            return other.postRaw(
                    "/customer/account/loginPost",
                    TestBrowser.form(
                            "form_key", browser.formKey(), "email", "nobody@example.com", "password", "wrong"));
        });

        assertThat(renderer)
                .extracting(HttpResponse::statusCode)
                .doesNotContain(500)
                .contains(503);
        assertThat(renderer)
                .filteredOn(answer -> answer.statusCode() == 503)
                .allSatisfy(answer -> assertThat(answer.body()).contains("Nothing has been changed; please try again"));
    }

    private static ArrayList<HttpResponse<String>> flood(Callable<HttpResponse<String>> ask) throws Exception {
        var renderer = new ArrayList<HttpResponse<String>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = new ArrayList<Future<HttpResponse<String>>>();
            for (var number = 0; number < AT_ONCE; number++) asked.add(threads.submit(ask));
            for (var answer : asked) renderer.add(answer.get());
        }
        return renderer;
    }
}
