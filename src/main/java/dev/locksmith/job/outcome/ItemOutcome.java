package dev.locksmith.job.outcome;

import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import java.time.Instant;

/// What became of an item, or, in a dry run, what would become of it.
public record ItemOutcome(OutcomeCode code, OutcomeDetail detail) {
    public static ItemOutcome of(OutcomeCode code) {
        return new ItemOutcome(code, new OutcomeDetail.None());
    }

    public static ItemOutcome until(OutcomeCode code, Instant until) {
        return new ItemOutcome(code, new OutcomeDetail.At(until));
    }

    public static ItemOutcome count(OutcomeCode code, long count) {
        return new ItemOutcome(code, new OutcomeDetail.Number(count));
    }

    public static ItemOutcome words(OutcomeCode code, String words) {
        return new ItemOutcome(code, new OutcomeDetail.Words(words));
    }

    /// In words, for staff.
    public String words(Texts texts) {
        var name = texts.get(code.key());
        return switch (detail) {
            case OutcomeDetail.None() -> name;
            case OutcomeDetail.At(var instant) ->
                texts.get("job.detail.until", name, TimeFormat.forStaff(texts).dateAndTime(instant));
            case OutcomeDetail.Number(var value) -> texts.get("job.detail.number", name, value);
            case OutcomeDetail.Words(var words) -> texts.get("job.detail.words", name, words);
        };
    }
}
