package dev.locksmith.database;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// A row that exists to be locked.
@Entity
class LockStripe {
    @Id
    int id;

    /// How often it was locked: a lock that changes nothing is one that other nodes of a cluster are never told.
    long taken;
}
