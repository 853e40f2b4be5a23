package dev.locksmith.ui.customers.bulk;

/// What is asked for besides the customers; each act takes what it needs.
///
/// @param group number of the customer group to move to; 0 = none is chosen yet
/// @param alsoSessions whether storefront sessions end, too
/// @param remindAfterDays 0 = never
record BulkParameters(long group, boolean alsoSessions, int remindAfterDays) {
    static final BulkParameters NONE = new BulkParameters(0, false, 0);

    BulkParameters withGroup(long other) {
        return new BulkParameters(other, alsoSessions, remindAfterDays);
    }

    BulkParameters withSessions(boolean also) {
        return new BulkParameters(group, also, remindAfterDays);
    }

    BulkParameters withReminder(int days) {
        return new BulkParameters(group, alsoSessions, days);
    }
}
