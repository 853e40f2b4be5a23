package dev.locksmith.password.account;

import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customers;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.secret.PasswordHasher;

/// What the services of this room share.
public record Basis(
        Foundation foundation,
        Customers customers,
        Credentials credentials,
        PasswordSettings settings,
        PasswordHasher hasher) {}
