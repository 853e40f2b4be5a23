/// Builds the object graph by hand-written constructors, and starts and stops what runs.
@NullMarked
package dev.locksmith.app.wiring;

import org.jspecify.annotations.NullMarked;
