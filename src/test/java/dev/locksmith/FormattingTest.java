package dev.locksmith;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is laid out by the formatter. `mvn -q test-compile exec:exec@format` does it.
///
/// The formatter is called here, not by a build plugin, because it must run on the JDK whose language it reads, and
/// Maven itself may run on an older one.
class FormattingTest {
    private static final JavaFormatterOptions OPTIONS = JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build();

    @Test
    void everySourceFileIsLaidOutByTheFormatter() throws IOException {
        var untidy =
                sources().filter(file -> !formatted(file).equals(read(file))).toList();

        assertThat(untidy).as("run mvn -q test-compile exec:exec@format").isEmpty();
    }

    /// Lays out every source file in place.
    public static void main(String[] args) throws IOException {
        for (var file : sources().toList()) Files.writeString(file, formatted(file));
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return found.stream();
        }
    }

    private static String formatted(Path file) {
        try {
            var source = RemoveUnusedImports.removeUnusedImports(read(file));
            var ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR);
            return Formatter.createFormatter(OPTIONS).formatSource(ordered);
        } catch (FormatterException unreadable) {
            throw new IllegalStateException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
