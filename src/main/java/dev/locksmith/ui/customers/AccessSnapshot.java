package dev.locksmith.ui.customers;

import dev.locksmith.access.GrantedAccess;
import dev.locksmith.access.StorefrontSession;
import dev.locksmith.mail.OutboxMessage;
import dev.locksmith.password.PasswordReset;
import dev.locksmith.password.ResetBudget;
import dev.locksmith.password.SignInFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A customer's ways in at one moment.
///
/// @param resets newest first
/// @param mail the newest message with a link of the newest reset
/// @param at the database's time of reading
record AccessSnapshot(
        List<PasswordReset> resets,
        Optional<OutboxMessage> mail,
        ResetBudget budget,
        List<GrantedAccess> tokens,
        SignInFacts facts,
        List<StorefrontSession> sessions,
        Instant at) {
    /// Before anything has been read.
    static AccessSnapshot none(Instant at) {
        return new AccessSnapshot(
                List.of(),
                Optional.empty(),
                new ResetBudget(0, 0, Optional.empty()),
                List.of(),
                SignInFacts.NONE,
                List.of(),
                at);
    }

    Optional<PasswordReset> newest() {
        return resets.stream().findFirst();
    }

    /// How long until another reset may be asked for; zero = now.
    Duration untilNext() {
        return budget.nextAllowedAt()
                .map(next -> Duration.between(at, next))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }
}
