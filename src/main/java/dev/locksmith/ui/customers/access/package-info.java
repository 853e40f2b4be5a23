/// The edit pane's way in: the reset, the tokens, the facts of signing in.
@NullMarked
package dev.locksmith.ui.customers.access;

import org.jspecify.annotations.NullMarked;
