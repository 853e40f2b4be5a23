package dev.locksmith.ui;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/// The notifications at the top right of the window, newest first, three at most.
final class NotificationStack extends VBox implements Notifications {
    private static final int MOST = 3;
    private static final javafx.util.Duration STAY =
            javafx.util.Duration.millis(Duration.ofSeconds(5).toMillis());

    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");

    NotificationStack() {
        setAlignment(Pos.TOP_RIGHT);
        setPickOnBounds(false);
        setSpacing(8);
        setMaxSize(360, USE_PREF_SIZE);
        setId("notifications");
    }

    /// The newest sentence, for the status bar.
    ReadOnlyStringProperty last() {
        return last.getReadOnlyProperty();
    }

    @Override
    public void quiet(String sentence) {
        last.set(sentence);
    }

    @Override
    public void success(String sentence) {
        fade(show(Icon.DONE, Styles.SUCCESS, sentence));
    }

    @Override
    public void info(String sentence) {
        fade(show(Icon.INFO, Styles.ACCENT, sentence));
    }

    @Override
    public void problem(String sentence) {
        show(Icon.PROBLEM, Styles.DANGER, sentence);
    }

    private Notification show(Icon icon, String kind, String sentence) {
        var notification = new Notification(sentence, icon.draw());
        notification.getStyleClass().addAll(kind, Styles.ELEVATED_1);
        notification.setOnClose(_ -> getChildren().remove(notification));
        notification.setPrefWidth(360);
        getChildren().addFirst(notification);
        if (getChildren().size() > MOST)
            getChildren().subList(MOST, getChildren().size()).clear();
        last.set(sentence);
        return notification;
    }

    private void fade(Notification notification) {
        var wait = new PauseTransition(STAY);
        wait.setOnFinished(_ -> getChildren().remove(notification));
        wait.play();
    }
}
