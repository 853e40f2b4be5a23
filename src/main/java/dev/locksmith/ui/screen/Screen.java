package dev.locksmith.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One screen of the console: an entry of the rail and what it shows.
public interface Screen {
    ScreenInfo info();

    /// What it shows; always the same node.
    Node node();

    /// Whom it is about at the moment, for the window's title; empty = nobody in particular.
    default ObservableValue<String> subject() {
        return new SimpleStringProperty("");
    }

    /// A number beside its entry; 0 = none.
    default ObservableIntegerValue badge() {
        return new SimpleIntegerProperty();
    }

    /// What waits there for people, top to bottom.
    default List<WorkQueue> queues() {
        return List.of();
    }

    /// It has just come to the front.
    default void shown() {}

    /// It is no longer at the front.
    default void hidden() {}

    /// What keys do here at the moment; all others do what they do everywhere, or nothing.
    default Map<Shortcut, Runnable> shortcuts() {
        return Map.of();
    }

    /// How a destination is shown here; empty where it is not.
    default Optional<Runnable> opens(Destination destination) {
        return Optional.empty();
    }

    /// Asks about what would be lost when the window closes, then goes on, or does not.
    default void leave(Runnable proceed) {
        proceed.run();
    }
}
