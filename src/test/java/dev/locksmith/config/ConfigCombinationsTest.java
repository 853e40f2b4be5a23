package dev.locksmith.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which values fit together.
class ConfigCombinationsTest {
    private final ConfigFixture fixture;

    ConfigCombinationsTest(@TempDir Path folder) {
        fixture = new ConfigFixture(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mail.transport=smtp                                                  | mail.smtp.host
            mail.smtp.host=mail.example.com;mail.smtp.security=none              | mail.smtp.security
            mail.smtp.host=127.example.com;mail.smtp.security=none               | mail.smtp.security
            mail.smtp.user=relay                                                 | mail.smtp.password
            mail.smtp.password=secret                                            | mail.smtp.user
            database.user=locksmith                                              | database.url
            storefront.listen=0.0.0.0:80                                         | storefront.listen
            storefront.listen=127.0.0.1:65536                                    | storefront.listen
            storefront.base-url=ftp://shop.example.com                           | storefront.base-url
            storefront.base-url=https://ada@shop.example.com                     | storefront.base-url
            storefront.base-url=https://shop.example.com?a=b                     | storefront.base-url
            environment.kind=production;mail.transport=smtp;mail.smtp.host=localhost | storefront.base-url
            environment.name=                                                    | environment.name
            environment.kind=production                                          | mail.transport
            environment.kind=production;mail.transport=mailbox                   | mail.transport
            """)
    void whatDoesNotFitTogetherIsAMistake(String lines, String key) throws IOException {
        var file = fixture.file(lines.replace(';', '\n'));

        assertThat(fixture.mistakes(file, Map.of())).singleElement().asString().startsWith(key + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.transport=smtp;mail.smtp.host=localhost;mail.smtp.security=none",
                "mail.transport=smtp;mail.smtp.host=127.0.0.1;mail.smtp.security=none",
                "environment.kind=staging",
                "environment.kind=production;mail.transport=smtp;mail.smtp.host=localhost;"
                        + "storefront.base-url=https://shop.example.com",
                "storefront.listen=localhost:0;storefront.base-url=https://shop.example.com",
                "mail.from=support@example.com"
            })
    void whatFitsTogetherIsAccepted(String lines) throws IOException {
        var file = fixture.file(lines.replace(';', '\n'));

        assertThat(fixture.read(file)).isNotNull();
    }
}
