package dev.locksmith.job;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Reads a stream of ids in chunks, each for one transaction.
final class Chunks {
    private static final int SIZE = 1_000;

    private Chunks() {}

    /// @param work is given no id twice in one chunk
    static void forEach(LongStream ids, Consumer<List<Long>> work) {
        var chunk = new LinkedHashSet<Long>();
        for (var each = ids.iterator(); each.hasNext(); ) {
            chunk.add(each.nextLong());
            if (chunk.size() == SIZE || !each.hasNext()) {
                work.accept(new ArrayList<>(chunk));
                chunk.clear();
            }
        }
    }
}
