package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.ui.customers.form.AddressForm;
import dev.locksmith.ui.customers.form.CustomerForm;
import dev.locksmith.ui.customers.form.DayFormat;
import dev.locksmith.ui.customers.form.EditModel;
import dev.locksmith.ui.customers.form.TypedDay;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// F5 beside an open pane, while another console saves or deletes the same customer.
class PaneReloadTest {
    private static final String EMAIL = "roni_cost@example.com";

    private final TestShop shop = TestShop.withCustomers(3);
    private final TestContext desk = new TestContext();
    private final CustomersModel model = new CustomersModel(shop.consoleServices(Path.of("target")), desk.context);

    @BeforeEach
    void open() {
        model.shown();
        model.open(shop.customer(EMAIL).id());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void paneFollowsAndSaysQuietlyWhoChangedIt() {
        saveElsewhere(form -> form.firstName.value().set("Ronnie"));
        model.reload();

        assertThat(edit().form().firstName.get()).isEqualTo("Ronnie");
        assertThat(edit().customer().get().name()).isEqualTo("Ronnie Costello");
        assertThat(edit().dirty().get()).isFalse();
        assertThat(desk.said.sentences())
                .singleElement()
                .asString()
                .startsWith("Ronnie Costello was changed by Kim at");
    }

    @Test
    void untouchedFieldsFollowAndEditedOnesStay() {
        edit().form().company.value().set("Luma");
        saveElsewhere(form -> form.firstName.value().set("Ronnie"));
        model.reload();

        assertThat(edit().form().firstName.get()).isEqualTo("Ronnie");
        assertThat(edit().form().company.get()).isEqualTo("Luma");
        assertThat(edit().conflict().get()).isEmpty();

        model.save();
        assertThat(shop.customer(EMAIL).details().firstName()).isEqualTo("Ronnie");
        assertThat(shop.customer(EMAIL).details().company()).isEqualTo("Luma");
    }

    @Test
    void whereBothChangedTheSamePeopleChoose() {
        edit().form().company.value().set("Mine");
        saveElsewhere(form -> form.company.value().set("Theirs"));
        model.reload();

        assertThat(edit().form().company.get()).isEqualTo("Mine");
        assertThat(edit().conflict().get().orElseThrow().clashes()).hasSize(1);

        model.reload();
        assertThat(edit().conflict().get().orElseThrow().clashes()).hasSize(1);
    }

    @Test
    void unreadableDayIsAnEditThatStays() {
        edit().form().dateOfBirth.value().set(new TypedDay.Unreadable("31/31/1999"));
        saveElsewhere(form -> form.dateOfBirth.value().set(new DayFormat(Locale.ENGLISH).read("1999-12-31")));
        model.reload();

        assertThat(edit().form().dateOfBirth.get()).isEqualTo(new TypedDay.Unreadable("31/31/1999"));
    }

    @Test
    void paneOfCustomerWhoIsGoneCloses() {
        delete();
        model.reload();

        assertThat(model.pane().get()).isEmpty();
        assertThat(model.grid().selection().customer().get()).isEmpty();
        assertThat(desk.said.sentences()).contains("Veronica Costello has been deleted meanwhile by somebody else.");
    }

    @Test
    void whatIsTypedAboutCustomerWhoIsGoneStaysOnScreen() {
        edit().form().company.value().set("Luma");
        delete();
        model.reload();

        assertThat(edit().form().company.get()).isEqualTo("Luma");
    }

    private void delete() {
        shop.services.customers.delete(shop.staff, shop.customer(EMAIL).id());
    }

    private void saveElsewhere(Consumer<CustomerForm> change) {
        var now = shop.customer(EMAIL);
        var form = new CustomerForm(now.details());
        change.accept(form);
        var _ = shop.services.customers.save(
                StaffMember.computerOwner("Kim", "elsewhere"),
                new CustomerEdit(
                        now.id(),
                        now.version(),
                        form.details(),
                        now.addresses().stream().map(AddressForm::edit).toList()));
    }

    private EditModel edit() {
        return model.pane().get().orElseThrow().edit();
    }
}
