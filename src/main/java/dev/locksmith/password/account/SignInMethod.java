package dev.locksmith.password.account;

import dev.locksmith.audit.Act;
import dev.locksmith.password.options.PasswordOptions;
import java.time.Instant;

/// How somebody signs in with a password. Failures are counted for each method apart, as in Commerce.
enum SignInMethod {
    STOREFRONT(Act.SIGNED_IN, Act.SIGN_IN_FAILED) {
        @Override
        boolean locked(CredentialEntity credential, Instant now) {
            return credential.locked(now);
        }

        @Override
        boolean countFailure(CredentialEntity credential, PasswordOptions options, Instant now) {
            return credential.countFailure(options.lockout(), now);
        }

        @Override
        void clearFailures(CredentialEntity credential) {
            credential.clearFailures();
        }
    },
    WEB_API(Act.TOKEN_ISSUED, Act.TOKEN_REFUSED) {
        @Override
        boolean locked(CredentialEntity credential, Instant now) {
            return credential.apiLocked(now) || credential.locked(now);
        }

        @Override
        boolean countFailure(CredentialEntity credential, PasswordOptions options, Instant now) {
            return credential.countApiFailure(options.apiLockout(), now);
        }

        @Override
        void clearFailures(CredentialEntity credential) {
            credential.clearApiFailures();
        }
    };

    private final Act granted;
    private final Act refused;

    SignInMethod(Act granted, Act refused) {
        this.granted = granted;
        this.refused = refused;
    }

    /// What is put on record of a success.
    Act granted() {
        return granted;
    }

    /// What is put on record of a refusal.
    Act refused() {
        return refused;
    }

    abstract boolean locked(CredentialEntity credential, Instant now);

    /// @return whether the account is locked for it now
    abstract boolean countFailure(CredentialEntity credential, PasswordOptions options, Instant now);

    abstract void clearFailures(CredentialEntity credential);
}
