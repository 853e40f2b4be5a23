/// Budgets and rate limits, and the networks they count by.
@NullMarked
package dev.locksmith.limit;

import org.jspecify.annotations.NullMarked;
