package dev.locksmith.app.tour;

import dev.locksmith.app.scenario.Scenario;
import dev.locksmith.app.scenario.ShopClient;
import dev.locksmith.app.scenario.StepFailed;
import dev.locksmith.app.scenario.StepResult;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.Appearance;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/// The whole main job, done in the real console by mouse and keyboard: find a customer, reset the password, follow the
/// mail's link, sign in, see the old link refused, and take an access token back; then the reset drill, and a look at
/// the password options.
public final class Tour {
    private static final String EMAIL = "roni_cost@example.com";
    /// For a customer of the tour's own database, which is gone when the tour ends.
    private static final String PASSWORD = "quiet-harbour-27";

    private final UiRobot robot;
    private final Screenshots screenshots;
    private final ShopClient api = new ShopClient();
    private final URI rest;
    private final Texts texts;
    private String token = "";

    /// Opens a console and gets ready to drive it.
    ///
    /// @param open is called on the JavaFX thread
    /// @param ended whether somebody wants it to end
    public static Tour over(Callable<Opened> open, URI storefront, Path pictures, Texts texts, BooleanSupplier ended) {
        var opened = FxThread.call(open);
        var robot = new UiRobot(opened.stage(), ended);
        var screenshots = new Screenshots(pictures, robot, opened.appearance());
        return new Tour(robot, screenshots, storefront.resolve("/rest"), texts);
    }

    private Tour(UiRobot robot, Screenshots screenshots, URI rest, Texts texts) {
        this.robot = robot;
        this.screenshots = screenshots;
        this.rest = rest;
        this.texts = texts;
    }

    /// Goes through all steps.
    ///
    /// @param say is told the outcome of each step in a line
    /// @return false if a step failed; the ones after it are not tried
    /// @throws TourEnded when somebody ended it
    public boolean run(Consumer<String> say) {
        var steps = steps();
        try (api) {
            return new Scenario<>(steps, step -> step.act().run())
                    .run(result -> tell(steps.indexOf(result.step()) + 1, result, say))
                    .getLast()
                    .passed();
        }
    }

    private void tell(int number, StepResult<Step> result, Consumer<String> say) {
        var name = result.step().name();
        var title = number + " " + texts.get("tour." + name);
        if (result.passed()) {
            screenshots.keep(number, name);
            say.accept(texts.get("tour.done", title));
        } else {
            screenshots.keep(number, name + "-failed");
            say.accept(texts.get("tour.failed", title, result.missing()));
        }
    }

    private List<Step> steps() {
        return List.of(
                new Step("find", this::find),
                new Step("edit", this::edit),
                new Step("reset", this::reset),
                new Step("mail", this::readMail),
                new Step("link", this::followLink),
                new Step("new-password", this::setPassword),
                new Step("sign-in", this::signIn),
                new Step("old-link", this::followLinkAgain),
                new Step("token", this::callWithToken),
                new Step("question", this::askToForceSignIn),
                new Step("revoked", this::forceSignIn),
                new Step("drill", this::drill),
                new Step("options", this::lookAtOptions));
    }

    private void find() {
        robot.click("#customers-search");
        robot.type("costello");
        robot.reads("1 customer");
        robot.reads(EMAIL);
    }

    private void edit() {
        robot.clickOn("Edit");
        robot.click("#tab-ACCESS");
        robot.reads("Reset Password");
    }

    private void reset() {
        robot.click("#pane-reset-password");
        robot.reads("The customer will receive an email with a link to reset password.");
        robot.sees(".step-dot.done", 2);
    }

    private void readMail() {
        robot.click("#rail-mail");
        robot.reads("Reset your Main Store password");
        robot.clickOn("Reset your Main Store password");
        robot.sees("#mail-open-link", 1);
    }

    private void followLink() {
        robot.click("#mail-open-link");
        robot.readsInPage("Set a New Password");
        robot.readsInPage(EMAIL);
    }

    private void setPassword() {
        robot.clickInPage("#password");
        robot.type(PASSWORD);
        robot.clickInPage("#password_confirmation");
        robot.type(PASSWORD);
        robot.clickInPage("main button[type=submit]");
        robot.readsInPage("You updated your password.");
    }

    private void signIn() {
        robot.clickInPage("#email");
        robot.type(EMAIL);
        robot.clickInPage("#password");
        robot.type(PASSWORD);
        robot.press(KeyCode.ENTER);
        robot.readsInPage("My Account");
    }

    private void followLinkAgain() {
        robot.click("#rail-mail");
        robot.clickOn("Reset your Main Store password");
        robot.click("#mail-open-link");
        robot.readsInPage("already");
    }

    private void callWithToken() {
        token = api.token(rest, EMAIL, PASSWORD);
        if (!api.takes(rest, token)) throw new StepFailed("the web API to know the token");
        robot.click("#rail-customers");
        robot.reads("Web API sign-in");
    }

    private void askToForceSignIn() {
        robot.click("#pane-force-sign-in");
        robot.reads("OK");
    }

    private void forceSignIn() {
        robot.clickOn("OK");
        robot.reads("You have revoked the customer’s tokens.");
        if (api.takes(rest, token)) throw new StepFailed("the web API to refuse the token");
    }

    private void drill() {
        robot.click("#rail-storefront");
        robot.click("#storefront-drill");
        robot.click("#drill-run");
        robot.reads("The drill passed.");
    }

    private void lookAtOptions() {
        robot.click("#rail-settings");
        robot.click("#profile-nist");
        robot.reads("changed, not yet saved");
    }

    /// A console that can be seen.
    public record Opened(Stage stage, Appearance appearance) {}

    private record Step(String name, Runnable act) {}
}
