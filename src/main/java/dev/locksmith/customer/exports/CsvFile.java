package dev.locksmith.customer.exports;

import dev.locksmith.customer.Customer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A CSV file as RFC 4180 has it, in UTF-8. No spreadsheet takes a cell of it for a formula (CWE-1236): what could be
/// one is preceded by an apostrophe, which an import takes away again.
final class CsvFile implements CustomerWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";
    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\-\\t\\r]");

    private final BufferedWriter out;
    private final char separator;

    CsvFile(OutputStream file, ExportOptions options) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        separator = options.separator();
        if (options.byteOrderMark()) out.write(BYTE_ORDER_MARK);
        line(ExportColumns.names());
    }

    @Override
    public void write(Customer customer, String group) throws IOException {
        for (var row : ExportColumns.rows(customer, group)) line(row);
    }

    private void line(List<String> cells) throws IOException {
        for (var i = 0; i < cells.size(); i++) {
            if (i > 0) out.write(separator);
            cell(cells.get(i));
        }
        out.write(END);
    }

    private void cell(String value) throws IOException {
        var safe = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
        if (!isQuoted(safe)) {
            out.write(safe);
            return;
        }
        out.write('"');
        out.write(safe.replace("\"", "\"\""));
        out.write('"');
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

    @Override
    public void close() throws IOException {
        out.close();
    }
}
