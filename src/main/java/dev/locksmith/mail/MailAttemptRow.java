package dev.locksmith.mail;

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
class MailAttemptRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long messageId;

    @Embedded
    @Nullable
    MailAttempt attempt;

    protected MailAttemptRow() {}

    MailAttemptRow(long messageId, MailAttempt attempt) {
        this.messageId = messageId;
        this.attempt = attempt;
    }
}
