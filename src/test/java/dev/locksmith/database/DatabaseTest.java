package dev.locksmith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.text.Busy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the database is promised to do, whichever it is. Opening it already runs the migrations and has Hibernate
/// validate every mapping.
class DatabaseTest extends EveryOpenDatabase {
    @Test
    void anotherConsoleOpensTheMigratedDatabase() {
        try (var second = TestDatabases.open(config)) {
            assertThat(second.dialect()).isEqualTo(database.dialect());
        }
    }

    @Test
    void itsClockTellsTheTimeInUtcWhateverTheZoneOfTheSession() {
        var apart = Duration.between(database.clock().instant(), Instant.now()).abs();

        assertThat(apart).isLessThan(Duration.ofMinutes(5));
        assertThat(database.clock().instant().getNano() % 1000).isZero();
    }

    @Test
    void itsClockIsAheadOfNoTransaction() {
        var before = database.clock().instant();
        var within = database.inTransaction(_ -> database.clock().instant());

        assertThat(within).isAfterOrEqualTo(before);
    }

    @Test
    void aFailedTransactionLeavesNothingAndSkipsWhatWasToFollow() {
        var followed = new AtomicInteger();

        assertThatThrownBy(() -> database.doInTransaction(transaction -> {
                    transaction.afterCommit(followed::incrementAndGet);
                    transaction.session().insert(stripe(10_000));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(followed).hasValue(0);
        assertThat(stripes()).isEqualTo(4096);
    }

    @Test
    void aLockIsHeldByOneTransactionAtATime() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();

        atOnce(
                8,
                number -> database.doInTransaction(transaction -> {
                    Locks.take(transaction, "account", "other-" + number);
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                }));

        assertThat(most).hasValue(1);
    }

    @Test
    void whoWaitsTooLongForWhatAnotherHoldsIsToldSoAndChangesNothing() throws Exception {
        var held = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        var holder = Thread.ofVirtual()
                .start(() -> database.doInTransaction(transaction -> {
                    Locks.take(transaction, "held");
                    held.countDown();
                    await(letGo);
                }));
        await(held);

        var tries = new AtomicInteger();
        assertThatThrownBy(() -> database.doInTransaction(transaction -> {
                    tries.incrementAndGet();
                    transaction.session().insert(stripe(30_000));
                    Locks.take(transaction, "held");
                }))
                .isInstanceOf(Busy.class);
        assertThat(tries).hasValue(1);

        letGo.countDown();
        holder.join();
        boolean written =
                database.inTransaction(transaction -> transaction.session().get(LockStripe.class, 30_000) != null);
        assertThat(written).isFalse();
    }

    /// Row locks end at the node of a cluster that they are taken on; what is written does not.
    @Test
    void aLockIsTakenByWritingItsRow() {
        var before = taken();

        database.doInTransaction(transaction -> Locks.take(transaction, "written", "written", "another"));

        assertThat(taken()).isEqualTo(before + 2);
    }

    private long taken() {
        return database.inTransaction(transaction -> transaction
                .session()
                .createSelectionQuery("select sum(taken) from LockStripe", Long.class)
                .getSingleResult());
    }

    @Test
    void whoLosesADeadlockDoesItAllAgainAndIsFollowedOnce() throws Exception {
        var tries = new AtomicInteger();
        var followed = new AtomicInteger();
        var bothHoldOne = new CountDownLatch(2);

        atOnce(
                2,
                number -> database.doInTransaction(transaction -> {
                    tries.incrementAndGet();
                    transaction.afterCommit(followed::incrementAndGet);
                    transaction.session().insert(stripe(40_000 + number));
                    lock(transaction, number);
                    bothHoldOne.countDown();
                    await(bothHoldOne);
                    lock(transaction, 1 - number);
                }));

        // the loser may be quicker at its own lock than the winner is woken, and lose once more
        assertThat(tries).hasValueGreaterThanOrEqualTo(3);
        assertThat(followed).hasValue(2);
        var removed = database.inTransaction(transaction -> transaction
                .session()
                .createMutationQuery("delete from LockStripe where id >= 40000")
                .executeUpdate());
        assertThat(removed).isEqualTo(2);
    }

    /// Holds a row, in whatever order: [Locks] would refuse what is tried here.
    private static void lock(Transaction transaction, int id) {
        transaction
                .session()
                .createMutationQuery("update LockStripe set taken = taken + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /// The limits count and then write: whoever waited for the lock must see what its holder committed.
    @Test
    void whoWaitedForALockSeesWhatItsHolderCommitted() throws Exception {
        var counts = new ArrayList<Long>();

        atOnce(
                8,
                number -> database.doInTransaction(transaction -> {
                    Locks.take(transaction, "count");
                    var counted = count(transaction);
                    transaction.session().insert(stripe(20_000 + number));
                    synchronized (counts) {
                        counts.add(counted);
                    }
                }));

        assertThat(counts).doesNotHaveDuplicates().hasSize(8);
        database.doInTransaction(transaction -> transaction
                .session()
                .createMutationQuery("delete from LockStripe where id >= 20000")
                .executeUpdate());
    }

    private static LockStripe stripe(int id) {
        var stripe = new LockStripe();
        stripe.id = id;
        return stripe;
    }

    private long stripes() {
        return database.inTransaction(DatabaseTest::count);
    }

    private static long count(Transaction transaction) {
        return transaction
                .session()
                .createSelectionQuery("select count(*) from LockStripe", Long.class)
                .getSingleResult();
    }

    /// Runs the work in as many threads as are told, all let go together.
    private static void atOnce(int times, IntConsumer work) throws Exception {
        var ready = new CountDownLatch(times);
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Future<?>> running = IntStream.range(0, times)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        work.accept(number);
                        return null;
                    }))
                    .toList();
            for (var one : running) one.get(60, TimeUnit.SECONDS);
        }
    }
}
