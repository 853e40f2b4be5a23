package dev.locksmith.config;

import java.nio.file.Path;
import java.util.stream.Stream;

/// Reads where the database is.
final class DatabaseConfigReader {
    /// H2's own file; other consoles on this computer join the one that opened it first. No trace file: it would hold
    /// statements with their values.
    private static final String EMBEDDED = "jdbc:h2:file:%s;AUTO_SERVER=TRUE;TRACE_LEVEL_FILE=0";

    private final ConfigValues settings;

    DatabaseConfigReader(ConfigValues settings) {
        this.settings = settings;
    }

    DatabaseConfig read(Path home) {
        if (!settings.given(Key.DATABASE_URL)) return embedded(home);
        var url = settings.text(Key.DATABASE_URL);
        var config = new DatabaseConfig(
                url, settings.text(Key.DATABASE_USER), settings.secret(Key.DATABASE_PASSWORD), false);
        var known = Stream.of("jdbc:h2:", "jdbc:postgresql:", "jdbc:mariadb:");
        if (known.noneMatch(url::startsWith)) settings.problem(Key.DATABASE_URL, "database-url", config.place());
        return config;
    }

    private DatabaseConfig embedded(Path home) {
        // whoever names a user means a database of their own, and must not work on an empty one unawares
        if (settings.given(Key.DATABASE_USER)) settings.problem(Key.DATABASE_URL, "database-url-missing");
        var file = home.resolve("locksmith").toString();
        if (file.contains(";")) settings.problem(Key.DATABASE_URL, "home-semicolon", home.toString());
        return new DatabaseConfig(EMBEDDED.formatted(file), "sa", "", true);
    }
}
