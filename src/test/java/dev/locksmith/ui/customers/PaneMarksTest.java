package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.ui.customers.grid.RowBadges;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What the pane learns is seen in the grid too, and what it may not learn it says.
class PaneMarksTest {
    private static final String EMAIL = "roni_cost@example.com";

    @AutoClose
    private final TestShop shop = TestShop.withCustomers(1);

    private final TestContext test = new TestContext();

    @Test
    void theFirstResetAndThenItsBlockedMailMarkTheCustomerInTheGrid() {
        var model = open(shop.staff);
        assertThat(marks(model)).isEqualTo(RowBadges.NONE);

        var _ = shop.services
                .passwords
                .resets()
                .requestByStaff(shop.staff, pane(model).id());
        pane(model).refresh();
        assertThat(marks(model).liveLink()).isTrue();

        shop.dispatch(new Delivery.Rejected(550, "5.1.1 no such mailbox"));
        pane(model).refresh();
        assertThat(marks(model).blockedMail()).isTrue();
    }

    @Test
    void theFirstTokenMarksTheCustomerInTheGrid() {
        var model = open(shop.staff);

        shop.grant(EMAIL, "Warehouse App", "orders", 1);
        pane(model).refresh();

        assertThat(marks(model).tokens()).isTrue();
    }

    @Test
    void historyThatMayNotBeReadSaysWhatIsMissing() {
        var model = open(new StaffMember("Sam", "desk", Set.of(Permission.VIEW_CUSTOMERS)));
        pane(model).tab().set(PaneTab.HISTORY);

        assertThat(pane(model).lists().historyRefused().get().orElseThrow().missing(test.context.texts()))
                .isEqualTo("read what is on record");
    }

    private CustomersModel open(StaffMember by) {
        var model = new CustomersModel(shop.consoleServices(Path.of("target"), by), test.context);
        model.shown();
        model.open(shop.customer(EMAIL).id());
        return model;
    }

    private static PaneModel pane(CustomersModel model) {
        return model.pane().get().orElseThrow();
    }

    private static RowBadges marks(CustomersModel model) {
        return model.grid().rows().get().getFirst().loaded().get().orElseThrow().marks();
    }
}
