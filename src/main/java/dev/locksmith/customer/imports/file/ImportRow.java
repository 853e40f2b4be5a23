package dev.locksmith.customer.imports.file;

import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.ImportedCredential.HashedPassword;
import dev.locksmith.customer.ImportedCredential.PlainPassword;
import dev.locksmith.customer.PreparedCredential;
import java.util.Map;
import java.util.Optional;

/// A row's values by field; what is empty in the file is not in it.
///
/// @param addressOnly true = it is an address of a customer who must be here already, and says nothing of the account
/// @param prepared the credential of a customer who was not here when it was prepared
public record ImportRow(
        long line,
        Map<ImportField, String> values,
        Header header,
        boolean addressOnly,
        Optional<PreparedCredential> prepared)
        implements CandidateRow {
    public Optional<String> find(ImportField field) {
        return Optional.ofNullable(values.get(field));
    }

    public String text(ImportField field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    public boolean hasAny(ImportField... fields) {
        for (var field : fields) if (values.containsKey(field)) return true;
        return false;
    }

    @Override
    public String email() {
        return text(ImportField.EMAIL, "");
    }

    /// As in Commerce, a password in plain text goes before a hash.
    public Optional<ImportedCredential> credential() {
        return find(ImportField.PASSWORD)
                .<ImportedCredential>map(PlainPassword::new)
                .or(() -> find(ImportField.PASSWORD_HASH).map(HashedPassword::new));
    }

    public ImportRow with(PreparedCredential credential) {
        return new ImportRow(line, values, header, addressOnly, Optional.of(credential));
    }

    /// Values are customers' data, and some are secrets.
    @Override
    public String toString() {
        return "ImportRow[line " + line + "]";
    }
}
