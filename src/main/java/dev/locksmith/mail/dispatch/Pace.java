package dev.locksmith.mail.dispatch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// How many messages are composed at a time: as many as the mail server takes in a tenth of a second, so that
/// what is sent was true a moment ago, and what was sent is written down a moment later. A quick server gets a
/// hundred, a slow one each on its own.
final class Pace {
    /// What is composed is sent within this time, or composed anew.
    static final Duration FRESH = Duration.ofMillis(500);

    private static final long AIM = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int FIRST = 16;
    private static final int MOST = 100;

    private volatile int next = FIRST;

    int next() {
        return next;
    }

    /// @param sent how many were sent, 1 or more
    /// @param nanos how long that took
    void took(int sent, long nanos) {
        var inTime = sent * AIM / Math.max(1, nanos);
        next = (int) Math.clamp(inTime, 1, Math.min(MOST, sent * 2L));
    }
}
