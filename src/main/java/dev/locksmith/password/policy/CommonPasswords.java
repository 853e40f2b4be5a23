package dev.locksmith.password.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/// The passwords that everyone tries first (ASVS 6.2.4, 63B-4): zxcvbn's list of 30,000, kept as 64-bit hashes, and
/// whatever is only a row or a repetition. Nothing is asked of anyone on the network (R47).
final class CommonPasswords {
    private static final String LIST = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";

    /// A unit this short is no password, however often it is repeated.
    private static final int TRIVIAL_UNIT = 3;

    private final long[] hashes;

    private CommonPasswords(long[] hashes) {
        this.hashes = hashes;
    }

    /// The list, read once when it is first needed.
    static CommonPasswords list() {
        return Loaded.LIST;
    }

    int size() {
        return hashes.length;
    }

    /// @param password in NFC; case makes no difference
    boolean contains(String password) {
        var folded = password.toLowerCase(Locale.ROOT);
        var unit = unit(folded);
        return unit.length() <= TRIVIAL_UNIT && unit.length() < folded.length()
                || isRow(folded)
                || listed(folded)
                || listed(unit);
    }

    private boolean listed(String folded) {
        return Arrays.binarySearch(hashes, hash(folded)) >= 0;
    }

    /// The shortest text that, repeated, makes the whole.
    private static String unit(String text) {
        // how long the beginning is that the text up to here also ends with (Knuth, Morris, Pratt)
        var border = new int[text.length()];
        for (int place = 1, matched = 0; place < text.length(); place++) {
            while (matched > 0 && text.charAt(place) != text.charAt(matched)) matched = border[matched - 1];
            if (text.charAt(place) == text.charAt(matched)) matched++;
            border[place] = matched;
        }
        if (text.isEmpty()) return text;
        var length = text.length() - border[text.length() - 1];
        return text.length() % length == 0 ? text.substring(0, length) : text;
    }

    /// Whether every character follows the one before it, up or down: `abcdef`, `987654`, `1234567890123`.
    private static boolean isRow(String text) {
        return text.length() > TRIVIAL_UNIT && (isRow(text, 1) || isRow(text, -1));
    }

    private static boolean isRow(String text, int step) {
        for (int place = 1; place < text.length(); place++) {
            var apart = text.charAt(place) - text.charAt(place - 1);
            var wraps = apart == -9 * step
                    && Character.isDigit(text.charAt(place))
                    && Character.isDigit(text.charAt(place - 1));
            if (apart != step && !wraps) return false;
        }
        return true;
    }

    private static final class Loaded {
        static final CommonPasswords LIST = load();
    }

    private static CommonPasswords load() {
        var stream = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new CommonPasswords(lines.lines()
                    .filter(line -> !line.isBlank())
                    .mapToLong(line -> hash(line.strip().toLowerCase(Locale.ROOT)))
                    .sorted()
                    .distinct()
                    .toArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
