package dev.locksmith.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.SmtpConfig.Security;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read from a file, the environment and the defaults, and how mistakes in them are told.
class ConfigReaderTest {
    private final Path folder;
    private final ConfigFixture fixture;

    ConfigReaderTest(@TempDir Path folder) {
        this.folder = folder;
        fixture = new ConfigFixture(folder);
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        var config = ConfigReader.read(Optional.empty(), fixture.host(Map.of()));

        assertThat(config.environment()).isEqualTo(new EnvironmentConfig("Local", EnvironmentKind.LOCAL));
        assertThat(config.storefront())
                .isEqualTo(new StorefrontConfig("127.0.0.1", 8765, false, Optional.empty(), Optional.empty()));
        assertThat(config.mail())
                .isEqualTo(new MailConfig(Optional.empty(), "Customer Support <support@example.com>", List.of()));
        assertThat(config.demoCustomers()).isEqualTo(200);
        assertThat(config.home()).isEqualTo(folder.resolve("data"));
        assertThat(config.database().embedded()).isTrue();
        assertThat(config.database().url())
                .startsWith("jdbc:h2:file:" + folder.resolve("data", "locksmith"))
                .contains("AUTO_SERVER=TRUE");
    }

    @Test
    void everyKeyOfAFileIsRead() throws IOException {
        var file = fixture.file("""
                environment.name = Smålands Åkeri
                environment.kind = Production
                database.url = jdbc:postgresql://db.example.com/locksmith?sslmode=require
                database.user = locksmith
                database.password = \\ p ss
                storefront.listen = [::1]:0
                storefront.base-url = https://shop.example.com/se/
                mail.transport = smtp
                mail.smtp.host = mail.example.com
                mail.smtp.port = 465
                mail.smtp.security = tls
                mail.smtp.user = relay
                mail.smtp.password = secret
                mail.from = "Kundtjänst, Småland" <support@example.com>
                mail.allowed-recipients = ada@example.com, @staging.example.com
                demo.customers = 0
                """);

        var config = fixture.read(file);

        assertThat(config.environment()).isEqualTo(new EnvironmentConfig("Smålands Åkeri", EnvironmentKind.PRODUCTION));
        assertThat(config.database())
                .isEqualTo(new DatabaseConfig(
                        "jdbc:postgresql://db.example.com/locksmith?sslmode=require", "locksmith", " p ss", false));
        assertThat(config.storefront())
                .isEqualTo(new StorefrontConfig(
                        "::1", 0, true, Optional.of(URI.create("https://shop.example.com/se")), Optional.empty()));
        assertThat(config.mail().smtp())
                .contains(new SmtpConfig("mail.example.com", 465, Security.TLS, "relay", "secret"));
        assertThat(config.mail().from()).isEqualTo("\"Kundtjänst, Småland\" <support@example.com>");
        assertThat(config.mail().allowedRecipients()).containsExactly("ada@example.com", "@staging.example.com");
        assertThat(config.demoCustomers()).isZero();
    }

    @Test
    void theEnvironmentOverridesTheFile() throws IOException {
        var file = fixture.file("storefront.base-url = https://old.example.com\ndemo.customers = 7\n");

        var config = ConfigReader.read(
                Optional.of(file),
                fixture.host(Map.of("LOCKSMITH_STOREFRONT_BASE_URL", "https://new.example.com", "PATH", "/bin")));

        assertThat(config.storefront().baseUrl()).contains(URI.create("https://new.example.com"));
        assertThat(config.demoCustomers()).isEqualTo(7);
    }

    @Test
    void theDataFoldersFileComesBeforeTheProgramsOwn() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("program")).resolve("app.properties"), "demo.customers=1");
        var host = fixture.host(Map.of());
        assertThat(ConfigReader.read(Optional.empty(), host).demoCustomers()).isEqualTo(1);

        Files.writeString(
                Files.createDirectories(folder.resolve("data")).resolve("app.properties"), "demo.customers=2");

        assertThat(ConfigReader.read(Optional.empty(), host).demoCustomers()).isEqualTo(2);
    }

    @Test
    void allMistakesAreReportedTogetherEachWithItsKey() throws IOException {
        var file = fixture.file("""
                enviroment.name = Shop
                environment.kind = productoin
                database.url = jdbc:oracle:thin:@db.example.com;password=hunter2
                storefront.listen = localhost
                storefront.base-url = shop.example.com
                storefront.base-url = shop.example.com
                mail.smtp.port = five
                mail.from = nobody
                mail.allowed-recipients = ada@example.com, bob
                favourite.colour = blue
                """);

        var mistakes = fixture.mistakes(file, Map.of("LOCKSMITH_DEMO_CUSTOMERS", "-1", "LOCKSMITH_DATABASE_URI", "x"));

        assertThat(mistakes)
                .containsExactlyInAnyOrder(
                        "enviroment.name: is not known. Did you mean environment.name?",
                        "favourite.colour: is not known.",
                        "LOCKSMITH_DATABASE_URI: is not known. Did you mean LOCKSMITH_DATABASE_URL?",
                        "environment.kind: “productoin” is not one of: local, staging, production.",
                        "database.url: “jdbc:oracle:thin:@db.example.com” is not a JDBC address of H2, PostgreSQL or"
                                + " MariaDB, such as jdbc:postgresql://db.example.com/locksmith.",
                        "storefront.listen: “localhost” is not a host and a port such as 127.0.0.1:8765.",
                        "storefront.base-url: is written twice.",
                        "storefront.base-url: “shop.example.com” is not a web address such as"
                                + " https://shop.example.com, without user, question mark or hash.",
                        "mail.smtp.port: “five” is not a whole number from 1 to 65,535.",
                        "mail.from: “nobody” is not a sender such as Customer Support <support@example.com>.",
                        "mail.allowed-recipients: “bob” is neither an address such as ada@example.com nor a domain"
                                + " such as @example.com.",
                        "LOCKSMITH_DEMO_CUSTOMERS: “-1” is not a whole number from 0 to 100,000.");
    }

    @Test
    void passwordsAreNeverWrittenOut() throws IOException {
        var file = fixture.file("""
                database.url = jdbc:mariadb://db.example.com/locksmith?password=hunter2
                database.user = locksmith
                database.password = hunter2
                mail.transport = smtp
                mail.smtp.host = mail.example.com
                mail.smtp.user = relay
                mail.smtp.password = hunter2
                """);

        var config = fixture.read(file);

        assertThat(config.toString()).doesNotContain("hunter2");
    }
}
