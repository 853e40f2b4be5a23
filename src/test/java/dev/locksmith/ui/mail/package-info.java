@NullMarked
package dev.locksmith.ui.mail;

import org.jspecify.annotations.NullMarked;
