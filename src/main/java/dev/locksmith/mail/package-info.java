/// Outbox and dispatcher: enqueue in the caller's transaction, send later, retry, report.
@NullMarked
package dev.locksmith.mail;

import org.jspecify.annotations.NullMarked;
