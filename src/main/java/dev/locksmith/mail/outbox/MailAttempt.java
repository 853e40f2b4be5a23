package dev.locksmith.mail.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// One attempt at sending a message, and how it ended.
///
/// @param replyCode the mail server's reply code; 0 = it gave none
/// @param reply what the mail server said, or what kept it from saying anything; one line
@Embeddable
public record MailAttempt(
        Instant attemptedAt,
        @Enumerated(EnumType.STRING) @Column(length = 16) Result outcome,
        int replyCode,
        @Column(length = 1000) String reply) {
    /// The names are stored.
    public enum Result {
        ACCEPTED,
        DEFERRED,
        REJECTED
    }
}
