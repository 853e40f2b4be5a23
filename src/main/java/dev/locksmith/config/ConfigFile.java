package dev.locksmith.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads `app.properties`, UTF-8, without judging its values.
final class ConfigFile {
    static final String NAME = "app.properties";

    private ConfigFile() {}

    /// The file that counts: the one named, else the data folder's, else the program's; empty = defaults alone.
    static Optional<Path> find(Optional<Path> named, Path home, Path programFolder) {
        if (named.isPresent()) return named;
        return Stream.of(home, programFolder)
                .map(folder -> folder.resolve(NAME))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /// The keys and values as written; what cannot be read is added to the problems.
    static Map<String, String> read(Path file, List<ConfigProblem> problems) {
        var values = new LinkedHashMap<String, String>();
        try {
            var text = Files.readString(file);
            new Entries(values, problems).load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException notUtf8) {
            problems.add(new ConfigProblem(file.toString(), "file-not-utf8", List.of()));
        } catch (IllegalArgumentException badEscape) {
            problems.add(new ConfigProblem(file.toString(), "file-escape", List.of()));
        } catch (IOException unreadable) {
            var sentence = Files.exists(file) ? "file-unreadable" : "file-missing";
            problems.add(new ConfigProblem(file.toString(), sentence, List.of()));
        }
        return values;
    }

    /// Notices a key that is written twice, where the JDK's own parser lets the last one win in silence.
    private static final class Entries extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> values;
        private final transient List<ConfigProblem> problems;

        Entries(Map<String, String> values, List<ConfigProblem> problems) {
            this.values = values;
            this.problems = problems;
        }

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            if (values.put((String) key, (String) value) != null)
                problems.add(new ConfigProblem((String) key, "twice", List.of()));
            return super.put(key, value);
        }
    }
}
