/// What a mail says: its parts and how they become HTML and text.
@NullMarked
package dev.locksmith.mail.letter;

import org.jspecify.annotations.NullMarked;
