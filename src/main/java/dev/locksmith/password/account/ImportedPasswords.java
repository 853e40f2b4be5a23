package dev.locksmith.password.account;

import static dev.locksmith.setting.ShopSettings.ALL_WEBSITES;

import dev.locksmith.customer.CredentialSink;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.PreparedCredential;
import dev.locksmith.customer.PreparedCredential.Storable;
import dev.locksmith.customer.PreparedCredential.Unusable;
import dev.locksmith.database.Transaction;
import dev.locksmith.password.options.PasswordSettings;
import dev.locksmith.password.policy.PasswordPolicy;
import dev.locksmith.secret.CommerceHash;
import dev.locksmith.text.ExpectedFailure;
import java.util.Map;

/// Stores the passwords that an import brings along: Commerce's hashes as they are, plain ones hashed.
public final class ImportedPasswords implements CredentialSink {
    /// Commerce's importer asks for six characters, whatever the shop's policy: a password that customers have already
    /// is theirs to keep.
    private static final int MIN_LENGTH = 6;

    private final Credentials credentials;
    private final PasswordSettings settings;

    public ImportedPasswords(Credentials credentials, PasswordSettings settings) {
        this.credentials = credentials;
        this.settings = settings;
    }

    @Override
    public PreparedCredential prepare(ImportedCredential credential) {
        return switch (credential) {
            case ImportedCredential.HashedPassword(var hash) ->
                CommerceHash.parse(hash)
                        .<PreparedCredential>map(_ -> new Storable(hash))
                        .orElseGet(() -> new Unusable(new ExpectedFailure("password.import.hash")));
            case ImportedCredential.PlainPassword(var password) -> hashed(password);
        };
    }

    private PreparedCredential hashed(String password) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || length > PasswordPolicy.MAX_LENGTH)
            return new Unusable(new ExpectedFailure("password.import.length", MIN_LENGTH, PasswordPolicy.MAX_LENGTH));
        var options = settings.of(ALL_WEBSITES).hash();
        return new Storable(credentials.hashPatiently(password, options));
    }

    @Override
    public void store(Transaction transaction, Map<Long, Storable> stored) {
        credentials.store(transaction, stored);
    }
}
