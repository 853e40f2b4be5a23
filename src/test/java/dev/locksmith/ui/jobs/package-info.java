@NullMarked
package dev.locksmith.ui.jobs;

import org.jspecify.annotations.NullMarked;
