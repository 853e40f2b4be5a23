package dev.locksmith.customer.exports;

import dev.locksmith.customer.Customer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A CSV file in UTF-8, a [CsvLine] for each row.
final class CsvFile implements CustomerWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
        out.write(CsvLine.of(cells, separator));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
