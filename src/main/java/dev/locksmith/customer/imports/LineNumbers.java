package dev.locksmith.customer.imports;

import java.util.Arrays;

/// The numbers of some lines of a file, in ascending order: a million of them in 8 MB.
public final class LineNumbers {
    private long[] lines = new long[16];
    private int size;

    void add(long line) {
        if (size == lines.length) lines = Arrays.copyOf(lines, size * 2);
        lines[size++] = line;
    }

    int size() {
        return size;
    }

    boolean contains(long line) {
        return Arrays.binarySearch(lines, 0, size, line) >= 0;
    }
}
