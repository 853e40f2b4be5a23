package dev.locksmith.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A JDBC batch: one statement for many rows, which the database is sent at once. Where Hibernate has the database
/// give out keys it sends a statement for each row, to learn its key; here nobody is told.
public final class JdbcBatch {
    private final String sql;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /// @param sql with a question mark for each value of a row
    public JdbcBatch(String sql) {
        this.sql = sql;
    }

    /// @param values points in time, constants, numbers and text
    public void row(@Nullable Object... values) {
        rows.add(values);
    }

    /// Sends nothing where there are no rows.
    public void execute(Transaction transaction) {
        if (rows.isEmpty()) return;
        transaction.session().doWork(connection -> execute(connection, transaction.dialect()));
    }

    private void execute(Connection connection, Dialect dialect) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) add(statement, row, dialect);
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, @Nullable Object[] row, Dialect dialect) throws SQLException {
        for (var index = 0; index < row.length; index++)
            statement.setObject(
                    index + 1,
                    switch (row[index]) {
                        case Instant instant -> dialect.bound(instant);
                        case Enum<?> constant -> constant.name();
                        case null, default -> row[index];
                    });
        statement.addBatch();
    }
}
