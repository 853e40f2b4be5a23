package dev.locksmith.mail.outbox;

import dev.locksmith.audit.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A message as stored; the rest of the program reads it as an [OutboxMessage].
@Entity
@Table(name = "outbox_message")
public class OutboxEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(length = 64)
    String kind = "";

    long reference;

    @Column(length = 64)
    String about = "";

    @Column(length = 320)
    String recipient = "";

    @Column(length = 512)
    String recipientName = "";

    @Column(length = 8)
    String language = "";

    @Column(length = 512)
    public String subject = "";

    String messageId = "";

    @Enumerated(EnumType.STRING)
    Act cause = Act.CUSTOMER_CHANGED;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    public MessageState state = MessageState.WAITING;

    Instant createdAt = Instant.EPOCH;

    public Instant notAfter = Instant.EPOCH;

    public int attempts;

    public Instant nextAttemptAt = Instant.EPOCH;

    /// The claim that holds the message, while it is being sent.
    @Column(length = 64)
    @Nullable
    public String leasedBy;

    @Nullable
    public Instant sentAt;

    public int replyCode;

    @Column(length = 1000)
    public String reply = "";

    long id() {
        return Objects.requireNonNull(id);
    }

    /// A fresh message like one that has been sent.
    OutboxEntity copy() {
        var copy = new OutboxEntity();
        copy.kind = kind;
        copy.reference = reference;
        copy.about = about;
        copy.recipient = recipient;
        copy.recipientName = recipientName;
        copy.language = language;
        copy.subject = subject;
        copy.cause = cause;
        copy.notAfter = notAfter;
        return copy;
    }

    public OutboxMessage message() {
        return new OutboxMessage(
                id(),
                new MailKind(kind),
                reference,
                new MessageTopic(about),
                recipient,
                recipientName,
                language,
                subject,
                messageId,
                cause,
                state,
                createdAt,
                notAfter,
                attempts,
                nextAttemptAt,
                sentAt,
                replyCode,
                reply);
    }
}
