/// The words people read, by language; every room may ask for them.
@NullMarked
package dev.locksmith.text;

import org.jspecify.annotations.NullMarked;
