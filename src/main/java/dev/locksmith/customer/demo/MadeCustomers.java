package dev.locksmith.customer.demo;

import java.util.List;
import java.util.Optional;

/// The demo customers, for the rooms above to give tokens, locks and passwords to.
///
/// @param ids all of them, Veronica Costello's first
/// @param toLock whom to lock out; empty where too few were made, like the next two
/// @param unconfirmed whose e-mail address awaits confirmation
/// @param inactive whose account is switched off
public record MadeCustomers(
        List<Long> ids, Optional<Long> toLock, Optional<Long> unconfirmed, Optional<Long> inactive) {
    public MadeCustomers {
        ids = List.copyOf(ids);
    }

    public long veronica() {
        return ids.getFirst();
    }
}
