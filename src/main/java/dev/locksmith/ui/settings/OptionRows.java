package dev.locksmith.ui.settings;

import atlantafx.base.theme.Styles;
import dev.locksmith.password.options.OptionKind;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.OneWayConverter;
import dev.locksmith.ui.control.StyleClass;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The options of one group: name and key at the left, the value in the middle, where it comes from at the right.
final class OptionRows extends GridPane {
    private static final double NAMES = 350;
    private static final double VALUES = 180;

    private final PasswordOptionsModel model;
    private final Texts texts;

    OptionRows(OptionGroup group, PasswordOptionsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(StyleClass.OPTION_ROWS);
        var origins = new ColumnConstraints();
        origins.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(NAMES), new ColumnConstraints(VALUES), origins);
        add(Labels.of(texts.get("settings.group." + group.name()), StyleClass.SECTION), 0, 0, 3, 1);
        for (var option : group.options()) addRow(model.field(option));
    }

    private void addRow(OptionField field) {
        var editor = editor(field);
        editor.setId("option-" + field.option().name());
        if (model.mayChange()) editor.disableProperty().bind(field.unused().isNotEmpty());
        else editor.setDisable(true);
        field.problem().subscribe(now -> {
            editor.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty());
            editor.setAccessibleHelp(now);
        });
        var value = new VBox(3, editor, said(field.problem(), StyleClass.DANGER_TEXT));
        var origin = new VBox(2, new OptionOrigin(field, model, texts), said(field.unused(), StyleClass.MUTED));
        addRow(getRowCount(), name(field, editor), value, origin);
        getChildren().forEach(node -> setValignment(node, VPos.TOP));
    }

    private Node name(OptionField field, Control editor) {
        var key = field.option().key();
        var name = Labels.wrapped(texts.get("password.option." + key));
        name.setLabelFor(editor);
        editor.setAccessibleText(name.getText());
        var names = new VBox(1, name, Labels.of(key, StyleClass.MUTED, StyleClass.OPTION_KEY));
        texts.find("settings.help." + key)
                .ifPresent(
                        help -> names.getChildren().add(1, Labels.wrapped(help, StyleClass.MUTED, StyleClass.SMALL)));
        return names;
    }

    private Control editor(OptionField field) {
        return switch (field.option().kind()) {
            case OptionKind.Whole _ -> {
                var input = new TextField();
                input.textProperty().bindBidirectional(field.text());
                input.setMaxWidth(110);
                yield input;
            }
            case OptionKind.Choice(var words) -> choice(field, words);
            case OptionKind.Flag _ -> choice(field, List.of("true", "false"));
        };
    }

    private ChoiceBox<String> choice(OptionField field, List<String> words) {
        var choice = new ChoiceBox<String>();
        choice.setConverter(new OneWayConverter<>(this::word));
        choice.getItems().setAll(words);
        choice.setMaxWidth(Double.MAX_VALUE);
        field.text().subscribe(choice::setValue);
        choice.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && words.contains(chosen)) field.text().set(chosen);
        });
        return choice;
    }

    private String word(String value) {
        return value.isEmpty() ? "" : texts.get("password.word." + value);
    }

    private static Label said(ObservableValue<String> words, String styleClass) {
        var label = Labels.wrapped("", styleClass, StyleClass.SMALL);
        label.textProperty().bind(words);
        label.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !words.getValue().isEmpty(), words));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
