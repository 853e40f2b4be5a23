package dev.locksmith.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The `app.properties` that is handed out is the manual of the keys, so it must not lie.
class AppPropertiesTest {
    @Test
    void itListsEveryKeyWithItsDefaultAndNothingElse() throws IOException {
        var keys = Arrays.stream(Key.values()).map(key -> "#" + key.spelling() + "=" + key.standard());

        try (var lines = Files.lines(Path.of("app.properties"))) {
            assertThat(lines.filter(line -> line.matches("#?[a-z.-]+=.*"))).containsExactlyElementsOf(keys.toList());
        }
    }
}
