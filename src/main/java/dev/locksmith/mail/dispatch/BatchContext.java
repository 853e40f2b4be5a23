package dev.locksmith.mail.dispatch;

import dev.locksmith.mail.outbox.Outbox;
import java.util.function.LongSupplier;

/// What surrounds the sending of a batch.
///
/// @param nanos the machine's monotonic timer
record BatchContext(Outbox outbox, Leases leases, DispatcherClosing closing, LongSupplier nanos) {}
