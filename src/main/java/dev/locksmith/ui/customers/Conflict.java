package dev.locksmith.ui.customers;

import java.time.Instant;
import java.util.List;

/// Someone else saved the customer while it was being edited here.
///
/// @param by who
/// @param clashes what both changed, differently
/// @param followed labels of what they alone changed; the form has taken it over
record Conflict(String by, Instant at, List<Clash> clashes, List<String> followed) {
    void takeAll(boolean theirs) {
        clashes.forEach(clash -> clash.takesTheirs().set(theirs));
    }
}
