package dev.locksmith.mail.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mail.outbox.MailAttempt;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.OutboxCounts;
import dev.locksmith.mail.smtp.ScriptedServer;
import dev.locksmith.mailbox.CaughtMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What is tried again, and until when.
class DispatchRetryTest {
    @AutoClose
    private final MailFixture mail = new MailFixture();

    @AutoClose
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void aServerThatIsDownIsTriedAgainAndAgainWithTheSameMessageId() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        server.close();

        try (var dispatcher = mail.dispatcher(MailRoutes.allTo(mail.transport(server.port())))) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            assertThat(dispatcher.lastFailure())
                    .hasValueSatisfying(why -> assertThat(why).endsWith("refuses the connection."));
            assertThat(mail.message(id).state()).isEqualTo(MessageState.DEFERRED);
            assertThat(mail.message(id).nextAttemptAt())
                    .isEqualTo(mail.clock.instant().plusSeconds(10));
            assertThat(mail.outbox.counts()).isEqualTo(new OutboxCounts(0, 1, 0));

            mail.clock.tick(Duration.ofSeconds(9));
            assertThat(dispatcher.dispatchDue()).isZero();
            mail.clock.tick(Duration.ofSeconds(1));
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            assertThat(mail.message(id).nextAttemptAt())
                    .isEqualTo(mail.clock.instant().plusSeconds(30));
        }

        mail.clock.tick(Duration.ofSeconds(30));
        try (var dispatcher = mail.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        }
        assertThat(mail.message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(mail.message(id).attempts()).isEqualTo(3);
        assertThat(mail.mailbox.find(mail.message(id).messageId())).isPresent();
        assertThat(mail.outbox.attempts(id))
                .extracting(MailAttempt::outcome)
                .containsExactly(MailAttempt.Result.DEFERRED, MailAttempt.Result.DEFERRED, MailAttempt.Result.ACCEPTED);
    }

    @Test
    void aRefusalForGoodBlocksTheMessageInTheServersWords() {
        server.answering("RCPT", "550 5.1.1 no such mailbox");
        var id = mail.enqueue("veronica@example.com", "Veronica");

        try (var dispatcher = mail.dispatcher(MailRoutes.allTo(mail.transport(server.port())))) {
            dispatcher.dispatchDue();
            mail.clock.tick(Duration.ofHours(2));
            assertThat(dispatcher.dispatchDue()).isZero();
            assertThat(dispatcher.lastFailure()).as("the server works").isEmpty();
        }

        assertThat(mail.message(id).state()).isEqualTo(MessageState.BLOCKED);
        assertThat(mail.message(id).replyCode()).isEqualTo(550);
        assertThat(mail.notes.told).containsExactly("blocked " + id + ": 5.1.1 no such mailbox");
    }

    @Test
    void aMessageLeftBehindByACrashIsSentWhenItsLeaseEnds() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        var messageId = mail.message(id).messageId();
        var nanos = new AtomicLong();
        mail.leases(nanos::get).claim(1);

        var routes = MailRoutes.allTo(mail.intoMailbox());
        try (var survivor = new Dispatcher(mail.audited, mail.outbox, List.of(mail.notes), routes, nanos::get)) {
            for (var silent = Duration.ZERO;
                    silent.compareTo(Leases.LEASE) < 0;
                    silent = silent.plus(Leases.HEARTBEAT)) {
                survivor.heartbeat();
                assertThat(survivor.dispatchDue()).isZero();
                assertThat(mail.message(id).state()).isEqualTo(MessageState.SENDING);
                nanos.addAndGet(Leases.HEARTBEAT.toNanos());
            }
            survivor.heartbeat();
            assertThat(survivor.dispatchDue()).isEqualTo(1);
        }

        assertThat(mail.mailbox.caught()).extracting(CaughtMessage::messageId).containsExactly(messageId);
    }

    @Test
    void aMessageOlderThanItIsGoodForIsCancelledNotSentLate() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        mail.clock.tick(Duration.ofHours(24));

        try (var dispatcher = mail.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isZero();
        }

        assertThat(mail.message(id).state()).isEqualTo(MessageState.CANCELLED);
        assertThat(mail.message(id).reply()).isEqualTo("Not sent in time: the message no longer made sense.");
        assertThat(mail.mailbox.caught()).isEmpty();
    }

    @Test
    void aMessageThatWaitsToBeTriedAgainIsCancelledTheMomentItIsTooOld() {
        server.answering("RCPT", "450 4.2.1 later");
        var id = mail.enqueue("veronica@example.com", "Veronica");
        mail.clock.tick(Duration.ofHours(24).minusSeconds(1));

        try (var dispatcher = mail.dispatcher(MailRoutes.allTo(mail.transport(server.port())))) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            assertThat(mail.message(id).nextAttemptAt())
                    .isEqualTo(mail.message(id).notAfter());
            mail.clock.tick(Duration.ofSeconds(1));
            dispatcher.dispatchDue();
        }

        assertThat(mail.message(id).state()).isEqualTo(MessageState.CANCELLED);
    }
}
