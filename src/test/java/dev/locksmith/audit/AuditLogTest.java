package dev.locksmith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/// What the record keeps, on every database.
class AuditLogTest extends EveryOpenDatabase {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final Actor CLERK = new Actor(ActorKind.STAFF, "clerk", "desk-1");
    private static final AtomicLong CUSTOMERS = new AtomicLong(1_000);

    private final SettableClock clock = new SettableClock(NOON);
    private final long customer = CUSTOMERS.incrementAndGet();
    private AuditLog log;

    @BeforeParameterizedClassInvocation
    void openLog() {
        log = new AuditLog(database, clock);
    }

    @Test
    void r74AnEventSaysWhenWhoWhereWhatWhomWhyAndHowItEnded() {
        var id = CUSTOMERS.incrementAndGet();
        record(new AuditEntry(
                Act.TOKENS_REVOKED, Outcome.REFUSED, Optional.of(id), "ann@example.com", "phone", "tokens=1"));

        var event = log.ofCustomer(id, 10).getFirst();

        assertThat(event)
                .isEqualTo(new AuditEvent(
                        clock.instant(),
                        Act.TOKENS_REVOKED,
                        Outcome.REFUSED,
                        ActorKind.STAFF,
                        "clerk",
                        "desk-1",
                        id,
                        "ann@example.com",
                        "phone",
                        "tokens=1"));
    }

    @Test
    void eventsComeNewestFirstAndThoseOfOneInstantInTheOrderOfTheirWriting() {
        var id = CUSTOMERS.incrementAndGet();
        record(AuditEntry.of(Act.SIGNED_IN, id, "a@example.com").detail("1"));
        record(AuditEntry.of(Act.SIGNED_IN, id, "a@example.com").detail("2"));
        clock.tick(Duration.ofMillis(1));
        record(AuditEntry.of(Act.SIGNED_OUT, id, "a@example.com").detail("3"));
        record(AuditEntry.of(Act.SIGNED_OUT, id + 100_000, "b@example.com").detail("another's"));

        assertThat(log.ofCustomer(id, 10)).extracting(AuditEvent::detail).containsExactly("3", "2", "1");
        assertThat(log.ofCustomer(id, 2)).hasSize(2);
        assertThat(log.newest(2)).extracting(AuditEvent::detail).containsExactly("another's", "3");
    }

    @Test
    void whatIsTooLongForAnyColumnIsCutBetweenCharacters() {
        var id = CUSTOMERS.incrementAndGet();
        var clerk = new Actor(ActorKind.STAFF, longerThan(255), longerThan(255));
        var entry = new AuditEntry(
                Act.SIGN_IN_FAILED,
                Outcome.REFUSED,
                Optional.of(id),
                longerThan(512),
                longerThan(1_000),
                longerThan(2_000));

        database.doInTransaction(transaction -> log.record(transaction, clerk, entry));

        var event = log.ofCustomer(id, 1).getFirst();
        assertThat(event.actorName()).isEqualTo("x".repeat(254));
        assertThat(event.origin()).isEqualTo("x".repeat(254));
        assertThat(event.customer()).isEqualTo("x".repeat(511));
        assertThat(event.reason()).isEqualTo("x".repeat(999));
        assertThat(event.detail()).isEqualTo("x".repeat(1_999));
    }

    /// The column would end in the middle of a character.
    private static String longerThan(int most) {
        return "x".repeat(most - 1) + "\uD83D\uDD11" + "y";
    }

    @Test
    void whatNoDatabaseStoresIsMarked() {
        var id = CUSTOMERS.incrementAndGet();

        record(new AuditEntry(
                Act.SIGN_IN_FAILED, Outcome.REFUSED, Optional.of(id), "a", "a\u0000b\uD83D", "\uD83D\uDD11\r\n\"'"));

        var event = log.ofCustomer(id, 1).getFirst();
        assertThat(event.reason()).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(event.detail()).isEqualTo("\uD83D\uDD11\r\n\"'");
    }

    @Test
    void anActThatIsTakenBackIsNotOnRecord() {
        assertThatThrownBy(() -> database.doInTransaction(transaction -> {
                    log.record(transaction, CLERK, AuditEntry.of(Act.SIGNED_IN, customer, "a@example.com"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(log.ofCustomer(customer, 10)).isEmpty();
    }

    private void record(AuditEntry entry) {
        database.doInTransaction(transaction -> log.record(transaction, CLERK, entry));
    }
}
