package dev.locksmith.job.outcome;

import dev.locksmith.text.SafeText;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/// What else there is to say about an item's outcome: a point in time, a number, or words.
public sealed interface OutcomeDetail {
    /// In characters.
    int LONGEST = 255;

    /// As it is kept with the item.
    String stored();

    record None() implements OutcomeDetail {
        @Override
        public String stored() {
            return "";
        }
    }

    /// Such as when the next request is allowed.
    record At(Instant instant) implements OutcomeDetail {
        @Override
        public String stored() {
            return "@" + instant;
        }
    }

    /// Such as how many tokens were revoked.
    record Number(long value) implements OutcomeDetail {
        @Override
        public String stored() {
            return "#" + value;
        }
    }

    record Words(String text) implements OutcomeDetail {
        @Override
        public String stored() {
            return SafeText.cut("=" + SafeText.storable(text), LONGEST);
        }
    }

    /// What was meant by what is stored.
    static OutcomeDetail read(String stored) {
        if (stored.isEmpty()) return new None();
        var rest = stored.substring(1);
        try {
            return switch (stored.charAt(0)) {
                case '@' -> new At(Instant.parse(rest));
                case '#' -> new Number(Long.parseLong(rest));
                case '=' -> new Words(rest);
                default -> new Words(stored);
            };
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return new Words(stored);
        }
    }
}
