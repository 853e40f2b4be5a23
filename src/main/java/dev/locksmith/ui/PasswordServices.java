package dev.locksmith.ui;

import dev.locksmith.password.PasswordResets;
import dev.locksmith.password.SignIn;

/// Resets and sign-in.
public record PasswordServices(PasswordResets resets, SignIn signIn) {}
