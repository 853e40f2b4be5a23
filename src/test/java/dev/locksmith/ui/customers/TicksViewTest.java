package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Customers are ticked by mouse and key, and no row is highlighted by it.
class TicksViewTest {
    @TempDir
    Path home;

    private final TestShop shop = TestShop.withCustomers(150);
    private CustomersScreenFixture customers;
    private TestWindow window;

    @BeforeEach
    void open() {
        customers = new CustomersScreenFixture(shop, home);
        window = customers.window().reads("150 customers").reads("Veronica Costello");
    }

    @AfterEach
    void close() {
        customers.close();
        shop.close();
    }

    @Test
    void aClickTicksAndHighlightsNobody() {
        assertThat(window.shows("#selection-bar")).isFalse();
        window.click(tick("daan.vdberg@example.com")).reads("1 selected");

        assertThat(highlighted()).isEqualTo(-1);
        window.clickOn("Åsa Lindqvist");
        window.await("she is highlighted", () -> highlighted() == 1);
        window.doubleClick(tick("maria.p@example.com")).reads("1 selected");

        assertThat(highlighted()).isEqualTo(1);
        assertThat(window.shows("#edit-pane")).isFalse();
    }

    @Test
    void spaceTicksTheHighlightedRowAndShiftSpaceUpToIt() {
        window.clickOn("Åsa Lindqvist").press(KeyCode.SPACE).reads("1 selected");
        window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.SPACE);
        window.reads("3 selected");
        assertThat(isTicked("daan.vdberg@example.com")).isTrue();

        window.press(KeyCode.SPACE).reads("2 selected");
        assertThat(isTicked("maria.p@example.com")).isFalse();
    }

    @Test
    void controlAAndTheHeadingSelectAllThatMatch() {
        window.clickOn("Åsa Lindqvist").press(KeyCode.CONTROL, KeyCode.A).reads("150 selected");
        assertThat(box("#tick-all").isSelected()).isTrue();
        window.click(tick("maria.p@example.com")).reads("149 selected");
        assertThat(box("#tick-all").isIndeterminate()).isTrue();
        window.picture("customers-ticks-light");

        window.click("#ticks-all").reads("150 selected").click("#tick-all");
        window.await("nobody is selected", () -> !window.shows("#selection-bar"));
        window.click("#tick-all").reads("150 selected").click("#ticks-clear");
        window.await("nobody is selected", () -> !window.shows("#selection-bar"));
    }

    @Test
    void anotherSearchEndsTheSelectionAndAnotherOrderKeepsIt() {
        window.click(tick("daan.vdberg@example.com")).reads("1 selected");
        window.clickHeading("NAME").reads("1 selected");
        window.click("#customers-search").type("solberg").reads("10 customers");

        assertThat(window.shows("#selection-bar")).isFalse();
        assertThat(((Labeled) TestWindow.call(() -> window.findNow("#customers-total"))).getText())
                .isEqualTo("10 customers");
    }

    private String tick(String email) {
        return "#tick-" + shop.customer(email).id();
    }

    private boolean isTicked(String email) {
        return box(tick(email)).isSelected();
    }

    private CheckBox box(String selector) {
        return (CheckBox) TestWindow.call(() -> window.findNow(selector));
    }

    private int highlighted() {
        return TestWindow.call(() -> ((TableView<?>) window.findNow("#customers-grid"))
                .getSelectionModel()
                .getSelectedIndex());
    }
}
