package dev.locksmith.ui.customers.form;

import atlantafx.base.theme.Styles;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.OneWayConverter;
import dev.locksmith.ui.control.StyleClass;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;

/// A form: labels at the left, each with its key, fields at the right, each with its problem under it.
final class FormGrid extends GridPane {
    private static final double LABELS = 118;
    private static final PseudoClass INVALID = Styles.STATE_DANGER;

    private final Texts texts;

    FormGrid(Texts texts) {
        this.texts = texts;
        getStyleClass().add(StyleClass.FORM);
        var labels = new ColumnConstraints(LABELS);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().addAll(labels, fields);
    }

    /// A field of one line.
    TextField text(FormField<String> field) {
        var input = new TextField();
        add(field, input);
        return input;
    }

    /// A field of some lines.
    TextArea lines(FormField<String> field, int rows) {
        var input = new TextArea();
        input.setPrefRowCount(rows);
        input.setWrapText(true);
        add(field, input);
        return input;
    }

    private void add(FormField<String> field, TextInputControl input) {
        input.textProperty().bindBidirectional(field.value());
        row(field, input);
    }

    /// One of some values.
    <T> ComboBox<T> choice(FormField<T> field, List<T> values, Function<T, String> words) {
        var box = new ComboBox<T>();
        fill(box, field, values, words);
        return box;
    }

    /// One of many values, with a field to look for it.
    <T> ComboBox<T> longChoice(FormField<T> field, List<T> values, Function<T, String> words) {
        var box = new SearchableComboBox<T>();
        fill(box, field, values, words);
        return box;
    }

    private <T> void fill(ComboBox<T> box, FormField<T> field, List<T> values, Function<T, String> words) {
        box.setConverter(new OneWayConverter<>(words));
        box.getItems().setAll(values);
        box.setValue(field.get());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((_, now) -> {
            if (now != null && !now.equals(field.get())) field.value().set(now);
        });
        field.value().subscribe((_, now) -> box.setValue(now));
        // looking for another value without taking one leaves the box empty, and the field as it was
        Runnable settle = () -> Platform.runLater(() -> {
            if (!box.isShowing() && box.getValue() == null) box.setValue(field.get());
        });
        box.valueProperty().subscribe((_, _) -> settle.run());
        box.showingProperty().subscribe((_, _) -> settle.run());
        row(field, box);
    }

    /// Yes or no, said at the right.
    CheckBox tick(FormField<Boolean> field) {
        var box = new CheckBox(label(field));
        box.setMnemonicParsing(true);
        box.setId("field-" + field.name());
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(field.value());
        add(box, 1, getRowCount());
        return box;
    }

    /// Any other control.
    void row(FormField<?> field, Control control) {
        control.setId("field-" + field.name());
        var words = new Label(label(field));
        words.setMnemonicParsing(true);
        words.setLabelFor(control);
        words.getStyleClass().add(StyleClass.MUTED);
        words.setWrapText(true);
        var problem = problem(field.problem(), control);
        var box = new VBox(3, control, problem);
        setValignment(words, VPos.TOP);
        addRow(getRowCount(), words, box);
    }

    /// A heading over the rows that follow.
    void heading(String key) {
        var heading = Labels.of(texts.get(key), StyleClass.SECTION);
        add(heading, 0, getRowCount(), 2, 1);
    }

    private String label(FormField<?> field) {
        return texts.get("customers.field." + field.name());
    }

    private static Node problem(ObservableValue<String> problem, Control control) {
        var words = Labels.wrapped("", StyleClass.DANGER_TEXT, StyleClass.SMALL);
        words.textProperty().bind(problem);
        problem.subscribe(now -> {
            words.setVisible(!now.isEmpty());
            words.setManaged(!now.isEmpty());
            control.pseudoClassStateChanged(INVALID, !now.isEmpty());
            control.setAccessibleHelp(now);
        });
        return words;
    }
}
