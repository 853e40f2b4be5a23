package dev.locksmith.password.reset;

import static java.util.Objects.requireNonNull;

import dev.locksmith.customer.Customer;
import dev.locksmith.database.JdbcBatch;
import dev.locksmith.database.Transaction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A reset as stored. It holds no secret: its links are minted when its mail is sent.
@Entity
@Table(name = "password_reset")
public class ResetEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long customerId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    ResetState state = ResetState.REQUESTED;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    ResetOrigin origin = ResetOrigin.CUSTOMER;

    String requestedBy = "";

    @Column(length = 1000)
    String reason = "";

    @Column(length = 64)
    String ipAddress = "";

    Instant requestedAt = Instant.EPOCH;

    /// The account's address when it was requested, as it is compared.
    @Column(length = 320)
    String emailKey = "";

    @Column(length = 64)
    String redeemedFrom = "";

    @Nullable
    Instant mailedAt;

    @Nullable
    Instant openedAt;

    @Nullable
    Instant endedAt;

    Instant expiresAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_because", length = 32)
    EndReason end = EndReason.NONE;

    long id() {
        return requireNonNull(id);
    }

    /// Notes when resets were mailed first, all at once; their customers' locks are held.
    ///
    /// @param at by the resets' ids
    static void mailed(Transaction transaction, Map<Long, Instant> at) {
        var batch = new JdbcBatch("""
                update password_reset set mailed_at = ?, state = case when state = 'REQUESTED' then 'MAILED' else state end
                where id = ? and mailed_at is null""");
        at.forEach((id, mailedAt) -> batch.row(mailedAt, id));
        batch.execute(transaction);
    }

    /// The state at a moment: nobody has to be awake for a reset to expire.
    ResetState stateAt(Instant now) {
        return state.live() && !expiresAt.isAfter(now) ? ResetState.EXPIRED : state;
    }

    /// Whether it is this account's still: one with another address, or a disabled one, is none of its.
    boolean binds(Customer customer) {
        return customer.id() == customerId
                && customer.details().active()
                && customer.details().emailKey().equals(emailKey);
    }

    PasswordReset at(Instant now) {
        var current = stateAt(now);
        return new PasswordReset(
                id(),
                customerId,
                current,
                origin,
                requestedBy,
                reason,
                requestedAt,
                mailedAt,
                openedAt,
                current == ResetState.EXPIRED ? expiresAt : endedAt,
                expiresAt,
                end);
    }
}
