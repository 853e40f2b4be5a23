package dev.locksmith.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.config.EnvironmentConfig.Kind;
import dev.locksmith.config.SmtpConfig.Security;
import dev.locksmith.testing.TestAuthority;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
    private static final Texts TEXTS = Texts.of(Bundle.COMMAND, Locale.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void withoutAFileTheDefaultsHold() {
        var config = ConfigReader.read(Optional.empty(), host(Map.of()));

        assertThat(config.environment()).isEqualTo(new EnvironmentConfig("Local", Kind.LOCAL));
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
        var file = file("""
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

        var config = ConfigReader.read(Optional.of(file), host(Map.of()));

        assertThat(config.environment()).isEqualTo(new EnvironmentConfig("Smålands Åkeri", Kind.PRODUCTION));
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
        var file = file("storefront.base-url = https://old.example.com\ndemo.customers = 7\n");

        var config = ConfigReader.read(
                Optional.of(file),
                host(Map.of("LOCKSMITH_STOREFRONT_BASE_URL", "https://new.example.com", "PATH", "/bin")));

        assertThat(config.storefront().baseUrl()).contains(URI.create("https://new.example.com"));
        assertThat(config.demoCustomers()).isEqualTo(7);
    }

    @Test
    void theDataFoldersFileComesBeforeTheProgramsOwn() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("program")).resolve("app.properties"), "demo.customers=1");
        var host = host(Map.of());
        assertThat(ConfigReader.read(Optional.empty(), host).demoCustomers()).isEqualTo(1);

        Files.writeString(
                Files.createDirectories(folder.resolve("data")).resolve("app.properties"), "demo.customers=2");

        assertThat(ConfigReader.read(Optional.empty(), host).demoCustomers()).isEqualTo(2);
    }

    @Test
    void allMistakesAreReportedTogetherEachWithItsKey() throws IOException {
        var file = file("""
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

        var mistakes = mistakes(file, Map.of("LOCKSMITH_DEMO_CUSTOMERS", "-1", "LOCKSMITH_DATABASE_URI", "x"));

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
    void aNamedFileMustExist() {
        var missing = folder.resolve("nowhere.properties");

        assertThat(mistakes(missing, Map.of())).containsExactly(missing + ": is not there.");
    }

    @Test
    void aFileThatIsNotUtf8IsTold() throws IOException {
        var file = folder.resolve("latin.properties");
        Files.write(file, "environment.name=Åkeri".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(mistakes(file, Map.of())).containsExactly(file + ": is not written in UTF-8.");
    }

    @Test
    void aBrokenEscapeIsTold() throws IOException {
        var file = file("environment.name=\\u00z\n");

        assertThat(mistakes(file, Map.of()))
                .containsExactly(file + ": holds a \\u that is not followed by four hexadecimal digits.");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() throws IOException {
        var file = file("\uFEFFdemo.customers=3\n");

        assertThat(ConfigReader.read(Optional.of(file), host(Map.of())).demoCustomers())
                .isEqualTo(3);
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
        var file = file(lines.replace(';', '\n'));

        assertThat(mistakes(file, Map.of())).singleElement().asString().startsWith(key + ": ");
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
        var file = file(lines.replace(';', '\n'));

        assertThat(ConfigReader.read(Optional.of(file), host(Map.of()))).isNotNull();
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
        var file = file("mail.transport=smtp\nmail.smtp.host=mail.example.com\nenvironment.kind=" + kind
                + "\nstorefront.base-url=" + baseUrl);

        if (accepted)
            assertThat(ConfigReader.read(Optional.of(file), host(Map.of()))
                            .storefront()
                            .baseUrl())
                    .contains(URI.create(baseUrl));
        else
            assertThat(mistakes(file, Map.of()))
                    .containsExactly("storefront.base-url: “" + baseUrl + "” must begin with https, because reset links"
                            + " are made from it. Only an address of this computer may do without, and not in"
                            + " production.");
    }

    @Test
    void aPortThatSomebodyNamedIsTheOnlyOneThatWillDo() throws IOException {
        var named = host(Map.of("LOCKSMITH_STOREFRONT_LISTEN", "127.0.0.1:8765"));

        assertThat(storefront("", host(Map.of())).fixed()).isFalse();
        assertThat(storefront("storefront.listen=127.0.0.1:8765", host(Map.of()))
                        .fixed())
                .isTrue();
        assertThat(storefront("", named).fixed()).isTrue();
        assertThat(storefront("", named).ofTrial().fixed()).isFalse();
    }

    @Test
    void aServiceBehindAProxyMayNotMoveEither() throws IOException {
        var behindProxy = storefront("storefront.base-url=https://shop.example.com", host(Map.of()));

        assertThat(behindProxy.fixed()).isFalse();
        assertThat(behindProxy.ofService().fixed()).isTrue();
        assertThat(storefront("", host(Map.of())).ofService().fixed()).isFalse();
    }

    private StorefrontConfig storefront(String lines, HostEnvironment host) throws IOException {
        return ConfigReader.read(Optional.of(file(lines)), host).storefront();
    }

    @Test
    void theMailServersOwnAuthorityIsReadFromItsFile() throws IOException {
        var authority = new TestAuthority();
        var pem = authority.write(folder.resolve("authority.pem"));
        var file = file("mail.transport=smtp\nmail.smtp.host=mail.example.com\nmail.smtp.ca-file=" + pem);

        assertThat(ConfigReader.read(Optional.of(file), host(Map.of()))
                        .mail()
                        .smtp()
                        .orElseThrow()
                        .authorities())
                .containsExactly(authority.certificate());
    }

    @Test
    void aFileWithoutAnAuthorityIsAMistake() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.pem"), "no certificate\n");
        var torn = Files.writeString(folder.resolve("torn.pem"), "-----BEGIN CERTIFICATE-----\nMIIB\n");

        assertThat(mistakes(file("mail.smtp.ca-file=" + empty), Map.of()))
                .singleElement()
                .asString()
                .startsWith("mail.smtp.ca-file: is " + empty + ", and there is no certificate in it.");
        assertThat(mistakes(file("mail.smtp.ca-file=" + torn), Map.of())).hasSize(1);
        assertThat(mistakes(file("mail.smtp.ca-file=" + folder.resolve("none.pem")), Map.of()))
                .containsExactly(
                        "mail.smtp.ca-file: is " + folder.resolve("none.pem") + ", and there is no such file.");
        assertThat(mistakes(file("mail.smtp.ca-file=" + folder), Map.of())).hasSize(1);
    }

    @Test
    void passwordsAreNeverWrittenOut() throws IOException {
        var file = file("""
                database.url = jdbc:mariadb://db.example.com/locksmith?password=hunter2
                database.user = locksmith
                database.password = hunter2
                mail.transport = smtp
                mail.smtp.host = mail.example.com
                mail.smtp.user = relay
                mail.smtp.password = hunter2
                """);

        var config = ConfigReader.read(Optional.of(file), host(Map.of()));

        assertThat(config.toString()).doesNotContain("hunter2");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("some.properties"), text);
    }

    private List<String> mistakes(Path file, Map<String, String> environment) {
        var mistakes = catchThrowableOfType(
                ConfigMistakes.class, () -> ConfigReader.read(Optional.of(file), host(environment)));
        return mistakes.problems().stream()
                .map(problem -> problem.key() + ": " + problem.sentence(TEXTS))
                .toList();
    }

    private HostEnvironment host(Map<String, String> variables) {
        var environment = new HashMap<>(variables);
        environment.put("LOCKSMITH_HOME", folder.resolve("data").toString());
        return new HostEnvironment(environment, "Linux", folder, folder.resolve("program"));
    }
}
