package dev.locksmith.ui.shell;

import java.time.Instant;

/// Something that was said.
record NotificationCard(NotificationKind kind, String sentence, Instant at) {}
