/// Questions, error reports and notifications.
@NullMarked
package dev.locksmith.ui.dialog;

import org.jspecify.annotations.NullMarked;
