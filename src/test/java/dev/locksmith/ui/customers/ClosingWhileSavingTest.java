package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window is closed while an edit is being saved that another console keeps waiting: it is saved whole all the
/// same.
class ClosingWhileSavingTest {
    private static final String EMAIL = "roni_cost@example.com";

    @TempDir
    Path home;

    private final TestShop shop = TestShop.withCustomers(3);
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);
    private CustomersScreenFixture customers;
    private TestWindow window;
    private Thread other;

    @BeforeEach
    void saveWhatMustWait() throws InterruptedException {
        customers = new CustomersScreenFixture(shop, home);
        window = customers.window().reads("Veronica Costello");
        window.clickOn("Edit Veronica Costello")
                .clickOn("Account")
                .click("#field-company")
                .type("Luma");
        var id = shop.customer(EMAIL).id();
        other = Thread.ofVirtual()
                .start(() -> shop.holding("update customer set suffix = suffix where id = " + id, held, letGo));
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.S);
    }

    @AfterEach
    void close() throws InterruptedException {
        letGo.countDown();
        other.join();
        customers.close();
        shop.close();
    }

    @Test
    void theWindowWaitsUntilTheEditIsSaved() {
        customers.closeWindow();
        assertThat(isOpen()).isTrue();
        assertThat(shop.customer(EMAIL).details().profile().company()).isEmpty();

        letGo.countDown();

        window.await("the window is closed", () -> !window.stage().isShowing());
        assertThat(shop.customer(EMAIL).details().profile().company()).isEqualTo("Luma");
        assertThat(acts()).contains(Act.CUSTOMER_CHANGED);
    }

    @Test
    void closedAtOnceTheSaveStillEndsWhole() throws InterruptedException {
        customers.closeWindow();
        window.reads("Work is still under way").clickOn("Close now").clickOn("Discard");
        window.await("the window is closed", () -> !window.stage().isShowing());

        letGo.countDown();
        other.join();

        window.await("the save is on record", () -> acts().contains(Act.CUSTOMER_CHANGED));
        assertThat(shop.customer(EMAIL).details().profile().company()).isEqualTo("Luma");
    }

    private List<Act> acts() {
        return shop.services.database.audit().ofCustomer(shop.customer(EMAIL).id(), 10).stream()
                .map(AuditEvent::act)
                .toList();
    }

    private boolean isOpen() {
        return TestWindow.call(() -> window.stage().isShowing());
    }
}
