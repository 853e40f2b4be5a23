package dev.locksmith.bench;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.TestDatabases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The limit: the very rows that an import wrote, written once more by JDBC batches and nothing else, into a new
/// database with the same tables and indexes.
final class RawRows {
    private static final List<String> TABLES =
            List.of("customer", "address", "customer_listing", "customer_word", "audit_event");
    private static final int AT_ONCE = 1_000;

    private final List<Table> tables = new ArrayList<>();

    private record Table(String name, int columns, List<Object[]> rows) {}

    private RawRows() {}

    static RawRows of(DatabaseConfig config) throws SQLException {
        var all = new RawRows();
        try (var connection = connect(config)) {
            for (var table : TABLES) all.tables.add(read(connection, table));
        }
        return all;
    }

    private static Connection connect(DatabaseConfig config) throws SQLException {
        return DriverManager.getConnection(config.url(), config.user(), config.password());
    }

    private static Table read(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + name + " order by 1")) {
            var columns = result.getMetaData().getColumnCount();
            var rows = new ArrayList<Object[]>();
            while (result.next()) {
                var row = new Object[columns];
                for (var i = 0; i < columns; i++) row[i] = result.getObject(i + 1);
                rows.add(row);
            }
            return new Table(name, columns, rows);
        }
    }

    /// Customers a second.
    double write(DatabaseConfig empty) throws SQLException {
        TestDatabases.open(empty).close();
        try (var connection = connect(empty)) {
            connection.setAutoCommit(false);
            var began = System.nanoTime();
            for (var from = 0; from < tables.getFirst().rows.size(); from += AT_ONCE) {
                for (var table : tables) write(connection, table, from);
                connection.commit();
            }
            return tables.getFirst().rows.size() / ((System.nanoTime() - began) / 1e9);
        }
    }

    /// The same share of each table's rows.
    private void write(Connection connection, Table table, int from) throws SQLException {
        var all = tables.getFirst().rows.size();
        var share = (double) table.rows.size() / all;
        var begin = (int) Math.round(from * share);
        var end = (int) Math.round(Math.min(all, from + AT_ONCE) * share);
        var marks = String.join(", ", Collections.nCopies(table.columns, "?"));
        try (var statement = connection.prepareStatement("insert into " + table.name + " values (" + marks + ")")) {
            for (var row : table.rows.subList(begin, end)) {
                for (var i = 0; i < row.length; i++) statement.setObject(i + 1, row[i]);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
