package dev.locksmith.password.bulk;

import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.job.outcome.OutcomeCode;

/// What ending the lockout of one of many customers can come to.
public enum BulkUnlockOutcome implements OutcomeCode {
    UNLOCKED(ItemResult.DONE),
    NOT_LOCKED(ItemResult.SKIPPED);

    private final ItemResult result;

    BulkUnlockOutcome(ItemResult result) {
        this.result = result;
    }

    @Override
    public ItemResult result() {
        return result;
    }

    @Override
    public String key() {
        return "job.outcome.unlock." + name();
    }
}
