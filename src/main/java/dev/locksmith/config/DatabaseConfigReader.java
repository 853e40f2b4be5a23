package dev.locksmith.config;

import java.nio.file.Path;
import java.util.stream.Stream;

/// Reads where the database is.
final class DatabaseConfigReader {
    /// H2's own file; other consoles on this computer join the one that opened it first. No trace file: it would hold
    /// statements with their values.
    private static final String EMBEDDED = "jdbc:h2:file:%s;AUTO_SERVER=TRUE;TRACE_LEVEL_FILE=0";

    private final ConfigValues values;

    DatabaseConfigReader(ConfigValues values) {
        this.values = values;
    }

    DatabaseConfig read(Path home) {
        if (!values.given(Key.DATABASE_URL)) return embedded(home);
        var url = values.text(Key.DATABASE_URL);
        var config =
                new DatabaseConfig(url, values.text(Key.DATABASE_USER), values.secret(Key.DATABASE_PASSWORD), false);
        var known = Stream.of("jdbc:h2:", "jdbc:postgresql:", "jdbc:mariadb:");
        if (known.noneMatch(url::startsWith)) values.problem(Key.DATABASE_URL, "database-url", config.place());
        return config;
    }

    private DatabaseConfig embedded(Path home) {
        // whoever names a user means a database of their own, and must not work on an empty one unawares
        if (values.given(Key.DATABASE_USER)) values.problem(Key.DATABASE_URL, "database-url-missing");
        var file = home.resolve("locksmith").toString();
        if (file.contains(";")) values.problem(Key.DATABASE_URL, "home-semicolon", home.toString());
        return new DatabaseConfig(EMBEDDED.formatted(file), "sa", "", true);
    }
}
