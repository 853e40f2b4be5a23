package dev.locksmith.ui.settings;

import dev.locksmith.password.options.OptionKind;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.options.PasswordProfile;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The three profiles side by side.
final class ProfileCards extends VBox {
    /// Three lines of words at the window's least width.
    private static final double HEIGHT = 96;

    private final PasswordOptionsModel model;
    private final Texts texts;
    private final OptionField field;
    private final ToggleGroup cards = new ToggleGroup();

    ProfileCards(PasswordOptionsModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        field = model.field(PasswordOption.PROFILE);
        var row = new HBox(10);
        for (var profile : PasswordProfile.values()) row.getChildren().add(card(OptionKind.word(profile)));
        var heading = Labels.of(texts.get("password.option." + field.option().key()), StyleClass.SECTION);
        var about = Labels.wrapped(texts.get("settings.profile.about"), StyleClass.MUTED, StyleClass.SMALL);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        getChildren().addAll(heading, row, new HBox(16, about, new OptionOrigin(field, model, texts)));
    }

    private ToggleButton card(String word) {
        var name = Labels.of(texts.get("password.word." + word), StyleClass.STRONG);
        var about = Labels.wrapped(texts.get("settings.profile." + word), StyleClass.MUTED, StyleClass.SMALL);
        var words = new VBox(4, name, about);
        words.setFillWidth(true);
        var card = new ToggleButton(null, words);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setAlignment(Pos.TOP_LEFT);
        card.setAccessibleText(name.getText());
        card.getStyleClass().setAll(StyleClass.PROFILE_CARD);
        card.setId("profile-" + word);
        card.setToggleGroup(cards);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(100);
        card.setMinHeight(HEIGHT);
        card.setMaxHeight(HEIGHT);
        card.setDisable(!model.mayChange());
        HBox.setHgrow(card, Priority.ALWAYS);
        about.maxWidthProperty().bind(card.widthProperty().subtract(28));
        field.text().subscribe(now -> {
            if (now.equals(word)) card.setSelected(true);
        });
        card.setOnAction(_ -> {
            card.setSelected(true);
            field.text().set(word);
        });
        return card;
    }
}
