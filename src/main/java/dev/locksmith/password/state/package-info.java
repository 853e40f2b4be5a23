/// The states of an account that customers can be filtered by.
@NullMarked
package dev.locksmith.password.state;

import org.jspecify.annotations.NullMarked;
