package dev.locksmith.ui.customers;

import dev.locksmith.access.GrantedAccess;
import dev.locksmith.access.StorefrontSession;
import dev.locksmith.password.PasswordReset;
import dev.locksmith.password.ResetBudget;
import dev.locksmith.password.SignInFacts;
import java.time.Instant;
import java.util.List;

/// A customer's ways in at one moment.
record AccessSnapshot(
        List<PasswordReset> resets,
        ResetBudget budget,
        List<GrantedAccess> tokens,
        SignInFacts facts,
        List<StorefrontSession> sessions,
        Instant at) {}
