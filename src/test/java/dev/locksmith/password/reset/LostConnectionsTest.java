package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.customer.Customer;
import dev.locksmith.database.Database;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.dispatch.MailTransport;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.DatabaseProbe;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a mail server said is known though every connection to the database breaks before it can be written down.
class LostConnectionsTest extends EveryDatabase {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final int CUSTOMERS = 4;

    private DatabaseProbe probe;
    private Database database;
    private TestServices services;

    @BeforeEach
    void open() {
        var config = newDatabase();
        probe = new DatabaseProbe(config);
        database = TestDatabases.open(config);
        services = new TestServices(database, database.clock());
    }

    @AfterEach
    void close() {
        database.close();
        probe.close();
    }

    @Test
    void whatWasSentIsSettledWithItsReset() {
        var customers = requested();

        var mails = dispatch(new Delivery.Accepted(250, "2.0.0 taken"));

        assertThat(mails).extracting(OutgoingMail::messageId).hasSize(CUSTOMERS).doesNotHaveDuplicates();
        assertThat(customers).allSatisfy(customer -> {
            assertThat(message(customer).state()).isEqualTo(MessageState.SENT);
            assertThat(message(customer).attempts()).isOne();
            assertThat(reset(customer).state()).isEqualTo(ResetState.MAILED);
            assertThat(acts(customer)).containsOnlyOnce(Act.PASSWORD_RESET_MAILED);
        });
    }

    @Test
    void whatWasRefusedEndsItsResetAndCostsNothing() {
        var customers = requested();

        dispatch(new Delivery.Rejected(550, "5.1.1 no such mailbox"));

        assertThat(customers).allSatisfy(customer -> {
            assertThat(message(customer).state()).isEqualTo(MessageState.BLOCKED);
            assertThat(reset(customer).end()).isEqualTo(EndReason.UNDELIVERABLE);
            assertThat(services.passwords.resets().budget(customer.id()).used()).isZero();
        });
    }

    private List<Customer> requested() {
        var customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(_ -> CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com"))
                .toList();
        customers.forEach(customer -> services.passwords.resets().requestByStaff(OWNER, customer.id()));
        return customers;
    }

    /// Sends what is due to a server that breaks every connection to the database before it answers.
    private List<OutgoingMail> dispatch(Delivery answer) {
        var mails = new CopyOnWriteArrayList<OutgoingMail>();
        services.dispatch(new MailTransport() {
            @Override
            public Delivery send(OutgoingMail mail) {
                mails.add(mail);
                probe.killConnections();
                return answer;
            }

            @Override
            public void close() {}
        });
        return mails;
    }

    private OutboxMessage message(Customer customer) {
        return services.outbox.about(MessageTopic.customer(customer.id()), 2).getFirst();
    }

    private PasswordReset reset(Customer customer) {
        return services.passwords.resets().ofCustomer(customer.id()).getFirst();
    }

    private List<Act> acts(Customer customer) {
        return services.database.audit().ofCustomer(customer.id(), 20).stream()
                .map(event -> event.act())
                .toList();
    }
}
