package dev.locksmith.audit;

/// The kind of an actor.
public enum ActorKind {
    STAFF,
    CUSTOMER,
    SYSTEM
}
