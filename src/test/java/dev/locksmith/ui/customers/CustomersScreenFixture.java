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
    private final AtomicReference<ConsoleWindow> console = new AtomicReference<>();
    private final TestWindow window;

    CustomersScreenFixture(TestShop shop, Path home) {
        window = TestWindow.open(stage -> console.set(ConsoleWindow.show(
                stage,
                shop.consoleServices(home),
                List.of(CustomersScreen::new),
                List.of(
                        HealthProbes.database("H2, embedded", shop.database.clock()),
                        _ -> new Health(Health.State.WELL, "Mailbox, 3 caught", ""),
                        HealthProbes.storefront(URI.create("http://127.0.0.1:8765/"), () -> true)))));
        TestWindow.run(() -> window.stage().setWidth(1280));
        wear(Theme.LIGHT);
    }

    TestWindow window() {
        return window;
    }

    void wear(Theme theme) {
        TestWindow.run(
                () -> Objects.requireNonNull(console.get()).appearance().theme().set(theme));
    }

    void closeWindow() {
        TestWindow.run(() -> Objects.requireNonNull(console.get()).close());
    }

    @Override
    public void close() {
        window.close();
    }
}
