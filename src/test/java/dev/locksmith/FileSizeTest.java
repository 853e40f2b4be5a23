package dev.locksmith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files stay small enough to be read in one go, those of tests too.
class FileSizeTest {
    private static final int LONGEST = 300;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void noFileIsTooLongToRead(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var sizes = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> new Size(file, lines(file)))
                    .sorted(Comparator.comparingLong(Size::lines))
                    .toList();
            System.out.printf(
                    "%s, %d files: half have at most %d lines, nine in ten at most %d, the longest %d%n",
                    folder,
                    sizes.size(),
                    sizes.get(sizes.size() / 2).lines,
                    sizes.get(sizes.size() * 9 / 10).lines,
                    sizes.getLast().lines);

            assertThat(sizes)
                    .as("of more than %d lines", LONGEST)
                    .filteredOn(size -> size.lines > LONGEST)
                    .extracting(Size::file)
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Size(Path file, long lines) {}
}
