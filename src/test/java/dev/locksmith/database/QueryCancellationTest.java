package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.testing.EveryOpenDatabase;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// A query that nobody waits for any more ends in the database, and the connection serves the next one.
class QueryCancellationTest extends EveryOpenDatabase {
    @Test
    void whatRunsIsStopped() throws InterruptedException {
        var cancellation = new QueryCancellation();
        var end = new AtomicReference<Object>("still running");
        var asking = Thread.ofVirtual().start(() -> {
            try {
                end.set(cancellation.during(() -> ask(slow())));
            } catch (Exception stopped) { // of any kind: which one it was is looked at below
                end.set(stopped);
            }
        });

        // the first may come before the query has begun
        for (var tries = 0; tries < 500 && !asking.join(Duration.ofMillis(50)); tries++) cancellation.cancel();

        assertThat(end.get()).isInstanceOf(RuntimeException.class);
        assertThat(ask("select 7")).isEqualTo(7L);
    }

    @Test
    void whatHasNotBegunDoesNotBegin() {
        var cancellation = new QueryCancellation();
        cancellation.cancel();
        assertThatThrownBy(() -> cancellation.during(() -> ask("select 7"))).isInstanceOf(CancellationException.class);
        assertThat(ask("select 7")).isEqualTo(7L);
    }

    private long ask(String sql) {
        return database.inTransaction(transaction -> transaction
                .session()
                .createNativeQuery(sql, Object.class)
                .getSingleResult()
                .toString()
                .transform(Long::valueOf));
    }

    /// For minutes, unless it is stopped.
    private String slow() {
        return switch (dialect) {
            case H2 -> "select count(*) from system_range(1, 1000000) a, system_range(1, 1000000) b";
            case POSTGRESQL -> "select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b";
            case MARIADB -> "select count(*) from seq_1_to_1000000 a, seq_1_to_1000000 b where a.seq < b.seq + rand()";
        };
    }
}
