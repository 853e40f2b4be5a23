package dev.locksmith.password;

import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customers;

/// What the services of this room share.
record Basis(
        Foundation foundation,
        Customers customers,
        Credentials credentials,
        PasswordSettings settings,
        PasswordHasher hasher) {}
