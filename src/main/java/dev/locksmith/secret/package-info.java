/// Hashing of passwords, random secrets and their hashes; no table.
@NullMarked
package dev.locksmith.secret;

import org.jspecify.annotations.NullMarked;
