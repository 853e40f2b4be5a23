package dev.locksmith.mail.outbox;

/// Why a room withdraws mail of its own: an enum of that room, each of whose constants has a sentence for staff among
/// the common texts.
public interface Withdrawal {
    /// The sentence's key.
    String key();
}
