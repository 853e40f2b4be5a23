package dev.locksmith.password.bulk;

import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.job.outcome.OutcomeCode;

/// What a request for one of many customers can come to.
public enum BulkResetOutcome implements OutcomeCode {
    /// The mail is in the outbox.
    REQUESTED(ItemResult.DONE),
    /// The detail is when the next request will be let through.
    TOO_SOON(ItemResult.SKIPPED),
    /// The detail is when the next request will be let through.
    TOO_MANY(ItemResult.SKIPPED),
    DISABLED(ItemResult.SKIPPED),
    /// The account was given its e-mail address only lately; the detail is until when no link goes there.
    EMAIL_HELD(ItemResult.SKIPPED),
    /// The last mail to the customer was refused for good, and none has gone through since.
    MAIL_BLOCKED(ItemResult.SKIPPED);

    private final ItemResult result;

    BulkResetOutcome(ItemResult result) {
        this.result = result;
    }

    @Override
    public ItemResult result() {
        return result;
    }

    @Override
    public String key() {
        return "job.outcome.reset-password." + name();
    }
}
