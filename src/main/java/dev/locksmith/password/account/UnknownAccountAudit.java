package dev.locksmith.password.account;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.audit.Outcome;
import dev.locksmith.database.Transaction;
import java.util.Optional;

/// Puts on record what was tried with an address that belongs to nobody (ASVS 16.3.1).
final class UnknownAccountAudit {
    private UnknownAccountAudit() {}

    static void record(AuditedDatabase database, Transaction transaction, Act act, String email, String ipAddress) {
        // people type their password into the wrong field; what is no address is not kept
        var kept = email.contains("@") ? email : "";
        var entry = new AuditEntry(act, Outcome.REFUSED, Optional.empty(), kept, "", "unknown address");
        database.record(transaction, Actor.customer(kept, ipAddress), entry);
    }
}
