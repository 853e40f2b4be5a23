/// A customer file as it is read: encoding, lines, header, columns, cells.
@NullMarked
package dev.locksmith.customer.imports.file;

import org.jspecify.annotations.NullMarked;
