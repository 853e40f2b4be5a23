@NullMarked
package dev.locksmith.ui.settings;

import org.jspecify.annotations.NullMarked;
