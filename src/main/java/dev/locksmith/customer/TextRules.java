package dev.locksmith.customer;

import java.util.Optional;

/// What any text of a customer may hold.
final class TextRules {
    private TextRules() {}

    /// @param longest in UTF-16 units, the strictest way in which the three databases count
    static Optional<FieldProblem> problem(String field, String value, int longest) {
        if (value.length() > longest) return Optional.of(new FieldProblem(field, "long", longest));
        if (value.codePoints().anyMatch(TextRules::breaksLines)) return Optional.of(new FieldProblem(field, "control"));
        return Optional.empty();
    }

    private static boolean breaksLines(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
