package dev.locksmith.job;

import java.util.List;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/// What jobs ask of the database beyond fixed queries: locks.
public final class JobQueries {
    private final StatelessSession session;

    public JobQueries(StatelessSession session) {
        this.session = session;
    }

    /// Locks the first items that wait, but for what others have just locked.
    public List<WaitingItem> lockWaiting(JobEntity job, int atMost) {
        return session
                .createSelectionQuery("""
                        from JobItemEntity item where item.jobId = :jobId and item.state = WAITING
                        and item.position >= :settled order by item.position""", JobItemEntity.class)
                .setParameter("jobId", job.id())
                .setParameter("settled", job.settled)
                .setMaxResults(atMost)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .stream()
                .map(item -> new WaitingItem(item.position, item.subject))
                .toList();
    }

    /// An item that nobody has done yet.
    public record WaitingItem(long position, long subject) {}
}
