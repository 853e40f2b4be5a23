package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.password.options.PasswordOption;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Customers who come through a proxy, so that every request comes from this computer.
class BehindProxyTest {
    private static final Optional<URI> ABROAD = Optional.of(URI.create("https://shop.example.com"));
    private static final String PAGE = "/customer/account/createPassword?token=";

    @Test
    void r23OneAddressThatGuessesKeepsNobodyElseOut() {
        try (var shop = new TestStorefront(ABROAD, Optional.of("X-Forwarded-For"))) {
            var token = shop.requestedLink(TestStorefront.EMAIL);
            for (var number = 10; number < 30; number++)
                assertThat(open(from(shop, "203.0.113.9"), "guess-" + number).statusCode())
                        .isEqualTo(404);

            assertThat(open(from(shop, "203.0.113.9"), token).statusCode()).isEqualTo(429);
            assertThat(open(from(shop, "198.51.100.1, 203.0.113.9"), token).statusCode())
                    .isEqualTo(429);
            assertThat(open(from(shop, "198.51.100.1"), token).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whereAddressesAreUnknownOneCustomersGuessesKeepNobodyElseOut() {
        try (var shop = new TestStorefront(ABROAD, Optional.empty())) {
            var token = shop.requestedLink(TestStorefront.EMAIL);
            for (var number = 10; number < 50; number++)
                assertThat(open(shop.browser(), "guess-" + number).statusCode()).isEqualTo(404);

            assertThat(open(shop.browser(), token).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theBudgetOfAnAddressIsTheCustomersAndNotTheProxys() {
        try (var shop = new TestStorefront(ABROAD, Optional.of("X-Real-IP"))) {
            shop.services.set(PasswordOption.IP_PER_HOUR, "2");

            assertThat(ask(shop.browser().header("X-Real-IP", "203.0.113.9"), 1))
                    .isEqualTo(303);
            assertThat(ask(shop.browser().header("X-Real-IP", "203.0.113.9"), 2))
                    .isEqualTo(303);
            assertThat(ask(shop.browser().header("X-Real-IP", "203.0.113.9"), 3))
                    .isEqualTo(429);
            assertThat(ask(shop.browser().header("X-Real-IP", "203.0.113.10"), 4))
                    .isEqualTo(303);

            assertThat(shop.services.database.audit().newest(50))
                    .filteredOn(event -> event.act() == Act.PASSWORD_RESET_REFUSED)
                    .extracting(AuditEvent::origin)
                    .contains("203.0.113.9");
        }
        try (var shop = new TestStorefront(ABROAD, Optional.empty())) {
            shop.services.set(PasswordOption.IP_PER_HOUR, "2");
            for (var number = 0; number < 5; number++)
                assertThat(ask(shop.browser(), number)).isEqualTo(303);
        }
    }

    private static int ask(TestBrowser browser, int number) {
        browser.get("/customer/account/forgotpassword");
        return browser.post("/customer/account/forgotpasswordpost", "email", "nobody-" + number + "@example.com")
                .statusCode();
    }

    private static TestBrowser from(TestStorefront shop, String forwarded) {
        return shop.browser().header("X-Forwarded-For", forwarded);
    }

    private static HttpResponse<String> open(TestBrowser browser, String secret) {
        return browser.follow(browser.get(PAGE + secret));
    }
}
