package dev.locksmith.database;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The locks by name that one transaction holds.
final class HeldLocks {
    private final Set<String> names = new HashSet<>();
    private boolean taken;

    /// What is to be taken now, which counts as held from here on.
    ///
    /// @throws IllegalStateException when others were taken before: one more would be out of order
    List<String> take(String... wanted) {
        var lacking = Arrays.stream(wanted).filter(name -> !holds(name)).toList();
        if (lacking.isEmpty()) return lacking;
        if (taken) throw new IllegalStateException("an act takes all its locks at once, before anything else");
        taken = true;
        names.addAll(lacking);
        return lacking;
    }

    void own(String name) {
        names.add(name);
    }

    boolean holds(String name) {
        return names.contains(name);
    }
}
