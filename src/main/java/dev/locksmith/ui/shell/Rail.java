package dev.locksmith.ui.shell;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.Session;
import dev.locksmith.ui.screen.WorkQueue;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The navigation rail: the screens, down the left side, and who sits here.
final class Rail extends VBox {
    static final double WIDTH = 196;

    private final ToggleGroup entries = new ToggleGroup();

    Rail(Texts texts, List<Screen> screens, Session session, Consumer<Screen> open) {
        getStyleClass().add(StyleClass.RAIL);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        for (var screen : screens) {
            getChildren().add(entry(texts, screen, open));
            screen.queues().forEach(queue -> getChildren().add(queue(texts, queue, () -> open.accept(screen))));
        }
        getChildren().add(Labels.spring());
        getChildren().add(whoIsHere(texts, session));
    }

    void select(Screen screen) {
        entries.getToggles().stream()
                .filter(entry -> entry.getUserData() == screen)
                .forEach(entries::selectToggle);
    }

    private ToggleButton entry(Texts texts, Screen screen, Consumer<Screen> open) {
        var words =
                new Label(texts.get(screen.info().title()), screen.info().icon().draw());
        var badge = Labels.of("", StyleClass.BADGE);
        badge.textProperty().bind(screen.badge().map(count -> Integer.toString(count.intValue())));
        badge.visibleProperty().bind(screen.badge().map(count -> count.intValue() > 0));
        var line = new HBox(words, Labels.spring(), badge);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(WIDTH - 40);

        var entry = new ToggleButton(null, line);
        entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        entry.setAccessibleText(words.getText());
        entry.getStyleClass().setAll(StyleClass.RAIL_ITEM);
        entry.setId("rail-" + screen.info().id());
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setUserData(screen);
        entry.setToggleGroup(entries);
        entry.setOnAction(_ -> {
            entry.setSelected(true);
            open.accept(screen);
        });
        return entry;
    }

    private static Button queue(Texts texts, WorkQueue queue, Runnable goThere) {
        var count = Labels.of("", StyleClass.MUTED, StyleClass.SMALL);
        count.textProperty().bind(queue.count());
        var line = new HBox(Labels.of(texts.get(queue.title()), StyleClass.SMALL), Labels.spring(), count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(WIDTH - 66);
        var entry = new Button(null, line);
        entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        entry.setAccessibleText(texts.get(queue.title()));
        entry.getStyleClass().setAll(StyleClass.RAIL_ITEM, StyleClass.QUEUE);
        entry.setId("queue-" + queue.id());
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setOnAction(_ -> {
            goThere.run();
            queue.open().run();
        });
        return entry;
    }

    private static VBox whoIsHere(Texts texts, Session session) {
        var who = new VBox(
                Labels.of(texts.get("rail.signed-in-as"), StyleClass.MUTED, StyleClass.SMALL),
                Labels.of(session.staff().name(), StyleClass.SMALL));
        who.getStyleClass().add(StyleClass.WHO_IS_HERE);
        return who;
    }
}
