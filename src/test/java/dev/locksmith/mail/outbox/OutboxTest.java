package dev.locksmith.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.mail.dispatch.MailFixture;
import dev.locksmith.mailbox.CaughtMessage;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the outbox is promised to keep, to find and to withdraw, on every database.
class OutboxTest extends EveryDatabase {
    private static final StaffMember STAFF = StaffMember.computerOwner("Maria", "front-desk");

    @AutoClose
    private MailFixture mail;

    @BeforeEach
    void openDatabase() {
        mail = new MailFixture(newDatabase());
    }

    @Test
    void aMessageIsReadBackAsDrafted() {
        var id = mail.enqueue("o’brien@example.com", "“O'Brien” <script> שלום 😀");

        var message = mail.message(id);

        assertThat(message.kind()).isEqualTo(MailFixture.NOTE);
        assertThat(message.reference()).isEqualTo(7);
        assertThat(message.about()).isEqualTo(MessageTopic.customer(42));
        assertThat(message.recipientName()).isEqualTo("“O'Brien” <script> שלום 😀");
        assertThat(message.messageId()).matches("<[0-9a-f-]{36}@example\\.com>");
        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(message.createdAt()).isEqualTo(mail.clock.instant());
        assertThat(message.nextAttemptAt()).isEqualTo(mail.clock.instant());
        assertThat(message.notAfter()).isEqualTo(mail.clock.instant().plus(Duration.ofHours(24)));
        assertThat(message.attempts()).isZero();
        assertThat(message.sentAt()).isNull();
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        assertThatThrownBy(() -> mail.database.doInTransaction(transaction -> {
                    mail.outbox.enqueue(transaction, MailFixture.draft("veronica@example.com", "Veronica"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        try (var dispatcher = mail.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isZero();
        }
        assertThat(mail.outbox.newest("", 10)).isEmpty();
        assertThat(mail.mailbox.caught()).isEmpty();
    }

    @Test
    void messagesAreFoundByRecipientNameSubjectAndState() {
        var veronica = mail.enqueue("veronica@example.com", "Veronica 100%");
        mail.clock.tick(Duration.ofSeconds(1));
        var ada = mail.enqueue("ada_l@example.com", "Ada");

        assertThat(found("")).containsExactly(ada, veronica);
        assertThat(found("VERONICA@")).containsExactly(veronica);
        assertThat(found("100%")).containsExactly(veronica);
        assertThat(found("a_l")).containsExactly(ada);
        assertThat(found("note")).containsExactly(ada, veronica);
        assertThat(found("wait")).containsExactly(ada, veronica);
        assertThat(found("blocked")).isEmpty();
        assertThat(found("nobody")).isEmpty();
        assertThat(mail.outbox.newest("", 1)).extracting(OutboxMessage::id).containsExactly(ada);
        assertThat(mail.outbox.about(MessageTopic.customer(42), 10))
                .extracting(OutboxMessage::id)
                .containsExactly(ada, veronica);
        assertThat(mail.outbox.about(MessageTopic.customer(4), 10)).isEmpty();
    }

    @Test
    void aRefusedMessageMarksWhomItIsAboutUntilOneIsSent() {
        var refused = mail.enqueue("not-an-address", "Veronica");
        try (var dispatcher = mail.dispatcher()) {
            dispatcher.dispatchDue();

            assertThat(mail.message(refused).state()).isEqualTo(MessageState.BLOCKED);
            assertThat(mail.outbox.blockedAbout(Set.of(MessageTopic.customer(42), MessageTopic.customer(43))))
                    .containsExactly(MessageTopic.customer(42));
            assertThat(mail.outbox.counts()).isEqualTo(new OutboxCounts(0, 0, 1));
            assertThat(audited()).containsExactly(tuple(Act.MAIL_BLOCKED, "not-an-address"));

            mail.clock.tick(Duration.ofMinutes(1));
            mail.enqueue("veronica@example.com", "Veronica");
            assertThat(mail.outbox.counts()).isEqualTo(new OutboxCounts(1, 0, 1));
            dispatcher.dispatchDue();
            assertThat(mail.outbox.blockedAbout(new HashSet<>(List.of(MessageTopic.customer(42)))))
                    .isEmpty();
        }
    }

    @Test
    void whatHasNotBeenSentIsWithdrawnWithTheMatterItBelongsTo() {
        var sent = mail.enqueue("veronica@example.com", "Veronica");
        try (var dispatcher = mail.dispatcher()) {
            dispatcher.dispatchDue();
            var waiting = mail.enqueue("veronica@example.com", "Veronica");

            mail.database.doInTransaction(transaction -> {
                mail.outbox.cancel(transaction, new MailKind("other"), 7, () -> "mail.reply.failed");
                mail.outbox.cancel(transaction, MailFixture.NOTE, 8, () -> "mail.reply.failed");
            });
            assertThat(mail.message(waiting).state()).isEqualTo(MessageState.WAITING);
            mail.database.doInTransaction(
                    transaction -> mail.outbox.cancel(transaction, MailFixture.NOTE, 7, () -> "mail.reply.too-old"));

            assertThat(dispatcher.dispatchDue()).isZero();
            assertThat(mail.message(waiting).state()).isEqualTo(MessageState.CANCELLED);
            assertThat(mail.message(waiting).reply()).startsWith("Not sent in time");
            assertThat(mail.message(sent).state()).isEqualTo(MessageState.SENT);
        }
    }

    @Test
    void staffWithdrawAMessageAndSendItAfterAll() {
        var id = mail.enqueue("veronica@example.com", "Veronica");

        mail.outbox.cancel(STAFF, id);
        assertThat(mail.message(id).state()).isEqualTo(MessageState.CANCELLED);
        assertThat(mail.message(id).reply()).isEqualTo("Withdrawn by Maria.");

        try (var dispatcher = mail.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isZero();
            mail.outbox.sendAgain(STAFF, id);
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        }
        assertThat(mail.message(id).state()).isEqualTo(MessageState.SENT);
        assertThatThrownBy(() -> mail.outbox.cancel(STAFF, id)).hasMessage("mail.already-sent");
        assertThat(audited())
                .containsExactlyInAnyOrder(
                        tuple(Act.MAIL_CANCELLED, "veronica@example.com"),
                        tuple(Act.MAIL_RETRIED, "veronica@example.com"));
    }

    @Test
    void aSentMessageIsSentAgainAsAnother() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        try (var dispatcher = mail.dispatcher()) {
            dispatcher.dispatchDue();
            mail.outbox.sendAgain(STAFF, id);
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        }

        assertThat(mail.outbox.newest("", 10)).hasSize(2).allMatch(message -> message.state() == MessageState.SENT);
        assertThat(mail.mailbox.caught())
                .extracting(CaughtMessage::messageId)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyMayTouchMailWithoutThePermission() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        var visitor = new StaffMember("Eve", "elsewhere", Set.of());

        assertThatThrownBy(() -> mail.outbox.cancel(visitor, id)).isInstanceOf(ExpectedFailure.class);
        assertThatThrownBy(() -> mail.outbox.sendAgain(visitor, id)).isInstanceOf(ExpectedFailure.class);
        assertThatThrownBy(() -> mail.outbox.sendAgain(STAFF, id + 1000)).hasMessage("mail.gone");
        assertThat(mail.message(id).state()).isEqualTo(MessageState.WAITING);
    }

    private List<Long> found(String search) {
        return mail.outbox.newest(search, 10).stream().map(OutboxMessage::id).toList();
    }

    private List<Tuple> audited() {
        return new AuditLog(mail.database, mail.clock)
                .newest(10).stream()
                        .map((AuditEvent event) -> tuple(event.act(), event.customer()))
                        .toList();
    }
}
