package dev.locksmith.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that cannot be read as they are.
class ConfigFileTest {
    private final Path folder;
    private final ConfigFixture fixture;

    ConfigFileTest(@TempDir Path folder) {
        this.folder = folder;
        fixture = new ConfigFixture(folder);
    }

    @Test
    void aNamedFileMustExist() {
        var missing = folder.resolve("nowhere.properties");

        assertThat(fixture.mistakes(missing, Map.of())).containsExactly(missing + ": is not there.");
    }

    @Test
    void aFileThatIsNotUtf8IsTold() throws IOException {
        var file = folder.resolve("latin.properties");
        Files.write(file, "environment.name=Åkeri".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(fixture.mistakes(file, Map.of())).containsExactly(file + ": is not written in UTF-8.");
    }

    @Test
    void aBrokenEscapeIsTold() throws IOException {
        var file = fixture.file("environment.name=\\u00z\n");

        assertThat(fixture.mistakes(file, Map.of()))
                .containsExactly(file + ": holds a \\u that is not followed by four hexadecimal digits.");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() throws IOException {
        var file = fixture.file("\uFEFFdemo.customers=3\n");

        assertThat(fixture.read(file).demoCustomers()).isEqualTo(3);
    }
}
