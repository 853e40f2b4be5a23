package dev.locksmith.ui.customers.bulk;

import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/// A line to be written, under its name.
final class LabelledField extends VBox {
    private final Label label = Labels.of("", StyleClass.STRONG);
    private final TextField field = new TextField();

    /// @param most in characters
    LabelledField(String id, int most, StringProperty written) {
        super(4);
        field.setId(id);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= most ? change : null));
        field.textProperty().bindBidirectional(written);
        label.setLabelFor(field);
        label.setWrapText(true);
        getChildren().addAll(label, field);
    }

    LabelledField named(String name) {
        label.setText(name);
        return this;
    }

    TextField field() {
        return field;
    }
}
