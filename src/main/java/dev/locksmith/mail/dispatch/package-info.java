/// Claims messages of the outbox, sends them, and records what the server said.
@NullMarked
package dev.locksmith.mail.dispatch;

import org.jspecify.annotations.NullMarked;
