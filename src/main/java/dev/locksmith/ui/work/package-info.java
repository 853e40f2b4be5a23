/// Work off the window's thread, and what becomes of its failures.
@NullMarked
package dev.locksmith.ui.work;

import org.jspecify.annotations.NullMarked;
