package dev.locksmith.database;

/// Locks by name that every console on the same database respects, held until the transaction ends.
///
/// A name falls on one of 256 rows made by the first migration, so nothing is inserted and nothing needs clearing up.
/// Two names may share a row and then wait for each other, which costs a little time and never correctness. To take a
/// row is to write it: the nodes of a Galera cluster do not see each other's row locks, but of two that wrote the same
/// row only one can commit, and the other is done again.
///
/// THE LOCK ORDER, for every transaction that changes something of a customer's:
/// 1. the locks by name, all that the act needs in one call: `customer:<id>`, the account's and the IP address's
/// budget;
/// 2. the customer's row;
/// 3. its password resets;
/// 4. messages of the outbox;
/// 5. whatever else is the customer's: links, credential, tokens, sessions.
///
/// Whoever decides on something of a customer's takes `customer:<id>` first and reads again under it.
public final class Locks {
    private static final int STRIPES = 256;

    private Locks() {}

    /// Takes the locks of all names, always in the same order, so that two takers cannot wait for each other. What is
    /// held already is not taken again.
    ///
    /// @throws IllegalStateException when the transaction lacks one and has taken others before
    public static void take(Transaction transaction, String... names) {
        transaction.locks().take(names).stream()
                .mapToInt(name -> Math.floorMod(name.hashCode(), STRIPES))
                .distinct()
                .sorted()
                .forEach(stripe -> take(transaction, stripe));
    }

    private static void take(Transaction transaction, int stripe) {
        var taken = transaction
                .session()
                .createMutationQuery("update LockStripe set taken = taken + 1 where id = :id")
                .setParameter("id", stripe)
                .executeUpdate();
        if (taken != 1) throw new IllegalStateException("the row of lock " + stripe + " is gone");
    }

    /// Counts a lock as held without taking it: of what was made in this transaction, which nobody else can name yet.
    public static void own(Transaction transaction, String name) {
        transaction.locks().own(name);
    }

    public static boolean held(Transaction transaction, String name) {
        return transaction.locks().holds(name);
    }
}
