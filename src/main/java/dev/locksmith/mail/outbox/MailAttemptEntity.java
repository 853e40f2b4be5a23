package dev.locksmith.mail.outbox;

import dev.locksmith.database.JdbcBatch;
import dev.locksmith.database.Transaction;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
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

    /// Writes many at once.
    ///
    /// @param attempts one for each of several messages, by their ids
    public static void insertAll(Transaction transaction, Map<Long, MailAttempt> attempts) {
        var batch = new JdbcBatch("""
                insert into mail_attempt (message_id, attempted_at, outcome, reply_code, reply) values (?, ?, ?, ?, ?)""");
        attempts.forEach((messageId, attempt) ->
                batch.row(messageId, attempt.attemptedAt(), attempt.outcome(), attempt.replyCode(), attempt.reply()));
        batch.execute(transaction);
    }
}
