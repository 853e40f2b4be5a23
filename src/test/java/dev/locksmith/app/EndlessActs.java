package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Actor;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.SaveOutcome;
import dev.locksmith.database.Database;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.ExpectedFailure;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// Resets are requested, customers come in by the batch and one is edited, side by side, until it is closed; what was
/// acknowledged is remembered. What the database does not answer to does not count.
final class EndlessActs implements AutoCloseable {
    private static final StaffMember OWNER = StaffMember.computerOwner("Robin", "desk");
    private static final int BATCH = 6;

    private final Database database;
    private final TestServices services;
    private final Customer veronica;
    private final AtomicInteger number = new AtomicInteger();
    private final Queue<Long> resets = new ConcurrentLinkedQueue<>();
    private final Queue<Long> customers = new ConcurrentLinkedQueue<>();
    private final AtomicLong version = new AtomicLong();
    private final List<Thread> actors;
    private volatile CountDownLatch more = new CountDownLatch(1);
    private volatile boolean done;

    EndlessActs(Database database) {
        this.database = database;
        this.services = new TestServices(database, database.clock());
        services.set(PasswordOption.PROTECTION, "none");
        this.veronica = CustomerFixture.customer(database, "Veronica", "Costello", "roni_cost@example.com");
        this.actors = List.of(repeat(this::reset), repeat(this::bringIn), repeat(this::edit));
    }

    private Thread repeat(Runnable act) {
        return Thread.ofVirtual().start(() -> {
            while (!done) attempt(act);
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            more.countDown();
        } catch (ExpectedFailure notAcknowledged) {
            Thread.yield();
        }
    }

    private void reset() {
        if (services.passwords.resets().requestByStaff(OWNER, veronica.id())
                instanceof ResetOutcome.Requested(var resetId)) resets.add(resetId);
    }

    /// As an import does: several customers, each with an event, in one transaction.
    private void bringIn() {
        var made = database.inTransaction(transaction -> IntStream.range(0, BATCH)
                .mapToObj(_ -> CustomerFixture.created(
                                services.customers.create(transaction, Actor.system("import"), newCustomer()))
                        .id())
                .toList());
        customers.addAll(made);
    }

    private NewCustomer newCustomer() {
        var details = CustomerFixture.details("Ann", "Other", "ann-" + number.incrementAndGet() + "@example.com");
        return new NewCustomer(1, details, List.of(), CustomerFixture.MADE_AT, "Test");
    }

    private void edit() {
        var now = services.customers.find(veronica.id()).orElseThrow();
        var details = CustomerFixture.speaking(now.details(), now.language().equals("sv") ? "nl" : "sv");
        if (services.customers.save(OWNER, new CustomerEdit(now.id(), now.version(), details, List.of()))
                instanceof SaveOutcome.Saved) version.set(now.version() + 1);
    }

    /// Returns once one more act was acknowledged.
    void awaitMore() throws InterruptedException {
        more = new CountDownLatch(1);
        more.await();
    }

    int count() {
        return resets.size() + customers.size() / BATCH + (int) version.get();
    }

    void assertAllThere() {
        assertThat(resets)
                .isNotEmpty()
                .allSatisfy(id ->
                        assertThat(services.passwords.resets().find(OWNER, id)).isPresent());
        assertThat(customers)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(services.customers.find(id)).isPresent());
        assertThat(services.customers.find(veronica.id()).orElseThrow().version())
                .isGreaterThanOrEqualTo(version.get());
    }

    @Override
    public void close() throws InterruptedException {
        done = true;
        for (var actor : actors) actor.join();
    }
}
