package dev.locksmith.text;

import java.time.Duration;

/// How far work has come, in words: how many rows, at what rate, and about how much time is left.
///
/// @param rows done
/// @param share of all of it that is done, from 0 to 1
/// @param taken time so far
public record ProgressText(long rows, double share, Duration taken) {
    private static final long NANOS = 1_000_000_000;
    /// Before this share nothing can be said of the rest.
    private static final double TOO_EARLY = 0.01;

    public String sentence(Texts texts) {
        var rate = Math.round((double) rows * NANOS / Math.max(1, taken.toNanos()));
        return share < TOO_EARLY
                ? texts.get("progress.rate", rows, rate)
                : texts.get("progress.left", rows, rate, left(texts));
    }

    private String left(Texts texts) {
        var seconds = Math.round(taken.toNanos() * (1 - share) / share / NANOS);
        return seconds < 90
                ? texts.get("progress.seconds", seconds)
                : texts.get("progress.minutes", Math.round(seconds / 60.0));
    }
}
