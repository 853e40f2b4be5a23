/// The Import screen: customers from a file, with what became of each row.
@NullMarked
package dev.locksmith.ui.imports;

import org.jspecify.annotations.NullMarked;
