package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.ui.customers.access.AccessLabels;
import dev.locksmith.ui.customers.access.AccessModel;
import dev.locksmith.ui.customers.access.AccessReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The reset card and the sentence above it say what has become of the mail.
class ResetMailTruthTest {
    private static final String EMAIL = "roni_cost@example.com";
    private static final String REFUSES = "The mail server at mail.example.com:587 refuses the connection.";

    @AutoClose
    private final TestShop shop = TestShop.withCustomers(2);

    private final TestContext test = new TestContext();
    private final CustomersModel model = new CustomersModel(shop.consoleServices(Path.of("target")), test.context);

    @BeforeEach
    void askForReset() {
        model.shown();
        model.open(shop.customer(EMAIL).id());
        pane().acts().resetPassword();
    }

    @Test
    void nothingIsPromisedWhileTheMailServerRefuses() {
        dispatch(new Delivery.Deferred(0, REFUSES));

        assertThat(sentence()).startsWith("Waiting for the mail server");
        assertThat(pane().acting().banner().get().good()).isFalse();
        assertThat(held()).hasValueSatisfying(why -> assertThat(why).startsWith(REFUSES + " Next try at "));
    }

    @Test
    void promiseIsBackOnceTheServerTakesTheMail() {
        dispatch(new Delivery.Deferred(421, "4.3.2 try again later"));
        assertThat(held()).hasValueSatisfying(why -> assertThat(why).startsWith("421 4.3.2 try again later"));
        shop.sql("update outbox_message set next_attempt_at = created_at");
        dispatch(new Delivery.Accepted(250, "2.0.0 accepted"));

        assertThat(sentence()).startsWith("The customer will receive an email");
        assertThat(held()).isEmpty();
    }

    @Test
    void sendNowTriesAtOnce() {
        dispatch(new Delivery.Deferred(0, REFUSES));
        pane().acts().sendNow(pane().access().mail().get().orElseThrow());

        assertThat(sentence()).isEqualTo("The message is on its way again.");

        dispatch(new Delivery.Accepted(250, "2.0.0 accepted"));
        assertThat(pane().access().mail().get().orElseThrow().state()).isEqualTo(MessageState.SENT);
        assertThat(sentence()).isEmpty();
    }

    @Test
    void refusedMailIsSaidInTheServersWordsAndPromisesNothing() {
        dispatch(new Delivery.Rejected(550, "5.1.1 no such mailbox"));

        assertThat(sentence()).isEmpty();
        assertThat(held()).hasValue("The mail server refused the mail for good: 550 5.1.1 no such mailbox");
    }

    @Test
    void withdrawnMailIsSaidWhileTheResetStillLives() {
        shop.services.outbox.cancel(
                shop.staff, pane().access().mail().get().orElseThrow().id());
        test.background.pass();

        assertThat(sentence()).isEmpty();
        assertThat(held()).hasValueSatisfying(why -> assertThat(why).startsWith("The mail is not sent: Withdrawn"));
    }

    @Test
    void promiseGoesWhenTheStateMovesOn() {
        dispatch(new Delivery.Accepted(250, "2.0.0 accepted"));
        assertThat(sentence()).isNotEmpty();

        shop.services
                .passwords
                .resets()
                .cancel(shop.staff, pane().access().resets().get().getFirst().id());
        test.background.pass();

        assertThat(sentence()).isEmpty();
    }

    @Test
    void everyTimeIsHeldAgainstTheMomentOfTheSameReading() {
        var model = new AccessModel(
                new AccessReader(shop.consoleServices(Path.of("target")), shop.customer(EMAIL)),
                test.context,
                shop.database.clock().instant());
        var drawn = new ArrayList<Boolean>();
        model.resets()
                .subscribe((_, now) ->
                        drawn.add(!model.readAt().get().isBefore(now.getFirst().requestedAt())));
        model.refresh();

        assertThat(drawn).containsExactly(true);
    }

    private void dispatch(Delivery answer) {
        var _ = shop.dispatch(answer);
        test.background.pass();
    }

    private Optional<String> held() {
        var now = pane().access().snapshot().get();
        return new AccessLabels(test.context.texts())
                .held(now.mail().orElseThrow(), now.newest().orElseThrow(), now.at());
    }

    private String sentence() {
        return pane().acting().banner().get().sentence(test.context.texts());
    }

    private PaneModel pane() {
        return model.pane().get().orElseThrow();
    }
}
