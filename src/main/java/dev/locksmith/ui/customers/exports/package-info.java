/// Exporting whom the grid shows: the choice of a format, and how far it is.
@NullMarked
package dev.locksmith.ui.customers.exports;

import org.jspecify.annotations.NullMarked;
