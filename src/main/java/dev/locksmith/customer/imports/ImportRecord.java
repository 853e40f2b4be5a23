package dev.locksmith.customer.imports;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.imports.file.FileKind;
import dev.locksmith.database.Transaction;

/// Records in the audit log what an import created and changed. Each batch does so in its own transaction, with the
/// sums so far: however the import ends, by a killed process too, the newest event says exactly what is in.
record ImportRecord(AuditLog audit, Actor by, String file, FileKind kind) {
    void soFar(Transaction transaction, Tally tally) {
        write(transaction, tally + " up to line " + tally.line() + ", going on");
    }

    void stopped(Transaction transaction, Tally tally) {
        write(transaction, tally + " up to line " + tally.line() + ", then stopped");
    }

    void done(Transaction transaction, Tally tally) {
        write(transaction, tally.toString());
    }

    private void write(Transaction transaction, String what) {
        var rows = switch (kind) {
            case CUSTOMERS -> "";
            case ADDRESSES -> "addresses ";
        };
        audit.record(transaction, by, AuditEntry.of(Act.CUSTOMERS_IMPORTED).detail(file + ": " + rows + what));
    }
}
