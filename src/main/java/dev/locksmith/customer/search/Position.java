package dev.locksmith.customer.search;

import java.util.Arrays;
import java.util.Comparator;

/// A keyset cursor: where a customer stands in a sort order. It stays right whoever else comes and goes.
///
/// @param key what is sorted by; empty where there is nothing, which comes last either way
/// @param id decides between equals
public record Position(byte[] key, long id) {
    /// The order that a query's customers come in.
    static Comparator<Position> order(boolean ascending) {
        Comparator<Position> byKey = Comparator.comparing(Position::key, Arrays::compareUnsigned);
        var known = byKey.thenComparingLong(Position::id);
        return Comparator.comparing(Position::isUnknown).thenComparing(ascending ? known : known.reversed());
    }

    /// A position that this one comes next after.
    public Position justBefore(boolean ascending) {
        return new Position(key, ascending ? id - 1 : id + 1);
    }

    boolean isUnknown() {
        return key.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position(var otherKey, var otherId) && id == otherId && Arrays.equals(key, otherKey);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
