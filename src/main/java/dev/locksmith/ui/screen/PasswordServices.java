package dev.locksmith.ui.screen;

import dev.locksmith.password.account.Lockouts;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.password.reset.PasswordResets;

/// Resets, lockouts and the options of both.
public record PasswordServices(PasswordResets resets, Lockouts lockouts, PasswordSettings settings) {}
