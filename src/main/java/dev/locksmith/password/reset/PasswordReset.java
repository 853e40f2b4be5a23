package dev.locksmith.password.reset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reset as staff see it.
///
/// @param requestedBy a staff member's name, or the address that the customer typed
/// @param reason why staff asked, where they said so, or empty
public record PasswordReset(
        long id,
        long customerId,
        ResetState state,
        ResetOrigin origin,
        String requestedBy,
        String reason,
        Instant requestedAt,
        @Nullable Instant mailedAt,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        Instant expiresAt,
        EndReason end) {}
