package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Migrations are append-only: what was released stands in shops' databases, and a shop whose tables were made by
/// another text than its program has is not let in. Whoever wants the tables different writes another migration; its
/// line here comes with its release.
class ReleasedMigrationsTest {
    @ParameterizedTest
    @CsvSource({
        "V1__the_main_job.sql, 25289ebd64cda50e788cef9a9fec57f30fc4dfeb168214a335406e206129a874",
        "V2__shop_settings.sql, 9295f6b84da2d5b499c505cc3db73607a7bbf46b4b870e16be81afe555c7f9c8"
    })
    void whatWasReleasedIsNotTouched(String migration, String sha256) throws IOException, NoSuchAlgorithmException {
        var text = Files.readAllBytes(Path.of("src/main/resources/db/migration", migration));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
                .as("%s is released: write a new migration instead", migration)
                .isEqualTo(sha256);
    }
}
