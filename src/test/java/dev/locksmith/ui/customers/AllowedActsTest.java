package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// When Reset Password and Force Sign In may be pressed.
class AllowedActsTest {
    private static final String EMAIL = "roni_cost@example.com";

    private final TestShop shop = TestShop.withCustomers(2);
    private final TestContext desk = new TestContext();
    private final CustomersModel model = new CustomersModel(shop.consoleServices(Path.of("target")), desk.context);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aResetIsAllowedUntilTheLimitForbidsTheNext() {
        var pane = open();
        assertThat(pane.canReset().get()).isTrue();

        pane.acts().resetPassword();

        assertThat(pane.canReset().get()).isFalse();
    }

    @Test
    void nothingIsAllowedWhileAnActIsUnderWay() {
        var pane = open();

        pane.access().acting().set(true);

        assertThat(pane.canReset().get()).isFalse();
        assertThat(pane.canForceSignIn().get()).isFalse();
    }

    @Test
    void aDisabledAccountIsNotReset() {
        shop.sql("update customer set active = false");

        assertThat(open().canReset().get()).isFalse();
    }

    @Test
    void onlyWhoHasGivenSomethingOutIsForcedToSignIn() {
        assertThat(open().canForceSignIn().get()).isFalse();

        shop.grant(EMAIL, "Warehouse App", "orders", 1);

        assertThat(open().canForceSignIn().get()).isTrue();
    }

    private PaneModel open() {
        model.shown();
        model.open(shop.customer(EMAIL).id());
        return model.pane().get().orElseThrow();
    }
}
