package dev.locksmith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/// The project's own files, as tests of what stands in them read them.
final class ProjectFiles {
    private static final Path TEXTS = Path.of("src/main/resources/dev/locksmith/text");

    private ProjectFiles() {}

    /// The English texts, which have all the keys.
    static Stream<String> bundles() {
        return Stream.of("common", "console", "storefront", "mail", "command");
    }

    static Set<String> keys(String bundle) {
        return properties(bundle).stringPropertyNames();
    }

    static Properties properties(String bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(bundle))) {
            properties.load(reader);
            return properties;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path file(String bundle) {
        return TEXTS.resolve(bundle + ".properties");
    }

    /// Every file below a folder whose name ends like this.
    static Stream<Path> sources(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
