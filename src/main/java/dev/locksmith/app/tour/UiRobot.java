package dev.locksmith.app.tour;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/// Mouse, keyboard and eyes of someone in front of the console. Called from outside the JavaFX thread.
final class UiRobot {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_MS = 40;

    private final Stage stage;
    private final BooleanSupplier ended;
    private final Robot robot;

    /// @param ended whether somebody wants it to end
    UiRobot(Stage stage, BooleanSupplier ended) {
        this.stage = stage;
        this.ended = ended;
        this.robot = on(Robot::new);
    }

    /// Runs on the JavaFX thread and waits for the result.
    static <T> T on(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception failure) { // whatever it is, the one who waits for the result must hear of it
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException | TimeoutException silent) {
            throw new StepFailed("the window to answer");
        }
    }

    /// Waits until something is so.
    ///
    /// @throws Stuck when it is not so in time
    void await(String what, Callable<Boolean> condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!on(condition)) {
            if (System.nanoTime() > deadline) throw new StepFailed(what);
            pause();
        }
    }

    /// Waits until words can be read in the window.
    void reads(String words) {
        await("“" + words + "”", () -> words().anyMatch(text -> text.contains(words)));
    }

    /// Waits until as many things as that can be seen.
    void sees(String selector, int atLeast) {
        await(
                selector,
                () -> stage.getScene().getRoot().lookupAll(selector).stream()
                                .filter(UiRobot::visible)
                                .count()
                        >= atLeast);
    }

    /// Clicks in the middle of what a style sheet selector finds, once it can be clicked.
    void click(String selector) {
        click(selector, () -> find(selector));
    }

    /// Clicks on what bears exactly these words.
    void clickOn(String words) {
        click("“" + words + "”", () -> bearing(words));
    }

    /// Clicks on an element of the page in a web view, found by a CSS selector.
    void clickInPage(String selector) {
        await(
                "the page’s " + selector,
                () -> script("!!document.querySelector('" + selector + "')").equals(true));
        var at = on(() -> inPage(selector));
        click(at);
    }

    /// Waits until the page in the web view says something.
    void readsInPage(String words) {
        await(
                "the page’s “" + words + "”",
                () -> script("document.body ? document.body.innerText : ''")
                        .toString()
                        .contains(words));
    }

    /// Types into whatever has the focus.
    void type(String text) {
        for (var sign : text.codePoints().mapToObj(Character::toString).toList()) {
            on(() -> {
                var focused = Optional.ofNullable(stage.getScene().getFocusOwner())
                        .orElse(stage.getScene().getRoot());
                Event.fireEvent(
                        focused,
                        new KeyEvent(KeyEvent.KEY_TYPED, sign, sign, KeyCode.UNDEFINED, false, false, false, false));
                return true;
            });
        }
        settle();
    }

    void press(KeyCode... keys) {
        on(() -> {
            Arrays.stream(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
            return true;
        });
        settle();
    }

    /// What the window looks like now.
    Image picture() {
        settle();
        return on(() -> stage.getScene().snapshot(null));
    }

    /// Lets layout, style and web view catch up.
    private void settle() {
        for (var pulse = 0; pulse < 3; pulse++) on(() -> true);
        pause();
    }

    private void pause() {
        if (ended.getAsBoolean()) throw new TourEnded();
        try {
            Thread.sleep(LOOK_AGAIN_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StepFailed("time to pass");
        }
    }

    private void click(String what, Supplier<Optional<Node>> target) {
        Callable<Optional<Point2D>> place =
                () -> target.get().filter(node -> !node.isDisabled()).flatMap(UiRobot::middle);
        await(what, () -> place.call().isPresent());
        settle();
        click(on(place).orElseThrow(() -> new StepFailed(what)));
    }

    /// Of what is on screen.
    private static Optional<Point2D> middle(Node node) {
        return Optional.ofNullable(node.localToScreen(node.getBoundsInLocal()))
                .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    private void click(Point2D at) {
        on(() -> {
            robot.mouseMove(at);
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    private Point2D inPage(String selector) {
        var box = "document.querySelector('" + selector + "').getBoundingClientRect()";
        script("document.querySelector('" + selector + "').scrollIntoView({block: 'center'})");
        var x = ((Number) script(box + ".left + " + box + ".width / 2")).doubleValue();
        var y = ((Number) script(box + ".top + " + box + ".height / 2")).doubleValue();
        return web().localToScreen(x, y);
    }

    private Object script(String script) {
        return Optional.ofNullable(web().getEngine().executeScript(script)).orElse("");
    }

    private WebView web() {
        return (WebView) find("#storefront-page").orElseThrow(() -> new StepFailed("the storefront’s page"));
    }

    private Optional<Node> find(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(UiRobot::visible)
                .findFirst();
    }

    private Optional<Node> bearing(String words) {
        return nodes(stage.getScene().getRoot())
                .filter(node -> words(node).filter(words::equals).isPresent())
                .findFirst();
    }

    private Stream<String> words() {
        return nodes(stage.getScene().getRoot()).flatMap(node -> words(node).stream());
    }

    private static Optional<String> words(Node node) {
        return switch (node) {
            case Labeled labeled -> Optional.ofNullable(labeled.getText());
            case Text text -> Optional.ofNullable(text.getText());
            default -> Optional.empty();
        };
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) return Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(UiRobot::nodes))
                : Stream.of(node);
    }

    private static boolean visible(Node node) {
        return Stream.iterate(node, each -> each != null, each -> each.getParent())
                .allMatch(Node::isVisible);
    }
}
