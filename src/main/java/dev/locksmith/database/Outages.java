package dev.locksmith.database;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches for outages, when the database goes and when it is back: the log has a sentence for each, once, and whoever
/// asked something of it is told why.
final class Outages {
    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);
    private static final Texts TEXTS = Texts.of(Bundle.COMMAND, Locale.ENGLISH);

    private final DatabaseConfig config;
    private final HikariDataSource pool;
    private final AtomicReference<Optional<Outage>> current = new AtomicReference<>(Optional.empty());

    Outages(DatabaseConfig config, HikariDataSource pool) {
        this.config = config;
        this.pool = pool;
    }

    /// What to throw for a failure: an outage in its own words, anything else as it is.
    RuntimeException told(RuntimeException failed) {
        if (failed instanceof ExpectedFailure) return failed;
        var outage = Outage.of(failed);
        if (outage.isEmpty()) return failed;
        var told = outage.get().failure(config, failed);
        if (!current.getAndSet(outage).equals(outage)) LOG.error("{}", told.sentence(TEXTS));
        // A file that could not be written closes its database for good: only when nobody holds that any more does the
        // next connection open the file anew.
        if (Dialect.of(config.url()).isFile()) pool.getHikariPoolMXBean().softEvictConnections();
        return told;
    }

    boolean lasts() {
        return requireNonNull(current.get()).isPresent();
    }

    void over() {
        if (current.getAndSet(Optional.empty()).isPresent()) LOG.info("The database at {} is back.", config.place());
    }
}
