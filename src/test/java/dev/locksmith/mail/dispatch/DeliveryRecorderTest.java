package dev.locksmith.mail.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mail.outbox.MessageState;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What the server said is kept once, whatever gets in the way.
class DeliveryRecorderTest {
    @AutoClose
    private final MailFixture mail = new MailFixture();

    @Test
    void aMailThatHasGoneOutIsNotSentTwiceBecauseItsComposerStumbles() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        mail.notes.stumbling = true;

        try (var dispatcher = mail.dispatcher()) {
            dispatcher.dispatchDue();
            mail.clock.tick(Duration.ofHours(1));
            dispatcher.dispatchDue();
        }

        assertThat(mail.message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(mail.outbox.attempts(id)).hasSize(1);
        assertThat(mail.mailbox.caught()).hasSize(1);
    }

    @Test
    void whatTheServerSaidIsKeptHoweverOftenOthersWereInTheWay() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        mail.notes.held = 3;

        try (var dispatcher = mail.dispatcher()) {
            dispatcher.dispatchDue();
        }

        assertThat(mail.message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(mail.outbox.attempts(id)).hasSize(1);
        assertThat(mail.notes.told).containsExactly("accepted " + id);
    }

    @Test
    void whatIsKeptThoughTheDatabaseFellSilentAboutItIsNotKeptTwice() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        mail.notes.cutOff = true;

        try (var dispatcher = mail.dispatcher()) {
            dispatcher.dispatchDue();
        }

        assertThat(mail.notes.cutOff).isFalse();
        assertThat(mail.message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(mail.message(id).attempts()).isOne();
        assertThat(mail.outbox.attempts(id)).hasSize(1);
        assertThat(mail.notes.told).containsExactly("accepted " + id);
    }

    @Test
    void aMessageWithdrawnWhileItGoesOutIsCalledSentBecauseItIs() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        var compose = mail.notes.compose;
        mail.notes.compose = message -> {
            mail.database.doInTransaction(
                    transaction -> mail.outbox.cancel(transaction, MailFixture.NOTE, 7, () -> "mail.reply.too-old"));
            return compose.apply(message);
        };

        try (var dispatcher = mail.dispatcher()) {
            dispatcher.dispatchDue();
        }

        assertThat(mail.message(id).state()).isEqualTo(MessageState.SENT);
    }
}
