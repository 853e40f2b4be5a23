package dev.locksmith.database;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// A row that exists to be locked.
@Entity
class LockStripe {
    @Id
    int id;
}
