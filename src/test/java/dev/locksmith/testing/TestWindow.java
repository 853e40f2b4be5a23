package dev.locksmith.testing;

import dev.locksmith.app.tour.Png;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Someone who sits in front of a window on the headless platform, with mouse, keyboard and a camera.
public final class TestWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Stage stage;
    private final Robot robot;

    private TestWindow(Stage stage, Robot robot) {
        this.stage = stage;
        this.robot = robot;
    }

    /// Opens a window.
    ///
    /// @param show fills the stage and shows it, on the JavaFX thread
    public static TestWindow open(Consumer<Stage> show) {
        startToolkit();
        return call(() -> {
            var stage = new Stage();
            show.accept(stage);
            return new TestWindow(stage, new Robot());
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
        var result = new CompletableFuture<T>();
        now(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | AssertionError failure) { // the test that waits for it must hear of it
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("The window does not answer; it is at\n" + whereTheWindowIs(), stuck);
        }
    }

    /// At once when this is the JavaFX thread already, which must never wait for itself.
    private static void now(Runnable work) {
        if (Platform.isFxApplicationThread()) work.run();
        else Platform.runLater(work);
    }

    private static String whereTheWindowIs() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("JavaFX Application Thread"))
                .flatMap(thread -> Arrays.stream(thread.getValue()))
                .map(frame -> "\tat " + frame)
                .collect(Collectors.joining("\n"));
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    public Stage stage() {
        return stage;
    }

    /// Waits until something is so, looking on the JavaFX thread; fails saying what was waited for.
    public TestWindow await(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain until " + what + "; on screen:\n" + words());
            }
            pulse();
        }
        return this;
    }

    /// Waits for what is drawn to catch up with what is meant.
    private static void pulse() {
        var passed = new CompletableFuture<Boolean>();
        Platform.runLater(() -> Platform.runLater(() -> passed.complete(true)));
        passed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }

    /// The visible node a style sheet selector finds, once there is one.
    public Node find(String selector) {
        await("there is " + selector, () -> lookup(selector).isPresent());
        return call(() -> lookup(selector).orElseThrow());
    }

    /// The visible node a selector finds at this moment. On the JavaFX thread.
    public Node findNow(String selector) {
        return lookup(selector).orElseThrow(() -> new AssertionError("There is no " + selector));
    }

    public boolean shows(String selector) {
        return call(() -> lookup(selector).isPresent());
    }

    private Optional<Node> lookup(String selector) {
        return roots().flatMap(root -> root.lookupAll(selector).stream())
                .filter(TestWindow::isVisible)
                .findFirst();
    }

    private static Stream<Parent> roots() {
        return Window.getWindows().reversed().stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot());
    }

    /// Clicks in the middle of what the selector finds, once it can be clicked.
    public TestWindow click(String selector) {
        return click(selector, () -> lookup(selector), MouseButton.PRIMARY, 1);
    }

    public TestWindow doubleClick(String selector) {
        return click(selector, () -> lookup(selector), MouseButton.PRIMARY, 2);
    }

    /// Clicks on what bears exactly these words, or is called so by a screen reader.
    public TestWindow clickOn(String words) {
        return click(words, () -> bearing(words), MouseButton.PRIMARY, 1);
    }

    /// Clicks on a column's heading. The headless robot's clicks never count as made without moving, which headings
    /// insist on, so this one is made by hand.
    public TestWindow clickHeading(String column) {
        var heading = "#column-" + column;
        await(
                heading + " is laid out",
                () -> lookup(heading).flatMap(TestWindow::place).isPresent());
        run(() -> {
            var node = findNow(heading);
            Event.fireEvent(node, stillClick(place(node).orElse(Point2D.ZERO)));
        });
        pulse();
        return this;
    }

    private static MouseEvent stillClick(Point2D at) {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                1,
                1,
                at.getX(),
                at.getY(),
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

    public TestWindow doubleClickOn(String words) {
        return click(words, () -> bearing(words), MouseButton.PRIMARY, 2);
    }

    /// What bears these words at this moment. On the JavaFX thread.
    private static Optional<Node> bearing(String words) {
        Predicate<Node> bears = node -> node instanceof Labeled labeled && words.equals(labeled.getText())
                || node instanceof Text text && words.equals(text.getText())
                || words.equals(node.getAccessibleText());
        return nodes().filter(bears).findFirst();
    }

    /// Clicks what is found, once it is enabled and stays where it is: a cell may be given to another row, and a button
    /// be laid out anew, between being found and being clicked.
    private TestWindow click(String what, Supplier<Optional<Node>> target, MouseButton button, int times) {
        focusWindow();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            await(
                    what + " can be clicked",
                    () -> target.get().filter(node -> !node.isDisabled()).isPresent());
            run(() -> target.get().ifPresent(TestWindow::reveal));
            pulse();
            var before = call(() -> target.get().flatMap(TestWindow::place));
            pulse();
            if (call(() -> click(before, target.get().flatMap(TestWindow::place), button, times))) {
                pulse();
                return this;
            }
        } while (System.nanoTime() < deadline);
        throw new AssertionError("Waited in vain for " + what + " to stay where it is; on screen:\n" + words());
    }

    private boolean click(Optional<Point2D> before, Optional<Point2D> now, MouseButton button, int times) {
        if (now.isEmpty() || !now.equals(before)) return false;
        robot.mouseMove(now.get());
        for (int i = 0; i < times; i++) robot.mouseClick(button);
        return true;
    }

    /// The middle of what is on screen and laid out.
    private static Optional<Point2D> place(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent())
            if (parent.isNeedsLayout()) return Optional.empty();
        return Optional.ofNullable(node.localToScreen(node.getBoundsInLocal()))
                .filter(bounds -> !bounds.isEmpty())
                .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    /// Scrolls as far as it takes to see it.
    private static void reveal(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (!(parent instanceof ScrollPane pane) || pane.getContent() == null) continue;
            var content = pane.getContent();
            var inside = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            var hidden = content.getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            var seen = pane.getVvalue() * hidden;
            var below = inside.getMaxY() > seen + pane.getViewportBounds().getHeight();
            if (hidden > 0 && (below || inside.getMinY() < seen)) {
                pane.setVvalue(Math.clamp((inside.getCenterY() - 100) / hidden, 0, 1));
            }
        }
    }

    /// The headless platform has no active window after a tooltip or a menu has closed.
    private void focusWindow() {
        run(() -> {
            if (Window.getWindows().size() == 1) stage.requestFocus();
        });
    }

    /// Types into whatever has the focus.
    public TestWindow type(String text) {
        run(() -> text.chars().forEach(letter -> {
            var focused = stage.getScene().getFocusOwner();
            var typed = Character.toString(letter);
            Event.fireEvent(
                    focused,
                    new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
        }));
        pulse();
        return this;
    }

    /// Presses keys together, such as Ctrl and K.
    public TestWindow press(KeyCode... keys) {
        focusWindow();
        run(() -> {
            Arrays.stream(keys).forEach(robot::keyPress);
            Arrays.stream(keys).toList().reversed().forEach(robot::keyRelease);
        });
        pulse();
        return this;
    }

    /// True once these words are part of what is on screen.
    public TestWindow reads(String words) {
        return await("“" + words + "” can be read", () -> texts().anyMatch(text -> text.contains(words)));
    }

    public boolean canRead(String words) {
        return call(() -> texts().anyMatch(text -> text.contains(words)));
    }

    /// Whether a field that can be typed in holds exactly these words.
    public boolean holds(String words) {
        return nodes().anyMatch(node -> node instanceof TextInputControl input && words.equals(input.getText()));
    }

    /// Everything that can be read, a line each.
    public String words() {
        return String.join("\n", call(() -> texts().distinct().toList()));
    }

    private static Stream<String> texts() {
        return nodes().map(node -> switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    case TextInputControl input -> input.getText();
                    default -> null;
                })
                .filter(text -> text != null && !text.isBlank());
    }

    /// Every visible node of every window, the newest window first.
    public static Stream<Node> nodes() {
        List<Node> all = new ArrayList<>();
        roots().forEach(root -> collect(root, all));
        return all.stream();
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) return;
        all.add(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }

    private static boolean isVisible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
        return true;
    }

    /// Takes a picture of the window into `target/pictures`.
    public Path picture(String name) {
        return picture(stage.getScene(), name);
    }

    /// Takes a picture of another window.
    public static Path picture(Scene scene, String name) {
        pulse();
        var image = call(() -> scene.snapshot(null));
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
