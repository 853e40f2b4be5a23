/// The tour: the real console, driven through the whole main job without a display.
@NullMarked
package dev.locksmith.app.tour;

import org.jspecify.annotations.NullMarked;
