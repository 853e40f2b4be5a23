package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerLock;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.testing.LockHolder;
import dev.locksmith.text.Busy;
import dev.locksmith.text.ExpectedFailure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/// Whatever is done about one customer, by whomever and at once: everybody takes the customer's lock first, so nobody
/// waits for someone who waits.
class LockOrderTest extends TwoConsoles {
    private static final int ROUNDS = 3;
    /// So few that the last in line is served before anybody's patience ends, on a busy machine too.
    private static final int AT_ONCE = 4;
    /// A withdrawn message is a row of the outbox and nothing else.
    private static final Set<String> WITHOUT_LOCK = Set.of("withdraw");

    @BeforeParameterizedClassInvocation
    void limitNothing() {
        services.set(PasswordOption.PROTECTION, "none");
    }

    @Test
    void whoWaitsForACustomerHoldsNothingOfIt() {
        var names = List.copyOf(new CustomerActs(services, "", () -> {}).all().keySet());
        services.dispatch(new CustomerActs(services, "", () -> {}).server());
        for (var name : names) if (!WITHOUT_LOCK.contains(name)) waits(name, "");
        waits("settle", CustomerActs.UNDELIVERABLE);
    }

    private void waits(String name, String emailPrefix) {
        var held = new AtomicReference<Optional<LockHolder>>(Optional.empty());
        var subject = new AtomicReference<Long>();
        Runnable hold = () -> held.set(Optional.of(new LockHolder(other, CustomerLock.of(subject.get()))));
        var acts = new CustomerActs(services, emailPrefix, hold);
        var id = acts.customer.id();
        subject.set(id);
        // the outcome of a mail is settled long after its link was minted: the lock is held when the server answers
        if (!name.equals("settle")) hold.run();
        var done = CompletableFuture.runAsync(acts.all().get(name), Thread::startVirtualThread);
        probe.awaitWaiting(1, done::isDone);
        assertThat(done).as(name + " waits").isNotDone();
        assertFree(name, "customer", "id = " + id);
        assertFree(name, "password_reset", "customer_id = " + id);
        assertFree(name, "outbox_message", "about = 'customer:" + id + "'");
        held.get().orElseThrow().close();
        done.join();
    }

    private void assertFree(String name, String table, String which) {
        var rows = "select id from " + table + " where " + which;
        assertThat(probe.numbers(rows + " for update skip locked"))
                .as(name + " holds no row of " + table)
                .hasSameSizeAs(probe.numbers(rows));
    }

    @Test
    void severalActsAtOnceLeaveEverythingInOrder() throws InterruptedException, ExecutionException {
        var deadlocks = probe.deadlocks();
        for (var round = 0; round < ROUNDS; round++) {
            var acts = new CustomerActs(services, round % 2 == 0 ? "" : CustomerActs.UNDELIVERABLE, () -> {});
            var left = acts.all();
            if (round % 3 > 0) left.remove("delete");
            if (round % 3 > 1) left.keySet().removeAll(Set.of("disable", "change of e-mail", "cancel"));
            var shuffled = new ArrayList<>(left.values());
            Collections.shuffle(shuffled, new Random(round));
            for (var first = 0; first < shuffled.size(); first += AT_ONCE) {
                var last = Math.min(first + AT_ONCE, shuffled.size());
                assertThat(atOnce(shuffled.subList(first, last))).isEmpty();
            }
            services.dispatch(acts.server());
            new CustomerConsistency(services, probe).check(acts.customer.id());
        }
        assertThat(probe.deadlocks()).isEqualTo(deadlocks);
    }

    /// @return what failed and should not have
    private static List<Throwable> atOnce(List<Runnable> acts) throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(acts.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var failures = threads.invokeAll(acts.stream()
                    .map(act -> (Callable<Optional<Throwable>>) () -> {
                        together.await();
                        return failure(act);
                    })
                    .toList());
            var unexpected = new ArrayList<Throwable>();
            for (var failure : failures) failure.get().ifPresent(unexpected::add);
            return unexpected;
        }
    }

    private static Optional<Throwable> failure(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Busy busy) {
            return Optional.of(busy);
        } catch (ExpectedFailure refused) {
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(failed);
        }
    }
}
