package dev.locksmith.mail.letter;

import dev.locksmith.mail.dispatch.Composer;

/// What a [Composer] makes of a message at the moment of sending.
public sealed interface Composition permits Letter, Obsolete {}
