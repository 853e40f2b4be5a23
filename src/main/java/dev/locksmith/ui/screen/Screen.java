package dev.locksmith.ui.screen;

import dev.locksmith.ui.control.Icon;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One screen of the console: an entry of the rail and what it shows.
public interface Screen {
    /// Names it in texts (`screen.<id>` is its title) and in what the window remembers.
    String id();

    Icon icon();

    /// What it shows; always the same node.
    Node node();

    /// Keys of the texts of the breadcrumb, outermost first.
    default List<String> trail() {
        return List.of("screen." + id());
    }

    /// Whom it is about at the moment, for the window's title; empty = nobody in particular.
    default ObservableValue<String> subject() {
        return new SimpleStringProperty("");
    }

    /// A number beside its entry; 0 = none.
    default ObservableIntegerValue badge() {
        return new SimpleIntegerProperty();
    }

    /// It has just come to the front.
    default void shown() {}

    /// It is no longer at the front.
    default void hidden() {}

    /// @return true if the key meant something here
    default boolean handle(Shortcut shortcut) {
        return false;
    }

    /// @return true if this is the screen that shows the destination, which it then does
    default boolean open(Destination destination) {
        return false;
    }

    /// Asks about what would be lost when the window closes, then goes on, or does not.
    default void leave(Runnable proceed) {
        proceed.run();
    }
}
