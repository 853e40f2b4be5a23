package dev.locksmith.mail.letter;

/// What is composed of a message at the moment of sending.
public sealed interface Composition permits Letter, Obsolete {}
