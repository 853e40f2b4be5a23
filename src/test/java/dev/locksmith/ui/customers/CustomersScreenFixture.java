package dev.locksmith.ui.customers;

import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.screen.Theme;
import dev.locksmith.ui.shell.ConsoleWindow;
import dev.locksmith.ui.shell.Health;
import dev.locksmith.ui.shell.HealthProbes;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// The Customers screen in a real window of 1280 pixels, in front of a shop.
final class CustomersScreenFixture implements AutoCloseable {
    private final AtomicReference<ConsoleWindow> window = new AtomicReference<>();
    private final TestWindow desk;

    CustomersScreenFixture(TestShop shop, Path home) {
        desk = TestWindow.open(stage -> window.set(ConsoleWindow.show(
                stage,
                shop.consoleServices(home),
                List.of(CustomersScreen::new),
                List.of(
                        HealthProbes.database("H2, embedded", shop.database.clock()),
                        _ -> new Health(Health.State.WELL, "Mailbox, 3 caught", ""),
                        HealthProbes.storefront(URI.create("http://127.0.0.1:8765/"), () -> true)))));
        TestWindow.run(() -> desk.stage().setWidth(1280));
        wear(Theme.LIGHT);
    }

    TestWindow desk() {
        return desk;
    }

    void wear(Theme theme) {
        TestWindow.run(
                () -> Objects.requireNonNull(window.get()).appearance().theme().set(theme));
    }

    void closeWindow() {
        TestWindow.run(() -> Objects.requireNonNull(window.get()).close());
    }

    @Override
    public void close() {
        desk.close();
    }
}
