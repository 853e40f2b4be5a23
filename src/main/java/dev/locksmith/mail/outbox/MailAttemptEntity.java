package dev.locksmith.mail.outbox;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// An attempt as it is stored: written once, never changed.
@Entity
@Table(name = "mail_attempt")
public class MailAttemptEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long messageId;

    @Embedded
    @Nullable
    MailAttempt attempt;

    protected MailAttemptEntity() {}

    public MailAttemptEntity(long messageId, MailAttempt attempt) {
        this.messageId = messageId;
        this.attempt = attempt;
    }
}
