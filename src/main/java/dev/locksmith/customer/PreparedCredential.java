package dev.locksmith.customer;

import dev.locksmith.text.ExpectedFailure;

/// What becomes of an [ImportedCredential].
public sealed interface PreparedCredential {
    /// A hash that signs its customer in. It is never shown.
    record Storable(String hash) implements PreparedCredential {
        @Override
        public String toString() {
            return "Storable[hidden]";
        }
    }

    /// Nobody could sign in with it, so the customer does without: a password reset is all that is needed.
    ///
    /// @param why in a sentence for staff
    record Unusable(ExpectedFailure why) implements PreparedCredential {}
}
