package dev.locksmith.customer.bulk;

import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.job.outcome.OutcomeCode;

/// What deleting one of many customers can come to.
public enum DeleteOutcome implements OutcomeCode {
    DELETED(ItemResult.DONE);

    private final ItemResult result;

    DeleteOutcome(ItemResult result) {
        this.result = result;
    }

    @Override
    public ItemResult result() {
        return result;
    }

    @Override
    public String key() {
        return "job.outcome.delete." + name();
    }
}
