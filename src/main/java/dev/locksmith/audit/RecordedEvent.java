package dev.locksmith.audit;

import org.jspecify.annotations.Nullable;

/// An event as it was put on record, and how often it has happened since.
///
/// @param times null = once
record RecordedEvent(AuditEvent event, @Nullable Long times) {
    /// The event, with the number of times among its details.
    AuditEvent told() {
        return times == null || times == 1 ? event : event.times(times);
    }
}
