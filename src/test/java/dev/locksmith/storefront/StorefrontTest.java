package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.config.StorefrontConfig;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorefrontTest {
    @Test
    void aPortThatIsTakenGivesWayToAnother() {
        try (var shop = new TestStorefront();
                var second = Storefront.start(
                        new StorefrontConfig(
                                "localhost",
                                shop.storefront.url().getPort(),
                                false,
                                Optional.empty(),
                                Optional.empty()),
                        shop.storefrontServices())) {
            assertThat(second.url()).isNotEqualTo(shop.storefront.url());
            assertThat(new TestBrowser(second.url()).get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aPortThatIsFixedDoesNot() {
        try (var shop = new TestStorefront()) {
            var port = shop.storefront.url().getPort();
            var config = new StorefrontConfig("localhost", port, true, Optional.empty(), Optional.empty());

            assertThatThrownBy(() -> Storefront.start(config, shop.storefrontServices()))
                    .isInstanceOfSatisfying(
                            ExpectedFailure.class,
                            told -> assertThat(told.sentence(Texts.of(Bundle.COMMAND, Locale.ENGLISH)))
                                    .isEqualTo("The storefront cannot listen on 127.0.0.1:" + port
                                            + ": Address already in use. End the program that holds this port, or set"
                                            + " storefront.listen to another."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "no such host"})
    void itServesThisMachineOnly(String host) {
        try (var shop = new TestStorefront()) {
            var config = new StorefrontConfig(host, 0, false, Optional.empty(), Optional.empty());

            assertThatThrownBy(() -> Storefront.start(config, shop.storefrontServices()))
                    .isInstanceOf(ExpectedFailure.class);
        }
    }

    @Test
    void whatNobodyForesawGetsACodeAndNoDetails() {
        var shop = new TestStorefront();
        shop.database.close();

        var page = shop.browser().get("/customer/account/login");
        var api = shop.browser().get("/rest/V1/customers/me");

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .containsPattern("tell us this code: S-[0-9A-Z]{5}")
                .doesNotContain("Exception");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(api.body())
                .containsPattern("\\{\"message\":\"Internal error. Please quote the code S-[0-9A-Z]{5}.\"}");
        shop.storefront.close();
    }
}
