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
    private TestWindow window;

    @BeforeEach
    void open() {
        customers = new CustomersScreenFixture(shop, home);
        window = customers.window().reads("20 customers").reads("Veronica Costello");
    }

    @AfterEach
    void close() {
        customers.close();
        shop.close();
    }

    @Test
    void clickAndArrowsShowTheRowsCustomer() {
        window.clickOn("Edit Veronica Costello").find("#edit-pane");
        window.clickOn("Daan van der Berg");
        awaitPane("Daan van der Berg");

        window.press(KeyCode.DOWN);
        awaitPane("Μαρία Παπαδοπούλου");
        window.press(KeyCode.UP).press(KeyCode.UP);
        awaitPane("Åsa Lindqvist");
        assertThat(window.stage().getTitle()).isEqualTo("Åsa Lindqvist – Local – Locksmith");
    }

    @Test
    void unsavedEditsKeepRowAndPaneTogether() {
        window.clickOn("Edit Veronica Costello")
                .clickOn("Account")
                .click("#field-company")
                .type("Luma");
        window.clickOn("Daan van der Berg").reads("Save what you changed about Veronica Costello?");
        window.clickOn("Keep editing");
        awaitPane("Veronica Costello");
        assertThat(window.holds("Luma")).isTrue();

        window.clickOn("Daan van der Berg").reads("Save what you changed");
        window.press(KeyCode.ESCAPE).await("the question is gone", () -> !window.canRead("Save what you changed"));
        awaitPane("Veronica Costello");

        window.clickOn("Daan van der Berg").clickOn("Discard");
        awaitPane("Daan van der Berg");
    }

    @Test
    void rowAndPaneStayTogetherWhenTheOrderChanges() {
        window.clickOn("Edit Veronica Costello").find("#edit-pane");
        window.clickHeading("NAME").clickHeading("NAME");
        window.await(
                "Veronica is highlighted where she stands", () -> highlighted().equals("Veronica Costello"));
        assertThat(pane()).isEqualTo("Veronica Costello");
        window.press(KeyCode.F5);
        window.await("she still is", () -> highlighted().equals("Veronica Costello"));
    }

    @Test
    void enterOpensTheOnlyOneFoundAndLeadsToTheRows() {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .type("ingrid")
                .press(KeyCode.ENTER)
                .reads("1 customer");
        awaitPane("Ingrid Solberg");

        window.press(KeyCode.CONTROL, KeyCode.K)
                .type("example")
                .press(KeyCode.ENTER)
                .reads("20 customers");
        window.press(KeyCode.ESCAPE).await("the pane is closed", () -> !window.shows("#edit-pane"));
    }

    private void awaitPane(String name) {
        window.await(
                "row and pane are " + name,
                () -> pane().equals(name)
                        && highlighted().equals(name)
                        && !window.findNow("#edit-pane").isDisabled());
    }

    private String pane() {
        return window.shows("#pane-name") ? ((Labeled) window.findNow("#pane-name")).getText() : "";
    }

    private String highlighted() {
        var table = (TableView<?>) window.findNow("#customers-grid");
        return table.getSelectionModel().getSelectedItem() instanceof GridLine line
                ? line.loaded().get().map(row -> row.row().name()).orElse("")
                : "";
    }
}
