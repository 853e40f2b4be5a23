package dev.locksmith.ui.customers.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EditModelTest {
    private static final String EMAIL = "roni_cost@example.com";

    @AutoClose
    private final TestShop shop = TestShop.withCustomers(3);

    private final TestContext test = new TestContext();
    private final EditModel mine = open();

    @Test
    void savingStoresWhatWasTyped() {
        mine.field(CustomerFields.COMPANY).value().set("Luma");
        assertThat(mine.dirty().get()).isTrue();

        mine.save(() -> {});

        assertThat(stored().details().profile().company()).isEqualTo("Luma");
        assertThat(mine.dirty().get()).isFalse();
        assertThat(test.said.sentences()).containsExactly("Veronica Costello has been saved.");
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsFieldWhileItIsTyped() {
        mine.field(CustomerFields.EMAIL).value().set("not an address");
        mine.field(CustomerFields.NAME.lastName()).value().set("");

        assertThat(mine.valid().get()).isFalse();
        assertThat(mine.field(CustomerFields.EMAIL).problem().get()).contains("valid email address");
        assertThat(mine.field(CustomerFields.NAME.lastName()).problem().get()).isEqualTo("This is a required field.");

        mine.revert();

        assertThat(mine.valid().get()).isTrue();
        assertThat(mine.dirty().get()).isFalse();
    }

    @Test
    void anAddressThatIsTakenIsRefusedAtItsField() {
        mine.field(CustomerFields.EMAIL).value().set("asa.lindqvist@example.com");
        mine.save(() -> {});

        assertThat(mine.field(CustomerFields.EMAIL).problem().get()).contains("already a customer");
        assertThat(mine.dirty().get()).isTrue();
    }

    @Test
    void theSecondSaverIsToldWhoChangedWhatAndLosesNothing() {
        var theirs = open();
        mine.field(CustomerFields.COMPANY).value().set("Mine");
        mine.field(CustomerFields.TAX_VAT).value().set("typed here");
        theirs.field(CustomerFields.COMPANY).value().set("Theirs");
        theirs.field(CustomerFields.NAME.middleName()).value().set("Q");
        theirs.save(() -> {});

        mine.save(() -> {});

        var conflict = mine.conflict().get().orElseThrow();
        assertThat(conflict.by()).isEqualTo("Robin");
        assertThat(conflict.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.label()).isEqualTo("Company");
            assertThat(clash.theirs()).isEqualTo("Theirs");
            assertThat(clash.mine()).isEqualTo("Mine");
        });
        assertThat(conflict.followed()).containsExactly("Middle name");
        assertThat(mine.field(CustomerFields.COMPANY).get()).isEqualTo("Mine");
        assertThat(mine.field(CustomerFields.NAME.middleName()).get()).isEqualTo("Q");
        assertThat(stored().details().profile().company()).isEqualTo("Theirs");

        mine.save(() -> {});

        assertThat(stored().details().profile().company()).isEqualTo("Mine");
        assertThat(stored().details().name().middleName()).isEqualTo("Q");
        assertThat(stored().details().profile().taxVat()).isEqualTo("typed here");
        assertThat(mine.conflict().get()).isEmpty();
    }

    @Test
    void theirsCanBeTakenFieldByFieldAndGivenBack() {
        var theirs = open();
        mine.field(CustomerFields.COMPANY).value().set("Mine");
        theirs.field(CustomerFields.COMPANY).value().set("Theirs");
        theirs.save(() -> {});
        mine.save(() -> {});
        var clash = mine.conflict().get().orElseThrow().clashes().getFirst();

        clash.takesTheirs().set(true);
        assertThat(mine.field(CustomerFields.COMPANY).get()).isEqualTo("Theirs");

        clash.takesTheirs().set(false);
        assertThat(mine.field(CustomerFields.COMPANY).get()).isEqualTo("Mine");
    }

    @Test
    void anAddressThatTheyRemovedAndIChangedCanBeKept() {
        var theirs = open();
        mine.addresses()
                .addresses()
                .getFirst()
                .field(AddressFields.CITY)
                .value()
                .set("Calder");
        theirs.addresses().remove(theirs.addresses().addresses().getFirst());
        theirs.save(() -> {});
        mine.save(() -> {});

        assertThat(mine.conflict().get().orElseThrow().clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.theirs()).isEqualTo("removed"));
        mine.save(() -> {});

        assertThat(stored().addresses())
                .singleElement()
                .satisfies(
                        address -> assertThat(address.details().postal().city()).isEqualTo("Calder"));
    }

    @Test
    void addressesAreAddedAndRemovedAndOneIsTheDefault() {
        var added = mine.addresses().add(mine.typed());
        added.field(AddressFields.CITY).value().set("Calder");
        added.defaultBilling.value().set(true);
        mine.save(() -> {});

        assertThat(stored().addresses()).hasSize(2);
        assertThat(stored().addresses())
                .filteredOn(address -> address.defaultBilling())
                .singleElement()
                .satisfies(
                        address -> assertThat(address.details().postal().city()).isEqualTo("Calder"));

        mine.addresses().remove(mine.addresses().addresses().getFirst());
        mine.save(() -> {});

        assertThat(stored().addresses()).hasSize(1);
    }

    private Customer stored() {
        return shop.customer(EMAIL);
    }

    private EditModel open() {
        var services = shop.consoleServices(Path.of("target"));
        var opened = new OpenedCustomer(
                shop.customer(EMAIL), shop.services.websites.groups(), Instant.parse("2026-11-22T12:00:00Z"));
        return new EditModel(opened, services.customers(), services.session(), test.context);
    }
}
