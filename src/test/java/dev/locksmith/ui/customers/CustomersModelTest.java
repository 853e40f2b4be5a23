package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.password.reset.ResetState;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomersModelTest {
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
    void aResetIsSeenAsItHappens() {
        pane().acts().resetPassword();

        assertThat(sentence()).isEqualTo("The customer will receive an email with a link to reset password.");
        assertThat(pane().access().resets().get())
                .singleElement()
                .satisfies(reset -> assertThat(reset.state()).isEqualTo(ResetState.REQUESTED));
        assertThat(pane().access().waiting().get()).isPositive();

        var _ = shop.dispatch(new Delivery.Accepted(250, "2.0.0 accepted"));
        test.background.pass();

        assertThat(pane().access().resets().get().getFirst().state()).isEqualTo(ResetState.MAILED);
    }

    @Test
    void whatAnotherConsoleDoesAppearsInTheGrid() {
        var customer = pane().edit().customer().get();
        model.shown();
        var renamed = CustomerFields.NAME.lastName().with(customer.details(), "Renamed");
        shop.services.customers.save(
                shop.staff, new CustomerEdit(customer.id(), customer.version(), renamed, List.of()));
        assertThat(firstName()).doesNotContain("Renamed");

        test.background.pass();

        assertThat(firstName()).contains("Renamed");
    }

    private String firstName() {
        return model.grid()
                .rows()
                .get()
                .get(0)
                .loaded()
                .get()
                .orElseThrow()
                .row()
                .name();
    }

    @Test
    void aRefusedResetSaysWhichRuleAndWhen() {
        pane().acts().resetPassword();
        pane().acts().resetPassword();

        assertThat(pane().acting().banner().get().good()).isFalse();
        assertThat(sentence()).contains("10 minutes apart");
    }

    @Test
    void theLimitIsPassedOverWithAReasonThatStaysOnRecord() {
        pane().acts().resetPassword();

        pane().acts().resetOverLimit();
        assertThat(test.said.question().orElseThrow().title()).contains("Veronica Costello");
        test.said.question().orElseThrow().input().orElseThrow().written().set(" is on the phone ");
        test.said.answer("Mail the Link");

        assertThat(pane().acting().banner().get().good()).isTrue();
        assertThat(pane().access().resets().get()).hasSize(2);
        assertThat(pane().access().resets().get().getFirst().reason()).isEqualTo("is on the phone");
    }

    @Test
    void aCancelledLinkIsOver() {
        pane().acts().resetPassword();
        pane().acts().cancel(pane().access().resets().get().getFirst());

        assertThat(pane().access().resets().get().getFirst().state()).isEqualTo(ResetState.CANCELLED);
    }

    @Test
    void forceSignInListsWhatGoesAndReadsBackNothing() {
        shop.grant(EMAIL, "Warehouse App", "orders profile", 2);
        test.background.pass();
        pane().tokens().forceSignIn();

        assertThat(test.said.question().orElseThrow().title()).isEqualTo("Force Sign In for Veronica Costello?");
        assertThat(test.said.question().orElseThrow().points()).singleElement().satisfies(point -> {
            assertThat(point.title()).isEqualTo("Warehouse App");
            assertThat(point.detail()).isEqualTo("2 tokens · orders, profile · never used");
        });

        test.said.answer("OK");

        assertThat(pane().access().tokens().get()).isEmpty();
        assertThat(sentence()).isEqualTo("You have revoked the customer’s tokens.");
    }

    @Test
    void oneIntegrationCanBeRevokedAlone() {
        shop.grant(EMAIL, "Warehouse App", "orders", 1);
        shop.grant(EMAIL, "Loyalty Sync", "profile", 1);
        test.background.pass();
        pane().tokens()
                .revoke(pane().access().tokens().get().stream()
                        .filter(access -> access.integration().equals("Loyalty Sync"))
                        .findFirst()
                        .orElseThrow());
        assertThat(test.said.question().orElseThrow().title())
                .isEqualTo("Revoke the access of Loyalty Sync to Veronica Costello’s account?");
        test.said.answer("Revoke");

        assertThat(pane().access().tokens().get())
                .singleElement()
                .satisfies(access -> assertThat(access.integration()).isEqualTo("Warehouse App"));
    }

    @Test
    void unsavedEditsAskBeforeThePaneChanges() {
        pane().edit().field(CustomerFields.COMPANY).value().set("Luma");
        var other = shop.customer("asa.lindqvist@example.com").id();

        model.open(other);
        test.said.answer("Keep editing");
        assertThat(pane().edit().field(CustomerFields.COMPANY).get()).isEqualTo("Luma");

        model.open(other);
        test.said.answer("Save");
        assertThat(pane().id()).isEqualTo(other);
        assertThat(shop.customer(EMAIL).details().profile().company()).isEqualTo("Luma");

        pane().edit().field(CustomerFields.COMPANY).value().set("lost");
        model.close();
        test.said.answer("Discard");
        assertThat(model.pane().get()).isEmpty();
        assertThat(shop.customer("asa.lindqvist@example.com")
                        .details()
                        .profile()
                        .company())
                .isEmpty();
    }

    @Test
    void deletingAsksWithTheCustomersName() {
        model.delete();
        assertThat(test.said.question().orElseThrow().title()).isEqualTo("Delete Veronica Costello?");
        test.said.answer("Delete Veronica Costello");

        assertThat(shop.services.customers.findByEmail(EMAIL)).isEmpty();
        assertThat(model.pane().get()).isEmpty();
        assertThat(model.grid().total().value().get()).isEqualTo(2);
    }

    @Test
    void mailAndHistoryTellWhatWasDone() {
        pane().acts().resetPassword();
        var _ = shop.dispatch(new Delivery.Rejected(550, "5.1.1 no such mailbox"));
        pane().tab().set(PaneTab.MAIL);

        assertThat(pane().lists().mail().get())
                .singleElement()
                .satisfies(message -> assertThat(message.reply()).isEqualTo("5.1.1 no such mailbox"));

        pane().tab().set(PaneTab.HISTORY);

        assertThat(pane().lists().history().get()).isNotEmpty();
    }

    private String sentence() {
        return pane().acting().banner().get().sentence(test.context.texts());
    }

    private PaneModel pane() {
        return model.pane().get().orElseThrow();
    }
}
