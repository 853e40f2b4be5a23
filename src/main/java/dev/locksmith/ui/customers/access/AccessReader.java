package dev.locksmith.ui.customers.access;

import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.password.reset.ResetMail;
import dev.locksmith.ui.screen.ConsoleServices;
import java.util.List;
import java.util.Optional;

/// Reads a customer's ways in. Runs off the window's thread.
public final class AccessReader {
    private final ConsoleServices services;
    private final long customerId;

    public AccessReader(ConsoleServices services, long customerId) {
        this.services = services;
        this.customerId = customerId;
    }

    AccessSnapshot read() {
        var passwords = services.passwords();
        var access = services.access();
        var by = services.session().staff();
        var resets = passwords.resets().ofCustomer(by, customerId);
        return new AccessSnapshot(
                resets,
                mail(resets),
                passwords.resets().budget(by, customerId),
                access.tokens().ofCustomer(by, customerId),
                passwords.lockouts().status(by, customerId),
                access.sessions().open(by, customerId),
                services.session().clock().instant());
    }

    private Optional<OutboxMessage> mail(List<PasswordReset> resets) {
        return resets.stream()
                .findFirst()
                .flatMap(newest ->
                        services.mail().outbox().newest(services.session().staff(), ResetMail.KIND, newest.id()));
    }
}
