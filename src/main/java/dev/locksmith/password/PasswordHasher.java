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
    /// What a sign-in with an unknown address is checked against, so that it takes as long as one with a known address.
    private final PhcHash nobody = PhcHash.make("nobody has this password");

    /// A new hash as it is stored.
    public String hash(String password) {
        return inLine(() -> PhcHash.make(PasswordPolicy.normalized(password)).text());
    }

    /// Whether the password is the one that was hashed.
    ///
    /// @param stored empty for a customer without a password, whom nothing matches, as slowly as a wrong password
    public boolean matches(String password, String stored) {
        var candidate = PasswordPolicy.normalized(password);
        return inLine(() -> PhcHash.parse(stored)
                .map(hash -> hash.matches(candidate))
                .or(() -> CommerceHash.parse(stored).map(hash -> hash.matches(candidate)))
                .orElseGet(() -> matchesNobody(candidate)));
    }

    private boolean matchesNobody(String candidate) {
        var _ = nobody.matches(candidate);
        return false;
    }

    /// Whether a hash should be replaced now that the password is known: it is Commerce's, or made with older
    /// parameters.
    static boolean outdated(String stored) {
        return PhcHash.parse(stored).map(hash -> !hash.current()).orElse(true);
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
