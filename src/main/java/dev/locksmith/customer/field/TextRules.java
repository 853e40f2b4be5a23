package dev.locksmith.customer.field;

import dev.locksmith.customer.field.FieldRule.Violation;
import java.util.Optional;

/// What texts may hold. They may be in any script and hold quotes or angle brackets: whoever shows them escapes them.
/// They may not hold control characters, which would break mail headers (CWE-93).
public final class TextRules {
    private static final int LONGEST = 255;

    private TextRules() {}

    /// Up to 255 characters.
    public static FieldRule<String> text() {
        return text(LONGEST);
    }

    /// @param longest in UTF-16 units, the strictest way in which the three databases count
    public static FieldRule<String> text(int longest) {
        return FieldRule.of(value -> violation(value, longest));
    }

    /// What is wrong with a text by itself; see [#text(int)].
    public static Optional<Violation> violation(String value, int longest) {
        if (value.length() > longest) return Violation.of(ProblemKind.TOO_LONG, longest);
        return Violation.unless(value.codePoints().noneMatch(TextRules::breaksLines), ProblemKind.CONTROL_CHARACTERS);
    }

    /// Up to 255 characters, and not blank.
    public static FieldRule<String> required() {
        return filled().and(text());
    }

    /// Not blank.
    public static FieldRule<String> filled() {
        return FieldRule.of(value -> Violation.unless(!value.isBlank(), ProblemKind.REQUIRED));
    }

    private static boolean breaksLines(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
