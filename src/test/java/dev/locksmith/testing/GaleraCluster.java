package dev.locksmith.testing;

import static java.util.Objects.requireNonNullElse;

import dev.locksmith.config.DatabaseConfig;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A Galera cluster that somebody has started, and a new database on it, which is dropped in the end.
///
/// `-Dlocksmith.galera=jdbc:mariadb://127.0.0.1:3306/,…` names its nodes, `-Dlocksmith.galera.user=` and
/// `-Dlocksmith.galera.password=` who may make databases there.
public final class GaleraCluster implements AutoCloseable {
    private static final String NODES = "locksmith.galera";
    private static final int LEAST = 3;

    private final List<String> nodes;
    private final String name = "t" + UUID.randomUUID().toString().replace("-", "");

    private GaleraCluster(List<String> nodes) {
        this.nodes = nodes;
        TestDatabases.sql(config(nodes.getFirst(), ""), "create database " + name);
    }

    /// Skips the test where there is none.
    public static GaleraCluster found() {
        var nodes = Stream.of(property(NODES, "").split(","))
                .filter(url -> !url.isBlank())
                .toList();
        var skipped = "skipped: -D" + NODES + " names no three nodes of a Galera cluster";
        if (nodes.size() < LEAST) System.out.println(skipped);
        Assumptions.assumeTrue(nodes.size() >= LEAST, skipped);
        return new GaleraCluster(nodes);
    }

    /// The same database, by each of the nodes.
    public List<DatabaseConfig> configs() {
        return nodes.stream().map(node -> config(node, name)).toList();
    }

    private static DatabaseConfig config(String node, String name) {
        var user = property(NODES + ".user", "root");
        return new DatabaseConfig(node + name, user, property(NODES + ".password", ""), false);
    }

    private static String property(String key, String otherwise) {
        return requireNonNullElse(System.getProperty(key), otherwise);
    }

    @Override
    public void close() {
        TestDatabases.sql(config(nodes.getFirst(), ""), "drop database " + name);
    }
}
