package dev.locksmith.password;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Hashes and recognises passwords: Argon2id as a PHC string for new ones, Commerce's formats for imported ones.
///
/// At most two hashes run at once, so that a flood of sign-ins cannot exhaust memory (19 MiB each); the rest wait in
/// line.
public final class PasswordHasher {
    private static final int AT_ONCE = 2;

    private final Semaphore running = new Semaphore(AT_ONCE, true);

    /// A new hash as it is stored.
    public String hash(String password, HashOptions options) {
        var candidate = PasswordPolicy.normalized(password);
        return inLine(() -> PhcHash.make(candidate, Argon2.of(options)).text());
    }

    /// Whether the password is the one that was hashed.
    ///
    /// @param stored empty for a customer without a password, whom nothing matches, as slowly as a wrong password
    /// @param options what a hash costs today, for what has none
    public boolean matches(String password, String stored, HashOptions options) {
        var candidate = PasswordPolicy.normalized(password);
        return inLine(() -> PhcHash.parse(stored)
                .map(hash -> hash.matches(candidate))
                .or(() -> CommerceHash.parse(stored).map(hash -> hash.matches(candidate)))
                .orElseGet(() -> matchesNobody(candidate, options)));
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
        running.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            running.release();
        }
    }
}
