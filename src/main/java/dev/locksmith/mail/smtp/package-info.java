/// Speaks SMTP: a message as MIME, the connection, the replies.
@NullMarked
package dev.locksmith.mail.smtp;

import org.jspecify.annotations.NullMarked;
