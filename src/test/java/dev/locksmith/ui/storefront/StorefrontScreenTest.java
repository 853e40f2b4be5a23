package dev.locksmith.ui.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.StorefrontConfig;
import dev.locksmith.storefront.Storefront;
import dev.locksmith.storefront.StorefrontServices;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Desktop;
import dev.locksmith.ui.screen.Session;
import dev.locksmith.ui.shell.ConsoleWindow;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.concurrent.Worker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Storefront screen in front of a real storefront.
class StorefrontScreenTest {
    @TempDir
    private Path home;

    private final TestShop shop = TestShop.withCustomers(1);
    private final List<URI> outside = new CopyOnWriteArrayList<>();
    private final Storefront storefront = Storefront.start(
            new StorefrontConfig("127.0.0.1", 0, false, Optional.empty(), Optional.empty()),
            new StorefrontServices(
                    shop.database.clock(),
                    shop.services.websites,
                    shop.services.customers,
                    shop.services.passwords,
                    shop.services.tokens));
    private ConsoleWindow console;
    private TestWindow window;

    @BeforeEach
    void openTheScreen() {
        window = TestWindow.open(stage -> console = ConsoleWindow.show(
                stage,
                consoleServices(),
                List.of((services, place) -> new StorefrontScreen(services, place, new NoDrill())),
                List.of()));
        awaitAddress("/");
    }

    @AfterEach
    void close() {
        TestWindow.run(console::close);
        storefront.close();
        shop.close();
    }

    @Test
    void pathTypedIntoTheAddressBarIsOpenedAndBackGoesBack() {
        go("/customer/account/login");
        awaitAddress("/customer/account/login");

        window.click("#storefront-back");
        awaitAddress("/");

        go("/customer/account/forgotpassword");
        awaitAddress("/customer/account/forgotpassword");
        window.click("#storefront-reload");
        awaitAddress("/customer/account/forgotpassword");
        window.click("#storefront-home");
        awaitAddress("/");
    }

    @Test
    void otherPlacesAreRefusedInOneSentence() {
        go("http://elsewhere.example.com/");
        window.reads("This view shows the storefront only");
    }

    @Test
    void whatIsNoAddressIsRefusedInOneSentence() {
        go("http://[not an address");
        window.reads("That is no address.");
    }

    @Test
    void pageOpensInTheSystemsBrowser() {
        window.click("#storefront-browser");

        assertThat(outside).containsExactly(storefront.url().resolve("/"));
    }

    @Test
    void newVisitorStartsAtHome() {
        go("/customer/account/login");
        awaitAddress("/customer/account/login");

        window.click("#storefront-new-visitor");

        awaitAddress("/");
    }

    @Test
    void drillWithoutCustomerIsRefusedInOneSentence() {
        window.click("#storefront-drill").click("#drill-run").reads("Name the test customer");
        window.click("#drill-close")
                .await(
                        "the sheet is gone",
                        () -> !window.findNow("#storefront-address").isDisabled()
                                && TestWindow.nodes().noneMatch(node -> "drill".equals(node.getId())));
    }

    private void go(String address) {
        window.click("#storefront-address");
        TestWindow.run(() -> ((TextField) window.stage().getScene().lookup("#storefront-address")).clear());
        window.type(address).press(KeyCode.ENTER);
    }

    private void awaitAddress(String path) {
        var expected = storefront.url().resolve(path).toString();
        window.await(
                "the address is " + expected,
                () -> window.findNow("#storefront-address") instanceof TextField bar
                        && bar.getText().equals(expected)
                        && window.findNow("#storefront-page") instanceof WebView page
                        && page.getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED);
    }

    private ConsoleServices consoleServices() {
        var services = shop.consoleServices(home);
        var before = services.session();
        var session = new Session(
                before.staff(),
                before.environment(),
                before.clock(),
                storefront.url().resolve("/"),
                new Desktop(home, outside::add));
        return new ConsoleServices(
                session,
                services.customers(),
                services.passwords(),
                services.access(),
                services.mail(),
                services.bulk());
    }

    private static final class NoDrill implements ResetDrill {
        @Override
        public String suggested() {
            return "";
        }

        @Override
        public List<String> steps() {
            return List.of("REQUEST");
        }

        @Override
        public void run(String email, Consumer<Done> told) {
            throw new AssertionError("nobody asked for a drill");
        }
    }
}
