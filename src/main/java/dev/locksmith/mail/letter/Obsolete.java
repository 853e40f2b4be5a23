package dev.locksmith.mail.letter;

/// The message makes no sense any more; it is cancelled.
public record Obsolete(Withdrawal why) implements Composition {}
