package dev.locksmith.ui.screen;

import dev.locksmith.access.AccessTokens;
import dev.locksmith.access.ForceSignIn;
import dev.locksmith.access.StorefrontSessions;

/// What was given out in customers' names.
public record AccessServices(AccessTokens tokens, ForceSignIn forceSignIn, StorefrontSessions sessions) {}
