package dev.locksmith.ui.customers.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.Selection;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is offered to whom.
class BulkMenuTest {
    @AutoClose
    private final TestShop shop = new TestShop();

    private final TestContext test = new TestContext();

    @BeforeAll
    static void startToolkit() {
        TestWindow.startToolkit();
    }

    @Test
    void whatSomebodyMayNotIsGreyAndSaysWhy() {
        var menu = menu(Permission.VIEW_CUSTOMERS, Permission.RUN_JOBS, Permission.UNLOCK);

        assertThat(menu.isDisabled()).isFalse();
        assertThat(menu.getItems()).hasSize(BulkKind.values().length);
        assertThat(menu.getItems())
                .filteredOn(item -> !item.isDisable())
                .extracting(MenuItem::getText)
                .containsExactly("Unlock …");
        assertThat(menu.getItems())
                .filteredOn(MenuItem::isDisable)
                .extracting(MenuItem::getText)
                .contains("Delete: your role does not let you delete customers");
    }

    @Test
    void whoeverMayActOnNobodyInBulkHasNoMenu() {
        assertThat(menu(Permission.VIEW_CUSTOMERS, Permission.UNLOCK).isDisabled())
                .isTrue();
    }

    private MenuButton menu(Permission... permissions) {
        var services = shop.consoleServices(Path.of("target"), new StaffMember("clerk", "desk", Set.of(permissions)));
        return TestWindow.call(() ->
                (MenuButton) new BulkMenu(services, test.context, () -> Selection.none(CustomerQuery.all()), () -> {})
                        .getChildren()
                        .getFirst());
    }
}
