package dev.locksmith.mail.outbox;

/// Where a message in the outbox stands. The names are stored.
public enum MessageState {
    /// Not tried yet.
    WAITING,
    /// A dispatcher has claimed it.
    SENDING,
    /// The mail server took it.
    SENT,
    /// Tried in vain, and tried again later.
    DEFERRED,
    /// The mail server refused it for good; only a person can have it sent again.
    BLOCKED,
    /// Not sent any more: withdrawn, out of date, or too old.
    CANCELLED,
    /// Held back by the recipient guard: the mailbox took it instead of the mail server.
    CAUGHT
}
