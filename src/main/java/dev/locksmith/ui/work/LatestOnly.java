package dev.locksmith.ui.work;

/// Requests of which only the newest matters: an answer to an older one is dropped. Window thread only.
public final class LatestOnly {
    private long newest;

    /// Supersedes whatever is under way.
    public long take() {
        return ++newest;
    }

    /// Takes the lane for something that is to happen later: nothing happens if it has been taken again by then.
    public Runnable guard(Runnable act) {
        var ticket = take();
        return () -> {
            if (isNewest(ticket)) act.run();
        };
    }

    boolean isNewest(long ticket) {
        return ticket == newest;
    }
}
