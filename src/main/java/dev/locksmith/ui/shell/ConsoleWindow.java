package dev.locksmith.ui.shell;

import dev.locksmith.config.EnvironmentConfig;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.dialog.ModalDialogs;
import dev.locksmith.ui.dialog.Notifications;
import dev.locksmith.ui.dialog.Question;
import dev.locksmith.ui.screen.Appearance;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Navigator;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.ScreenMaker;
import dev.locksmith.ui.screen.Shortcut;
import dev.locksmith.ui.screen.Theme;
import dev.locksmith.ui.screen.WindowMemory;
import dev.locksmith.ui.work.Failures;
import dev.locksmith.ui.work.FxBackground;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The console's window: puts screens, doors and memory together.
public final class ConsoleWindow implements Navigator {
    private final Stage stage;
    private final EnvironmentConfig environment;
    private final Texts texts = Texts.of(Bundle.CONSOLE, Locale.getDefault());
    private final Appearance appearance = new Appearance();
    private final WindowMemory memory;
    private final NotificationStack stack = new NotificationStack(texts);
    private final NotificationCenter notifications = new NotificationCenter(stack, Clock.systemUTC());
    private final ModalDialogs dialogs = new ModalDialogs(texts);
    private final Failures failures = new Failures(texts, notifications.ofWindow(), dialogs);
    private final FxBackground background = new FxBackground(failures);
    private final MainWindow main;
    private final WindowPlace place;
    private final WindowClosing closing = new WindowClosing(texts, dialogs, background, this::leave);

    private ConsoleWindow(Stage stage, ConsoleServices services, List<ScreenMaker> makers, List<HealthProbe> probes) {
        this.stage = stage;
        var session = services.session();
        environment = session.environment();
        memory = new WindowMemory(session.computer().home());
        memory.get("theme").flatMap(ConsoleWindow::theme).ifPresent(appearance.theme()::set);
        var doors = new LinkedHashMap<Screen, Notifications>();
        makers.forEach(maker -> {
            var door = notifications.ofScreen();
            doors.put(maker.make(services, new ScreenContext(texts, background, door, dialogs, this)), door);
        });
        main = new MainWindow(
                texts,
                session,
                appearance,
                List.copyOf(doors.keySet()),
                screen -> notifications.show(Objects.requireNonNull(doors.get(screen))));
        main.setStatusLine(new StatusLine(texts, background, notifications, probes));
        main.addOverlays(stack, dialogs);
        place = new WindowPlace(stage, memory, background);
    }

    /// Builds the window and shows it. To be called on the JavaFX thread.
    ///
    /// @param makers of the screens, in the order of the rail
    /// @param probes what the status bar tells, left to right
    public static ConsoleWindow show(
            Stage stage, ConsoleServices services, List<ScreenMaker> makers, List<HealthProbe> probes) {
        var window = new ConsoleWindow(stage, services, makers, probes);
        window.open();
        return window;
    }

    private void open() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.report("window", failure));
        var scene = new Scene(main);
        appearance.dress(scene);
        appearance.theme().subscribe(theme -> place.remember("theme", theme.name()));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        stage.setScene(scene);
        main.subject().subscribe(subject -> stage.setTitle(title(subject)));
        place.restore();
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, request -> {
            request.consume();
            close();
        });
        stage.show();
    }

    /// Such as “Veronica Costello – Staging EU – Locksmith”, so that a task bar tells one console from another.
    private String title(String subject) {
        return Stream.of(subject, environment.name(), texts.get("app.name"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    /// Closes the window once nothing would be lost: running work is waited for, then unsaved edits ask. A question
    /// that is open is answered first.
    public void close() {
        if (!dialogs.pane().isDisplay()) closing.begin();
    }

    private void leave() {
        main.leave(this::closeNow);
    }

    private void closeNow() {
        place.keep();
        background.close();
        stage.hide();
    }

    private void pressed(KeyEvent key) {
        if (dialogs.pane().isDisplay()) return;
        for (var shortcut : Shortcut.values()) {
            if (shortcut.keys().match(key) && handle(shortcut)) {
                key.consume();
                return;
            }
        }
    }

    private boolean handle(Shortcut shortcut) {
        if (main.handle(shortcut)) return true;
        if (shortcut != Shortcut.HELP) return false;
        var points = new ArrayList<Question.Point>();
        for (var each : Shortcut.values()) {
            points.add(new Question.Point(texts.get("shortcut." + each.name()), each.words()));
        }
        dialogs.ask(Question.of(texts.get("shortcuts.title"), "").points(points).cancel(texts.get("dialog.close")));
        return true;
    }

    private static Optional<Theme> theme(String name) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(name))
                .findFirst();
    }

    @Override
    public void go(Destination destination) {
        main.go(destination);
    }

    @Override
    public WindowMemory memory() {
        return memory;
    }

    @Override
    public Appearance appearance() {
        return appearance;
    }
}
