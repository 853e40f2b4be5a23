package dev.locksmith.ui.settings;

import dev.locksmith.password.options.OptionValue;
import dev.locksmith.password.options.PasswordOption;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One option on the screen: what is typed, what holds, and what there is to say about it.
final class OptionField {
    private final PasswordOption option;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<OptionValue>> value = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty unused = new SimpleStringProperty("");

    OptionField(PasswordOption option) {
        this.option = option;
    }

    PasswordOption option() {
        return option;
    }

    /// As typed or chosen.
    StringProperty text() {
        return text;
    }

    /// What would hold after saving; empty until the options have been read.
    ReadOnlyObjectProperty<Optional<OptionValue>> value() {
        return value.getReadOnlyProperty();
    }

    /// Whether the scope itself has a value, which can be taken back.
    ReadOnlyBooleanProperty own() {
        return own.getReadOnlyProperty();
    }

    /// Whether it differs from what is stored.
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// Why what is typed cannot be saved, or empty.
    StringProperty problem() {
        return problem;
    }

    /// Why the option means nothing beside the others, or empty.
    StringProperty unused() {
        return unused;
    }

    /// @param typed what stands in the field although it is not the value's stored form
    void show(OptionValue now, Optional<String> typed, boolean isOwn, boolean isChanged) {
        value.set(Optional.of(now));
        own.set(isOwn);
        changed.set(isChanged);
        text.set(typed.orElse(now.value()));
    }
}
