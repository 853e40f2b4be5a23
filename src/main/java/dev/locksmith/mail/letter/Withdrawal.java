package dev.locksmith.mail.letter;

/// Why a message is withdrawn by the room that it is about: an enum of that room, each of whose constants has a
/// sentence for staff among the common texts.
public interface Withdrawal {
    /// The sentence's key.
    String key();
}
