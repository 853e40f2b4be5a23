package dev.locksmith.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.dispatch.Dispatcher;
import dev.locksmith.mail.dispatch.Leases;
import dev.locksmith.mail.dispatch.MailFixture;
import dev.locksmith.mail.dispatch.MailRoutes;
import dev.locksmith.mail.dispatch.MailTransport;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mailbox.CaughtMessage;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the outbox and its dispatchers are promised to do, on every database.
abstract class OutboxContract {
    private static final StaffMember STAFF = StaffMember.computerOwner("Maria", "front-desk");

    private final AtomicLong nanos = new AtomicLong();
    private MailFixture house;

    abstract DatabaseConfig config();

    @BeforeEach
    void openHouse() {
        house = new MailFixture(config());
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    @Test
    void aMessageIsReadBackAsDrafted() {
        var id = house.enqueue("o’brien@example.com", "“O'Brien” <script> שלום 😀");

        var message = house.message(id);

        assertThat(message.kind()).isEqualTo(MailFixture.NOTE);
        assertThat(message.reference()).isEqualTo(7);
        assertThat(message.about()).isEqualTo(MessageTopic.customer(42));
        assertThat(message.recipientName()).isEqualTo("“O'Brien” <script> שלום 😀");
        assertThat(message.messageId()).matches("<[0-9a-f-]{36}@example\\.com>");
        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(message.createdAt()).isEqualTo(house.clock.instant());
        assertThat(message.nextAttemptAt()).isEqualTo(house.clock.instant());
        assertThat(message.notAfter()).isEqualTo(house.clock.instant().plus(Duration.ofHours(24)));
        assertThat(message.attempts()).isZero();
        assertThat(message.sentAt()).isNull();
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        assertThatThrownBy(() -> house.database.doInTransaction(transaction -> {
                    house.outbox.enqueue(transaction, MailFixture.draft("veronica@example.com", "Veronica"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        try (var dispatcher = house.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isZero();
        }
        assertThat(house.outbox.newest("", 10)).isEmpty();
        assertThat(house.mailbox.caught()).isEmpty();
    }

    @Test
    void manyDispatchersSendEachMessageOnce() throws InterruptedException {
        var count = 120;
        var all = new CountDownLatch(count);
        house.mailbox.onChange(all::countDown);
        house.database.doInTransaction(transaction -> IntStream.range(0, count)
                .forEach(
                        i -> house.outbox.enqueue(transaction, MailFixture.draft("c" + i + "@example.com", "C " + i))));

        try (var one = house.dispatcher();
                var two = house.dispatcher();
                var three = house.dispatcher()) {
            List.of(one, two, three).forEach(Dispatcher::start);
            assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(house.mailbox.caught()).hasSize(count);
        assertThat(house.mailbox.caught()).extracting(CaughtMessage::messageId).doesNotHaveDuplicates();
        assertThat(house.outbox.newest("", count + 1))
                .hasSize(count)
                .allMatch(message -> message.state() == MessageState.SENT && message.attempts() == 1);
        assertThat(house.notes.told).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void aClaimIsNotSeenByOthersUntilItsHolderHasBeenSilentForALease() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        var holder = new Leases(house.outbox, nanos::get);
        var other = new Leases(house.outbox, nanos::get);
        var first = holder.claim(10);
        assertThat(first.next()).contains(id);

        for (var beat = 0; beat < 10; beat++) {
            pass(Leases.BEAT);
            holder.beat();
            other.beat();
            assertThat(other.claim(10).isEmpty()).as("its holder lives").isTrue();
        }
        house.clock.tick(Duration.ofHours(1));
        other.beat();
        assertThat(other.claim(10).isEmpty())
                .as("a clock that jumps kills nobody")
                .isTrue();
        for (var silent = Duration.ZERO; silent.compareTo(Leases.LEASE) < 0; silent = silent.plus(Leases.BEAT)) {
            assertThat(other.claim(10).isEmpty()).isTrue();
            pass(Leases.BEAT);
            other.beat();
        }
        house.clock.tick(Duration.ofHours(-2));

        assertThat(other.claim(10).next()).contains(id);
        assertThat(holder.begin(first, id)).isEmpty();
    }

    @Test
    void aTimeInWhichTheDatabaseCouldNotBeSeenEndsNoLease() {
        house.enqueue("veronica@example.com", "Veronica");
        var holder = new Leases(house.outbox, nanos::get);
        var other = new Leases(house.outbox, nanos::get);
        assertThat(holder.claim(10).isEmpty()).isFalse();
        other.beat();

        pass(Leases.LEASE.multipliedBy(4));
        other.beat();

        assertThat(other.claim(10).isEmpty()).isTrue();
    }

    @Test
    void whatAWorkerDidNotBeginGoesBackToAll() {
        var first = house.enqueue("ada@example.com", "Ada");
        var second = house.enqueue("veronica@example.com", "Veronica");
        var leases = new Leases(house.outbox, nanos::get);
        var claim = leases.claim(10);

        leases.finish(claim);

        assertThat(house.message(first).state()).isEqualTo(MessageState.WAITING);
        assertThat(house.message(second).state()).isEqualTo(MessageState.WAITING);
        assertThat(new Leases(house.outbox, nanos::get).claim(10).next()).contains(first);
        assertThat(leases.begin(claim, first)).isEmpty();
    }

    @Test
    void whatWasTriedBeforeGoesBackAsDeferred() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        try (var dispatcher = house.dispatcher(MailRoutes.allTo(new Sulking()))) {
            dispatcher.dispatchDue();
        }
        house.clock.tick(Duration.ofMinutes(1));
        var leases = new Leases(house.outbox, nanos::get);

        leases.finish(leases.claim(10));

        assertThat(house.message(id).state()).isEqualTo(MessageState.DEFERRED);
        assertThat(new Leases(house.outbox, nanos::get).claim(10).next()).contains(id);
    }

    @Test
    void whatWaitsBehindASlowMailGoesBackToAll() {
        var slow = house.enqueue("ada@example.com", "Ada");
        var behind = house.enqueue("veronica@example.com", "Veronica");
        var leases = new Leases(house.outbox, nanos::get);
        var claim = leases.claim(10);
        assertThat(claim.next()).contains(slow);

        leases.beat();
        leases.beat();

        assertThat(claim.next()).isEmpty();
        assertThat(house.message(slow).state()).isEqualTo(MessageState.SENDING);
        assertThat(house.message(behind).state()).isEqualTo(MessageState.WAITING);
    }

    @Test
    void aClockThatRanAheadForAWhilePutsNothingOff() {
        var deferred = house.enqueue("ada@example.com", "Ada");
        house.clock.tick(Duration.ofHours(1));
        var waiting = house.enqueue("veronica@example.com", "Veronica");
        try (var dispatcher = house.dispatcher(MailRoutes.allTo(new Sulking()))) {
            dispatcher.dispatchDue();
        }
        house.outbox.cancel(STAFF, waiting);
        house.outbox.sendAgain(STAFF, waiting);
        var fresh = house.enqueue("veronica@example.com", "Veronica");
        house.clock.tick(Duration.ofMinutes(-59));

        try (var dispatcher = house.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).as("not tried yet").isOne();
            dispatcher.beat();
            assertThat(dispatcher.dispatchDue()).isEqualTo(2);
        }
        assertThat(List.of(deferred, waiting, fresh))
                .allMatch(id -> house.message(id).state() == MessageState.SENT);
    }

    @Test
    void messagesAreFoundByRecipientNameSubjectAndState() {
        var veronica = house.enqueue("veronica@example.com", "Veronica 100%");
        house.clock.tick(Duration.ofSeconds(1));
        var ada = house.enqueue("ada_l@example.com", "Ada");

        assertThat(found("")).containsExactly(ada, veronica);
        assertThat(found("VERONICA@")).containsExactly(veronica);
        assertThat(found("100%")).containsExactly(veronica);
        assertThat(found("a_l")).containsExactly(ada);
        assertThat(found("note")).containsExactly(ada, veronica);
        assertThat(found("wait")).containsExactly(ada, veronica);
        assertThat(found("blocked")).isEmpty();
        assertThat(found("nobody")).isEmpty();
        assertThat(house.outbox.newest("", 1)).extracting(OutboxMessage::id).containsExactly(ada);
        assertThat(house.outbox.about(MessageTopic.customer(42), 10))
                .extracting(OutboxMessage::id)
                .containsExactly(ada, veronica);
        assertThat(house.outbox.about(MessageTopic.customer(4), 10)).isEmpty();
    }

    @Test
    void aRefusedMessageMarksWhomItIsAboutUntilOneIsSent() {
        var refused = house.enqueue("not-an-address", "Veronica");
        try (var dispatcher = house.dispatcher()) {
            dispatcher.dispatchDue();

            assertThat(house.message(refused).state()).isEqualTo(MessageState.BLOCKED);
            assertThat(house.outbox.blockedAbout(Set.of(MessageTopic.customer(42), MessageTopic.customer(43))))
                    .containsExactly(MessageTopic.customer(42));
            assertThat(house.outbox.counts()).isEqualTo(new OutboxCounts(0, 0, 1));
            assertThat(audited()).containsExactly(tuple(Act.MAIL_BLOCKED, "not-an-address"));

            house.clock.tick(Duration.ofMinutes(1));
            house.enqueue("veronica@example.com", "Veronica");
            assertThat(house.outbox.counts()).isEqualTo(new OutboxCounts(1, 0, 1));
            dispatcher.dispatchDue();
            assertThat(house.outbox.blockedAbout(new HashSet<>(List.of(MessageTopic.customer(42)))))
                    .isEmpty();
        }
    }

    @Test
    void whatHasNotBeenSentIsWithdrawnWithTheMatterItBelongsTo() {
        var sent = house.enqueue("veronica@example.com", "Veronica");
        try (var dispatcher = house.dispatcher()) {
            dispatcher.dispatchDue();
            var waiting = house.enqueue("veronica@example.com", "Veronica");

            house.database.doInTransaction(transaction -> {
                house.outbox.cancel(transaction, new MailKind("other"), 7, () -> "mail.reply.failed");
                house.outbox.cancel(transaction, MailFixture.NOTE, 8, () -> "mail.reply.failed");
            });
            assertThat(house.message(waiting).state()).isEqualTo(MessageState.WAITING);
            house.database.doInTransaction(
                    transaction -> house.outbox.cancel(transaction, MailFixture.NOTE, 7, () -> "mail.reply.too-old"));

            assertThat(dispatcher.dispatchDue()).isZero();
            assertThat(house.message(waiting).state()).isEqualTo(MessageState.CANCELLED);
            assertThat(house.message(waiting).reply()).startsWith("Not sent in time");
            assertThat(house.message(sent).state()).isEqualTo(MessageState.SENT);
        }
    }

    @Test
    void staffWithdrawAMessageAndSendItAfterAll() {
        var id = house.enqueue("veronica@example.com", "Veronica");

        house.outbox.cancel(STAFF, id);
        assertThat(house.message(id).state()).isEqualTo(MessageState.CANCELLED);
        assertThat(house.message(id).reply()).isEqualTo("Withdrawn by Maria.");

        try (var dispatcher = house.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isZero();
            house.outbox.sendAgain(STAFF, id);
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        }
        assertThat(house.message(id).state()).isEqualTo(MessageState.SENT);
        assertThatThrownBy(() -> house.outbox.cancel(STAFF, id)).hasMessage("mail.already-sent");
        assertThat(audited())
                .containsExactlyInAnyOrder(
                        tuple(Act.MAIL_CANCELLED, "veronica@example.com"),
                        tuple(Act.MAIL_RETRIED, "veronica@example.com"));
    }

    @Test
    void aSentMessageIsSentAgainAsAnother() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        try (var dispatcher = house.dispatcher()) {
            dispatcher.dispatchDue();
            house.outbox.sendAgain(STAFF, id);
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        }

        assertThat(house.outbox.newest("", 10)).hasSize(2).allMatch(message -> message.state() == MessageState.SENT);
        assertThat(house.mailbox.caught())
                .extracting(CaughtMessage::messageId)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyMayTouchMailWithoutThePermission() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        var visitor = new StaffMember("Eve", "elsewhere", Set.of());

        assertThatThrownBy(() -> house.outbox.cancel(visitor, id)).isInstanceOf(ExpectedFailure.class);
        assertThatThrownBy(() -> house.outbox.sendAgain(visitor, id)).isInstanceOf(ExpectedFailure.class);
        assertThatThrownBy(() -> house.outbox.sendAgain(STAFF, id + 1000)).hasMessage("mail.gone");
        assertThat(house.message(id).state()).isEqualTo(MessageState.WAITING);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        house.clock.tick(time);
    }

    private List<Long> found(String search) {
        return house.outbox.newest(search, 10).stream().map(OutboxMessage::id).toList();
    }

    private List<Tuple> audited() {
        return new AuditLog(house.database, house.clock)
                .newest(10).stream()
                        .map((AuditEvent event) -> tuple(event.act(), event.customer()))
                        .toList();
    }

    /// Never takes anything.
    private static final class Sulking implements MailTransport {
        @Override
        public Delivery send(OutgoingMail mail) {
            return new Delivery.Deferred(450, "4.2.1 later");
        }

        @Override
        public void close() {}
    }
}
