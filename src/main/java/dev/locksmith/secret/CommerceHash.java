package dev.locksmith.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A password hash as Commerce stores it: `hash:salt:version[:version…]`.
///
/// Version 0 is MD5 and 1 SHA-256 of salt and password, 2 and 3 are Argon2id; several versions are applied one after
/// the other, each to the hexadecimal result before it. Such a hash signs in once and is then replaced by our own.
public record CommerceHash(String hash, String salt, List<HashRound> steps) implements StoredHash {
    private static final Pattern FORMAT =
            Pattern.compile("([0-9a-f]{32,128}):([^:]{1,128}):([0-9_]+(?::[0-9_]+){0,3})");
    private static final int SALT_BYTES = 16;
    /// libsodium's interactive limits, which versions 2 and 3 use: 64 MiB, two passes.
    private static final Argon2 SODIUM = new Argon2(65_536, 2, 1, 32);

    /// No hash may cost more than Commerce's own dearest, whatever a file from outside says, and however many steps it
    /// says it in.
    public static final long MOST_WORK = SODIUM.work();

    /// The hash, if the text is one that can be computed here.
    public static Optional<CommerceHash> parse(String text) {
        var parts = FORMAT.matcher(text);
        if (!parts.matches()) return Optional.empty();
        var steps =
                Arrays.stream(parts.group(3).split(":")).map(CommerceHash::step).toList();
        if (steps.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        var hash = new CommerceHash(
                parts.group(1),
                parts.group(2),
                steps.stream().flatMap(Optional::stream).toList());
        return hash.work() <= MOST_WORK ? Optional.of(hash) : Optional.empty();
    }

    @Override
    public long work() {
        return steps.stream().mapToLong(HashRound::work).sum();
    }

    @Override
    public boolean matches(String password) {
        var result = password;
        for (var step : steps) result = step.apply(result, salt);
        return MessageDigest.isEqual(
                result.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "CommerceHash[" + steps.size() + " steps]";
    }

    private static Optional<HashRound> step(String version) {
        return switch (version) {
            case "0" -> Optional.of(new Digest("MD5"));
            case "1" -> Optional.of(new Digest("SHA-256"));
            case "2" -> Optional.of(new Sodium(SODIUM));
            default -> sodium(version.split("_"));
        };
    }

    /// `3_<bytes>_<passes>_<memory in bytes>`.
    private static Optional<HashRound> sodium(String[] parts) {
        if (parts.length != 4 || !parts[0].equals("3")) return Optional.empty();
        if (Arrays.stream(parts).anyMatch(part -> part.isEmpty() || part.length() > 9)) return Optional.empty();
        var numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
        var memory = numbers[3] / 1024;
        var bounded = numbers[1] >= 16 && numbers[1] <= 64 && numbers[2] >= 1 && memory >= 8;
        return bounded ? Optional.of(new Sodium(new Argon2(memory, numbers[2], 1, numbers[1]))) : Optional.empty();
    }

    private sealed interface HashRound {
        String apply(String input, String salt);

        /// As Argon2 counts it.
        long work();
    }

    private record Digest(String algorithm) implements HashRound {
        @Override
        public long work() {
            return 0;
        }

        @Override
        public String apply(String input, String salt) {
            try {
                var digest = MessageDigest.getInstance(algorithm);
                return HexFormat.of().formatHex(digest.digest((salt + input).getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new AssertionError("every Java has " + algorithm, impossible);
            }
        }
    }

    private record Sodium(Argon2 parameters) implements HashRound {
        @Override
        public long work() {
            return parameters.work();
        }

        @Override
        public String apply(String input, String salt) {
            return HexFormat.of().formatHex(parameters.hash(input, firstBytes(salt)));
        }

        /// The first 16 bytes; a shorter salt is repeated until it is long enough.
        private static byte[] firstBytes(String salt) {
            var text = salt.repeat(1 + SALT_BYTES / salt.length());
            return Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), SALT_BYTES);
        }
    }
}
