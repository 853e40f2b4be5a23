package dev.locksmith.secret;

import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Hashes and recognises passwords: Argon2id as a PHC string for new ones, Commerce's formats for imported ones.
public final class PasswordHasher {
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final HashQueue queue = new HashQueue();

    /// The one form of a password that is judged and hashed: Unicode NFC, so that it is the same from every keyboard.
    public static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /// A new hash as it is stored.
    ///
    /// @param network that it comes from, for its place in the queue; empty where it is not known
    /// @throws HashQueueFull when the queue is full
    public String hash(String network, String password, HashOptions options) {
        var candidate = normalized(password);
        return queue.await(
                        network,
                        () -> PhcHash.make(candidate, Argon2.of(options)).text())
                .result();
    }

    /// The same for work that nobody waits for at a browser: it takes its turn, however long the queue.
    public String hashPatiently(String password, HashOptions options) {
        while (true) {
            try {
                return hash("", password, options);
            } catch (HashQueueFull full) {
                LockSupport.parkNanos(PATIENCE.toNanos());
            }
        }
    }

    /// Whether the password is the one that was hashed.
    ///
    /// @param stored empty for a customer without a password, whom nothing matches, as slowly as a wrong password
    /// @param options what a hash costs today, for what has none
    /// @throws HashQueueFull when the queue is full
    public HashQueue.Timed<Boolean> matches(String network, String password, String stored, HashOptions options) {
        var candidate = normalized(password);
        return queue.await(network, () -> compared(stored, options).matches(candidate));
    }

    /// What a password is compared with: the stored hash or, where there is none, a decoy of today's cost, so that
    /// nobody can tell by the work whether an address is known.
    static StoredHash compared(String stored, HashOptions options) {
        return StoredHash.parse(stored).orElseGet(() -> PhcHash.decoy(Argon2.of(options)));
    }

    /// Whether a hash should be replaced now that the password is known: it is Commerce's, or made with other
    /// parameters than today's.
    public static boolean outdated(String stored, HashOptions options) {
        return PhcHash.parse(stored)
                .map(hash -> !hash.parameters().equals(Argon2.of(options)))
                .orElse(true);
    }
}
