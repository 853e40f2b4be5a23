package dev.locksmith.password.account;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customers;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.secret.PasswordHasher;

/// What the services of this room share.
public record Basis(
        AuditedDatabase database,
        Customers customers,
        Credentials credentials,
        PasswordSettings settings,
        PasswordHasher hasher) {}
