/// The window, in sub-rooms: what screens share, and one for each screen.
@NullMarked
package dev.locksmith.ui;

import org.jspecify.annotations.NullMarked;
