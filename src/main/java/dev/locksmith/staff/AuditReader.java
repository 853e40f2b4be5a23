package dev.locksmith.staff;

import dev.locksmith.audit.AuditEvent;
import dev.locksmith.audit.AuditLog;
import java.util.List;

/// The audit log, for staff who may read it.
public final class AuditReader {
    private final AuditLog log;

    public AuditReader(AuditLog log) {
        this.log = log;
    }

    /// What was done to, and by, one customer, newest first.
    public List<AuditEvent> ofCustomer(StaffMember by, long customerId, int atMost) {
        by.require(Permission.READ_AUDIT);
        return log.ofCustomer(customerId, atMost);
    }

    /// What was done lately to anyone, newest first.
    public List<AuditEvent> newest(StaffMember by, int atMost) {
        by.require(Permission.READ_AUDIT);
        return log.newest(atMost);
    }

    /// A number that rises with everything that is put on record, by which consoles notice what others have done.
    public long version(StaffMember by) {
        by.require(Permission.VIEW_CUSTOMERS);
        return log.version();
    }
}
