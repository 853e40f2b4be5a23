/// The outbox: messages that are to be sent, their states and attempts.
@NullMarked
package dev.locksmith.mail.outbox;

import org.jspecify.annotations.NullMarked;
