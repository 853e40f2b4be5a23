package dev.locksmith.secret;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// A password hash as a PHC string, which says itself how it was made: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
record PhcHash(Argon2 parameters, byte[] salt, byte[] hash) implements StoredHash {
    private static final Pattern FORMAT = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
            + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{16,86})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static PhcHash make(String password, Argon2 parameters) {
        var salt = random(SALT_BYTES);
        return new PhcHash(parameters, salt, parameters.hash(password, salt));
    }

    /// A hash of no password, which costs as much to compare with as a real one.
    static PhcHash decoy(Argon2 parameters) {
        return new PhcHash(parameters, random(SALT_BYTES), random(parameters.length()));
    }

    static Optional<PhcHash> parse(String text) {
        var parts = FORMAT.matcher(text);
        if (!parts.matches()) return Optional.empty();
        var hash = Base64.getDecoder().decode(parts.group(5));
        var parameters =
                new Argon2(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)), hash.length);
        return Optional.of(new PhcHash(parameters, Base64.getDecoder().decode(parts.group(4)), hash));
    }

    @Override
    public boolean matches(String password) {
        return MessageDigest.isEqual(hash, parameters.hash(password, salt));
    }

    @Override
    public long work() {
        return parameters.work();
    }

    /// The PHC string.
    String text() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        parameters.memoryKib(),
                        parameters.passes(),
                        parameters.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    @Override
    public String toString() {
        return "PhcHash[" + parameters + "]";
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
