package dev.locksmith.testing;

import dev.locksmith.app.scenario.StepFailed;
import dev.locksmith.app.tour.FxThread;
import dev.locksmith.app.tour.Png;
import dev.locksmith.app.tour.ShownNodes;
import dev.locksmith.app.tour.UiRobot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// A window on the headless platform, with a robot before it. What the robot waits for in vain fails the test, which
/// says what was on screen instead.
public final class TestWindow implements AutoCloseable {
    private final Stage stage;
    private final UiRobot robot;

    private TestWindow(Stage stage) {
        this.stage = stage;
        this.robot = new UiRobot(stage, () -> false);
    }

    /// Opens a window.
    ///
    /// @param show fills the stage and shows it, on the JavaFX thread
    public static TestWindow open(Consumer<Stage> show) {
        startToolkit();
        return call(() -> {
            var stage = new Stage();
            show.accept(stage);
            return new TestWindow(stage);
        });
    }

    public static synchronized void startToolkit() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException _) {
            // it is running already
        }
    }

    /// Runs on the JavaFX thread and waits for the result.
    public static <T> T call(Callable<T> work) {
        return FxThread.call(work);
    }

    public static void run(Runnable work) {
        FxThread.run(work);
    }

    public Stage stage() {
        return stage;
    }

    /// Waits until something is so, asking on the JavaFX thread; fails saying what was waited for.
    public TestWindow await(String what, BooleanSupplier condition) {
        return act(() -> robot.await(what, condition));
    }

    /// Waits until words can be read.
    public TestWindow reads(String words) {
        return act(() -> robot.reads(words));
    }

    public TestWindow click(String selector) {
        return act(() -> robot.click(selector));
    }

    public TestWindow doubleClick(String selector) {
        return act(() -> robot.doubleClick(selector));
    }

    public TestWindow clickOn(String words) {
        return act(() -> robot.clickOn(words));
    }

    public TestWindow doubleClickOn(String words) {
        return act(() -> robot.doubleClickOn(words));
    }

    public TestWindow type(String text) {
        return act(() -> robot.type(text));
    }

    public TestWindow press(KeyCode... keys) {
        return act(() -> robot.press(keys));
    }

    private TestWindow act(Runnable act) {
        try {
            act.run();
            return this;
        } catch (StepFailed failed) {
            throw new AssertionError("Waited in vain for " + failed.missing() + "; on screen:\n" + words(), failed);
        }
    }

    /// Clicks on a column's heading. The headless robot's clicks never count as made without moving, which headings
    /// insist on, so this one is made by hand.
    public TestWindow clickHeading(String column) {
        find("#column-" + column);
        run(() -> Event.fireEvent(findNow("#column-" + column), stillClick()));
        return this;
    }

    private static MouseEvent stillClick() {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    /// The visible node a style sheet selector finds, once there is one.
    public Node find(String selector) {
        await(selector, () -> ShownNodes.find(selector).isPresent());
        return call(() -> findNow(selector));
    }

    /// The visible node a selector finds at this moment. On the JavaFX thread.
    public Node findNow(String selector) {
        return ShownNodes.get(selector);
    }

    public boolean shows(String selector) {
        return call(() -> ShownNodes.find(selector).isPresent());
    }

    public boolean canRead(String words) {
        return call(() -> ShownNodes.texts().anyMatch(text -> text.contains(words)));
    }

    /// Whether a field that can be typed in holds exactly these words.
    public boolean holds(String words) {
        return call(() ->
                nodes().anyMatch(node -> node instanceof TextInputControl input && words.equals(input.getText())));
    }

    /// Everything that can be read, a line each.
    public String words() {
        return call(() -> ShownNodes.texts().distinct().collect(Collectors.joining("\n")));
    }

    /// Every visible node of every window, the newest window first.
    public static Stream<Node> nodes() {
        return ShownNodes.all();
    }

    /// Takes a picture of the window into `target/pictures`.
    public Path picture(String name) {
        return picture(robot.picture(), name);
    }

    /// Keeps a picture of another window.
    public static Path picture(Image image, String name) {
        try {
            var file = Path.of("target", "pictures", name + ".png");
            Png.write(image, file);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        run(stage::hide);
    }
}
