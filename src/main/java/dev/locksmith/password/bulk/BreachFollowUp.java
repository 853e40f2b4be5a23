package dev.locksmith.password.bulk;

import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.job.JobItem;
import dev.locksmith.job.JobReader;
import dev.locksmith.password.account.Credentials;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who of those whose passwords were blocked is back: has set a new one since.
public final class BreachFollowUp {
    private static final List<BulkBreachOutcome> PROTECTED =
            List.of(BulkBreachOutcome.BLOCKED, BulkBreachOutcome.BLOCKED_UNTOLD);

    private static final int PAGE = 1_000;

    private final AuditedDatabase database;
    private final Credentials credentials;

    public BreachFollowUp(AuditedDatabase database, Credentials credentials) {
        this.database = database;
        this.credentials = credentials;
    }

    /// How many were blocked by a job, and how many of them are back.
    public Back ofJob(StaffMember by, JobReader jobs, long job) {
        by.require(Permission.VIEW_CUSTOMERS);
        var blocked = 0L;
        var back = 0L;
        for (var page = jobs.items(by, job, PROTECTED, -1, PAGE);
                !page.isEmpty();
                page = jobs.items(by, job, PROTECTED, page.getLast().position(), PAGE)) {
            blocked += page.size();
            back += back(by, page).size();
        }
        return new Back(blocked, back);
    }

    /// Which of these items' customers are back.
    public Set<Long> back(StaffMember by, Collection<JobItem> items) {
        by.require(Permission.VIEW_CUSTOMERS);
        var subjects = items.stream().map(JobItem::subject).toList();
        var changed = database.inTransaction(transaction -> credentials.changedAt(transaction, subjects));
        var back = new HashSet<Long>();
        for (var item : items) {
            var blocked = item.finishedAt();
            var at = changed.get(item.subject());
            if (blocked != null && at != null && at.isAfter(blocked)) back.add(item.subject());
        }
        return back;
    }

    /// @param blocked whose old password a job blocked
    /// @param back who of them has set a new one since
    public record Back(long blocked, long back) {}
}
