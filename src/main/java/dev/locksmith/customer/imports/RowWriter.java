package dev.locksmith.customer.imports;

import dev.locksmith.audit.Actor;
import dev.locksmith.customer.CredentialSink;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.FieldProblem;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.ImportedCredential.CommerceHash;
import dev.locksmith.customer.ImportedCredential.PlainPassword;
import dev.locksmith.customer.SaveOutcome.ChangedMeanwhile;
import dev.locksmith.customer.SaveOutcome.Gone;
import dev.locksmith.customer.SaveOutcome.Invalid;
import dev.locksmith.customer.SaveOutcome.Saved;
import dev.locksmith.customer.Website;
import dev.locksmith.customer.imports.RowVerdict.Imported;
import dev.locksmith.customer.imports.RowVerdict.Refused;
import dev.locksmith.customer.imports.RowVerdict.Updated;
import dev.locksmith.database.Transaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings rows into the database, one by one.
final class RowWriter {
    private final Customers customers;
    private final CredentialSink credentials;
    private final Destination destination;
    private final Vocabulary words;
    private final Clock clock;

    RowWriter(Customers customers, CredentialSink credentials, Destination destination, Vocabulary words, Clock clock) {
        this.customers = customers;
        this.credentials = credentials;
        this.destination = destination;
        this.words = words;
        this.clock = clock;
    }

    /// Writes a row, or refuses it before anything is written.
    ///
    /// @throws dev.locksmith.text.ExpectedFailure for a later refusal, after which all must be rolled back
    RowVerdict write(Transaction transaction, Actor by, ImportRow row) {
        var found = destination.of(row);
        if (found.isEmpty())
            return new Refused(row.line(), row.email(), new Remark("website", row.text(ImportField.WEBSITE, "")));
        var website = found.get();
        var known = customers.findByEmail(transaction, row.email(), website.id());
        return known.isPresent() ? update(transaction, by, row, known.get()) : create(transaction, by, row, website);
    }

    private RowVerdict create(Transaction transaction, Actor by, ImportRow row, Website website) {
        var values = new RowValues(row, words);
        var newcomer = new RowMerge(row, values, website)
                .newcomer(words.groups().getFirst().id(), clock.instant());
        var problems = customers.problems(transaction, newcomer);
        if (!problems.isEmpty()) return refused(row, problems);
        var made = customers.create(transaction, by, newcomer);
        credential(row).ifPresent(credential -> credentials.set(transaction, made.id(), credential));
        return new Imported(row.line(), row.email(), remarks(row, website, values), made.id());
    }

    private RowVerdict update(Transaction transaction, Actor by, ImportRow row, Customer known) {
        var values = new RowValues(row, words);
        var edit = new RowMerge(row, values, known.website()).edit(known);
        var remarks = new ArrayList<>(remarks(row, known.website(), values));
        if (credential(row).isPresent()) remarks.add(new Remark("credential"));
        var updated = new Updated(row.line(), row.email(), remarks, known.id());
        if (edit.isEmpty()) return updated;
        return switch (customers.save(transaction, by, edit.get())) {
            case Saved _ -> updated;
            case Invalid(var problems) -> refused(row, problems);
            case ChangedMeanwhile _, Gone _ -> new Refused(row.line(), row.email(), new Remark("meanwhile"));
        };
    }

    private List<Remark> remarks(ImportRow row, Website website, RowValues values) {
        var remarks = new ArrayList<Remark>();
        if (destination.diverts(row, website))
            remarks.add(new Remark("diverted", row.text(ImportField.WEBSITE, ""), website.code()));
        remarks.addAll(values.remarks());
        return List.copyOf(remarks);
    }

    /// As in Commerce, a password in plain text goes before a hash.
    private static Optional<ImportedCredential> credential(ImportRow row) {
        return row.find(ImportField.PASSWORD)
                .<ImportedCredential>map(PlainPassword::new)
                .or(() -> row.find(ImportField.PASSWORD_HASH).map(CommerceHash::new));
    }

    /// A problem of the customer's name is told once, though the address has the name too.
    private static Refused refused(ImportRow row, List<FieldProblem> problems) {
        var remarks = problems.stream()
                .map(problem -> new FieldProblem(
                        problem.field().substring(problem.field().indexOf('.') + 1), problem.key(), problem.values()))
                .distinct()
                .map(problem -> new Remark("field", column(row, problem), problem))
                .toList();
        return new Refused(row.line(), row.email(), remarks);
    }

    /// The name of the column that a problem comes from.
    private static String column(ImportRow row, FieldProblem problem) {
        var field = problem.field().replaceFirst("^(country)Code$|^(group)Id$", "$1$2");
        for (var one : ImportField.values())
            if (one.name().replace("_", "").equalsIgnoreCase(field))
                return row.header().name(one);
        return problem.field();
    }
}
