package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.customers.grid.GridLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Filters, columns, views and the menu of a cell, by mouse and keyboard.
class GridFiltersViewTest {
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
    void aFilterIsSetEditedAndTakenAwayAsAChip() {
        window.click("#customers-filter").clickOn("State/Province").type("zzz").click("#filter-apply");
        window.reads("State/Province: zzz").reads("No customer is like that");
        window.picture("customers-filtered-none");
        window.clickOn("State/Province: zzz")
                .type("sto")
                .press(KeyCode.ENTER)
                .reads("State/Province: sto")
                .reads("2 customers");
        window.picture("customers-filtered");
        window.click("#filters-clear").reads("20 customers");
        assertThat(window.canRead("State/Province: sto")).isFalse();
    }

    @Test
    void whatIsNoDayIsSaidAndNothingIsLost() {
        window.click("#customers-filter").clickOn("Customer since").type("soon").click("#filter-apply");
        window.reads("Write days that there are").reads("20 customers");
        window.picture("customers-filter-problem");
        window.clickOn("last 7 days").reads("Customer since: last 7 days");
    }

    @Test
    void severalValuesAreChosenTogether() {
        window.click("#customers-filter")
                .clickOn("Country")
                .click("#filter-apply")
                .reads("Choose at least one.");
        window.click("#filter-find").type("swed").clickOn("Sweden").click("#filter-apply");
        window.reads("Country: Sweden");
    }

    @Test
    void aQueueInTheRailShowsWhoWaits() {
        customers.window().find("#queue-NO_PASSWORD");
        window.click("#queue-LOCKED").reads("Locked").reads("No customer is like that");
        window.click("#queue-NO_PASSWORD").reads("Has a password: No");
    }

    @Test
    void columnsAreChosenAndRemembered() {
        window.click("#customers-columns")
                .click("#choose-ZIP")
                .click("#choose-PHONE")
                .click("#choose-BORN");
        window.await(
                "Date of Birth has come, Phone has gone",
                () -> headings().contains("Date of Birth") && !headings().contains("Phone"));
        window.press(KeyCode.ESCAPE);
        assertThat(headings()).endsWith("Date of Birth", "Action").doesNotContain("ZIP");
        window.click("#customers-columns").click("#columns-reset");
        window.await(
                "as at first", () -> headings().contains("Phone") && !headings().contains("Date of Birth"));
    }

    @Test
    void aViewIsSavedOpenedAndDeleted() throws IOException {
        window.click("#customers-filter")
                .clickOn("City")
                .type("a")
                .click("#filter-apply")
                .reads("City: a");
        window.click("#customers-views")
                .clickOn("Save this view …")
                .type("In a_town")
                .clickOn("Save");
        window.reads("The view “In a_town” has been saved");
        assertThat(Files.readString(home.resolve("views/In a_town.view"))).isEqualTo("""
                Locksmith view 1
                title: In a_town
                city: a
                sort: id
                """);
        window.click("#customers-views").clickOn("All customers").reads("20 customers");
        Files.writeString(
                home.resolve("views/In a_town.view"), "Locksmith view 2\ncity: a\naura: 7\ncolumns: name, aura\n");
        window.click("#customers-views").clickOn("In a_town").reads("City: a");
        window.reads("newer than this Locksmith")
                .reads("nothing is called “aura”")
                .reads("There is no column “aura”");
        assertThat(headings()).containsExactly("Name", "Action");
        window.picture("customers-view-partly");
    }

    @Test
    void lettersLeadToTheRowThatBeginsWithThem() {
        window.clickHeading("EMAIL").await("sorted", () -> row(0).equals("Aoife Ní Bhriain"));
        window.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.DOWN).type("o.ko");
        window.await(
                "the row",
                () -> table().getSelectionModel().getSelectedIndex() > 0
                        && row(table().getSelectionModel().getSelectedIndex()).equals("Oleksandr Kovalenko"));
    }

    @Test
    void enterOpensTheOnlyOneFound() {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .type("kovalenko")
                .press(KeyCode.ENTER)
                .find("#edit-pane");
    }

    @Test
    void theMenuOfACellFiltersAndCopies() {
        window.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.DOWN);
        TestWindow.run(() -> {
            var first = table().getVisibleLeafColumn(3);
            table().getFocusModel().focus(0, first);
            table().fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 200, 200, true, null));
        });
        window.picture("customers-cell-menu");
        window.clickOn("Copy as Markdown");
        assertThat(TestWindow.call(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("| ID | Name | Email |")
                .contains("roni_cost@example.com |");
        TestWindow.run(() -> table().fireEvent(
                        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 200, 200, true, null)));
        window.clickOn("Filter on this").reads("Email: roni_cost@example.com").reads("1 customer");
    }

    private static String row(int index) {
        return table().getItems().get(index).loaded().get().orElseThrow().row().name();
    }

    private static List<String> headings() {
        return TestWindow.call(() -> table().getVisibleLeafColumns().stream()
                .map(column -> column.getText())
                .filter(text -> !text.isEmpty())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static TableView<GridLine> table() {
        return (TableView<GridLine>) TestWindow.nodes()
                .filter(node -> "customers-grid".equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }
}
