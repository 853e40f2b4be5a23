package dev.locksmith.ui.shell;

import dev.locksmith.ui.screen.WindowMemory;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window's bounds: where it was and how large, from one start to the next; written a second after the last change.
final class WindowPlace {
    private static final Duration BEFORE_SAVING = Duration.ofSeconds(1);
    private static final double LEAST_WIDTH = 980;
    private static final double LEAST_HEIGHT = 560;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final WindowMemory memory;
    private final Background background;
    private final LatestOnly saving = new LatestOnly();

    WindowPlace(Stage stage, WindowMemory memory, Background background) {
        this.stage = stage;
        this.memory = memory;
        this.background = background;
    }

    /// A place that no screen shows any more is forgotten, so that the window never opens out of sight.
    void restore() {
        var bounds = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(least(LEAST_WIDTH, bounds.getWidth()));
        stage.setMinHeight(least(LEAST_HEIGHT, bounds.getHeight()));
        stage.setWidth(Math.min(memory.number("width").orElse(WIDTH), bounds.getWidth()));
        stage.setHeight(Math.min(memory.number("height").orElse(HEIGHT), bounds.getHeight()));
        var x = memory.number("x").orElse(Double.NaN);
        var y = memory.number("y").orElse(Double.NaN);
        if (!Screen.getScreensForRectangle(x, y, stage.getWidth() / 2, 60).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(memory.get("maximized").filter("true"::equals).isPresent());
        stage.widthProperty().subscribe(this::changed);
        stage.heightProperty().subscribe(this::changed);
        stage.xProperty().subscribe(this::changed);
        stage.yProperty().subscribe(this::changed);
        stage.maximizedProperty().subscribe(this::changed);
    }

    /// Never more than the screen has, which is little when everything is drawn large.
    static double least(double wanted, double there) {
        return Math.min(wanted, there);
    }

    void remember(String key, String value) {
        memory.put(key, value);
        background.later(saving, BEFORE_SAVING, this::saveOffThread);
    }

    /// Writes everything now; the window is about to close.
    void keep() {
        note();
        memory.save();
    }

    private void changed() {
        background.later(saving, BEFORE_SAVING, () -> {
            note();
            saveOffThread();
        });
    }

    private void saveOffThread() {
        background.perform("memory", memory::save).quietly().then(_ -> {});
    }

    private void note() {
        memory.put("maximized", Boolean.toString(stage.isMaximized()));
        if (stage.isMaximized()) return;
        put("x", stage.getX());
        put("y", stage.getY());
        put("width", stage.getWidth());
        put("height", stage.getHeight());
    }

    private void put(String key, double value) {
        if (!Double.isNaN(value)) memory.put(key, Long.toString(Math.round(value)));
    }
}
