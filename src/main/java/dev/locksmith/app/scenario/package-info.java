/// Scenarios: steps taken in order until one fails, and the shop's customer over HTTP; a drill and a tour are
/// scenarios.
@NullMarked
package dev.locksmith.app.scenario;

import org.jspecify.annotations.NullMarked;
