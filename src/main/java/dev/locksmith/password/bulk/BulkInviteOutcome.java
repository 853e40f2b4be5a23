package dev.locksmith.password.bulk;

import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.job.outcome.OutcomeCode;

/// What the invitation of one of many customers can come to.
public enum BulkInviteOutcome implements OutcomeCode {
    /// The mail is in the outbox.
    INVITED(ItemResult.DONE),
    HAS_PASSWORD(ItemResult.SKIPPED),
    /// The detail is when the next request will be let through.
    TOO_SOON(ItemResult.SKIPPED),
    /// The detail is when the next request will be let through.
    TOO_MANY(ItemResult.SKIPPED),
    DISABLED(ItemResult.SKIPPED),
    /// The detail is until when no link goes to the e-mail address, which is new.
    EMAIL_HELD(ItemResult.SKIPPED),
    /// The last mail to the customer was refused for good, and none has gone through since.
    MAIL_BLOCKED(ItemResult.SKIPPED);

    private final ItemResult result;

    BulkInviteOutcome(ItemResult result) {
        this.result = result;
    }

    @Override
    public ItemResult result() {
        return result;
    }

    @Override
    public String key() {
        return "job.outcome.invite." + name();
    }
}
