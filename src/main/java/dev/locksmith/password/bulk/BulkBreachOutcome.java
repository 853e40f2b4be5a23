package dev.locksmith.password.bulk;

import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.job.outcome.OutcomeCode;

/// What protecting one of many customers can come to.
public enum BulkBreachOutcome implements OutcomeCode {
    /// The old password is blocked, and the mail is in the outbox.
    BLOCKED(ItemResult.DONE),
    /// The old password is blocked, and no mail goes: the account is disabled, or its last mail was refused for good.
    BLOCKED_UNTOLD(ItemResult.DONE),
    /// Only a reset helps already.
    ALREADY_BLOCKED(ItemResult.SKIPPED),
    NO_PASSWORD(ItemResult.SKIPPED);

    private final ItemResult result;

    BulkBreachOutcome(ItemResult result) {
        this.result = result;
    }

    @Override
    public ItemResult result() {
        return result;
    }

    @Override
    public String key() {
        return "job.outcome.breach." + name();
    }
}
