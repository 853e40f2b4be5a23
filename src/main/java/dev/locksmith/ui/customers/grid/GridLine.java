package dev.locksmith.ui.customers.grid;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A place in the grid. It is empty until its page has come, so that the scroll bar is right from the start.
public final class GridLine {
    private final int index;
    private final ObjectProperty<Optional<LoadedRow>> loaded = new SimpleObjectProperty<>(Optional.empty());

    GridLine(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    public ObjectProperty<Optional<LoadedRow>> loaded() {
        return loaded;
    }
}
