package dev.locksmith.ui.settings;

import dev.locksmith.password.options.OptionKind;
import dev.locksmith.password.options.OptionValue;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Where a value comes from, and the way back to what would hold without it.
final class OptionOrigin extends VBox {
    private final OptionField field;
    private final Texts texts;
    private final Label source = Labels.of("", StyleClass.MUTED, StyleClass.SMALL);
    private final Hyperlink inherit;

    OptionOrigin(OptionField field, PasswordOptionsModel model, Texts texts) {
        super(2);
        this.field = field;
        this.texts = texts;
        inherit = Buttons.link("", () -> model.inherit(field.option()));
        inherit.getStyleClass().add(StyleClass.SMALL);
        inherit.setWrapText(true);
        inherit.setMinHeight(USE_PREF_SIZE);
        inherit.setId("inherit-" + field.option().name());
        inherit.managedProperty().bind(inherit.visibleProperty());
        inherit.visibleProperty().bind(field.own());
        inherit.setDisable(!model.mayChange());
        source.setMinWidth(0);
        field.value().subscribe(this::show);
        field.changed().subscribe(_ -> show(field.value().get()));
        getChildren().addAll(source, inherit);
    }

    private void show(Optional<OptionValue> value) {
        value.ifPresent(now -> {
            var changed = field.changed().get();
            source.setText(texts.get(
                    changed
                            ? "settings.changed"
                            : "password.source." + now.source().name()));
            source.getStyleClass().removeAll(StyleClass.WARNING_TEXT, StyleClass.MUTED);
            source.getStyleClass().add(changed ? StyleClass.WARNING_TEXT : StyleClass.MUTED);
            inherit.setText(texts.get("settings.inherit", words(now.inherited())));
        });
    }

    private String words(String value) {
        return field.option().kind() instanceof OptionKind.Whole ? value : texts.get("password.word." + value);
    }
}
