package dev.locksmith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/// Files stay small enough to be read in one go.
class FileSizeTest {
    private static final int LONGEST = 300;

    @Test
    void noFileIsTooLongToRead() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sizes = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> new Size(file, lines(file)))
                    .sorted(Comparator.comparingLong(Size::lines))
                    .toList();
            System.out.printf(
                    "%d files: half have at most %d lines, nine in ten at most %d, the longest %d%n",
                    sizes.size(),
                    sizes.get(sizes.size() / 2).lines,
                    sizes.get(sizes.size() * 9 / 10).lines,
                    sizes.getLast().lines);

            assertThat(sizes).allMatch(size -> size.lines <= LONGEST, "has at most " + LONGEST + " lines");
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
