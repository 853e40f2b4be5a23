package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.password.account.Visitor;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.NamelessButtons;
import dev.locksmith.ui.customers.grid.GridLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every button of the Customers screen, by mouse and keyboard.
class CustomersViewTest {
    private static final String EMAIL = "roni_cost@example.com";

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
    void searchFindsAsOneTypesAndSaysWhenNothingMatches() {
        window.press(KeyCode.CONTROL, KeyCode.F).type("lindqv").reads("2 customers");
        window.press(KeyCode.ESCAPE).reads("20 customers");
        window.press(KeyCode.CONTROL, KeyCode.K)
                .type("zzz")
                .press(KeyCode.ENTER)
                .reads("No customer matches “zzz”");
        window.picture("customers-no-match");
        window.clickOn("Clear search").reads("20 customers");
    }

    @Test
    void aGridThatCouldNotBeReadSaysWhyAndReadsAgainOnRetry() {
        window.reads("Veronica Costello");
        shop.sql("alter table customer rename to customer_away");
        window.press(KeyCode.F5).reads("Try again");
        window.picture("customers-failed");
        assertThat(window.canRead("roni_cost@example.com")).isFalse();
        assertThat(window.canRead("no customers")).isFalse();

        window.clickOn("Try again")
                .await(
                        "it has been tried in vain",
                        () -> TestWindow.nodes().noneMatch(ProgressIndicator.class::isInstance))
                .reads("Try again");
        shop.sql("alter table customer_away rename to customer");

        window.clickOn("Try again").reads("roni_cost@example.com");
        assertThat(window.canRead("Try again")).isFalse();
    }

    @Test
    void headingsSortInTheDatabase() {
        window.clickHeading("EMAIL").await("aoife comes first", () -> first().equals("Aoife Ní Bhriain"));
        window.clickHeading("EMAIL").await("the last comes first", () -> first().equals("芳 王"));
    }

    @Test
    void enterOpensThePaneAndEscapeClosesIt() {
        window.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.DOWN).press(KeyCode.ENTER);
        window.find("#edit-pane");
        window.press(KeyCode.ESCAPE)
                .await(
                        "the pane is closed",
                        () -> TestWindow.nodes().noneMatch(node -> "edit-pane".equals(node.getId())));
    }

    @Test
    void theGridLetsGoOfItsLeastColumnsBesideThePane() {
        window.await(
                "all columns are there", () -> headings().containsAll(List.of("Phone", "Country", "Customer Since")));
        window.clickOn("Edit Veronica Costello").find("#edit-pane");

        window.await("few columns are left", () -> headings().size() <= 6);
        assertThat(headings()).containsSubsequence("ID", "Name", "Email", "Action");
    }

    @Test
    void resetPasswordIsFollowedUntilMailedAndTheButtonCountsDown() {
        window.clickOn("Edit Veronica Costello")
                .click("#pane-reset-password")
                .reads("The customer will receive an email with a link to reset password.");
        window.reads("1 of 5 requests this hour. Next one allowed in 9:");
        assertThat(TestWindow.call(() -> window.findNow("#pane-reset-password").isDisabled()))
                .isTrue();

        assertThat(shop.dispatch(new Delivery.Accepted(250, "2.0.0 accepted"))).hasSize(1);
        window.await("two steps are done", () -> dots("done") == 2);

        window.click("#cancel-link").reads("its link does not work any more");
        window.picture("customers-cancelled");
    }

    @Test
    void theLimitIsPassedOverOnlyWithAReason() {
        window.clickOn("Edit Veronica Costello").click("#pane-reset-password").reads("1 of 5 requests this hour.");

        window.click("#over-limit").reads("Mail a link to Veronica Costello although the limit says no?");
        assertThat(TestWindow.call(() -> window.findNow("#question .accent").isDisabled()))
                .isTrue();
        window.type("waits on the phone").picture("customers-over-limit");
        window.clickOn("Mail the Link").reads("Reason: waits on the phone").reads("2 of 5 requests this hour.");
        window.picture("customers-over-limit-done");
    }

    @Test
    void forceSignInIsCalmlyDisabledWithoutTokensAndRevokesOnOk() {
        window.clickOn("Edit Veronica Costello").reads("A plain account has no access tokens");
        assertThat(TestWindow.call(() -> window.findNow("#pane-force-sign-in").isDisabled()))
                .isTrue();

        shop.grant(EMAIL, "Warehouse App", "orders profile", 2);
        window.reads("Warehouse App").click("#pane-force-sign-in").reads("Go on only if you understand");
        window.press(KeyCode.ESCAPE);
        window.click("#revoke-all").clickOn("OK").reads("You have revoked the customer’s tokens.");
        window.reads("A plain account has no access tokens");
        window.picture("customers-revoked");
        window.clickOn("History").reads("Revoked 2 tokens of 1 integration.");
    }

    @Test
    void oneIntegrationIsRevokedAlone() {
        shop.grant(EMAIL, "Warehouse App", "orders profile", 2);
        shop.grant(EMAIL, "Loyalty Sync", "profile", 1);
        window.clickOn("Edit Veronica Costello").reads("Loyalty Sync").reads("Warehouse App");

        window.clickOn("Revoke").click(".question .danger").reads("has been revoked.");

        assertThat(shop.services.tokens.ofCustomer(shop.customer(EMAIL).id())).hasSize(1);
    }

    @Test
    void lockedCustomerIsUnlocked() {
        var customer = shop.customer(EMAIL);
        for (var attempt = 0; attempt < 10; attempt++)
            shop.services
                    .passwords
                    .signIn()
                    .signIn(customer.website(), EMAIL, "wrong", new Visitor("192.0.2.7", "Firefox"));
        window.clickOn("Edit Veronica Costello");

        window.click("#more").clickOn("Unlock").reads("Unlocked");

        assertThat(shop.services.passwords.lockouts().status(customer.id()).locked())
                .isFalse();
    }

    @Test
    void editsAreSavedByKeyAndAskBeforeTheyGo() {
        window.clickOn("Edit Veronica Costello")
                .clickOn("Account")
                .click("#field-company")
                .type("Luma")
                .press(KeyCode.CONTROL, KeyCode.S);
        window.reads("Veronica Costello has been saved.");
        assertThat(shop.customer(EMAIL).details().profile().company()).isEqualTo("Luma");

        window.click("#field-company").type("!");
        customers.closeWindow();
        window.reads("Your changes have not been saved.");
        window.picture("customers-unsaved");
        window.clickOn("Keep editing").click("#pane-close").clickOn("Discard");
        window.await(
                "the pane is closed", () -> TestWindow.nodes().noneMatch(node -> "edit-pane".equals(node.getId())));
        assertThat(shop.customer(EMAIL).details().profile().company()).isEqualTo("Luma");
    }

    @Test
    void theSecondSaverSeesWhatTheOtherChanged() {
        window.clickOn("Edit Veronica Costello")
                .clickOn("Account")
                .click("#field-company")
                .type("Mine");
        saveBehindTheBack();
        window.press(KeyCode.CONTROL, KeyCode.S)
                .reads("saved this customer at")
                .reads("Theirs: Theirs")
                .reads("Yours: Mine");
        window.picture("customers-conflict");

        window.clickOn("Theirs: Theirs").await("theirs is in the field", () -> window.holds("Theirs"));
        window.clickOn("Yours: Mine").press(KeyCode.CONTROL, KeyCode.S).reads("has been saved");
        assertThat(shop.customer(EMAIL).details().profile().company()).isEqualTo("Mine");
    }

    @Test
    void whatDoesNotFitTheBarIsInTheMenu() {
        window.clickOn("Edit Veronica Costello")
                .click("#more")
                .clickOn("Delete")
                .reads("Delete Veronica Costello?");
        window.picture("customers-delete");
        window.clickOn("Delete Veronica Costello").reads("19 customers");
    }

    @Test
    void addressesAreAddedAndRemoved() {
        window.clickOn("Edit Veronica Costello")
                .clickOn("Addresses")
                .click("#address-add")
                .await("there are two", () -> entries() == 2);
        window.click("#address-remove").await("one is left", () -> entries() == 1);
    }

    @Test
    void everyButtonCanBeNamedByAScreenReader() {
        shop.grant(EMAIL, "Warehouse App", "orders", 1);
        window.clickOn("Edit Veronica Costello").reads("Warehouse App");
        for (var tab : new String[] {"Account", "Addresses", "Mail", "History", "Access"}) {
            window.clickOn(tab);
            assertThat(TestWindow.call(NamelessButtons::buttons)).as(tab).isEmpty();
        }
    }

    @Test
    void everyActOnRecordHasWords() {
        var texts = Texts.of(Bundle.CONSOLE, Locale.ENGLISH);

        assertThat(Act.values())
                .allSatisfy(act -> assertThat(texts.get("act." + act.name())).isNotBlank());
    }

    private void saveBehindTheBack() {
        var now = shop.customer(EMAIL);
        var _ = shop.services.customers.save(
                shop.staff,
                new CustomerEdit(
                        now.id(),
                        now.version(),
                        CustomerFields.COMPANY.with(now.details(), "Theirs"),
                        now.addresses().stream().map(AddressEdit::of).toList()));
    }

    private TableView<GridLine> table() {
        @SuppressWarnings("unchecked")
        var table = (TableView<GridLine>) window.findNow("#customers-grid");
        return table;
    }

    private String first() {
        return table().getItems()
                .getFirst()
                .loaded()
                .get()
                .map(line -> line.row().name())
                .orElse("");
    }

    private List<String> headings() {
        return TestWindow.call(() -> table().getVisibleLeafColumns().stream()
                .map(column -> column.getText())
                .toList());
    }

    private static long dots(String kind) {
        return TestWindow.nodes()
                .filter(node -> node.getStyleClass().containsAll(List.of("step-dot", kind)))
                .count();
    }

    private static long entries() {
        return TestWindow.nodes()
                .filter(node -> node instanceof Labeled && node.getStyleClass().contains("list-entry"))
                .count();
    }
}
