package dev.locksmith.mail.letter;

import java.time.Instant;

/// The notice to the old address that an account has another one now (ASVS 6.3.7).
///
/// @param name what to call the customer
/// @param newAddress with all but its beginning and its domain left out: whoever reads the old mailbox may be a
/// stranger
public record EmailChangedLetter(Letterhead head, String name, Instant changedAt, String newAddress) {}
