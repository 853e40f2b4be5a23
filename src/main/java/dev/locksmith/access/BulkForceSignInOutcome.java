package dev.locksmith.access;

import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.job.outcome.OutcomeCode;

/// What a Force Sign In of one of many customers can come to.
public enum BulkForceSignInOutcome implements OutcomeCode {
    /// The detail is how many tokens were revoked.
    REVOKED(ItemResult.DONE),
    NOTHING_TO_REVOKE(ItemResult.SKIPPED);

    private final ItemResult result;

    BulkForceSignInOutcome(ItemResult result) {
        this.result = result;
    }

    @Override
    public ItemResult result() {
        return result;
    }

    @Override
    public String key() {
        return "job.outcome.force-sign-in." + name();
    }
}
