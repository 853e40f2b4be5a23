package dev.locksmith.database;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.LockMode;

/// Locks by name that every console on the same database respects, held until the transaction ends.
///
/// A name falls on one of 4,096 rows made by migrations, so nothing is inserted and nothing needs clearing up.
/// Two names may share a row and then wait for each other, which costs a little time and never correctness. To
/// take a row is to write it: the nodes of a Galera cluster do not see each other's row locks, but of two that
/// wrote the same row only one can commit, and the other is done again.
///
/// THE LOCK ORDER, for every transaction that changes something of a customer's: 1. the locks by name, all that
/// the act needs in one call: `customer:<id>`, the account's and the IP address's budget; 2. the customer's row;
/// 3. its password resets; 4. messages of the outbox; 5. whatever else is the customer's: links, credential,
/// tokens, sessions.
///
/// Whoever decides on something of a customer's takes `customer:<id>` first and reads again under it.
public final class Locks {
    private static final int STRIPES = 4096;

    private Locks() {}

    /// Takes the locks of all names, always in the same order, so that two takers cannot wait for each other. What is
    /// held already is not taken again.
    ///
    /// @throws IllegalStateException when the transaction lacks one and has taken others before
    public static void take(Transaction transaction, String... names) {
        take(transaction, List.of(names));
    }

    /// See [#take(Transaction, String...)].
    public static void take(Transaction transaction, Collection<String> names) {
        var lacking = transaction.locks().lacking(names);
        write(transaction, stripes(lacking));
        transaction.locks().hold(lacking);
    }

    /// Takes those of the locks that nobody holds just now, and waits for none.
    ///
    /// @return what of it the transaction holds from here on
    /// @throws IllegalStateException when the transaction lacks one and has taken others before
    public static Set<String> takeFree(Transaction transaction, Collection<String> names) {
        var lacking = transaction.locks().lacking(names);
        var free = free(transaction, stripes(lacking));
        write(transaction, free);
        transaction
                .locks()
                .hold(lacking.stream()
                        .filter(name -> free.contains(stripe(name)))
                        .toList());
        return names.stream().filter(name -> held(transaction, name)).collect(Collectors.toUnmodifiableSet());
    }

    private static SortedSet<Integer> stripes(Collection<String> names) {
        return names.stream().map(Locks::stripe).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int stripe(String name) {
        return Math.floorMod(name.hashCode(), STRIPES);
    }

    private static SortedSet<Integer> free(Transaction transaction, SortedSet<Integer> stripes) {
        if (stripes.isEmpty()) return stripes;
        return transaction
                .session()
                .createSelectionQuery("from LockStripe where id in :ids order by id", LockStripe.class)
                .setParameter("ids", stripes)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .stream()
                .map(free -> free.id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void write(Transaction transaction, SortedSet<Integer> stripes) {
        if (stripes.isEmpty()) return;
        var written = transaction
                .session()
                .createNativeMutationQuery(transaction.dialect().takeLocks())
                .setParameterList("ids", stripes)
                .executeUpdate();
        if (written != stripes.size()) throw new IllegalStateException("rows of locks are gone");
    }

    /// Counts a lock as held without taking it: of what was made in this transaction, which nobody else can name yet.
    public static void own(Transaction transaction, String name) {
        transaction.locks().hold(Set.of(name));
    }

    public static boolean held(Transaction transaction, String name) {
        return transaction.locks().holds(name);
    }
}
