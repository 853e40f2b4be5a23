/// Starts and stops everything; here is only where Java begins.
@NullMarked
package dev.locksmith.app;

import org.jspecify.annotations.NullMarked;
