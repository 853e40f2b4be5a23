package dev.locksmith.database;

import jakarta.persistence.LockModeType;
import java.util.Arrays;

/// Locks by name that every console on the same database respects, held until the transaction ends.
///
/// A name falls on one of 256 rows made by the first migration, so nothing is inserted and nothing needs clearing up.
/// Two names may share a row and then wait for each other, which costs a little time and never correctness.
public final class Locks {
    private static final int STRIPES = 256;

    private Locks() {}

    /// Takes the locks of all names, always in the same order, so that two takers cannot wait for each other.
    public static void take(Transaction transaction, String... names) {
        Arrays.stream(names)
                .mapToInt(name -> Math.floorMod(name.hashCode(), STRIPES))
                .distinct()
                .sorted()
                .forEach(stripe -> transaction
                        .session()
                        .createSelectionQuery("from LockStripe where id = :id", LockStripe.class)
                        .setParameter("id", stripe)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResult());
    }
}
