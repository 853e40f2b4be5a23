/// Starts and stops everything: the command line, the object graph by hand-written constructors, the tour.
@NullMarked
package dev.locksmith.app;

import org.jspecify.annotations.NullMarked;
