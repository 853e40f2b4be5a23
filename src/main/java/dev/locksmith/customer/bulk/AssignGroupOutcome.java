package dev.locksmith.customer.bulk;

import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.job.outcome.OutcomeCode;

/// What moving one of many customers to a group can come to.
public enum AssignGroupOutcome implements OutcomeCode {
    ASSIGNED(ItemResult.DONE),
    ALREADY_IN(ItemResult.SKIPPED);

    private final ItemResult result;

    AssignGroupOutcome(ItemResult result) {
        this.result = result;
    }

    @Override
    public ItemResult result() {
        return result;
    }

    @Override
    public String key() {
        return "job.outcome.assign-group." + name();
    }
}
