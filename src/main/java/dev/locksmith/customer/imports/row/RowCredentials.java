package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.CredentialSink;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.ImportedCredential.PlainPassword;
import dev.locksmith.customer.PreparedCredential.Storable;
import dev.locksmith.customer.imports.file.CandidateRow;
import dev.locksmith.customer.imports.file.CsvRecord.Unreadable;
import dev.locksmith.customer.imports.file.ImportRow;
import dev.locksmith.database.Database;
import dev.locksmith.database.Transaction;
import java.util.Map;

/// The passwords of new customers, prepared before the transaction that makes them.
public final class RowCredentials {
    private final Database database;
    private final Customers customers;
    private final CredentialSink credentials;
    private final TargetWebsites destination;

    public RowCredentials(
            Database database, Customers customers, CredentialSink credentials, TargetWebsites destination) {
        this.database = database;
        this.customers = customers;
        this.credentials = credentials;
        this.destination = destination;
    }

    CandidateRow prepare(CandidateRow row) {
        return switch (row) {
            case Unreadable unreadable -> unreadable;
            case ImportRow read when read.addressOnly() -> read;
            case ImportRow read ->
                read.credential()
                        .filter(credential -> !isHashedInVain(read, credential))
                        .map(credentials::prepare)
                        .map(read::with)
                        .orElse(read);
        };
    }

    /// Like [#prepare], without hashing: in a dry run nobody gets the hash.
    CandidateRow pretend(CandidateRow row) {
        return switch (row) {
            case Unreadable unreadable -> unreadable;
            case ImportRow read when read.addressOnly() -> read;
            case ImportRow read ->
                read.credential()
                        .map(credential -> credential instanceof PlainPassword
                                ? new Storable("")
                                : credentials.prepare(credential))
                        .map(read::with)
                        .orElse(read);
        };
    }

    /// Whoever is here already keeps the password.
    private boolean isHashedInVain(ImportRow row, ImportedCredential credential) {
        return credential instanceof PlainPassword
                && destination
                        .of(row)
                        .filter(website -> database.inTransaction(transaction -> customers
                                .findByEmail(transaction, row.email(), website.id())
                                .isPresent()))
                        .isPresent();
    }

    /// Gives customers just made what was prepared.
    ///
    /// @param prepared by customer
    void store(Transaction transaction, Map<Long, Storable> prepared) {
        credentials.store(transaction, prepared);
    }
}
