package dev.locksmith.app.tour;

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

    private final UiRobot hands;
    private final Screenshots album;
    private final WebApiCaller api;
    private final Texts texts;
    private String token = "";

    /// Opens a console and gets ready to drive it.
    ///
    /// @param open is called on the JavaFX thread
    /// @param ended whether somebody wants it to end
    public static Tour over(Callable<Opened> open, URI storefront, Path pictures, Texts texts, BooleanSupplier ended) {
        var opened = UiRobot.on(open);
        var hands = new UiRobot(opened.stage(), ended);
        var album = new Screenshots(pictures, hands, opened.appearance());
        return new Tour(hands, album, new WebApiCaller(storefront), texts);
    }

    private Tour(UiRobot hands, Screenshots album, WebApiCaller api, Texts texts) {
        this.hands = hands;
        this.album = album;
        this.api = api;
        this.texts = texts;
    }

    /// Goes through all steps.
    ///
    /// @param say is told the outcome of each step in a line
    /// @return false if a step failed; the ones after it are not tried
    /// @throws TourEnded when somebody ended it
    public boolean run(Consumer<String> say) {
        var steps = steps();
        for (var number = 1; number <= steps.size(); number++) {
            var step = steps.get(number - 1);
            var title = number + " " + texts.get("tour." + step.name());
            try {
                step.act().run();
                album.keep(number, step.name());
                say.accept(texts.get("tour.done", title));
            } catch (StepFailed stuck) {
                say.accept(texts.get("tour.failed", title, stuck.getMessage()));
                album.keep(number, step.name() + "-failed");
                return false;
            }
        }
        return true;
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
        hands.click("#customers-search");
        hands.type("costello");
        hands.reads("1 customer");
        hands.reads(EMAIL);
    }

    private void edit() {
        hands.clickOn("Edit");
        hands.click("#tab-ACCESS");
        hands.reads("Reset Password");
    }

    private void reset() {
        hands.click("#pane-reset-password");
        hands.reads("The customer will receive an email with a link to reset password.");
        hands.sees(".step-dot.done", 2);
    }

    private void readMail() {
        hands.click("#rail-mail");
        hands.reads("Reset your Main Store password");
        hands.clickOn("Reset your Main Store password");
        hands.sees("#mail-open-link", 1);
    }

    private void followLink() {
        hands.click("#mail-open-link");
        hands.readsInPage("Set a New Password");
        hands.readsInPage(EMAIL);
    }

    private void setPassword() {
        hands.clickInPage("#password");
        hands.type(PASSWORD);
        hands.clickInPage("#password_confirmation");
        hands.type(PASSWORD);
        hands.clickInPage("main button[type=submit]");
        hands.readsInPage("You updated your password.");
    }

    private void signIn() {
        hands.clickInPage("#email");
        hands.type(EMAIL);
        hands.clickInPage("#password");
        hands.type(PASSWORD);
        hands.press(KeyCode.ENTER);
        hands.readsInPage("My Account");
    }

    private void followLinkAgain() {
        hands.click("#rail-mail");
        hands.clickOn("Reset your Main Store password");
        hands.click("#mail-open-link");
        hands.readsInPage("already");
    }

    private void callWithToken() {
        token = api.token(EMAIL, PASSWORD);
        if (api.me(token) != 200) throw new StepFailed("the web API to know the token");
        hands.click("#rail-customers");
        hands.reads("Web API sign-in");
    }

    private void askToForceSignIn() {
        hands.click("#pane-force-sign-in");
        hands.reads("OK");
    }

    private void forceSignIn() {
        hands.clickOn("OK");
        hands.reads("You have revoked the customer’s tokens.");
        if (api.me(token) != 401) throw new StepFailed("the web API to refuse the token");
    }

    private void drill() {
        hands.click("#rail-storefront");
        hands.click("#storefront-drill");
        hands.click("#drill-run");
        hands.reads("The drill passed.");
    }

    private void lookAtOptions() {
        hands.click("#rail-settings");
        hands.click("#profile-nist");
        hands.reads("changed, not yet saved");
    }

    /// A console that can be seen.
    public record Opened(Stage stage, Appearance appearance) {}

    private record Step(String name, Runnable act) {}
}
