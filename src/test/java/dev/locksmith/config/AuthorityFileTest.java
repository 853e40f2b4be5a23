package dev.locksmith.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.TestAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The certificate authority of a mail server of one's own.
class AuthorityFileTest {
    private final Path folder;
    private final ConfigFixture fixture;

    AuthorityFileTest(@TempDir Path folder) {
        this.folder = folder;
        fixture = new ConfigFixture(folder);
    }

    @Test
    void theMailServersOwnAuthorityIsReadFromItsFile() throws IOException {
        var authority = new TestAuthority();
        var pem = authority.write(folder.resolve("authority.pem"));
        var file = fixture.file("mail.transport=smtp\nmail.smtp.host=mail.example.com\nmail.smtp.ca-file=" + pem);

        assertThat(fixture.read(file).mail().smtp().orElseThrow().authorities())
                .containsExactly(authority.certificate());
    }

    @Test
    void aFileWithoutAnAuthorityIsAMistake() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.pem"), "no certificate\n");
        var torn = Files.writeString(folder.resolve("torn.pem"), "-----BEGIN CERTIFICATE-----\nMIIB\n");

        assertThat(fixture.mistakes(fixture.file("mail.smtp.ca-file=" + empty), Map.of()))
                .singleElement()
                .asString()
                .startsWith("mail.smtp.ca-file: is " + empty + ", and there is no certificate in it.");
        assertThat(fixture.mistakes(fixture.file("mail.smtp.ca-file=" + torn), Map.of()))
                .hasSize(1);
        assertThat(fixture.mistakes(fixture.file("mail.smtp.ca-file=" + folder.resolve("none.pem")), Map.of()))
                .containsExactly(
                        "mail.smtp.ca-file: is " + folder.resolve("none.pem") + ", and there is no such file.");
        assertThat(fixture.mistakes(fixture.file("mail.smtp.ca-file=" + folder), Map.of()))
                .hasSize(1);
    }
}
