package dev.locksmith.ui.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The notifications at the bottom right of the window, above the status bar, newest last, three at most.
final class NotificationStack extends VBox {
    private static final double WIDTH = 360;
    private static final int MOST = 3;
    private static final Duration STAY = Duration.seconds(8);
    private static final Duration UNDO = Duration.seconds(10);

    private final Texts texts;
    private final Duration stay;

    NotificationStack(Texts texts) {
        this(texts, STAY);
    }

    /// @param stay how long what needs no act stays
    NotificationStack(Texts texts, Duration stay) {
        this.texts = texts;
        this.stay = stay;
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setSpacing(8);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setId("notifications");
    }

    void success(String sentence) {
        fade(show(Icon.DONE, Styles.SUCCESS, sentence), stay);
    }

    void info(String sentence) {
        fade(show(Icon.INFO, Styles.ACCENT, sentence), stay);
    }

    void passingProblem(String sentence) {
        fade(show(Icon.PROBLEM, Styles.DANGER, sentence), stay);
    }

    /// Says a problem until its owner solves it; said again, it is not shown twice.
    void problem(Object owner, String sentence) {
        getChildren()
                .removeIf(node -> node instanceof Notification said
                        && said.getUserData() == owner
                        && sentence.equals(said.getMessage()));
        show(Icon.PROBLEM, Styles.DANGER, sentence).setUserData(owner);
    }

    void undoable(String sentence, Runnable undo) {
        var notification = show(Icon.DONE, Styles.SUCCESS, sentence);
        var button = Buttons.of(texts.get("notification.undo"), () -> {
            getChildren().remove(notification);
            undo.run();
        });
        button.setId("notification-undo");
        notification.getPrimaryActions().add(button);
        fade(notification, UNDO);
    }

    /// Takes away what an owner complained about.
    void solved(Object owner) {
        getChildren().removeIf(node -> node.getUserData() == owner);
    }

    private Notification show(Icon icon, String kind, String sentence) {
        var notification = new Notification(sentence, icon.draw());
        notification.getStyleClass().addAll(kind, Styles.ELEVATED_1);
        notification.setOnClose(_ -> getChildren().remove(notification));
        notification.setPrefWidth(WIDTH);
        notification.setMaxWidth(WIDTH);
        getChildren().add(notification);
        if (getChildren().size() > MOST) getChildren().removeFirst();
        return notification;
    }

    private void fade(Notification notification, Duration after) {
        var wait = new PauseTransition(after);
        wait.setOnFinished(_ -> getChildren().remove(notification));
        wait.play();
    }
}
