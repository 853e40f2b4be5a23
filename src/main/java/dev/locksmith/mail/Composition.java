package dev.locksmith.mail;

/// What a [Composer] makes of a message at the moment of sending.
public sealed interface Composition permits Letter, Obsolete {}
