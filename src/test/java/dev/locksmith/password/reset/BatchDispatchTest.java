package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.dispatch.MailTransport;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.LockHolder;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Resets that are mailed together: what happens to one of them happens to no other.
class BatchDispatchTest extends TwoConsoles {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final int CUSTOMERS = 8;

    private final List<OutgoingMail> mails = new CopyOnWriteArrayList<>();
    private List<Customer> customers;
    private Customer odd;

    @BeforeEach
    void request() {
        services.dispatch(answering(_ -> {}));
        mails.clear();
        customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(_ -> CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com"))
                .toList();
        odd = customers.get(CUSTOMERS / 2);
        customers.forEach(customer -> services.passwords.resets().requestByStaff(OWNER, customer.id()));
    }

    @Test
    void aCustomerWhomAnotherHoldsKeepsNoOtherMailBack() {
        var others = new CountDownLatch(CUSTOMERS - 1);
        CompletableFuture<Void> dispatched;
        try (var _ = new LockHolder(other, CustomerLock.of(odd.id()))) {
            dispatched = CompletableFuture.runAsync(
                    () -> services.dispatch(answering(_ -> others.countDown())), Thread::startVirtualThread);
            await(others);
            probe.awaitWaiting(1, dispatched::isDone);
            assertThat(mails)
                    .extracting(OutgoingMail::recipient)
                    .hasSize(CUSTOMERS - 1)
                    .doesNotContain(odd.email());
            assertThat(customers).filteredOn(customer -> customer != odd).allSatisfy(this::assertMailed);
        }
        // who has waited for too long puts the mail back
        dispatched.handle((_, _) -> "over").join();
        services.dispatch(answering(_ -> {}));
        customers.forEach(this::assertMailed);
    }

    @Test
    void aCustomerWhomAnotherHoldsKeepsNoOtherOutcomeBack() {
        var held = new CompletableFuture<LockHolder>();
        var dispatched = CompletableFuture.runAsync(
                () -> services.dispatch(answering(mail -> {
                    if (!mail.recipient().equals(odd.email())) return;
                    held.complete(new LockHolder(other, CustomerLock.of(odd.id())));
                })),
                Thread::startVirtualThread);
        try (var _ = held.join()) {
            probe.awaitWaiting(1, dispatched::isDone);
            assertThat(customers).filteredOn(customer -> customer != odd).allSatisfy(this::assertMailed);
            assertThat(message(odd).state()).isEqualTo(MessageState.SENDING);
        }
        dispatched.join();
        customers.forEach(this::assertMailed);
    }

    @Test
    void whoMovesAwayWhileOthersAreMailedIsNotMailed() {
        var last = customers.getLast();
        services.dispatch(answering(mail -> {
            if (mails.size() == 1)
                services.customers.save(
                        OWNER,
                        new CustomerEdit(
                                last.id(),
                                last.version(),
                                last.details().withEmail(UUID.randomUUID() + "@example.com"),
                                List.of()));
        }));

        assertThat(mails)
                .filteredOn(mail -> mail.letter().text().contains("createPassword"))
                .extracting(OutgoingMail::recipient)
                .hasSize(CUSTOMERS - 1)
                .doesNotContain(last.email());
        assertThat(messages(last))
                .filteredOn(message -> message.kind().equals(ResetMail.KIND))
                .extracting(OutboxMessage::state)
                .containsExactly(MessageState.CANCELLED);
    }

    @Test
    void aResetWhoseZoneIsNoneIsPutOffAndTheOthersAreMailed() {
        probe.run("insert into website (id, code, name, time_zone, language, support_email) values (" + odd.id() + 1000
                + ", 'odd" + odd.id() + "', 'Odd', 'Nowhere/Atall', 'en', 'support@example.com')");
        probe.run("update customer set website_id = " + odd.id() + 1000 + " where id = " + odd.id());

        services.dispatch(answering(_ -> {}));

        assertThat(message(odd).state()).isEqualTo(MessageState.DEFERRED);
        assertThat(customers).filteredOn(customer -> customer != odd).allSatisfy(this::assertMailed);
    }

    @Test
    void aResetThatHasEndedIsNotMailedAndTheOthersAre() {
        probe.run("update password_reset set state = 'CANCELLED' where customer_id = " + odd.id());

        services.dispatch(answering(_ -> {}));

        assertThat(message(odd).state()).isEqualTo(MessageState.CANCELLED);
        assertThat(mails).extracting(OutgoingMail::recipient).doesNotContain(odd.email());
        assertThat(customers).filteredOn(customer -> customer != odd).allSatisfy(this::assertMailed);
    }

    private void assertMailed(Customer customer) {
        assertThat(message(customer).state()).isEqualTo(MessageState.SENT);
        assertThat(message(customer).attempts()).isOne();
        assertThat(services.passwords
                        .resets()
                        .ofCustomer(customer.id())
                        .getFirst()
                        .state())
                .isEqualTo(ResetState.MAILED);
        assertThat(services.database.audit().ofCustomer(customer.id(), 20))
                .filteredOn(event -> event.act() == Act.PASSWORD_RESET_MAILED)
                .hasSize(1);
    }

    private OutboxMessage message(Customer customer) {
        return messages(customer).getFirst();
    }

    private List<OutboxMessage> messages(Customer customer) {
        return services.outbox.about(MessageTopic.customer(customer.id()), 5);
    }

    private MailTransport answering(Consumer<OutgoingMail> before) {
        return new MailTransport() {
            @Override
            public Delivery send(OutgoingMail mail) {
                mails.add(mail);
                before.accept(mail);
                return new Delivery.Accepted(250, "2.0.0 taken");
            }

            @Override
            public void close() {}
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
