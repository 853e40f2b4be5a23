@NullMarked
package dev.locksmith.ui.imports;

import org.jspecify.annotations.NullMarked;
