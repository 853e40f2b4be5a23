package dev.locksmith.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A JDBC batch: one statement for many rows, which the database is sent at once. Where Hibernate has the database
/// give out ids it sends a statement for each row, to learn its id; here all ids are asked for together, or none.
public final class JdbcBatch {
    private static final String[] ID = {"id"};

    private final String sql;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /// @param sql with a question mark for each value of a row
    public JdbcBatch(String sql) {
        this.sql = sql;
    }

    /// @param values points in time, days, constants, numbers, bytes and text
    public void row(@Nullable Object... values) {
        rows.add(values);
    }

    /// Sends nothing where there are no rows.
    public void execute(Transaction transaction) {
        if (rows.isEmpty()) return;
        transaction.session().doWork(connection -> execute(connection, transaction.dialect()));
    }

    /// Inserts the rows into a table whose ids the database gives out.
    ///
    /// @return the ids, in the order of the rows
    public List<Long> insert(Transaction transaction) {
        return rows.isEmpty()
                ? List.of()
                : transaction.session().doReturningWork(connection -> insert(connection, transaction.dialect()));
    }

    private List<Long> insert(Connection connection, Dialect dialect) throws SQLException {
        try (var statement = connection.prepareStatement(sql, ID)) {
            for (var row : rows) add(statement, row, dialect);
            statement.executeBatch();
            var ids = new ArrayList<Long>(rows.size());
            try (var keys = statement.getGeneratedKeys()) {
                while (keys.next()) ids.add(keys.getLong(1));
            }
            if (ids.size() != rows.size())
                throw new IllegalStateException(ids.size() + " ids for " + rows.size() + " rows");
            return ids;
        }
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
