/// A password reset from its request to the new password.
@NullMarked
package dev.locksmith.password.reset;

import org.jspecify.annotations.NullMarked;
