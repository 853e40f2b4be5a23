package dev.locksmith.database;

import com.zaxxer.hikari.HikariDataSource;
import dev.locksmith.config.DatabaseConfig;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/// The open database: transactions and its clock.
public final class Database implements AutoCloseable {
    private final Dialect dialect;
    private final HikariDataSource dataSource;
    private final SessionFactory sessions;
    private final Outages outages;
    private final Clock clock;
    private final boolean trigrams;

    private Database(DatabaseConfig config, Dialect dialect, HikariDataSource dataSource, SessionFactory sessions) {
        this.dialect = dialect;
        this.dataSource = dataSource;
        this.sessions = sessions;
        this.outages = new Outages(config, dataSource);
        this.clock = new DatabaseClock(this::now, System::nanoTime, outages::lasts);
        this.trigrams = telling(this::askForTrigrams);
    }

    /// Connects, migrates and checks the mappings.
    ///
    /// @param entities every entity class of the rooms above
    /// @throws dev.locksmith.text.ExpectedFailure when the database cannot be used, with what to do about it
    public static Database open(DatabaseConfig config, List<Class<?>> entities) {
        return open(config, entities, UnaryOperator.identity());
    }

    /// @param watched through which Hibernate sees the connections
    static Database open(DatabaseConfig config, List<Class<?>> entities, UnaryOperator<DataSource> watched) {
        var dialect = Dialect.of(config.url());
        var dataSource = DataSources.open(config, dialect);
        try {
            Migrations.run(dataSource, dialect, config);
            var written = watched.apply(dialect.written(dataSource, config));
            return new Database(config, dialect, dataSource, Mappings.open(written, entities));
        } catch (RuntimeException failed) {
            dataSource.close();
            throw failed;
        }
    }

    public Dialect dialect() {
        return dialect;
    }

    /// The database's time in UTC, so that all consoles agree and no desktop clock matters.
    public Clock clock() {
        return clock;
    }

    /// Does the work in one transaction: committed when it returns, rolled back when it throws.
    ///
    /// What loses to another console's work at the same moment is rolled back and done again, whole. So the work
    /// changes nothing but the database; what is to follow goes to [Transaction#afterCommit].
    ///
    /// @throws dev.locksmith.text.Busy when another held what was needed for too long, or won again and again
    public <T> T inTransaction(Function<Transaction, T> work) {
        var committed = telling(() -> Attempts.untilWon(() -> once(work)));
        committed.transaction().committed();
        return committed.result();
    }

    private <T> T telling(Supplier<T> asked) {
        try {
            var answer = asked.get();
            outages.over();
            return answer;
        } catch (RuntimeException failed) {
            throw outages.told(failed);
        }
    }

    private <T> Committed<T> once(Function<Transaction, T> work) {
        try (var session = sessions.openStatelessSession()) {
            var transaction = new Transaction(session, dialect);
            QueryCancellation.begin(session);
            var begun = session.beginTransaction();
            try {
                var result = work.apply(transaction);
                commit(begun);
                return new Committed<>(result, transaction);
            } catch (RuntimeException | Error failed) {
                rollBack(begun, failed);
                throw failed;
            } finally {
                QueryCancellation.end(session);
            }
        }
    }

    /// Where the connection breaks over a commit nobody knows whether it was made: such work is not done again.
    private void commit(org.hibernate.Transaction begun) {
        try {
            begun.commit();
        } catch (RuntimeException failed) {
            throw Contention.of(failed) == Contention.BROKEN ? outages.told(failed) : failed;
        }
    }

    /// Like [#inTransaction(Function)], for work without a result.
    public void doInTransaction(Consumer<Transaction> work) {
        var _ = inTransaction(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    private static void rollBack(org.hibernate.Transaction begun, Throwable failed) {
        try {
            if (begun.isActive()) begun.rollback();
        } catch (RuntimeException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    /// Whether any part of the customer index's text is found by an index of its own; else there is a table of words.
    public boolean hasTrigrams() {
        return trigrams;
    }

    private boolean askForTrigrams() {
        try (var session = sessions.openStatelessSession()) {
            return session.doReturningWork(dialect::hasTrigrams);
        }
    }

    private Instant now() {
        return telling(this::askForTheTime);
    }

    private Instant askForTheTime() {
        try (var session = sessions.openStatelessSession()) {
            return session.doReturningWork(dialect::readClock);
        }
    }

    @Override
    public void close() {
        sessions.close();
        if (dialect.isFile()) Compaction.ifDue(dataSource);
        dataSource.close();
    }

    private record Committed<T>(T result, Transaction transaction) {}
}
