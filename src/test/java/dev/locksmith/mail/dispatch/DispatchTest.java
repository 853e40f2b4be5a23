package dev.locksmith.mail.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.EnvironmentKind;
import dev.locksmith.mail.outbox.MailAttempt;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mail.smtp.ScriptedServer;
import dev.locksmith.mailbox.CaughtMessage;
import dev.locksmith.testing.ThreadProbe;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// How messages go out: at once, over SMTP, to whom they may, and no later than they make sense.
class DispatchTest {
    @AutoClose
    private final MailFixture mail = new MailFixture();

    @AutoClose
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void aMessageIsSentOverSmtpAndItsReplyIsKept() {
        var id = mail.enqueue("veronica@example.com", "Veronica Costello");

        try (var dispatcher = mail.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            assertThat(dispatcher.dispatchDue()).isZero();
            assertThat(dispatcher.lastFailure()).isEmpty();
        }

        var message = mail.message(id);
        assertThat(message.state()).isEqualTo(MessageState.SENT);
        assertThat(message.sentAt()).isEqualTo(mail.clock.instant());
        assertThat(message.replyCode()).isEqualTo(250);
        assertThat(message.reply()).isEqualTo("2.0.0 caught");
        assertThat(mail.outbox.attempts(id))
                .containsExactly(
                        new MailAttempt(mail.clock.instant(), MailAttempt.Result.ACCEPTED, 250, "2.0.0 caught"));
        assertThat(mail.notes.told).containsExactly("accepted " + id);
        var caught = mail.mailbox.find(message.messageId()).orElseThrow();
        assertThat(caught.recipients()).containsExactly("veronica@example.com");
        assertThat(caught.subject()).isEqualTo("A note");
        assertThat(caught.html()).isEqualTo("<p>Dear " + id + "</p>");
        assertThat(caught.text()).isEqualTo("Dear " + id);
    }

    @Test
    void aStartedDispatcherSendsWhatIsCommittedWithoutBeingAsked() throws InterruptedException {
        var caught = new CountDownLatch(1);
        mail.mailbox.onChange(caught::countDown);
        try (var dispatcher = mail.dispatcher()) {
            dispatcher.start();

            mail.enqueue("veronica@example.com", "Veronica");

            assertThat(caught.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(mail.outbox.newest("sent", 10))
                .as("closing finishes what is under way")
                .hasSize(1);
    }

    @Test
    void closingFinishesWhatIsUnderWayAndPutsTheOthersBack() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var slow = new MailTransport() {
            @Override
            public Delivery send(OutgoingMail mail) {
                begun.countDown();
                try {
                    answer.await();
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
                return new Delivery.Accepted(250, "2.0.0 taken");
            }

            @Override
            public void close() {}
        };
        mail.database.doInTransaction(transaction -> IntStream.range(0, 40)
                .forEach(i -> mail.outbox.enqueue(transaction, MailFixture.draft("c" + i + "@example.com", "C"))));
        var dispatcher = mail.dispatcher(MailRoutes.allTo(slow));
        dispatcher.start();
        begun.await();

        var closing = Thread.ofVirtual().start(dispatcher::close);
        ThreadProbe.awaitWaiting(closing);
        mail.enqueue("late@example.com", "Late");
        answer.countDown();
        closing.join();

        assertThat(mail.outbox.newest("", 50))
                .extracting(OutboxMessage::state)
                .containsOnly(MessageState.SENT, MessageState.WAITING)
                .filteredOn(state -> state == MessageState.SENT)
                .hasSizeBetween(1, 4);
    }

    @Test
    void outsideProductionOnlyListedRecipientsLeaveTheHouse() {
        var guard = new RecipientGuard(EnvironmentKind.STAGING, List.of("tester@example.com"));
        var tester = mail.enqueue("Tester@Example.com", "Tester");
        var customer = mail.enqueue("veronica@example.com", "Veronica");

        try (var dispatcher =
                mail.dispatcher(MailRoutes.guarded(mail.transport(server.port()), mail.intoMailbox(), guard::lets))) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(2);
        }

        assertThat(mail.message(tester).state()).isEqualTo(MessageState.SENT);
        assertThat(mail.message(customer).state()).isEqualTo(MessageState.CAUGHT);
        assertThat(server.mails).hasSize(1).allMatch(mail -> mail.contains("Tester@Example.com"));
        assertThat(mail.mailbox.caught())
                .extracting(CaughtMessage::recipients)
                .containsExactly(List.of("veronica@example.com"));
        assertThat(mail.notes.told).containsExactlyInAnyOrder("accepted " + tester, "accepted " + customer);
    }
}
