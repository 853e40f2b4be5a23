package dev.locksmith.testing;

import dev.locksmith.database.Database;
import dev.locksmith.database.Locks;
import java.util.concurrent.CountDownLatch;

/// Another console's transaction, which holds locks until it is closed.
public final class LockHolder implements AutoCloseable {
    private final CountDownLatch letGo = new CountDownLatch(1);
    private final Thread holder;

    /// Returns when they are held.
    public LockHolder(Database database, String... names) {
        var held = new CountDownLatch(1);
        holder = Thread.ofVirtual()
                .start(() -> database.doInTransaction(transaction -> {
                    Locks.take(transaction, names);
                    held.countDown();
                    await(letGo);
                }));
        await(held);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() {
        letGo.countDown();
        try {
            holder.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
