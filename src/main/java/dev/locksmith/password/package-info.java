/// Options, policy, hashing, resets, links, limits, lockout: the whole reset story without screen or HTTP.
@NullMarked
package dev.locksmith.password;

import org.jspecify.annotations.NullMarked;
