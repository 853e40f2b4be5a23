package dev.locksmith.mail.letter;

import java.time.Instant;

/// The notice that a password was changed, so that a thief cannot do it unnoticed (ASVS 6.3.7).
///
/// @param name what to call the customer
/// @param place where the change came from, such as an IP address; empty = not known
public record ChangedLetter(Letterhead head, String name, Instant changedAt, String place) {}
