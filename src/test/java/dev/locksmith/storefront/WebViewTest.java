package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.testing.TestWindow;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shop in the browser that the console has built in.
class WebViewTest {
    private final TestStorefront shop = new TestStorefront();
    private TestWindow window;
    private WebView view;

    @BeforeEach
    void open() {
        // all web views of a program share their cookies
        CookieHandler.setDefault(new CookieManager());
        window = TestWindow.open(stage -> {
            view = new WebView();
            stage.setScene(new Scene(view, 900, 800));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        window.close();
        shop.close();
    }

    @Test
    void aResetLinkIsFollowedToTheAccount() {
        var token = shop.requestedLink(TestStorefront.EMAIL);

        load("/customer/account/createPassword?token=" + token);
        awaitPage("Set a New Password");
        assertThat(script("location.href")).isEqualTo(shop.storefront.url() + "/customer/account/createPassword");
        type("password", "new-Tulip8");
        assertThat(script("document.querySelectorAll('.rules li').length"))
                .isEqualTo(script("document.querySelectorAll('.rules li.kept').length"));
        type("password_confirmation", "new-Tulip8");
        window.picture("storefront-new-password");
        send();

        awaitPage("Customer Login");
        assertThat(script("document.querySelector('.notice').innerText")).contains("You updated your password.");
        shop.clock.tick(Duration.ofSeconds(1)); // sessions from before the reset ended with it
        type("email", TestStorefront.EMAIL);
        type("password", "new-Tulip8");
        send();

        awaitPage("My Account");
        assertThat(script("document.body.innerText")).contains("Veronica Costello");
        window.picture("storefront-account");
    }

    @Test
    void rulesThatOnlyTheShopCanJudgeTickWhileOneTypesToo() {
        shop.services.set(PasswordOption.PROFILE, "nist");
        load("/customer/account/createPassword?token=" + shop.requestedLink(TestStorefront.EMAIL));
        awaitPage("Set a New Password");

        type("password", "passwordpassword");
        window.await("derived is ticked", () -> kept("not-derived"));
        assertThat(TestWindow.call(() -> kept("not-common"))).isFalse();
        window.picture("storefront-common-password");
        type("password", "tulip and lantern");
        window.await("common is ticked", () -> kept("not-common"));
        type("password", "Veronica.Costello");
        window.await("derived is not ticked", () -> kept("not-common") && !kept("not-derived"));
    }

    @Test
    void aLinkWithinASentenceIsToldByMoreThanItsColour() {
        load("/customer/account/login");
        awaitPage("Customer Login");

        assertThat(script("getComputedStyle(document.querySelector('.foot p a')).textDecoration"))
                .contains("underline");
    }

    private boolean kept(String rule) {
        return evaluate("document.querySelector('[data-rule=" + rule + "]').classList.contains('kept')")
                .equals("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "nl"})
    void everyPageFitsANarrowWindowInEveryLanguage(String language) {
        TestWindow.run(() -> window.stage().setWidth(400));
        shop.speaks(language);

        fits("/customer/account/createPassword?token=" + shop.requestedLink(TestStorefront.EMAIL), language);
        window.picture("storefront-narrow-" + language);
        for (var page : List.of("/", "/customer/account/login", "/customer/account/create")) fits(page, language);
        fits("/customer/account/forgotpassword", language);
        window.picture("storefront-forgot-" + language);
    }

    private void fits(String path, String language) {
        load(path);
        window.await(
                path + " is there",
                () -> "complete".equals(evaluate("document.readyState"))
                        && evaluate("location.pathname").equals(path.replaceFirst("\\?.*", "")));
        assertThat(script("document.documentElement.lang")).as(path).isEqualTo(language);
        assertThat(script("document.documentElement.scrollWidth <= innerWidth"))
                .as(path)
                .isEqualTo("true");
    }

    @Test
    void fieldsAndFontAreDrawnByTheShopsOwnStyleSheet() {
        load("/customer/account/login");
        awaitPage("Customer Login");

        assertThat(style("input[type=email]", "border-top-width")).isEqualTo("1px");
        assertThat(style("input[type=email]", "height")).isEqualTo("44px");
        assertThat(style("button.primary", "background-color")).isNotEqualTo("rgba(0, 0, 0, 0)");
        assertThat(style("body", "font-family")).startsWith("Inter");
        assertThat(script("getComputedStyle(document.querySelector('.reveal')).display"))
                .isNotEqualTo("none");
    }

    private void load(String path) {
        TestWindow.run(() -> view.getEngine().load(shop.storefront.url() + path));
    }

    private void awaitPage(String heading) {
        window.await(
                "the page is " + heading,
                () -> heading.equals(evaluate("(document.querySelector('h1') || {}).innerText")));
        window.await("the page is ready", () -> "complete".equals(evaluate("document.readyState")));
    }

    private void type(String field, String text) {
        script("var input = document.getElementById('" + field + "'); input.value = '" + text
                + "'; input.dispatchEvent(new Event('input', {bubbles: true})); true");
    }

    private void send() {
        script("document.querySelector('main button.primary').click(); true");
    }

    private String style(String selector, String property) {
        return script(
                "getComputedStyle(document.querySelector('" + selector + "')).getPropertyValue('" + property + "')");
    }

    private String script(String script) {
        return TestWindow.call(() -> evaluate(script));
    }

    /// On the JavaFX thread.
    private String evaluate(String script) {
        return String.valueOf(view.getEngine().executeScript(script));
    }
}
