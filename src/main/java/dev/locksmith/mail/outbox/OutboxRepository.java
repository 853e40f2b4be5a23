package dev.locksmith.mail.outbox;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface OutboxRepository {
    @Insert
    void insert(OutboxEntity message);

    @Update
    void update(OutboxEntity message);

    @Query("from OutboxEntity where id = :id")
    Optional<OutboxEntity> find(long id);

    @Query("from OutboxEntity where about = :about order by createdAt desc, id desc")
    List<OutboxEntity> about(String about, Limit limit);

    @Query("from OutboxEntity where kind = :kind and reference = :reference order by createdAt desc, id desc")
    List<OutboxEntity> newest(String kind, long reference, Limit limit);

    @Query("select attempt from MailAttemptEntity where messageId = :messageId order by id")
    List<MailAttempt> attempts(long messageId);

    /// The abouts whose last word from a mail server was a refusal.
    @Query("""
            select distinct message.about from OutboxEntity message
            where message.about in :abouts and message.state = MessageState.BLOCKED
            and not exists (select 1 from OutboxEntity later where later.about = message.about
                and later.sentAt > message.createdAt)""")
    List<String> blockedAbout(Collection<String> abouts);

    @Query("select count(*) from OutboxEntity where state = :state")
    long count(MessageState state);

    @Query("""
            update OutboxEntity set state = MessageState.CANCELLED, leasedBy = null, reply = :why, replyCode = 0
            where kind = :kind and reference = :reference
            and state in (MessageState.WAITING, MessageState.SENDING, MessageState.DEFERRED)""")
    int cancel(String kind, long reference, String why);

    @Query("""
            update OutboxEntity set state = MessageState.SENDING, leasedBy = :lease, nextAttemptAt = :until
            where id in :ids""")
    int lease(Collection<Long> ids, String lease, Instant until);

    /// Those of the messages that are still in the hands of this claim.
    @Query("from OutboxEntity where id in :ids and leasedBy = :lease and state = MessageState.SENDING")
    List<OutboxEntity> leased(Collection<Long> ids, String lease);

    @Query("select id from OutboxEntity where id in :ids and leasedBy = :lease and state = MessageState.SENDING")
    List<Long> leasedIds(Collection<Long> ids, String lease);

    @Query("update OutboxEntity set nextAttemptAt = :until where id in :ids")
    int renew(Collection<Long> ids, Instant until);

    @Query("""
            update OutboxEntity set state = MessageState.WAITING, leasedBy = null, nextAttemptAt = :now
            where id in :ids and leasedBy = :lease and attempts = 0""")
    int releaseUntried(Collection<Long> ids, String lease, Instant now);

    @Query("""
            update OutboxEntity set state = MessageState.DEFERRED, leasedBy = null, nextAttemptAt = :now
            where id in :ids and leasedBy = :lease""")
    int releaseTried(Collection<Long> ids, String lease, Instant now);

    @Query("update OutboxEntity set nextAttemptAt = :at where id in :ids")
    int makeDue(Collection<Long> ids, Instant at);

    @Query("select count(*) from MailAttemptEntity where messageId = :messageId and attempt.attemptedAt = :at")
    long attemptsAt(long messageId, Instant at);
}
