package dev.locksmith.password.account;

/// What became of a sign-in. Wrong password, unknown address, locked, unconfirmed and disabled are one answer.
public sealed interface SignInOutcome {
    /// @param session the secret for the browser's cookie, known nowhere else
    record SignedIn(long customerId, String session) implements SignInOutcome {
        @Override
        public String toString() {
            return "SignedIn[" + customerId + "]";
        }
    }

    record Refused() implements SignInOutcome {}
}
