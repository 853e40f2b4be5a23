@NullMarked
package dev.locksmith.database;

import org.jspecify.annotations.NullMarked;
