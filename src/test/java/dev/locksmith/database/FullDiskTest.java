package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.testing.FullDisk;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.text.Unavailable;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The embedded database on a full disk says so, keeps what it has promised, and goes on by itself when there is room.
class FullDiskTest {
    private static final Texts TEXTS = Texts.of(Bundle.COMMAND, Locale.ENGLISH);

    @TempDir
    private Path home;

    @AfterEach
    void makeRoom() {
        FullDisk.setFull(false);
    }

    @Test
    void itGoesOnByItselfWhenThereIsRoomAgain() throws InterruptedException {
        var url = "jdbc:h2:" + FullDisk.file(home.resolve("locksmith")) + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
        var config = new DatabaseConfig(url, "sa", "", true);
        try (var database = TestDatabases.open(config);
                var _ = new Poller(database)) {
            take(database);

            FullDisk.setFull(true);
            for (var again = 0; again < 3; again++) {
                var told = catchThrowableOfType(Unavailable.class, () -> take(database));
                assertThat(told.sentence(TEXTS))
                        .contains("is full", "goes on by itself")
                        .doesNotContain("database.url");
            }

            FullDisk.setFull(false);
            takeSoon(database);
            assertThat(taken(database)).isEqualTo(2);
        }
    }

    /// Asks without end, as a dispatcher and a status bar do: they must not keep the dead database alive.
    private static final class Poller implements AutoCloseable {
        private final Thread asking;
        private volatile boolean done;

        Poller(Database database) {
            asking = Thread.ofVirtual().start(() -> {
                while (!done) ask(database);
            });
        }

        private static void ask(Database database) {
            try {
                taken(database);
            } catch (Unavailable away) {
                Thread.yield();
            }
        }

        @Override
        public void close() throws InterruptedException {
            done = true;
            asking.join();
        }
    }

    /// The poller may hold a connection to the dead database for one more question.
    private static void takeSoon(Database database) {
        for (var attempts = 100; ; attempts--)
            try {
                take(database);
                return;
            } catch (Unavailable away) {
                if (attempts == 0) throw away;
            }
    }

    private static void take(Database database) {
        database.doInTransaction(transaction -> Locks.take(transaction, "kept"));
    }

    private static long taken(Database database) {
        return database.inTransaction(transaction -> transaction
                .session()
                .createSelectionQuery("select sum(taken) from LockStripe", Long.class)
                .getSingleResult());
    }
}
