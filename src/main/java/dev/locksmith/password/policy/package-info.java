/// Which new passwords are accepted, and why others are not.
@NullMarked
package dev.locksmith.password.policy;

import org.jspecify.annotations.NullMarked;
