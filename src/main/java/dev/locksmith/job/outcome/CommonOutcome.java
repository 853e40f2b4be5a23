package dev.locksmith.job.outcome;

/// Outcomes that items of every kind of job can have.
public enum CommonOutcome implements OutcomeCode {
    /// There is no such customer (any more).
    GONE(ItemResult.SKIPPED),
    /// A rule refused the act in words, which are the outcome's detail.
    REFUSED(ItemResult.FAILED),
    /// Somebody else held what was needed for too long, several times.
    BUSY(ItemResult.FAILED),
    /// Something unexpected went wrong; the log says what.
    BROKEN(ItemResult.FAILED),
    /// The job was cancelled before the item's turn. Never stored: it is how items that wait for nothing are read.
    CANCELLED(ItemResult.SKIPPED),
    /// What another version of the program wrote down, whose name is the outcome's detail.
    UNKNOWN(ItemResult.FAILED);

    private final ItemResult result;

    CommonOutcome(ItemResult result) {
        this.result = result;
    }

    @Override
    public ItemResult result() {
        return result;
    }

    @Override
    public String key() {
        return "job.outcome." + name();
    }
}
