package dev.locksmith.database;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The locks by name that one transaction holds.
final class HeldLocks {
    private final Set<String> names = new HashSet<>();
    private boolean taken;

    /// What is to be taken now, if anything; then it is the transaction's turn to take, which it has once.
    ///
    /// @throws IllegalStateException when others were taken before: one more would be out of order
    List<String> lacking(Collection<String> wanted) {
        var lacking = wanted.stream().filter(name -> !holds(name)).distinct().toList();
        if (lacking.isEmpty()) return lacking;
        if (taken) throw new IllegalStateException("an act takes all its locks at once, before anything else");
        taken = true;
        return lacking;
    }

    void hold(Collection<String> all) {
        names.addAll(all);
    }

    boolean holds(String name) {
        return names.contains(name);
    }
}
