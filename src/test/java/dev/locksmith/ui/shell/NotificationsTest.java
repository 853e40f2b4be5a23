package dev.locksmith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.TestWindow;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.PlainWindow;
import dev.locksmith.ui.dialog.Notifications;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said in the window: where, how long, and where it is found later.
class NotificationsTest {
    private static final String PROBLEM = "Not saved: please mend the fields that are marked.";

    @TempDir
    Path home;

    private PlainWindow console;

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void open() {
        console = new PlainWindow(home);
        window = console.open();
        window.reads("the first screen");
    }

    @Test
    void aProblemStandsAtTheBottomRightAboveTheStatusBar() {
        TestWindow.run(() -> said().problem(PROBLEM));

        var bar = bounds(".status-line");
        window.await("it stands at the right", () -> bounds(".notification").getMaxX() > bar.getMaxX() - 60);
        var place = bounds(".notification");
        assertThat(place.getWidth()).isLessThanOrEqualTo(360);
        assertThat(place.getMaxY()).isLessThan(bar.getMinY());
        assertThat(place.getMaxY()).isGreaterThan(bar.getMinY() - 60);
        assertThat(place.getMaxX()).isGreaterThan(bar.getMaxX() - 60);
        window.picture("notification-problem");
    }

    @Test
    void aProblemGoesWhenItIsMended() {
        TestWindow.run(() -> said().problem(PROBLEM));
        assertThat(floating()).isEqualTo(1);

        TestWindow.run(() -> said().solved());

        assertThat(floating()).isZero();
    }

    @Test
    void whatWorksMendsWhatDidNot() {
        TestWindow.run(() -> said().problem(PROBLEM));
        TestWindow.run(() -> said().quiet("Saved."));

        assertThat(floating()).isZero();
        window.reads("Saved.");
    }

    @Test
    void aProblemThatIsSaidAgainIsShownOnce() {
        TestWindow.run(() -> said().problem(PROBLEM));
        TestWindow.run(() -> said().problem(PROBLEM));

        assertThat(floating()).isEqualTo(1);
    }

    @Test
    void aProblemGoesWithItsScreenAndWaitsBehindTheBell() {
        TestWindow.run(() -> said().problem(PROBLEM));

        window.click("#rail-mail").reads("the second screen");
        assertThat(floating()).isZero();
        assertThat(statusMessage()).isEmpty();

        window.click("#notification-bell").reads(PROBLEM);
    }

    @Test
    void nobodyElsesSuccessTakesAProblemAway() {
        TestWindow.run(() -> said().problem(PROBLEM));
        TestWindow.run(() -> console.context("mail").notifications().success("Sent."));

        assertThat(floating()).isEqualTo(2);
    }

    @Test
    void theSentenceInTheStatusBarGoesWithItsScreen() {
        TestWindow.run(() -> said().quiet("Saved."));
        window.reads("Saved.");

        window.click("#rail-mail").reads("the second screen");

        assertThat(statusMessage()).isEmpty();
    }

    @Test
    void theBellKeepsTheLastFifty() {
        TestWindow.run(() -> {
            for (int i = 1; i <= 60; i++) said().quiet("Sentence " + i + ".");
        });

        window.click("#notification-bell").reads("Sentence 60.");

        assertThat(TestWindow.call(() -> TestWindow.nodes()
                        .filter(node ->
                                node instanceof Label label && label.getText().matches("Sentence \\d+\\."))
                        .map(node -> ((Label) node).getText())
                        .distinct()
                        .toList()))
                .hasSize(50)
                .contains("Sentence 11.")
                .doesNotContain("Sentence 10.");
    }

    @Test
    void whatCanBeTakenBackIsTakenBackOnce() {
        var undone = new AtomicInteger();
        TestWindow.run(() -> said().undoable("Deleted.", undone::incrementAndGet));

        window.click("#notification-undo");

        assertThat(undone).hasValue(1);
        assertThat(floating()).isZero();
    }

    @Test
    void workIsNamedWhileItLastsAndNotAfterwards() {
        var mayEnd = new CountDownLatch(1);
        TestWindow.run(() ->
                console.context().background().run("health", () -> wait(mayEnd)).then(_ -> {}));
        window.reads("Looking how things are …");

        mayEnd.countDown();

        window.await("it is named no more", () -> !window.canRead("Looking how things are …"));
    }

    private static boolean wait(CountDownLatch mayEnd) {
        try {
            mayEnd.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private Notifications said() {
        return console.context().notifications();
    }

    /// Without its shadow.
    private Bounds bounds(String selector) {
        return TestWindow.call(() -> {
            var node = window.findNow(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    /// What the label holds: what is drawn follows with the next layout.
    private String statusMessage() {
        return TestWindow.call(() -> ((Label) window.findNow("#status-message")).getText());
    }

    private int floating() {
        return TestWindow.call(() -> (int) TestWindow.nodes()
                .filter(node -> node.getStyleClass().contains("notification"))
                .count());
    }

    @Test
    void whatNeedsNoActGoesByItself() {
        var moment = Duration.millis(1);
        var made = new AtomicReference<NotificationCenter>();
        var shown = new AtomicReference<NotificationStack>();
        try (var window = TestWindow.open(stage -> {
            var stack = new NotificationStack(Texts.of(Bundle.CONSOLE, Locale.ENGLISH), moment);
            var center = new NotificationCenter(stack, Clock.systemUTC(), moment);
            made.set(center);
            shown.set(stack);
            stage.setScene(new Scene(stack));
            stage.show();
            center.ofWindow().success("It is done");
            center.ofWindow().problem("It is not");
        })) {
            var center = Objects.requireNonNull(made.get());
            var stack = Objects.requireNonNull(shown.get());
            window.await("only the problem stays", () -> stack.getChildren().size() == 1);
            window.await("the sentence ends", () -> center.last().get().isEmpty());
            window.reads("It is not");
        }
    }
}
