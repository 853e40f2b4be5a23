package dev.locksmith.customer;

/// What an import file says about a customer's password. It is never shown.
public sealed interface ImportedCredential {
    /// A hash as Commerce writes it: `hash:salt:version`, with more versions for a hash of a hash.
    record HashedPassword(String hash) implements ImportedCredential {
        @Override
        public String toString() {
            return "CommerceHash[hidden]";
        }
    }

    /// A password in plain text, to be hashed at once.
    record PlainPassword(String password) implements ImportedCredential {
        @Override
        public String toString() {
            return "PlainPassword[hidden]";
        }
    }
}
