package dev.locksmith.customer.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Collation keys: bytes that every database sorts as people of one language sort the text.
///
/// The letters decide first (in Swedish Å comes after Z, in English beside A), accents only between names that are
/// otherwise the same. Spaces, hyphens and capitals do not count.
final class CollationKeys {
    /// The longest key, in bytes; what is alike for so long is sorted as equal.
    static final int LONGEST = 240;

    private static final int LONGEST_TEXT = 80;
    private static final int REMEMBERED = 10_000;
    private static final byte[] NOTHING = {};
    private static final byte[] BETWEEN = {0, 0};

    private final Locale locale;
    private final Collator collator;
    /// Names come again and again, and a key takes long to make.
    private final Map<String, Levels> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Levels> eldest) {
            return size() > REMEMBERED;
        }
    };

    CollationKeys(Locale locale) {
        this.locale = locale;
        collator = Collator.getInstance(locale);
        collator.setStrength(Collator.SECONDARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    }

    /// @param letters what decides first
    /// @param accents what decides between texts of the same letters
    private record Levels(byte[] letters, byte[] accents) {}

    /// A key for several texts, the first of which decides first; empty if all of them are.
    byte[] key(String... texts) {
        var levels = Arrays.stream(texts).map(this::levels).toList();
        if (levels.stream().allMatch(level -> level.letters.length == 0)) return NOTHING;
        var key = ByteBuffer.allocate(LONGEST);
        for (var level : levels) {
            append(key, level.letters);
            append(key, BETWEEN);
        }
        for (var level : levels) append(key, level.accents);
        return Arrays.copyOf(key.array(), key.position());
    }

    /// What the keys of all texts begin with that begin with these letters.
    byte[] prefix(String beginning) {
        return levels(beginning).letters;
    }

    private synchronized Levels levels(String text) {
        return remembered.computeIfAbsent(text, this::compute);
    }

    /// The JDK parts the levels of a key by two zeros.
    private Levels compute(String text) {
        // ij in one letter is sorted as the two that it is
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(locale);
        var key = collator.getCollationKey(normal.substring(0, Math.min(LONGEST_TEXT, normal.length())))
                .toByteArray();
        var end = 0;
        while (end + 1 < key.length && (key[end] != 0 || key[end + 1] != 0)) end += 2;
        return new Levels(Arrays.copyOf(key, end), Arrays.copyOfRange(key, Math.min(end + 2, key.length), key.length));
    }

    private static void append(ByteBuffer key, byte[] part) {
        key.put(part, 0, Math.min(part.length, key.remaining()));
    }

    /// A key for text that is sorted by its characters' numbers.
    static byte[] plain(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, Math.min(LONGEST, bytes.length));
    }
}
