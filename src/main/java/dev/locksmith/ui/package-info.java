/// The window: theme, icons, notifications, background work; one sub-package per screen.
@NullMarked
package dev.locksmith.ui;

import org.jspecify.annotations.NullMarked;
