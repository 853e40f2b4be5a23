package dev.locksmith.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordExposureTest {
    private static final String WITH_PASSWORD =
            "database.url=jdbc:postgresql://db.example.com/shop\ndatabase.user=shop\ndatabase.password=hunter2\n";

    @TempDir
    Path folder;

    @BeforeEach
    void needsPosix() {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
    }

    @ParameterizedTest
    @CsvSource({"rw-r--r--, true", "rw----r--, true", "rw-r-----, true", "rw-------, false", "r--------, false"})
    void aFileWithAPasswordThatOthersMayReadIsNamed(String permissions, boolean told) throws IOException {
        var file = file(WITH_PASSWORD, permissions);

        assertThat(read(file).warnings().stream()
                        .map(warning ->
                                warning.key() + ": " + warning.sentence(Texts.of(Bundle.COMMAND, Locale.ENGLISH))))
                .isEqualTo(
                        told
                                ? List.of(file + ": holds a password, and its permissions let other accounts of"
                                        + " this computer read it. Close it with: chmod 600 " + file)
                                : List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.smtp.user=relay\nmail.smtp.password=hunter2",
                "database.url=jdbc:mariadb://db.example.com/shop?user=shop&password=hunter2",
                "database.url=jdbc:h2:tcp://db.example.com/shop;USER=shop;PASSWORD=hunter2"
            })
    void whereverThePasswordIsWritten(String lines) throws IOException {
        assertThat(read(file(lines, "rw-r--r--")).warnings()).hasSize(1);
    }

    @Test
    void aFileWithoutAPasswordMayBeReadByAnybody() throws IOException {
        var lines = "database.url=jdbc:postgresql://db.example.com/shop?sslmode=require\ndatabase.password=\n";

        assertThat(read(file(lines, "rw-r--r--")).warnings()).isEmpty();
    }

    private Path file(String text, String permissions) throws IOException {
        var file = Files.writeString(folder.resolve("some.properties"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private Config read(Path file) {
        var environment = Map.of("LOCKSMITH_HOME", folder.resolve("data").toString());
        return ConfigReader.read(Optional.of(file), new HostEnvironment(environment, "Linux", folder, folder));
    }
}
