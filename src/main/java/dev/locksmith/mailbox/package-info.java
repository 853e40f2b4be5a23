/// The local SMTP catcher and what it caught.
@NullMarked
package dev.locksmith.mailbox;

import org.jspecify.annotations.NullMarked;
