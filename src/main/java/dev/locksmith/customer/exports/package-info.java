/// Customers into files: CSV that is read back as it was, Excel, JSON lines.
@NullMarked
package dev.locksmith.customer.exports;

import org.jspecify.annotations.NullMarked;
