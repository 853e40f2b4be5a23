package dev.locksmith.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compaction of the embedded database's file, which is only added to while it is open. What is still needed is copied
/// to another file, and that takes the place of the first, so a kill leaves one or the other.
final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    /// In bytes; below, nobody misses the room.
    private static final long WORTH_IT = 64L * 1024 * 1024;

    /// How many percent of the file are needed, at the most, for it to be worth the time.
    private static final int LITTLE = 50;

    private Compaction() {}

    /// Compacts, and closes the database with it, if no other program has it open.
    static void ifDue(HikariDataSource pool) {
        try (var connection = pool.getConnection()) {
            var ours = pool.getHikariPoolMXBean().getTotalConnections();
            if (number(connection, "select count(*) from information_schema.sessions") > ours) return;
            var size = number(connection, setting("FILE_SIZE"));
            if (size < WORTH_IT || number(connection, setting("CHUNKS_FILL_RATE")) > LITTLE) return;
            LOG.info("compacting {} bytes", size);
            try (var statement = connection.createStatement()) {
                statement.execute("shutdown compact");
            }
        } catch (SQLException failed) {
            LOG.debug("not compacted", failed);
        }
    }

    private static String setting(String name) {
        return "select coalesce(max(cast(setting_value as bigint)), 0) from information_schema.settings"
                + " where setting_name = 'info." + name + "'";
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
