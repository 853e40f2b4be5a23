package dev.locksmith.ui.shell;

import atlantafx.base.controls.CustomTextField;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.screen.Appearance;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.Session;
import dev.locksmith.ui.screen.Shortcut;
import dev.locksmith.ui.screen.Theme;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Brand, breadcrumb, the global find field, the theme and the environment.
final class TopBar extends HBox {
    private final Texts texts;
    private final HBox trail = new HBox(8);
    private final CustomTextField find = new CustomTextField();

    TopBar(Texts texts, Session session, Appearance appearance, Consumer<String> onFind) {
        super(12);
        this.texts = texts;
        getStyleClass().add(StyleClass.TOP_BAR);
        setAlignment(Pos.CENTER_LEFT);
        trail.setAlignment(Pos.CENTER_LEFT);
        trail.getStyleClass().add(StyleClass.TRAIL);
        find.setId("find-customer");
        find.setPromptText(texts.get("find.prompt"));
        find.setAccessibleText(texts.get("find.prompt"));
        find.setLeft(Icon.SEARCH.draw());
        find.setRight(Labels.of(Shortcut.FIND_CUSTOMER.words(), StyleClass.KEY_HINT));
        find.setPrefWidth(300);
        find.setOnAction(_ -> onFind.accept(find.getText().strip()));
        getChildren().addAll(brand(), trail, Labels.spring(), find, themeButton(appearance), environment(session));
    }

    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }

    void showTrail(Screen screen) {
        // a screen that finds customers itself has its own field: two would leave people to wonder which
        var finds = screen.shortcuts().containsKey(Shortcut.FIND_CUSTOMER);
        find.setVisible(!finds);
        find.setManaged(!finds);
        trail.getChildren().clear();
        var keys = screen.info().trail();
        for (int i = 0; i < keys.size(); i++) {
            var last = i == keys.size() - 1;
            trail.getChildren().add(Labels.of(texts.get(keys.get(i)), last ? StyleClass.STRONG : StyleClass.MUTED));
            if (!last) trail.getChildren().add(Labels.of("›", StyleClass.MUTED));
        }
    }

    private HBox brand() {
        var mark = new StackPane(Icon.LOCKSMITH.draw());
        mark.getStyleClass().add(StyleClass.BRAND_MARK);
        mark.setMaxSize(22, 22);
        var brand = new HBox(8, mark, Labels.of(texts.get("app.name"), StyleClass.STRONG));
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.setMinWidth(Rail.WIDTH - 32);
        return brand;
    }

    private Button themeButton(Appearance appearance) {
        var button = Buttons.icon(
                Icon.LIGHT,
                texts.get("theme.toggle"),
                () -> appearance.theme().set(appearance.theme().get().next()));
        button.setId("theme");
        appearance.theme().subscribe(theme -> {
            button.setGraphic(icon(theme).draw());
            var words = texts.get("theme." + theme.name());
            button.setTooltip(new Tooltip(words));
            button.setAccessibleText(words);
        });
        return button;
    }

    private static Icon icon(Theme theme) {
        return switch (theme) {
            case LIGHT -> Icon.LIGHT;
            case DARK -> Icon.DARK;
            case SYSTEM -> Icon.SYSTEM_THEME;
        };
    }

    private StackPane environment(Session session) {
        var environment = session.environment();
        var name = Labels.of(environment.name().toUpperCase(texts.locale()));
        name.setTooltip(
                new Tooltip(texts.get("environment." + environment.kind().name())));
        var badge = new StackPane(name);
        badge.getStyleClass()
                .addAll(StyleClass.ENVIRONMENT, environment.kind().name().toLowerCase(Locale.ROOT));
        badge.setMaxHeight(24);
        badge.setId("environment");
        return badge;
    }
}
