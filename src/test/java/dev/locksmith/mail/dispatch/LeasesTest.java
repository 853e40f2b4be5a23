package dev.locksmith.mail.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mailbox.CaughtMessage;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.EveryDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who may send a message: nobody sends what another has claimed, and nothing is left behind, on every database.
class LeasesTest extends EveryDatabase {
    private static final StaffMember STAFF = StaffMember.computerOwner("Maria", "front-desk");

    private final AtomicLong nanos = new AtomicLong();

    @AutoClose
    private MailFixture mail;

    @BeforeEach
    void openDatabase() {
        mail = new MailFixture(newDatabase());
    }

    @Test
    void manyDispatchersSendEachMessageOnce() throws InterruptedException {
        var count = 120;
        var all = new CountDownLatch(count);
        mail.mailbox.onChange(all::countDown);
        mail.database.doInTransaction(transaction -> IntStream.range(0, count)
                .forEach(i -> mail.outbox.enqueue(transaction, MailFixture.draft("c" + i + "@example.com", "C " + i))));

        try (var one = mail.dispatcher();
                var two = mail.dispatcher();
                var three = mail.dispatcher()) {
            List.of(one, two, three).forEach(Dispatcher::start);
            assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(mail.mailbox.caught()).hasSize(count);
        assertThat(mail.mailbox.caught()).extracting(CaughtMessage::messageId).doesNotHaveDuplicates();
        assertThat(mail.outbox.newest("", count + 1))
                .hasSize(count)
                .allMatch(message -> message.state() == MessageState.SENT && message.attempts() == 1);
        assertThat(mail.notes.told).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void aClaimIsNotSeenByOthersUntilItsHolderHasBeenSilentForALease() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        var holder = mail.leases(nanos::get);
        var other = mail.leases(nanos::get);
        var first = holder.claim(10);
        assertThat(begun(first)).containsExactly(id);

        for (var heartbeat = 0; heartbeat < 10; heartbeat++) {
            pass(Leases.HEARTBEAT);
            holder.heartbeat();
            other.heartbeat();
            assertThat(other.claim(10).isEmpty()).as("its holder lives").isTrue();
        }
        mail.clock.tick(Duration.ofHours(1));
        other.heartbeat();
        assertThat(other.claim(10).isEmpty())
                .as("a clock that jumps kills nobody")
                .isTrue();
        for (var silent = Duration.ZERO; silent.compareTo(Leases.LEASE) < 0; silent = silent.plus(Leases.HEARTBEAT)) {
            assertThat(other.claim(10).isEmpty()).isTrue();
            pass(Leases.HEARTBEAT);
            other.heartbeat();
        }
        mail.clock.tick(Duration.ofHours(-2));

        assertThat(begun(other.claim(10))).containsExactly(id);
        assertThat(holder.heldIds(first, Set.of(id))).isEmpty();
    }

    @Test
    void aTimeInWhichTheDatabaseCouldNotBeSeenEndsNoLease() {
        mail.enqueue("veronica@example.com", "Veronica");
        var holder = mail.leases(nanos::get);
        var other = mail.leases(nanos::get);
        assertThat(holder.claim(10).isEmpty()).isFalse();
        other.heartbeat();

        pass(Leases.LEASE.multipliedBy(4));
        other.heartbeat();

        assertThat(other.claim(10).isEmpty()).isTrue();
    }

    @Test
    void whatAWorkerDidNotBeginGoesBackToAll() {
        var first = mail.enqueue("ada@example.com", "Ada");
        var second = mail.enqueue("veronica@example.com", "Veronica");
        var leases = mail.leases(nanos::get);
        var claim = leases.claim(10);

        leases.finish(claim);

        assertThat(mail.message(first).state()).isEqualTo(MessageState.WAITING);
        assertThat(mail.message(second).state()).isEqualTo(MessageState.WAITING);
        assertThat(begun(mail.leases(nanos::get).claim(10))).contains(first);
        assertThat(leases.heldIds(claim, Set.of(first))).isEmpty();
    }

    @Test
    void whatWasTriedBeforeGoesBackAsDeferred() {
        var id = mail.enqueue("veronica@example.com", "Veronica");
        try (var dispatcher = mail.dispatcher(MailRoutes.allTo(new Sulking()))) {
            dispatcher.dispatchDue();
        }
        mail.clock.tick(Duration.ofMinutes(1));
        var leases = mail.leases(nanos::get);

        leases.finish(leases.claim(10));

        assertThat(mail.message(id).state()).isEqualTo(MessageState.DEFERRED);
        assertThat(begun(mail.leases(nanos::get).claim(10))).containsExactly(id);
    }

    @Test
    void whatWaitsBehindASlowMailGoesBackToAll() {
        var slow = mail.enqueue("ada@example.com", "Ada");
        var behind = mail.enqueue("veronica@example.com", "Veronica");
        var leases = mail.leases(nanos::get);
        var claim = leases.claim(10);
        assertThat(begun(claim)).containsExactly(slow);

        leases.heartbeat();
        leases.heartbeat();

        assertThat(claim.isEmpty()).isTrue();
        assertThat(mail.message(slow).state()).isEqualTo(MessageState.SENDING);
        assertThat(mail.message(behind).state()).isEqualTo(MessageState.WAITING);
    }

    @Test
    void aClockThatRanAheadForAWhilePutsNothingOff() {
        var deferred = mail.enqueue("ada@example.com", "Ada");
        mail.clock.tick(Duration.ofHours(1));
        var waiting = mail.enqueue("veronica@example.com", "Veronica");
        try (var dispatcher = mail.dispatcher(MailRoutes.allTo(new Sulking()))) {
            dispatcher.dispatchDue();
        }
        mail.outbox.cancel(STAFF, waiting);
        mail.outbox.sendAgain(STAFF, waiting);
        var fresh = mail.enqueue("veronica@example.com", "Veronica");
        mail.clock.tick(Duration.ofMinutes(-59));

        try (var dispatcher = mail.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).as("not tried yet").isOne();
            dispatcher.heartbeat();
            assertThat(dispatcher.dispatchDue()).isEqualTo(2);
        }
        assertThat(List.of(deferred, waiting, fresh))
                .allMatch(id -> mail.message(id).state() == MessageState.SENT);
    }

    /// The next message of a claim.
    private static List<Long> begun(Claim claim) {
        return claim.next(1).stream().map(OutboxMessage::id).toList();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        mail.clock.tick(time);
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
