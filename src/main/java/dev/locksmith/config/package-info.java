/// Reads `app.properties` and the environment into checked records; all mistakes are reported together, by key.
@NullMarked
package dev.locksmith.config;

import org.jspecify.annotations.NullMarked;
