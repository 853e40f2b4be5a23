package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the pane says of a customer, and what becomes of what is typed and pressed there.
class PaneFieldsViewTest {
    private static final String EMAIL = "roni_cost@example.com";

    @TempDir
    Path home;

    private final TestShop shop = TestShop.withCustomers(3);
    private CustomersScreenFixture customers;
    private TestWindow window;

    @BeforeEach
    void open() {
        customers = new CustomersScreenFixture(shop, home);
        window = customers.window().reads("Veronica Costello");
    }

    @AfterEach
    void close() {
        customers.close();
        shop.close();
    }

    @Test
    void wrongDayStaysAsTypedAndIsSaidToBeWrong() {
        window.clickOn("Edit Veronica Costello")
                .clickOn("Account")
                .click("#field-dateOfBirth")
                .type("31/31/1999")
                .press(KeyCode.TAB);
        window.reads("“31/31/1999” is no day of the calendar. Write it as M/D/YYYY or YYYY-MM-DD.");
        assertThat(typed()).isEqualTo("31/31/1999");
        assertThat(TestWindow.call(() -> window.findNow("#pane-save").isDisabled()))
                .isTrue();
        window.picture("customers-wrong-day");

        TestWindow.run(() -> ((TextInputControl) window.findNow("#field-dateOfBirth")).clear());
        window.click("#field-dateOfBirth").type("1999-12-31").press(KeyCode.CONTROL, KeyCode.S);
        window.reads("Veronica Costello has been saved.");
        assertThat(shop.customer(EMAIL).details().profile().dateOfBirth()).isEqualTo(LocalDate.of(1999, 12, 31));
    }

    @Test
    void lookingForLanguageWithoutTakingOneLeavesItAsItWas() {
        window.clickOn("Edit Veronica Costello").clickOn("Account").click("#field-language");
        window.type("x").press(KeyCode.BACK_SPACE).press(KeyCode.ESCAPE).click("#field-company");

        window.await(
                "the box says what is stored",
                () -> Objects.equals(((ComboBox<?>) window.findNow("#field-language")).getValue(), ""));
    }

    @Test
    void theResultOfAnActGetsTheFocusAndNoOtherActDoes() {
        shop.grant(EMAIL, "Loyalty Sync", "profile", 1);
        window.clickOn("Edit Veronica Costello").reads("Loyalty Sync");
        window.click("#pane-reset-password").reads("The customer will receive an email");
        awaitFocusOnTheResult();

        window.click("#over-limit").type("on the phone").press(KeyCode.ENTER).reads("2 of 5 requests this hour.");
        awaitFocusOnTheResult();
    }

    @Test
    void whoWorksByKeyboardSeesThatTheResultHasTheFocus() {
        window.clickOn("Edit Veronica Costello")
                .click("#pane-reset-password")
                .reads("The customer will receive an email");
        awaitFocusOnTheResult();
        assertThat(theResultHasARing()).isFalse();

        window.press(KeyCode.SHIFT);

        window.await("the result has a ring", this::theResultHasARing);
        window.picture("customers-result-by-keyboard");
    }

    @Test
    void timesAreNearAtTheFirstOpeningAlready() {
        var _ = shop.services
                .passwords
                .resets()
                .requestByStaff(shop.staff, shop.customer(EMAIL).id());
        var _ = shop.dispatch(new Delivery.Accepted(250, "2.0.0 accepted"));
        window.clickOn("Edit Veronica Costello").reads("Requested by Robin,");
        assertThat(window.words()).doesNotContainPattern("Requested by Robin, .*\\d{4},");
    }

    @Test
    void cardSaysWhyTheMailWaitsAndHasItTriedAtOnce() {
        window.clickOn("Edit Veronica Costello").click("#pane-reset-password").reads("The customer will receive");
        var _ = shop.dispatch(
                new Delivery.Deferred(0, "The mail server at mail.example.com:587 refuses the connection."));
        window.reads("Waiting for the mail server")
                .reads("refuses the connection. Next try at")
                .reads("deferred");
        window.picture("customers-deferred");
        window.click("#send-now").reads("The message is on its way again.");

        assertThat(shop.dispatch(new Delivery.Rejected(550, "5.1.1 no such mailbox")))
                .hasSize(1);
        window.reads("The mail server refused the mail for good: 550 5.1.1 no such mailbox");
        window.picture("customers-blocked");
    }

    private void awaitFocusOnTheResult() {
        window.await("the result has the focus", () -> {
            Node owner = window.stage().getScene().getFocusOwner();
            return owner != null && owner.getStyleClass().contains("banner");
        });
    }

    private boolean theResultHasARing() {
        return TestWindow.call(() -> ((Region) window.findNow(".banner"))
                .getBorder().getStrokes().stream()
                        .noneMatch(stroke -> stroke.getTopStroke().equals(Color.TRANSPARENT)));
    }

    private String typed() {
        return TestWindow.call(() -> ((TextInputControl) window.findNow("#field-dateOfBirth")).getText());
    }
}
