@NullMarked
package dev.locksmith.mailbox;

import org.jspecify.annotations.NullMarked;
