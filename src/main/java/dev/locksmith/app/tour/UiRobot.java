package dev.locksmith.app.tour;

import dev.locksmith.app.scenario.StepFailed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A UI robot: mouse, keyboard and eyes of someone in front of the program's windows. Called from outside the JavaFX
/// thread; it throws [StepFailed] where it waits in vain.
public final class UiRobot {
    private static final int FRAMES = 2;
    private static final int FRAMES_OF_A_PAGE = 10;

    private final Stage stage;
    private final BooleanSupplier ended;
    private final Robot robot = FxThread.call(Robot::new);

    /// @param stage the window that is typed into and pictured
    /// @param ended whether somebody wants it to end
    public UiRobot(Stage stage, BooleanSupplier ended) {
        this.stage = stage;
        this.ended = ended;
    }

    /// Waits until something is so; asked on the JavaFX thread.
    public void await(String what, BooleanSupplier condition) {
        FxThread.await(what, () -> {
            if (ended.getAsBoolean()) throw new TourEnded();
            return condition.getAsBoolean();
        });
    }

    /// Waits until words can be read.
    public void reads(String words) {
        await(quoted(words), () -> ShownNodes.texts().anyMatch(text -> text.contains(words)));
    }

    /// Waits until as many things as that can be seen.
    void sees(String selector, int atLeast) {
        await(selector, () -> ShownNodes.matching(selector).count() >= atLeast);
    }

    /// Clicks on what a style sheet selector finds.
    public void click(String selector) {
        click(selector, () -> ShownNodes.find(selector), 1);
    }

    public void doubleClick(String selector) {
        click(selector, () -> ShownNodes.find(selector), 2);
    }

    /// Clicks on what bears exactly these words, or is called so by a screen reader.
    public void clickOn(String words) {
        click(quoted(words), () -> ShownNodes.bearing(words), 1);
    }

    public void doubleClickOn(String words) {
        click(quoted(words), () -> ShownNodes.bearing(words), 2);
    }

    private void click(String what, Supplier<Optional<Node>> target, int times) {
        focusWindow();
        var spot = new Target(target);
        await(what, () -> spot.isStill() && click(spot.middle(), times));
        FxThread.awaitFrame();
    }

    private boolean click(Point2D at, int times) {
        robot.mouseMove(at);
        for (var click = 0; click < times; click++) robot.mouseClick(MouseButton.PRIMARY);
        return true;
    }

    /// Clicks on an element of the storefront's page, found by a CSS selector.
    void clickInPage(String selector) {
        var element = "document.querySelector('" + selector + "')";
        await("the page’s " + selector, () -> script("!!" + element).equals("true"));
        FxThread.run(() -> click(middleInPage(element), 1));
        FxThread.awaitFrame();
    }

    /// Waits until the storefront's page says something.
    void readsInPage(String words) {
        await(
                "the page’s " + quoted(words),
                () -> script("document.body ? document.body.innerText : ''").contains(words));
    }

    private static Point2D middleInPage(String element) {
        script(element + ".scrollIntoView({block: 'center'})");
        var box = element + ".getBoundingClientRect()";
        var x = Double.parseDouble(script(box + ".left + " + box + ".width / 2"));
        var y = Double.parseDouble(script(box + ".top + " + box + ".height / 2"));
        return page().localToScreen(x, y);
    }

    private static String script(String script) {
        return String.valueOf(page().getEngine().executeScript(script));
    }

    private static WebView page() {
        return (WebView) ShownNodes.get("#storefront-page");
    }

    /// Types into whatever has the focus.
    public void type(String text) {
        FxThread.run(() -> text.codePoints().mapToObj(Character::toString).forEach(this::typeCharacter));
        FxThread.awaitFrame();
    }

    private void typeCharacter(String typed) {
        var scene = stage.getScene();
        var focused = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(
                focused, new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
    }

    /// Presses keys together, such as Ctrl and K.
    public void press(KeyCode... keys) {
        focusWindow();
        FxThread.run(() -> {
            Arrays.stream(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
        });
        FxThread.awaitFrame();
    }

    /// The headless platform has no active window after a tooltip or a menu has closed.
    private void focusWindow() {
        FxThread.run(() -> {
            if (Window.getWindows().size() == 1) stage.requestFocus();
        });
    }

    /// What the window looks like now; a web page in it is drawn some frames behind.
    public Image picture() {
        var page = FxThread.call(() -> ShownNodes.all().anyMatch(WebView.class::isInstance));
        for (var frame = 0; frame < (page ? FRAMES_OF_A_PAGE : FRAMES); frame++) FxThread.awaitFrame();
        return FxThread.call(() -> stage.getScene().snapshot(null));
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
