package dev.locksmith.job;

import java.util.Arrays;

/// A set of ids, 0 or more, in a hash table of open addresses: a million of them in 16 MB, where boxed ones would
/// take four times that.
public final class IdSet {
    private static final long FREE = -1;

    private long[] table = filled(1 << 10);
    private int size;

    /// @return false if it was there already
    public boolean add(long id) {
        if (size * 2 >= table.length) grow();
        var slot = slot(id);
        if (table[slot] == id) return false;
        table[slot] = id;
        size++;
        return true;
    }

    public boolean contains(long id) {
        return table[slot(id)] == id;
    }

    private void grow() {
        var old = table;
        table = filled(old.length * 2);
        for (var id : old) if (id != FREE) table[slot(id)] = id;
    }

    /// Where it is, or belongs.
    private int slot(long id) {
        if (id < 0) throw new IllegalArgumentException("no id: " + id);
        var mask = table.length - 1;
        // Fibonacci hashing: ids that follow each other are spread
        var slot = (int) (id * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (table[slot] != FREE && table[slot] != id) slot = slot + 1 & mask;
        return slot;
    }

    private static long[] filled(int length) {
        var table = new long[length];
        Arrays.fill(table, FREE);
        return table;
    }
}
