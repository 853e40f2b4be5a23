package dev.locksmith.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.locksmith.config.DatabaseConfig;
import java.util.concurrent.TimeUnit;

/// Opens the connection pool.
final class DataSources {
    private static final long CONNECT_WITHIN_MS = TimeUnit.SECONDS.toMillis(5);
    private static final long ONE_ATTEMPT = 1;
    private static final int CONNECTIONS = 8;

    private DataSources() {}

    static HikariDataSource open(DatabaseConfig config, Dialect dialect) {
        // The first console serves the others on this computer, and nobody else; H2 reads this once, when it is loaded.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        // When that console ends, the connections of the others end with it: each is looked at before it is used, which
        // costs H2 next to nothing, and opened anew where it is broken.
        if (dialect.isFile()) System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
        var pool = new HikariConfig();
        pool.setPoolName("locksmith");
        pool.setDriverClassName(dialect.driver());
        pool.setJdbcUrl(dialect.durable(config.url()));
        pool.setUsername(config.user());
        pool.setPassword(config.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setAutoCommit(false);
        // The limits count rows after taking a lock, and must see what was committed while they waited for it.
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        dialect.driverProperties().forEach(pool::addDataSourceProperty);
        pool.setConnectionInitSql(dialect.onConnect(Contention.WAIT_SECONDS));
        pool.setConnectionTimeout(CONNECT_WITHIN_MS);
        pool.setInitializationFailTimeout(ONE_ATTEMPT);
        try {
            return new HikariDataSource(pool);
        } catch (PoolInitializationException unreachable) {
            // a connection that never was cannot have broken
            throw Outage.of(unreachable)
                    .filter(outage -> outage != Outage.LOST)
                    .orElse(Outage.UNREACHABLE)
                    .failure(config, unreachable);
        }
    }
}
