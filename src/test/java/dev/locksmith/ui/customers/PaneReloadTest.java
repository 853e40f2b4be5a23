package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.ui.customers.form.CustomerForm;
import dev.locksmith.ui.customers.form.EditModel;
import dev.locksmith.ui.customers.form.TypedDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// F5 beside an open pane, while another console saves or deletes the same customer.
class PaneReloadTest {
    private static final String EMAIL = "roni_cost@example.com";

    @AutoClose
    private final TestShop shop = TestShop.withCustomers(3);

    private final TestContext test = new TestContext();
    private final CustomersModel model = new CustomersModel(shop.consoleServices(Path.of("target")), test.context);

    @BeforeEach
    void open() {
        model.shown();
        model.open(shop.customer(EMAIL).id());
    }

    @Test
    void paneFollowsAndSaysQuietlyWhoChangedIt() {
        saveElsewhere(CustomerFields.NAME.firstName(), "Ronnie");
        model.reload();

        assertThat(edit().field(CustomerFields.NAME.firstName()).get()).isEqualTo("Ronnie");
        assertThat(edit().customer().get().name()).isEqualTo("Ronnie Costello");
        assertThat(edit().dirty().get()).isFalse();
        assertThat(test.said.sentences())
                .singleElement()
                .asString()
                .startsWith("Ronnie Costello was changed by Kim at");
    }

    @Test
    void untouchedFieldsFollowAndEditedOnesStay() {
        edit().field(CustomerFields.COMPANY).value().set("Luma");
        saveElsewhere(CustomerFields.NAME.firstName(), "Ronnie");
        model.reload();

        assertThat(edit().field(CustomerFields.NAME.firstName()).get()).isEqualTo("Ronnie");
        assertThat(edit().field(CustomerFields.COMPANY).get()).isEqualTo("Luma");
        assertThat(edit().conflict().get()).isEmpty();

        model.save();
        assertThat(shop.customer(EMAIL).details().name().firstName()).isEqualTo("Ronnie");
        assertThat(shop.customer(EMAIL).details().profile().company()).isEqualTo("Luma");
    }

    @Test
    void whereBothChangedTheSamePeopleChoose() {
        edit().field(CustomerFields.COMPANY).value().set("Mine");
        saveElsewhere(CustomerFields.COMPANY, "Theirs");
        model.reload();

        assertThat(edit().field(CustomerFields.COMPANY).get()).isEqualTo("Mine");
        assertThat(edit().conflict().get().orElseThrow().clashes()).hasSize(1);

        model.reload();
        assertThat(edit().conflict().get().orElseThrow().clashes()).hasSize(1);
    }

    @Test
    void unreadableDayIsAnEditThatStays() {
        edit().field(CustomerForm.DATE_OF_BIRTH).value().set(new TypedDay.NotADay("31/31/1999"));
        saveElsewhere(CustomerFields.DATE_OF_BIRTH, Optional.of(LocalDate.of(1999, 12, 31)));
        model.reload();

        assertThat(edit().field(CustomerForm.DATE_OF_BIRTH).get()).isEqualTo(new TypedDay.NotADay("31/31/1999"));
    }

    @Test
    void paneOfCustomerWhoIsGoneCloses() {
        delete();
        model.reload();

        assertThat(model.pane().get()).isEmpty();
        assertThat(model.grid().selection().customer().get()).isEmpty();
        assertThat(test.said.sentences()).contains("Veronica Costello has been deleted meanwhile by somebody else.");
    }

    @Test
    void whatIsTypedAboutCustomerWhoIsGoneStaysOnScreen() {
        edit().field(CustomerFields.COMPANY).value().set("Luma");
        delete();
        model.reload();

        assertThat(edit().field(CustomerFields.COMPANY).get()).isEqualTo("Luma");
    }

    private void delete() {
        shop.services.customers.delete(shop.staff, shop.customer(EMAIL).id());
    }

    private <T> void saveElsewhere(FieldSpec<CustomerDetails, T> field, T value) {
        var now = shop.customer(EMAIL);
        var _ = shop.services.customers.save(
                StaffMember.computerOwner("Kim", "elsewhere"),
                new CustomerEdit(
                        now.id(),
                        now.version(),
                        field.with(now.details(), value),
                        now.addresses().stream().map(AddressEdit::of).toList()));
    }

    private EditModel edit() {
        return model.pane().get().orElseThrow().edit();
    }
}
