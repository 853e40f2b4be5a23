package dev.locksmith.mail.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.config.EnvironmentConfig.Kind;
import dev.locksmith.mail.letter.Obsolete;
import dev.locksmith.mail.outbox.MailAttempt;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.outbox.OutboxCounts;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mail.smtp.ScriptedServer;
import dev.locksmith.mailbox.CaughtMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of a message, whatever the mail server does.
class DispatchTest {
    private final MailFixture house = new MailFixture();
    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
        house.close();
    }

    @Test
    void aMessageIsSentOverSmtpAndItsReplyIsKept() {
        var id = house.enqueue("veronica@example.com", "Veronica Costello");

        try (var dispatcher = house.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            assertThat(dispatcher.dispatchDue()).isZero();
            assertThat(dispatcher.trouble()).isEmpty();
        }

        var message = house.message(id);
        assertThat(message.state()).isEqualTo(MessageState.SENT);
        assertThat(message.sentAt()).isEqualTo(house.clock.instant());
        assertThat(message.replyCode()).isEqualTo(250);
        assertThat(message.reply()).isEqualTo("2.0.0 caught");
        assertThat(house.outbox.attempts(id))
                .containsExactly(
                        new MailAttempt(house.clock.instant(), MailAttempt.Result.ACCEPTED, 250, "2.0.0 caught"));
        assertThat(house.notes.told).containsExactly("accepted " + id);
        var caught = house.mailbox.find(message.messageId()).orElseThrow();
        assertThat(caught.recipients()).containsExactly("veronica@example.com");
        assertThat(caught.subject()).isEqualTo("A note");
        assertThat(caught.html()).isEqualTo("<p>Dear " + id + "</p>");
        assertThat(caught.text()).isEqualTo("Dear " + id);
    }

    @Test
    void aStartedDispatcherSendsWhatIsCommittedWithoutBeingAsked() throws InterruptedException {
        var caught = new CountDownLatch(1);
        house.mailbox.onChange(caught::countDown);
        try (var dispatcher = house.dispatcher()) {
            dispatcher.start();

            house.enqueue("veronica@example.com", "Veronica");

            assertThat(caught.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(house.outbox.newest("sent", 10))
                .as("closing finishes what is under way")
                .hasSize(1);
    }

    @Test
    void aServerThatIsDownIsTriedAgainAndAgainWithTheSameMessageId() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        server.close();

        try (var dispatcher = house.dispatcher(MailRoutes.allTo(house.transport(server.port())))) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            assertThat(dispatcher.trouble())
                    .hasValueSatisfying(why -> assertThat(why).endsWith("refuses the connection."));
            assertThat(house.message(id).state()).isEqualTo(MessageState.DEFERRED);
            assertThat(house.message(id).nextAttemptAt())
                    .isEqualTo(house.clock.instant().plusSeconds(10));
            assertThat(house.outbox.counts()).isEqualTo(new OutboxCounts(0, 1, 0));

            house.clock.tick(Duration.ofSeconds(9));
            assertThat(dispatcher.dispatchDue()).isZero();
            house.clock.tick(Duration.ofSeconds(1));
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            assertThat(house.message(id).nextAttemptAt())
                    .isEqualTo(house.clock.instant().plusSeconds(30));
        }

        house.clock.tick(Duration.ofSeconds(30));
        try (var dispatcher = house.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        }
        assertThat(house.message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(house.message(id).attempts()).isEqualTo(3);
        assertThat(house.mailbox.find(house.message(id).messageId())).isPresent();
        assertThat(house.outbox.attempts(id))
                .extracting(MailAttempt::outcome)
                .containsExactly(MailAttempt.Result.DEFERRED, MailAttempt.Result.DEFERRED, MailAttempt.Result.ACCEPTED);
    }

    @Test
    void aRefusalForGoodBlocksTheMessageInTheServersWords() {
        server.answering("RCPT", "550 5.1.1 no such mailbox");
        var id = house.enqueue("veronica@example.com", "Veronica");

        try (var dispatcher = house.dispatcher(MailRoutes.allTo(house.transport(server.port())))) {
            dispatcher.dispatchDue();
            house.clock.tick(Duration.ofHours(2));
            assertThat(dispatcher.dispatchDue()).isZero();
            assertThat(dispatcher.trouble()).as("the server works").isEmpty();
        }

        assertThat(house.message(id).state()).isEqualTo(MessageState.BLOCKED);
        assertThat(house.message(id).replyCode()).isEqualTo(550);
        assertThat(house.notes.told).containsExactly("blocked " + id + ": 5.1.1 no such mailbox");
    }

    @Test
    void aMessageLeftBehindByACrashIsSentWhenItsLeaseEnds() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        var messageId = house.message(id).messageId();
        var nanos = new AtomicLong();
        new Leases(house.outbox, nanos::get).claim(1);

        var routes = MailRoutes.allTo(house.intoMailbox());
        try (var survivor = new Dispatcher(house.outbox, List.of(house.notes), routes, nanos::get)) {
            for (var silent = Duration.ZERO; silent.compareTo(Leases.LEASE) < 0; silent = silent.plus(Leases.BEAT)) {
                survivor.beat();
                assertThat(survivor.dispatchDue()).isZero();
                assertThat(house.message(id).state()).isEqualTo(MessageState.SENDING);
                nanos.addAndGet(Leases.BEAT.toNanos());
            }
            survivor.beat();
            assertThat(survivor.dispatchDue()).isEqualTo(1);
        }

        assertThat(house.mailbox.caught()).extracting(CaughtMessage::messageId).containsExactly(messageId);
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
        house.database.doInTransaction(transaction -> IntStream.range(0, 40)
                .forEach(i -> house.outbox.enqueue(transaction, MailFixture.draft("c" + i + "@example.com", "C"))));
        var dispatcher = house.dispatcher(MailRoutes.allTo(slow));
        dispatcher.start();
        begun.await();

        var closing = Thread.ofVirtual().start(dispatcher::close);
        while (closing.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
        house.enqueue("late@example.com", "Late");
        answer.countDown();
        closing.join();

        assertThat(house.outbox.newest("", 50))
                .extracting(OutboxMessage::state)
                .containsOnly(MessageState.SENT, MessageState.WAITING)
                .filteredOn(state -> state == MessageState.SENT)
                .hasSizeBetween(1, 4);
    }

    @Test
    void aMessageOlderThanItIsGoodForIsCancelledNotSentLate() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        house.clock.tick(Duration.ofHours(24));

        try (var dispatcher = house.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isZero();
        }

        assertThat(house.message(id).state()).isEqualTo(MessageState.CANCELLED);
        assertThat(house.message(id).reply()).isEqualTo("Not sent in time: the message no longer made sense.");
        assertThat(house.mailbox.caught()).isEmpty();
    }

    @Test
    void aMessageThatWaitsToBeTriedAgainIsCancelledTheMomentItIsTooOld() {
        server.answering("RCPT", "450 4.2.1 later");
        var id = house.enqueue("veronica@example.com", "Veronica");
        house.clock.tick(Duration.ofHours(24).minusSeconds(1));

        try (var dispatcher = house.dispatcher(MailRoutes.allTo(house.transport(server.port())))) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            assertThat(house.message(id).nextAttemptAt())
                    .isEqualTo(house.message(id).notAfter());
            house.clock.tick(Duration.ofSeconds(1));
            dispatcher.dispatchDue();
        }

        assertThat(house.message(id).state()).isEqualTo(MessageState.CANCELLED);
    }

    @Test
    void whatItsComposerCallsObsoleteIsCancelledWithTheReason() {
        house.notes.compose = _ -> new Obsolete("A newer reset was requested.");
        var id = house.enqueue("veronica@example.com", "Veronica");

        try (var dispatcher = house.dispatcher()) {
            dispatcher.dispatchDue();
        }

        assertThat(house.message(id).state()).isEqualTo(MessageState.CANCELLED);
        assertThat(house.message(id).reply()).isEqualTo("A newer reset was requested.");
        assertThat(house.outbox.attempts(id)).isEmpty();
    }

    @Test
    void aComposerThatBreaksStopsNeitherTheOthersNorTheDispatcher() {
        var broken = house.enqueue("broken@example.com", "Broken");
        var fine = house.enqueue("fine@example.com", "Fine");
        var compose = house.notes.compose;
        house.notes.compose = message -> {
            if (message.id() == broken) throw new IllegalStateException("https://shop.example.com/?token=SECRET");
            return compose.apply(message);
        };

        try (var dispatcher = house.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(2);
        }

        assertThat(house.message(broken).state()).isEqualTo(MessageState.DEFERRED);
        assertThat(house.message(broken).reply()).doesNotContain("SECRET");
        assertThat(house.message(fine).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aMailThatHasGoneOutIsNotSentTwiceBecauseItsComposerStumbles() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        house.notes.stumbling = true;

        try (var dispatcher = house.dispatcher()) {
            dispatcher.dispatchDue();
            house.clock.tick(Duration.ofHours(1));
            dispatcher.dispatchDue();
        }

        assertThat(house.message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(house.outbox.attempts(id)).hasSize(1);
        assertThat(house.mailbox.caught()).hasSize(1);
    }

    @Test
    void whatTheServerSaidIsKeptHoweverOftenOthersWereInTheWay() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        house.notes.held = 3;

        try (var dispatcher = house.dispatcher()) {
            dispatcher.dispatchDue();
        }

        assertThat(house.message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(house.outbox.attempts(id)).hasSize(1);
        assertThat(house.notes.told).containsExactly("accepted " + id);
    }

    @Test
    void whatIsKeptThoughTheDatabaseFellSilentAboutItIsNotKeptTwice() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        house.notes.cutOff = true;

        try (var dispatcher = house.dispatcher()) {
            dispatcher.dispatchDue();
        }

        assertThat(house.notes.cutOff).isFalse();
        assertThat(house.message(id).state()).isEqualTo(MessageState.SENT);
        assertThat(house.message(id).attempts()).isOne();
        assertThat(house.outbox.attempts(id)).hasSize(1);
        assertThat(house.notes.told).containsExactly("accepted " + id);
    }

    @Test
    void aMessageWithdrawnWhileItGoesOutIsCalledSentBecauseItIs() {
        var id = house.enqueue("veronica@example.com", "Veronica");
        var compose = house.notes.compose;
        house.notes.compose = message -> {
            house.database.doInTransaction(
                    transaction -> house.outbox.cancel(transaction, MailFixture.NOTE, 7, () -> "mail.reply.too-old"));
            return compose.apply(message);
        };

        try (var dispatcher = house.dispatcher()) {
            dispatcher.dispatchDue();
        }

        assertThat(house.message(id).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aMessageOfAnUnknownKindWaitsForANewerConsole() {
        var id = house.database.inTransaction(transaction -> house.outbox.enqueue(
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

        try (var dispatcher = house.dispatcher()) {
            dispatcher.dispatchDue();
        }

        assertThat(house.message(id).state()).isEqualTo(MessageState.DEFERRED);
        assertThat(house.message(id).reply()).contains("oracle");
    }

    @Test
    void outsideProductionOnlyListedRecipientsLeaveTheHouse() {
        var guard = new RecipientGuard(Kind.STAGING, List.of("tester@example.com"));
        var tester = house.enqueue("Tester@Example.com", "Tester");
        var customer = house.enqueue("veronica@example.com", "Veronica");

        try (var dispatcher = house.dispatcher(
                MailRoutes.guarded(house.transport(server.port()), house.intoMailbox(), guard::lets))) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(2);
        }

        assertThat(house.message(tester).state()).isEqualTo(MessageState.SENT);
        assertThat(house.message(customer).state()).isEqualTo(MessageState.CAUGHT);
        assertThat(server.mails).hasSize(1).allMatch(mail -> mail.contains("Tester@Example.com"));
        assertThat(house.mailbox.caught())
                .extracting(CaughtMessage::recipients)
                .containsExactly(List.of("veronica@example.com"));
        assertThat(house.notes.told).containsExactlyInAnyOrder("accepted " + tester, "accepted " + customer);
    }
}
