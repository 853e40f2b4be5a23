/// The shop's settings: values shared by every console, for all websites or for one.
@NullMarked
package dev.locksmith.setting;

import org.jspecify.annotations.NullMarked;
