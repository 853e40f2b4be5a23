package dev.locksmith.customer;

/// What a file says about a password.
public sealed interface ImportedCredential {
    /// A hash in Commerce's form, `hash:salt:version`.
    record CommerceHash(String hash) implements ImportedCredential {
        @Override
        public String toString() {
            return "CommerceHash";
        }
    }

    /// A password itself, to be hashed at once.
    record PlainPassword(String password) implements ImportedCredential {
        @Override
        public String toString() {
            return "PlainPassword";
        }
    }
}
