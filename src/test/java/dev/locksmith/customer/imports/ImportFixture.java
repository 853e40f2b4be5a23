package dev.locksmith.customer.imports;

import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.CredentialSink;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerQuery;
import dev.locksmith.customer.CustomerRow;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.ImportedCredential.CommerceHash;
import dev.locksmith.customer.ImportedCredential.PlainPassword;
import dev.locksmith.customer.Websites;
import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// Imports into a new database, and keeps what reaches the credentials.
final class ImportFixture implements AutoCloseable, CredentialSink {
    static final Texts TEXTS = Texts.of(Bundle.COMMAND, Locale.ENGLISH);
    static final StaffMember STAFF = StaffMember.computerOwner("Maria", "front-desk");
    static final ImportOptions OPTIONS = ImportOptions.into("base");

    final Database database = TestDatabases.h2();
    final AuditLog audit = new AuditLog(database, database.clock());
    final Customers customers = new Customers(database, audit, List.of());
    final Import imports = new Import(database, audit, customers, new Websites(database), this);
    final Map<Long, ImportedCredential> credentials = new ConcurrentHashMap<>();

    /// Takes what looks like a Commerce hash, and passwords of six characters or more.
    @Override
    public void set(Transaction transaction, long customerId, ImportedCredential credential) {
        var taken = switch (credential) {
            case CommerceHash(var hash) -> hash.split(":", 3).length == 3;
            case PlainPassword(var password) -> password.length() >= 6;
        };
        if (!taken) throw new ExpectedFailure("import.empty");
        transaction.afterCommit(() -> credentials.put(customerId, credential));
    }

    ImportReport run(Path file) {
        return imports.run(STAFF, file, OPTIONS, ImportProgress.none());
    }

    Customer find(String email) {
        return customers.findByEmail(email).getFirst();
    }

    List<String> names() {
        return customers.page(CustomerQuery.all(), 0, 100).stream()
                .map(CustomerRow::name)
                .toList();
    }

    /// The verdicts that say something, one sentence each: `line 3: …`.
    static List<String> sentences(ImportReport report) {
        return report.remarked().stream()
                .flatMap(verdict -> verdict.remarks().stream()
                        .map(remark -> "line " + verdict.line() + ": " + remark.sentence(TEXTS)))
                .toList();
    }

    static Path file(Path folder, byte[] content) {
        try {
            return Files.write(folder.resolve("customers.csv"), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path file(Path folder, String... lines) {
        return file(folder, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(ImportFixture.class.getResource(name))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
