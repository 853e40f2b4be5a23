package dev.locksmith.customer.imports;

import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.CredentialSink;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.ImportedCredential.HashedPassword;
import dev.locksmith.customer.ImportedCredential.PlainPassword;
import dev.locksmith.customer.PreparedCredential;
import dev.locksmith.customer.PreparedCredential.Storable;
import dev.locksmith.customer.PreparedCredential.Unusable;
import dev.locksmith.customer.index.ListingWriter;
import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.SearchFixture;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// Imports into a new database, and keeps what reaches the credentials.
final class ImportFixture implements AutoCloseable, CredentialSink {
    /// What every row needs.
    static final String HEADER = "firstname,lastname,email";

    static final Texts TEXTS = Texts.of(Bundle.COMMAND, Locale.ENGLISH);
    static final StaffMember STAFF = StaffMember.computerOwner("Maria", "front-desk");
    static final ImportOptions OPTIONS = ImportOptions.into("base");

    final Database database = TestDatabases.h2();
    final AuditLog audit = new AuditLog(database, database.clock());
    final Customers customers = new Customers(database, audit, new ListingWriter(database), List.of());
    final CustomerSearch search = new CustomerSearch(database);
    final Websites websites = new Websites(database);
    final Import imports = new Import(database, audit, customers, websites, this);
    final List<ImportedCredential> prepared = new ArrayList<>();
    final Map<Long, String> credentials = new ConcurrentHashMap<>();

    /// Takes what looks like a Commerce hash, and passwords of six characters or more.
    @Override
    public PreparedCredential prepare(ImportedCredential credential) {
        prepared.add(credential);
        return switch (credential) {
            case HashedPassword(var hash) when hash.split(":", 3).length == 3 -> new Storable(hash);
            case PlainPassword(var password) when password.length() >= 6 -> new Storable("hash of " + password);
            default -> new Unusable(new ExpectedFailure("import.empty"));
        };
    }

    @Override
    public void store(Transaction transaction, Map<Long, Storable> stored) {
        transaction.afterCommit(() -> stored.forEach((id, credential) -> credentials.put(id, credential.hash())));
    }

    ImportReport run(Path file) {
        return run(file, OPTIONS);
    }

    ImportReport run(Path file, ImportOptions options) {
        return imports.run(STAFF, file, options, ImportProgress.none());
    }

    /// Opens another website.
    void website(String code) {
        database.doInTransaction(transaction ->
                websites.add(transaction, new Website(0, code, code, "UTC", "en", "support@example.com")));
    }

    Customer find(String email) {
        return customers.findByEmail(email).getFirst();
    }

    List<String> names() {
        return SearchFixture.all(search).stream().map(CustomerRow::name).toList();
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
