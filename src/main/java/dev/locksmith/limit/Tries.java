package dev.locksmith.limit;

import dev.locksmith.audit.Act;

/// What one network may try only so often within an hour.
public enum Tries {
    SIGN_IN(Act.SIGN_INS_REFUSED),
    REGISTRATION(Act.REGISTRATIONS_REFUSED);

    private final Act refused;

    Tries(Act refused) {
        this.refused = refused;
    }

    /// What is put on record when there were too many.
    Act refused() {
        return refused;
    }
}
