package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.testing.DatabaseProbe;
import dev.locksmith.testing.TestServices;
import java.util.List;

/// That a customer's resets, mails, limits and record say the same, whatever has happened at once.
final class CustomerConsistency {
    private final TestServices services;
    private final DatabaseProbe probe;

    CustomerConsistency(TestServices services, DatabaseProbe probe) {
        this.services = services;
        this.probe = probe;
    }

    void check(long customerId) {
        var resets = services.passwords.resets();
        var after = services.customers.find(customerId);
        if (after.filter(customer -> customer.details().active()).isEmpty())
            assertThat(resets.customersWithLiveLink(CustomerActs.OWNER, List.of(customerId)))
                    .isEmpty();
        if (after.isEmpty()) return;
        for (var message : services.outbox.about(MessageTopic.customer(customerId), 50)) {
            if (!message.kind().equals(ResetMail.KIND)) continue;
            var reset = resets.find(CustomerActs.OWNER, message.reference()).orElseThrow();
            if (message.state() == MessageState.SENT)
                assertThat(reset.mailedAt()).isNotNull();
            if (message.state() == MessageState.BLOCKED)
                assertThat(reset.state().live()).isFalse();
            if (reset.end() == EndReason.UNDELIVERABLE)
                assertThat(probe.number("select count(*) from reset_limit_event where reset_id = " + reset.id()))
                        .isZero();
        }
        var mailed = probe.number(
                "select count(*) from password_reset where mailed_at is not null and customer_id = " + customerId);
        assertThat(services.database.audit().ofCustomer(customerId, 200))
                .filteredOn(event -> event.act() == Act.PASSWORD_RESET_MAILED)
                .hasSize((int) mailed);
    }
}
