package dev.locksmith.ui.customers.form;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A field that two people changed: theirs is stored, mine is typed. Mine stays unless theirs is taken.
final class FieldConflict {
    private final String label;
    private final String theirs;
    private final String mine;
    private final BooleanProperty takesTheirs = new SimpleBooleanProperty();

    /// @param choose is told true to take theirs, false to go back to mine
    FieldConflict(String label, String theirs, String mine, Consumer<Boolean> choose) {
        this.label = label;
        this.theirs = theirs;
        this.mine = mine;
        takesTheirs.subscribe((_, now) -> choose.accept(now));
    }

    String label() {
        return label;
    }

    String theirs() {
        return theirs;
    }

    String mine() {
        return mine;
    }

    BooleanProperty takesTheirs() {
        return takesTheirs;
    }
}
