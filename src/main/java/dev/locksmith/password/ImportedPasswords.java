package dev.locksmith.password;

import static dev.locksmith.setting.ShopSettings.ALL_WEBSITES;

import dev.locksmith.customer.CredentialSink;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.database.Transaction;
import dev.locksmith.text.ExpectedFailure;

/// Takes in what an import knows of passwords: Commerce's hashes as they are, plain ones hashed.
public final class ImportedPasswords implements CredentialSink {
    /// Commerce's importer asks for six characters, whatever the shop's policy: a password that customers have already
    /// is theirs to keep.
    private static final int MIN_LENGTH = 6;

    private final Basis basis;

    ImportedPasswords(Basis basis) {
        this.basis = basis;
    }

    /// @throws ExpectedFailure for a hash of an unknown form or a password that is too short or too long
    @Override
    public void set(Transaction transaction, long customerId, ImportedCredential credential) {
        basis.credentials()
                .set(
                        transaction,
                        customerId,
                        switch (credential) {
                            case ImportedCredential.CommerceHash(var hash) ->
                                CommerceHash.parse(hash)
                                        .map(_ -> hash)
                                        .orElseThrow(() -> new ExpectedFailure("password.import.hash"));
                            case ImportedCredential.PlainPassword(var password) -> hash(transaction, password);
                        });
    }

    private String hash(Transaction transaction, String password) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || length > PasswordPolicy.MAX_LENGTH)
            throw new ExpectedFailure("password.import.length", MIN_LENGTH, PasswordPolicy.MAX_LENGTH);
        return basis.hasher()
                .hashPatiently(
                        password, basis.settings().of(transaction, ALL_WEBSITES).hash());
    }
}
