/// Small controls and words that every screen shares.
@NullMarked
package dev.locksmith.ui.control;

import org.jspecify.annotations.NullMarked;
