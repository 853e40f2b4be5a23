package dev.locksmith.ui;

import dev.locksmith.password.PasswordResets;
import dev.locksmith.password.PasswordSettings;
import dev.locksmith.password.SignIn;

/// Resets, sign-in and the options of both.
public record PasswordServices(PasswordResets resets, SignIn signIn, PasswordSettings settings) {}
