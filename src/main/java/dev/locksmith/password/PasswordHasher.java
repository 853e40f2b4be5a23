package dev.locksmith.password;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Hashes and recognises passwords: Argon2id as a PHC string for new ones, Commerce's formats for imported ones.
///
/// At most two hashes run at once, so that a flood of sign-ins cannot exhaust memory (19 MiB each); the rest wait in
/// line, and when the line is full nobody else is let in.
public final class PasswordHasher {
    static final int AT_ONCE = 2;

    /// About a second's work: whoever stands further back is better told to come again.
    static final int WAITING = 64;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofMillis(50);

    /// Threads of their own: a hash never lets go of its thread, so on the storefront's virtual threads a flood would
    /// queue up where nobody counts it.
    private final ThreadPoolExecutor hashers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), PasswordHasher::thread);

    public PasswordHasher() {
        hashers.allowCoreThreadTimeOut(true);
    }

    /// A new hash as it is stored.
    ///
    /// @throws TooBusy when the line is full
    public String hash(String password, HashOptions options) {
        var candidate = PasswordPolicy.normalized(password);
        return inLine(() -> PhcHash.make(candidate, Argon2.of(options)).text());
    }

    /// The same for work that nobody waits for at a browser: it takes its turn, however long the line.
    String hashPatiently(String password, HashOptions options) {
        while (true) {
            try {
                return hash(password, options);
            } catch (TooBusy full) {
                LockSupport.parkNanos(PATIENCE.toNanos());
            }
        }
    }

    /// Whether the password is the one that was hashed.
    ///
    /// @param stored empty for a customer without a password, whom nothing matches, as slowly as a wrong password
    /// @param options what a hash costs today, for what has none
    /// @throws TooBusy when the line is full
    public boolean matches(String password, String stored, HashOptions options) {
        var candidate = PasswordPolicy.normalized(password);
        return inLine(() -> PhcHash.parse(stored)
                .map(hash -> hash.matches(candidate))
                .or(() -> CommerceHash.parse(stored).map(hash -> matchesImported(hash, candidate, options)))
                .orElseGet(() -> matchesNobody(candidate, options)));
    }

    /// Commerce's older hashes are quick to check, which would tell known addresses from unknown ones.
    private static boolean matchesImported(CommerceHash hash, String candidate, HashOptions options) {
        var _ = matchesNobody(candidate, options);
        return hash.matches(candidate);
    }

    /// Takes as long as a real check, so that nobody can hear whether an address is known.
    private static boolean matchesNobody(String candidate, HashOptions options) {
        var _ = PhcHash.make(candidate, Argon2.of(options));
        return false;
    }

    /// Whether a hash should be replaced now that the password is known: it is Commerce's, or made with other
    /// parameters than today's.
    static boolean outdated(String stored, HashOptions options) {
        return PhcHash.parse(stored)
                .map(hash -> !hash.parameters().equals(Argon2.of(options)))
                .orElse(true);
    }

    private <T> T inLine(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, hashers).join();
        } catch (RejectedExecutionException full) {
            throw new TooBusy(RETRY_AFTER);
        }
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().name("hashing").daemon().unstarted(work);
    }
}
