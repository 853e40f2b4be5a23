/// The commands of the command line, one class each, and what they say.
@NullMarked
package dev.locksmith.app.command;

import org.jspecify.annotations.NullMarked;
