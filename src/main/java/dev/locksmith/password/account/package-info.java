/// Signing in, lockout, registration and the confirmation of an e-mail address.
@NullMarked
package dev.locksmith.password.account;

import org.jspecify.annotations.NullMarked;
