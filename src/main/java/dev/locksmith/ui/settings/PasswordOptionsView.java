package dev.locksmith.ui.settings;

import atlantafx.base.theme.Styles;
import dev.locksmith.customer.website.Website;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.OneWayConverter;
import dev.locksmith.ui.control.StyleClass;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The password options as drawn: whose they are, the profile, and group by group the rest.
final class PasswordOptionsView extends VBox {
    private final PasswordOptionsModel model;
    private final Texts texts;

    PasswordOptionsView(PasswordOptionsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("password-options");
        var content = new VBox(18, new ProfileCards(model, texts));
        content.getStyleClass().add(StyleClass.OPTIONS);
        for (var group : OptionGroup.values()) content.getChildren().add(new OptionRows(group, model, texts));
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(bar());
        if (!model.mayChange()) getChildren().add(readOnly());
        getChildren().add(scroll);
    }

    private Node bar() {
        var scope = scope();
        var label = Labels.of(texts.get("settings.scope"), StyleClass.MUTED);
        label.setLabelFor(scope);
        var revert = Buttons.of(Icon.REVERT, texts.get("settings.revert"), model::revert);
        revert.setId("options-revert");
        var save = Buttons.of(Icon.SAVE, texts.get("settings.save"), model::save);
        save.setId("options-save");
        save.getStyleClass().add(Styles.ACCENT);
        var idle = model.dirty().not().or(model.saving());
        revert.disableProperty().bind(idle);
        save.disableProperty().bind(idle.or(model.valid().not()));
        var title = Labels.of(texts.get("settings.password-options"), StyleClass.HEADING);
        var bar = new HBox(title, Labels.spring(), label, scope, revert, save);
        bar.getStyleClass().add(StyleClass.TOOLBAR);
        return bar;
    }

    private ChoiceBox<Optional<Website>> scope() {
        var choice = new ChoiceBox<Optional<Website>>();
        choice.setId("options-scope");
        choice.setMinWidth(160);
        var all = texts.get("settings.scope.all");
        choice.setConverter(
                new OneWayConverter<>(scope -> scope.map(Website::name).orElse(all)));
        model.websites().subscribe(websites -> {
            var scopes = new ArrayList<Optional<Website>>();
            scopes.add(Optional.empty());
            websites.forEach(website -> scopes.add(Optional.of(website)));
            if (!choice.getItems().equals(scopes)) choice.getItems().setAll(scopes);
            choice.setValue(model.scope().get());
        });
        model.scope().subscribe(choice::setValue);
        choice.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) model.choose(chosen);
        });
        return choice;
    }

    private Node readOnly() {
        var words = Labels.wrapped(texts.get("settings.read-only"));
        var banner = new HBox(Icon.LOCKED.draw(), words);
        banner.getStyleClass().addAll(StyleClass.BANNER, StyleClass.WARNING);
        setMargin(banner, new Insets(0, 16, 8, 16));
        return banner;
    }
}
