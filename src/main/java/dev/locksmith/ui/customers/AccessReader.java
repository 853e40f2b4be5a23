package dev.locksmith.ui.customers;

import dev.locksmith.ui.ConsoleServices;

/// Reads a customer's ways in. Runs off the window's thread.
final class AccessReader {
    private final ConsoleServices services;
    private final long customerId;

    AccessReader(ConsoleServices services, long customerId) {
        this.services = services;
        this.customerId = customerId;
    }

    AccessSnapshot read() {
        var passwords = services.passwords();
        var access = services.access();
        return new AccessSnapshot(
                passwords.resets().ofCustomer(customerId),
                passwords.resets().budget(customerId),
                access.tokens().ofCustomer(customerId),
                passwords.signIn().facts(customerId),
                access.sessions().open(customerId),
                services.setting().clock().instant());
    }
}
