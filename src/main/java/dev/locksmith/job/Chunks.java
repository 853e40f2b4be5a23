package dev.locksmith.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Reads a stream of ids in chunks, each for one transaction, and each id once.
final class Chunks {
    private static final int SIZE = 1_000;

    private Chunks() {}

    static void forEach(LongStream ids, Consumer<List<Long>> work) {
        var seen = new IdSet();
        var chunk = new ArrayList<Long>(SIZE);
        for (var each = ids.iterator(); each.hasNext(); ) {
            var id = each.nextLong();
            if (!seen.add(id)) continue;
            chunk.add(id);
            if (chunk.size() < SIZE) continue;
            work.accept(List.copyOf(chunk));
            chunk.clear();
        }
        if (!chunk.isEmpty()) work.accept(chunk);
    }
}
