/// What a field of a record is: its name, how it is read and replaced, and what it may hold.
@NullMarked
package dev.locksmith.customer.field;

import org.jspecify.annotations.NullMarked;
