/// What a screen is, and what it is given: services, session, navigation.
@NullMarked
package dev.locksmith.ui.screen;

import org.jspecify.annotations.NullMarked;
