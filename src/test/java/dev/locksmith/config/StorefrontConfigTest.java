package dev.locksmith.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the storefront listens, and what its links begin with.
class StorefrontConfigTest {
    private final ConfigFixture fixture;

    StorefrontConfigTest(@TempDir Path folder) {
        fixture = new ConfigFixture(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "local, http://localhost:8765, true",
        "staging, http://[::1]:8765, true",
        "production, http://localhost:8765, false",
        "local, http://shop.example.com, false",
        "staging, http://127.0.0.1.example.com, false",
        "production, http://shop.example.com, false",
        "production, https://shop.example.com, true"
    })
    void r27LinksMustBeHttpsButForATrialOnOneComputer(String kind, String baseUrl, boolean accepted)
            throws IOException {
        var file = fixture.file("mail.transport=smtp\nmail.smtp.host=mail.example.com\nenvironment.kind=" + kind
                + "\nstorefront.base-url=" + baseUrl);

        if (accepted) assertThat(fixture.read(file).storefront().baseUrl()).contains(URI.create(baseUrl));
        else
            assertThat(fixture.mistakes(file, Map.of()))
                    .containsExactly("storefront.base-url: “" + baseUrl + "” must begin with https, because reset links"
                            + " are made from it. Only an address of this computer may do without, and not in"
                            + " production.");
    }

    @Test
    void aPortThatSomebodyNamedIsTheOnlyOneThatWillDo() throws IOException {
        var named = fixture.host(Map.of("LOCKSMITH_STOREFRONT_LISTEN", "127.0.0.1:8765"));

        assertThat(storefront("", fixture.host(Map.of())).fixed()).isFalse();
        assertThat(storefront("storefront.listen=127.0.0.1:8765", fixture.host(Map.of()))
                        .fixed())
                .isTrue();
        assertThat(storefront("", named).fixed()).isTrue();
        assertThat(storefront("", named).ofTrial().fixed()).isFalse();
    }

    @Test
    void aServiceBehindAProxyMayNotMoveEither() throws IOException {
        var behindProxy = storefront("storefront.base-url=https://shop.example.com", fixture.host(Map.of()));

        assertThat(behindProxy.fixed()).isFalse();
        assertThat(behindProxy.ofService().fixed()).isTrue();
        assertThat(storefront("", fixture.host(Map.of())).ofService().fixed()).isFalse();
    }

    private StorefrontConfig storefront(String lines, HostEnvironment host) throws IOException {
        return ConfigReader.read(Optional.of(fixture.file(lines)), host).storefront();
    }
}
