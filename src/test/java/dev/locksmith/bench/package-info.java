/// Measurements that are asked for; no test depends on how they turn out.
@NullMarked
package dev.locksmith.bench;

import org.jspecify.annotations.NullMarked;
