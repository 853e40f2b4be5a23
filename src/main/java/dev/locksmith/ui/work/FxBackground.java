package dev.locksmith.ui.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Background work of the real window: named virtual threads, callbacks on the JavaFX thread.
public final class FxBackground implements Background {
    private final Failures failures;
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
    private final List<String> named = new ArrayList<>();
    private final List<Timeline> repeating = new ArrayList<>();
    private boolean closed;

    public FxBackground(Failures failures) {
        this.failures = failures;
    }

    /// How many pieces of work are under way, the quiet ones left out.
    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }

    /// The key of what is under way, or empty.
    public ReadOnlyStringProperty current() {
        return current.getReadOnlyProperty();
    }

    @Override
    public void execute(String what, boolean quiet, Runnable task) {
        if (!quiet) count(what, 1);
        Thread.ofVirtual().name("work: " + what).start(() -> {
            try {
                task.run();
            } finally {
                if (!quiet) onUiThread(() -> count(what, -1));
            }
        });
    }

    private void count(String what, int change) {
        if (change > 0) named.add(what);
        else named.remove(what);
        running.set(named.size());
        current.set(named.isEmpty() ? "" : named.getLast());
    }

    @Override
    public void onUiThread(Runnable callback) {
        Platform.runLater(() -> {
            if (!closed) callback.run();
        });
    }

    @Override
    public void failed(String what, Throwable failure) {
        failures.report(what, failure);
    }

    @Override
    public void later(LatestOnly latest, Duration pause, Runnable act) {
        var guarded = latest.guard(act);
        var wait = new PauseTransition(javafx.util.Duration.millis(pause.toMillis()));
        wait.setOnFinished(_ -> guarded.run());
        wait.play();
    }

    @Override
    public Repeating every(Duration pause, Runnable act) {
        var frame = new KeyFrame(javafx.util.Duration.millis(pause.toMillis()), _ -> act.run());
        var timeline = new Timeline(frame);
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        repeating.add(timeline);
        return () -> {
            timeline.stop();
            repeating.remove(timeline);
        };
    }

    /// No callback runs after this; whatever is under way ends by itself.
    public void close() {
        closed = true;
        List.copyOf(repeating).forEach(Timeline::stop);
        repeating.clear();
    }
}
