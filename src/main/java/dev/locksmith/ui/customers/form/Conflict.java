package dev.locksmith.ui.customers.form;

import java.time.Instant;
import java.util.List;

/// Someone else saved the customer while it was being edited here.
///
/// @param by who
/// @param clashes what both changed, differently
/// @param followed labels of what they alone changed; the form has taken it over
public record Conflict(String by, Instant at, List<FieldConflict> clashes, List<String> followed) {
    void takeAll(boolean theirs) {
        clashes.forEach(clash -> clash.takesTheirs().set(theirs));
    }
}
