package dev.locksmith.customer.imports.row;

import dev.locksmith.audit.Actor;
import dev.locksmith.customer.CreateOutcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.EmailTaken;
import dev.locksmith.customer.SaveOutcome.ChangedMeanwhile;
import dev.locksmith.customer.SaveOutcome.Gone;
import dev.locksmith.customer.SaveOutcome.Invalid;
import dev.locksmith.customer.SaveOutcome.Saved;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.imports.file.CandidateRow;
import dev.locksmith.customer.imports.file.CsvRecord.Unreadable;
import dev.locksmith.customer.imports.file.ImportRow;
import dev.locksmith.customer.imports.file.Remark;
import dev.locksmith.customer.imports.row.RowVerdict.Imported;
import dev.locksmith.customer.imports.row.RowVerdict.Refused;
import dev.locksmith.customer.imports.row.RowVerdict.Updated;
import dev.locksmith.customer.website.Website;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Brings rows into the database, one by one.
public final class RowWriter {
    private final Customers customers;
    private final RowCredentials credentials;
    private final TargetWebsites destination;
    private final Vocabulary words;
    private final Clock clock;

    public RowWriter(
            Customers customers,
            RowCredentials credentials,
            TargetWebsites destination,
            Vocabulary words,
            Clock clock) {
        this.customers = customers;
        this.credentials = credentials;
        this.destination = destination;
        this.words = words;
        this.clock = clock;
    }

    /// Takes the locks of all customers that rows may change, for they are to be written in one transaction.
    public void lock(Transaction transaction, List<CandidateRow> rows) {
        customers.lock(transaction, rows.stream().map(CandidateRow::email).toList());
    }

    /// Does what takes its time, before the transaction.
    public CandidateRow prepare(CandidateRow row) {
        return credentials.prepare(row);
    }

    /// Writes a row, or refuses it before anything is written.
    ///
    /// @throws EmailTaken after which all must be rolled back
    public RowVerdict write(Transaction transaction, Actor by, CandidateRow row) {
        return switch (row) {
            case Unreadable(var line, var why) -> new Refused(line, "", why);
            case ImportRow read -> write(transaction, by, read);
        };
    }

    private RowVerdict write(Transaction transaction, Actor by, ImportRow row) {
        var found = destination.of(row);
        if (found.isEmpty()) return refused(row, destination.unknown(row));
        var website = found.get();
        var known = customers.findByEmail(transaction, row.email(), website.id());
        var values = new RowValues(row, words);
        if (row.addressOnly())
            return known.map(owner -> addAddress(transaction, by, row, values, owner))
                    .orElseGet(() -> refused(row, new Remark("unknown-customer", website.code())));
        var unclear = values.unclear(known.isEmpty());
        if (unclear.isPresent()) return refused(row, unclear.get());
        return known.isPresent()
                ? update(transaction, by, row, values, known.get())
                : create(transaction, by, row, values, website);
    }

    private RowVerdict create(Transaction transaction, Actor by, ImportRow row, RowValues values, Website website) {
        if (row.credential().isPresent() && row.prepared().isEmpty()) return refused(row, new Remark("meanwhile"));
        var created = new RowMerge(row, values, website)
                .newCustomer(words.groups().getFirst().id(), clock.instant());
        return switch (customers.create(transaction, by, created)) {
            case CreateOutcome.Created(var made) -> imported(transaction, row, values, made);
            case CreateOutcome.Invalid(var problems) -> refused(row, problems);
            case CreateOutcome.EmailInUse _ -> refused(row, new Remark("meanwhile"));
        };
    }

    private RowVerdict imported(Transaction transaction, ImportRow row, RowValues values, Customer made) {
        var remarks = new ArrayList<>(values.remarks());
        row.prepared()
                .flatMap(prepared -> credentials.set(transaction, made.id(), prepared))
                .ifPresent(remarks::add);
        return new Imported(row.line(), row.email(), List.copyOf(remarks), made.id());
    }

    private RowVerdict update(Transaction transaction, Actor by, ImportRow row, RowValues values, Customer known) {
        var edit = new RowMerge(row, values, known.website()).edit(known);
        var remarks = new ArrayList<>(values.remarks());
        if (row.credential().isPresent()) remarks.add(new Remark("credential"));
        var updated = new Updated(row.line(), row.email(), List.copyOf(remarks), known.id());
        return edit.map(changed -> save(transaction, by, row, changed, updated)).orElse(updated);
    }

    private RowVerdict addAddress(Transaction transaction, Actor by, ImportRow row, RowValues values, Customer owner) {
        if (!values.hasAddress()) return refused(row, new Remark("no-address"));
        var edit = new RowMerge(row, values, owner.website()).addressEdit(owner);
        var isNew = edit.stream()
                .flatMap(changed -> changed.addresses().stream())
                .anyMatch(address -> address.id().isEmpty());
        var written = isNew
                ? new Imported(row.line(), row.email(), values.remarks(), owner.id())
                : new Updated(row.line(), row.email(), values.remarks(), owner.id());
        return edit.map(changed -> save(transaction, by, row, changed, written)).orElse(written);
    }

    private RowVerdict save(Transaction transaction, Actor by, ImportRow row, CustomerEdit edit, RowVerdict written) {
        if (!Locks.held(transaction, CustomerLock.of(edit.id()))) return refused(row, new Remark("meanwhile"));
        return switch (customers.save(transaction, by, edit)) {
            case Saved _ -> written;
            case Invalid(var problems) -> refused(row, problems);
            case ChangedMeanwhile _, Gone _ -> refused(row, new Remark("meanwhile"));
        };
    }

    private static RowVerdict refused(ImportRow row, Remark why) {
        return new Refused(row.line(), row.email(), why);
    }

    /// A problem of a column is told once, though the address may have its name from there too.
    private static RowVerdict refused(ImportRow row, List<FieldProblem> problems) {
        var remarks = problems.stream()
                .map(problem -> new Remark("field", column(row, problem), problem.alone()))
                .distinct()
                .toList();
        return new Refused(row.line(), row.email(), remarks);
    }

    private static String column(ImportRow row, FieldProblem problem) {
        return FieldColumns.of(problem, row).map(row.header()::name).orElse(problem.field());
    }
}
