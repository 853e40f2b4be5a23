package dev.locksmith.ui.shell;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.dialog.ModalDialogs;
import dev.locksmith.ui.screen.Appearance;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.Session;
import dev.locksmith.ui.screen.Shortcut;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The window's content: rail, top bar, status bar, and the screen in front.
final class MainWindow extends StackPane {
    private final List<Screen> screens;
    private final Rail rail;
    private final TopBar topBar;
    private final StackPane front = new StackPane();
    private final Consumer<Screen> onShown;
    private final ObjectProperty<Optional<Screen>> shown = new SimpleObjectProperty<>(Optional.empty());

    /// @param onShown told whenever a screen comes to the front
    MainWindow(Texts texts, Session session, Appearance appearance, List<Screen> screens, Consumer<Screen> onShown) {
        this.screens = List.copyOf(screens);
        this.onShown = onShown;
        rail = new Rail(texts, screens, session, this::show);
        topBar = new TopBar(texts, session, appearance, this::find);
        front.setMinSize(0, 0);
        var frame = new BorderPane(front);
        frame.setTop(topBar);
        frame.setLeft(rail);
        frame.getStyleClass().add(StyleClass.SURFACE);
        getChildren().add(frame);
        if (!screens.isEmpty()) show(screens.getFirst());
    }

    /// Puts what floats above the screens over them: notifications, then questions.
    void addOverlays(NotificationStack notifications, ModalDialogs dialogs) {
        setAlignment(notifications, Pos.BOTTOM_RIGHT);
        setMargin(notifications, new Insets(12, 12, 40, 12));
        getChildren().addAll(notifications, dialogs.pane());
    }

    void setStatusLine(StatusLine line) {
        ((BorderPane) getChildren().getFirst()).setBottom(line);
    }

    /// Brings the screen to the front.
    void show(Screen screen) {
        if (shown.get().filter(screen::equals).isPresent()) return;
        shown.get().ifPresent(Screen::hidden);
        shown.set(Optional.of(screen));
        onShown.accept(screen);
        front.getChildren().setAll(screen.node());
        rail.select(screen);
        topBar.showTrail(screen);
        screen.shown();
    }

    void go(Destination destination) {
        for (var screen : screens) {
            var opens = screen.opens(destination);
            if (opens.isEmpty()) continue;
            opens.get().run();
            show(screen);
            return;
        }
    }

    /// Whom the screen in front is about, or empty.
    ObservableValue<String> subject() {
        return shown.flatMap(screen -> screen.map(Screen::subject).orElseGet(() -> new SimpleStringProperty("")));
    }

    private void find(String keywords) {
        go(new Destination.FoundCustomers(keywords));
    }

    /// @return true if the key meant something
    boolean handle(Shortcut shortcut) {
        var meant = shown.get().map(Screen::shortcuts).map(keys -> keys.get(shortcut));
        meant.ifPresent(Runnable::run);
        if (meant.isEmpty() && shortcut == Shortcut.FIND_CUSTOMER) {
            topBar.focusFind();
            return true;
        }
        return meant.isPresent();
    }

    /// Asks every screen about what would be lost, one after the other.
    void leave(Runnable proceed) {
        leaveFrom(0, proceed);
    }

    private void leaveFrom(int index, Runnable proceed) {
        if (index == screens.size()) {
            proceed.run();
            return;
        }
        var screen = screens.get(index);
        screen.leave(() -> leaveFrom(index + 1, proceed));
    }
}
