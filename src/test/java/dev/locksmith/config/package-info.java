@NullMarked
package dev.locksmith.config;

import org.jspecify.annotations.NullMarked;
