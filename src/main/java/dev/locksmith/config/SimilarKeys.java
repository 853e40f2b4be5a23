package dev.locksmith.config;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the known key most similar to a mistyped one.
final class SimilarKeys {
    private static final int FARTHEST = 4;

    private SimilarKeys() {}

    /// The word nearest to the one written, unless even that one is far off.
    static Optional<String> nearest(String written, Stream<String> words) {
        return words.min(Comparator.comparingInt(word -> distance(written, word)))
                .filter(word -> distance(written, word) <= Math.min(FARTHEST, written.length() / 2));
    }

    /// How many letters must be added, taken away or changed (Levenshtein's distance).
    static int distance(String from, String to) {
        var above = new int[to.length() + 1];
        for (var column = 0; column <= to.length(); column++) above[column] = column;
        for (var row = 1; row <= from.length(); row++) {
            var here = new int[to.length() + 1];
            here[0] = row;
            for (var column = 1; column <= to.length(); column++) {
                var changed = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(changed, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[to.length()];
    }
}
