package dev.locksmith.mail.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.mail.letter.Obsolete;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.NewMessage;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What composers do to the messages they are asked for, whether they decline, break or do not exist.
class ComposerTest {
    @AutoClose
    private final MailFixture mail = new MailFixture();

    @Test
    void whatItsComposerCallsObsoleteIsCancelledWithTheReason() {
        mail.notes.compose = _ -> new Obsolete(() -> "mail.reply.too-old");
        var id = mail.enqueue("veronica@example.com", "Veronica");

        try (var dispatcher = mail.dispatcher()) {
            dispatcher.dispatchDue();
        }

        assertThat(mail.message(id).state()).isEqualTo(MessageState.CANCELLED);
        assertThat(mail.message(id).reply()).isEqualTo("Not sent in time: the message no longer made sense.");
        assertThat(mail.outbox.attempts(id)).isEmpty();
    }

    @Test
    void aComposerThatBreaksStopsNeitherTheOthersNorTheDispatcher() {
        var broken = mail.enqueue("broken@example.com", "Broken");
        var fine = mail.enqueue("fine@example.com", "Fine");
        var compose = mail.notes.compose;
        mail.notes.compose = message -> {
            if (message.id() == broken) throw new IllegalStateException("https://shop.example.com/?token=SECRET");
            return compose.apply(message);
        };

        try (var dispatcher = mail.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(2);
        }

        assertThat(mail.message(broken).state()).isEqualTo(MessageState.DEFERRED);
        assertThat(mail.message(broken).reply()).doesNotContain("SECRET");
        assertThat(mail.message(fine).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aMessageOfAnUnknownKindWaitsForANewerConsole() {
        var id = mail.database.inTransaction(transaction -> mail.outbox.enqueue(
                transaction,
                new NewMessage(
                        new MailKind("oracle"),
                        1,
                        new MessageTopic(""),
                        "a@example.com",
                        "",
                        "en",
                        "Oracle",
                        Act.CUSTOMER_CHANGED,
                        Duration.ofHours(1))));

        try (var dispatcher = mail.dispatcher()) {
            dispatcher.dispatchDue();
        }

        assertThat(mail.message(id).state()).isEqualTo(MessageState.DEFERRED);
        assertThat(mail.message(id).reply()).contains("oracle");
    }
}
