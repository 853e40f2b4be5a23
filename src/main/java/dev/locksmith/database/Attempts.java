package dev.locksmith.database;

import dev.locksmith.text.Busy;
import dev.locksmith.text.ExpectedFailure;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Retries transactions that others put an end to: whoever is told that something is busy has waited or tried several
/// times.
final class Attempts {
    /// On Galera a name that many want at once is won by one of as many nodes in each round. With five attempts, 64 of
    /// 480 requests on three nodes, twelve at a time for one account, were told that it is busy; with twelve, none.
    private static final int MOST = 12;

    private static final int PAUSE_MS = 20;

    private Attempts() {}

    /// @param attempt leaves nothing behind when it throws
    static <T> T untilWon(Supplier<T> attempt) {
        for (var number = 1; ; number++)
            try {
                return attempt.get();
            } catch (ExpectedFailure known) { // of any kind: what it says holds, whatever its cause
                throw known;
            } catch (RuntimeException failed) {
                switch (Contention.of(failed)) {
                    case NONE -> throw failed;
                    case WAITED -> throw new Busy(failed);
                    case LOST -> pause(number, new Busy(failed));
                    case BROKEN -> pause(number, failed);
                }
            }
    }

    /// Lets the others finish, each loser for another while, or they would meet again.
    private static void pause(int number, RuntimeException last) {
        if (number == MOST) throw last;
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MS * number));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw last;
        }
    }
}
