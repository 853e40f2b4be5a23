package dev.locksmith.ui.shell;

import dev.locksmith.ui.dialog.Notifications;
import java.time.Clock;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

/// Takes in what the screens say: floats it over the window, has the status bar say it for a while, and keeps the last
/// of it.
final class NotificationCenter {
    static final int KEPT = 50;
    private static final Duration SAID = Duration.seconds(8);

    private final NotificationStack stack;
    private final Clock clock;
    private final PauseTransition saying;
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private final ObservableList<NotificationCard> kept = FXCollections.observableArrayList();
    private Optional<Notifications> front = Optional.empty();

    /// @param clock this computer's: what is said is compared with what people do here
    NotificationCenter(NotificationStack stack, Clock clock) {
        this(stack, clock, SAID);
    }

    /// @param said how long the status bar says the last sentence
    NotificationCenter(NotificationStack stack, Clock clock, Duration said) {
        this.stack = stack;
        this.clock = clock;
        this.saying = new PauseTransition(said);
        saying.setOnFinished(_ -> last.set(""));
    }

    /// The newest sentence, until it is no news any more.
    ReadOnlyStringProperty last() {
        return last.getReadOnlyProperty();
    }

    /// The last of what was said, newest first.
    ObservableList<NotificationCard> kept() {
        return kept;
    }

    /// A door for one screen.
    Notifications ofScreen() {
        return new Door(true);
    }

    /// A door for what belongs to no screen, such as failures of work: they are the screen's that is in front.
    Notifications ofWindow() {
        return new Door(false);
    }

    /// The screen with that door has come to the front: what was said on the one before is no news here.
    void show(Notifications screen) {
        front.filter(before -> before != screen).ifPresent(stack::solved);
        front = Optional.of(screen);
        last.set("");
    }

    private void keep(NotificationKind kind, String sentence) {
        kept.addFirst(new NotificationCard(kind, sentence, clock.instant()));
        if (kept.size() > KEPT) kept.removeLast();
        last.set(sentence);
        saying.playFromStart();
    }

    private final class Door implements Notifications {
        private final boolean ofScreen;

        Door(boolean ofScreen) {
            this.ofScreen = ofScreen;
        }

        private Notifications owner() {
            return ofScreen ? this : front.orElse(this);
        }

        @Override
        public void quiet(String sentence) {
            solved();
            keep(NotificationKind.QUIET, sentence);
        }

        @Override
        public void success(String sentence) {
            solved();
            keep(NotificationKind.SUCCESS, sentence);
            stack.success(sentence);
        }

        @Override
        public void undoable(String sentence, Runnable undo) {
            solved();
            keep(NotificationKind.SUCCESS, sentence);
            stack.undoable(sentence, () -> {
                last.set("");
                undo.run();
            });
        }

        @Override
        public void info(String sentence) {
            keep(NotificationKind.INFO, sentence);
            stack.info(sentence);
        }

        /// A problem of a screen that nobody looks at goes by itself; it waits behind the bell.
        @Override
        public void problem(String sentence) {
            keep(NotificationKind.PROBLEM, sentence);
            if (front.isEmpty() || front.get() == owner()) stack.problem(owner(), sentence);
            else stack.passingProblem(sentence);
        }

        @Override
        public void solved() {
            stack.solved(owner());
        }
    }
}
