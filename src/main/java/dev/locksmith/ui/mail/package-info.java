/// The Mail screen: what was sent and what became of it, and what the mailbox caught.
@NullMarked
package dev.locksmith.ui.mail;

import org.jspecify.annotations.NullMarked;
