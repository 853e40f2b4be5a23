package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.Customer;
import dev.locksmith.database.StatementCount;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.password.reset.ResetState;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an open pane asks of the database: four statements to open it, and then one a second.
class PaneStatementsTest extends EveryDatabase {
    private static final String EMAIL = "veronica@example.com";

    private final StatementCount statements = new StatementCount();
    private final TestContext test = new TestContext();
    private TestShop shop;
    private CustomersModel model;
    private Customer customer;

    @BeforeEach
    void openAnother() {
        shop = new TestShop(newDatabase(), statements::open);
        customer = shop.add("Veronica", "Costello", EMAIL, List.of());
        var another = shop.add("Ann", "Other", "ann@example.com", List.of());
        shop.grant(EMAIL, "Warehouse App", "orders", 2);
        shop.database.doInTransaction(transaction -> {
            shop.services.sessions.start(transaction, customer.id(), "Firefox", "192.0.2.7");
            shop.services.sessions.start(transaction, customer.id(), "Chrome", "192.0.2.8");
        });
        shop.services.passwords.resets().requestByStaff(shop.staff, customer.id());
        model = new CustomersModel(shop.consoleServices(Path.of("target")), test.context);
        model.shown();
        // the first of all reads the groups and what is set
        model.open(another.id());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aPaneOpensWithFourStatementsAndAsksOneASecond() {
        statements.take();

        model.open(customer.id());

        assertThat(statements.take()).as("to open").isLessThanOrEqualTo(4);
        assertThat(pane().access().tokens().get())
                .singleElement()
                .satisfies(access -> assertThat(access.tokens()).hasSize(2));
        assertThat(pane().access().snapshot().get().sessions()).hasSize(2);
        assertThat(pane().access().resets().get()).hasSize(1);
        assertThat(pane().access().budget().get().used()).isOne();
        for (var second = 0; second < 5; second++) test.background.passSecond();
        assertThat(statements.take()).as("in five seconds").isEqualTo(5);
    }

    @Test
    void whatChangesIsSeenWithTheNextLook() {
        model.open(customer.id());

        var _ = shop.dispatch(new Delivery.Accepted(250, "2.0.0 taken"));
        test.background.pass();
        assertThat(pane().access().resets().get().getFirst().state()).isEqualTo(ResetState.MAILED);
        assertThat(pane().access().mail().get().orElseThrow().replyCode()).isEqualTo(250);

        shop.services.forceSignIn.revoke(shop.staff, customer.id(), true);
        test.background.pass();
        assertThat(pane().access().tokens().get()).isEmpty();
        assertThat(pane().access().snapshot().get().sessions()).isEmpty();

        shop.grant(EMAIL, "Another App", "orders", 1);
        test.background.pass();
        assertThat(pane().access().tokens().get()).hasSize(1);

        var reset = pane().access().resets().get().getFirst();
        shop.services.passwords.resets().cancel(shop.staff, reset.id());
        test.background.pass();
        assertThat(pane().access().resets().get().getFirst().state()).isEqualTo(ResetState.CANCELLED);
    }

    private PaneModel pane() {
        return model.pane().get().orElseThrow();
    }
}
