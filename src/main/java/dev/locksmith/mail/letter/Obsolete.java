package dev.locksmith.mail.letter;

/// The message makes no sense any more; it is cancelled.
///
/// @param why for staff to read
public record Obsolete(String why) implements Composition {}
