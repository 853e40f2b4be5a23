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
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
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
    private ConsoleWindow window;
    private TestWindow desk;

    @BeforeEach
    void openTheScreen() {
        desk = TestWindow.open(stage -> window = ConsoleWindow.show(
                stage,
                consoleServices(),
                List.of((services, place) -> new StorefrontScreen(services, place, new NoDrill())),
                List.of()));
        awaitAddress("/");
    }

    @AfterEach
    void close() {
        TestWindow.run(window::close);
        storefront.close();
        shop.close();
    }

    @Test
    void pathTypedIntoTheAddressBarIsOpenedAndBackGoesBack() {
        go("/customer/account/login");
        awaitAddress("/customer/account/login");

        desk.click("#storefront-back");
        awaitAddress("/");

        go("/customer/account/forgotpassword");
        awaitAddress("/customer/account/forgotpassword");
        desk.click("#storefront-reload");
        awaitAddress("/customer/account/forgotpassword");
        desk.click("#storefront-home");
        awaitAddress("/");
    }

    @Test
    void otherPlacesAreRefusedInOneSentence() {
        go("http://elsewhere.example.com/");
        desk.reads("This view shows the storefront only");
    }

    @Test
    void whatIsNoAddressIsRefusedInOneSentence() {
        go("http://[not an address");
        desk.reads("That is no address.");
    }

    @Test
    void pageOpensInTheSystemsBrowser() {
        desk.click("#storefront-browser");

        assertThat(outside).containsExactly(storefront.url().resolve("/"));
    }

    @Test
    void newVisitorStartsAtHome() {
        go("/customer/account/login");
        awaitAddress("/customer/account/login");

        desk.click("#storefront-new-visitor");

        awaitAddress("/");
    }

    @Test
    void drillWithoutCustomerIsRefusedInOneSentence() {
        desk.click("#storefront-drill").click("#drill-run").reads("Name the test customer");
        desk.click("#drill-close")
                .await(
                        "the sheet is gone",
                        () -> !desk.findNow("#storefront-address").isDisabled()
                                && TestWindow.nodes().noneMatch(node -> "drill".equals(node.getId())));
    }

    private void go(String address) {
        desk.click("#storefront-address");
        TestWindow.run(() -> ((TextField) desk.stage().getScene().lookup("#storefront-address")).clear());
        desk.type(address).press(KeyCode.ENTER);
    }

    private void awaitAddress(String path) {
        var expected = storefront.url().resolve(path).toString();
        desk.await(
                "the address is " + expected,
                () -> desk.stage().getScene().lookup("#storefront-address") instanceof TextField bar
                        && bar.getText().equals(expected));
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
                session, services.customers(), services.passwords(), services.access(), services.mail());
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
