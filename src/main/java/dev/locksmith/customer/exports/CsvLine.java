package dev.locksmith.customer.exports;

import java.util.List;
import java.util.regex.Pattern;

/// A line of a CSV file as RFC 4180 has it. No spreadsheet takes a cell of it for a formula (CWE-1236): what could be
/// one is preceded by an apostrophe, which an import takes away again.
public final class CsvLine {
    private static final String END = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\-\\t\\r]");

    private final char separator;
    private final StringBuilder line = new StringBuilder();

    private CsvLine(char separator) {
        this.separator = separator;
    }

    /// With its line break.
    public static String of(List<String> cells, char separator) {
        var written = new CsvLine(separator);
        for (var i = 0; i < cells.size(); i++) {
            if (i > 0) written.line.append(separator);
            written.cell(cells.get(i));
        }
        return written.line.append(END).toString();
    }

    private void cell(String value) {
        var safe = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
        if (isQuoted(safe)) line.append('"').append(safe.replace("\"", "\"\"")).append('"');
        else line.append(safe);
    }

    private boolean isQuoted(String value) {
        for (var i = 0; i < value.length(); i++) {
            var one = value.charAt(i);
            if (one == separator || one == '"' || one == '\n' || one == '\r') return true;
        }
        return !value.isEmpty() && (isSpace(value.charAt(0)) || isSpace(value.charAt(value.length() - 1)));
    }

    private static boolean isSpace(char one) {
        return Character.isWhitespace(one);
    }
}
