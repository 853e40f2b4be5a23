package dev.locksmith.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A mutex: at most one transaction at a time writes a database that is a file of this computer, whichever process it
/// is in.
///
/// H2 writes what is committed to its file while other transactions go on, and takes the tables one after the other,
/// not all at one moment. Killed just then, it came up with a part of another's transaction (1 of 25 to 50 kills under
/// load, where several wrote at once); where one writes at a time, never.
final class WriterLock {
    private static final String FILE = "jdbc:h2:file:";
    private static final int TRY_AGAIN_MS = 2;
    private static final Map<String, WriterLock> LOCKS = new ConcurrentHashMap<>();

    private final Semaphore here = new Semaphore(1, true);
    private final Optional<FileChannel> file;
    private @Nullable FileLock everywhere;

    private WriterLock(Optional<FileChannel> file) {
        this.file = file;
    }

    /// The one lock of a database. Where it is not a file in a folder, as in tests, it holds in this process alone.
    static WriterLock of(String url) {
        var place = url.split(";", 2)[0];
        return LOCKS.computeIfAbsent(
                place,
                _ -> new WriterLock(
                        place.startsWith(FILE)
                                ? Optional.of(open(Path.of(place.substring(FILE.length()) + ".writer")))
                                : Optional.empty()));
    }

    private static FileChannel open(Path path) {
        try {
            return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// @throws SQLTimeoutException when others write for longer than anybody waits
    void acquire() throws SQLException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(Contention.WAIT_SECONDS);
        try {
            if (!here.tryAcquire(Contention.WAIT_SECONDS, TimeUnit.SECONDS)) throw busy();
            if (file.isPresent()) acquire(file.get(), deadline);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private void acquire(FileChannel channel, long deadline) throws SQLException, InterruptedException {
        try {
            while ((everywhere = channel.tryLock()) == null) {
                if (System.nanoTime() > deadline) throw busy();
                TimeUnit.MILLISECONDS.sleep(TRY_AGAIN_MS);
            }
        } catch (IOException failed) {
            throw new SQLException("the writers' lock cannot be taken", failed);
        } finally {
            if (everywhere == null) here.release();
        }
    }

    void release() {
        try {
            if (everywhere != null) everywhere.release();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            everywhere = null;
            here.release();
        }
    }

    /// As H2 says it of a lock of its own.
    private static SQLException busy() {
        return new SQLTimeoutException("another is writing", "HYT00");
    }
}
