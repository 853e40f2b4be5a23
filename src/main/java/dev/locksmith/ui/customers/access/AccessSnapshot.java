package dev.locksmith.ui.customers.access;

import dev.locksmith.access.GrantedAccess;
import dev.locksmith.access.StorefrontSession;
import dev.locksmith.limit.ResetBudget;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.SignInStatus;
import dev.locksmith.password.reset.PasswordReset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A customer's ways in at one moment.
///
/// @param resets newest first
/// @param mail the newest message with a link of the newest reset
/// @param at the database's time of reading
public record AccessSnapshot(
        List<PasswordReset> resets,
        Optional<OutboxMessage> mail,
        ResetBudget budget,
        List<GrantedAccess> tokens,
        SignInStatus facts,
        List<StorefrontSession> sessions,
        Instant at) {
    /// Before anything has been read.
    static AccessSnapshot none(Instant at) {
        return new AccessSnapshot(
                List.of(),
                Optional.empty(),
                new ResetBudget(0, 0, Optional.empty()),
                List.of(),
                SignInStatus.NONE,
                List.of(),
                at);
    }

    /// Whether the grid would mark the customer as it did before.
    public boolean marksLike(AccessSnapshot before) {
        return resets.equals(before.resets)
                && tokens.equals(before.tokens)
                && facts.locked() == before.facts.locked()
                && mail.map(OutboxMessage::state).equals(before.mail.map(OutboxMessage::state));
    }

    public Optional<PasswordReset> newest() {
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
