package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.customers.grid.GridLine;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// By mouse and key, the pane is that of the highlighted row.
class PaneSelectionViewTest {
    @TempDir
    Path home;

    private final TestShop shop = TestShop.withCustomers(20);
    private CustomersScreenFixture customers;
    private TestWindow desk;

    @BeforeEach
    void open() {
        customers = new CustomersScreenFixture(shop, home);
        desk = customers.desk().reads("20 customers").reads("Veronica Costello");
    }

    @AfterEach
    void close() {
        customers.close();
        shop.close();
    }

    @Test
    void clickAndArrowsShowTheRowsCustomer() {
        desk.clickOn("Edit Veronica Costello").find("#edit-pane");
        desk.clickOn("Daan van der Berg");
        awaitPane("Daan van der Berg");

        desk.press(KeyCode.DOWN);
        awaitPane("Μαρία Παπαδοπούλου");
        desk.press(KeyCode.UP).press(KeyCode.UP);
        awaitPane("Åsa Lindqvist");
        assertThat(desk.stage().getTitle()).isEqualTo("Åsa Lindqvist – Local – Locksmith");
    }

    @Test
    void unsavedEditsKeepRowAndPaneTogether() {
        desk.clickOn("Edit Veronica Costello")
                .clickOn("Account")
                .click("#field-company")
                .type("Luma");
        desk.clickOn("Daan van der Berg").reads("Save what you changed about Veronica Costello?");
        desk.clickOn("Keep editing");
        awaitPane("Veronica Costello");
        assertThat(desk.holds("Luma")).isTrue();

        desk.clickOn("Daan van der Berg").reads("Save what you changed");
        desk.press(KeyCode.ESCAPE).await("the question is gone", () -> !desk.canRead("Save what you changed"));
        awaitPane("Veronica Costello");

        desk.clickOn("Daan van der Berg").clickOn("Discard");
        awaitPane("Daan van der Berg");
    }

    @Test
    void rowAndPaneStayTogetherWhenTheOrderChanges() {
        desk.clickOn("Edit Veronica Costello").find("#edit-pane");
        desk.clickHeading("NAME").clickHeading("NAME");
        desk.await(
                "Veronica is highlighted where she stands", () -> highlighted().equals("Veronica Costello"));
        assertThat(pane()).isEqualTo("Veronica Costello");
        desk.press(KeyCode.F5);
        desk.await("she still is", () -> highlighted().equals("Veronica Costello"));
    }

    @Test
    void downAfterFindSelectsTheFirstRow() {
        desk.press(KeyCode.CONTROL, KeyCode.K)
                .type("ingrid")
                .press(KeyCode.ENTER)
                .reads("1 customer");
        desk.press(KeyCode.DOWN)
                .await("the only row is selected", () -> highlighted().equals("Ingrid Solberg"));
        desk.press(KeyCode.ENTER);
        awaitPane("Ingrid Solberg");

        desk.press(KeyCode.CONTROL, KeyCode.K)
                .type("example")
                .press(KeyCode.ENTER)
                .reads("20 customers");
        desk.press(KeyCode.ESCAPE).await("the pane is closed", () -> !desk.shows("#edit-pane"));
    }

    private void awaitPane(String name) {
        desk.await(
                "row and pane are " + name,
                () -> pane().equals(name)
                        && highlighted().equals(name)
                        && !desk.findNow("#edit-pane").isDisabled());
    }

    private String pane() {
        return desk.shows("#pane-name") ? ((Labeled) desk.findNow("#pane-name")).getText() : "";
    }

    private String highlighted() {
        var table = (TableView<?>) desk.findNow("#customers-grid");
        return table.getSelectionModel().getSelectedItem() instanceof GridLine line
                ? line.loaded().get().map(row -> row.row().name()).orElse("")
                : "";
    }
}
