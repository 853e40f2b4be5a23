/// The window around the screens: rail, top bar, status bar, notifications, start and close.
@NullMarked
package dev.locksmith.ui.shell;

import org.jspecify.annotations.NullMarked;
