package dev.locksmith.ui.shell;

import java.time.Instant;

/// A notification that was shown.
record NotificationCard(NotificationKind kind, String sentence, Instant at) {}
