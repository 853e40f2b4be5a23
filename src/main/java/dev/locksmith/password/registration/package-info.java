/// Registration: how customers open accounts, and how they show that mail reaches them.
@NullMarked
package dev.locksmith.password.registration;

import org.jspecify.annotations.NullMarked;
