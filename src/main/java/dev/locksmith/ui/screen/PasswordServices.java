package dev.locksmith.ui.screen;

import dev.locksmith.password.account.SignIn;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.password.reset.PasswordResets;

/// Resets, sign-in and the options of both.
public record PasswordServices(PasswordResets resets, SignIn signIn, PasswordSettings settings) {}
