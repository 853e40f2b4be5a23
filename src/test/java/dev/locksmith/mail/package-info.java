@NullMarked
package dev.locksmith.mail;

import org.jspecify.annotations.NullMarked;
