package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.Customer;
import dev.locksmith.database.Database;
import dev.locksmith.database.StatementCount;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.TestServices;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a reset costs the database from the request until its mail is recorded as sent, in statements. A batch of
/// rows counts as one statement, as it is sent at once.
class ResetStatementsTest extends EveryDatabase {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final int CUSTOMERS = 100;

    private final StatementCount statements = new StatementCount();
    private final RecordingTransport mails = new RecordingTransport();
    private Database database;
    private TestServices services;
    private List<Customer> customers;

    @BeforeEach
    void open() {
        database = statements.open(newDatabase());
        services = new TestServices(database, database.clock());
        customers = IntStream.range(0, CUSTOMERS + 1)
                .mapToObj(_ -> CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com"))
                .toList();
        // the first of all reads the settings
        services.passwords.resets().requestByStaff(OWNER, customers.getFirst().id());
        services.dispatch(mails);
        mails.clear();
    }

    /// As many are drafted and recorded together as a quick mail server would take, though this machine may be
    /// slow.
    private void dispatchInNoTime() {
        try (var dispatcher = services.dispatcher(mails, () -> 0)) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(CUSTOMERS);
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aResetCostsAtMostEightStatementsAllIn() {
        var asked = customers.subList(1, customers.size());
        statements.take();

        asked.forEach(customer -> services.passwords.resets().requestByStaff(OWNER, customer.id()));
        var requests = statements.take();
        dispatchInNoTime();
        var dispatch = statements.take();

        System.out.println(dialect + ": " + requests + " statements for " + CUSTOMERS + " requests, " + dispatch
                + " for their mails");
        assertThat(requests + dispatch).isLessThanOrEqualTo(8L * CUSTOMERS);
        assertThat(mails.links()).hasSize(CUSTOMERS).doesNotHaveDuplicates();
        assertThat(asked).allSatisfy(customer -> {
            var message = services.outbox
                    .about(MessageTopic.customer(customer.id()), 1)
                    .getFirst();
            assertThat(message.attempts()).isOne();
            assertThat(services.passwords
                            .resets()
                            .ofCustomer(customer.id())
                            .getFirst()
                            .state())
                    .isEqualTo(ResetState.MAILED);
        });
    }
}
