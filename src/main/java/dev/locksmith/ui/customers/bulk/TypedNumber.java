package dev.locksmith.ui.customers.bulk;

/// The number that is typed to confirm.
final class TypedNumber {
    /// Whether what was typed is a number, however its digits are grouped: `48211`, `48,211`, `48.211`, `48 211`.
    static boolean is(String typed, long number) {
        var digits = Long.toString(number);
        var text = typed.strip();
        return text.equals(digits)
                || text.matches("\\d{1,3}([,. \u00a0\u202f’]\\d{3})+")
                        && text.replaceAll("\\D", "").equals(digits);
    }

    private TypedNumber() {}
}
