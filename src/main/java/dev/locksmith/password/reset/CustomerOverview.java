package dev.locksmith.password.reset;

import dev.locksmith.access.StorefrontSession;
import dev.locksmith.limit.ResetBudget;
import dev.locksmith.limit.ResetLimits.Requester;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.SignInStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What staff see change while they look at a customer, as of one statement: whole what is little, and of what
/// may be much, the version.
///
/// @param sessions the latest first
/// @param requester whose budget it is
/// @param resets the version of the customer's resets and of their mail
/// @param tokens the version of what the customer has given out
public record CustomerOverview(
        SignInStatus status,
        List<StorefrontSession> sessions,
        ResetBudget budget,
        Requester requester,
        Version resets,
        Version tokens) {
    /// A customer's resets, and what has become of the newest one's mail.
    ///
    /// @param resets newest first
    /// @param mail the newest message of the newest reset
    public record History(List<PasswordReset> resets, Optional<OutboxMessage> mail) {}

    /// What stays equal as long as nothing has been changed: times that pass are for whoever has read it to watch.
    public record Version(List<@Nullable Object> marks) {}
}
