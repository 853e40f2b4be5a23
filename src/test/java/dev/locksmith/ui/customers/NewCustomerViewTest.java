package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.Customer;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Making a customer, by mouse and keyboard.
class NewCustomerViewTest {
    @TempDir
    Path home;

    private final TestShop shop = TestShop.withCustomers(20);
    private CustomersScreenFixture customers;
    private TestWindow window;

    @BeforeEach
    void open() {
        customers = new CustomersScreenFixture(shop, home);
        window = customers.window().reads("20 customers");
        window.click("#customers-create").find("#new-customer");
    }

    @AfterEach
    void close() {
        customers.close();
        shop.close();
    }

    @Test
    void aNewCustomerIsInvitedAndTheirPaneOpens() {
        fill("ada@example.com");
        window.picture("customers-new");
        window.click("#new-customer-create")
                .reads("will receive a link to set a password")
                .find("#edit-pane");
        assertThat(shop.services
                        .passwords
                        .resets()
                        .ofCustomer(made("ada@example.com").id()))
                .hasSize(1);
        window.reads("21 customers");
    }

    @Test
    void whoIsNotInvitedGetsNoMail() {
        fill("ada@example.com");
        window.click("#new-customer-invite").click("#new-customer-create").reads("without a password");
        assertThat(shop.services
                        .passwords
                        .resets()
                        .ofCustomer(made("ada@example.com").id()))
                .isEmpty();
    }

    @Test
    void anAddressThatIsTakenIsSaidAndNothingTypedIsLost() {
        fill("roni_cost@example.com");
        window.click("#new-customer-create").reads("another customer of this website has the address");
        assertThat(window.holds("Lovelace")).isTrue();
        window.press(KeyCode.ESCAPE).reads("The new customer has not been made yet.");
    }

    @Test
    void whatIsNoAddressCannotBeCreated() {
        fill("nobody");
        assertThat(TestWindow.call(() -> window.findNow("#new-customer-create").isDisabled()))
                .isTrue();
        window.picture("customers-new-invalid");
    }

    private void fill(String email) {
        window.click("#field-firstName").type("Ada");
        window.click("#field-lastName").type("Lovelace");
        window.click("#field-email").type(email);
    }

    private Customer made(String email) {
        return shop.services.customers.findByEmail(email).getFirst();
    }
}
